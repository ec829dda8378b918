"""The reverse proxy of docs/server.md as it stands there: a real nginx with TLS before a real server."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from fastapi import Request

from tests.backend.certificates import authority
from tests.contract.world import Clock
from tests.loopback import Loopback, serving
from tests.server.conftest import Caller

ROOT = Path(__file__).parents[2]
CONFIG = (ROOT / "packaging" / "linux" / "booking-server.nginx.conf").read_text(encoding="utf-8")
HOST = "localhost"


def _nginx() -> str:
    found = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if found is None:
        reason = "NGINX IS MISSING, its test did not run (apt-get install nginx-light)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def _free_ports(number: int) -> list[int]:
    probes = [socket.socket() for _ in range(number)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [int(probe.getsockname()[1]) for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def _configured(server: Loopback, certificate: Path, plain: int, secure: int) -> str:
    """The example with this test's ports and certificate, and nothing else changed."""
    text = CONFIG.replace("127.0.0.1:8080", f"127.0.0.1:{server.port}").replace("bookings.example.com", HOST)
    text = re.sub(r"listen \[::\].*;\n", "", text)
    text = text.replace("listen 80;", f"listen 127.0.0.1:{plain};").replace("listen 443", f"listen 127.0.0.1:{secure}")
    text = re.sub(r"(ssl_certificate(?:_key)?) .*;", rf"\1 {certificate};", text)
    return text.replace("https://$host$request_uri", f"https://$host:{secure}$request_uri")


@contextmanager
def _running(folder: Path, config: str) -> Iterator[None]:
    paths = "".join(
        f"{kind}_temp_path {folder / kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.geteuid() == 0 else ""
    whole = (
        f"{user}pid {folder / 'pid'};\nerror_log {folder / 'error.log'};\ndaemon off;\nworker_processes 1;\n"
        f"events {{ worker_connections 512; }}\nhttp {{\naccess_log off;\n{paths}{config}\n}}\n"
    )
    (folder / "nginx.conf").write_text(whole, encoding="utf-8")
    process = subprocess.Popen([_nginx(), "-p", str(folder), "-c", str(folder / "nginx.conf")])
    try:
        yield
    finally:
        process.terminate()
        process.wait(20)


class Proxied:
    """How a client far away reaches the server."""

    def __init__(self, server: Loopback, plain: int, secure: int, ca: str) -> None:
        self.server, self.ca = server, ca
        self.plain, self.secure = f"http://{HOST}:{plain}", f"https://{HOST}:{secure}"

    def client(self, **more: object) -> httpx.Client:
        import ssl

        context = ssl.create_default_context(cafile=self.ca)
        transport = httpx.HTTPTransport(verify=context, local_address="127.0.0.2")
        return httpx.Client(base_url=self.secure, transport=transport, timeout=20, **more)  # type: ignore[arg-type]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def proxied(tmp_path: Path, clock: Clock) -> Iterator[Proxied]:
    _nginx()
    ca = authority(tmp_path)
    ca.server(host=HOST)
    (certificate,) = tmp_path.glob(f"{HOST}-*.pem")
    with serving(tmp_path / "server", clock) as server:

        @server.app.get("/test/caller")
        async def caller(request: Request) -> dict[str, str]:
            return {"address": request.client.host if request.client else "", "scheme": request.url.scheme}

        plain, secure = _free_ports(2)
        folder = tmp_path / "nginx"
        folder.mkdir()
        with _running(folder, _configured(server, certificate, plain, secure)):
            _wait_for(secure, folder)
            yield Proxied(server, plain, secure, ca.file)


def _wait_for(port: int, folder: Path) -> None:
    give_up = time.monotonic() + 30
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert time.monotonic() < give_up, (folder / "error.log").read_text(encoding="utf-8")
        time.sleep(0.02)


def test_the_server_is_reached_by_tls_and_plain_http_is_sent_there(proxied: Proxied):
    with proxied.client() as http:
        answer = http.get("/v1/about")
        assert (answer.status_code, answer.http_version) == (200, "HTTP/1.1")
        assert answer.headers["strict-transport-security"].startswith("max-age=")
    moved = httpx.get(f"{proxied.plain}/v1/about", trust_env=False)
    assert (moved.status_code, moved.headers["location"]) == (308, f"{proxied.secure}/v1/about")


def test_the_server_knows_who_calls_whatever_the_caller_says(proxied: Proxied):
    with proxied.client() as http:
        said = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "http"}
        assert http.get("/test/caller", headers=said).json() == {"address": "127.0.0.2", "scheme": "https"}


def test_what_is_too_large_is_refused_in_the_servers_own_words(proxied: Proxied):
    big = b'{"email": "' + b"a" * (3 * 1024 * 1024) + b'"}'
    with proxied.client() as http:
        answer = http.post("/v1/sessions", content=big, headers={"Content-Type": "application/json"})
        lines = http.post("/v1/office/lines", content=big, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
    assert answer.headers["content-type"] == "application/problem+json"
    assert lines.status_code == 401  # let through: the server itself asks who it is


def test_a_change_passes_the_proxy_as_it_happens(proxied: Proxied):
    with proxied.client() as http, http.stream("GET", "/v1/events") as stream:
        assert (stream.status_code, stream.headers["content-type"].partition(";")[0]) == (200, "text/event-stream")
        lines = stream.iter_lines()
        assert next(line for line in lines if line.startswith("id:"))  # where it begins, at once
        started = time.monotonic()
        caller = Caller(proxied.server)
        caller.account("ada@example.org")
        caller.http.close()
        assert next(line for line in lines if line.startswith("data:"))
        assert time.monotonic() - started < 10
