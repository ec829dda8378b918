"""What the tests of bad luck run in processes of their own: ``python -m tests.contract.child WHAT PATH [ARGUMENT]``."""

from __future__ import annotations

import os
import pickle
import resource
import sys
from contextlib import suppress
from pathlib import Path

from booking_desktop.domain.errors import DomainError, SlotTaken
from booking_desktop.domain.people import Role, SignUp
from tests.contract.world import PASSWORD, Clock, open_parts

NOBODY = 65534


def main(what: str, path: Path, argument: str = "") -> None:
    try:
        {"sign-up": sign_up, "once": once, "powerless": powerless, "full": full, "book": book}[what](path, argument)
    except DomainError as problem:
        print(type(problem).__name__, flush=True)


def sign_up(path: Path, name: str) -> None:
    """Sign up one after the other and say so after each, until killed."""
    parts = open_parts(path, Clock(), busy_seconds=30)
    number = 0
    while True:
        address = f"{name}-{number}@example.org"
        parts.accounts.sign_up(SignUp("A", "", address, PASSWORD, Role.BOOKS, "UTC"))
        print(address, flush=True)
        number += 1


def once(path: Path, name: str) -> None:
    """Open, sign up once, close."""
    parts = open_parts(path, Clock(), busy_seconds=30)
    parts.accounts.sign_up(SignUp("A", "", f"{name}@example.org", PASSWORD, Role.BOOKS, "UTC"))
    parts.store.close()
    print("done", flush=True)


def powerless(path: Path, argument: str) -> None:
    """As somebody whom permissions bind, which root is not."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    once(path, argument)


def full(path: Path, room: str) -> None:
    """Sign up until no file may grow beyond ``room`` bytes."""
    parts = open_parts(path, Clock())
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), int(room)))
    for number in range(2000):
        address = f"full-{number}@example.org"
        parts.accounts.sign_up(SignUp("A" * 200, "", address, PASSWORD, Role.BOOKS, "UTC"))
        print(address, flush=True)


def book(path: Path, requests: str) -> None:
    """Book the requests of a pickled file one after the other, saying each reference once it is confirmed, until killed."""
    parts = open_parts(path, Clock(), busy_seconds=30)
    access, wishes = pickle.loads(Path(requests).read_bytes())
    for wish in wishes:
        with suppress(SlotTaken):
            print(parts.bookings.book(access, wish).reference, flush=True)
    print("finished", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
