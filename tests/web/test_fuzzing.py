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
SEED = 20261001
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance",
    "response_schema_conformance", "negative_data_rejection", "allow_header_conformance",
    "ignored_auth",
]  # fmt: skip


def fuzzed(
    folder: Path, *more: str, program: str = "workforce"
) -> tuple[subprocess.CompletedProcess[str], str]:
    """What schemathesis said, and the server's log."""
    with served(folder, program) as environment:
        command = [
            str(ST), "run", f"{environment['FUZZ_URL']}/api/v1/openapi.json",
            "--checks", ",".join(CHECKS), "--seed", str(SEED),
            "--suppress-health-check", "all",
            "--no-color", "--warnings", "off", "--generation-database", "none", *more,
        ]  # fmt: skip
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True,
            env={**environment, "SCHEMATHESIS_HOOKS": "tests.web.fuzz_hooks"},
        )  # fmt: skip
    return done, (folder / "server.log").read_text()


def fuzz(folder: Path, examples: int, *more: str) -> int:
    """Ask every route; the number of requests sent. Fails with what was found."""
    done, log = fuzzed(
        folder, "--max-examples", str(examples),
        "--exclude-operation-id-regex", f"^({LEFT_OUT})$", *more,
    )  # fmt: skip
    assert done.returncode == 0, f"{done.stdout[-12000:]}\n{done.stderr[-2000:]}\n{log[-3000:]}"
    found = re.search(r"Test cases:\s+([0-9,]+) generated", done.stdout)
    assert found is not None, done.stdout[-3000:]
    sent = int(found[1].replace(",", ""))
    print(f"seed {SEED}, {sent} requests")
    return sent


def test_every_route_answers_as_documented_whatever_is_sent(tmp_path: Path):
    assert fuzz(tmp_path, 3, "--phases", "examples,fuzzing") >= 200


@pytest.mark.full
def test_every_route_answers_as_documented_in_five_thousand_requests(tmp_path: Path):
    """All phases, the stateful one too. One worker: two trip over `ast.parse` of Python 3.11."""
    assert fuzz(tmp_path, 25) >= 5_000


def test_a_bug_another_answer_and_another_status_are_found(tmp_path: Path):
    """The broken twin: the same checks on a server with three faults put in."""
    done, _ = fuzzed(
        tmp_path, "--max-examples", "2", "--phases", "fuzzing",
        "--include-path-regex", "^/api/v1/(roles|regions|audit-actions)$",
        program="tests.web.faulty_server",
    )  # fmt: skip

    assert done.returncode == 1, done.stdout[-3000:]
    for said in ("Server error", "Response violates schema", "Undocumented status code"):
        assert said in done.stdout, done.stdout[-6000:]
