"""One of your sessions beside the calendar: move, cancel, copy, .ics (mockups 20, 21)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from booking_desktop.ui.calendar.panel_parts import ICONS, DayRow, Lines, Panel, PersonRow
from booking_desktop.ui.calendar.zones_card import Side, ZonesCard
from booking_desktop.ui.components.buttons import Button, IconButton
from booking_desktop.ui.components.grounds import Divider
from booking_desktop.ui.components.keys import native
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.text import Caption, Reading, Section, Text
from booking_desktop.ui.messages import sentence
from booking_desktop.viewmodels.bookings.booking_detail import BookingDetailState, BookingDetailViewModel
from booking_desktop.viewmodels.bookings.booking_words import may_still, sent_words, where_of
from booking_desktop.viewmodels.bookings.called import called
from booking_desktop.viewmodels.calendar.month_days import other_party
from booking_desktop.viewmodels.formats import Formats


class DetailPanel(Panel):
    """The panel. Signals: ``closed``, ``move_wanted``, ``copy_wanted``, ``export_wanted``."""

    move_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, detail: BookingDetailViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = detail
        self._reference = Caption("", self, selectable=True, tabular=True)
        self.head.addWidget(self._reference, 1)
        copy = IconButton("copy", self.tr("Copy details"), self, key=native("Ctrl+C"))
        copy.clicked.connect(self.copy_wanted)
        export = IconButton("calendar-plus", self.tr("Save as calendar file"), self, key=native("Ctrl+E"))
        export.clicked.connect(self.export_wanted)
        self.head.addWidget(copy)
        self.head.addWidget(export)
        self.add_close(self.tr("Close"))
        self._person, self._day, self._zones, self._lines = PersonRow(self), DayRow(self), ZonesCard(self), Lines(self)
        self._problem = InfoBar("error", "", self)
        self._rule = Divider(self)
        self._note_title = Section("", self)
        self._note = Reading("", self, wrap=True)
        for widget, space in (
            (self._person, 20), (self._day, 10), (self._zones, 18), (self._problem, 12), (self._lines, 16),
            (self._rule, 16), (self._note_title, 4), (self._note, 0),
        ):  # fmt: skip
            self.body.addWidget(widget)
            self.body.addSpacing(space)
        self.body.addStretch(1)
        self._may = Text("", self, token="secondary", wrap=True, tabular=True)
        self.footer.addWidget(self._may)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self._move = Button(self.tr("Move…"), self, icon="calendar-sync", size="field")
        self._move.clicked.connect(self.move_wanted)
        self._cancel = Button(self.tr("Cancel"), self, kind="danger", icon="calendar-x", size="field")
        self._cancel.setAccessibleName(self.tr("Cancel booking"))
        self._cancel.clicked.connect(lambda: detail.cancel())
        buttons.addWidget(self._move, 1)
        buttons.addWidget(self._cancel, 1)
        self.footer.addLayout(buttons)

    def heading(self) -> QWidget:
        """The session's day."""
        return self._day.day

    def render_state(self, state: BookingDetailState, formats: Formats, own_zone: str) -> None:
        """Show a booking."""
        booking = state.booking
        if booking is None:
            return
        other = other_party(booking, state.me)
        self._reference.setText(booking.reference)
        length = formats.minutes(booking.agreed.minutes)
        what = self.tr("{offer}, {length}").format(offer=booking.agreed.name, length=length)
        self._person.show_person(other.id, other.name, what)
        day = formats.day_long(formats.day_of(booking.start, own_zone))
        self._day.show_day(day, formats.in_time(booking.start, state.now))
        theirs = self.tr("{name}’s time").format(name=called(other.name))
        sides = (Side(own_zone, self.tr("your time")), Side(other.zone, theirs))
        self._zones.show_times(booking.start, booking.end, sides, formats)
        role = ("mic", self.tr("You host this session")) if state.hosting else ("ticket", self.tr("You attend it"))
        place = where_of(booking)
        price = self.tr("{price} agreed").format(price=formats.money(booking.agreed.price))
        sent = [("server", words)] if (words := sent_words(booking)) else []
        self._lines.show_lines([role, (ICONS[place.topic], place.text), ("wallet", price), *sent])
        self._show_note(state, booking.note)
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.set_text(sentence(state.problem, formats))
        self._may.setText(may_still(booking, state.me, state.now, formats))
        self._move.setEnabled(not state.busy and state.why_not_move is None)
        self._cancel.setEnabled(not state.busy and state.why_not_cancel is None)

    def _show_note(self, state: BookingDetailState, note: str) -> None:
        booking = state.booking
        for widget in (self._rule, self._note_title, self._note):
            widget.setVisible(bool(note))
        if booking is not None and state.hosting:
            self._note_title.setText(self.tr("{name}’s note").format(name=called(booking.attendee.name)))
        else:
            self._note_title.setText(self.tr("Your note"))
        self._note.setText(note)
