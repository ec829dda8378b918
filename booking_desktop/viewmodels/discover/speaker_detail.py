"""One speaker as a searcher sees them: beside the list, and as the preview of a profile being written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from booking_desktop.domain.availability import Rules
from booking_desktop.domain.query import FreeTimes
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import Profile
from booking_desktop.domain.time import Range
from booking_desktop.viewmodels.formats import Formats, listed

Span = tuple[int, int]
"""A half-open range of characters."""


@dataclass(frozen=True)
class SpeakerDetailState:
    """What the detail of a speaker shows. ``before`` is what was published last: what differs from it is marked."""

    profile: Profile
    times: FreeTimes | None = None
    """None until they are known; the profile is shown meanwhile."""
    terms: Rules | None = None
    """The rules of the lead offer, every setting filled in."""
    now: datetime | None = None
    fits: Range | None = None
    """The free time searched for: the card inside it stands out."""
    before: Profile | None = None
    editable: bool = False
    """Whether the asker may write this profile: their own, or for the office one that nobody has claimed."""

    @property
    def fitting(self) -> Slot | None:
        """The first of the next times that fits the free time searched for."""
        slots = self.times.slots if self.times else ()
        return next((s for s in slots if self.fits is not None and self.fits.contains(s.range)), None)


def with_fitting(times: FreeTimes, fitting: Slot | None, count: int = 3) -> tuple[Slot, ...]:
    """The next times with the one that fits the search among them, in time order; it replaces the last one."""
    slots = times.slots[:count]
    if fitting is None or fitting in slots:
        return slots
    return tuple(sorted((*slots[: count - 1], fitting)))


def changed_spans(before: str, after: str) -> tuple[Span, ...]:
    """Where ``after`` says something that ``before`` didn't, word by word, runs of words joined."""
    old, new = _words(before), _words(after)
    matcher = SequenceMatcher(None, [w for w, _ in old], [w for w, _ in new], autojunk=False)
    spans: list[Span] = []
    for tag, _, _, first, last in matcher.get_opcodes():
        if tag in ("replace", "insert") and last > first:
            start, end = new[first][1], new[last - 1][1] + len(new[last - 1][0])
            if spans and not after[spans[-1][1] : start].strip():
                start = spans.pop()[0]
            spans.append((start, end))
    return tuple(spans)


def _words(text: str) -> list[tuple[str, int]]:
    return [(m.group(), m.start()) for m in re.finditer(r"\S+", text)]


def new_topics(state: SpeakerDetailState) -> frozenset[str]:
    """Topics that were not published yet."""
    if state.before is None:
        return frozenset()
    return frozenset(state.profile.topics) - frozenset(state.before.topics)


def changed_offers(state: SpeakerDetailState) -> frozenset[int]:
    """Positions of the offers that read otherwise than the published ones."""
    if state.before is None:
        return frozenset()
    known = {(o.name, o.minutes, o.price, o.about) for o in state.before.offers}
    offers = state.profile.offers
    return frozenset(n for n, o in enumerate(offers) if (o.name, o.minutes, o.price, o.about) not in known)


def as_text(state: SpeakerDetailState, formats: Formats) -> str:
    """The speaker in a few plain lines, for the clipboard."""
    profile = state.profile
    lines = [str(profile.name), profile.headline, " · ".join(profile.topics)]
    lines += [listed((o.name, formats.minutes(o.minutes), formats.money(o.price, trim=True))) for o in profile.offers]
    lines += [formats.when(slot.start) for slot in (state.times.slots if state.times else ())]
    return "\n".join(line for line in lines if line)
