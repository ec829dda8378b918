"""``booking-desktop import``: look, ask, take in, report by line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, assert_never

from booking_desktop.backend.ports import Accounts, Speakers, Store
from booking_desktop.commands.defaults import Ask, read_defaults
from booking_desktop.commands.options import EarlyEnd, UsageError
from booking_desktop.domain.errors import DiskFull, DomainError, FileUnreadable, StoreBusy, StoreReadOnly
from booking_desktop.domain.imports import (
    BadLine,
    Column,
    FileLook,
    ImportCount,
    ImportDefaults,
    ImportReport,
    LineFault,
)
from booking_desktop.domain.sign_in import Access
from booking_desktop.imports import look, run, save_report

NOTHING, SOME_UNREAD = 1, 3


class Terminal(Protocol):
    """Where the command talks."""

    def say(self, words: str) -> None:
        """A line of the result."""
        ...

    def progress(self, words: str) -> None:
        """Where it stands, in place of what was told before; "" clears it."""
        ...


@dataclass(frozen=True)
class Office:
    """The parts of an open store that the command line works with."""

    accounts: Accounts
    speakers: Speakers
    store: Store


@dataclass(frozen=True)
class Plan:
    """What is to be taken in, and how; made before a store is opened."""

    found: FileLook
    mapping: tuple[Column, ...]
    defaults: ImportDefaults


def plan(said: argparse.Namespace, ask: Ask | None) -> Plan:
    """Look at the file and read or ask for the rest. Raises UsageError, FileUnreadable."""
    found = look(said.file)
    return Plan(found, mapped(found, said.column), read_defaults(said, ask))


def take_in(wanted: Plan, office: Office, terminal: Terminal, report_to: str | None) -> int:
    """Take the file in and report by line; gives the exit code. Raises what ``imports.run`` raises."""
    report = _run(wanted, office, terminal)
    terminal.progress("")
    if report_to:
        save_report(report, report_to, words)
    for line in report.bad:
        terminal.say(f"Line {line.line}: {words(line)}")
    if report.bad_count > len(report.bad):
        terminal.say(f"... and {report.bad_count - len(report.bad):,} more lines that can't be read.")
    terminal.say(summary(report))
    if report.count == ImportCount():
        return NOTHING
    return SOME_UNREAD if report.bad_count else 0


def _run(wanted: Plan, office: Office, terminal: Terminal) -> ImportReport:
    """Raises EarlyEnd where it can't go on after batches that are in."""
    last = ImportReport()

    def follow(now: ImportReport) -> None:
        nonlocal last
        last = now
        terminal.progress(f"{now.lines_read:,} of {now.lines:,} lines")

    def accesses(_refused: Access | None) -> Access:
        return office.accounts.local_office()

    try:
        return run(wanted.found, wanted.mapping, wanted.defaults, office.speakers, accesses, follow)
    except DomainError as error:
        if last.count == ImportCount():
            raise
        told = f"After {last.lines_read:,} of {last.lines:,} lines it could not go on"
        raise EarlyEnd(f"{told}: {_why(error)}. Until there: {summary(last)} Running it again goes on.") from error


def _why(error: DomainError) -> str:
    match error:
        case DiskFull():
            return "the disk is full"
        case StoreBusy():
            return "another program is using the store"
        case FileUnreadable(path=path):
            return f"{path} can't be read any more"
        case StoreReadOnly(path=path):
            return f"{path} can't be written"
    return str(error) or type(error).__name__


def mapped(found: FileLook, said: Sequence[str]) -> tuple[Column, ...]:
    """What each column is: the guess, changed by ``HEADER=KIND`` (a header's words or a column's number)."""
    mapping = list(found.mapping)
    for pair in said:
        header, equals, kind = pair.rpartition("=")
        place = _place(found, header.strip())
        if not equals or place is None:
            headers = ", ".join(found.columns)
            raise UsageError(f"--column {pair}: the file has no column called {header or pair}. It has {headers}.")
        if kind.strip() not in set(Column):
            raise UsageError(f"--column {pair}: {kind.strip()} is not one of {', '.join(c.value for c in Column)}.")
        column = Column(kind.strip())
        mapping = [Column.LEAVE_OUT if c is column and n != place else c for n, c in enumerate(mapping)]
        mapping[place] = column
    return tuple(mapping)


def _place(found: FileLook, header: str) -> int | None:
    folded = [name.casefold() for name in found.columns]
    if header.casefold() in folded:
        return folded.index(header.casefold())
    return int(header) - 1 if header.isdecimal() and 0 < int(header) <= len(folded) else None


def summary(report: ImportReport) -> str:
    """``1,131 new, 96 updated.``"""
    count = report.count
    parts = [
        (count.new, "new"),
        (count.updated, "updated"),
        (count.unchanged, "unchanged"),
        (count.left_out, "already here and left alone"),
        (report.bad_count, "not read"),
    ]
    told = [f"{number:,} {what}" for number, what in parts if number]
    return f"{', '.join(told) or 'Nothing to take in'}."


def words(line: BadLine) -> str:
    """Why a line was not taken, as a sentence with what stood there."""
    shown = f" ({line.value})" if line.value else ""
    match line.fault:
        case LineFault.NO_NAME:
            return "It has no name."
        case LineFault.BAD_ADDRESS:
            return f"This is not an email address{shown}."
        case LineFault.TWO_ADDRESSES:
            return f"It has two addresses{shown}."
        case LineFault.SAME_ADDRESS:
            return f"Line {line.other} has the same address{shown}."
        case LineFault.BAD_PRICE:
            return f"This is not a price{shown}."
        case LineFault.TOO_MANY_DECIMALS:
            return f"The price has more decimals than its currency{shown}."
        case LineFault.NO_SUCH_ZONE:
            meant = f" Is {line.other} meant?" if line.other else ""
            return f"There is no such time zone{shown}.{meant}"
        case LineFault.BAD_CURRENCY:
            return f"This is not a currency we know{shown}."
        case LineFault.BAD_MINUTES:
            return f"This is not a length in minutes{shown}."
        case LineFault.UNREADABLE_LETTERS:
            return f"Its letters can't be read{shown}."
        case LineFault.TOO_LONG:
            return f"It is too long{shown}."
        case LineFault.BROKEN_QUOTES:
            return f"A quotation mark is never closed{shown}."
        case LineFault.WRONG_COLUMNS:
            return f"It has another number of columns than the header{shown}."
        case _:
            assert_never(line.fault)
