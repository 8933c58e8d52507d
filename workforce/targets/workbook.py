"""目标进度的工作簿：一张表，一张图。下载留痕。"""

from __future__ import annotations

from datetime import date

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.sheets.charting import write_chart_workbook
from workforce.targets.figures import Figure, Progress, progress

HEADER = ("指标", "目标", "已达", "进度（%）", "是否达到", "计数口径", "条款")


@verb
async def download(
    actor: Actor, *, on: date | None = None, district_id: int | None = None
) -> tuple[str, bytes]:
    """下载目标进度。返回文件名和内容。"""
    found = await progress(actor, on=on, district_id=district_id)
    name = f"{found.district.name}目标进度{found.on:%Y%m%d}.xlsx"
    await record(
        actor, "targets.workbook.downloaded", found.district,
        after={"on": found.on, "indicators": len(found.figures)},
        organisation_id=found.district.id,
    )  # fmt: skip
    return name, _written(found)


def _written(found: Progress) -> bytes:
    plan = found.plan
    basis = f"依据：{plan.document}{plan.section}" if plan else "本区没有登记目标"
    return write_chart_workbook(
        name="目标进度",
        titles=[f"{found.district.name}目标进度", f"截至 {found.on:%Y年%m月%d日}", basis],
        header=HEADER,
        rows=[_row(figure) for figure in found.figures],
        widths=(34, 10, 10, 12, 10, 60, 50),
        bars=(2, 3),
    )


def _row(figure: Figure) -> tuple[str | int, ...]:
    one = figure.indicator
    return (
        one.label,
        figure.base,
        figure.counted,
        figure.basis_points // 100,
        "是" if figure.reached else "否",
        one.note,
        one.clause_text,
    )
