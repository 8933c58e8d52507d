"""各种表的内容：从一个月的记录取数；证件和账号遮盖，公示的写法与公示页相同。"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from workforce.actor import Actor
from workforce.errors import FieldError, Malformed, Refusal
from workforce.paperwork.choosing import Choice, lines_chosen
from workforce.paperwork.papers import FormKind, Paper, Part, yuan
from workforce.publicity.models import Objection, PublicNotice
from workforce.publicity.rows import rows_of
from workforce.rules.masking import mask_account, mask_id_number
from workforce.subsidies.figures import figures_of
from workforce.subsidies.lines import explained_all, find_line
from workforce.subsidies.models import MonthStep, SubsidyLine, SubsidyMonth
from workforce.subsidies.payee_names import UNKNOWN, Units, names_of, unit_kind, units_of
from workforce.subsidies.payees import NOBODY
from workforce.subsidies.paylist import BY_UNIT
from workforce.subsidies.policies import policy_of
from workforce.subsidies.scope import lines_seen, month_of
from workforce.subsidy_words import MonthStepKind
from workforce.vocabulary import Outcome

PLACES_MAX = 12


class NoNotice(Refusal):
    code = "paperwork.no_notice"
    message = "本月还没有发布过公示"


def head_of(month: SubsidyMonth) -> list[tuple[str, str]]:
    return [
        ("所属月份", month_of(month).label),
        ("政策", f"{month.policy.title}（{month.policy.version}）"),
        ("状态", month.state.label),
    ]


def title_of(month: SubsidyMonth, form: FormKind | None = None) -> str:
    of_month = f"{month.district.name}{month_of(month).label}{month.policy.title}"
    return of_month if form is None else f"{of_month}{form.label}"


async def application(actor: Actor, month: SubsidyMonth, line_id: int | None) -> Paper:
    """申请表：一个人，连同逐项核验结果，由本人和单位签字。"""
    if line_id is None:
        raise Malformed(FieldError("/line_id", "请选择一条发放明细"))
    line = await find_line(actor, month, line_id)
    [seen] = await explained_all(actor, month, [line])
    person, units = line.person, await units_of(month, [line])
    return Paper(
        FormKind.APPLICATION,
        title_of(month, FormKind.APPLICATION),
        [
            *head_of(month), ("姓名", person.name), ("证件号码", mask_id_number(person.id_number)),
            ("单位", line.employer.name), *_account(line, units),
            ("核验结果", line.outcome.label), ("金额（元）", yuan(line.amount_fen)),
        ],
        [month.id, line.id, line.outcome.value, line.amount_fen],
        ("核验项", "结果", "说明", "依据"),
        [(one.label, one.result.label, one.message, one.clause) for one in seen.findings],
        ("本人承诺以上信息真实；虚报冒领的，退回已发款项并依法承担责任。",),
        ("申请人", "用人单位（盖章）", *_other_seals(month)),
        (18, 10, 46, 30),
    )  # fmt: skip


def _account(line: SubsidyLine, units: Units | None) -> list[tuple[str, str]]:
    """The account the money goes to, and whose it is where it is an organisation's."""
    person, unit = line.person, line.payee_id
    if units is None:
        bank, account = person.bank_name or "", person.bank_account or ""
        return [("开户行", bank), ("银行账号", mask_account(account))]
    return [
        ("收款单位", units.name(unit)), ("收款单位开户行", units.bank(unit)),
        ("收款单位银行账号", mask_account(units.account(unit))),
    ]  # fmt: skip


def _other_seals(month: SubsidyMonth) -> list[str]:
    """A training body that gets the money answers for the application beside the employer."""
    is_body = policy_of(month.policy).payee == "training_body"
    return ["培训机构（盖章）"] if is_body else []


async def approval(actor: Actor, month: SubsidyMonth) -> Paper:
    """审批表：一页纸上的合计、各街道、各步意见和签字栏。"""
    figures = await figures_of(month.current_run_id)
    by_street: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    lines = lines_seen(actor, month).filter(outcome=Outcome.PAY)
    for street, fen in await lines.values_list("street__name", "amount_fen"):
        by_street[street or "未登记街道"][0] += 1
        by_street[street or "未登记街道"][1] += fen
    rows = sorted(by_street.items(), key=lambda one: (-one[1][1], one[0]))
    shown = _at_most(rows, "街道")
    of_units = await _of_units(actor, month)
    steps = await MonthStep.filter(month_id=month.id).order_by("id")
    return Paper(
        FormKind.APPROVAL,
        title_of(month, FormKind.APPROVAL),
        [
            *head_of(month), ("符合人数", str(figures.pay)),
            ("应发合计（元）", yuan(figures.pay_total_fen)), ("不符合人数", str(figures.refuse)),
            *of_units.facts,
        ],
        [month.id, figures.pay, figures.pay_total_fen, figures.refuse, *of_units.figures],
        ("街道", "人数", "金额（元）"),
        shown,
        [_opinion(one) for one in _last_of_each(steps)],
        ("经办", "街道审核", "区级复核", "区民政审批"),
        (40, 12, 20), of_units.parts,
    )  # fmt: skip


class _OfUnits(NamedTuple):
    """What an approval says of the organisations it pays; nothing where it pays persons."""

    facts: list[tuple[str, str]]
    figures: list[tuple[int, int, int]]
    parts: list[Part]


async def _of_units(actor: Actor, month: SubsidyMonth) -> _OfUnits:
    kind = unit_kind(month.policy)
    if kind is None:
        return _OfUnits([], [], [])
    by_unit: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    lines = lines_seen(actor, month).filter(outcome=Outcome.PAY)
    for unit, fen in await lines.values_list("payee_id", "amount_fen"):
        by_unit[unit or NOBODY][0] += 1
        by_unit[unit or NOBODY][1] += fen
    names = await names_of(by_unit)
    rows = sorted(
        ((names.get(unit, UNKNOWN), sums) for unit, sums in by_unit.items()),
        key=lambda one: (-one[1][1], one[0]),
    )
    part = Part(
        BY_UNIT, ("收款单位", "人数", "金额（元）"), _at_most(rows, "单位"), (40, 12, 20),
        counted=f"{len(rows)} 个单位",
    )  # fmt: skip
    return _OfUnits(
        [("发给", kind), ("收款单位", f"{len(rows)} 个")],
        [(unit, people, fen) for unit, (people, fen) in sorted(by_unit.items())],
        [part] if rows else [],
    )


def _at_most(rows: list[tuple[str, list[int]]], what: str) -> list[tuple[str, str, str]]:
    """The first of the places, the rest as one row: an approval is one page."""
    shown = [(name, str(n), yuan(fen)) for name, (n, fen) in rows[:PLACES_MAX]]
    if rest := rows[PLACES_MAX:]:
        people, fen = sum(one[1][0] for one in rest), sum(one[1][1] for one in rest)
        shown.append((f"其余 {len(rest)} 个{what}", str(people), yuan(fen)))
    return shown


async def notice_list(actor: Actor, month: SubsidyMonth, choice: Choice) -> Paper:
    """公示名单：公示期间发布的那一份，遮盖的写法与公示页相同；补发的行不分单位和街道。"""
    notice = await _notice(month)
    found = rows_of(notice)
    if not choice.is_all:
        lines = await lines_chosen(actor, month, choice).values("id")
        chosen = {int(one["id"]) for one in lines}
        found = [one for one in found if one.line_id in chosen]
    choice.refuse_over_limit(len(found))
    rows = [(one.name, one.number, one.employer, one.month, yuan(one.amount_fen)) for one in found]
    return Paper(
        FormKind.NOTICE_LIST,
        notice.title,
        [
            *_period(notice),
            *choice.facts,
            *_paid_to(month),
            ("人数", str(len(found))),
            ("合计（元）", yuan(sum(one.amount_fen for one in found))),
        ],
        [month.id, notice.sha256, *choice.figures],
        ("姓名", "证件号码", "单位", "月份", "金额（元）"),
        rows,
        [f"有异议的，请在公示期内提出。{notice.contact}"],
        (),
        (12, 24, 40, 12, 16),
    )


async def notice_report(actor: Actor, month: SubsidyMonth) -> Paper:
    """公示情况说明：何时公示、撤下，收到的异议和决定。"""
    notice = await _notice(month)
    objections = await Objection.filter(month_id=month.id).order_by("id")
    told = "没有收到异议" if not objections else f"收到异议 {len(objections)} 件"
    return Paper(
        FormKind.NOTICE_REPORT,
        title_of(month, FormKind.NOTICE_REPORT),
        [*head_of(month), *_period(notice), ("公示人数", str(notice.people)), ("异议", told)],
        [month.id, notice.sha256, [(one.number, one.state.value) for one in objections]],
        ("编号", "提出人", "状态", "决定"),
        [(o.number, o.objector.label, o.state.label, o.decision) for o in objections],
        [f"撤下：{notice.taken_down_reason}"] if notice.taken_down_reason else [],
        ("经办", "区民政部门（盖章）"),
        (18, 14, 14, 60),
    )


async def _notice(month: SubsidyMonth) -> PublicNotice:
    notice = await PublicNotice.filter(month_id=month.id).order_by("-id").first()
    if notice is None:
        raise NoNotice()
    return notice


def _paid_to(month: SubsidyMonth) -> list[tuple[str, str]]:
    kind = unit_kind(month.policy)
    return [] if kind is None else [("发给", kind)]


def _period(notice: PublicNotice) -> list[tuple[str, str]]:
    return [("公示期", f"{notice.starts_on} 至 {notice.ends_on}（{notice.days} 日）")]


def _last_of_each(steps: list[MonthStep]) -> list[MonthStep]:
    wanted = (
        MonthStepKind.SUBMITTED, MonthStepKind.STREET_REVIEWED, MonthStepKind.REVIEWED,
        MonthStepKind.NOTICE_ENDED, MonthStepKind.APPROVED,
    )  # fmt: skip
    last = {one.step: one for one in steps if one.step in wanted}
    return sorted(last.values(), key=lambda one: one.id)


def _opinion(step: MonthStep) -> str:
    note = f"，意见：{step.note[:60]}" if step.note else ""
    return f"{step.step.label}：{step.actor_name}，{step.at:%Y-%m-%d}{note}"
