"""A profile as it is being written: pure steps, and what keeps it from being published."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput
from booking_desktop.domain.money import Money, decimals, parse_money
from booking_desktop.domain.people import Name
from booking_desktop.domain.speakers import (
    ABOUT_MOST,
    HEADLINE_MOST,
    MINUTES_LEAST,
    MINUTES_MOST,
    NEW_OFFER,
    Offer,
    Profile,
    Venue,
)


@dataclass(frozen=True)
class OfferDraft:
    """One session as written. ``key`` stays with it through edits and reordering; ``offer`` is its last readable value."""

    key: int
    offer: Offer
    price: str
    """As typed, major units."""
    minutes: str
    """As typed."""

    @property
    def faults(self) -> tuple[FieldFault, ...]:
        """What is wrong with it; ``where`` is the key."""
        faults: list[FieldFault] = []
        if not self.offer.name.strip():
            faults.append(FieldFault("offer_name", Fault.MISSING, where=self.key))
        minutes = read_minutes(self.minutes)
        if isinstance(minutes, FieldFault):
            faults.append(replace(minutes, where=self.key))
        try:
            parse_money(self.price, self.offer.price.currency)
        except InvalidInput as error:
            faults += [replace(f, where=self.key) for f in error.faults]
        return tuple(faults)


def read_minutes(text: str) -> int | FieldFault:
    """A session's length as typed: ``45``, ``45 min``, ``1:30``, ``1 h 30``, ``2h``."""
    found = re.fullmatch(r"\s*(?:(\d{1,2})\s*(?:h|:)\s*(\d{1,2})?|(\d{1,4}))\s*(?:m|min|minutes)?\.?\s*", text, re.I)
    if found is None:
        return FieldFault("minutes", Fault.NOT_A_NUMBER if text.strip() else Fault.MISSING)
    hours, rest, plain = found.groups()
    minutes = int(plain) if plain else int(hours) * 60 + int(rest or 0)
    if minutes < MINUTES_LEAST:
        return FieldFault("minutes", Fault.TOO_SMALL, MINUTES_LEAST)
    if minutes > MINUTES_MOST:
        return FieldFault("minutes", Fault.TOO_LARGE, MINUTES_MOST)
    return minutes


@dataclass(frozen=True)
class ProfileDraft:
    """The form. ``profile`` carries everything but the sessions, which are in ``offers``."""

    profile: Profile
    offers: tuple[OfferDraft, ...] = ()

    @property
    def value(self) -> Profile:
        """What it says, unreadable prices and lengths as they last were."""
        name = Name(self.profile.name.first.strip(), self.profile.name.last.strip())
        text = replace(
            self.profile, name=name, headline=self.profile.headline.strip(), about=self.profile.about.strip()
        )
        return replace(text, offers=tuple(o.offer for o in self.offers))

    def faults(self, saved: Profile) -> tuple[FieldFault, ...]:
        """What keeps it from being published. Longer texts that came by import may stay as they are."""
        p, faults = self.profile, []
        if not p.name.first.strip():
            faults.append(FieldFault("first_name", Fault.MISSING))
        if len(p.headline) > HEADLINE_MOST and p.headline != saved.headline:
            faults.append(FieldFault("headline", Fault.TOO_LONG, HEADLINE_MOST))
        if len(p.about) > ABOUT_MOST and p.about != saved.about:
            faults.append(FieldFault("about", Fault.TOO_LONG, ABOUT_MOST))
        if not self.offers:
            faults.append(FieldFault("offers", Fault.MISSING))
        return (*faults, *(f for o in self.offers for f in o.faults))


def draft_of(profile: Profile) -> ProfileDraft:
    """The form filled in."""
    offers = tuple(offer_draft(n, offer) for n, offer in enumerate(profile.offers, 1))
    return ProfileDraft(profile, offers)


def offer_draft(key: int, offer: Offer) -> OfferDraft:
    """A session's fields filled in."""
    price = f"{offer.price.amount:.{decimals(offer.price.currency)}f}"
    return OfferDraft(key, offer, price, str(offer.minutes))


def same(a: Profile, b: Profile) -> bool:
    """Whether two profiles say the same to a reader, whatever their version and standing."""

    def told(p: Profile) -> tuple[object, ...]:
        return p.name, p.headline, p.about, p.topics, p.languages, p.photo, p.offers

    return told(a) == told(b)


def by_key(draft: ProfileDraft, faults: Iterable[FieldFault]) -> tuple[FieldFault, ...]:
    """Faults that the store told by a session's place (from 1), told by its key."""
    fields = ("offer_name", "minutes", "price", "currency")
    keys = {n: offer.key for n, offer in enumerate(draft.offers, 1)}
    return tuple(replace(f, where=keys.get(f.where or 0)) if f.field in fields else f for f in faults)


# --- steps on the sessions ---


def with_offer(draft: ProfileDraft, currency: str) -> ProfileDraft:
    """Add a session after the last: an hour, priced like the last one, in its currency and at its place."""
    key = max((o.key for o in draft.offers), default=0) + 1
    last = draft.offers[-1].offer if draft.offers else None
    price = last.price if last else Money(0, currency)
    venue, place = (last.venue, last.place) if last else (Venue.LINK, "")
    fresh = offer_draft(key, Offer(NEW_OFFER, "", 60, price, venue=venue, place=place))
    return replace(draft, offers=(*draft.offers, fresh if last else replace(fresh, price="")))


def without_offer(draft: ProfileDraft, key: int) -> ProfileDraft:
    """Take a session away; what is booked of it stays booked."""
    return replace(draft, offers=tuple(o for o in draft.offers if o.key != key))


def moved_offer(draft: ProfileDraft, key: int, to: int) -> ProfileDraft:
    """Put a session at another place in the order."""
    rest = [o for o in draft.offers if o.key != key]
    moved = [o for o in draft.offers if o.key == key]
    to = max(0, min(to, len(rest)))
    return replace(draft, offers=(*rest[:to], *moved, *rest[to:]))


def edited_offer(draft: ProfileDraft, key: int, **changes: object) -> ProfileDraft:
    """Change a session's ``name``, ``minutes``, ``price``, ``currency``, ``about``, ``venue`` or ``place``."""
    return replace(draft, offers=tuple(_edited(o, changes) if o.key == key else o for o in draft.offers))


def _edited(draft: OfferDraft, changes: dict[str, object]) -> OfferDraft:
    price, minutes = str(changes.get("price", draft.price)), str(changes.get("minutes", draft.minutes))
    plain = {name: value for name, value in changes.items() if name in ("name", "about", "venue", "place")}
    currency = str(changes.get("currency", draft.offer.price.currency))
    offer = replace(draft.offer, **plain, price=Money(draft.offer.price.minor, currency))  # type: ignore[arg-type]
    return _read(replace(draft, offer=offer, price=price, minutes=minutes))


def _read(draft: OfferDraft) -> OfferDraft:
    """Take what can be read of price and length into the offer."""
    offer, minutes = draft.offer, read_minutes(draft.minutes)
    if isinstance(minutes, int):
        offer = replace(offer, minutes=minutes)
    try:
        offer = replace(offer, price=parse_money(draft.price, offer.price.currency))
    except InvalidInput:
        pass
    return replace(draft, offer=offer)


# --- tags ---


def tagged(tags: tuple[str, ...], typed: str) -> tuple[str, ...]:
    """Add what was typed, commas between several; what is there already (whatever its case) is not added again."""
    known = {t.casefold() for t in tags}
    fresh: list[str] = []
    for tag in (re.sub(r"\s+", " ", part).strip() for part in re.split(r"[,;\n]", typed)):
        if tag and tag.casefold() not in known:
            known.add(tag.casefold())
            fresh.append(tag)
    return (*tags, *fresh)
