"""逐人的表：发放清单和员工签字确认表。暂缓和不予发放的人另列，不与可发放的混在一起。

The pay list shows them in a part of their own with the reason; the list people sign leaves them
out and says how many, because nobody signs for money that is not paid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workforce.actor import Actor
from workforce.paperwork import unit_lists
from workforce.paperwork.choosing import Choice
from workforce.paperwork.entitled import entitled, shown_account, who
from workforce.paperwork.filling import head_of, title_of
from workforce.paperwork.papers import FormKind, Paper, Part, yuan
from workforce.rules.masking import mask_id_number
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.payee_names import Units, unit_kind, units_of

HELD_HEADER = ("序号", "姓名", "证件号码", "原因", "金额（元）", "单位")
HELD_WIDTHS = (8, 12, 24, 40, 14, 36)


async def pay_list(actor: Actor, month: SubsidyMonth, choice: Choice, *, full: bool) -> Paper:
    """发放清单：可发放的每个人，另列暂缓和不予发放的；打印的遮盖，有权的工作簿完整。"""
    found = await entitled(actor, month, choice)
    if (units := await units_of(month, found.lines)) is not None:
        return unit_lists.pay_list(month, choice, found, units, full=full)
    rows = [
        (
            str(number), *who(one, full=full),
            shown_account(one.person.bank_account or "", full=full), yuan(one.amount_fen),
            one.employer.name,
        )
        for number, one in enumerate(found.ready, 1)
    ]  # fmt: skip
    parts = [
        Part(name, HELD_HEADER, _held_rows(some, found.reasons, full=full), HELD_WIDTHS)
        for name, some in (("暂缓发放", found.waiting), ("不予发放", found.denied))
        if some
    ]
    return Paper(
        FormKind.PAY_LIST, title_of(month, FormKind.PAY_LIST),
        [*head_of(month), *choice.facts, *found.facts],
        [month.id, *choice.figures, *found.figures],
        ("序号", "姓名", "证件号码", "银行账号", "金额（元）", "单位"), rows,
        (), ("经办", "审批"), (8, 12, 24, 26, 14, 36), parts,
    )  # fmt: skip


async def signatures(actor: Actor, month: SubsidyMonth, choice: Choice) -> Paper:
    """员工签字确认表：可发放的每人一行，本人签字；暂缓和不予发放的只写人数。发给单位的由单位签收。"""
    if unit_kind(month.policy) is not None:
        # A row a unit, however many people it is of.
        found = await entitled(actor, month, replace(choice, limit=None))
        units = await units_of(month, found.lines)
        return unit_lists.signatures(month, choice, found, units or Units())
    found = await entitled(actor, month, choice)
    held = len(found.waiting) + len(found.denied)
    return Paper(
        FormKind.SIGNATURES, title_of(month, FormKind.SIGNATURES),
        [*head_of(month), *choice.facts, *found.facts],
        [month.id, *choice.figures, *found.figures],
        ("序号", "姓名", "证件号码", "单位", "金额（元）", "本人签字"),
        [
            (str(n), one.person.name, mask_id_number(one.person.id_number), one.employer.name,
             yuan(one.amount_fen), "")
            for n, one in enumerate(found.ready, 1)
        ],
        [f"另有 {held} 人暂缓或不予发放，不在本表签字；名单和原因见发放清单。"] if held else (),
        ("用人单位（盖章）",), (8, 12, 24, 36, 14, 20),
    )  # fmt: skip


def _held_rows(
    lines: Sequence[SubsidyLine], reasons: dict[int, list[str]], *, full: bool
) -> list[tuple[str, ...]]:
    return [
        (
            str(number), *who(one, full=full), "；".join(reasons[one.person_id]),
            yuan(one.amount_fen), one.employer.name,
        )
        for number, one in enumerate(lines, 1)
    ]  # fmt: skip
