"""Calendar files from anywhere, read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking_desktop.domain.entries import Entry
from booking_desktop.domain.errors import FileUnreadable
from booking_desktop.mail.calendar import ics_file
from booking_desktop.mail.reading import SIZE_MOST, read_entries
from tests.domain.test_reminders import session

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Somebody//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:abc@example.org
SUMMARY:Planning\\, the whole day
DTSTART;TZID=Europe/Berlin:20260310T093000
DTEND;TZID=Europe/Berlin:20260310T110000
LOCATION:Room 4
ORGANIZER;CN=Emmy Noether:mailto:emmy@example.org
END:VEVENT
END:VCALENDAR
"""


def read(tmp_path: Path, text: str | bytes, zone: str = "Europe/London") -> tuple[Entry, ...]:
    path = tmp_path / "some.ics"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_entries(str(path), zone)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def test_an_invitation_is_read_with_its_zone_and_who_sends_it(tmp_path: Path):
    start, end = utc(2026, 3, 10, 8, 30), utc(2026, 3, 10, 10)
    entry = Entry("abc@example.org", "Planning, the whole day", start, end, "Emmy Noether", "Room 4")
    assert read(tmp_path, INVITATION) == (entry,)


def test_our_own_files_are_read_back(tmp_path: Path):
    booking = session()
    [entry] = read(tmp_path, ics_file(booking, booking.host.id))
    assert (entry.uid, entry.start, entry.end) == (booking.uid, booking.start, booking.end)


@pytest.mark.parametrize(
    ("was", "instead", "start", "end"),
    [
        ("DTEND;TZID=Europe/Berlin:20260310T110000\n", "", utc(2026, 3, 10, 8, 30), utc(2026, 3, 10, 9, 30)),
        ("DTEND;TZID=Europe/Berlin:20260310T110000", "DURATION:PT45M", utc(2026, 3, 10, 8, 30), utc(2026, 3, 10, 9, 15)),
        ("DTEND;TZID=Europe/Berlin:20260310T110000", "DTEND:20260101T000000Z", utc(2026, 3, 10, 8, 30), utc(2026, 3, 10, 8, 30)),
    ],
    ids=["no end", "a duration", "an end before the start"],
)  # fmt: skip
def test_an_end_is_told_in_many_ways(tmp_path: Path, was: str, instead: str, start: datetime, end: datetime):
    [entry] = read(tmp_path, INVITATION.replace(was, instead))
    assert (entry.start, entry.end) == (start, end)


def test_a_time_without_a_zone_is_on_the_readers_clock(tmp_path: Path):
    [entry] = read(tmp_path, INVITATION.replace(";TZID=Europe/Berlin", ""), "Asia/Kolkata")
    assert entry.start == utc(2026, 3, 10, 4)


def test_a_day_is_the_readers_whole_day(tmp_path: Path):
    day = INVITATION.replace("DTSTART;TZID=Europe/Berlin:20260310T093000", "DTSTART;VALUE=DATE:20260329")
    [entry] = read(tmp_path, day.replace("DTEND;TZID=Europe/Berlin:20260310T110000\n", ""), "Europe/London")
    assert entry.all_day
    assert entry.start == utc(2026, 3, 29)


@pytest.mark.parametrize("line", ["METHOD:CANCEL", "METHOD:REQUEST\nX-A:b"])
def test_a_cancelled_one_says_so(tmp_path: Path, line: str):
    [entry] = read(tmp_path, INVITATION.replace("METHOD:REQUEST", line))
    assert entry.cancelled is ("CANCEL" in line)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"hello", "not_a_calendar"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "empty"),
        (b"\x00\xff\xfe" * 50, "not_a_calendar"),
        (b"x" * (SIZE_MOST + 1), "too_large"),
    ],
    ids=["nothing", "words", "no entry", "bytes", "too large"],
)
def test_what_is_no_calendar_says_why(tmp_path: Path, content: bytes, reason: str):
    with pytest.raises(FileUnreadable) as told:
        read(tmp_path, content)
    assert told.value.reason == reason


def test_a_file_that_is_gone_says_so(tmp_path: Path):
    with pytest.raises(FileUnreadable) as told:
        read_entries(str(tmp_path / "none.ics"), "UTC")
    assert told.value.reason == "missing"


@given(
    st.lists(
        st.sampled_from([*INVITATION.splitlines(), "DTSTART:rubbish", "BEGIN:VEVENT", "RRULE:FREQ=DAILY", "\x00"]),
        max_size=20,
    )
)
def test_a_file_torn_in_any_way_is_read_or_refused(lines: list[str]):
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        try:
            found = read(Path(folder), "\n".join(lines))
        except FileUnreadable:
            return
    assert all(entry.start <= entry.end for entry in found)
