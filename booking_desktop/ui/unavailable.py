"""What the place where the data lives can't do, as sentences: why, and what one can do instead."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.servers import Can

translate = QCoreApplication.translate

_OfAnAccount = Literal[Can.RESEND, Can.RESET, Can.ACCOUNT, Can.AVAILABILITY, Can.PROFILE, Can.OFFICE]


def unavailable(what: Can, name: str = "") -> str:
    """Why it can't be done there, and what to do instead; ``name``: the person on the other side of a booking."""
    other = name or translate("Messages", "the other side")
    match what:
        case Can.CANCEL:
            return translate("Messages", "This is a classic server: it can’t cancel. Write to {name}.").format(
                name=other
            )
        case Can.MOVE:
            return translate("Messages", "This is a classic server: it can’t move a session. Write to {name}.").format(
                name=other
            )
        case Can.NOTES:
            return translate("Messages", "This is a classic server: it passes no note on. Write to {name}.").format(
                name=other
            )
        case Can.LIST:
            return translate(
                "Messages",
                "This is a classic server: it keeps no list. Only what was sent from this computer is shown.",
            )
        case Can.HOLDS:
            return translate("Messages", "This is a classic server: it holds no time while you decide.")
        case Can.OUTBOX:
            return translate("Messages", "This is a classic server: it doesn’t say what became of its mail.")
        case Can.BACKUP:
            return translate("Messages", "The data is on the server: its office keeps the backup.")
        case Can.LIVE:
            return translate(
                "Messages", "This is a classic server: it doesn’t tell of changes by itself. Refresh to see them."
            )
        case _:
            return _of_an_account(what)


def no_day_to_show() -> str:
    """Why there is no Today."""
    return translate("Messages", "This is a classic server: it keeps no list. Who booked you stands in your mail.")


def _of_an_account(what: _OfAnAccount) -> str:
    match what:
        case Can.RESEND:
            return translate("Messages", "This is a classic server: it can’t send a code again. Ask its office.")
        case Can.RESET:
            return translate("Messages", "This is a classic server: it can’t set a new password. Ask its office.")
        case Can.ACCOUNT:
            return translate("Messages", "This is a classic server: it can’t change an account. Ask its office.")
        case Can.AVAILABILITY:
            return translate(
                "Messages",
                "This is a classic server: everyone can be booked each day from 09:00 to 16:00, and nothing else.",
            )
        case Can.PROFILE:
            return translate(
                "Messages",
                "This is a classic server: of a profile it keeps what you know about and what an hour costs, nothing else.",
            )
        case Can.OFFICE:
            return translate("Messages", "This is a classic server: its office works on the server itself.")
        case _:
            assert_never(what)
