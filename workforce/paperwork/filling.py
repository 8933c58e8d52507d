"""各种表的内容：从一个月的记录取数。公开的遮盖，完整的证件和账号只在有权下载的发放清单工作簿里。"""

from __future__ import annotations

from collections import defaultdict

from workforce.actor import Actor
from workforce.errors import FieldError, Malformed, Refusal
from workforce.paperwork.papers import FormKind, Paper, yuan
from workforce.publicity.models import Objection, PublicNotice
from workforce.publicity.rows import rows_of
from workforce.rules.masking import mask_account, mask_id_number, mask_name
from workforce.subsidies.figures import figures_of
from workforce.subsidies.lines import explained_all, find_line
from workforce.subsidies.models import MonthStep, SubsidyLine, SubsidyMonth
from workforce.subsidies.scope import lines_seen, month_of
from workforce.subsidy_words import MonthStepKind
from workforce.vocabulary import Outcome

ROWS_MAX = 2000
PLACES_MAX = 12


class NoNotice(Refusal):
    code = "paperwork.no_notice"
    message = "本月还没有发布过公示"


class TooManyRows(Refusal):
    code = "paperwork.too_many_rows"
    message = "超过 {limit} 人，请选择一个单位后打印，或下载工作簿"


def _head(month: SubsidyMonth) -> list[tuple[str, str]]:
    return [
        ("所属月份", month_of(month).label),
        ("政策", f"{month.policy.title}（{month.policy.version}）"),
        ("状态", month.state.label),
    ]


def _title(month: SubsidyMonth, form: FormKind) -> str:
    return f"{month.district.name}{month_of(month).label}{month.policy.title}{form.label}"


async def application(actor: Actor, month: SubsidyMonth, line_id: int | None) -> Paper:
    """申请表：一个人，连同逐项核验结果，由本人和单位签字。"""
    if line_id is None:
        raise Malformed(FieldError("/line_id", "请选择一条发放明细"))
    line = await find_line(actor, month, line_id)
    [seen] = await explained_all(actor, month, [line])
    person = line.person
    return Paper(
        FormKind.APPLICATION,
        _title(month, FormKind.APPLICATION),
        [
            *_head(month), ("姓名", person.name), ("证件号码", mask_id_number(person.id_number)),
            ("单位", line.employer.name), ("开户行", person.bank_name or ""),
            ("银行账号", mask_account(person.bank_account or "")),
            ("核验结果", line.outcome.label), ("金额（元）", yuan(line.amount_fen)),
        ],
        [month.id, line.id, line.outcome.value, line.amount_fen],
        ("核验项", "结果", "说明", "依据"),
        [(one.label, one.result.label, one.message, one.clause) for one in seen.findings],
        ("本人承诺以上信息真实；虚报冒领的，退回已发款项并依法承担责任。",),
        ("申请人", "用人单位（盖章）"),
        (18, 10, 46, 30),
    )  # fmt: skip


async def approval(actor: Actor, month: SubsidyMonth) -> Paper:
    """审批表：一页纸上的合计、各街道、各步意见和签字栏。"""
    figures = await figures_of(month.current_run_id)
    by_street: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    lines = lines_seen(actor, month).filter(outcome=Outcome.PAY)
    for street, fen in await lines.values_list("street__name", "amount_fen"):
        by_street[street or "未登记街道"][0] += 1
        by_street[street or "未登记街道"][1] += fen
    rows = sorted(by_street.items(), key=lambda one: (-one[1][1], one[0]))
    shown = [(name, str(n), yuan(fen)) for name, (n, fen) in rows[:PLACES_MAX]]
    if rest := rows[PLACES_MAX:]:
        people, fen = sum(one[1][0] for one in rest), sum(one[1][1] for one in rest)
        shown.append((f"其余 {len(rest)} 个街道", str(people), yuan(fen)))
    steps = await MonthStep.filter(month_id=month.id).order_by("id")
    return Paper(
        FormKind.APPROVAL,
        _title(month, FormKind.APPROVAL),
        [
            *_head(month), ("符合人数", str(figures.pay)),
            ("应发合计（元）", yuan(figures.pay_total_fen)), ("不符合人数", str(figures.refuse)),
        ],
        [month.id, figures.pay, figures.pay_total_fen, figures.refuse],
        ("街道", "人数", "金额（元）"),
        shown,
        [_opinion(one) for one in _last_of_each(steps)],
        ("经办", "街道审核", "区级复核", "区民政审批"),
        (40, 12, 20),
    )  # fmt: skip


async def notice_list(actor: Actor, month: SubsidyMonth) -> Paper:
    """公示名单：公示期间发布的那一份，遮盖的写法与公示页相同。"""
    notice = await _notice(month)
    rows = [
        (one.name, one.number, one.employer, one.month, yuan(one.amount_fen))
        for one in rows_of(notice)
    ]
    return Paper(
        FormKind.NOTICE_LIST,
        notice.title,
        [*_period(notice), ("人数", str(notice.people)), ("合计（元）", yuan(notice.total_fen))],
        [month.id, notice.sha256],
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
        _title(month, FormKind.NOTICE_REPORT),
        [*_head(month), *_period(notice), ("公示人数", str(notice.people)), ("异议", told)],
        [month.id, notice.sha256, [(one.number, one.state.value) for one in objections]],
        ("编号", "提出人", "状态", "决定"),
        [(o.number, o.objector.label, o.state.label, o.decision) for o in objections],
        [f"撤下：{notice.taken_down_reason}"] if notice.taken_down_reason else [],
        ("经办", "区民政部门（盖章）"),
        (18, 14, 14, 60),
    )


async def pay_list(
    actor: Actor, month: SubsidyMonth, employer_id: int | None, *, full: bool, limit: int | None
) -> Paper:
    """发放清单：符合条件的每个人；打印的遮盖，有权的工作簿完整。"""
    lines = await _paid(actor, month, employer_id, limit)
    rows = []
    for number, one in enumerate(lines, 1):
        person = one.person
        account = person.bank_account or ""
        rows.append((
            str(number), person.name if full else mask_name(person.name),
            person.id_number if full else mask_id_number(person.id_number),
            account if full else mask_account(account), yuan(one.amount_fen), one.employer.name,
        ))  # fmt: skip
    return Paper(
        FormKind.PAY_LIST, _title(month, FormKind.PAY_LIST),
        [*_head(month), ("人数", str(len(lines))), ("合计（元）", _total(lines))],
        [month.id, [(one.id, one.amount_fen) for one in lines]],
        ("序号", "姓名", "证件号码", "银行账号", "金额（元）", "单位"), rows,
        (), ("经办", "审批"), (8, 12, 24, 26, 14, 36),
    )  # fmt: skip


async def signatures(
    actor: Actor, month: SubsidyMonth, employer_id: int | None, limit: int | None
) -> Paper:
    """员工签字确认表：每人一行，本人签字。"""
    lines = await _paid(actor, month, employer_id, limit)
    return Paper(
        FormKind.SIGNATURES, _title(month, FormKind.SIGNATURES),
        [*_head(month), ("人数", str(len(lines))), ("合计（元）", _total(lines))],
        [month.id, [(one.id, one.amount_fen) for one in lines]],
        ("序号", "姓名", "证件号码", "单位", "金额（元）", "本人签字"),
        [
            (str(n), one.person.name, mask_id_number(one.person.id_number), one.employer.name,
             yuan(one.amount_fen), "")
            for n, one in enumerate(lines, 1)
        ],
        (), ("用人单位（盖章）",), (8, 12, 24, 36, 14, 20),
    )  # fmt: skip


async def _paid(
    actor: Actor, month: SubsidyMonth, employer_id: int | None, limit: int | None
) -> list[SubsidyLine]:
    lines = lines_seen(actor, month).filter(outcome=Outcome.PAY)
    if employer_id is not None:
        lines = lines.filter(employer_id=employer_id)
    if limit is not None and await lines.count() > limit:
        raise TooManyRows(limit=limit)
    return await lines.select_related("person", "employer").order_by("employer_id", "id")


async def _notice(month: SubsidyMonth) -> PublicNotice:
    notice = await PublicNotice.filter(month_id=month.id).order_by("-id").first()
    if notice is None:
        raise NoNotice()
    return notice


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


def _total(lines: list[SubsidyLine]) -> str:
    return yuan(sum(one.amount_fen for one in lines))
