"""What `scripts/up` and `scripts/test` share; standard library only.

Everything here may run again at any time: a stamp beside each result says what it was made from.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / "bin"
STATIC = ROOT / "static"
SCRIPTS = ROOT / "scripts"
TYPES = STATIC / "src" / "shared" / "api" / "schema.d.ts"  # made from the API, not a source
PYTHON_MIN = (3, 11)
BEGAN = time.monotonic()


def say(text: str) -> None:
    print(f"[{time.monotonic() - BEGAN:6.1f} s] {text}", flush=True)


def stop(sentence: str) -> None:
    sys.exit(f"\n{sentence}")


def run(*command: object, what: str, cwd: Path = ROOT, env: dict[str, str] | None = None) -> None:
    """Run quietly; on failure show its last lines under one sentence."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=env,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        print("\n".join(done.stdout.splitlines()[-30:]), file=sys.stderr)
        stop(what)


def with_fitting_python() -> None:
    """Start again under a newer Python when this one is too old and the machine has one."""
    if sys.version_info[:2] >= PYTHON_MIN:
        return
    for minor in (13, 12, 11, 14):
        found = shutil.which(f"python3.{minor}")
        if found:
            os.execv(found, [found, *sys.argv])
    stop(
        f"需要 Python 3.11 或更高版本，本机是 {sys.version.split()[0]}；"
        "请先安装（Debian/Ubuntu：apt-get install python3.11 python3.11-venv）。"
    )


def stamped(stamp: Path, made_from: str) -> bool:
    return stamp.exists() and stamp.read_text() == made_from


def digest(*paths: Path) -> str:
    """One hash over files, and over everything inside folders."""
    total = hashlib.sha256()
    for path in paths:
        files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        for file in files:
            if file.exists() and file != TYPES:
                total.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


def prepare_python(*, development: bool) -> None:
    """The environment in .venv with every package of the lock, hashes checked."""
    make_venv()
    lock = SCRIPTS / ("requirements-dev.txt" if development else "requirements.txt")
    stamp = VENV / ".locked"
    wanted = f"{lock.name} {digest(lock)}"
    # The development set contains the other one, so it serves for both.
    both = f"requirements-dev.txt {digest(SCRIPTS / 'requirements-dev.txt')}"
    if not (stamped(stamp, wanted) or stamped(stamp, both)):
        say("安装 Python 依赖（按锁文件校验哈希）……")
        install(lock)
        stamp.write_text(wanted)
    link_command()


def make_venv() -> None:
    if (BIN / "python").exists() and not subprocess.run(
        [BIN / "python", "-c", "import pip"], capture_output=True
    ).returncode:
        return
    say("建立 Python 环境 .venv ……")
    try:
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    except (subprocess.CalledProcessError, OSError):
        shutil.rmtree(VENV, ignore_errors=True)
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        stop(
            f"本机的 Python 缺少 venv 组件，请先安装"
            f"（Debian/Ubuntu：apt-get install python{version}-venv）。"
        )


def install(lock: Path) -> None:
    run(
        BIN / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--require-hashes",
        "-r",
        lock,
        what="Python 依赖未能安装：请检查网络或 pip 镜像设置，然后重新运行。",
    )


def link_command() -> None:
    """`.venv/bin/workforce`, without a build step."""
    site = next((VENV / "lib").glob("python3.*/site-packages"))
    (site / "workforce_checkout.pth").write_text(f"{ROOT}\n")
    command = BIN / "workforce"
    command.write_text(
        f"#!{BIN / 'python'}\nimport sys\n\nfrom workforce.cli import main\n\nsys.exit(main())\n"
    )
    command.chmod(0o755)


def node_fits() -> bool:
    node = shutil.which("node")
    if not node or not shutil.which("npm"):
        return False
    shown = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    try:
        version = tuple(int(part) for part in shown.strip().lstrip("v").split(".")[:2])
    except ValueError:
        return False
    return version >= (22, 12) or (version[0] == 20 and version >= (20, 19))


def node_environment() -> dict[str, str]:
    """The machine's node when it is new enough, else the one from the lock, inside .venv."""
    env = dict(os.environ)
    if node_fits() and not os.environ.get("WORKFORCE_NODE_FROM_LOCK"):
        return env
    stamp = VENV / ".node"
    lock = SCRIPTS / "requirements-node.txt"
    if not stamped(stamp, digest(lock)):
        say("本机没有合适的 node（需要 20.19 或 22.12 以上），安装随锁文件的 node ……")
        install(lock)
        stamp.write_text(digest(lock))
    env["PATH"] = f"{BIN}{os.pathsep}{env['PATH']}"
    return env


def prepare_modules() -> dict[str, str]:
    """node_modules as the lock says; the environment to run npm in."""
    env = node_environment()
    stamp = STATIC / "node_modules" / ".locked"
    wanted = digest(STATIC / "package-lock.json")
    if not stamped(stamp, wanted):
        say("安装前端依赖（npm ci）……")
        run(
            "npm",
            "ci",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
            cwd=STATIC,
            env=env,
            what="前端依赖未能安装：请检查网络或 npm 镜像设置，然后重新运行。",
        )
        stamp.write_text(wanted)
    return env


def write_openapi() -> None:
    """The document the typed API client of the front ends is made from."""
    done = subprocess.run([BIN / "workforce", "openapi"], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr[-3000:], file=sys.stderr)
        stop("接口文档未能生成。")
    target = STATIC / "openapi.json"
    if not target.exists() or target.read_text() != done.stdout:
        target.write_text(done.stdout)


def front_sources() -> list[Path]:
    left_out = {"node_modules", "dist", "openapi.json", "screenshots", "tests"}
    return [path for path in sorted(STATIC.iterdir()) if path.name not in left_out]


def prepare_front() -> None:
    """static/dist, built again only when its sources changed."""
    if not (STATIC / "package.json").exists():
        return
    stamp = STATIC / "dist" / ".built"
    if stamped(stamp, digest(*front_sources())):
        return
    env = prepare_modules()
    say("构建前端 ……")
    run("npm", "run", "--silent", "build", cwd=STATIC, env=env, what="前端构建失败，原因见上。")
    stamp.write_text(digest(*front_sources()))
