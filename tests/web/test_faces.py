"""Which built page an address gets, and which of them search engines leave alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from workforce.web.static import routes


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    for face in ("", "m", "verify", "notices"):
        (tmp_path / face).mkdir(exist_ok=True)
        (tmp_path / face / "index.html").write_text(face or "console")
    return TestClient(Starlette(routes=routes(tmp_path)))


@pytest.mark.parametrize(
    ("path", "face", "hidden"),
    [
        pytest.param("/subsidies/1", "console", False, id="the console's own pages"),
        pytest.param("/notices", "console", False, id="what a user was told"),
        pytest.param("/notices/0123456789abcdef", "notices", True, id="a public notice"),
        pytest.param("/notices/now", "notices", True, id="what is public today"),
        pytest.param("/verify/ABCD", "verify", True, id="the check of a certificate"),
        pytest.param("/m/", "m", False, id="the phone"),
    ],
)
def test_each_address_has_its_face(client: TestClient, path: str, face: str, hidden: bool) -> None:
    answer = client.get(path)

    assert answer.text == face
    assert ("x-robots-tag" in answer.headers) is hidden
