"""Sessions as calendar data (RFC 5545, RFC 5546): the text/calendar part of a letter and the receipt's .ics file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vText

from booking_desktop.domain.bookings import Booking, Party, Status
from booking_desktop.domain.letters import Facts, Kind
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.speakers import Venue
from booking_desktop.domain.time import DAY, local, next_clock_change
from booking_desktop.mail.catalogue import Catalogue, catalogue
from booking_desktop.mail.lines import plain
from booking_desktop.mail.words import is_cancelled, known_zone, price, reference

_PRODUCT = "-//Proactively//Proactively Desktop//EN"
_NO_ADDRESS = "invalid:nomail"
"""What calendars take for an organizer who has no address."""
_YEAR = 366 * DAY


def calendar_part(facts: Facts, sender: str) -> tuple[bytes, str] | None:
    """The letter's calendar data and its METHOD, or None for a letter that changes nothing in a calendar.

    ``sender`` organizes: calendars ignore invitations whose receiver is the organizer, and both sides get one.
    """
    booking = facts.booking
    if booking is None or facts.kind is Kind.REMINDER:
        return None
    method = "CANCEL" if is_cancelled(facts) else "REQUEST"
    words = catalogue(facts.language)
    event = _event(booking, facts.to_person, facts.made, words, cancelled=method == "CANCEL")
    event.add("organizer", _address(sender, str(booking.host.name)), encode=False)
    for party in (booking.host, booking.attendee):
        email = facts.to_email if party.id == facts.to_person else party.email
        if email:
            event.add("attendee", _attendee(email, party), encode=False)
    return _calendar(method, event, booking), method


def ics_file(booking: Booking, for_person: PersonId, language: str = "") -> bytes:
    """The session as a file that any calendar opens; importing it again after a move or cancel updates the entry.

    In the language of letters to its reader, so that it is the entry that came by mail.
    """
    return _calendar("PUBLISH", _published(booking, for_person, catalogue(language)), booking)


def ics_of_all(bookings: Sequence[Booking], for_person: PersonId, language: str = "") -> bytes:
    """Many sessions as one such file, each zone in it once."""
    calendar = _frame("PUBLISH")
    for zone in sorted({known_zone(b.host.zone) for b in bookings if not _needs_utc(b)}):
        starts = [b.start for b in bookings if known_zone(b.host.zone) == zone]
        calendar.add_component(vtimezone(zone, min(starts), max(starts)))
    for booking in bookings:
        calendar.add_component(_published(booking, for_person, catalogue(language)))
    return bytes(calendar.to_ical())


def _published(booking: Booking, for_person: PersonId, words: Catalogue) -> Event:
    since = booking.cancelled_at or booking.booked_at or booking.start
    event = _event(booking, for_person, since, words, cancelled=booking.status is Status.CANCELLED)
    event.add("organizer", _address(booking.host.email or "", str(booking.host.name)), encode=False)
    return event


def _calendar(method: str, event: Event, booking: Booking) -> bytes:
    calendar = _frame(method)
    if not _needs_utc(booking):
        calendar.add_component(vtimezone(known_zone(booking.host.zone), booking.start))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _frame(method: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    return calendar


def _event(booking: Booking, reader: PersonId, stamp: datetime, words: Catalogue, *, cancelled: bool) -> Event:
    event, agreed = Event(), booking.agreed
    other = booking.attendee if booking.hosted_by(reader) else booking.host
    event.add("uid", booking.uid)
    event.add("sequence", booking.sequence)
    event.add("dtstamp", stamp.astimezone(UTC).replace(microsecond=0))
    _add_time(event, "dtstart", booking, booking.start)
    _add_time(event, "dtend", booking, booking.end)
    event.add("summary", words.say("calendar.summary", session=plain(agreed.name), name=plain(str(other.name))))
    event.add("description", _description(booking, words))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE")
    place = plain(agreed.place)
    if place:
        event.add("location", place)
    if agreed.venue is Venue.LINK and place.startswith(("https://", "http://")):
        event.add("url", place)
    return event


def _description(booking: Booking, words: Catalogue) -> str:
    lines = [reference(booking, words), words.say("calendar.price", price=price(booking, words))]
    return "\n".join([*lines, words.say("calendar.note", note=plain(booking.note))] if booking.note else lines)


def _add_time(event: Event, name: str, booking: Booking, instant: datetime) -> None:
    if _needs_utc(booking):
        event.add(name, instant.astimezone(UTC))
    else:  # said outright: icalendar would write Africa/Abidjan as UTC
        zone = known_zone(booking.host.zone)
        event.add(name, local(instant, zone).replace(tzinfo=None), parameters={"TZID": zone})


def _needs_utc(booking: Booking) -> bool:
    """The second reading of a repeated hour can't be written as a wall-clock time (RFC 5545, 3.3.5 takes the first)."""
    zone = known_zone(booking.host.zone)
    return zone == "UTC" or any(local(t, zone).fold for t in (booking.start, booking.end))


def _attendee(email: str, party: Party) -> vCalAddress:
    address = _address(email, str(party.name))
    address.params["ROLE"] = vText("REQ-PARTICIPANT")
    address.params["PARTSTAT"] = vText("ACCEPTED")
    address.params["RSVP"] = vText("FALSE")
    return address


def _address(email: str, name: str) -> vCalAddress:
    address = vCalAddress(f"mailto:{plain(email)}" if email else _NO_ADDRESS)
    if shown := plain(name).replace('"', "'"):
        address.params["CN"] = vText(shown)
    return address


def vtimezone(zone: str, around: datetime, last: datetime | None = None) -> Timezone:
    """The zone's clock changes from a year before an instant to a year after it (or after ``last``), as a VTIMEZONE.

    Built here and not by icalendar's ``Timezone.from_tzid``, which writes onsets in the time after the change; RFC 5545
    wants the time before it (3.6.5).
    """
    timezone = Timezone()
    timezone.add("tzid", zone)
    at, until = around.astimezone(UTC) - _YEAR, (last or around).astimezone(UTC) + _YEAR
    timezone.add_component(_observance(zone, at, at))
    while (change := next_clock_change(zone, at)) and change.at <= until:
        timezone.add_component(_observance(zone, change.at, change.at - timedelta(seconds=1)))
        at = change.at
    return timezone


def _observance(zone: str, at: datetime, before: datetime) -> TimezoneStandard | TimezoneDaylight:
    """What holds from ``at`` on; ``before`` is an instant of the time that held until then."""
    now, was = local(at, zone), local(before, zone)
    offset_was = was.utcoffset() or timedelta()
    part = TimezoneDaylight() if now.dst() else TimezoneStandard()
    part.add("dtstart", (at + offset_was).replace(tzinfo=None, microsecond=0))
    part.add("tzoffsetfrom", offset_was)
    part.add("tzoffsetto", now.utcoffset() or timedelta())
    part.add("tzname", now.tzname() or zone)
    return part
