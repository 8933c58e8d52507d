"""审计：谁在何时做了什么，之前之后各是什么。"""

from workforce.audit.recording import changed, record, record_denial, record_many

__all__ = ["changed", "record", "record_denial", "record_many"]
