"""Letters in words: what each line of the Outbox says, and a mail server's refusal in a plain sentence."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.letters import Delivery, Kind, OutboxRow
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


def title(row: OutboxRow, formats: Formats) -> str:
    """What a letter tells, in one line: ``Booked: Ada Lovelace, Thu 12 March``."""
    match row.kind:
        case Kind.VERIFY:
            return translate("Mail", "Sign-up code")
        case Kind.RESET:
            return translate("Mail", "Password reset code")
        case Kind.ACCOUNT_EXISTS:
            return translate("Mail", "You already have an account")
        case Kind.BOOKED | Kind.MOVED | Kind.CANCELLED | Kind.REMINDER:
            return _session_title(row, formats)
        case _:
            assert_never(row.kind)


def _session_title(row: OutboxRow, formats: Formats) -> str:
    booking = row.booking
    if booking is None:
        return translate("Mail", "About a session")
    other = booking.attendee if row.to_host else booking.host
    when, day = formats.when(booking.start), formats.day(formats.day_of(booking.start))
    if row.kind is Kind.MOVED:
        return translate("Mail", "Your session moved to {when}").format(when=when)
    if row.kind is Kind.CANCELLED:
        return translate("Mail", "Cancelled: {when}").format(when=when)
    if row.kind is Kind.REMINDER:
        return translate("Mail", "Reminder: {name}, {when}").format(name=other.name, when=when)
    if row.to_host:
        return translate("Mail", "New booking: {when}").format(when=when)
    return translate("Mail", "Booked: {name}, {day}").format(name=other.name, day=day)


def state(row: OutboxRow, formats: Formats, now: datetime, server_set: bool) -> tuple[str, str]:
    """Where a letter stands: the word, and what follows it."""
    match row.delivery:
        case Delivery.SENT:
            return translate("Mail", "Sent"), past(row.sent or row.made, formats, now)
        case Delivery.SENDING:
            return translate("Mail", "Sending"), translate("Mail", "Now")
        case Delivery.QUEUED:
            return translate("Mail", "Waiting"), _waiting(row, formats, now, server_set)
        case Delivery.FAILED:
            why = short_reason(row.reason)
            if row.due is None:
                return translate("Mail", "Failed"), translate("Mail", "{why}, not tried again").format(why=why)
            return translate("Mail", "Failed"), translate("Mail", "{why}, next try {time}").format(
                why=why, time=ahead(row.due, formats, now)
            )
        case Delivery.DROPPED:
            return translate("Mail", "Discarded"), ""
        case _:
            assert_never(row.delivery)


def _waiting(row: OutboxRow, formats: Formats, now: datetime, server_set: bool) -> str:
    if row.due is not None and row.due > now:
        return ahead(row.due, formats, now)
    return translate("Mail", "Now") if server_set else translate("Mail", "No mail server is set")


def ahead(instant: datetime, formats: Formats, now: datetime) -> str:
    """``16:30`` today, else ``Wed 11 March, 14:30``."""
    today = formats.day_of(instant) == formats.day_of(now)
    return formats.time(instant) if today else formats.when(instant)


def past(instant: datetime, formats: Formats, now: datetime) -> str:
    """``Today, 16:14``, else ``Mon 9 March``."""
    if formats.day_of(instant) == formats.day_of(now):
        return translate("Mail", "Today, {time}").format(time=formats.time(instant))
    return formats.day(formats.day_of(instant))


def short_reason(reason: str) -> str:
    """Why a letter did not go, in two or three words; the server's own are shown beside it."""
    code, low = reason[:3] if reason[:3].isdigit() else "", reason.lower()
    if not code:
        return translate("Mail", "No answer from the mail server")
    if "full" in low or ".2.2" in low or "quota" in low or code == "552":
        return translate("Mail", "Mailbox full")
    if code in ("530", "534", "535"):
        return translate("Mail", "Mail server wants another login")
    if code in ("450", "451", "421"):
        return translate("Mail", "Mail server asks to wait")
    if ".1.1" in low or code in ("550", "551", "553"):
        return translate("Mail", "No such mailbox")
    if code == "554":
        return translate("Mail", "Refused as unwanted")
    return translate("Mail", "Mail server said no")


def failure(row: OutboxRow, formats: Formats, now: datetime) -> tuple[str, str]:
    """The warning over a failed letter: what it means, and what happens next."""
    safe = (
        translate("Mail", "The booking is safe.")
        if row.booking is not None
        else translate("Mail", "Nothing else is affected.")
    )
    what = f"{short_reason(row.reason)}. {safe}"
    if row.due is None:
        return what, translate("Mail", "We don’t try again by ourselves.")
    due = ahead(row.due, formats, now)
    return what, translate("Mail", "We try again at {time}, then less and less often for three days.").format(time=due)
