"""``booking-desktop`` and ``python -m booking_desktop``. Each door imports what is behind it only when it is opened."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from booking_desktop.interrupts import take_interrupts

if __name__ == "__main__":  # Ctrl+C before anything has begun ends it without a word
    take_interrupts(signal.SIG_DFL)

if TYPE_CHECKING:
    from booking_desktop.backend.ports import Speakers
    from booking_desktop.commands.importing import Office
    from booking_desktop.domain.errors import DomainError
    from booking_desktop.settings import Settings


def main() -> int:
    """Run one start of the program; gives the exit code."""
    if getattr(sys, "frozen", False):  # in an executable, a child process starts here too
        import multiprocessing

        multiprocessing.freeze_support()
    gc.disable()  # what a start makes stays; collecting begins with a command, or with the window's own rounds (app/tidying.py)
    from booking_desktop.commands import Doors, run
    from booking_desktop.version import version

    take_interrupts(signal.default_int_handler)
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # a windowed executable has none
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    return run(
        sys.argv[1:],
        os.environ,
        Doors(_window, _office, _restore, _alone, _sentence, _log, _self_check, _refuse),
        version,
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _window(settings: Settings) -> int:
    take_interrupts(signal.SIG_DFL)  # until it is in sight and can close itself
    from booking_desktop.app.unread import leave_sources_unread

    leave_sources_unread()
    from booking_desktop.app.main import main as open_window

    return open_window(settings)


@contextmanager
def _office(settings: Settings) -> Iterator[Office]:
    from booking_desktop.backend.database.accounts.accounts import DatabaseAccounts
    from booking_desktop.backend.database.accounts.passwords import Passwords
    from booking_desktop.backend.database.ground import open_ground
    from booking_desktop.backend.database.speakers.speakers import DatabaseSpeakers
    from booking_desktop.backend.database.store import DatabaseStore
    from booking_desktop.commands.importing import Office

    ground = open_ground(settings.store, _now)
    try:
        speakers = DatabaseSpeakers(ground.database, ground.tokens, _now)
        accounts = DatabaseAccounts(ground.database, ground.tokens, _now, Passwords(), speakers.renamed)
        yield Office(accounts, cast("Speakers", speakers), DatabaseStore(ground.database))
    finally:
        ground.database.close()


def _restore(file: Path, into: Path) -> Path | None:
    from booking_desktop.backend.database.restoring import restore

    return restore(file, into, _now)


@contextmanager
def _alone(data_dir: Path) -> Iterator[bool]:
    from booking_desktop.app.arriving import claimed

    if not data_dir.is_dir():  # nothing is there yet, and a restore that fails must not leave a folder behind
        yield True
        return
    lock = claimed(data_dir)
    try:
        yield lock is not None
    finally:
        if lock is not None:
            lock.unlock()


def _sentence(error: DomainError) -> str:
    from booking_desktop.ui.messages import sentence
    from booking_desktop.viewmodels.formats import Formats

    return sentence(error, Formats("UTC"))


def _log(folder: Path) -> object:
    from booking_desktop import logs

    return logs.start(folder)


def _refuse(words: str) -> None:
    from booking_desktop.app.refusing import refuse

    refuse(words)


def _self_check() -> int:
    from booking_desktop.app.self_check import run as check

    return check()


if __name__ == "__main__":
    sys.exit(main())
