"""What a journey left in the app's store, read by SQL alone: nothing of the app's code is in the bed."""

from __future__ import annotations

import sqlite3
from pathlib import Path


def check(data: Path, reference: str, email: str, note: str) -> str:
    """The one booking of that person was made and cancelled, and nothing occupies its time; gives a line about it.

    Raises AssertionError, naming what is there instead.
    """
    with sqlite3.connect(f"{(data / 'proactively.sqlite').as_uri()}?mode=ro", uri=True) as store:
        made = store.execute(
            "SELECT b.id, b.reference, b.status, b.note, b.booked_at, b.cancelled_at, h.email, a.email FROM bookings b"
            " JOIN people h ON h.id = b.host_id JOIN people a ON a.id = b.attendee_id WHERE a.email = ?",
            (email,),
        ).fetchall()
        assert len(made) == 1, f"{email} has these bookings: {made}"
        number, *told, booked, cancelled, host, attendee = made[0]
        assert told == [reference, "cancelled", note], f"{told}"
        assert cancelled > booked, (booked, cancelled)
        held = store.execute("SELECT count(*) FROM occupancies WHERE booking_id = ?", (number,)).fetchone()[0]
        assert held == 0, f"a cancelled booking still holds {held} places"
    return f"{reference} of {attendee} with {host}: booked, cancelled, its time free again"
