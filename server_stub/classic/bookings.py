"""Booking an hour in the classic shape."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from fastapi import Request

from booking_desktop.backend.database.moving.classic import SLOTS
from booking_desktop.backend.database.serving import Serving
from booking_desktop.backend.database.speakers.classic_speakers import ClassicHour
from booking_desktop.domain.bookings import BookingRequest
from booking_desktop.domain.errors import (
    Fault,
    FieldFault,
    InvalidInput,
    NotFound,
    NotOpen,
    RequestReused,
    SlotTaken,
)
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.time import starts_at
from server_stub.classic import words
from server_stub.classic.reading import Refused, key_of, token_of, whole_number

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEARS = timedelta(days=36_500)
_LARGEST = 2**31


class ClassicBookings:
    """The one call."""

    def __init__(self, serving: Serving, clock: Callable[[], datetime]) -> None:
        self._serving, self._clock = serving, clock

    def book(self, request: Request, said: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Book as ``ports.Bookings.book``; the slot's text is looked at first, as the classic server does."""
        access = token_of(request)
        self._serving.backend.accounts.me(access)
        slot = said.get("timeSlot")
        hour = SLOTS.get(slot) if isinstance(slot, str) else None
        if hour is None:
            raise Refused(400, words.BAD_SLOT)
        speaker, day = whole_number(said, "speakerId"), self._day(said)
        request_id = key_of(request) or uuid4().hex
        offered = self._hour(access, speaker)
        start = starts_at(day, hour * 60, offered.zone)
        if start <= self._clock():
            raise Refused(400, words.PAST)
        self._book(access, PersonId(speaker), offered, start, request_id)
        return 200, {"message": words.BOOKED_MAIL_WAITS if self._serving.mail_fails() else words.BOOKED}

    def _day(self, said: dict[str, Any]) -> date:
        """A day that exists, in sight. Raises InvalidInput, and Refused for one that is past everywhere."""
        text = said.get("date")
        if text is None:
            raise InvalidInput((FieldFault("date", Fault.MISSING),))
        try:
            if not (isinstance(text, str) and _DAY.fullmatch(text)):
                raise ValueError
            day = date.fromisoformat(text)
        except ValueError:
            raise InvalidInput((FieldFault("date", Fault.UNKNOWN_CHOICE),)) from None
        today = self._clock().date()
        if day < today - timedelta(days=1):
            raise Refused(400, words.PAST)
        if day > today + _YEARS:
            raise InvalidInput((FieldFault("date", Fault.TOO_LARGE),))
        return day

    def _hour(self, access: Access, speaker: int) -> ClassicHour:
        if not 0 < speaker < _LARGEST:
            raise Refused(404, words.UNKNOWN_SPEAKER)
        try:
            return self._serving.classic.hour(access, PersonId(speaker))
        except NotFound:
            raise Refused(404, words.UNKNOWN_SPEAKER) from None

    def _book(self, access: Access, speaker: PersonId, offered: ClassicHour, start: datetime, request_id: str) -> None:
        if offered.offer is None:
            raise Refused(409, words.NO_HOUR)
        wish = BookingRequest(request_id, speaker, offered.offer, start, offered.zone)
        try:
            self._serving.backend.bookings.book(access, wish)
        except SlotTaken as error:
            raise Refused(409, words.YOURS if error.yours else words.TAKEN) from None
        except NotOpen as error:
            raise Refused(409, words.of_rules(error)) from None
        except RequestReused:
            raise Refused(409, words.KEY_REUSED) from None
        except NotFound:
            raise Refused(404, words.UNKNOWN_SPEAKER) from None
