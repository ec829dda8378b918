"""Looking at a list, trying its first lines, and taking it in, in batches that each are kept or not as a whole."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from booking_desktop.backend.files import stands_in_the_way
from booking_desktop.backend.ports import Speakers
from booking_desktop.domain.errors import DiskFull, FileUnreadable, SignInNeeded, StoreReadOnly
from booking_desktop.domain.imports import (
    BAD_KEPT,
    BadLine,
    Column,
    DryRun,
    FileLook,
    ImportCount,
    ImportDefaults,
    ImportReport,
    SpeakerLine,
    TriedLine,
    harmless_cell,
)
from booking_desktop.domain.sign_in import Access, Accesses
from booking_desktop.imports.columns import guess, is_header
from booking_desktop.imports.lines import Reader
from booking_desktop.imports.table import Form, Record, form_of, line_breaks, records, size

BATCH = 250
"""Lines to a transaction: short enough that bookings between two of them don't wait."""
TRIED = 200
"""Lines of a dry run."""
_COUNTED_WHOLE = 8 << 20
"""Bytes up to which lines are counted by reading them."""

Progress = Callable[[ImportReport], None]
Cancelled = Callable[[], bool]


def look(path: str) -> FileLook:
    """What a file is like, with a guess at its columns; nothing is kept.

    Raises FileUnreadable: "missing", "folder", "special", "denied", "empty", "binary".
    """
    form = form_of(path)
    rows = records(path, form)
    first = next((r for r in rows if r.fault is None), None)
    if first is None:
        raise FileUnreadable(path, "empty")
    header = is_header(first.cells)
    sample = [r.cells for r in islice(rows, 100) if r.fault is None]
    columns = tuple(c or str(n) for n, c in enumerate(first.cells, 1)) if header else _numbered(first)
    if not header:
        sample.insert(0, first.cells)
    mapping = guess(columns if header else [""] * len(columns), sample)
    if Column.NAME not in mapping and Column.FIRST_NAME not in mapping:
        mapping = _with_name(mapping)
    return FileLook(
        path=path,
        columns=columns,
        examples=_example(sample, len(columns)),
        mapping=mapping,
        lines=_count(path, form) - header,
        encoding=form.encoding_name,
        delimiter=form.delimiter,
        header=header,
    )


def _numbered(first: Record) -> tuple[str, ...]:
    return tuple(str(n) for n in range(1, len(first.cells) + 1))


def _with_name(mapping: tuple[Column, ...]) -> tuple[Column, ...]:
    """No column is called a name: the first that is called nothing else is taken for it."""
    place = mapping.index(Column.LEAVE_OUT) if Column.LEAVE_OUT in mapping else 0
    return (*mapping[:place], Column.NAME, *mapping[place + 1 :])


def _example(sample: Sequence[tuple[str, ...]], width: int) -> tuple[str, ...]:
    """The first line of data, cut or filled up to the header's width."""
    cells = sample[0] if sample else ()
    return (*cells[:width], *("",) * (width - len(cells)))


def _count(path: str, form: Form) -> int:
    """Lines of a file, the header's included."""
    if size(path) <= _COUNTED_WHOLE:
        return sum(1 for _ in records(path, form))
    return line_breaks(path) - form.skipped


def _data(found: FileLook) -> Iterator[Record]:
    """The records after the header."""
    rows = records(found.path, form_of(found.path))
    if found.header:
        for record in rows:
            if record.fault is None:
                break
            yield record  # a broken line before the header
    yield from rows


def dry_run(
    found: FileLook,
    mapping: Sequence[Column],
    defaults: ImportDefaults,
    speakers: Speakers,
    access: Access,
    lines: int = TRIED,
) -> DryRun:
    """What the first lines would come to. Raises FileUnreadable, NotAllowed."""
    reader = Reader(mapping, defaults)
    read = [reader.read(record) for record in islice(_data(found), lines)]
    good = [line for line in read if isinstance(line, SpeakerLine)]
    known = speakers.known(access, good) if good else ()
    return DryRun(
        tried=tuple(TriedLine(line, here) for line, here in zip(good, known, strict=True)),
        bad=tuple(line for line in read if isinstance(line, BadLine)),
        lines_read=len(read),
    )


def run(
    found: FileLook,
    mapping: Sequence[Column],
    defaults: ImportDefaults,
    speakers: Speakers,
    accesses: Accesses,
    progress: Progress = lambda _report: None,
    cancelled: Cancelled = lambda: False,
) -> ImportReport:
    """Take the whole file in; a line that can't be read is told and left out, the rest goes in.

    A long list outlasts an access: the batch that is refused for that goes in by the next one.

    Cancelling keeps the batches already in: running again goes on from there, since what is known is only updated.
    Raises FileUnreadable, NotAllowed, SignInNeeded, and what any write may raise; the batches before it stay.
    """
    reader, total, bad_count, read = Reader(mapping, defaults), ImportCount(), 0, 0
    bad: list[BadLine] = []
    rows, access = _data(found), accesses(None)

    def report(stopped: bool = False) -> ImportReport:
        return ImportReport(total, tuple(bad), bad_count, read, max(found.lines, read), stopped)

    while batch := [reader.read(record) for record in islice(rows, BATCH)]:
        good = [line for line in batch if isinstance(line, SpeakerLine)]
        if good:
            try:
                total += speakers.import_lines(access, good, defaults)
            except SignInNeeded:
                access = accesses(access)
                total += speakers.import_lines(access, good, defaults)
        faulty = [line for line in batch if isinstance(line, BadLine)]
        bad += faulty[: BAD_KEPT - len(bad)]
        bad_count += len(faulty)
        read += len(batch)
        progress(report())
        if cancelled():
            return report(stopped=True)
    return report()


def save_report(report: ImportReport, target: str, words: Callable[[BadLine], str]) -> None:
    """Write the lines that couldn't be read as CSV, with their reason in the reader's words.

    Raises StoreReadOnly or DiskFull.
    """
    if stands_in_the_way(Path(target)):
        raise StoreReadOnly(target)
    partial = Path(target + ".part")
    try:
        with partial.open("w", encoding="utf-8-sig", newline="") as file:  # the mark is for Excel
            writer = csv.writer(file)
            writer.writerow(("line", "reason", "value", "other"))
            writer.writerows((b.line, words(b), harmless_cell(b.value), harmless_cell(b.other)) for b in report.bad)
        os.replace(partial, target)
    except OSError as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise (DiskFull if error.errno == 28 else StoreReadOnly)(target) from error
