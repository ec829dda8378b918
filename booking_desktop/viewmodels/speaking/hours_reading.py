"""What the Availability page asks the store, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from booking_desktop.backend.ports import Speakers
from booking_desktop.domain.availability import Availability, Rules
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import Profile
from booking_desktop.viewmodels.speaking.own_profile import own_profile


@dataclass(frozen=True)
class HoursRead:
    """Everything the page begins with."""

    profile: Profile
    saved: Availability
    office: Rules
    hosted: tuple[Booking, ...]
    """Every upcoming session."""


def read_hours(speakers: Speakers, access: Access, speaker: PersonId, asker: Person | None) -> HoursRead:
    """A speaker's hours with what they stand in. Raises as the port does."""
    own = asker is not None and asker.id == speaker
    profile = own_profile(speakers, access, asker) if asker and own else speakers.profile(speaker, access)
    saved = speakers.availability(access, speaker)
    # Hours without any range leave every upcoming session outside: the impact is the list of them all.
    hosted = speakers.impact(access, speaker, Availability(saved.zone, {}))
    return HoursRead(profile, saved, speakers.office_rules(), hosted)


def newly_outside(
    speakers: Speakers, access: Access, speaker: PersonId, before: Availability, after: Availability
) -> tuple[Booking, ...]:
    """Bookings that ``after`` leaves outside and ``before`` does not."""
    already = {b.id for b in speakers.impact(access, speaker, before)}
    return tuple(b for b in speakers.impact(access, speaker, after) if b.id not in already)
