"""One speaker: who, when next, which sessions, about, rhythm. Beside Discover's list, and as the Profile page's preview."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from booking_desktop.domain.slots import Slot
from booking_desktop.domain.time import local
from booking_desktop.ui.components.buttons import Button, IconButton, open_below
from booking_desktop.ui.components.cards import TimeCard
from booking_desktop.ui.components.grounds import Pane, ScrollPane
from booking_desktop.ui.components.lines import Lines
from booking_desktop.ui.components.strips import HeatLegend
from booking_desktop.ui.components.text import Caption, Section, Text
from booking_desktop.ui.discover.rhythm_strip import RhythmStrip, hours_of_part
from booking_desktop.ui.discover.speaker_head import SpeakerHead
from booking_desktop.ui.drawing.bars import EXTENT
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.speaking.offer_row import OfferRow
from booking_desktop.ui.theme import HEADER, SPACE_3, SPACE_7, SPACE_8, theme
from booking_desktop.viewmodels.discover.speaker_detail import (
    SpeakerDetailState,
    as_text,
    changed_offers,
    changed_spans,
)
from booking_desktop.viewmodels.formats import Formats

_CARDS = 3
_FOOTER = 64


class SpeakerDetail(QWidget):
    """``SpeakerDetail(parent, compact=False)``, then ``show_state(state, formats)``.

    ``compact`` is the preview: no scrolling, no buttons, runs that differ from ``state.before`` on a soft ground; it takes the
    height it needs. Signals: ``slot_chosen(Slot)``, ``calendar_wanted(PersonId, OfferId or None)``, ``edit_wanted(PersonId)``.
    """

    slot_chosen = Signal(object)
    calendar_wanted = Signal(object, object)
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._compact = compact
        self._state: SpeakerDetailState | None = None
        self._formats: Formats | None = None
        self._arrange()

    def show_state(self, state: SpeakerDetailState, formats: Formats) -> None:
        """Show a speaker; what is the same stays untouched."""
        if (state, formats) == (self._state, self._formats):
            return
        other = self._state is None or self._state.profile.id != state.profile.id
        self._state, self._formats = state, formats
        self._head.show_state(state, formats)
        self._times.show_state(state, formats)
        self._show_offers(state, formats)
        before = state.before.about if state.before else state.profile.about
        self._about.setText(state.profile.about)
        self._about.set_marks(changed_spans(before, state.profile.about))
        self._about_part.setVisible(bool(state.profile.about))
        self._rhythm.show_state(state, formats)
        if self._foot is not None:
            self._foot.show_state(state, formats)
        if other and self._scroll is not None:
            self._scroll.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Put the focus on the first next time, or on the way to all of them."""
        first = next((card for card in self._times.cards if card.isVisible()), None)
        target = first or (self._foot.button if self._foot else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- building --------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll: ScrollPane | None = None
        self._foot: _Foot | None = None
        self._more: IconButton | None = None
        if self._compact:
            self._fill(column)
            return
        self._scroll = ScrollPane(self)
        self._scroll.keep_room()
        self._fill(self._scroll.column)
        self._scroll.column.addStretch(1)
        column.addWidget(self._scroll, 1)
        self._foot = _Foot(self)
        self._foot.button.clicked.connect(partial(self._want_calendar, None))
        column.addWidget(self._foot)
        self._more = IconButton("ellipsis", self.tr("More"), self)
        self._more.clicked.connect(self._open_menu)

    def _fill(self, column: QVBoxLayout) -> None:
        self._head = SpeakerHead(self, compact=self._compact)
        column.addWidget(self._head)
        self._about, self._about_part = self._about_section()
        self._times = _NextTimes(self.tr("Next free times"), self)
        self._times.chosen.connect(self.slot_chosen)
        self._offers_part = _Part(self.tr("Sessions"), self)
        self._offers = _column(self._offers_part)
        self._offer_rows: list[OfferRow] = []
        self._rhythm = _Rhythm(self.tr("Weekly rhythm"), self, letters=self._compact)
        if self._compact:
            self._times.hide()
            column.addSpacing(SPACE_3)
            parts = [self._about_part, self._offers_part, self._rhythm]
        else:
            column.addSpacing(SPACE_8)
            parts = [self._times, self._offers_part, self._about_part, self._rhythm]
        for part in parts:
            column.addWidget(part)

    def _about_section(self) -> tuple[Lines, _Part]:
        part = _Part("" if self._compact else self.tr("About"), self)
        prose = Lines("", part, most=0, role="reading", token="secondary", line=22)
        part.column.addWidget(prose)
        part.column.setSpacing(6)
        return prose, part

    def _show_offers(self, state: SpeakerDetailState, formats: Formats) -> None:
        offers, changed = state.profile.offers, changed_offers(state)
        while len(self._offer_rows) < len(offers):
            row = OfferRow(self._offers_part, pressable=not self._compact)
            row.clicked.connect(partial(self._want_calendar, len(self._offer_rows)))
            self._offer_rows.append(row)
            self._offers.addWidget(row)
        for n, row in enumerate(self._offer_rows):
            row.setVisible(n < len(offers))
            if n < len(offers):
                row.show_offer(offers[n], formats, last=n == len(offers) - 1, changed=n in changed)
        self._offers_part.setVisible(bool(offers))

    # --- gestures --------------------------------------------------------------------------------------------------------

    def _want_calendar(self, place: int | None) -> None:
        if self._state is not None:
            offer = None if place is None else self._state.profile.offers[place].id
            self.calendar_wanted.emit(self._state.profile.id, offer)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._state is not None and self._state.editable:
            menu.addAction(self.tr("Edit profile"), self._want_edit)
            menu.addSeparator()
        menu.addAction(self.tr("Copy name"), partial(self._copy, whole=False))
        menu.addAction(self.tr("Copy details"), partial(self._copy, whole=True))
        if self._more is not None:
            open_below(menu, self._more)

    def _want_edit(self) -> None:
        if self._state is not None:
            self.edit_wanted.emit(self._state.profile.id)

    def _copy(self, *, whole: bool) -> None:
        if self._state is not None and self._formats is not None:
            words = as_text(self._state, self._formats) if whole else str(self._state.profile.name)
            QGuiApplication.clipboard().setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._scroll is not None:
            self._scroll.column.setContentsMargins(margins(SPACE_8, 48, SPACE_8 - EXTENT, 0))
        if self._more is not None:
            size = self._more.sizeHint()
            x = 24 if self.isRightToLeft() else self.width() - 24 - size.width()
            self._more.setGeometry(x, (HEADER - size.height()) // 2, size.width(), size.height())
            self._more.raise_()


class _Part(QWidget):
    """A section: its label with what stands at the end of its row, and a column below. 28 apart from the next."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, SPACE_7 if title else 20)
        outer.setSpacing(10)
        self.row = QHBoxLayout()
        self.row.setSpacing(SPACE_3)
        if title:
            label = Section(title, self)
            label.setMinimumHeight(theme.line("strong"))
            self.row.addWidget(label)
            self.row.addStretch(1)
            outer.addLayout(self.row)
        self.column = outer


def _column(part: _Part) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(0)
    part.column.addLayout(made)
    part.column.setSpacing(2)
    part.column.setContentsMargins(0, 0, 0, 22)
    return made


class _NextTimes(_Part):
    """Three next free times as cards."""

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._whose = Caption("", self)
        self.row.addWidget(self._whose)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.cards = [TimeCard(self) for _ in range(_CARDS)]
        for n, card in enumerate(self.cards):
            line.addWidget(card, 1)
            card.clicked.connect(partial(self._choose, n))
        self.column.addLayout(line)
        self._none = Text("", self, token="tertiary")
        self.column.addWidget(self._none)
        self._slots: tuple[Slot, ...] = ()

    def show_state(self, state: SpeakerDetailState, formats: Formats) -> None:
        """Show the next times; the one that fits the search stands out."""
        self._slots = state.times.slots[:_CARDS] if state.times else ()
        self._whose.setText(self.tr("In your time, {place}").format(place=formats.city(formats.zone)))
        self._whose.setVisible(bool(self._slots))
        self._none.setText(self.tr("No free time in sight.") if state.profile.offers else self.tr("No sessions yet."))
        self._none.setVisible(not self._slots)
        for n, card in enumerate(self.cards):
            card.setVisible(bool(self._slots))
            policy = card.sizePolicy()
            policy.setRetainSizeWhenHidden(False)
            card.setSizePolicy(policy)
            card.setEnabled(n < len(self._slots))
            if n < len(self._slots):
                self._show_card(card, self._slots[n], state, formats)
            elif self._slots:
                card.setVisible(False)

    def _show_card(self, card: TimeCard, slot: Slot, state: SpeakerDetailState, formats: Formats) -> None:
        day = formats.day_of(slot.start)
        today = state.now is not None and formats.day_of(state.now) == day
        words = self.tr("Today") if today else formats.day_compact(day)
        zone = state.profile.zone
        place, there = (formats.city(zone), formats.time(slot.start, zone)) if zone != formats.zone else ("", "")
        spoken = self.tr("Book {when} your time, {there} with {name}").format(
            when=formats.when(slot.start), there=formats.time_there(slot.start, zone), name=state.profile.name
        )
        brief = words if today else formats.day_short(day)
        card.show_time(words, formats.time(slot.start), place, there, spoken, brief=brief)
        card.setChecked(slot == state.fitting)

    def _choose(self, place: int) -> None:
        if place < len(self._slots):
            self.chosen.emit(self._slots[place])


class _Rhythm(_Part):
    """The weekly rhythm with its hours and its legend."""

    def __init__(self, title: str, parent: QWidget, *, letters: bool) -> None:
        super().__init__(title, parent)
        self._hours = Caption("", self)
        self._hours.setVisible(not letters)
        self._letters = letters
        self.row.addWidget(self._hours)
        if not letters:
            self.row.addWidget(HeatLegend(self.tr("Rarely"), self.tr("often free"), self))
        self.strip = RhythmStrip(self, letters=letters)
        self.column.addWidget(self.strip)

    def show_state(self, state: SpeakerDetailState, formats: Formats) -> None:
        """Show when they tend to be free; nothing where nothing is known."""
        times = state.times
        known = times is not None and any(any(day) for day in times.rhythm)
        self.setVisible(known)
        if times is None or not known:
            return
        asked = (
            local(state.fits.start, formats.zone).weekday() if state.fits and state.fits.minutes <= 24 * 60 else None
        )
        self.strip.show_times(times, formats, asked)
        hours = hours_of_part(times, 0, formats, len(times.rhythm[0]))
        self._hours.setText(self.tr("{hours} each day").format(hours=hours))


class _Foot(Pane):
    """The cancel rule, and the way to all times."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", parent, edge="top")
        self.setMinimumHeight(_FOOTER)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_8, SPACE_3, SPACE_8, SPACE_3)
        row.setSpacing(SPACE_3)
        self._rule = Lines("", self, token="secondary", most=2)
        row.addWidget(self._rule, 1, Qt.AlignmentFlag.AlignVCenter)
        self.button = Button(self.tr("See all times"), self, kind="primary", size="field", icon="calendar-days")
        row.addWidget(self.button)

    def show_state(self, state: SpeakerDetailState, formats: Formats) -> None:
        """Show the rule of the lead offer."""
        self.button.setVisible(bool(state.profile.offers))
        window = state.terms.cancel_window if state.terms else None
        self._rule.setText("" if window is None else self._words(window, formats))

    def _words(self, window: int, formats: Formats) -> str:
        """Until when the attendee may cancel."""
        if window == 0:
            return self.tr("You can cancel until it begins")
        days, hours = window % (24 * 60) == 0 and window > 24 * 60, window % 60 == 0 and window > 60
        if days:
            return self.tr("You can cancel until {n} days before", "", window // (24 * 60)).format(
                n=formats.number(window // (24 * 60))
            )
        if hours:
            return self.tr("You can cancel until {n} hours before", "", window // 60).format(
                n=formats.number(window // 60)
            )
        return self.tr("You can cancel until {time} before").format(time=formats.length(window))
