"""What a reminder says: whom one meets, when, in both clocks where they differ, and where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.time import MINUTE
from booking_desktop.viewmodels.formats import Formats


@dataclass(frozen=True)
class ReminderWords:
    """A title and a line."""

    title: str
    text: str


def reminder_words(booking: Booking, person: int, formats: Formats, now: datetime) -> ReminderWords:
    """The words for one of its two sides, as they are at ``now``."""
    other = booking.attendee if booking.host.id == person else booking.host
    title = QCoreApplication.translate("Reminder", "{offer} with {name}").format(
        offer=booking.agreed.name, name=other.name
    )
    return ReminderWords(title, f"{_begins(booking, formats, now)} {booking.agreed.place}".strip())


def discreet_words(booking: Booking, formats: Formats, now: datetime) -> ReminderWords:
    """For a screen that others see: that a session begins and when, but neither what, with whom nor where."""
    minutes = -((now - booking.start) // MINUTE)
    if minutes > 0:
        title = QCoreApplication.translate("Reminder", "A session begins in {length}")
        title = title.format(length=formats.length(minutes))
    elif now < booking.start + MINUTE:
        title = QCoreApplication.translate("Reminder", "A session begins now")
    else:
        title = QCoreApplication.translate("Reminder", "A session has begun")
    return ReminderWords(title, _begins(booking, formats, now))


def _begins(booking: Booking, formats: Formats, now: datetime) -> str:
    begins = QCoreApplication.translate("Reminder", "Begins at {time}.")
    if now >= booking.start + MINUTE:
        begins = QCoreApplication.translate("Reminder", "Began at {time}.")
    return begins.format(time=formats.time(booking.start))
