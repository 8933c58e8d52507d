"""Field types: moments in UTC, words, and text that is sealed before it reaches the database."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Literal, TypeVar, cast, overload

from tortoise import fields
from tortoise.fields.base import Field
from tortoise.models import Model

from workforce.crypto.fields import open_sealed, seal
from workforce.vocabulary import Word

Kind = TypeVar("Kind", bound=Word)


class _Moment(fields.DatetimeField[Any]):
    """Stored in UTC on both engines, so that text on SQLite sorts and compares as time does."""

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        moment = self.to_python_value(value)
        if moment is None:
            return None
        assert moment.tzinfo is not None
        return moment.astimezone(UTC)


class _Words(fields.CharField[Any]):
    """A `Word` stored as its code; no database comment, no width tied to today's words."""

    def __init__(self, words: type[Word], **kwargs: Any) -> None:
        super().__init__(max_length=40, **kwargs)
        self.words = words

    def to_python_value(self, value: Any) -> Any:
        return None if value is None else self.words(value)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> str | None:
        self.validate(value)
        return None if value is None else self.words(value).value


class _Sealed(fields.BinaryField[Any]):
    """Text sealed with AES-GCM; the place it belongs to (table.column) is part of the seal."""

    def _place(self) -> str:
        assert self.model is not None
        return f"{self.model._meta.db_table}.{self.model_field_name}"

    def to_python_value(self, value: Any) -> Any:
        if value is None or isinstance(value, str):
            return value
        return open_sealed(bytes(value), self._place()).decode()

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> bytes | None:
        self.validate(value)
        return None if value is None else seal(value, self._place())


@overload
def Moment(*, null: Literal[True], **kwargs: Any) -> Field[datetime | None]: ...


@overload
def Moment(**kwargs: Any) -> Field[datetime]: ...


def Moment(**kwargs: Any) -> Any:
    return _Moment(**kwargs)


def WordField(words: type[Kind], **kwargs: Any) -> Field[Kind]:
    return cast("Field[Kind]", _Words(words, **kwargs))


@overload
def Encrypted(*, null: Literal[True], **kwargs: Any) -> Field[str | None]: ...


@overload
def Encrypted(**kwargs: Any) -> Field[str]: ...


def Encrypted(**kwargs: Any) -> Any:
    return _Sealed(**kwargs)
