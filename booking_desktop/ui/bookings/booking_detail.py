"""A booking beside its list: both zones, where, mail, price, the note, and what may still be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import NOTE_MOST, Booking, SentBooking, Status
from booking_desktop.domain.errors import Unavailable
from booking_desktop.domain.time import offset_text
from booking_desktop.ui.bookings.booking_facts import cancelled_words, mail_fact, own_trouble, rule_words
from booking_desktop.ui.components.buttons import Button, IconButton, Link
from booking_desktop.ui.components.fields import FormField, Sign, TextArea
from booking_desktop.ui.components.grounds import Card, Divider, Pane, ScrollPane
from booking_desktop.ui.components.lines import Lines
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.popover import Popover
from booking_desktop.ui.components.text import Caption, Section, Subtitle, Text
from booking_desktop.ui.drawing.bars import EXTENT
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.theme import HEADER, INSET, SPACE_2, SPACE_3, SPACE_4, SPACE_5, theme
from booking_desktop.viewmodels.bookings.booking_words import Topic, sent_words, where_of
from booking_desktop.viewmodels.bookings.bookings_state import BookingsState, permission
from booking_desktop.viewmodels.formats import Formats

_PLACES = {Topic.LINK: "video", Topic.PLACE: "map-pin", Topic.PHONE: "phone"}


class BookingDetail(QWidget):
    """``BookingDetail(parent, can_print=True)``, then ``show_state(state, formats)``.

    Signals: ``copy_wanted``, ``print_wanted``, ``file_wanted``, ``move_wanted``, ``cancel_wanted(reason)``, ``retry_wanted``,
    ``note_begun``, ``note_written(text)``, ``note_saved``, ``note_dropped``.
    """

    copy_wanted = Signal()
    print_wanted = Signal()
    file_wanted = Signal()
    move_wanted = Signal()
    cancel_wanted = Signal(str)
    retry_wanted = Signal()
    note_begun = Signal()
    note_written = Signal(str)
    note_saved = Signal()
    note_dropped = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_print: bool = True) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._header(can_print))
        self._scroll = ScrollPane(self)
        self._scroll.keep_room()
        self._fill(self._scroll.column)
        column.addWidget(self._scroll, 1)
        self._foot = _Foot(self)
        self._foot.move_button.clicked.connect(self.move_wanted)
        self._foot.cancel_button.clicked.connect(lambda: self.cancel_wanted.emit(""))
        self._foot.reason_given.connect(self.cancel_wanted)
        column.addWidget(self._foot)

    def show_state(self, state: BookingsState, formats: Formats) -> None:
        """Show the booking looked at."""
        booking = state.booking
        if booking is None:
            return
        self._reference.setText(booking.reference)
        day = formats.day_of(booking.start)
        today = formats.day_of(state.now) if state.now else day
        self._day.setText(formats.day_long(day, year=day.year != today.year))
        who = self.tr("{offer} with {name}").format(offer=booking.agreed.name, name=state.other(booking).name)
        self._who.setText(who)
        self._show_trouble(state, booking, formats)
        self._times.show_booking(state, booking, formats)
        self._show_facts(state, booking, formats)
        self._note.show_state(state, booking)
        self._foot.show_state(state, booking, formats)

    def show_keys(self, key_text: Callable[[str], str]) -> None:
        """Put the keys in force into the tooltips; ``key_text`` gives them by command."""
        self._copy.set_name(self.tr("Copy booking"), key_text("booking.copy"))
        self._printer.set_name(self.tr("Print"), key_text("booking.print"))
        self._file.set_name(self.tr("Save as calendar file"), key_text("booking.export"))

    def focus_heading(self) -> None:
        """Put the focus on the first thing that can be done here."""
        target = self._foot.move_button if self._foot.isVisible() else self._copy
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_room(self, px: int) -> None:
        """Room at the header's start for a way back."""
        self._start.setFixedWidth(px)
        self._start.setVisible(px > 0)

    # --- building --------------------------------------------------------------------------------------------------------

    def _header(self, can_print: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(margins(INSET, 0, INSET - SPACE_2, 0))
        row.setSpacing(SPACE_2)
        self._start = QWidget(self)
        self._start.hide()
        row.addWidget(self._start)
        self._reference = Text("", self, token="tertiary", tabular=True, selectable=True)
        self._reference.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._reference.setFixedHeight(HEADER)
        row.addWidget(self._reference)
        row.addStretch(1)
        self._copy = IconButton("copy", self.tr("Copy booking"), self)
        self._copy.clicked.connect(self.copy_wanted)
        self._printer = IconButton("printer", self.tr("Print"), self)
        self._printer.clicked.connect(self.print_wanted)
        self._printer.setVisible(can_print)
        self._file = IconButton("calendar-plus", self.tr("Save as calendar file"), self)
        self._file.clicked.connect(self.file_wanted)
        for button in (self._copy, self._printer, self._file):
            row.addWidget(button)
        return row

    def _fill(self, column: QVBoxLayout) -> None:
        self._day = Lines("", self, role="title")
        self._who = Lines("", self, token="secondary")
        column.addSpacing(4)
        column.addWidget(self._day)
        column.addSpacing(2)
        column.addWidget(self._who)
        column.addSpacing(SPACE_4)
        self._trouble = InfoBar("error", "", self, action=self.tr("Try again"))
        self._trouble.acted.connect(self.retry_wanted)
        column.addWidget(self._trouble)
        self._gap = _Gap(SPACE_4, self)
        column.addWidget(self._gap)
        self._times = _Times(self)
        column.addWidget(self._times)
        column.addSpacing(SPACE_5 + 4)
        self._facts = {name: _Fact(self) for name in ("where", "mail", "price", "cancelled", "sent")}
        for fact in self._facts.values():
            column.addWidget(fact)
        column.addSpacing(SPACE_3 + 4)
        column.addWidget(Divider(self))
        column.addSpacing(SPACE_4)
        self._note = _Note(self)
        self._note.begun.connect(self.note_begun)
        self._note.written.connect(self.note_written)
        self._note.saved.connect(self.note_saved)
        self._note.dropped.connect(self.note_dropped)
        column.addWidget(self._note)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll.column.setContentsMargins(margins(INSET, 0, INSET - EXTENT, SPACE_4))

    # --- showing ---------------------------------------------------------------------------------------------------------

    def _show_trouble(self, state: BookingsState, booking: Booking, formats: Formats) -> None:
        trouble = state.troubles.get(booking.id)
        self._trouble.setVisible(trouble is not None)
        self._gap.setVisible(trouble is not None)
        if trouble is not None:
            self._trouble.set_text(own_trouble(trouble, formats) or sentence(trouble.error, formats))

    def _show_facts(self, state: BookingsState, booking: Booking, formats: Formats) -> None:
        line = where_of(booking)
        self._facts["sent"].show_fact("server", sent_words(booking))
        self._facts["where"].show_fact(_PLACES.get(line.topic, "map-pin"), line.text)
        icon, token, words = mail_fact(state, formats)
        self._facts["mail"].show_fact(icon, words, token)
        price = formats.money(booking.agreed.price)
        other = booking.attendee if state.hosts(booking) else booking.host
        free = booking.agreed.price.is_free
        words = self.tr("{price}, settled with {name}").format(price=price, name=other.name.first)
        self._facts["price"].show_fact("wallet", self.tr("Free of charge") if free else words)
        self._facts["cancelled"].show_fact("calendar-x", cancelled_words(state, booking, formats))


class _Gap(QWidget):
    """Room that comes and goes with what stands above it."""

    def __init__(self, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(height)


class _Fact(QWidget):
    """A sign and a sentence; hidden when there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(10)
        self._sign = Sign("info", "secondary", self)
        self._sign.setFixedHeight(theme.line("ui"))
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._words = Lines("", self, most=4, token="secondary")
        self._row.addWidget(self._words, 1)
        self._look = ("info", "secondary")

    def show_fact(self, icon: str, words: str, token: str = "secondary") -> None:
        """Say it."""
        self.setVisible(bool(words))
        self._words.setText(words)
        if (icon, token) != self._look:
            self._look = (icon, token)
            old, self._sign = self._sign, Sign(icon, token, self)
            self._sign.setFixedHeight(theme.line("ui"))
            self._row.replaceWidget(old, self._sign)
            self._row.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
            old.hide()
            old.deleteLater()
            self._words.set_token(token)


class _Times(Card):
    """The times in both zones, the reader's first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(9)
        self._own = _Time(self, Subtitle("", self, tabular=True))
        self._between = Divider(self)
        self._there = _Time(self, Text("", self, role="reading_medium", tabular=True))
        for part in (self._own, self._between, self._there):
            column.addWidget(part)

    def show_booking(self, state: BookingsState, booking: Booking, formats: Formats) -> None:
        """Show when it is, here and there."""
        other = state.other(booking)
        own = self.tr("{place}, your time").format(place=formats.city(formats.zone))
        self._own.show_time(formats.times(booking.start, booking.end), own, offset_text(booking.start, formats.zone))
        times = formats.times(booking.start, booking.end, other.zone)
        if formats.day_of(booking.start, other.zone) != formats.day_of(booking.start):
            times = f"{formats.weekday(formats.day_of(booking.start, other.zone))} {times}"
        there = self.tr("{place}, {name}’s time").format(place=formats.city(other.zone), name=other.name.first)
        self._there.show_time(times, there, offset_text(booking.start, other.zone))
        for part in (self._between, self._there):
            part.setVisible(other.zone != formats.zone)


class _Time(QWidget):
    def __init__(self, parent: QWidget, times: Text) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        self._times = times
        column.addWidget(times)
        self._place = Lines("", self, role="caption", token="tertiary")
        column.addWidget(self._place)
        self._offset = Caption("", self, tabular=True)
        row.addWidget(self._offset)

    def show_time(self, times: str, place: str, offset: str) -> None:
        """Show one zone's."""
        self._times.setText(times)
        self._place.setText(place)
        self._offset.setText(offset)


class _Note(QWidget):
    """The attendee's note; the attendee may change it while the session is ahead."""

    begun = Signal()
    written = Signal(str)
    saved = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._title = Section("", self)
        column.addWidget(self._title)
        self._text = Lines("", self, most=0, role="reading", token="secondary", line=22)
        column.addWidget(self._text)
        self._edit = Link(self.tr("Edit note"), self, icon="pencil")
        self._edit.clicked.connect(self.begun)
        column.addWidget(self._edit)
        column.addWidget(self._editor())

    def _editor(self) -> QWidget:
        self._form = QWidget(self)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        self._area = TextArea("", self._form, lines=5, limit=NOTE_MOST)
        self._area.setAccessibleName(self.tr("Your note"))
        self._area.textChanged.connect(lambda: self.written.emit(self._area.toPlainText()))
        column.addWidget(self._area)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        self._save = Button(self.tr("Save note"), self._form, kind="primary")
        self._save.clicked.connect(self.saved)
        self._drop = Button(self.tr("Discard"), self._form, kind="ghost")
        self._drop.clicked.connect(self.dropped)
        row.addStretch(1)
        row.addWidget(self._drop)
        row.addWidget(self._save)
        column.addLayout(row)
        return self._form

    def show_state(self, state: BookingsState, booking: Booking) -> None:
        """Show the note, or what is being written of it."""
        hosts = state.hosts(booking)
        ahead = booking.status is Status.CONFIRMED and (state.now is None or booking.start > state.now)
        ahead = ahead and not isinstance(booking, SentBooking)  # no server would pass it on
        draft = state.note if state.note is not None and state.note.booking == booking.id else None
        name = booking.attendee.name.first
        self._title.setText(self.tr("Note from {name}").format(name=name) if hosts else self.tr("Your note"))
        self._text.setText(booking.note)
        self._text.setVisible(draft is None and bool(booking.note))
        self._edit.setText(self.tr("Edit note") if booking.note else self.tr("Add a note"))
        self._edit.setVisible(draft is None and ahead and not hosts)
        begins = draft is not None and not self._form.isVisible()
        self._form.setVisible(draft is not None)
        self.setVisible(bool(booking.note) or (ahead and not hosts))
        if draft is not None:
            if self._area.toPlainText() != draft.text:
                self._area.setPlainText(draft.text)
            self._save.setEnabled(not draft.saving)
            if begins:
                self._area.setFocus(Qt.FocusReason.OtherFocusReason)


class _Foot(Pane):
    """What the rules allow, and the two buttons; they stack where there is no room."""

    reason_given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", parent, edge="top")
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, SPACE_4, INSET, SPACE_5)
        column.setSpacing(SPACE_3)
        self._rule = Lines("", self, most=4, token="secondary")
        column.addWidget(self._rule)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(SPACE_2)
        self.move_button = Button(self.tr("Move…"), self, size="field", icon="calendar-sync")
        self.cancel_button = Button(self.tr("Cancel booking"), self, kind="danger", size="field", icon="calendar-x")
        self._buttons.addWidget(self.move_button, 1)
        self._buttons.addWidget(self.cancel_button, 1)
        column.addLayout(self._buttons)
        self._reason = Link(self.tr("Cancel with a reason…"), self)
        self._reason.clicked.connect(self._ask_reason)
        column.addWidget(self._reason)

    def show_state(self, state: BookingsState, booking: Booking, formats: Formats) -> None:
        """Say what may be done; a cancelled booking has no foot."""
        allowed = permission(state, booking)
        busy = booking.id in state.busy
        self._rule.setText(rule_words(state, booking, formats))
        for button, why in ((self.move_button, allowed.move), (self.cancel_button, allowed.cancel)):
            button.setToolTip(sentence(why, formats) if isinstance(why, Unavailable) else "")
        self.move_button.setEnabled(allowed.move is None and not busy)
        self.cancel_button.setEnabled(allowed.cancel is None and not busy)
        self._reason.setVisible(allowed.cancel is None)
        over = state.now is not None and booking.start <= state.now
        self.move_button.setVisible(not over)
        self.cancel_button.setVisible(not over)
        self.setVisible(booking.status is Status.CONFIRMED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = max(self.move_button.sizeHint().width(), self.cancel_button.sizeHint().width())
        room = self.width() - 2 * INSET - SPACE_2
        stacked = 2 * wanted > room
        self._buttons.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, super().minimumSizeHint().height())

    def _ask_reason(self) -> None:
        asked = Popover(self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        area = TextArea("", asked, lines=3, limit=NOTE_MOST)
        asked.column.addWidget(FormField(self.tr("Why? Both of you see it."), area, asked))
        button = Button(self.tr("Cancel booking"), asked, kind="danger", size="field", icon="calendar-x")
        asked.column.addWidget(button)

        def give() -> None:
            reason = area.toPlainText().strip()
            asked.close()
            self.reason_given.emit(reason)

        button.clicked.connect(give)
        asked.open_at(self._reason, above=True)
        area.setFocus(Qt.FocusReason.PopupFocusReason)
