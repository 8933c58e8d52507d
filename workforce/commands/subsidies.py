"""`workforce subsidies compute 政策 --month 2026-10`：在命令行计算一个月，不需要后台进程。"""

from __future__ import annotations

from typing import Any

import typer

from workforce.actor import Actor
from workforce.commands.running import run, tell
from workforce.settings import settings

app = typer.Typer(add_completion=False, no_args_is_help=True, help="补贴津贴")


@app.callback()
def subsidies() -> None:
    """补贴津贴"""


@app.command()
def compute(
    policy: str = typer.Argument(..., help="workforce/policies 里的名称，或政策文件的路径"),
    month: str = typer.Option(..., "--month", help="月份，如 2026-10"),
    district: str = typer.Option("", "--district", help="行政区划代码，默认取 WORKFORCE_DISTRICT"),
    login: str = typer.Option("", "--as", help="以哪个账号办理，默认为系统"),
    as_json: bool = typer.Option(False, "--json", help="只输出 JSON"),
) -> None:
    """计算一个月：多少人符合、不符合、待核定，合计多少。同样的事实，结果相同。"""

    async def action(actor: Actor) -> dict[str, Any]:
        return await _computed(actor, policy, month, district or settings().district)

    answer = run(action, login=login or None)
    tell(answer, as_json=as_json, text=_told(answer))


async def _computed(actor: Actor, policy: str, month: str, district: str) -> dict[str, Any]:
    from workforce.identity.districts import district_of_code
    from workforce.subsidies import service
    from workforce.subsidies.models import ComputeRun, SubsidyMonth
    from workforce.subsidies.policies import named

    loaded = named(policy)
    found = await district_of_code(actor, district)
    opened = await service.open_month(actor, loaded, month, district_id=found.id)
    figures = await service.compute(actor, opened.id)
    current = await SubsidyMonth.get(id=opened.id)
    decided = await ComputeRun.get(id=current.current_run_id or 0)
    return {
        "people": figures.people,
        "pay": figures.decided_pay,
        "pay_total_fen": figures.decided_total_fen,
        "refuse": figures.decided_refuse,
        "review": figures.review,
        "pay_blocked_no_account": figures.decided_blocked,
        "people_with_finding": decided.by_finding,
    }


def _told(answer: dict[str, Any]) -> str:
    return (
        f"共 {answer['people']} 人：符合 {answer['pay']} 人，"
        f"合计 {answer['pay_total_fen'] / 100:,.2f} 元；不符合 {answer['refuse']} 人；"
        f"待人工核定 {answer['review']} 人；缺少账户 {answer['pay_blocked_no_account']} 人"
    )
