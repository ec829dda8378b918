"""A speaker's own hours, exceptions and rules, and the office's, as rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from booking_desktop.backend.database.schema import availability, exceptions, office, profiles
from booking_desktop.backend.database.speakers.hours_json import (
    hours_json,
    hours_of,
    rules_json,
    rules_of,
    week_json,
    week_of,
)
from booking_desktop.domain.availability import NEXT_DAY, Availability, DateException, Rules, check_week
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput, NotFound
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.time import is_zone

_LIMITS = {
    "step": (5, 1440), "before": (0, 1440), "after": (0, 1440), "notice": (NEXT_DAY, 365 * 1440), "horizon": (1, 3650),
    "per_day": (0, 1000), "per_week": (0, 1000), "cancel_window": (0, 365 * 1440), "move_window": (0, 365 * 1440),
}  # fmt: skip
"""Least and most of each setting, in its unit."""
NOTE_MOST = 500


def read(connection: Connection, speaker: PersonId) -> Availability:
    """What the speaker set. Raises NotFound where there is no profile."""
    query = select(profiles.c.zone, availability.c.week, availability.c.rules, availability.c.version)
    joined = profiles.outerjoin(availability, availability.c.person_id == profiles.c.person_id)
    row = connection.execute(query.select_from(joined).where(profiles.c.person_id == speaker)).first()
    if row is None:
        raise NotFound("speaker", str(speaker))
    rows = connection.execute(select(exceptions).where(exceptions.c.person_id == speaker).order_by(exceptions.c.day))
    return Availability(
        zone=row.zone,
        week=week_of(row.week),
        exceptions=tuple(DateException(e.day, hours_of(e.hours), e.note) for e in rows),
        rules=rules_of(row.rules),
        version=row.version or 0,
    )


def says(present: Availability, wanted: Availability) -> bool:
    """Whether all that is wanted is so already, whatever the version and the order."""
    days = tuple(DateException(e.day, hours_of(hours_json(e.hours)), e.note) for e in wanted.exceptions)
    ordered = tuple(sorted(days, key=lambda e: e.day))
    week, rules = week_of(week_json(wanted.week)), rules_of(rules_json(wanted.rules))
    return replace(wanted, week=week, rules=rules, exceptions=ordered, version=present.version) == present


def write(connection: Connection, speaker: PersonId, wanted: Availability, now: datetime) -> None:
    """Replace them; a moved zone is a change of the profile too."""
    rows = {"week": week_json(wanted.week), "rules": rules_json(wanted.rules)}
    known = connection.execute(
        update(availability)
        .where(availability.c.person_id == speaker)
        .values(rows | {"version": availability.c.version + 1})
    )
    if known.rowcount == 0:
        connection.execute(insert(availability).values(rows | {"person_id": speaker, "version": 1}))
    connection.execute(delete(exceptions).where(exceptions.c.person_id == speaker))
    if wanted.exceptions:
        connection.execute(
            insert(exceptions),
            [
                {"person_id": speaker, "day": e.day, "hours": hours_json(e.hours), "note": e.note}
                for e in wanted.exceptions
            ],
        )
    moved = update(profiles).where(profiles.c.person_id == speaker, profiles.c.zone != wanted.zone)
    connection.execute(moved.values(zone=wanted.zone, version=profiles.c.version + 1, updated_at=now))


def check(wanted: Availability) -> None:
    """Raise InvalidInput for hours, dates or rules that can't be."""
    check_week(wanted.week or {})
    faults = [*rule_faults(wanted.rules)]
    if not is_zone(wanted.zone):
        faults.append(FieldFault("zone", Fault.UNKNOWN_ZONE))
    days = [e.day for e in wanted.exceptions]
    for n, exception in enumerate(wanted.exceptions):
        if days.count(exception.day) > 1:
            faults.append(FieldFault("exceptions", Fault.OVERLAPS, where=n))
        if len(exception.note) > NOTE_MOST:
            faults.append(FieldFault("exceptions", Fault.TOO_LONG, NOTE_MOST, where=n))
        try:
            check_week({exception.day.weekday(): exception.hours})
        except InvalidInput as error:
            faults += [FieldFault("exceptions", fault.fault, where=n) for fault in error.faults]
    if faults:
        raise InvalidInput(tuple(faults))


def rule_faults(rules: Rules) -> Iterable[FieldFault]:
    """What is out of bounds, each under the setting's name."""
    for name, (least, most) in _LIMITS.items():
        value = getattr(rules, name)
        if value is not None and value < least:
            yield FieldFault(name, Fault.TOO_SMALL, least)
        if value is not None and value > most:
            yield FieldFault(name, Fault.TOO_LARGE, most)


def office_rules(connection: Connection) -> Rules:
    """What every speaker inherits."""
    return rules_of(connection.scalar(select(office.c.rules)))


def write_office_rules(connection: Connection, rules: Rules) -> None:
    """Replace it. Raises InvalidInput."""
    if faults := tuple(rule_faults(rules)):
        raise InvalidInput(faults)
    known = connection.execute(update(office).values(rules=rules_json(rules)))
    if known.rowcount == 0:
        connection.execute(insert(office).values(id=1, rules=rules_json(rules)))
