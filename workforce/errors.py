"""Every way this product says no.

A refusal is expected and explained; a bug is an assertion or any other exception.
This module knows no HTTP: web/responses.py maps the kinds below to statuses.
"""

from __future__ import annotations

from dataclasses import dataclass


class Refusal(Exception):
    """A rule or a state forbids what was asked. Subclasses name the case."""

    code = "refused"
    message = "无法办理"

    def __init__(self, **facts: object) -> None:
        super().__init__(self.message.format(**facts))
        self.facts = facts

    @property
    def sentence(self) -> str:
        """What to tell the person, in Chinese."""
        return str(self)


class Missing(Refusal):
    """What was asked for does not exist, or lies outside what the asker may see."""

    code = "missing"
    message = "未找到相应记录"


class Unknown(Refusal):
    """Nobody is signed in."""

    code = "unknown"
    message = "请先登录"


class Forbidden(Refusal):
    """The asker is known but lacks the permission."""

    code = "forbidden"
    message = "没有办理该事项的权限"


@dataclass(frozen=True)
class FieldError:
    """One mistake in what was sent: a JSON pointer (``/phone``) and a sentence."""

    pointer: str
    message: str


class Malformed(Refusal):
    """What was sent cannot be accepted; `errors` says where and why, all at once."""

    code = "malformed"
    message = "填写有误，请按提示修改"

    def __init__(self, *errors: FieldError) -> None:
        assert errors, "a malformed request names at least one field"
        super().__init__()
        self.errors = list(errors)


class Stale(Refusal):
    """Somebody changed the record since it was read."""

    code = "stale"
    message = "该记录已被他人修改，请刷新后重试"


class PreconditionMissing(Refusal):
    """A change was sent without saying which version it changes."""

    code = "precondition_missing"
    message = "请在 If-Match 中注明所修改的版本"


class TooLarge(Refusal):
    code = "too_large"
    message = "内容过大"


class WrongType(Refusal):
    code = "wrong_type"
    message = "不支持的内容类型"


class Throttled(Refusal):
    """Too many attempts; `retry_after_seconds` says when to come back."""

    code = "throttled"
    message = "操作过于频繁，请稍后再试"

    def __init__(self, *, retry_after_seconds: int, **facts: object) -> None:
        super().__init__(retry_after_seconds=retry_after_seconds, **facts)
        self.retry_after_seconds = retry_after_seconds


class Unavailable(Refusal):
    """The database or another part is out of reach; nothing was changed."""

    code = "unavailable"
    message = "系统暂时无法处理，请稍后重试，本次内容未保存"


class OutcomeUnknown(Unavailable):
    """The connection ended while the database was told to commit: it may have, or not."""

    code = "outcome_unknown"
    message = "系统暂时无法处理，本次内容可能已经保存，请刷新核对后再重试"


class StorageFull(Refusal):
    """The disk is full; nothing was changed."""

    code = "storage_full"
    message = "存储空间已满，本次内容未保存，请联系系统管理员"
