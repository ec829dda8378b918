"""What the tests of bad luck run in processes of their own: ``python -m tests.contract.child WHAT PATH [ARGUMENT]``."""

from __future__ import annotations

import os
import pickle
import resource
import sys
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from booking_desktop.domain.bookings import BookingRequest
from booking_desktop.domain.errors import DomainError, SlotTaken
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, Role, SignUp
from booking_desktop.domain.query import SpeakerQuery
from tests.contract.stage import march
from tests.contract.world import PASSWORD, Clock, open_parts

NOBODY = 65534
Place = Path | str


def main(what: str, place: Place, argument: str = "") -> None:
    try:
        _WORK[what](place, argument)
    except DomainError as problem:
        print(type(problem).__name__, flush=True)


def sign_up(place: Place, name: str) -> None:
    """Sign up one after the other and say so after each, until killed."""
    parts = open_parts(place, Clock(), busy_seconds=30)
    number = 0
    while True:
        address = f"{name}-{number}@example.org"
        parts.accounts.sign_up(SignUp("A", "", address, PASSWORD, Role.BOOKS, "UTC"))
        print(address, flush=True)
        number += 1


def once(place: Place, name: str) -> None:
    """Open, sign up once, close."""
    parts = open_parts(place, Clock(), busy_seconds=30)
    parts.accounts.sign_up(SignUp("A", "", f"{name}@example.org", PASSWORD, Role.BOOKS, "UTC"))
    parts.store.close()
    print("done", flush=True)


def powerless(place: Place, argument: str) -> None:
    """As somebody whom permissions bind, which root is not."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    once(place, argument)


def full(place: Place, room: str) -> None:
    """Sign up until no file may grow beyond ``room`` bytes."""
    parts = open_parts(place, Clock())
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), int(room)))
    for number in range(2000):
        address = f"full-{number}@example.org"
        parts.accounts.sign_up(SignUp("A" * 200, "", address, PASSWORD, Role.BOOKS, "UTC"))
        print(address, flush=True)


def book(place: Place, requests: str) -> None:
    """Book the requests of a pickled file one after the other, saying each reference once it is confirmed, until killed."""
    parts = open_parts(place, Clock(), busy_seconds=30)
    access, wishes = pickle.loads(Path(requests).read_bytes())
    for wish in wishes:
        with suppress(SlotTaken):
            print(parts.bookings.book(access, wish).reference, flush=True)
    print("finished", flush=True)


def book_and_cancel(place: Place, life: str) -> None:
    """Book, and cancel one in three, on days of this life's own; say what became of each once it is confirmed."""
    parts = open_parts(place, Clock(), busy_seconds=30)
    access = parts.accounts.sign_in("janaki@example.org", PASSWORD).access
    ada = parts.speakers.search(SpeakerQuery("ada")).rows[0].id
    offer = parts.speakers.profile(ada).lead_offer.id
    for number in range(200):
        start = march(12, 9 + number % 7) + timedelta(days=int(life) * 30 + number // 7)  # open in summer time too
        booking = parts.bookings.book(access, BookingRequest(uuid4().hex, ada, offer, start, "Asia/Kolkata"))
        print(booking.id, booking.version, booking.status, flush=True)
        if number % 3 == 1:
            booking = parts.bookings.cancel(access, booking.id, booking.version)
            print(booking.id, booking.version, booking.status, flush=True)


def take_in(place: Place, life: str) -> None:
    """Import batch after batch."""
    parts = open_parts(place, Clock(), busy_seconds=30)
    office = parts.accounts.local_office()
    defaults = ImportDefaults(Money(12000, "GBP"), "Europe/London", {})
    for batch in range(1000):
        names = [f"Life{life} Batch{batch} Speaker{number}" for number in range(20)]
        lines = [SpeakerLine(line, Name(name), key=name.casefold()) for line, name in enumerate(names)]
        parts.speakers.import_lines(office, lines, defaults)
        print(f"Batch{batch}", flush=True)


_WORK = {
    "sign-up": sign_up,
    "once": once,
    "powerless": powerless,
    "full": full,
    "book": book,
    "book-and-cancel": book_and_cancel,
    "import": take_in,
}

if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if "://" in sys.argv[2] else Path(sys.argv[2]), *sys.argv[3:])
