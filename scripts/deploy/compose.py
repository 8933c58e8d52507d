"""compose.yaml and the Dockerfile: read as compose reads them, then every command run as written.

Where `docker compose` is at hand it judges the file too. The containers' commands are run as
processes on a private PostgreSQL with the containers' environment, healthchecks included.
"""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml
from front import accepted, certificate
from portal import new_database, postgres, temporary
from told import Broken, hold, program, say

from tests.commands.conftest import portal_environment
from tests.faults.processes import free_port
from workforce.cli import COMMANDS
from workforce.settings import Settings

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FILE = HERE / "compose.yaml"
GIVEN = {"DATABASE_PASSWORD": "given", "PUBLIC_URL": "https://rc.example.gov.cn"}
VARIABLE = re.compile(r"\$\{(\w+)(?::[?-]([^}]*))?\}")
HEALTH_SECONDS = 60


def check() -> None:
    wanted = yaml.safe_load(VARIABLE.sub(_given, FILE.read_text()))
    _judged_by_docker()
    _hangs_together(wanted)
    _is_about_this_product(wanted)
    _builds_from_what_is_there(wanted)
    _proxy_file_fits(wanted["services"])
    with temporary() as folder, postgres() as server:
        _runs(wanted["services"], folder, new_database(server))


def _given(found: re.Match[str]) -> str:
    return GIVEN.get(found[1]) or found[2]


def _judged_by_docker() -> None:
    asked = ["docker", "compose", "version"]
    if shutil.which("docker") is None or subprocess.run(asked, capture_output=True).returncode:
        say("本机没有 docker compose，改为自行解析，并把各容器的命令作为进程运行")
        return
    done = subprocess.run(
        ["docker", "compose", "-f", str(FILE), "config", "--quiet"],
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", **GIVEN}, capture_output=True, text=True,
    )  # fmt: skip
    hold(done.returncode == 0, f"docker compose config {done.stderr.strip()}")


def _hangs_together(wanted: dict[str, Any]) -> None:
    services = wanted["services"]
    for name, one in services.items():
        for other, how in one.get("depends_on", {}).items():
            if how["condition"] == "service_healthy" and "healthcheck" not in services[other]:
                raise Broken(f"{name} 等待 {other} 健康，而它没有 healthcheck")
        for volume in one.get("volumes", []):
            source = volume.split(":")[0]
            if not source.startswith(".") and source not in wanted["volumes"]:
                raise Broken(f"{name} 的卷 {source} 没有声明")
        if not set(one.get("networks", [])) <= set(wanted["networks"]):
            raise Broken(f"{name} 的网络没有声明")
    open_to_all = {name for name, one in services.items() if "ports" in one}
    hold(open_to_all == {"proxy"}, "各服务相互吻合；对外只开放 proxy")


def _is_about_this_product(wanted: dict[str, Any]) -> None:
    known = {f"WORKFORCE_{name.upper()}" for name in Settings.model_fields}
    for name, one in _own(wanted["services"]).items():
        strange = set(one["environment"]) - known
        if strange or (one["command"] and one["command"][0] not in COMMANDS):
            raise Broken(f"{name}：没有设置 {strange} 或命令 {one['command']}")
    hold(True, "设置和命令都是本程序有的")


def _own(services: dict[str, Any]) -> dict[str, Any]:
    return {name: one for name, one in services.items() if one["image"] == "workforce"}


def _builds_from_what_is_there(wanted: dict[str, Any]) -> None:
    build = wanted["services"]["serve-1"]["build"]
    context = (HERE / build["context"]).resolve()
    recipe = (context / build["dockerfile"]).read_text()
    copied = re.findall(r"^COPY (?!--from)(.+)$", recipe, re.M)
    sources = [source for line in copied for source in line.split()[:-1]]
    absent = [source for source in sources if not (context / source).exists()]
    hold(context == ROOT and sources and not absent, f"Dockerfile 要的文件都在 {absent}")
    client = re.search(r"postgresql-client-(\d+)", recipe)
    server = re.match(r"postgres:(\d+)", wanted["services"]["db"]["image"])
    hold(client and server and client[1] >= server[1], "镜像里的 pg_dump 不旧于数据库")


def _proxy_file_fits(services: dict[str, Any]) -> None:
    """What the proxy's `sed` makes of the shipped file points at the servers; nginx takes it."""
    script = services["proxy"]["entrypoint"][2].partition("&& exec")[0].replace("$$", "$")
    nginx = program("nginx", "nginx")
    with temporary() as folder:
        written = folder / "workforce.conf"
        script = script.replace("/etc/nginx/shipped.conf", str(HERE / "nginx.conf"))
        script = script.replace("/etc/nginx/conf.d/default.conf", str(written))
        subprocess.run(["sh", "-c", script], check=True)
        text = written.read_text()
        servers = all(f"server {name}:8000 " in text for name in ("serve-1", "serve-2"))
        hold(servers and "/opt/workforce" not in text, "proxy 的配置指向两个服务")
        certificate(folder)
        for old, new in {"serve-1:": "127.0.0.1:", "serve-2:": "127.0.0.2:",
                         "/etc/workforce/tls/": f"{folder}/",
                         "/var/log/nginx/": f"{folder}/"}.items():  # fmt: skip
            text = text.replace(old, new)
        written.write_text(text)
        accepted(nginx, folder)


def _runs(services: dict[str, Any], folder: Path, url: str) -> None:
    """keys, migrate, then two servers and two workers, as their dependencies say."""
    base = portal_environment(url, folder)
    (folder / "keys.json").unlink()  # the service `keys` makes them
    shell = services["keys"]["entrypoint"][2].replace("/keys/", f"{folder}/").partition(" && ")[0]
    subprocess.run(["sh", "-c", _python(shell)], cwd=ROOT, env=base, check=True,
                   stdout=subprocess.DEVNULL)  # fmt: skip
    hold((folder / "keys.json").stat().st_mode & 0o777 == 0o600, "keys 生成密钥，只有本用户可读")
    environment = {
        **base, **services["migrate"]["environment"], "WORKFORCE_DATABASE_URL": url,
        "WORKFORCE_KEYS_FILE": str(folder / "keys.json"), "WORKFORCE_VAR_DIR": str(folder),
        "WORKFORCE_HOST": "127.0.0.1",
    }  # fmt: skip
    command = [sys.executable, "-m", "workforce"]
    migrated = subprocess.run([*command, *services["migrate"]["command"]], cwd=ROOT,
                              env=environment, capture_output=True, text=True)  # fmt: skip
    hold(migrated.returncode == 0, f"migrate：{migrated.stdout.strip()}{migrated.stderr.strip()}")
    with _started(services, environment, folder) as processes:
        for name, (process, port) in processes.items():
            if port is not None:
                _becomes_healthy(services[name], environment, port)
                say(f"{name} 健康")
            hold(process.poll() is None, f"{name} 在运行")


@contextmanager
def _started(
    services: dict[str, Any], environment: dict[str, str], folder: Path
) -> Iterator[dict[str, tuple[subprocess.Popen[bytes], int | None]]]:
    processes: dict[str, tuple[subprocess.Popen[bytes], int | None]] = {}
    try:
        for name, one in _own(services).items():
            if one["command"] not in (["serve"], ["worker"]):
                continue
            port = free_port() if one["command"] == ["serve"] else None
            with (folder / f"{name}.log").open("wb") as log:
                processes[name] = (
                    subprocess.Popen(
                        [sys.executable, "-m", "workforce", *one["command"]], cwd=ROOT,
                        env={**environment, "WORKFORCE_PORT": str(port or 8000)},
                        stdout=log, stderr=log,
                    ),
                    port,
                )  # fmt: skip
        yield processes
    finally:
        ends = {name: _end(services[name], one) for name, (one, _) in processes.items()}
    hold(None not in ends.values(), f"都在 stop_grace_period 之内收尾退出：{ends}")


def _end(service: dict[str, Any], process: subprocess.Popen[bytes]) -> int | None:
    """As compose ends it: asked, then killed (None) when its time is over."""
    process.send_signal(signal.SIGTERM)
    try:
        return process.wait(int(str(service["stop_grace_period"]).removesuffix("s")))
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None


def _becomes_healthy(service: dict[str, Any], environment: dict[str, str], port: int) -> None:
    """The container's own healthcheck, run as written but for the port."""
    kind, *test = service["healthcheck"]["test"]
    assert kind == "CMD"
    command = [_python(part).replace(":8000/", f":{port}/") for part in test]
    end = time.monotonic() + HEALTH_SECONDS
    while subprocess.run(command, env=environment, cwd=ROOT, capture_output=True).returncode:
        if time.monotonic() > end:
            raise Broken(f"healthcheck {' '.join(command)} 一直不通过")
        time.sleep(0.5)


def _python(text: str) -> str:
    return re.sub(r"^python\b", sys.executable, text)
