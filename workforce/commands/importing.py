"""`workforce import 种类 文件`：核对表格，加 --confirm 才入库。"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workforce.actor import Actor
from workforce.commands.running import run, tell
from workforce.errors import Forbidden, Missing, Refusal
from workforce.intake.batches import Checked, Place
from workforce.settings import settings
from workforce.vocabulary import BatchKind

if TYPE_CHECKING:
    from workforce.identity.models import Organisation


class FileUnreadable(Refusal):
    code = "commands.file_unreadable"
    message = "读不到文件 {path}"


class MonthUnreadable(Refusal):
    code = "commands.month_unreadable"
    message = "--month 应为 2026-10 这样的月份"


def import_file(
    kind: Annotated[
        BatchKind,
        typer.Argument(
            help="roster 花名册、attendance 考勤、certificates 证书、history 接入前发放记录、"
            "costs 实际费用"
        ),
    ],
    path: Path = typer.Argument(..., metavar="FILE", help=".xlsx 或 .csv 文件"),
    month: str = typer.Option("", "--month", help="考勤所属月份，默认从工作表名称读取"),
    confirm: bool = typer.Option(False, "--confirm", help="确认入库；不加则只核对，什么也不保存"),
    district: str = typer.Option("", "--district", help="行政区划代码，默认取 WORKFORCE_DISTRICT"),
    login: str = typer.Option("", "--as", help="以哪个账号办理，默认为系统"),
    as_json: bool = typer.Option(False, "--json", help="只输出 JSON"),
) -> None:
    """核对表格，列出不予导入和需要核对的行；确认后入库。"""
    code = district or settings().district

    async def action(actor: Actor) -> dict[str, Any]:
        if not actor.may("intake.import"):
            raise Forbidden()
        data = _read(path)
        _refuse_bad_month(month)
        if confirm:
            return answer_of(await import_inline(actor, kind, path.name, data, month, code))
        return answer_of(await _checked(actor, kind, data, month, code))

    answer = run(action, login=login or None)
    tell(answer, as_json=as_json, text=_told(answer, confirm))


async def import_inline(
    actor: Actor, kind: BatchKind, file_name: str, data: bytes, month: str, district_code: str
) -> Checked:
    """Check, confirm and apply in this process: what the worker does, without a worker."""
    from workforce.identity.districts import district_of_code
    from workforce.intake.inline import import_data

    district = await _known_district(actor, district_code)
    if district is None:
        # The first import of an empty database: only its operator makes the district.
        if not actor.is_system:
            raise Missing()
        district = await district_of_code(actor, district_code)
    return await import_data(
        actor, kind, district=district, file_name=file_name, data=data, month=month
    )


def answer_of(checked: Checked) -> dict[str, Any]:
    """The contract's answer: the sheet's row numbers and the codes of what was found."""
    counts = checked.counts()
    return {
        **{name: counts[name] for name in ("rows", "accepted", "added", "changed", "unchanged")},
        "refused": [{"row": f.row, "fault": f.code, "message": f.message} for f in checked.refused],
        "warnings": [
            {"row": f.row, "warning": f.code, "message": f.message} for f in checked.warnings
        ],
    }


async def _checked(
    actor: Actor, kind: BatchKind, data: bytes, month: str, district_code: str
) -> Checked:
    """Nothing is stored, not even the district when it is not there yet."""
    from workforce.intake.checking import check_data

    district = await _known_district(actor, district_code)
    place = Place(district.id, district.path) if district else Place(None, "")
    return await check_data(place, kind, data, month)


async def _known_district(actor: Actor, code: str) -> Organisation | None:
    """The district of that code; raises Missing when it is there and not the actor's."""
    from workforce.identity.models import Organisation
    from workforce.intake.service import district_for
    from workforce.vocabulary import OrganisationKind

    found = await Organisation.filter(kind=OrganisationKind.DISTRICT, region_code=code).first()
    return None if found is None else await district_for(actor, found.id)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise FileUnreadable(path=path) from None


def _refuse_bad_month(month: str) -> None:
    if month and not re.fullmatch(r"20\d{2}-(0[1-9]|1[0-2])", month):
        raise MonthUnreadable


def _told(answer: dict[str, Any], confirmed: bool) -> str:
    lines = [
        f"共 {answer['rows']} 行，可导入 {answer['accepted']} 行"
        f"（新增 {answer['added']}，更改 {answer['changed']}，不变 {answer['unchanged']}），"
        f"不予导入 {len(answer['refused'])} 行，需要核对 {len(answer['warnings'])} 处。",
        *(f"第 {f['row']} 行 不予导入：{f['message']}" for f in answer["refused"]),
        *(f"第 {f['row']} 行 请核对：{f['message']}" for f in answer["warnings"]),
        "已入库。" if confirmed else "未入库；加 --confirm 入库。",
    ]
    return "\n".join(lines)
