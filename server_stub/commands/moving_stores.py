"""``booking-server load`` and ``dump``: a whole embedded store into this server's database, and back (docs/moving.md)."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from server_stub.settings import Settings

if TYPE_CHECKING:
    from booking_desktop.backend.database.moving.whole import Carried

STOPPED = 130
_LOAD_NOTE = """\
The database has to be empty; what fails leaves it so. Ids, photos, letters that wait and requests are kept. Everyone signs in
again, and codes that were mailed are void: "send it again" mails a new one. Stop using the store first: what is
entered in it afterwards is not here. Exit codes: 0 done; 1 nothing was changed; 2 not understood; 130 stopped, nothing changed."""
_DUMP_NOTE = """\
The file must not be there yet. Everyone signs in again in the app, and codes that were mailed are void. Letters that wait are in
both then: run one of the two. Exit codes: 0 done; 1 no file was made; 2 not understood; 130 stopped, no file was made."""


def add_load(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add ``load``."""
    _add(commands, common, "load", "copy an embedded store into this server's empty database", _LOAD_NOTE).set_defaults(
        run=load
    )


def add_dump(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add ``dump``."""
    _add(
        commands, common, "dump", "write this server's database as a store that the app opens", _DUMP_NOTE
    ).set_defaults(run=dump)


def _add(commands: Any, common: argparse.ArgumentParser, name: str, words: str, note: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, parents=[common], help=words, epilog=note, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("file", metavar="STORE.sqlite", help="the embedded store")
    return command


def load(options: argparse.Namespace, settings: Settings) -> int:
    """Load it; gives the exit code. Raises what opening, reading and writing raise."""
    from booking_desktop.backend.database.moving.stores import load_store
    from server_stub.app import now, open_database

    serving = open_database(settings)
    try:
        file, database = Path(options.file).absolute(), serving.ground.database
        return _told(lambda: load_store(file, database, now, _show), f"{file} is in {database.place} now.")
    finally:
        serving.backend.store.close()


def dump(options: argparse.Namespace, settings: Settings) -> int:
    """Dump it; gives the exit code. Raises what opening, reading and writing raise."""
    from booking_desktop.backend.database.moving.stores import dump_store
    from server_stub.app import now, open_database

    file = Path(options.file).absolute()
    if not file.parent.is_dir():  # a slip of the pen must not hide an office's data in a folder that nobody knows
        print(f"There is no folder {file.parent} to write the store into. Nothing was made.", file=sys.stderr)
        return 1
    serving = open_database(settings)
    try:
        database = serving.ground.database
        return _told(lambda: dump_store(database, file, now, _show), f"{database.place} is in {file} now.")
    finally:
        serving.backend.store.close()


def _told(carry: Callable[[], Carried], words: str) -> int:
    started = time.monotonic()
    try:
        carried = carry()
    except KeyboardInterrupt:
        print("\nStopped. Nothing was changed.", file=sys.stderr)
        return STOPPED
    _clear()
    for name, total in carried.sums.items():
        print(f"{name:<14}{total.rows:>12,}  {total}")
    print("Each table was counted and summed on both sides and is the same.")
    if carried.void_codes:
        print(f"{carried.void_codes:,} codes that were not used are void; new ones can be asked for.")
    if carried.cut_letters:
        print(f"{carried.cut_letters:,} texts had a NUL letter, which PostgreSQL can't hold; it was taken out.")
    print(f"{words} Everyone signs in again. {time.monotonic() - started:.0f} s.")
    return 0


def _show(table: str, rows: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{table:<14}{rows:>12,}", end="", file=sys.stderr, flush=True)


def _clear() -> None:
    if sys.stderr.isatty():
        print(f"\r{' ' * 30}\r", end="", file=sys.stderr)
