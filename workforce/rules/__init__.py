"""The rules: pure functions of facts and a day. No I/O but policy files, no clock, no database."""
