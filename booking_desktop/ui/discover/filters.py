"""Discover's filter chips, each with its popup of counted choices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from booking_desktop.domain.money import Money
from booking_desktop.domain.query import Count, Facets
from booking_desktop.ui.components.chips import Chip
from booking_desktop.ui.components.flow import Flow
from booking_desktop.ui.speaking.choices import Choice, ChoicePopover, with_chosen
from booking_desktop.viewmodels.discover.discover_state import FILTERS, DiscoverState, Filters, toggled
from booking_desktop.viewmodels.discover.wishes import chip, this_week, today
from booking_desktop.viewmodels.formats import Formats


class FilterBar(QWidget):
    """``FilterBar(parent)``, then ``show_state``. Signals: ``changed(Filters)``, ``dropped(name)``, ``time_typed(text)``."""

    changed = Signal(object)
    dropped = Signal(str)
    time_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = DiscoverState()
        self._formats: Formats | None = None
        flow = Flow(self, gap=8, line_gap=8)
        self._titles = {
            "free": self.tr("Time"),
            "topics": self.tr("Topic"),
            "price": self.tr("Price"),
            "language": self.tr("Language"),
            "minutes": self.tr("Length"),
        }
        self.chips = {name: Chip(self._titles[name], self) for name in FILTERS}
        self._popups: dict[str, ChoicePopover] = {}
        for name, made in self.chips.items():
            flow.addWidget(made)
            made.setVisible(name in ("free", "price"))
            made.opened.connect(lambda name=name: self._open(name))
            made.cleared.connect(lambda name=name: self.dropped.emit(name))

    def show_state(self, state: DiscoverState, formats: Formats) -> None:
        """Say on each chip what it filters by; an open popup counts anew."""
        self._state, self._formats = state, formats
        for name, words in self._values(state, formats).items():
            self.chips[name].set_value(words)
            if name in self._popups and self._popups[name].isVisible():
                self._fill(name)
        self._leave_out_pointless()
        self.updateGeometry()

    def _leave_out_pointless(self) -> None:
        """A chip whose filter has a single choice among everyone would do nothing."""
        facets = self._state.facets
        if facets is None:
            return
        choices = {"topics": facets.topics, "language": facets.languages, "minutes": facets.minutes}
        for name, counts in choices.items():
            several = len(counts) > 1 or self.chips[name].on
            if several or not self._state.filtered:
                self.chips[name].setVisible(several)

    def refuse_time(self) -> None:
        """What was typed into the time popup is no time."""
        self.popup("free").refuse(self.tr("Say a day or an hour, such as “thu 14-16”."))

    # --- what the chips say ----------------------------------------------------------------------------------------------

    def _values(self, state: DiscoverState, formats: Formats) -> dict[str, str]:
        chips, now = state.filters, state.now
        limit = formats.money(chips.price_to, trim=True) if chips.price_to else ""
        return {
            "free": chip(state.wish, now, formats) if state.wish and now else "",
            "topics": _first_and_more(chips.topics),
            "price": self.tr("Up to {price}").format(price=limit) if limit else "",
            "language": _first_and_more([formats.language(code) for code in chips.languages]),
            "minutes": _first_and_more([formats.minutes(m) for m in chips.minutes]),
        }

    # --- popups ----------------------------------------------------------------------------------------------------------

    def popup(self, name: str) -> ChoicePopover:
        """The popup of that chip, made when it is first opened."""
        made = self._popups.get(name)
        if made is None:
            made = self._popups[name] = self._made(name, self._titles[name])
        return made

    def _made(self, name: str, title: str) -> ChoicePopover:
        if name == "free":
            entry, example = self.tr("Or when?"), self.tr("thu 14-16, tomorrow 3pm")
            made = ChoicePopover(title, self, exclusive=True, entry=entry, example=example)
            made.entered.connect(self.time_typed)
        else:
            made = ChoicePopover(title, self, exclusive=name == "price")
        made.toggled.connect(lambda value, name=name: self._toggle(name, value))
        return made

    def _open(self, name: str) -> None:
        self._fill(name)
        self.popup(name).open_at(self.chips[name])

    def _fill(self, name: str) -> None:
        if self._formats is None:
            return
        facets = self._state.facets or Facets(0, 0)
        fill: dict[str, Callable[[Facets, Formats], Sequence[Choice]]] = {
            "free": self._times,
            "topics": self._topics,
            "price": self._prices,
            "language": self._languages,
            "minutes": self._lengths,
        }
        self.popup(name).show_choices(fill[name](facets, self._formats))

    def _times(self, facets: Facets, formats: Formats) -> Sequence[Choice]:
        counts = {c.value: formats.number(c.count) for c in facets.free}
        wish, now = self._state.wish, self._state.now
        meant = wish.range if wish else None
        if now is None:
            return ()
        return (
            Choice("today", self.tr("Today"), counts.get("today", ""), meant == today(now, formats.zone).range),
            Choice("week", self.tr("This week"), counts.get("week", ""), meant == this_week(now, formats.zone).range),
        )

    def _topics(self, facets: Facets, formats: Formats) -> Sequence[Choice]:
        listed = [Choice(c.value, c.value, formats.number(c.count)) for c in facets.topics]
        return with_chosen(listed, self._state.filters.topics, {})

    def _languages(self, facets: Facets, formats: Formats) -> Sequence[Choice]:
        listed = [Choice(c.value, formats.language(c.value), formats.number(c.count)) for c in facets.languages]
        chosen = self._state.filters.languages
        return with_chosen(listed, chosen, {code: formats.language(code) for code in chosen})

    def _prices(self, facets: Facets, formats: Formats) -> Sequence[Choice]:
        limit = self._state.filters.price_to
        shown: list[Choice] = []
        for count in facets.prices:
            price = Money(int(count.value), facets.currency)
            words = self.tr("Up to {price}").format(price=formats.money(price, trim=True))
            shown.append(Choice(f"{price.minor} {price.currency}", words, formats.number(count.count), price == limit))
        return shown

    def _lengths(self, facets: Facets, formats: Formats) -> Sequence[Choice]:
        chosen = [str(m) for m in self._state.filters.minutes]
        in_order = sorted(facets.minutes, key=_as_number)
        listed = [Choice(c.value, formats.minutes(int(c.value)), formats.number(c.count)) for c in in_order]
        return with_chosen(listed, chosen, {m: formats.minutes(int(m)) for m in chosen})

    # --- choosing --------------------------------------------------------------------------------------------------------

    def _toggle(self, name: str, value: str) -> None:
        chips = self._state.filters
        made: dict[str, Callable[[], Filters]] = {
            "free": lambda: self._with_time(chips, value),
            "topics": lambda: replace(chips, topics=toggled(chips.topics, value)),
            "price": lambda: _with_price(chips, value),
            "language": lambda: replace(chips, languages=toggled(chips.languages, value)),
            "minutes": lambda: replace(chips, minutes=_toggled_minutes(chips, value)),
        }
        self.changed.emit(made[name]())

    def _with_time(self, chips: Filters, value: str) -> Filters:
        now, formats = self._state.now, self._formats
        if now is None or formats is None:
            return chips
        wish = today(now, formats.zone) if value == "today" else this_week(now, formats.zone)
        return replace(chips, free=None if wish == chips.free else wish)


def _with_price(chips: Filters, value: str) -> Filters:
    minor, currency = value.split()
    price = Money(int(minor), currency)
    return replace(chips, price_to=None if price == chips.price_to else price)


def _toggled_minutes(chips: Filters, value: str) -> tuple[int, ...]:
    return tuple(sorted(int(m) for m in toggled(tuple(str(m) for m in chips.minutes), value)))


def _as_number(count: Count) -> int:
    return int(count.value)


def _first_and_more(words: Sequence[str]) -> str:
    """``Mathematics``, ``Mathematics +2``."""
    if not words:
        return ""
    return words[0] if len(words) == 1 else f"{words[0]} +{len(words) - 1}"
