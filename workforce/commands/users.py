"""`workforce user create`：建立第一名管理员。"""

from __future__ import annotations

import typer

from workforce.actor import Actor
from workforce.commands.running import run, tell
from workforce.database import verb
from workforce.identity import accounts, grants
from workforce.identity.districts import district_of_code
from workforce.settings import settings
from workforce.vocabulary import Role

app = typer.Typer(add_completion=False, no_args_is_help=True, help="用户账号")


@app.callback()
def user() -> None:
    """用户账号"""


@app.command()
def create(
    login: str = typer.Argument(..., help="登录名"),
    name: str = typer.Option(..., help="姓名"),
    role: str = typer.Option(Role.SYSTEM_ADMINISTRATOR.value, help="角色代码"),
    district: str | None = typer.Option(None, help="区的行政区划代码（默认 WORKFORCE_DISTRICT）"),
    as_json: bool = typer.Option(False, "--json", help="只输出 JSON"),
) -> None:
    """建立用户并授予角色，打印一次性重置码（24 小时内凭它设置口令）；区不存在时一并建立。"""
    if role not in set(Role):
        typer.echo(f"没有角色“{role}”；可用：{'、'.join(Role)}", err=True)
        raise typer.Exit(2)

    async def action(actor: Actor) -> dict[str, str]:
        return await _create(actor, login, name, Role(role), district or settings().district)

    answer = run(action)
    text = f"已建立 {answer['login']}，请在登录页用重置码 {answer['code']} 设置口令"
    tell(answer, as_json=as_json, text=text)


@verb
async def _create(actor: Actor, login: str, name: str, role: Role, code: str) -> dict[str, str]:
    place = await district_of_code(actor, code)
    made = await accounts.add_user(actor, login=login, name=name, organisation_id=place.id)
    await grants.grant_role(actor, made.id, role=role, organisation_id=place.id)
    reset_code, expires_at = await accounts.issue_reset_code(actor, made.id)
    return {"login": made.login, "code": reset_code, "expires_at": expires_at.isoformat()}
