"""The systemd units: verified by systemd itself, hardened, and patient enough to stop in order."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from told import Broken, hold, program, say

from workforce.commands.serving import GRACE_SECONDS as SERVE_GRACE_SECONDS
from workforce.jobs.worker import GRACE_SECONDS as WORKER_GRACE_SECONDS

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
UNITS = sorted([*HERE.glob("*.service"), *HERE.glob("*.timer")])
# systemd's own figure for what a service may still do: 0 is nothing, 10 is everything.
EXPOSURE_MAX = 3.0
HARDENED = ("NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes",
            "CapabilityBoundingSet=", "UMask=0077", "User=workforce")  # fmt: skip


def check() -> None:
    analyse = program("systemd-analyze", "systemd")
    with tempfile.TemporaryDirectory() as folder:
        found = [_placed(unit, Path(folder)) for unit in UNITS]
        for unit in found:
            _verify(analyse, unit)
        for unit in found:
            if unit.suffix == ".service":
                _measure(analyse, unit)
    _environment_reads()
    for kind, grace in (("serve", SERVE_GRACE_SECONDS), ("worker", WORKER_GRACE_SECONDS)):
        text = (HERE / f"workforce-{kind}@.service").read_text()
        stop = re.search(r"^TimeoutStopSec=(\d+)s$", text, re.M)
        hold(stop and int(stop[1]) > grace, f"{kind} 的 TimeoutStopSec 长于它自己的 {grace} 秒收尾")
        hold(re.search(r"^Restart=always$", text, re.M), f"{kind} 退出后会重新启动")


def _environment_reads() -> None:
    """By a shell as the guide's commands read it; every line is a setting with a fitting value."""
    read = "from workforce.settings import Settings; print(Settings().keys_file)"
    script = f'set -a && . "{HERE / "environment.example"}" && exec "$0" -c "$1"'
    clean = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["sh", "-euc", script, sys.executable, read], env=clean, cwd=ROOT,
                          capture_output=True, text=True)  # fmt: skip
    hold(
        "/etc/workforce/keys.json" in done.stdout, f"environment.example 可读 {done.stderr[-300:]}"
    )


def _placed(unit: Path, folder: Path) -> Path:
    """The unit for this checkout; a template as an instance, which is what can be verified."""
    name = unit.name.replace("@.", "@8000.")
    text = unit.read_text()
    if unit.suffix == ".service":
        lacking = [line for line in HARDENED if line not in text.splitlines()]
        hold(not lacking, f"{unit.name} 写明了各项限制 {'、'.join(lacking)}")
    placed = folder / name
    placed.write_text(text.replace("/opt/workforce", str(ROOT)).replace("%i", "8000"))
    return placed


def _verify(analyse: str, unit: Path) -> None:
    done = subprocess.run(
        [analyse, "verify", "--man=no", "--recursive-errors=no", str(unit)],
        capture_output=True, text=True, env={"SYSTEMD_UNIT_PATH": f"{unit.parent}:"},
    )  # fmt: skip
    told = [line for line in done.stderr.splitlines() if unit.name in line or "workforce" in line]
    hold(not done.returncode and not told, f"systemd-analyze verify {unit.name} {' '.join(told)}")


def _measure(analyse: str, unit: Path) -> None:
    command = [analyse, "security", "--offline=yes", "--no-pager", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True)
    found = re.search(r"Overall exposure level for .*: ([0-9.]+)", done.stdout)
    if found is None:
        raise Broken(f"systemd-analyze security {unit.name}：{done.stderr.strip()}")
    level = float(found[1])
    say(f"systemd-analyze security {unit.name}：{level}")
    hold(level <= EXPOSURE_MAX, f"{unit.name} 的暴露程度不高于 {EXPOSURE_MAX}（0 最好，10 最差）")
