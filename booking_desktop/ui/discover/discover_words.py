"""The sentences of Discover: how many were found, and what to do when nobody was."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from booking_desktop.viewmodels.discover.discover_state import DiscoverState, best_drop
from booking_desktop.viewmodels.discover.wishes import chip, sentence
from booking_desktop.viewmodels.formats import Formats


def _tr(words: str) -> str:
    return QCoreApplication.translate("Discover", words)


def count_words(state: DiscoverState, formats: Formats) -> tuple[str, str]:
    """``12 of 214`` and ``speakers free Thu 12 March, 14:00–16:00``; empty while it is not known."""
    total = state.total
    if total is None or state.now is None:
        return "", ""
    everyone = state.facets.everyone if state.facets else None
    number = formats.number(total)
    if state.filtered and everyone is not None:
        number = _tr("{n} of {all}").format(n=number, all=formats.number(everyone))
    rest = _tr("speaker") if total == 1 and not state.filtered else _tr("speakers")
    if state.wish is not None:
        rest = _tr("speakers free {when}").format(when=sentence(state.wish, state.now, formats))
    return number, rest


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
        return NobodyWords("user-round", _tr("No speakers yet"), _tr("They appear here once they publish a profile."))
    if state.said.is_time and not state.live:
        when = sentence(state.said, state.now, formats)
        action = _tr("Show who is free {when}").format(when=when)
        return NobodyWords("search-x", _title(state, formats), _tr("Did you mean a time?"), "phrase", action)
    drop = best_drop(state)
    if drop is None:
        return NobodyWords("search-x", _title(state, formats), _tr("Try fewer filters or other words."))
    without, action = _drop_words(drop.value, state)
    matching = _tr("1 speaker matches") if drop.count == 1 else _tr("{n} speakers match")
    said = _tr("{without}, {matching}.").format(without=without, matching=matching.format(n=formats.number(drop.count)))
    return NobodyWords("search-x", _title(state, formats), said, drop.value, action)


def _title(state: DiscoverState, formats: Formats) -> str:
    """``No one is free Thu 14–16 under £50``, ``No one matches “zzz”``."""
    wish, limit, text = state.wish, state.filters.price_to, state.query.text
    if text:
        return _tr("No one matches “{text}”").format(text=text)
    price = formats.money(limit, trim=True) if limit else ""
    if wish is None or state.now is None:
        return _tr("No one matches these filters")
    when = chip(wish, state.now, formats)
    when = when if wish.start is not None else sentence(wish, state.now, formats)
    if price:
        return _tr("No one is free {when} under {price}").format(when=when, price=price)
    return _tr("No one is free {when}").format(when=when)


def _drop_words(name: str, state: DiscoverState) -> tuple[str, str]:
    return {
        "text": (_tr("Without “{text}”").format(text=state.query.text), _tr("Clear the text")),
        "free": (_tr("At any time"), _tr("Drop the time")),
        "topics": (_tr("With any topic"), _tr("Drop the topic")),
        "price": (_tr("Without the price limit"), _tr("Drop price limit")),
        "language": (_tr("In any language"), _tr("Drop the language")),
        "minutes": (_tr("At any length"), _tr("Drop the length")),
    }[name]
