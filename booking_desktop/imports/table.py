"""A CSV file as it comes: its encoding, its delimiter, and its records one by one, however broken, never the whole at once."""

from __future__ import annotations

import codecs
import csv
import io
import os
import re
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from booking_desktop.backend.files import unfit
from booking_desktop.domain.errors import FileUnreadable
from booking_desktop.domain.imports import LineFault

LINE_MOST = 1 << 20
"""Characters of a line; what is longer is no line of a list."""
CELL_MOST = 100_000
_SAMPLE = 1 << 18
_QUOTED_LINES = 300
"""Lines that a quoted cell may go over; a quote open for longer was never meant to be one."""
_UNREADABLE = re.compile("[\x00\ud800-\udfff\ufffd]")
"""Zero bytes, bytes that are no letters in the file's encoding, and the mark that another program left for such."""
_DELIMITERS = (",", ";", "\t", "|")
_MAGIC = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"{\\rtf")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_NAMES = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}

csv.field_size_limit(LINE_MOST * (_QUOTED_LINES + 1))  # a cell is bounded by its lines already


@dataclass(frozen=True)
class Record:
    """A line of the file (or several, where a cell goes over lines): its cells, or why there are none."""

    line: int
    """The number of its first line; the file's first is 1."""
    cells: tuple[str, ...] = ()
    fault: LineFault | None = None
    text: str = ""
    """Of a faulty one: what stood there, cut short."""


@dataclass(frozen=True)
class Form:
    """How a file is written."""

    encoding: str
    delimiter: str
    skipped: int = 0
    """Lines before the header: Excel's ``sep=;``."""

    @property
    def encoding_name(self) -> str:
        """For people."""
        return _NAMES.get(self.encoding, "Windows-1252")


@contextmanager
def readable(path: str) -> Iterator[None]:
    """Raise FileUnreadable in place of the system's errors."""
    if reason := unfit(Path(path)):
        raise FileUnreadable(path, reason)
    try:
        yield
    except FileNotFoundError:
        raise FileUnreadable(path, "missing") from None
    except OSError as error:
        raise FileUnreadable(path, "denied") from error


def form_of(path: str) -> Form:
    """Find out how a file is written. Raises FileUnreadable: "missing", "folder", "special", "denied", "empty", "binary"."""
    with readable(path), open(path, "rb") as file:
        sample = file.read(_SAMPLE)
        whole = len(sample) < _SAMPLE
    if not sample.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise FileUnreadable(path, "empty")
    encoding = _encoding(sample, whole)
    text = sample.decode(encoding, "replace")
    if sample.startswith(_MAGIC) or _is_binary(text):
        raise FileUnreadable(path, "binary")
    lines = _lines(text, whole)
    if hint := re.fullmatch(r'(?i)"?sep=(.)"?', lines[0].strip("\ufeff \r\n")) if lines else None:
        return Form(encoding, hint[1], 1)
    return Form(encoding, _delimiter(lines))


def _encoding(sample: bytes, whole: bool) -> str:
    """By mark, by where the zero bytes are, else UTF-8 unless more lines speak against it than for it."""
    for mark, name in _BOMS:
        if sample.startswith(mark):
            return name
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) > len(sample) // 5 and min(even, odd) < max(even, odd) // 10:
        return "utf-16-le" if odd > even else "utf-16-be"
    lines = sample.splitlines()
    spoken = [line for line in (lines if whole else lines[:-1]) if not line.isascii()]
    right = sum(_is_utf8(line) for line in spoken)
    return "utf-8" if right * 2 >= len(spoken) else "cp1252"


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _is_binary(text: str) -> bool:
    """Whether control characters are too many for a text with a few slips."""
    odd = sum(c < " " and c not in "\t\r\n\f\v" for c in text)
    return odd > max(8, len(text) // 100)


def _lines(text: str, whole: bool) -> list[str]:
    lines = io.StringIO(text, newline=None).read().split("\n")
    return lines if whole or len(lines) < 2 else lines[:-1]


def _delimiter(lines: list[str]) -> str:
    """The one that parts the most lines into as many cells as the first, and into more of them where two do."""
    some = [line for line in lines[:50] if line.strip()]

    def score(delimiter: str) -> tuple[int, int]:
        widths = [len(next(csv.reader([line], delimiter=delimiter), [])) for line in some]
        like_first = sum(w == widths[0] for w in widths) if widths and widths[0] > 1 else 0
        return like_first, widths[0] if widths else 0

    return max(_DELIMITERS, key=score)


def size(path: str) -> int:
    """Bytes of the file."""
    with readable(path):
        return os.stat(path).st_size


def line_breaks(path: str) -> int:
    """About how many lines a large file has, its first included."""
    count, last = 0, b"\n"
    with readable(path), open(path, "rb") as file:
        while chunk := file.read(1 << 20):
            count += chunk.count(b"\n") or chunk.count(b"\r")
            last = chunk[-1:]
    return count + (last not in b"\r\n")


# --- records ----------------------------------------------------------------------------------------------------------


def records(path: str, form: Form) -> Iterator[Record]:
    """Every record that isn't blank, the header's included, in order; a broken one costs itself alone.

    Raises FileUnreadable when the file goes away meanwhile.
    """
    with readable(path), Path(path).open(encoding=form.encoding, errors=_errors(form), newline=None) as file:
        yield from _Records(file, form)


def _errors(form: Form) -> str:
    return "surrogateescape" if form.encoding.startswith("utf-8") else "replace"


class _Records:
    """Puts physical lines together into records, looking ahead where a quote stays open."""

    def __init__(self, file: io.TextIOBase | io.TextIOWrapper, form: Form) -> None:
        self._file = file
        self._form = form
        self._ahead: deque[str] = deque()
        self._line = 0
        self._width = 0

    def __iter__(self) -> Iterator[Record]:
        while (text := self._next()) is not None:
            if self._line > self._form.skipped and text.strip():
                yield self._record(text)

    def _next(self) -> str | None:
        """The next physical line without its end, LINE_MOST + 1 characters at most; None at the end."""
        text = self._ahead.popleft() if self._ahead else self._read()
        if text is not None:
            self._line += 1
        return text

    def _read(self) -> str | None:
        text = self._file.readline(LINE_MOST + 1)
        if not text:
            return None
        if not text.endswith("\n"):
            while (rest := self._file.readline(LINE_MOST)) and not rest.endswith("\n"):
                pass
        return text.rstrip("\n")

    def _record(self, text: str) -> Record:
        line = self._line
        if len(text) > LINE_MOST:
            return Record(line, fault=LineFault.TOO_LONG, text=text[:80])
        cells = self._cells(text)
        if cells is None:
            return Record(line, fault=LineFault.BROKEN_QUOTES, text=text[:80])
        self._width = self._width or len(cells)
        return _checked(line, cells)

    def _cells(self, text: str) -> list[str] | None:
        """The cells of a record that begins with this line; None when its quotes don't close where they should."""
        if '"' not in text:
            return text.split(self._form.delimiter)
        cells, closed = self._parsed(text)
        if cells is not None:
            return cells
        return self._over_lines(text) if not closed else self._lenient(text)

    def _parsed(self, text: str) -> tuple[list[str] | None, bool]:
        """The cells of a well-formed record or None, and whether every quote in it is closed."""
        try:
            return next(csv.reader([text], delimiter=self._form.delimiter, strict=True), []), True
        except csv.Error as error:
            return None, "unexpected end" not in str(error)

    def _lenient(self, text: str) -> list[str]:
        """The cells of a line with a quote where none belongs, as in ``"Sai" Kumar``."""
        return next(csv.reader([text], delimiter=self._form.delimiter), [])

    def _over_lines(self, text: str) -> list[str] | None:
        """Take further lines into an open cell; put them back when that leads nowhere."""
        taken: list[str] = []
        length = len(text)
        while len(taken) < _QUOTED_LINES and length <= LINE_MOST and (more := self._peek(len(taken))) is not None:
            taken.append(more)
            length += len(more) + 1
            if '"' not in more:
                continue
            cells, closed = self._parsed("\n".join([text, *taken]))
            if closed:
                if cells is None or (self._width and len(cells) != self._width and self._is_record(taken[0])):
                    return None
                for _ in taken:
                    self._next()
                return cells
        return None

    def _peek(self, n: int) -> str | None:
        """The physical line ``n`` places ahead."""
        while len(self._ahead) <= n:
            text = self._read()
            if text is None:
                return None
            self._ahead.append(text)
        return self._ahead[n]

    def _is_record(self, text: str) -> bool:
        cells, _ = self._parsed(text)
        return cells is not None and len(cells) == self._width


def _checked(line: int, cells: list[str]) -> Record:
    """A record unless its letters can't be read or one of its cells can't be meant."""
    for cell in cells:
        if len(cell) > CELL_MOST:
            return Record(line, fault=LineFault.TOO_LONG, text=cell[:80])
        if _UNREADABLE.search(cell):
            shown = _UNREADABLE.sub("?", cell.strip())[:80]
            return Record(line, fault=LineFault.UNREADABLE_LETTERS, text=shown)
    return Record(line, tuple(normalize("NFC", cell.strip("\ufeff \t\r\n\xa0")) for cell in cells))
