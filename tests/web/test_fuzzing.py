"""T10: whatever is sent to whichever route, the answer is one the document announces."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.web.fuzzing import ST, served

# Ends the run's own session, or is a page and not part of the contract.
LEFT_OUT = "|".join(
    [
        "identity_sign_out",
        "identity_end_own_session",
        "identity_end_sessions",
        "identity_disable_user",
    ]
)
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance",
    "response_schema_conformance", "negative_data_rejection", "allow_header_conformance",
    "ignored_auth",
]  # fmt: skip


def fuzz(folder: Path, examples: int, *more: str) -> int:
    """Run schemathesis; the number of requests it sent. Fails with what it found."""
    with served(folder) as environment:
        command = [
            str(ST), "run", f"{environment['FUZZ_URL']}/api/v1/openapi.json",
            "--checks", ",".join(CHECKS), "--max-examples", str(examples), "--seed", "20261001",
            "--exclude-operation-id-regex", f"^({LEFT_OUT})$", "--suppress-health-check", "all",
            "--no-color", "--warnings", "off", "--generation-database", "none", *more,
        ]  # fmt: skip
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True,
            env={**environment, "SCHEMATHESIS_HOOKS": "tests.web.fuzz_hooks"},
        )  # fmt: skip
    log = (folder / "server.log").read_text()
    assert done.returncode == 0, f"{done.stdout[-12000:]}\n{done.stderr[-2000:]}\n{log[-3000:]}"
    found = re.search(r"Test cases:\s+([0-9,]+) generated", done.stdout)
    assert found is not None, done.stdout[-3000:]
    sent = int(found[1].replace(",", ""))
    print(f"seed 20261001, {sent} requests")
    return sent


def test_every_route_answers_as_documented_whatever_is_sent(tmp_path: Path):
    assert fuzz(tmp_path, 3, "--phases", "examples,fuzzing") >= 200


@pytest.mark.full
def test_every_route_answers_as_documented_in_twenty_thousand_requests(tmp_path: Path):
    assert fuzz(tmp_path, 150, "--workers", "2") >= 20_000
