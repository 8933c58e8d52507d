"""The browser tests run in, and the Chinese font it needs; standard library only."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
from pathlib import Path

from environment import BIN, say, stop

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FONT_PLACES = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    str(Path.home() / ".local/share/fonts"),
)


def prepare_browser() -> None:
    """Chromium and a Chinese font: the machine's, else Debian's packages, else Playwright's own."""
    if not has_browser() or not has_chinese_font():
        install_browser()
    if not has_browser():
        stop("没有可用的 Chromium：请安装后重新运行（Debian/Ubuntu：apt-get install chromium）。")
    if not has_chinese_font():
        stop("没有中文字体：请安装 fonts-noto-cjk，然后重新运行。")


def has_browser() -> bool:
    if any(shutil.which(name) for name in BROWSERS):
        return True
    asked = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as one: print(one.chromium.executable_path)"
    )
    shown = subprocess.run(
        [BIN / "python", "-c", asked], capture_output=True, text=True
    ).stdout.strip()
    return bool(shown) and Path(shown).exists()


def has_chinese_font() -> bool:
    if shutil.which("fc-list"):
        listed = subprocess.run(["fc-list", ":lang=zh"], capture_output=True, text=True).stdout
        return bool(listed.strip())
    names = ("*CJK*", "*wqy*", "*SourceHan*")
    return any(
        glob.glob(f"{place}/**/{name}", recursive=True) for place in FONT_PLACES for name in names
    )


def install_browser() -> None:
    if shutil.which("apt-get") and os.geteuid() == 0:
        say("安装 Chromium 和中文字体 ……")
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        packages = ["chromium", "fonts-noto-cjk", "fontconfig"]
        for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            subprocess.run(["apt-get", "-qq", *command], env=env, stdout=subprocess.DEVNULL)
    if not has_browser():
        say("下载 Playwright 的 Chromium ……")
        subprocess.run([BIN / "python", "-m", "playwright", "install", "chromium"])
