"""``booking-server`` as an office starts it: a process with its workers, that can be killed and started again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from signal import SIGKILL, SIGTERM
from socket import socket

SECRET = "a secret for the storms alone, long enough"
_START_SECONDS = 60
_STOP_SECONDS = 40


def said(folder: Path, url: str, **more: object) -> dict[str, str]:
    """The settings of such a server, by variable: no limits, cheap passwords."""
    texts = {"data_dir": folder, "database_url": url, "jwt_secret": SECRET, "bcrypt_cost": 4, "rate_limits": "off"}
    texts |= {"log_level": "WARNING", **more}
    return {f"BOOKING_{name.upper()}": str(value) for name, value in texts.items()}


class ServerProcess:
    """One server in ``folder``; what it logs is in ``log``."""

    def __init__(self, folder: Path, url: str, *, workers: int = 2, **more: object) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.log = folder, folder / "log"
        self.port = free_port()
        self._settings = said(folder, url, **({"port": self.port, "workers": workers} | more))
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def launch(self) -> None:
        """Start it without waiting for it."""
        leash = [shutil.which("setpriv") or "", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*leash, sys.executable, "-m", "server_stub"],
                env=os.environ | self._settings,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def start(self) -> None:
        self.launch()
        self.wait()

    def wait(self) -> None:
        """Until it is ready."""
        give_up = time.monotonic() + _START_SECONDS
        while not ready(self.port):
            if not self.running or time.monotonic() > give_up:
                raise RuntimeError(self.said())
            time.sleep(0.05)

    def said(self) -> str:
        """The end of its log."""
        return self.log.read_text(errors="replace")[-4000:]

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def workers(self) -> list[int]:
        """The processes that answer."""
        assert self._process is not None
        pid = self._process.pid
        children = [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]
        return [child for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]

    def kill(self) -> None:
        """Kill it with all its workers, in the middle of whatever they do."""
        assert self._process is not None
        os.killpg(self._process.pid, SIGKILL)
        self._process.wait()

    def kill_parent(self) -> list[int]:
        """Kill only the process that watches the workers; gives the workers that are now on their own."""
        left = self.workers()
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        return left

    def kill_worker(self) -> int:
        """Kill one worker; gives which."""
        worker = self.workers()[0]
        os.kill(worker, SIGKILL)
        return worker

    def stop(self) -> float:
        """Ask it to stop; gives the seconds that it took."""
        assert self._process is not None
        begun = time.monotonic()
        self._process.send_signal(SIGTERM)
        code = self._process.wait(_STOP_SECONDS)
        assert code in (0, -SIGTERM), self.said()
        return time.monotonic() - begun

    def end(self) -> None:
        """Whatever state it is in, it is gone afterwards."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, SIGKILL)
            self._process.wait()


@contextmanager
def running(folder: Path, url: str, **more: object) -> Iterator[ServerProcess]:
    """A server that answers, until the block ends."""
    server = ServerProcess(folder, url, **more)  # type: ignore[arg-type]
    try:
        server.start()
        yield server
    finally:
        server.end()


def ready(port: int) -> bool:
    """Whether something there says that it is ready."""
    line = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        line.request("GET", "/readyz")
        return line.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        line.close()


def free_port() -> int:
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
