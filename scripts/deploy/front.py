"""nginx with the shipped file, started for a check, and asked as a browser asks it."""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from told import Broken, hold, say

from tests.faults.processes import Running, free_port

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NAME = "rc.example.gov.cn"
# Around the shipped file: what Debian's nginx.conf would say, with every path inside one folder.
AROUND = """daemon off;
{user}worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/start.log warn;
events {{ worker_connections 512; }}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/workforce.conf;
}}
"""


class Front:
    """The started nginx, asked as a browser would ask it."""

    def __init__(self, folder: Path, plain: int, secure: int) -> None:
        self.folder, self.plain, self.secure = folder, plain, secure
        self.context = ssl.create_default_context(cafile=str(folder / "fullchain.pem"))
        self.tokens: dict[str, str] = {}

    def ask(self, method: str, path: str, token: str = "", **more: object) -> httpx2.Response:
        headers = {"Host": NAME, **({"Authorization": f"Bearer {token}"} if token else {})}
        headers |= more.pop("headers", {})  # type: ignore[arg-type]
        source = more.pop("source", "127.0.0.1")
        wire = httpx2.HTTPTransport(verify=self.context, local_address=str(source))
        with httpx2.Client(transport=wire, timeout=90) as client:
            url = f"https://127.0.0.1:{self.secure}{path}"
            extensions = {"sni_hostname": NAME}
            return client.request(method, url, headers=headers, extensions=extensions, **more)  # type: ignore[arg-type]

    def open(self) -> ssl.SSLSocket:
        raw = socket.create_connection(("127.0.0.1", self.secure), timeout=60)
        return self.context.wrap_socket(raw, server_hostname=NAME)


@contextmanager
def in_front(nginx: str, folder: Path, servers: Running) -> Iterator[Front]:
    certificate(folder)
    plain, secure = free_port(), free_port()
    (folder / "workforce.conf").write_text(_placed(folder, servers, plain, secure))
    command = accepted(nginx, folder)
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        front = Front(folder, plain, secure)
        _wait(front)
        say(f"nginx 在 127.0.0.1:{secure}，后面是 {sorted(servers.ports.values())}")
        yield front
    finally:
        process.terminate()
        process.wait(20)


def accepted(nginx: str, folder: Path) -> list[str]:
    """The command that runs nginx with `workforce.conf` in the folder, which it finds sound."""
    user = "user root;\n" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(AROUND.format(folder=folder, user=user))
    command = [nginx, "-p", str(folder), "-c", str(folder / "nginx.conf")]
    tested = subprocess.run([*command, "-t"], capture_output=True, text=True)
    hold(tested.returncode == 0, f"nginx -t：{_last(tested.stderr)}")
    return command


def _placed(folder: Path, servers: Running, plain: int, secure: int) -> str:
    """The shipped file for this machine; each change must find its place."""
    text = (HERE / "nginx.conf").read_text()
    ports = sorted(servers.ports.values())
    for old, new in {
        "127.0.0.1:8000 ": f"127.0.0.1:{ports[0]} ",
        "127.0.0.1:8001 ": f"127.0.0.1:{ports[1]} ",
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ssl": f"listen 127.0.0.1:{secure} ssl",
        "/etc/workforce/tls/": f"{folder}/",
        "/var/log/nginx/": f"{folder}/",
        "root /opt/workforce/": f"root {ROOT}/",
    }.items():
        if old not in text:
            raise Broken(f"nginx.conf 里没有 {old}")
        text = text.replace(old, new)
    return text


def _wait(front: Front) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with suppress(httpx2.TransportError):
            front.ask("GET", "/")
            return
        time.sleep(0.1)
    raise Broken(f"nginx 没有启动：{_last((front.folder / 'start.log').read_text())}")


def certificate(folder: Path) -> None:
    """Signed by itself, for this check only."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "fullchain.pem").write_bytes(made.public_bytes(pem))
    (folder / "privkey.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def _last(text: str) -> str:
    return (text.strip().splitlines() or [""])[-1]
