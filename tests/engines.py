"""Private PostgreSQL and MariaDB servers for the tests, from Debian's packages, in temporary folders.

One of each per process, started when first asked for. Each dies with this process, however that ends.
"""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from itertools import count
from pathlib import Path
from signal import SIGKILL, SIGSTOP, Signals
from socket import socket

import pytest
from sqlalchemy import URL, NullPool, create_engine, text
from sqlalchemy.exc import DBAPIError

_NOBODY = 65534
_START_SECONDS = 60
_FOLDERS = Path("/tmp")
"""Short: a socket's path has 107 letters at most."""
_PACKAGES = "apt-get install postgresql postgresql-contrib mariadb-server"

# Data need to survive a killed server, not a power cut.
_POSTGRES_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "max_connections": "200",
    "max_wal_size": "512MB",
    "timezone": "Asia/Kathmandu",  # no answer of ours may hang on the server's zone
    "log_min_messages": "fatal",
}
_MARIADB_SETTINGS = (
    "--bind-address=127.0.0.1",
    "--skip-log-bin",
    "--skip-name-resolve",
    "--innodb-flush-log-at-trx-commit=2",
    "--innodb-flush-method=nosync",
    "--innodb-buffer-pool-size=64M",
    "--innodb-log-file-size=64M",
    "--innodb-file-per-table=OFF",  # a table is made and dropped without a file of its own
    "--innodb-doublewrite=OFF",
    "--performance-schema=OFF",
    "--max-connections=200",
    "--character-set-server=latin1",  # as an old office's: ours must not hang on it
    "--default-time-zone=+05:45",
)

_MARIADB_DURABLE = [
    "--innodb-flush-log-at-trx-commit=1",
    "--innodb-flush-method=O_DIRECT",
    "--innodb-doublewrite=ON",
]


class EngineServer:
    """One database server of this process's own, with as many empty databases as are asked for."""

    def __init__(
        self, make: Sequence[Sequence[str]], run: Sequence[str], folder: Path, url: URL, dies_by: Signals
    ) -> None:
        self.folder = folder
        self._run, self._dies_by = run, dies_by
        self._admin = url
        self._numbers = count(1)
        _own(folder)
        for command in make:
            _as_somebody(command, folder)
        self.start()

    def start(self) -> None:
        """Start it, after ``kill`` again, and wait until it answers."""
        command = [_tool("setpriv"), "--pdeathsig", self._dies_by.name.removeprefix("SIG"), *_identity(), *self._run]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(command, cwd=self.folder, stdout=log, stderr=log)
        self._wait()

    def kill(self) -> None:
        """Kill it in the middle of whatever it does; for PostgreSQL every process of it."""
        self._process.send_signal(SIGSTOP)  # it makes no more children
        children = _children(self._process.pid)
        for child in children:
            with suppress(ProcessLookupError):
                os.kill(child, SIGKILL)
        self._process.kill()
        self._process.wait()
        while any(map(_lives, children)):  # PostgreSQL does not start beside what is left of it
            time.sleep(0.005)

    def stop(self) -> None:
        """Stop it for good and remove its folder."""
        if self._process.poll() is None:
            self._process.send_signal(self._dies_by)
            self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def new_database(self, template: str = "") -> URL:
        """A database of its own: empty, or on PostgreSQL a copy of one that nobody is connected to."""
        name = f"test_{next(self._numbers)}"
        self.administer(f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))
        return self._admin.set(database=name)

    def drop(self, url: URL) -> None:
        """Drop a database, whoever is still connected."""
        force = " WITH (FORCE)" if url.get_backend_name() == "postgresql" else ""
        self.administer(f"DROP DATABASE {url.database}{force}")

    def administer(self, statement: str) -> None:
        """Run one statement as the server's owner, outside any transaction."""
        engine = create_engine(self._admin, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(statement))

    def _wait(self) -> None:
        give_up = time.monotonic() + _START_SECONDS
        while True:
            try:
                return self.administer("SELECT 1")
            except DBAPIError:
                if self._process.poll() is not None or time.monotonic() > give_up:
                    raise RuntimeError((self.folder / "log").read_text(errors="replace")[-4000:]) from None
                time.sleep(0.02)


@cache
def postgres(durable: bool = False) -> EngineServer:
    """This process's PostgreSQL. The test is skipped where it is not installed; where CI=true it fails.

    ``durable``: data survive a power cut too, as an office's do; for figures.
    """
    folder = _folder("pd-pg-")
    tools = max((path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")), default=Path("/usr/bin"))
    data = str(folder / "data")
    # An English ICU collation, so that an order which hangs on the server's shows.
    locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"]
    make = [_tool("initdb", tools), "-D", data, "-U", "booking", "--auth=trust", "--no-sync", *locale]
    settings = _POSTGRES_SETTINGS | {"unix_socket_directories": str(folder)}
    run = [_tool("postgres", tools), "-D", data, *(f"--{name}={value}" for name, value in settings.items())]
    run += ["--fsync=on", "--full_page_writes=on"] if durable else []
    url = URL.create("postgresql+psycopg", "booking", database="postgres", query={"host": str(folder)})
    return _kept(EngineServer([make], run, folder, url, Signals.SIGQUIT))


@cache
def mariadb(durable: bool = False) -> EngineServer:
    """This process's MariaDB; skipped, failed or ``durable`` as ``postgres``."""
    folder = _folder("pd-my-")
    data = folder / "data"
    install = [_tool("mariadb-install-db"), "--no-defaults", f"--datadir={data}"]
    make = [*install, "--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve"]
    port = _free_port()
    places = [
        f"--datadir={data}",
        f"--socket={folder / 'socket'}",
        f"--pid-file={folder / 'pid'}",
        f"--tmpdir={folder}",
    ]
    run = [_tool("mariadbd", Path("/usr/sbin")), "--no-defaults", *places, f"--port={port}", *_MARIADB_SETTINGS]
    run += _MARIADB_DURABLE if durable else []
    url = URL.create("mysql+pymysql", "root", host="127.0.0.1", port=port, database="mysql")
    return _kept(EngineServer([make], run, folder, url, Signals.SIGKILL))


def postgres_url() -> str:
    """A new empty database on PostgreSQL."""
    return postgres().new_database().render_as_string(hide_password=False)


def mariadb_url() -> str:
    """A new empty database on MariaDB."""
    return mariadb().new_database().render_as_string(hide_password=False)


def _kept(server: EngineServer) -> EngineServer:
    atexit.register(server.stop)
    return server


def _tool(name: str, folder: Path | None = None) -> str:
    found = shutil.which(name, path=f"{folder}:{os.environ['PATH']}" if folder else None)
    if found is None:
        reason = f"AN ENGINE IS MISSING, its tests did not run: no {name} here ({_PACKAGES})"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def _folder(prefix: str) -> Path:
    """A folder that bears this process's number; those of processes that were killed are swept away."""
    for left in _FOLDERS.glob(f"{prefix}*-*"):
        if not Path("/proc", left.name.removeprefix(prefix).partition("-")[0]).exists():
            shutil.rmtree(left, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"{prefix}{os.getpid()}-", dir=_FOLDERS))


def _free_port() -> int:
    """For MariaDB, whose driver leaves a unix socket open that refuses it."""
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _identity() -> list[str]:
    """PostgreSQL refuses to run as root."""
    who = str(_NOBODY)
    return ["--reuid", who, "--regid", who, "--clear-groups"] if os.geteuid() == 0 else []


def _own(folder: Path) -> None:
    if os.geteuid() == 0:
        os.chown(folder, _NOBODY, _NOBODY)


def _as_somebody(command: Sequence[str], folder: Path) -> None:
    own = os.environ | {"TMPDIR": str(folder)}  # two installations at once would remove each other's tables
    whole = [_tool("setpriv"), *_identity(), *command]
    done = subprocess.run(whole, cwd=folder, env=own, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stdout[-2000:]}{done.stderr[-2000:]}")


def _children(process: int) -> list[int]:
    found = Path(f"/proc/{process}/task/{process}/children").read_text("ascii")
    return [int(child) for child in found.split()]


def _lives(process: int) -> bool:
    """Whether it still holds its memory: one that is dead and not yet called for holds none."""
    try:
        state = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(") ")[2][0]
    except FileNotFoundError:
        return False
    return state not in "ZX"
