"""The server under load, on each engine, with two workers and its mail going out (docs/bench.md).

The budgets in a second are what the classic server does on two slow cores, one process beside its MariaDB
(docs/classic-api.md); its bcrypt cost is 10, and so is ours here.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from uuid import uuid4

import bcrypt
from sqlalchemy import update

from booking_desktop.backend.database.schema import people
from booking_desktop.backend.database.serving import Serving
from booking_desktop.backend.database.speakers import speaker_lines
from booking_desktop.domain.imports import ImportDefaults
from booking_desktop.domain.money import Money
from server_stub.app import now
from tests import engines
from tests.bench.asking import Pace, Request, pace
from tests.bench.crowd import WEEKS, lines
from tests.bench.floors import bare_server, hashes_a_second, inserts_a_second, mail_sink
from tests.bench.table import Row
from tests.storms.process import ServerProcess, running
from tests.storms.town import Town, open_town, settle

ENGINES = ("sqlite", "postgresql", "mariadb")
WORKERS = 2
AT_ONCE = 16
SECONDS = 3.0
SIZES = (1_000, 10_000)
COST = 10
PASSWORD = "correct horse"
LIST_CLASSIC = {1_000: 80.0, 10_000: 6.0}
ALONE_CLASSIC, AT_ONCE_CLASSIC, SIGN_IN_CLASSIC = 208.0, 423.0, 35.0


@dataclass(frozen=True)
class Floors:
    """Measured in the same run."""

    alone: Pace
    at_once: Pace
    hashes: float


def rows() -> Iterator[Row]:
    """Each engine on a new database."""
    one: list[Request] = [("GET", "/readyz", None, {})]
    with bare_server(WORKERS) as port:
        alone, at_once = (pace(port, [one] * clients, 1.5, again=True) for clients in (1, AT_ONCE))
    floors = Floors(alone, at_once, hashes_a_second(COST, 1.5))
    yield Row("a route that answers a constant, 16 at a time", at_once.a_second, "/s", more_is_better=True)
    for engine in ENGINES:
        with tempfile.TemporaryDirectory(prefix="serving-") as folder:
            yield from _on(engine, Path(folder), floors)


def _on(engine: str, folder: Path, floors: Floors) -> Iterator[Row]:
    url = _url(engine, folder)
    town = settle(folder, url, AT_ONCE, AT_ONCE, minutes=5, days=25)
    serving = open_town(folder, url)
    try:
        _passwords(serving)
        with mail_sink() as mail, running(folder, url, workers=WORKERS, bcrypt_cost=COST, **_mail(mail)) as server:
            found = [*_writing(engine, url, server, town, floors), *_reading(engine, server, serving, floors)]
            yield from (replace(row, name=f"{row.name}, {engine}") for row in found)
    finally:
        serving.backend.store.close()


def _url(engine: str, folder: Path) -> str:
    if engine == "sqlite":
        return f"sqlite:///{folder / 'store.sqlite'}"
    server = engines.postgres(durable=True) if engine == "postgresql" else engines.mariadb(durable=True)
    return server.new_database().render_as_string(hide_password=False)


def _mail(port: int) -> dict[str, str]:
    return {"smtp_url": f"smtp://127.0.0.1:{port}", "mail_from": "office@example.org"}


def _passwords(serving: Serving) -> None:
    kept = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(COST)).decode()
    with serving.ground.database.write() as connection:
        connection.execute(update(people).values(password_hash=kept))


# --- writing ----------------------------------------------------------------------------------------------------------


def _writing(engine: str, url: str, server: ServerProcess, town: Town, floors: Floors) -> Iterator[Row]:
    wishes = [_wishes(town, client) for client in range(AT_ONCE)]
    pace(server.port, [wishes[0][:20]], SECONDS)  # a server that has just started is not what an office has
    half = len(town.starts) // 2
    for clients, floor_clients, classic in ((1, 1, ALONE_CLASSIC), (AT_ONCE, AT_ONCE, AT_ONCE_CLASSIC)):
        asked = [wish[20:half] if clients == 1 else wish[half:] for wish in wishes[:clients]]
        made = pace(server.port, asked, SECONDS)
        floor = inserts_a_second(url, floor_clients, 1) if engine != "sqlite" or clients == 1 else None
        how = "alone" if clients == 1 else f"{clients} at a time"
        yield _rate(f"bookings, {how}", made.a_second, floor, "plain inserts", classic)
        yield from _waits(f"a booking, {how}", made)
    yield from _signing_in(server, floors)
    yield Row("memory of a worker", max(_megabytes(worker) for worker in server.workers()), "MB")


def _wishes(town: Town, client: int) -> list[Request]:
    """Each start once, and each time another speaker: nobody is in anybody's way."""
    headers = {"Authorization": f"Bearer {town.tokens[client]}", "Content-Type": "application/json"}
    found: list[Request] = []
    for n, start in enumerate(town.starts):
        speaker, offer = town.speakers[(client + n) % len(town.speakers)]
        wish = {"request_id": uuid4().hex, "speaker": speaker, "offer": offer, "start": start, "attendee_zone": "UTC"}
        found.append(("POST", "/v1/bookings", {"request": wish}, headers))
    return found


def _signing_in(server: ServerProcess, floors: Floors) -> Iterator[Row]:
    bodies = ({"email": f"guest{n}@example.org", "password": PASSWORD} for n in range(AT_ONCE))
    asked: list[list[Request]] = [[("POST", "/v1/sessions", b, {"Content-Type": "application/json"})] for b in bodies]
    made = pace(server.port, asked, SECONDS, again=True)
    yield _rate("sign-ins, 16 at a time", made.a_second, floors.hashes, "bcrypt alone, both cores", SIGN_IN_CLASSIC)
    yield from _waits("a sign-in, 16 at a time", made)


# --- reading ----------------------------------------------------------------------------------------------------------


def _reading(engine: str, server: ServerProcess, serving: Serving, floors: Floors) -> Iterator[Row]:
    known = 0
    for size in SIZES:
        _fill(serving, known, size)
        known = size
        for name, path, classic in (
            ("first page of /v1/speakers", "/v1/speakers", None),
            ("classic list /speakers", "/speakers", LIST_CLASSIC[size]),
        ):
            asked: list[list[Request]] = [[("GET", path, None, {"Accept-Encoding": "gzip"})]] * AT_ONCE
            pace(server.port, asked, 0.5, again=True)
            made = pace(server.port, asked, SECONDS / 2, again=True)
            told = f"{name}, {size:,} rows"
            yield _rate(told, made.a_second, floors.at_once.a_second, "a constant", classic)
            yield from _waits(told, made)


def _fill(serving: Serving, known: int, size: int) -> None:
    defaults = ImportDefaults(Money(8000, "GBP"), "UTC", WEEKS[0], publish=True)
    more = islice(lines(size), known, None)
    while some := list(islice(more, 1_000)):
        with serving.ground.database.write() as connection:
            speaker_lines.take(connection, some, defaults, now())


# --- rows -------------------------------------------------------------------------------------------------------------


def _rate(name: str, value: float, floor: float | None, floor_name: str, classic: float | None) -> Row:
    return Row(f"{name}", value, "/s", floor, floor_name, classic, absolute=True, more_is_better=True)


def _waits(name: str, made: Pace) -> Sequence[Row]:
    return Row(f"{name}, p50", made.p50, "ms"), Row(f"{name}, p99", made.p99, "ms")


def _megabytes(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024
