"""Every measure can fail: it finds its fault in a page that has it, and nothing in its twin."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from . import measures

STYLE = """<style>
 body { font: 14px/1.6 sans-serif; color: #1f2933; background: #fff }
 p { margin: 0 0 16px } button, input, a.row { min-height: 28px; min-width: 28px }
 :focus-visible { outline: 2px solid #0b5cad }
</style>"""


def show(page: Page, body: str, style: str = "") -> None:
    page.set_content(
        f"<!doctype html><html lang='zh-CN'><title>页</title>{STYLE}<style>{style}</style>"
        f"<body><main><h1>页</h1>{body}</main></body></html>"
    )


FORM = """<form aria-label="登记" novalidate><label for="n">姓名</label>
 <input id="n" required {linked}><p id="n-why"></p><button>保存</button></form>
<script>document.forms[0].addEventListener('submit', (e) => {{ e.preventDefault()
 const n = document.getElementById('n'); n.setAttribute('aria-invalid', 'true')
 document.getElementById('n-why').textContent = '请填写姓名'; {then} }})</script>"""

DIALOG = """<button id="open" aria-haspopup="dialog">打开</button>
<div role="dialog" aria-label="确认" aria-modal="true" id="d" tabindex="-1" hidden>
 <button id="x">取消</button></div>
<script>{{ const d = document.getElementById('d'), open = document.getElementById('open')
 open.onclick = () => {{ d.hidden = false; document.getElementById('x').focus() }}
 document.addEventListener('keydown', (e) => {{
  if (e.key === 'Escape') {{ {escape} }} }}) }}</script>"""

CASES = {
    "axe sees pale text": (
        measures.axe_violations,
        "<p style='color:#409eff'>浅色文字</p>",
        "<p style='color:#0b5cad'>深色文字</p>",
    ),
    "axe sees a field without a label": (
        measures.axe_violations,
        "<input>",
        "<label>姓名<input></label>",
    ),
    "a target under 24 px": (
        measures.small_targets,
        "<button style='min-height:0;height:18px;font-size:10px;padding:0'>小</button>",
        "<button>大</button>",
    ),
    "lines set too close": (
        measures.tight_lines,
        "<p style='line-height:1.1'>甲</p>",
        "<p>甲</p>",
    ),
    "paragraphs set too close": (
        measures.tight_lines,
        "<p style='margin:0'>甲</p><p>乙</p>",
        "<p>甲</p><p>乙</p>",
    ),
    "a page wider than its window": (
        measures.sideways_scroll,
        "<div style='width:3000px'>宽</div>",
        "<div style='overflow-x:auto'><div style='width:3000px'>宽</div></div>",
    ),
    "a focus ring taken away": (
        measures.keyboard_faults,
        "<button style='outline:none'>甲</button>",
        "<button>甲</button>",
    ),
    "a main action Tab passes by": (
        measures.keyboard_faults,
        "<div data-main-action tabindex='-1'>提交</div><button>乙</button>",
        "<button data-main-action>提交</button>",
    ),
    "an empty form that leaves the focus behind": (
        measures.faults_of_empty_submit,
        FORM.format(linked='aria-describedby="n-why"', then=""),
        FORM.format(linked='aria-describedby="n-why"', then="n.focus()"),
    ),
    "a message that is not linked": (
        measures.faults_of_empty_submit,
        FORM.format(linked="", then="n.focus()"),
        FORM.format(linked='aria-describedby="n-why"', then="n.focus()"),
    ),
    "a dialog deaf to Esc": (
        measures.dialog_faults,
        DIALOG.format(escape=""),
        DIALOG.format(escape="d.hidden = true; open.focus()"),
    ),
    "a dialog that loses the focus": (
        measures.dialog_faults,
        DIALOG.format(escape="d.hidden = true"),
        DIALOG.format(escape="d.hidden = true; open.focus()"),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_measure_finds_its_fault_and_nothing_in_the_sound_twin(page: Page, case: str) -> None:
    measure, faulty, sound = CASES[case]

    show(page, faulty)
    found = measure(page)
    show(page, sound)
    clean = measure(page)

    assert found, "the fault went unseen"
    assert clean == []
