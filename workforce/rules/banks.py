"""银行文件的格式：每家银行一个 YAML 文件，写明列、编码、笔数上限，以及回盘怎样读。

Data and not code: a district's bank changes its template more often than a district its program.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

SHIPPED = Path(__file__).resolve().parents[1] / "policies" / "banks"

Outgoing = Literal["serial", "account", "name", "bank", "amount", "purpose"]
Incoming = Literal["serial", "account", "name", "amount", "purpose", "result", "paid_on", "reason"]
Headings = tuple[str, ...]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class BankColumn(_Strict):
    field: Outgoing
    heading: Annotated[str, Field(min_length=1, max_length=40)]


class BankAnswer(_Strict):
    """How the return file is read: by headings, or, where it has none, by the columns' order."""

    account: Headings = ()
    name: Headings = ()
    amount: Headings = ()
    result: Headings = ()
    reason: Headings = ()
    paid_on: Headings = ()
    order: tuple[Incoming, ...] = ()
    success: Annotated[tuple[str, ...], Field(min_length=1)]
    failure: Annotated[tuple[str, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _readable(self) -> BankAnswer:
        needed = {"account", "amount", "result"}
        told = set(self.order) if self.order else {n for n in needed if getattr(self, n)}
        if needed - told:
            raise ValueError("回盘须有账号、金额和结果三列")
        if set(self.success) & set(self.failure):
            raise ValueError("同一个结果不能既算成功又算失败")
        return self


class BankProfile(_Strict):
    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{1,49}$")]
    title: Annotated[str, Field(min_length=1, max_length=100)]
    form: Literal["csv", "xlsx", "text"]
    encoding: Literal["gb18030", "utf-8-sig", "utf-8"] = "utf-8-sig"
    separator: Literal[",", "|", "\t"] = ","
    header: bool = True
    total: Literal["none", "first", "last"] = "none"
    file_name: Annotated[str, Field(pattern=r"\{batch\}.*\{part\}")]
    max_rows: Annotated[int, Field(ge=1, le=100_000)]
    columns: Annotated[tuple[BankColumn, ...], Field(min_length=3)]
    answer: BankAnswer

    @model_validator(mode="after")
    def _whole(self) -> BankProfile:
        fields = [one.field for one in self.columns]
        if {"account", "name", "amount"} - set(fields) or len(set(fields)) < len(fields):
            raise ValueError("须有账号、户名和金额各一列，且不重复")
        return self


def profiles() -> dict[str, BankProfile]:
    """Every profile that is shipped, by its code."""
    found = (_read(path, path.stat().st_mtime_ns) for path in sorted(SHIPPED.glob("*.yaml")))
    return {one.code: one for one in found}


@lru_cache(maxsize=64)
def _read(path: Path, changed_at_ns: int) -> BankProfile:
    return BankProfile.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
