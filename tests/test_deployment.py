"""What the deployment guide says is run by `scripts/deploy/check`, part by part, and here."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from workforce.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
DEPLOY = ROOT / "scripts" / "deploy"
GUIDE = ROOT / "workforce" / "DEPLOYMENT.md"


def run(*parts: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("WORKFORCE_")}
    return subprocess.run(
        [sys.executable, str(DEPLOY / "check"), *parts],
        cwd=ROOT, env={**kept, **environment}, capture_output=True, text=True, timeout=600,
    )  # fmt: skip


@pytest.mark.full  # it needs nginx and systemd, and installs what is missing
@pytest.mark.parametrize("part", ["units", "proxy", "compose", "upgrade", "backup"])
def test_this_part_of_the_deployment_runs(part: str) -> None:
    done = run(part)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "通过  " in done.stdout and "全部通过" in done.stdout


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A checkout whose deployment files can be spoiled."""
    for name in ("workforce", "migrations", "tests", "static"):
        (tmp_path / name).symlink_to(ROOT / name)
    copy = tmp_path / "scripts" / "deploy"
    copy.mkdir(parents=True)
    for file in DEPLOY.iterdir():
        if file.is_file():
            (copy / file.name).write_bytes(file.read_bytes())
    return copy


@pytest.mark.full
@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "TimeoutStopSec=20s", "TimeoutStopSec=5s", id="cut off while it ends its work"
        ),
        pytest.param("ProtectSystem=strict\n", "", id="may write everywhere"),
        pytest.param("RestartSec=2s", "RestartSec=soon", id="what systemd does not understand"),
        pytest.param("Restart=always\n", "", id="stays down"),
    ],
)
def test_a_spoiled_unit_is_found(elsewhere: Path, old: str, new: str) -> None:
    unit = elsewhere / "workforce-serve@.service"
    assert old in unit.read_text()
    unit.write_text(unit.read_text().replace(old, new))

    done = subprocess.run(
        [sys.executable, str(elsewhere / "check"), "units"], capture_output=True, text=True
    )

    assert done.returncode == 1
    assert "units 没有通过" in done.stderr and "Traceback" not in done.stderr


def test_every_setting_in_the_deployment_files_exists() -> None:
    known = {f"WORKFORCE_{name.upper()}" for name in Settings.model_fields}
    own = {"WORKFORCE_COMMAND", "WORKFORCE_BACKUPS_KEPT"}  # of daily-backup alone
    for file in (*DEPLOY.glob("*"), GUIDE):
        if file.is_file():
            assert set(re.findall(r"WORKFORCE_[A-Z_]+", file.read_text())) <= known | own, file


def test_the_proxy_lets_through_what_the_portal_takes() -> None:
    most = re.search(r"client_max_body_size (\d+)m;", (DEPLOY / "nginx.conf").read_text())

    assert most
    assert int(most[1]) * 1024 * 1024 > int(Settings.model_fields["max_upload_bytes"].default)


def test_the_guide_leads_to_files_that_are_there_and_names_each_of_them() -> None:
    text = GUIDE.read_text()
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    unnamed = [
        file.name for file in DEPLOY.iterdir()
        if file.is_file() and file.suffix not in (".py", "") and not file.name.startswith(".")
        and file.name not in text
    ]  # fmt: skip

    assert links and [link for link in links if not (GUIDE.parent / link).exists()] == []
    assert unnamed == []
    for readme in (ROOT / "README.md", ROOT / "workforce" / "README.md"):
        assert "DEPLOYMENT.md" in readme.read_text()
