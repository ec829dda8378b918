"""``booking-server import-classic``: an office moves here from its classic database (docs/moving.md)."""

from __future__ import annotations

import argparse
import csv
import os
import sys
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TextIO, assert_never

from booking_desktop.backend.files import stands_in_the_way
from booking_desktop.domain.errors import DiskFull, StoreReadOnly
from booking_desktop.domain.imports import harmless_cell
from booking_desktop.domain.moving import Finding, MovingReport, Part, Reason
from server_stub.settings import BadSetting, Settings

SOME_LEFT_OUT, STOPPED = 3, 130
SHOWN = 5
"""Rows of each reason that are printed; the file of --report has all."""
_EPILOG = """\
The classic database is only read. Passwords keep working; running it again adds what came since and changes nothing else.
Exit codes: 0 every row was kept; 3 some could not be (each is told with its reason); 1 the move ended early, and running
it again goes on; 2 the command was not understood; 130 stopped by Ctrl+C, likewise."""


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add ``import-classic``."""
    command = commands.add_parser(
        "import-classic",
        parents=[common],
        help="move an office here from its classic MySQL database",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    source = "the classic database, mysql://user:password@host/name; - takes it from BOOKING_CLASSIC_URL"
    command.add_argument("source", metavar="URL", help=source)
    command.add_argument("--dry-run", action="store_true", help="look at everything and report, keep nothing")
    command.add_argument("--report", metavar="CSV", help="write every row that could not stay as it was to this file")
    command.set_defaults(run=import_classic)


def import_classic(options: argparse.Namespace, settings: Settings) -> int:
    """Move it; gives the exit code. Raises BadSetting, and what opening either database or writing raises."""
    from booking_desktop.backend.database.moving.classic_source import open_classic
    from booking_desktop.backend.database.moving.importing import import_classic as move
    from server_stub.app import now, open_database

    _check_zone()
    started = time.monotonic()
    with ExitStack() as stack:
        account = stack.enter_context(_Account(options.report))
        try:
            source = stack.enter_context(open_classic(_address(options.source)))
        except ValueError as error:
            raise BadSetting(f"The classic database's address {error}.") from None
        serving = open_database(settings)
        stack.callback(serving.backend.store.close)
        database = serving.ground.database
        try:
            report = move(
                database, source, settings.zone, settings.currency, now(), account.note, _show, dry=options.dry_run
            )
        except KeyboardInterrupt:
            print("\nStopped. What was moved until now stays; running it again goes on.", file=sys.stderr)
            return STOPPED
    _clear()
    account.print()
    print(summary(report, dry=options.dry_run, seconds=time.monotonic() - started))
    return SOME_LEFT_OUT if report.left_out else 0


def _address(said: str) -> str:
    """The address, from the environment for a dash: others can read a command line."""
    if said != "-":
        return said
    found = os.environ.get("BOOKING_CLASSIC_URL", "")
    if not found:
        raise BadSetting("For -, give the classic database's address in BOOKING_CLASSIC_URL.")
    return found


def _check_zone() -> None:
    """A zone that nobody chose would move every session to another time."""
    if not os.environ.get("BOOKING_ZONE"):
        raise BadSetting("Say in which zone the office's times are meant: --zone Europe/London (BOOKING_ZONE).")


class _Account:
    """What became of rows: the first of each reason for the terminal, all of them for the file."""

    def __init__(self, target: str | None) -> None:
        self._target = Path(target) if target else None
        self._partial = Path(f"{target}.part") if target else None
        self._file: TextIO | None = None
        self._writer: Any = None
        self._counts: Counter[tuple[Part, Reason]] = Counter()
        self._first: dict[tuple[Part, Reason], list[Finding]] = {}

    def __enter__(self) -> _Account:
        if self._partial is not None and self._target is not None:
            if stands_in_the_way(self._target):
                raise StoreReadOnly(str(self._target))
            try:
                self._file = self._partial.open("w", encoding="utf-8-sig", newline="")  # the mark is for Excel
            except OSError as error:
                raise StoreReadOnly(str(self._target)) from error
            self._writer = csv.writer(self._file)
            self._writer.writerow(("table", "id", "kept", "reason", "value", "other"))
        return self

    def __exit__(self, failed: object, *_: object) -> None:
        """Whatever happened, what was found until now is told; where nothing was looked at, an earlier report stays."""
        if self._file is None or self._partial is None or self._target is None:
            return
        try:
            self._file.close()
            if failed is not None and not self._counts:
                self._partial.unlink()
                return
            os.replace(self._partial, self._target)
        except OSError as error:
            raise (DiskFull if error.errno == 28 else StoreReadOnly)(str(self._target)) from error

    def note(self, finding: Finding) -> None:
        """Take one in."""
        kind = finding.part, finding.reason
        self._counts[kind] += 1
        first = self._first.setdefault(kind, [])
        if len(first) < SHOWN:
            first.append(finding)
        if self._writer is not None:
            kept = "yes" if finding.kept else "no"
            cells = finding.part, finding.row, kept, words(finding.reason), finding.value, finding.other
            self._writer.writerow([harmless_cell(str(cell)) for cell in cells])

    def print(self) -> None:
        """The counts by reason with their first rows, what was left out before what was changed."""
        order = sorted(self._counts, key=lambda kind: (Finding(kind[0], 0, kind[1]).kept, list(Part).index(kind[0])))
        for part, reason in order:
            number = self._counts[part, reason]
            verb = "kept" if Finding(part, 0, reason).kept else "left out"
            print(f"{part}, {number:,} {verb}: {words(reason)}")
            for finding in self._first[part, reason]:
                other = f" (see {finding.other})" if finding.other.isdecimal() else f" {finding.other}".rstrip()
                print(f"    {finding.row}: {finding.value}{other}".rstrip(": "))
            if number > SHOWN:
                print(f"    ... and {number - SHOWN:,} more" + ("" if self._target else "; --report FILE.csv has all"))
        if self._target is not None:
            print(f"All {sum(self._counts.values()):,} are in {self._target}.")


def _show(report: MovingReport) -> None:
    if sys.stderr.isatty():
        done = report.counts[Part.BOOKINGS].rows
        people = sum(report.counts[part].rows for part in (Part.USERS, Part.SPEAKERS))
        print(f"\r{people:,} people, {done:,} of {report.rows:,} bookings", end="", file=sys.stderr, flush=True)


def _clear() -> None:
    if sys.stderr.isatty():
        print(f"\r{' ' * 60}\r", end="", file=sys.stderr)


def summary(report: MovingReport, *, dry: bool, seconds: float) -> str:
    """Each table's counts, a line each."""
    lines = ["Nothing was kept: this was a dry run."] if dry else []
    for part in Part:
        count = report.counts[part]
        lines.append(f"{part}: {count.new:,} new, {count.known:,} moved before, {count.left_out:,} left out")
    if report.reminders:
        lines.append(f"{report.reminders:,} reminders wait for sessions to come; no other letter was queued.")
    return "\n".join([*lines, f"{seconds:.0f} s."])


def words(reason: Reason) -> str:
    """Why a row was left out or changed."""
    match reason:
        case Reason.NO_USER:
            return "There is no such user."
        case Reason.NO_SPEAKER:
            return "There is no such speaker."
        case Reason.SPEAKER_CAME_LATER:
            return "Its speaker did not exist yet when it was made: whoever asked was told so."
        case Reason.OWN_PROFILE:
            return "Someone booked themselves."
        case Reason.BAD_DATE:
            return "This is not a date."
        case Reason.FAR_DATE:
            return "The date is more than a hundred years away."
        case Reason.BAD_SLOT:
            return "This is not one of the seven times."
        case Reason.SAME_BOOKING:
            return "The same booking a second time."
        case Reason.SOLD_TWICE:
            return "The speaker was booked already then."
        case Reason.ELSEWHERE:
            return "Whoever booked it had another session then."
        case Reason.TAKEN_HERE:
            return "A session that was booked on this server stands there."
        case Reason.SAME_ADDRESS:
            return "The address differs from another user's by its case only: they are one person, with the other's password."
        case Reason.OLDER_PROFILE:
            return "The same speaker set a profile up again later: that one is shown; bookings of both are theirs."
        case Reason.HERE_BEFORE:
            return "This address was here already: its account or profile here stays as it is."
        case Reason.BAD_ADDRESS:
            return "This is not an email address: kept by name, without signing in and without mail."
        case Reason.TWO_ADDRESSES:
            return "Two addresses in one: kept by name, without signing in and without mail."
        case Reason.NO_PASSWORD:
            return "The password's hash is none: its owner signs up again with the same address and has everything."
        case Reason.ODD_ROLE:
            return "This is not a role: taken for somebody who books."
        case Reason.NO_NAME:
            return "There is no name: the beginning of the address stands for it."
        case Reason.TOO_LONG:
            return "It was too long and was cut."
        case Reason.BAD_PRICE:
            return "This is not a price: where no other row of the speaker has one, the profile waits as a draft."
        case Reason.ROUNDED:
            return "The price has more decimals than the currency and was rounded."
        case _:
            assert_never(reason)
