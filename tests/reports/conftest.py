from tests.identity.conftest import ask

__all__ = ["ask"]
