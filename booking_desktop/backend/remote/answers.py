"""What a server said, in plain bytes and never more of them than asked for."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from booking_desktop.domain.errors import Reach, Unreachable


@dataclass(frozen=True)
class Answer:
    """One whole answer. Header names are in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Stream:
    """An answer without an end: ``pieces`` come as they arrive, and raise Unreachable when the line breaks."""

    status: int
    headers: Mapping[str, str]
    pieces: Iterator[bytes]
    cut: Callable[[], None] = lambda: None
    """Breaks it off, from any thread: whoever waits for a piece is told at once."""


def readable_headers(raw: Iterable[tuple[bytes, bytes]]) -> Mapping[str, str]:
    """Headers by name in small letters; those that come twice are joined."""
    found: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("ascii", "replace").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return MappingProxyType(found)


def whole_body(pieces: Iterable[bytes], headers: Mapping[str, str], most: int, where: str) -> bytes:
    """The body unpacked. Raises Unreachable for more than ``most`` bytes, however well packed, and for a body that is broken."""
    packed = headers.get("content-encoding", "identity").strip().lower()
    if packed not in ("gzip", "identity", ""):
        raise Unreachable(where, "unknown encoding", Reach.GARBLED)
    try:
        return b"".join(_unpacked(pieces, most, where) if packed == "gzip" else _counted(pieces, most, where))
    except zlib.error:
        raise Unreachable(where, "not gzip", Reach.GARBLED) from None


def _counted(pieces: Iterable[bytes], most: int, where: str) -> Iterator[bytes]:
    got = 0
    for piece in pieces:
        got += len(piece)
        if got > most:
            raise Unreachable(where, "answer too large", Reach.GARBLED)
        yield piece


def _unpacked(pieces: Iterable[bytes], most: int, where: str) -> Iterator[bytes]:
    unpack, got, began = zlib.decompressobj(zlib.MAX_WBITS | 16), 0, False
    for piece in pieces:
        began = True
        plain = unpack.decompress(piece, most - got + 1)
        got += len(plain)
        if got > most:
            raise Unreachable(where, "answer too large", Reach.GARBLED)
        yield plain
    if began and not unpack.eof:
        raise Unreachable(where, "gzip without its end", Reach.BROKEN_OFF)
