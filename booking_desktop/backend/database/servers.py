"""PostgreSQL and MariaDB or MySQL: the same reads and writes over a pool of connections (docs/adr/0080)."""

from __future__ import annotations

import select
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url, text
from sqlalchemy.exc import InvalidatePoolError

from booking_desktop.backend.database.deadlocks import Repeating, repeated
from booking_desktop.backend.database.engines import Check, Component, Database, P, Result
from booking_desktop.backend.database.refusal import stands
from booking_desktop.backend.database.revisions import HEAD, revision_of
from booking_desktop.backend.database.watch import LEEWAY
from booking_desktop.domain.errors import NotAllowed

CONNECT_SECONDS = 5
LOCK_SECONDS = 15
STATEMENT_SECONDS = 30
POOL, POOL_MORE = 5, 15
"""Connections that a worker keeps and may add: four workers stay below PostgreSQL's hundred."""
_RECYCLED = 1800
IDLE_SECONDS = 1.0
"""After which a kept connection is tried before it is used."""
_CLOCKS = {
    "postgresql": "SELECT EXTRACT(EPOCH FROM clock_timestamp())",
    "mysql": "SELECT UNIX_TIMESTAMP(SYSDATE(6))",
}
_DRIVERS = {
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "mysql": "mysql+pymysql",
    "mariadb": "mysql+pymysql",
}


def server_url(text: str) -> URL:
    """The address with the driver that we use. Raises ValueError for an engine that isn't supported."""
    url = make_url(text)
    driver = _DRIVERS.get(url.drivername.partition("+")[0])
    if driver is None or not url.database:
        raise ValueError(f"not the address of a database that the server runs on: {shown(url)}")
    return url.set(drivername=driver)


def shown(url: URL) -> str:
    """The address as people may see it: without password and options."""
    return url._replace(password=None).set(query={}).render_as_string()


class ServerDatabase(Database):
    """A database on a server that many workers share."""

    def __init__(self, url: URL) -> None:
        self.url = url
        self.place = shown(url)
        self.words_lag = url.get_backend_name() == "mysql"
        self._engine = _ENGINES[url.get_backend_name()](url)
        self._reads = self._engine.execution_options(**_READING[url.get_backend_name()])

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._reads.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            yield connection

    def repeated(self, call: Callable[P, Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Call it, and again after a deadlock."""
        return repeated(self.place, call, *args, **kwargs)

    def guarded(self, component: Component) -> Component:
        """The component with its calls run again after a deadlock."""
        return cast("Component", Repeating(component, self.place))

    def backup(self, target: str) -> None:
        """Always raises NotAllowed: a server is backed up by its own tools (pg_dump, mariadb-dump)."""
        raise NotAllowed("embedded")

    def check(self) -> tuple[Check, ...]:
        """ "engine", "overlaps" (the database refuses them), "version", and "clock": whether this host's is the database's."""
        with self.read() as connection:
            refused, finding = stands(connection)
            revision = str(revision_of(connection))
            engine = f"{connection.dialect.name} {_version(connection)}"
            apart = _apart(connection)
        return (
            ("engine", True, engine),
            ("overlaps", refused, finding),
            ("version", revision == HEAD, revision),
            ("clock", apart < LEEWAY.total_seconds(), f"{apart:.1f} s"),
        )

    def close(self) -> None:
        """Close every idle connection."""
        self._engine.dispose()


def bare_engine(url: URL) -> Engine:
    """One connection at a time without time limits, for what may take long: a migration."""
    return create_engine(
        url, poolclass=NullPool, hide_parameters=True, connect_args={"connect_timeout": CONNECT_SECONDS}
    )


def _apart(connection: Connection) -> float:
    """Seconds between this host's clock and the database's, the way there and back left out."""
    before = time.time()
    theirs = float(connection.scalar(text(_CLOCKS[connection.dialect.name])) or 0)
    return max(0.0, before - theirs, theirs - time.time())


def _version(connection: Connection) -> str:
    return ".".join(map(str, connection.dialect.server_version_info or ()))


def _pooled(url: URL, **more: Any) -> Engine:
    connect = {"connect_timeout": CONNECT_SECONDS} | more.pop("connect_args", {})
    sizes = {"pool_size": POOL, "max_overflow": POOL_MORE, "pool_timeout": STATEMENT_SECONDS}
    freshness = {"pool_recycle": _RECYCLED, "pool_use_lifo": True}
    # Errors come into the log: what people typed must not.
    return create_engine(url, hide_parameters=True, connect_args=connect, **sizes, **freshness, **more)


# --- PostgreSQL -------------------------------------------------------------------------------------------------------

# Compiling a search's plan anew each time would take longer than running it.
_POSTGRES_LIMITS = (
    "SET jit = off;"
    f" SET statement_timeout = '{STATEMENT_SECONDS}s'; SET lock_timeout = '{LOCK_SECONDS}s';"
    f" SET idle_in_transaction_session_timeout = '{2 * STATEMENT_SECONDS}s'"
)
# A network that drops packets without a word must not hang a worker longer than a statement may take.
_POSTGRES_NETWORK = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000}


def _postgres(url: URL) -> Engine:
    engine = _pooled(url, isolation_level="READ COMMITTED", connect_args=_POSTGRES_NETWORK)
    event.listen(engine, "connect", _limit_postgres)
    event.listen(engine, "checkin", _note_its_use)
    event.listen(engine, "checkout", partial(_try_where_doubtful, engine))
    return engine


def _note_its_use(_connection: Any, record: Any) -> None:
    record.info["used"] = time.monotonic()


def _try_where_doubtful(engine: Engine, connection: Any, record: Any, _proxy: Any) -> None:
    """Ask a kept connection whether it lives, if it idled, or something came on it unasked, which is what its end looks like.

    Asking each time would be one statement in fifteen.
    """
    idled = time.monotonic() - record.info.get("used", time.monotonic())
    try:
        if idled >= IDLE_SECONDS or _something_came(connection.fileno()):
            engine.dialect.do_ping(connection)
    except engine.dialect.loaded_dbapi.Error as error:
        raise InvalidatePoolError from error


def _something_came(file: int) -> bool:
    """Whether there is something to read on that socket. Where that can't be asked of any number of sockets (Windows): yes."""
    if sys.platform == "win32":
        return True
    looking = select.poll()
    looking.register(file, select.POLLIN)
    return bool(looking.poll(0))


def _limit_postgres(connection: Any, _record: Any) -> None:
    connection.autocommit = True
    connection.execute(_POSTGRES_LIMITS)
    connection.autocommit = False


# --- MariaDB, MySQL ---------------------------------------------------------------------------------------------------

_MARIADB_SESSION = (
    f"SET SESSION innodb_lock_wait_timeout = {LOCK_SECONDS}, lock_wait_timeout = {STATEMENT_SECONDS},"
    " sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'"
)
_MARIADB_TIMES = (
    f"SET SESSION max_statement_time = {STATEMENT_SECONDS}, idle_transaction_timeout = {2 * STATEMENT_SECONDS}"
)


def _mariadb(url: URL) -> Engine:
    limits = {"read_timeout": STATEMENT_SECONDS + 5, "write_timeout": STATEMENT_SECONDS + 5, "charset": "utf8mb4"}
    engine = _pooled(url, connect_args=limits, pool_pre_ping=True)  # which its protocol has a short word for
    event.listen(engine, "connect", _limit_mariadb)
    event.listen(engine, "begin", _begin_mariadb)
    return engine


def _limit_mariadb(connection: Any, _record: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_MARIADB_SESSION)
        if "MariaDB" in connection.get_server_info():
            cursor.execute(_MARIADB_TIMES)
        else:
            cursor.execute(f"SET SESSION max_execution_time = {STATEMENT_SECONDS * 1000}")


def _begin_mariadb(connection: Connection) -> None:
    if connection.get_execution_options().get("snapshot", False):
        connection.exec_driver_sql("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")


_ENGINES: dict[str, Callable[[URL], Engine]] = {"postgresql": _postgres, "mysql": _mariadb}
_READING: dict[str, dict[str, Any]] = {
    "postgresql": {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
    "mysql": {"snapshot": True},
}
