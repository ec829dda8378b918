"""Zones and days on which time is hard: half hours, date lines, both hemispheres, skipped days, two-hour shifts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from hypothesis import strategies as st

from booking_desktop.domain.time import local, next_clock_change

ZONES = (
    "Asia/Kathmandu",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Pacific/Chatham",
    "Europe/London",
    "Europe/Dublin",
    "America/New_York",
    "America/Sao_Paulo",
    "America/Santiago",
    "America/Havana",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Antarctica/Troll",
    "Asia/Kolkata",
    "UTC",
)
ODD_DAYS = {
    "Pacific/Apia": (date(2011, 12, 30),),  # a day that never was
    "Pacific/Kiritimati": (date(1994, 12, 31),),
    "America/Sao_Paulo": (date(2018, 2, 17), date(2018, 11, 4)),  # midnight repeated, midnight skipped
}


@lru_cache(maxsize=64)
def change_days(zone: str) -> tuple[date, ...]:
    """The zone's change days in 2026 and 2027, and what is odd about it."""
    days, at = list(ODD_DAYS.get(zone, ())), datetime(2026, 1, 1, tzinfo=UTC)
    for _ in range(6):
        change = next_clock_change(zone, at)
        if change is None:
            break
        days.append(local(change.at, zone).date())
        at = change.at + timedelta(hours=1)
    return tuple(days) or (date(2026, 3, 29),)


@st.composite
def hard_days(draw: st.DrawFn) -> tuple[str, date]:
    """A zone and a day at or beside one of its changes."""
    zone = draw(st.sampled_from(ZONES))
    return zone, draw(st.sampled_from(change_days(zone))) + timedelta(days=draw(st.integers(-2, 2)))
