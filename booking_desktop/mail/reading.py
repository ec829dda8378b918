"""Reading calendar files (RFC 5545) that come from anywhere."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from icalendar import Calendar

from booking_desktop.domain.entries import Entry
from booking_desktop.domain.errors import FileUnreadable
from booking_desktop.domain.time import zone

SIZE_MOST = 2 * 1024 * 1024
ENTRIES_MOST = 200
_HOUR = timedelta(hours=1)


def read_entries(path: str, own_zone: str) -> tuple[Entry, ...]:
    """The entries of a file; a time without a zone is on the reader's clock. Raises FileUnreadable."""
    try:
        if Path(path).stat().st_size > SIZE_MOST:
            raise FileUnreadable(path, "too_large")
        data = Path(path).read_bytes()
    except OSError as error:
        raise FileUnreadable(path, "missing" if isinstance(error, FileNotFoundError) else "denied") from error
    found = _entries(data, own_zone, path)
    if not found:
        raise FileUnreadable(path, "empty")
    return found


def _entries(data: bytes, own_zone: str, path: str) -> tuple[Entry, ...]:
    try:
        calendars = Calendar.from_ical(data, multiple=True)
        parts = [(part, str(calendar.get("METHOD", ""))) for calendar in calendars for part in calendar.walk("VEVENT")]
        read = (_entry(part, method, own_zone) for part, method in parts[:ENTRIES_MOST])
        return tuple(entry for entry in read if entry is not None)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, UnicodeError) as error:
        raise FileUnreadable(path, "not_a_calendar") from error


def _entry(part: Any, method: str, own_zone: str) -> Entry | None:
    begins = part.get("DTSTART")
    if begins is None:
        return None
    start, all_day = _instant(begins.dt, own_zone), not isinstance(begins.dt, datetime)
    end = _end(part, start, all_day, own_zone)
    return Entry(
        uid=str(part.get("UID", "")),
        title=str(part.get("SUMMARY", "")).strip(),
        start=start,
        end=max(end, start),
        organizer=_name(part.get("ORGANIZER")),
        place=str(part.get("LOCATION", "")).strip(),
        cancelled=method.upper() == "CANCEL" or str(part.get("STATUS", "")).upper() == "CANCELLED",
        all_day=all_day,
        repeats=part.get("RRULE") is not None,
    )


def _end(part: Any, start: datetime, all_day: bool, own_zone: str) -> datetime:
    if part.get("DTEND") is not None:
        return _instant(part["DTEND"].dt, own_zone)
    if part.get("DURATION") is not None:
        lasts: timedelta = part["DURATION"].dt
        return start + lasts
    return start + (timedelta(days=1) if all_day else _HOUR)


def _instant(said: date | datetime, own_zone: str) -> datetime:
    moment = said if isinstance(said, datetime) else datetime(said.year, said.month, said.day, tzinfo=zone(own_zone))
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone(own_zone))
    return moment.astimezone(UTC)


def _name(organizer: Any) -> str:
    """Who invites, by name or else by address."""
    if organizer is None:
        return ""
    named = str(getattr(organizer, "params", {}).get("CN", "")).strip()
    return named or str(organizer).removeprefix("mailto:").removeprefix("MAILTO:").removeprefix("invalid:nomail")
