"""Hours without a date, as people read them."""

from PySide6.QtCore import QLocale

from booking_desktop.domain.availability import Hours
from booking_desktop.domain.preferences import Clock
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.hours import read_range

BRITISH = Formats("Europe/London", Clock.H24, 0, QLocale("en_GB"))
TWELVE = Formats("Europe/London", Clock.H12, 0, QLocale("en_US"))


def test_hours_name_midnight_and_the_next_day() -> None:
    assert BRITISH.hours(Hours(540, 750)) == "09:00 – 12:30"
    assert BRITISH.hours(Hours(1200, 1440)) == "20:00 – 24:00"
    assert BRITISH.hours(Hours(1320, 1560)) == "22:00 – 02:00 +1"


def test_what_is_written_can_be_read_again() -> None:
    for formats in (BRITISH, TWELVE):
        for hours in (Hours(0, 1440), Hours(540, 750), Hours(720, 780), Hours(1320, 1560), Hours(600, 2040)):
            assert read_range(formats.hours(hours)).hours == hours


def test_a_day_without_hours_is_closed() -> None:
    assert BRITISH.day_hours(()) == "Closed"
    assert BRITISH.day_hours((Hours(540, 720), Hours(780, 960))) == "09:00 – 12:00, 13:00 – 16:00"
