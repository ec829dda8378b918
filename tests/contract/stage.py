"""People who book each other, for the tests of slots and bookings."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import text

from booking_desktop.domain.availability import Availability, Hours, Rules
from booking_desktop.domain.bookings import Booking, BookingRequest
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId, Role
from booking_desktop.domain.sign_in import Access, Session
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import NEW_OFFER, Offer, OfferId, Profile
from tests.contract.world import NOON, PASSWORD, World

HOUR = Offer(NEW_OFFER, "Working session", 60, Money(12000, "GBP"), place="https://call.example/ada")
SHORT = Offer(NEW_OFFER, "Introduction", 30, Money(6000, "GBP"))
WEEK = {day: (Hours(9 * 60, 17 * 60),) for day in range(7)}


def march(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of March 2026; it is noon on Monday the 9th. London has no summer time before the 29th."""
    return NOON.replace(day=day, hour=hour, minute=minute)


class Stage:
    """Ada and Emmy speak from nine to five in London every day; Janaki and Bob book; the office keeps the house."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._sessions: dict[str, tuple[datetime, Session]] = {}
        self._ids: dict[str, PersonId] = {}
        for name in ("office", "janaki", "bob"):
            self._enter(name, Role.BOOKS)
        for name in ("ada", "emmy"):
            self._enter(name, Role.SPEAKS)
            self.publish(name)
            self.open_hours(name)
        world.mail()

    def _enter(self, name: str, role: Role) -> None:
        session = self.world.account(f"{name}@example.org", name.title(), role)
        self._sessions[name] = self.world.clock.now, session
        self._ids[name] = session.person.id

    def person(self, name: str) -> PersonId:
        return self._ids[name]

    def access(self, name: str) -> Access:
        """A token that is good now, however far the clock has been put."""
        since, session = self._sessions[name]
        if self.world.clock.now - since > timedelta(minutes=50):
            session = self.world.server.accounts.sign_in(f"{name}@example.org", PASSWORD)
            self._sessions[name] = self.world.clock.now, session
        return session.access

    # --- speakers ---

    def publish(self, name: str, **parts: Any) -> Profile:
        profile = Profile(
            self.person(name), Name(name.title()), zone="Europe/London", offers=(SHORT, HOUR), published=True
        )
        found: Profile = self.world.server.speakers.save_profile(self.access(name), replace(profile, **parts))
        return found

    def change(self, name: str, **parts: Any) -> Profile:
        present = self.world.server.speakers.profile(self.person(name), self.access(name))
        saved: Profile = self.world.server.speakers.save_profile(self.access(name), replace(present, **parts))
        return saved

    def open_hours(self, name: str, rules: Rules = Rules(), **parts: Any) -> Availability:  # noqa: B008
        speakers, access = self.world.server.speakers, self.access(name)
        version = speakers.availability(access, self.person(name)).version
        hours = Availability("Europe/London", WEEK, rules=rules, version=version)
        saved: Availability = speakers.save_availability(access, self.person(name), replace(hours, **parts))
        return saved

    def offer(self, name: str, minutes: int = 60) -> OfferId:
        profile = self.world.server.speakers.profile(self.person(name), self.access(name))
        return next(offer.id for offer in profile.offers if offer.minutes == minutes)

    # --- booking ---

    @property
    def bookings(self) -> Any:
        return self.world.backend.bookings

    def slot(self, start: datetime, speaker: str = "ada", minutes: int = 60) -> Slot:
        return Slot(start, start + timedelta(minutes=minutes), self.person(speaker), self.offer(speaker, minutes))

    def request(self, start: datetime, speaker: str = "ada", minutes: int = 60, **parts: Any) -> BookingRequest:
        wish = BookingRequest(uuid4().hex, self.person(speaker), self.offer(speaker, minutes), start, "Asia/Kolkata")
        return replace(wish, **parts)

    def book(self, who: str, start: datetime, speaker: str = "ada", minutes: int = 60, **parts: Any) -> Booking:
        request = self.request(start, speaker, minutes, **parts)
        booking: Booking = self.bookings.book(self.access(who), request)
        return booking

    def move(self, who: str, booking: Booking, start: datetime) -> Booking:
        moved: Booking = self.bookings.move(self.access(who), booking.id, booking.version, start, uuid4().hex)
        return moved

    def cancel(self, who: str, booking: Booking, reason: str = "") -> Booking:
        cancelled: Booking = self.bookings.cancel(self.access(who), booking.id, booking.version, reason)
        return cancelled

    # --- what the store says ---

    def rows(self, query: str) -> list[Any]:
        with self.world.server.ground.database.read() as connection:
            return [tuple(row) for row in connection.execute(text(query))]

    def letters(self) -> list[tuple[str, str]]:
        """Kind and reader of everything the worker sends now."""
        return sorted((str(letter.kind), letter.to_email.split("@")[0]) for letter in self.world.mail())

    def overlaps(self) -> int:
        """How many pairs of live bookings give one person two things at once, buffers apart."""
        return int(
            self.rows(
                "SELECT count(*) FROM occupancies a JOIN occupancies b ON a.person_id = b.person_id"
                " AND a.booking_id < b.booking_id AND a.starts < b.ends AND b.starts < a.ends"
            )[0][0]
        )
