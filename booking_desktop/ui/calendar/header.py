"""The head of the calendar page: title, previous, today, next, the view; below it whose calendar and on which clocks."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.speakers import OfferId
from booking_desktop.ui import icons
from booking_desktop.ui.components.avatar import Avatar
from booking_desktop.ui.components.buttons import Button, IconButton
from booking_desktop.ui.components.keys import native
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.components.popover import Popover
from booking_desktop.ui.components.segmented import Segmented
from booking_desktop.ui.components.text import Elided, Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.speaking.zone_list import ZoneList
from booking_desktop.ui.theme import HEADER, INSET, RADIUS_CONTROL, SPACE_3, theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.bookings.called import called
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState
from booking_desktop.viewmodels.calendar.periods import View, subtitle, title
from booking_desktop.viewmodels.formats import listed

_NAME_LEAST = 160
"""A long name keeps this much room beside a long offer."""


class CalendarHeader(QWidget):
    """Title and navigation. Signals: ``stepped(int)``, ``today_wanted``, ``view_wanted(View)``, ``date_wanted``."""

    stepped = Signal(int)
    today_wanted = Signal()
    view_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEADER)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(INSET, 0, 16, 0))
        row.setSpacing(0)
        self.title = Elided("", self, role="title", tabular=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._sub = Elided("", self, token="tertiary", tabular=True)
        row.addWidget(self.title)
        row.addSpacing(8)
        row.addWidget(self._sub, 1)
        back = IconButton("chevron-left", self.tr("Previous"), self, key=native("PgUp"))
        on = IconButton("chevron-right", self.tr("Next"), self, key=native("PgDn"))
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        self._today = Button(self.tr("Today"), self)
        self._today.clicked.connect(self.today_wanted)
        for widget, space in ((back, 0), (self._today, 0), (on, 16)):
            row.addWidget(widget)
            row.addSpacing(space)
        self._views = Segmented(
            [
                (View.DAY, self.tr("Day")), (View.WEEK, self.tr("Week")), (View.MONTH, self.tr("Month")),
                (View.AGENDA, self.tr("Agenda")),
            ],
            self, name=self.tr("View"),
        )  # fmt: skip
        self._views.chosen.connect(lambda key: self.view_wanted.emit(View(key)))
        row.addWidget(self._views)

    def render_state(self, state: CalendarState) -> None:
        """Show a state."""
        self.title.setText(title(state.view, state.day, state.period, state.formats))
        self._sub.setText(self._count(state) or subtitle(state.view, state.day, state.today, state.formats))
        if self._views.value != state.view:
            self._views.set_value(state.view)

    def _count(self, state: CalendarState) -> str:
        if not state.own or state.view is not View.AGENDA:
            return ""
        count = len(state.own_sessions())
        return (
            self.tr("1 session")
            if count == 1
            else self.tr("{n} sessions", "", count).format(n=state.formats.number(count))
        )


class ZonesButton(PaintedButton):
    """The clocks: ``Kolkata 16:12  London 10:42``; pressing it opens the zones' menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, radius=RADIUS_CONTROL)
        self._own = self._other = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_clocks(self, own: str, other: str) -> None:
        """The zone shown, and the one beside it."""
        self._own, self._other = own, other
        self.setAccessibleName(self.tr("Time zone: {zones}").format(zones=", ".join(t for t in (own, other) if t)))
        self.updateGeometry()
        self.update()

    def _widths(self) -> tuple[float, float]:
        own = text_width(theme.font("control", tabular=True), self._own)
        return own, text_width(theme.font("ui", tabular=True), self._other) + 8 if self._other else 0

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths())) + 8 + 16 + 6 + 8 + 16 + 8, theme.control())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = self.painter(), theme.tokens
        area = QRectF(self.rect())
        if self.hovered:
            shapes.box(painter, area, RADIUS_CONTROL, tokens.hover)
        own, other = self._widths()
        sign = self.at(QRectF(8, area.center().y() - 8, 16, 16))
        icons.paint(painter, "globe", tokens.secondary, round(sign.left()), round(sign.top()))
        mine = self.at(QRectF(30, 0, own + 1, area.height()))
        shapes.text(painter, mine, self._own, theme.font("control", tabular=True), tokens.text)
        theirs = self.at(QRectF(38 + own, 0, other + 1, area.height()))
        shapes.text(painter, theirs, self._other, theme.font("ui", tabular=True), tokens.tertiary)
        mark = self.at(QRectF(area.width() - 24, area.center().y() - 8, 16, 16))
        icons.paint(painter, "chevron-down", tokens.secondary, round(mark.left()), round(mark.top()))


class ContextRow(QWidget):
    """Whose calendar, of which session, on which clocks. Signal: ``speaker_wanted(PersonId)``, ``discover_wanted``."""

    discover_wanted = Signal()

    def __init__(self, calendar: CalendarViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self.setFixedHeight(theme.wide(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(INSET, 0, 8, 0))
        row.setSpacing(8)
        self._avatar = Avatar(24, self)
        self._name = Elided("", self, role="strong")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._dot = Text("·", self, token="tertiary")
        self._subject = Button("", self, kind="ghost")
        self._subject.setProperty("flush", True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._subject.setMenu(self._menu)
        row.addWidget(self._avatar)
        row.addWidget(self._name)
        row.addWidget(self._dot)
        row.addWidget(self._subject)
        row.addStretch(1)
        self.zones = ZonesButton(self)
        self.zones.clicked.connect(self.open_zones)
        row.addWidget(self.zones)

    def render_state(self, state: CalendarState, person: Person | None) -> None:
        """Show a state."""
        profile = state.profile
        for widget in (self._name, self._dot):
            widget.setVisible(profile is not None)
        self._avatar.setVisible(profile is not None or person is not None)
        if profile is not None:
            self._avatar.show_person(profile.id, profile.name)
            self._name.setText(str(profile.name))
            self._name.setMinimumWidth(min(round(text_width(theme.font("strong"), str(profile.name))) + 2, _NAME_LEAST))
        elif person is not None:
            self._avatar.show_person(person.id, person.name)
        self._subject.setText(self._subject_words(state))
        self._subject.setFont(theme.font("control" if profile is not None else "strong"))
        self._show_clocks(state)

    def _subject_words(self, state: CalendarState) -> str:
        if state.profile is None:
            return self.tr("Your calendar")
        offer = state.chosen_offer
        if offer is None or (state.all_offers and state.view is View.DAY and len(state.day_offers) > 1):
            return self.tr("All sessions")
        return self.tr("{offer}, {length}").format(offer=offer.name, length=state.formats.minutes(offer.minutes))

    def _show_clocks(self, state: CalendarState) -> None:
        other = self._other(state)
        self.zones.show_clocks(_clock(state, state.zone, state.now), _clock(state, other, state.now) if other else "")

    def _other(self, state: CalendarState) -> str:
        return state.other_zone if state.other_zone != state.zone else ""

    # --- menus ---

    def _fill(self) -> None:
        menu, state = self._menu, self._calendar.state
        menu.clear()
        group = QActionGroup(menu)
        if state.profile is not None and state.moving is None:
            self._fill_offers(menu, group, state)
            menu.addSeparator()
        own = menu.addAction(self.tr("Your calendar"))
        own.setCheckable(True)
        own.setChecked(state.own)
        own.triggered.connect(lambda: self._calendar.show_own())
        for visited in state.visited:
            if state.profile is None or visited.id != state.profile.id:
                action = menu.addAction(visited.name)
                action.setData(int(visited.id))
                action.triggered.connect(self._visit)
        menu.addSeparator()
        menu.addAction(self.tr("Find a speaker…")).triggered.connect(self.discover_wanted)

    def _fill_offers(self, menu: QMenu, group: QActionGroup, state: CalendarState) -> None:
        assert state.profile is not None
        if state.view is View.DAY and len(state.profile.offers) > 1:
            every = group.addAction(menu.addAction(self.tr("All sessions")))
            every.setCheckable(True)
            every.setChecked(state.all_offers)
            every.triggered.connect(lambda: self._calendar.choose_offer(None))
        chosen = state.chosen_offer
        for offer in state.profile.offers:
            length, price = state.formats.minutes(offer.minutes), state.formats.money(offer.price, trim=True)
            words = self.tr("{offer}, {length}, {price}").format(offer=offer.name, length=length, price=price)
            action = group.addAction(menu.addAction(words))
            action.setCheckable(True)
            action.setChecked(chosen == offer and not (state.all_offers and state.view is View.DAY))
            action.setData(int(offer.id))
            action.triggered.connect(self._choose_offer)

    def _choose_offer(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._calendar.choose_offer(OfferId(action.data()))

    def _visit(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._calendar.show_speaker(PersonId(action.data()))

    def _list_zones(self) -> None:
        state = self._calendar.state
        popover = Popover(self, padding=SPACE_3)
        first = dict.fromkeys((state.zone, state.own_zone, state.other_zone))
        zones = ZoneList(tuple(first), state.now, state.formats, popover)
        zones.chosen.connect(popover.close)
        zones.chosen.connect(self._calendar.choose_zone)
        popover.column.addWidget(zones)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(self.zones, end=True)
        zones.search.setFocus()

    def _choose_zone(self, action: QAction) -> None:
        if action.data():
            self._calendar.choose_zone(action.data())

    def open_zones(self) -> None:
        """The zones: your own, the speaker's, any other."""
        state, menu = self._calendar.state, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        whose = {state.own_zone: self.tr("your time")}
        if state.profile is not None:
            whose.setdefault(state.profile.zone, self.tr("{name}’s time").format(name=called(state.profile.name)))
        whose.setdefault(state.other_zone, "")
        whose.setdefault(state.zone, "")
        for name, words in whose.items():
            label = listed((state.formats.city(name), words))
            action = group.addAction(menu.addAction(f"{label}\t{state.formats.time(state.now, name)}"))
            action.setCheckable(True)
            action.setChecked(name == state.zone)
            action.setData(name)
        menu.addSeparator()
        menu.addAction(self.tr("Other time zone…")).triggered.connect(self._list_zones)
        menu.triggered.connect(self._choose_zone)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if rtl else self.zones.width() - menu.sizeHint().width()
        menu.popup(self.zones.mapToGlobal(QPoint(x, self.zones.height() + 4)))


def _clock(state: CalendarState, zone: str, now: datetime) -> str:
    return f"{state.formats.city(zone)} {state.formats.time(now, zone)}"


class Heads(QWidget):
    """Header and context row as one."""

    def __init__(self, calendar: CalendarViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header, self.context = CalendarHeader(self), ContextRow(calendar, self)
        column.addWidget(self.header)
        column.addWidget(self.context)
