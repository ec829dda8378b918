"""``booking-server`` as it runs for real: processes of its own on a port of this machine."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import httpx

from tests.loopback import SECRET

ROOT = Path(__file__).parent.parent
_START_SECONDS = 60


@dataclass(frozen=True)
class Server:
    """One that runs."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self, timeout: float = 30) -> float:
        """Ask it to stop; gives the seconds that it took. Its exit is a clean one."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(timeout) in (0, -signal.SIGTERM), self.log.read_text()[-4000:]
        return time.monotonic() - began


@contextmanager
def booking_server(folder: Path, url: str = "", **said: object) -> Iterator[Server]:
    """Runs until the block ends, with settings by their names: ``workers=2``."""
    folder.mkdir(parents=True, exist_ok=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {"data_dir": folder, "port": port, "jwt_secret": SECRET, "bcrypt_cost": 4, "rate_limits": "off", **said}
    settings |= {"database_url": url} if url else {}
    environment = os.environ | {f"BOOKING_{name.upper()}": str(value) for name, value in settings.items()}
    log = folder / "log"
    with log.open("ab") as written:
        process = _started(environment, folder, written)
    server = Server(process, port, log)
    try:
        _wait(server)
        yield server
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # its workers too
        process.wait()


def _started(environment: dict[str, str], folder: Path, log: IO[bytes]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "server_stub"]
    environment = environment | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log, start_new_session=True)


def _wait(server: Server) -> None:
    ends = time.monotonic() + _START_SECONDS
    with httpx.Client(base_url=server.address, trust_env=False) as http:
        while True:
            with suppress(httpx.TransportError):
                if http.get("/readyz").status_code == 200:
                    return
            if server.process.poll() is not None or time.monotonic() > ends:
                raise RuntimeError(server.log.read_text(errors="replace")[-4000:])
            time.sleep(0.02)
