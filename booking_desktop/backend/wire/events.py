"""The stream of changes on the wire: server-sent events, written by the server and read by the client (docs/adr/0103)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from booking_desktop.backend.ports import ChangeBatch
from booking_desktop.backend.wire import values

MEDIA_TYPE = "text/event-stream"
LAST_EVENT_ID = "Last-Event-ID"
SIGN_OF_LIFE = b":\n\n"
"""Said when there is nothing to say, so that each side notices when the other is gone."""
_MOST_BYTES = 1_000_000
_LINE_ENDS = re.compile(rb"\r\n|\r|\n")


def opening(retry_seconds: int) -> bytes:
    """The first thing said: when to come again after a loss, for clients that don't know it themselves."""
    return f"retry: {retry_seconds * 1000}\n\n".encode()


def event(batch: ChangeBatch) -> bytes:
    """One batch; its cursor is the event's id."""
    return b"id: %d\ndata: %b\n\n" % (batch.cursor, values.encode(ChangeBatch, batch))


def batches(pieces: Iterable[bytes]) -> Iterator[ChangeBatch | None]:
    """What a stream tells, as it arrives in pieces of any size; None for a sign of life. Raises InvalidInput for anything else."""
    data: list[bytes] = []
    for line in _lines(pieces):
        name, _, value = line.partition(b":")
        if line and name == b"data":
            data.append(value.removeprefix(b" "))
        elif not line:
            yield values.decode(ChangeBatch, b"\n".join(data)) if data else None
            data = []


def _lines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Whole lines without their ends. A return at the end of a piece may have its newline in the next."""
    rest = b""
    for piece in pieces:
        rest += piece
        whole = rest[:-1] if rest.endswith(b"\r") else rest
        *lines, left = _LINE_ENDS.split(whole)
        yield from lines
        rest = left + rest[len(whole) :]
        if len(rest) > _MOST_BYTES:
            raise values.too_large("event")
