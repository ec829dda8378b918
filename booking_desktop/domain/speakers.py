"""Speakers: the profile that searchers see and the offers that they book."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from booking_desktop.domain.availability import Rules
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId

OfferId = NewType("OfferId", int)
NEW_OFFER = OfferId(0)

HEADLINE_MOST = 80
ABOUT_MOST = 600
MINUTES_LEAST, MINUTES_MOST = 5, 8 * 60
"""How long an offer's sessions may be."""
"""Lengths the profile form allows; imported text may be longer and is kept."""


class Venue(StrEnum):
    """How the two meet; the offer's ``place`` is the link, address or number itself."""

    LINK = "link"
    PLACE = "place"
    PHONE = "phone"


@dataclass(frozen=True)
class Offer:
    """A kind of session: what it is called, how many minutes, what it costs, where it happens."""

    id: OfferId
    name: str
    minutes: int
    price: Money
    about: str = ""
    venue: Venue = Venue.LINK
    place: str = ""
    rules: Rules = Rules()


@dataclass(frozen=True)
class Profile:
    """A speaker as kept: drafts are seen by their owner and the office only. ``languages`` are ISO 639-2 codes."""

    id: PersonId
    name: Name
    headline: str = ""
    about: str = ""
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    zone: str = "UTC"
    offers: tuple[Offer, ...] = ()
    published: bool = False
    claimed: bool = True
    """False: no account yet, run by the office."""
    photo: bytes | None = None
    """A PNG or JPEG of at most 512 x 512, or None."""
    sessions: int = 0
    """Sessions held so far."""
    version: int = 0

    @property
    def lead_offer(self) -> Offer | None:
        """The offer whose price the list shows: the first of 60 minutes, else the first."""
        return next((o for o in self.offers if o.minutes == 60), self.offers[0] if self.offers else None)

    def offer(self, offer_id: OfferId) -> Offer | None:
        """The offer of that id, or None."""
        return next((o for o in self.offers if o.id == offer_id), None)
