"""The sentences of Discover: how many were found, and what to do when nobody was."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from booking_desktop.viewmodels.discover.discover_state import DiscoverState, best_drop
from booking_desktop.viewmodels.discover.wishes import chip, sentence
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


def count_words(state: DiscoverState, formats: Formats) -> tuple[str, dict[str, str]]:
    """``{n} of {all} speakers free Thu 12 March, 14:00–16:00`` and the numbers in it; empty while they are not known."""
    total, everyone = state.total, state.facets.everyone if state.facets else None
    if total is None or state.now is None:
        return "", {}
    when = sentence(state.wish, state.now, formats) if state.wish is not None else ""
    numbers = {"{n}": formats.number(total)}
    if state.filtered and everyone is not None:
        words = translate("Discover", "{n} of {all} speakers", "", everyone)
        if when:
            words = translate("Discover", "{n} of {all} speakers free {when}", "", everyone)
        numbers["{all}"] = formats.number(everyone)
    elif when:
        words = translate("Discover", "{n} speakers free {when}", "", total)
    else:
        words = translate("Discover", "{n} speaker") if total == 1 else translate("Discover", "{n} speakers", "", total)
    return words.replace("{when}", when), numbers


@dataclass(frozen=True)
class NobodyWords:
    """What an empty list says. ``drop`` is the filter its first action drops: "" for none, "phrase" to take a typed time up."""

    icon: str
    title: str
    sentence: str
    drop: str = ""
    action: str = ""


def nobody_words(state: DiscoverState, formats: Formats) -> NobodyWords:
    """Name what stands in the way, and the filter to drop with its count."""
    if not state.filtered or state.now is None:
        return NobodyWords(
            "user-round",
            translate("Discover", "No speakers yet"),
            translate("Discover", "They appear here once they publish a profile."),
        )
    if state.said.is_time and not state.live:
        when = sentence(state.said, state.now, formats)
        action = translate("Discover", "Show who is free {when}").format(when=when)
        return NobodyWords(
            "search-x", _title(state, formats), translate("Discover", "Did you mean a time?"), "phrase", action
        )
    drop = best_drop(state)
    if drop is None:
        return NobodyWords(
            "search-x", _title(state, formats), translate("Discover", "Try fewer filters or other words.")
        )
    without, action = _drop_words(drop.value, state)
    matching = translate("Discover", "{n} speakers match", "", drop.count)
    if drop.count == 1:
        matching = translate("Discover", "1 speaker matches")
    said = translate("Discover", "{without}, {matching}.").format(
        without=without, matching=matching.format(n=formats.number(drop.count))
    )
    return NobodyWords("search-x", _title(state, formats), said, drop.value, action)


def _title(state: DiscoverState, formats: Formats) -> str:
    """``No one is free Thu 14–16 under £50``, ``No one matches “zzz”``."""
    wish, limit, text = state.wish, state.filters.price_to, state.query.text
    if text:
        return translate("Discover", "No one matches “{text}”").format(text=text)
    price = formats.money(limit, trim=True) if limit else ""
    if wish is None or state.now is None:
        return translate("Discover", "No one matches these filters")
    when = chip(wish, state.now, formats)
    when = when if wish.start is not None else sentence(wish, state.now, formats)
    if price:
        return translate("Discover", "No one is free {when} under {price}").format(when=when, price=price)
    return translate("Discover", "No one is free {when}").format(when=when)


def _drop_words(name: str, state: DiscoverState) -> tuple[str, str]:
    return {
        "text": (
            translate("Discover", "Without “{text}”").format(text=state.query.text),
            translate("Discover", "Clear the text"),
        ),
        "free": (translate("Discover", "At any time"), translate("Discover", "Drop the time")),
        "topics": (translate("Discover", "With any topic"), translate("Discover", "Drop the topic")),
        "price": (translate("Discover", "Without the price limit"), translate("Discover", "Drop price limit")),
        "language": (translate("Discover", "In any language"), translate("Discover", "Drop the language")),
        "minutes": (translate("Discover", "At any length"), translate("Discover", "Drop the length")),
    }[name]
