def check() -> None:
    pass
