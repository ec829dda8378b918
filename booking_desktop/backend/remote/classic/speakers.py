"""The directory of a classic server: its list, searched on the store here; of a profile it keeps two things."""

from __future__ import annotations

from collections.abc import Sequence

from booking_desktop.backend.ports import Speakers
from booking_desktop.backend.remote.classic.standing import Standing
from booking_desktop.domain.availability import Availability, Rules
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput, NotAllowed, NotFound, Unavailable
from booking_desktop.domain.imports import ImportCount, ImportDefaults, SpeakerLine
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import Facets, FreeTimes, SpeakerPage, SpeakerQuery
from booking_desktop.domain.servers import Can
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import OfferId, Profile
from booking_desktop.domain.time import Range


class ClassicSpeakers:
    """``ports.Speakers``."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._here: Speakers = standing.mirror.parts.speakers

    # --- finding ---

    def search(
        self, query: SpeakerQuery, cursor: str | None = None, limit: int = 50, access: Access | None = None
    ) -> SpeakerPage:
        """One page of the list, as fresh as half a minute; without an answer, of the one kept here."""
        self._standing.freshen()
        return self._here.search(query, cursor, limit, self._standing.maybe(access))

    def facets(self, query: SpeakerQuery, access: Access | None = None) -> Facets:
        """Counted here."""
        return self._here.facets(query, self._standing.maybe(access))

    def next_free(
        self, speakers: Sequence[PersonId], within: Range | None = None, access: Access | None = None
    ) -> tuple[FreeTimes, ...]:
        """As far as this computer knows: what others booked no classic server tells."""
        return self._here.next_free(speakers, within, self._standing.maybe(access))

    def free_times(
        self, speaker: PersonId, offer: OfferId | None = None, count: int = 3, access: Access | None = None
    ) -> FreeTimes:
        """As far as this computer knows. Raises NotFound."""
        return self._here.free_times(speaker, offer, count, self._standing.maybe(access))

    def profile(self, speaker: PersonId, access: Access | None = None) -> Profile:
        """As it stands in the list. Raises NotFound."""
        return self._here.profile(speaker, self._standing.maybe(access))

    # --- one's own ---

    def save_profile(self, access: Access, profile: Profile) -> Profile:
        """Send what such a server keeps: what a speaker knows about (the topics, else the headline) and the price of an hour.

        Nothing new is not sent: each time would make another row. Raises InvalidInput, NotAllowed, Unavailable, SignInNeeded.
        """
        person = self._standing.session(access).person
        if profile.id != person.id:
            raise NotAllowed("owner")
        present = self._present(person.id, access)
        expertise, price = _expertise(profile, present), _price(profile, self._standing.ground.currency)
        _check_rest(profile)
        if present is None or (present.headline, _price(present, "")) != (expertise, price):
            self._standing.server.set_up(access, expertise, price)
            self._standing.read()
        return self._here.profile(person.id, self._standing.here(access))

    def _present(self, person: PersonId, access: Access) -> Profile | None:
        try:
            found = self._here.profile(person, self._standing.here(access))
        except NotFound:
            return None
        return found if found.published else None

    # --- what every such server has ---

    def office_rules(self) -> Rules:
        """None but the platform's own."""
        return self._here.office_rules()

    def has_samples(self) -> bool:
        """No server has any."""
        return False

    # --- what it can't do ---

    def set_contact(self, access: Access, speaker: PersonId, email: str) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.OFFICE)

    def availability(self, access: Access, speaker: PersonId) -> Availability:
        """Raises Unavailable."""
        raise Unavailable(Can.AVAILABILITY)

    def save_availability(self, access: Access, speaker: PersonId, availability: Availability) -> Availability:
        """Raises Unavailable."""
        raise Unavailable(Can.AVAILABILITY)

    def impact(self, access: Access, speaker: PersonId, availability: Availability) -> tuple[Booking, ...]:
        """Raises Unavailable."""
        raise Unavailable(Can.AVAILABILITY)

    def save_office_rules(self, access: Access, rules: Rules) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.OFFICE)

    def import_lines(self, access: Access, lines: Sequence[SpeakerLine], defaults: ImportDefaults) -> ImportCount:
        """Raises Unavailable."""
        raise Unavailable(Can.OFFICE)

    def known(self, access: Access, lines: Sequence[SpeakerLine]) -> tuple[bool, ...]:
        """Raises Unavailable."""
        raise Unavailable(Can.OFFICE)

    def add_samples(self, access: Access) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.OFFICE)

    def remove_samples(self, access: Access) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.OFFICE)


def _expertise(profile: Profile, present: Profile | None) -> str:
    """Topics that were changed, else the headline."""
    kept = present is not None and present.topics == profile.topics
    said = profile.headline if kept or not profile.topics else ", ".join(profile.topics)
    if not said.strip():
        raise InvalidInput((FieldFault("topics", Fault.MISSING),))
    return " ".join(said.split())


def _price(profile: Profile, currency: str) -> float:
    offer = profile.lead_offer
    if offer is None:
        raise InvalidInput((FieldFault("price", Fault.MISSING),))
    if currency and offer.price.currency != currency:
        raise InvalidInput((FieldFault("currency", Fault.UNKNOWN_CURRENCY),))
    return float(offer.price.amount)


def _check_rest(profile: Profile) -> None:
    """What would be lost on the way is not sent. Raises Unavailable."""
    other_offers = len(profile.offers) > 1 or any(offer.minutes != 60 for offer in profile.offers)
    if not profile.published or profile.about or profile.languages or profile.photo or other_offers:
        raise Unavailable(Can.PROFILE)
