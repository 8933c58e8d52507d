"""nginx as shipped, in front of two servers: deadlines, sizes, addresses, a dying server."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from pathlib import Path

import httpx2
from front import NAME, Front, in_front
from portal import new_database, new_portal, postgres, running, temporary
from told import hold, program, say

from tests.faults.processes import Running

ROOT = Path(__file__).resolve().parents[2]
ROSTER = ROOT / "tests" / "data" / "2026-10" / "roster.xlsx"
LARGE_BYTES = 22 * 1024 * 1024
HEADER_SECONDS, BODY_SECONDS, SLACK_SECONDS = 10, 15, 20


def check() -> None:
    nginx = program("nginx", "nginx")
    with temporary() as folder, postgres() as database:
        portal = new_portal(new_database(database), folder, WORKFORCE_TRUSTED_PROXIES="127.0.0.1")
        with running(portal, folder, servers=2, workers=2) as servers:
            with in_front(nginx, folder, servers) as front:
                _answers(front)
                token = _signs_in(front, servers)
                _uploads(front, servers, token)
                _addresses(front, servers)
                _cuts_the_slow(front, token)
                _survives(front, servers, token)
            _logs_nobody(folder)


def _answers(front: Front) -> None:
    first = httpx2.get(f"http://127.0.0.1:{front.plain}/people?q=1", headers={"Host": NAME})
    hold(
        (first.status_code, first.headers["location"]) == (301, f"https://{NAME}/people?q=1"),
        "http 转到 https",
    )
    page = front.ask("GET", "/")
    hold(page.status_code == 200 and "text/html" in page.headers["content-type"], "首页")
    hold("strict-transport-security" in page.headers, "HSTS")
    inner = [front.ask("GET", path).status_code for path in ("/healthz", "/readyz", "/metrics")]
    hold(inner == [404, 404, 404], "探活、就绪和指标不对外")
    built = max(
        (ROOT / "static" / "dist" / "assets").glob("*.js"), key=lambda file: file.stat().st_size
    )
    packed = front.ask("GET", f"/assets/{built.name}", headers={"Accept-Encoding": "gzip"})
    hold(packed.headers.get("content-encoding") == "gzip", "脚本经 gzip")
    hold(packed.content == built.read_bytes(), "脚本由 nginx 从磁盘给出，内容一致")
    hold("immutable" in packed.headers["cache-control"], "脚本长期缓存")
    options = front.ask("GET", "/api/v1/sign-in-options", headers={"Accept-Encoding": "gzip"})
    hold("content-encoding" not in options.headers, "接口的答复不压缩")


def _signs_in(front: Front, servers: Running) -> str:
    body = {"login": "jingban1", "password": servers.passwords["jingban1"]}
    opened = front.ask("POST", "/api/v1/session", json=body)
    hold(opened.status_code == 200, "经 nginx 登录")
    cookie = opened.headers["set-cookie"]
    hold("__Host-" in cookie and "Secure" in cookie, "刷新令牌的 Cookie 只走 https")
    return str(opened.json()["access_token"])


def _uploads(front: Front, servers: Running, token: str) -> None:
    files = {"file": ("roster.xlsx", ROSTER.read_bytes())}
    made = front.ask("POST", "/api/v1/imports", token, data={"kind": "roster"}, files=files)
    hold(made.status_code == 201, f"上传 {ROSTER.stat().st_size} 字节的花名册")
    at = f"/api/v1/imports/{made.json()['id']}"
    servers.wait_for(lambda: front.ask("GET", at, token).json()["state"] == "checked")
    say("后台进程核对了花名册")
    with front.open() as wire:
        head = f"POST /api/v1/imports HTTP/1.1\r\nHost: {NAME}\r\nContent-Length: {LARGE_BYTES}"
        wire.sendall(f"{head}\r\n\r\n".encode())
        hold(b" 413 " in wire.recv(100), "超过 21 MB 的请求，没传完就 413")
    long = front.ask("GET", "/api/v1/me", token, headers={"X-Long": "x" * 40_000})
    hold(long.status_code in (400, 414, 431), "过长的请求头被拒绝")


def _addresses(front: Front, servers: Running) -> None:
    """Who signs in from 127.0.0.9 and claims to be another is written down as 127.0.0.9."""
    body = {"login": "shenji", "password": servers.passwords["shenji"]}
    forged = {"X-Forwarded-For": "203.0.113.7", "Forwarded": "for=203.0.113.7"}
    opened = front.ask("POST", "/api/v1/session", json=body, headers=forged, source="127.0.0.9")
    person = opened.json()["user"]["id"]
    sessions = servers.read("anquan", f"/users/{person}/sessions")["items"]
    hold(
        [one["address"] for one in sessions] == ["127.0.0.9"],
        "登记的是真实来源地址，伪造的 X-Forwarded-For 不采信",
    )


def _cuts_the_slow(front: Front, token: str) -> None:
    """A sender of one byte a second is cut, in its headers and in its body; others go on."""
    length = f"Authorization: Bearer {token}\r\nContent-Length: 100000\r\n"
    kind = "Content-Type: application/json\r\n"
    slow = {
        "headers": f"GET / HTTP/1.1\r\nHost: {NAME}\r\nX-Slow: ",
        "body": f"POST /api/v1/people HTTP/1.1\r\nHost: {NAME}\r\n{length}{kind}\r\n",
    }
    lasted: dict[str, float] = {}
    threads = [
        threading.Thread(target=_trickle, args=(front, name, head, lasted))
        for name, head in slow.items()
        for _ in range(10)
    ]
    for thread in threads:
        thread.start()
    others = [front.ask("GET", "/api/v1/me", token).status_code for _ in range(20)]
    for thread in threads:
        thread.join()
    hold(set(others) == {200}, "20 个慢连接期间，别人照常办理")
    for name, seconds in (("headers", HEADER_SECONDS), ("body", BODY_SECONDS)):
        say(f"慢发送（{name}）在 {lasted[name]:.1f} 秒后被切断")
        hold(seconds - 2 <= lasted[name] <= seconds + SLACK_SECONDS, f"慢发送（{name}）有期限")
    others = [front.ask("GET", "/api/v1/me", token).status_code for _ in range(20)]
    hold(set(others) == {200}, "切断慢连接之后，两个服务都仍在用")


def _trickle(front: Front, name: str, head: str, lasted: dict[str, float]) -> None:
    began = time.monotonic()
    with suppress(OSError):
        wire = front.open()
        wire.sendall(head.encode())
        wire.settimeout(1)
        while time.monotonic() - began < 80:
            wire.sendall(b"a")
            try:
                if not wire.recv(4096):
                    break
            except TimeoutError:
                continue
            break  # it was answered, with an error: what is sent from now on is thrown away
    lasted[name] = max(lasted.get(name, 0), time.monotonic() - began)


def _survives(front: Front, servers: Running, token: str) -> None:
    servers.kill("serve-0")
    answers = [front.ask("GET", "/api/v1/me", token).status_code for _ in range(20)]
    hold(set(answers) == {200}, "一个服务进程被 kill -9，请求由另一个办理，没有一个失败")
    servers.start()
    servers.kill("serve-1")
    answers = [front.ask("GET", "/api/v1/me", token).status_code for _ in range(20)]
    hold(set(answers) == {200}, "它重新启动后接过另一个的请求")
    servers.start()


def _logs_nobody(folder: Path) -> None:
    text = (folder / "workforce.log").read_text() + (folder / "workforce-error.log").read_text()
    hold("request_id" in text and "/api/" not in text and "q=1" not in text,
         "nginx 的日志里没有路径和查询")  # fmt: skip
