"""人员信息在审计中的样子：改了哪些栏，之前之后各是什么，个人信息一律遮盖。"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workforce.rules.masking import mask_account, mask_address, mask_id_number, mask_phone

if TYPE_CHECKING:
    from workforce.people.models import Person

MASKS = {
    "id_number": mask_id_number,
    "phone": mask_phone,
    "bank_account": mask_account,
    "address": mask_address,
}
FIELDS = (
    "name",
    "id_number",
    "birth_on",
    "sex",
    "phone",
    "address",
    "household_registration",
    "bank_account",
    "bank_name",
    "wants_training",
    "education",
    "deceased_on",
    "graduated_on",
    "resident_since",
    "note",
)


def masked_value(field: str, value: Any) -> Any:
    mask = MASKS.get(field)
    return mask(value) if mask and value else value


def shown(person: Person) -> dict[str, Any]:
    """Every field a person may have, masked."""
    return {field: masked_value(field, getattr(person, field)) for field in FIELDS}


def differing(person: Person, columns: dict[str, Any]) -> dict[str, Any]:
    """The columns that would change something, by their plain values."""
    return {name: value for name, value in columns.items() if getattr(person, name) != value}
