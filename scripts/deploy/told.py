"""What every part stands on: saying what was done, refusing what does not hold, programs."""

from __future__ import annotations

import os
import shutil
import subprocess
import time

BEGAN = time.monotonic()
PLACES = ("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin", "/bin", "/sbin")


class Broken(Exception):
    """Something that was to hold does not; the sentence says what."""


def say(text: str) -> None:
    print(f"[{time.monotonic() - BEGAN:6.1f} s] {text}", flush=True)


def hold(holds: object, sentence: str) -> None:
    """Say that it holds, or break off."""
    if not holds:
        raise Broken(sentence)
    say(f"通过  {sentence}")


def program(name: str, package: str) -> str:
    """Where a program is; installed from Debian's packages where that is possible."""
    found = _where(name)
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        say(f"安装 {package} ……")
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
        for command in (["update"], ["install", "-y", "--no-install-recommends", package]):
            subprocess.run(["apt-get", "-qq", *command], env=env, stdout=subprocess.DEVNULL)
        found = _where(name)
    if found is None:
        raise Broken(f"本机没有 {name}，请先安装（Debian/Ubuntu：apt-get install {package}）")
    return found


def _where(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(PLACES))
