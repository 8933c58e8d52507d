"""发给单位的月份的逐人表：账户是收款单位的，另附各单位合计；签收的是单位，一个单位一行。"""

from __future__ import annotations

from collections.abc import Sequence

from workforce.paperwork.choosing import Choice
from workforce.paperwork.entitled import Sorted, shown_account, who
from workforce.paperwork.filling import head_of, title_of
from workforce.paperwork.papers import FormKind, Paper, Part, yuan
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.payee_names import Units, unit_kind
from workforce.subsidies.paylist import BY_UNIT
from workforce.subsidies.unit_sums import UnitSum, sums_of, total_of

SIGNED = "单位签收确认表"
HELD_HEADER = ("序号", "姓名", "证件号码", "收款单位", "原因", "金额（元）", "用人单位")
HELD_WIDTHS = (8, 12, 24, 34, 40, 14, 34)
UNIT_HEADER = (
    "序号", "收款单位", "银行账号", "人数", "可发放（元）", "暂缓发放（元）", "不予发放（元）",
    "合计（元）",
)  # fmt: skip
UNIT_WIDTHS = (8, 36, 26, 8, 14, 16, 16, 14)


def pay_list(
    month: SubsidyMonth, choice: Choice, found: Sorted, units: Units, *, full: bool
) -> Paper:
    """发放清单：每个人的钱发给哪个单位、进哪个账户，和各单位合计。"""
    sums = sums_of(units, found.ready, found.waiting, found.denied)
    rows = [
        (
            str(number), *who(one, full=full), units.name(one.payee_id),
            shown_account(units.account(one.payee_id), full=full), yuan(one.amount_fen),
            one.employer.name,
        )
        for number, one in enumerate(found.ready, 1)
    ]  # fmt: skip
    held = [
        Part(name, HELD_HEADER, _held_rows(some, found, units, full=full), HELD_WIDTHS)
        for name, some in (("暂缓发放", found.waiting), ("不予发放", found.denied))
        if some
    ]
    return Paper(
        FormKind.PAY_LIST, title_of(month, FormKind.PAY_LIST),
        [*head_of(month), *choice.facts, *paid_to(month, sums), *found.facts],
        [month.id, *choice.figures, *found.figures, *_figures(sums)],
        ("序号", "姓名", "证件号码", "收款单位", "银行账号", "金额（元）", "用人单位"), rows,
        (), ("经办", "审批"), (8, 12, 24, 34, 26, 14, 34),
        [*([_by_unit(sums, full=full)] if sums else ()), *held],
    )  # fmt: skip


def signatures(month: SubsidyMonth, choice: Choice, found: Sorted, units: Units) -> Paper:
    """单位签收确认表：可发放的，一个收款单位一行，写明多少人、多少钱，由单位盖章签收。"""
    sums = sums_of(units, found.ready)
    held = len(found.waiting) + len(found.denied)
    return Paper(
        FormKind.SIGNATURES, f"{title_of(month)}{SIGNED}",
        [*head_of(month), *choice.facts, *paid_to(month, sums), *found.facts],
        [month.id, *choice.figures, *found.figures, *_figures(sums)],
        ("序号", "收款单位", "银行账号", "人数", "金额（元）", "单位签收（盖章、日期）"),
        [
            (str(n), one.name, shown_account(one.account, full=False), str(one.people),
             yuan(one.ready_fen), "")
            for n, one in enumerate(sums, 1)
        ],
        [f"另有 {held} 人暂缓或不予发放，不在本表签收；名单和原因见发放清单。"] if held else (),
        ("经办",), (8, 40, 26, 10, 16, 30), name=SIGNED,
    )  # fmt: skip


def paid_to(month: SubsidyMonth, sums: Sequence[UnitSum]) -> list[tuple[str, str]]:
    """What the head of a paper says of whom the money goes to."""
    return [("发给", unit_kind(month.policy) or ""), ("收款单位", f"{len(sums)} 个")]


def _by_unit(sums: Sequence[UnitSum], *, full: bool) -> Part:
    rows = [(str(n), *_unit_row(one, full=full)) for n, one in enumerate(sums, 1)]
    total = ("", *_unit_row(total_of(sums), full=full))
    return Part(BY_UNIT, UNIT_HEADER, [*rows, total], UNIT_WIDTHS, counted=f"{len(sums)} 个单位")


def _unit_row(one: UnitSum, *, full: bool) -> tuple[str, ...]:
    money = (one.ready_fen, one.waiting_fen, one.denied_fen, one.total_fen)
    account = shown_account(one.account, full=full)
    return (one.name, account, str(one.people), *(yuan(fen) for fen in money))


def _held_rows(
    lines: Sequence[SubsidyLine], found: Sorted, units: Units, *, full: bool
) -> list[tuple[str, ...]]:
    return [
        (
            str(number), *who(one, full=full), units.name(one.payee_id),
            "；".join(found.reasons[one.person_id]), yuan(one.amount_fen), one.employer.name,
        )
        for number, one in enumerate(lines, 1)
    ]  # fmt: skip


def _figures(sums: Sequence[UnitSum]) -> list[tuple[int, int, int]]:
    """Another unit, or another sum of it, is another paper."""
    return [(one.payee_id, one.people, one.total_fen) for one in sums]
