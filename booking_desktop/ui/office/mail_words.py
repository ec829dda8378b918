"""Letters in words: what each line of the Outbox says, and a mail server's refusal in a plain sentence."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.letters import Delivery, Kind, OutboxRow
from booking_desktop.viewmodels.formats import Formats


def _tr(text: str) -> str:
    return QCoreApplication.translate("Mail", text)


def title(row: OutboxRow, formats: Formats) -> str:
    """What a letter tells, in one line: ``Booked: Ada Lovelace, Thu 12 March``."""
    match row.kind:
        case Kind.VERIFY:
            return _tr("Sign-up code")
        case Kind.RESET:
            return _tr("Password reset code")
        case Kind.ACCOUNT_EXISTS:
            return _tr("You already have an account")
        case Kind.BOOKED | Kind.MOVED | Kind.CANCELLED | Kind.REMINDER:
            return _session_title(row, formats)
        case _:
            assert_never(row.kind)


def _session_title(row: OutboxRow, formats: Formats) -> str:
    booking = row.booking
    if booking is None:
        return _tr("About a session")
    other = booking.attendee if row.to_host else booking.host
    when, day = formats.when(booking.start), formats.day(formats.day_of(booking.start))
    if row.kind is Kind.MOVED:
        return _tr("Your session moved to {when}").format(when=when)
    if row.kind is Kind.CANCELLED:
        return _tr("Cancelled: {when}").format(when=when)
    if row.kind is Kind.REMINDER:
        return _tr("Reminder: {name}, {when}").format(name=other.name, when=when)
    if row.to_host:
        return _tr("New booking: {when}").format(when=when)
    return _tr("Booked: {name}, {day}").format(name=other.name, day=day)


def state(row: OutboxRow, formats: Formats, now: datetime, server_set: bool) -> tuple[str, str]:
    """Where a letter stands: the word, and what follows it."""
    match row.delivery:
        case Delivery.SENT:
            return _tr("Sent"), past(row.sent or row.made, formats, now)
        case Delivery.SENDING:
            return _tr("Sending"), _tr("Now")
        case Delivery.QUEUED:
            return _tr("Waiting"), _waiting(row, formats, now, server_set)
        case Delivery.FAILED:
            why = short_reason(row.reason)
            if row.due is None:
                return _tr("Failed"), _tr("{why}, not tried again").format(why=why)
            return _tr("Failed"), _tr("{why}, next try {time}").format(why=why, time=ahead(row.due, formats, now))
        case Delivery.DROPPED:
            return _tr("Discarded"), ""
        case _:
            assert_never(row.delivery)


def _waiting(row: OutboxRow, formats: Formats, now: datetime, server_set: bool) -> str:
    if row.due is not None and row.due > now:
        return ahead(row.due, formats, now)
    return _tr("Now") if server_set else _tr("No mail server is set")


def ahead(instant: datetime, formats: Formats, now: datetime) -> str:
    """``16:30`` today, else ``Wed 11 March, 14:30``."""
    today = formats.day_of(instant) == formats.day_of(now)
    return formats.time(instant) if today else formats.when(instant)


def past(instant: datetime, formats: Formats, now: datetime) -> str:
    """``Today, 16:14``, else ``Mon 9 March``."""
    if formats.day_of(instant) == formats.day_of(now):
        return _tr("Today, {time}").format(time=formats.time(instant))
    return formats.day(formats.day_of(instant))


def short_reason(reason: str) -> str:
    """Why a letter did not go, in two or three words; the server's own are shown beside it."""
    code, low = reason[:3] if reason[:3].isdigit() else "", reason.lower()
    if not code:
        return _tr("No answer from the mail server")
    if "full" in low or ".2.2" in low or "quota" in low or code == "552":
        return _tr("Mailbox full")
    if code in ("530", "534", "535"):
        return _tr("Mail server wants another login")
    if code in ("450", "451", "421"):
        return _tr("Mail server asks to wait")
    if ".1.1" in low or code in ("550", "551", "553"):
        return _tr("No such mailbox")
    if code == "554":
        return _tr("Refused as unwanted")
    return _tr("Mail server said no")


def failure(row: OutboxRow, formats: Formats, now: datetime) -> tuple[str, str]:
    """The warning over a failed letter: what it means, and what happens next."""
    safe = _tr("The booking is safe.") if row.booking is not None else _tr("Nothing else is affected.")
    what = f"{short_reason(row.reason)}. {safe}"
    if row.due is None:
        return what, _tr("We don’t try again by ourselves.")
    due = ahead(row.due, formats, now)
    return what, _tr("We try again at {time}, then less and less often for three days.").format(time=due)
