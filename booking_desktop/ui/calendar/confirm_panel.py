"""Confirming a chosen time, and what can happen on the way (mockups 04, 16)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import NOTE_MOST
from booking_desktop.domain.errors import DomainError, InvalidInput, NotOpen, SlotTaken
from booking_desktop.domain.servers import Can
from booking_desktop.domain.slots import Slot
from booking_desktop.ui.calendar.panel_parts import DayRow, Heading, Lines, Panel, PersonRow
from booking_desktop.ui.calendar.zones_card import Side, ZonesCard
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button, Link
from booking_desktop.ui.components.cards import TimeCard
from booking_desktop.ui.components.fields import Field, FormField, Sign, TextArea
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.text import Caption, Text
from booking_desktop.ui.messages import fault_sentence, sentence, verdict_words
from booking_desktop.ui.unavailable import unavailable
from booking_desktop.viewmodels.bookings.booking_draft import BookingFormState, CallerFields, Draft, Stage
from booking_desktop.viewmodels.bookings.booking_form import BookingFormViewModel
from booking_desktop.viewmodels.bookings.booking_words import Topic, promises
from booking_desktop.viewmodels.bookings.called import called
from booking_desktop.viewmodels.calendar.cells import minutes_left
from booking_desktop.viewmodels.formats import Formats

_CALLER = {"caller_name": "name", "first_name": "name", "caller_email": "email", "email": "email"}
"""Which of the caller's fields a fault belongs to; all others are told above the fields."""


class ConfirmPanel(Panel):
    """The panel. Signals: ``closed`` (its cross, Escape, Not now), ``week_wanted`` (see the other times first)."""

    week_wanted = Signal()

    def __init__(self, form: BookingFormViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._said: DomainError | None = None
        self._was_lost = False
        self._title = Heading("", self)
        self.head.addWidget(self._title, 1)
        self.add_close(self.tr("Close"))
        self._person = PersonRow(self)
        self._day = DayRow(self)
        self._zones = ZonesCard(self)
        self._lost = LostTimes(form, self)
        self._problem = InfoBar("error", "", self)
        self._note = TextArea(self.tr("What would you like to leave with?"), self, lines=3, limit=NOTE_MOST)
        self._note_field = FormField(self.tr("Note"), self._note, self, note=self.tr("Optional"))
        self._note.textChanged.connect(self._note_typed)
        self._caller = CallerForm(form, self)
        self._warning = InfoBar("warning", "", self)
        self._lines = Lines(self)
        for widget, space in (
            (self._person, 20), (self._lost, 20), (self._day, 10), (self._zones, 22), (self._problem, 16),
            (self._caller, 16), (self._note_field, 16), (self._warning, 16), (self._lines, 0),
        ):  # fmt: skip
            self.add_part(widget, space)
        self.body.addStretch(1)
        self._make_footer()

    def _make_footer(self) -> None:
        total = QHBoxLayout()
        self._total_label = Text(self.tr("Total"), self, token="secondary")
        self._total = Text("", self, role="subtitle", tabular=True)
        total.addWidget(self._total_label)
        total.addStretch(1)
        total.addWidget(self._total)
        self._book = Button("", self, kind="primary", size="large")
        self._book.clicked.connect(self._press)
        held = QHBoxLayout()
        held.setSpacing(6)
        held.addStretch(1)
        self._sign = Sign("hourglass", "secondary", self, size=12)
        self._held = Caption("", self, token="secondary", tabular=True)
        self._again = Link(self.tr("Hold it again"), self)
        self._again.clicked.connect(self._form.hold_again)
        held.addWidget(self._sign)
        held.addWidget(self._held)
        held.addWidget(self._again)
        held.addStretch(1)
        others = QHBoxLayout()
        self._week = Link(self.tr("See the whole week"), self)
        self._week.clicked.connect(self.week_wanted)
        self._not_now = Button(self.tr("Not now"), self, kind="ghost", size="small")
        self._not_now.clicked.connect(self.closed)
        others.addWidget(self._week)
        others.addStretch(1)
        others.addWidget(self._not_now)
        self.footer.addLayout(total)
        self.footer.addWidget(self._book)
        self.footer.addLayout(held)
        self.footer.addLayout(others)

    def heading(self) -> QWidget:
        """The panel's title."""
        return self._title

    # --- gestures ---

    def _press(self) -> None:
        if self._form.state.stage is Stage.CHECKING:
            self._form.check_again()
        else:
            self._form.book()

    def _note_typed(self) -> None:
        self._form.write_note(self._note.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter books from anywhere in the panel; another time than the one asked for takes a press of its button."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if not event.isAutoRepeat() and self._form.state.stage is not Stage.LOST:
                self._press()
            return
        super().keyPressEvent(event)

    # --- showing ---

    def render_state(self, state: BookingFormState, formats: Formats, own_zone: str, other_zone: str) -> None:
        """Show a draft."""
        draft = state.draft
        if draft is None:
            return
        lost = state.stage is Stage.LOST
        self._title.setText(self._title_of(draft, lost))
        if lost and not self._was_lost:
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._was_lost = lost
        minutes = formats.minutes(draft.offer.minutes)
        what = self.tr("{offer}, {length}").format(offer=draft.offer.name, length=minutes)
        self._person.show_person(draft.profile.id, draft.profile.name, what)
        self._show_times(state, draft, formats, own_zone, other_zone)
        for part, shown in ((self._day, not lost), (self._zones, not lost), (self._lost, lost)):
            self.show_part(part, shown)
        if lost:
            self._lost.render_state(state, formats, own_zone, draft.profile.zone)
        self._show_note(state, draft)
        self.show_part(self._caller, state.office and draft.moving is None and Can.OFFICE in state.offers)
        self._caller.render_state(state, own_zone)
        self._show_rules(state, formats, lost)
        self._show_problem(state, formats)
        self._show_footer(state, draft, formats)

    def _title_of(self, draft: Draft, lost: bool) -> str:
        if lost:
            return self.tr("Choose another time")
        return self.tr("Move session") if draft.moving else self.tr("New session")

    def _show_times(
        self, state: BookingFormState, draft: Draft, formats: Formats, own_zone: str, other_zone: str
    ) -> None:
        slot = draft.slot
        own_day = formats.day_of(slot.start, own_zone)
        self._day.show_day(formats.day_long(own_day), formats.in_time(slot.start, state.now))
        first = called(draft.profile.name)
        theirs = self.tr("{name}’s time").format(name=first)
        sides = (Side(own_zone, self.tr("your time")), Side(draft.profile.zone, theirs))
        if draft.moving is not None and other_zone not in (own_zone, draft.profile.zone):
            name = called(draft.moving.attendee.name)
            sides = (sides[0], Side(other_zone, self.tr("{name}’s time").format(name=name)))
        self._zones.show_times(slot.start, slot.end, sides, formats)

    def _show_note(self, state: BookingFormState, draft: Draft) -> None:
        self.show_part(self._note_field, draft.moving is None)
        words = self.tr("Note for {name}").format(name=called(draft.profile.name))
        self._note_field.label.setText(words)
        self._note.setAccessibleName(words)
        passed_on = Can.NOTES in state.offers
        self._note_field.set_help("" if passed_on else unavailable(Can.NOTES, called(draft.profile.name)))
        self._note.setReadOnly(state.locked)
        self._note.setEnabled(passed_on)
        if self._note.toPlainText() != draft.note:
            self._note.setPlainText(draft.note)

    def _show_rules(self, state: BookingFormState, formats: Formats, lost: bool) -> None:
        lines = promises(state, formats)
        close = next((line.text for line in lines if line.topic is Topic.TOO_CLOSE), "")
        self.show_part(self._warning, bool(close) and not lost)
        self._warning.set_text(close)
        self._lines.show_promises([line for line in lines if line.topic is not Topic.TOO_CLOSE])
        self.show_part(self._lines, not lost)

    def _show_problem(self, state: BookingFormState, formats: Formats) -> None:
        problem = state.problem
        fields = isinstance(problem, InvalidInput) and all(f.field in _CALLER for f in problem.faults)
        checking = state.stage is Stage.CHECKING
        shown = problem is not None and not fields and not isinstance(problem, SlotTaken | NotOpen)
        self.show_part(self._problem, shown)
        if shown and problem is not None:
            words = self.tr("Still no answer. What you wrote is kept.") if checking else sentence(problem, formats)
            self._problem.set_text(words)
        if problem is not None and problem != self._said and not shown:  # what is shown in a bar is said by it
            announce(self, sentence(problem, formats), urgent=True)
        self._said = problem

    def _show_footer(self, state: BookingFormState, draft: Draft, formats: Formats) -> None:
        lost, price = state.stage is Stage.LOST, formats.money(draft.offer.price)
        for widget in (self._total, self._total_label):
            widget.setVisible(draft.moving is None and not lost)
        self._total.setText(price)
        self._book.setText(self._book_words(state, draft, price, formats))
        can = state.stage in (Stage.WRITING, Stage.LOST) or (
            state.stage is Stage.CHECKING and state.problem is not None
        )
        self._book.setEnabled(can and not (lost and state.picked is None))
        self._week.setVisible(lost)
        self._not_now.setVisible(lost)
        self._show_hold(state, draft, formats)

    def _book_words(self, state: BookingFormState, draft: Draft, price: str, formats: Formats) -> str:
        if state.stage is Stage.SENDING:
            return self.tr("Moving…") if draft.moving else self.tr("Booking…")
        if state.stage is Stage.CHECKING:
            return self.tr("Check again") if state.problem else self.tr("Checking…")
        if not state.signed_in:
            return self.tr("Sign in to book")
        if draft.moving is not None:
            start = state.picked.start if state.picked else draft.slot.start
            return self.tr("Move to {when}").format(when=_short(start, formats))
        if state.picked is not None:
            when = _short(state.picked.start, formats)
            return self.tr("Book {when} for {price}").format(when=when, price=price)
        if draft.offer.price.is_free:
            return self.tr("Book")
        return self.tr("Book for {price}").format(price=price)

    def _show_hold(self, state: BookingFormState, draft: Draft, formats: Formats) -> None:
        held = state.held_until is not None
        waiting = state.stage is Stage.WRITING
        over = state.hold_over and waiting
        for widget, shown in (
            (self._sign, held and waiting),
            (self._held, (held or over) and waiting),
            (self._again, over),
        ):
            widget.setVisible(shown)
        if held:
            left = minutes_left(state.held_until, state.now)
            pattern = (
                self.tr("Held for you for {n} minutes", "", left)
                if left != 1
                else self.tr("Held for you for one minute")
            )
            self._held.setText(pattern.format(n=formats.number(left)))
        elif over:
            self._held.setText(self.tr("No longer held for you."))


def _short(instant: datetime, formats: Formats) -> str:
    return f"{formats.weekday(formats.day_of(instant))} {formats.time(instant)}"


class LostTimes(QWidget):
    """The time is gone: why, and the three nearest ones, the first chosen."""

    def __init__(self, form: BookingFormViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._slots: tuple[Slot, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Sign("calendar-x", "warning", self, size=18), 0, Qt.AlignmentFlag.AlignTop)
        self._title = Text("", self, role="subtitle", wrap=True)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        self._why = Text("", self, token="secondary", wrap=True)
        column.addWidget(self._why)
        self._cards = [TimeCard(self, choosable=True) for _ in range(3)]
        for n, card in enumerate(self._cards):
            card.setProperty("nth", n)
            card.clicked.connect(self._picked)
            column.addWidget(card)

    def _picked(self) -> None:
        card = self.sender()
        if card is not None:
            self._form.pick(self._slots[int(card.property("nth"))])

    def render_state(self, state: BookingFormState, formats: Formats, own_zone: str, zone: str) -> None:
        """Show what happened and what is left."""
        problem, draft = state.problem, state.draft
        if draft is None:
            return
        wished = problem.wished.start if isinstance(problem, SlotTaken | NotOpen) else draft.slot.start
        name, when = called(draft.profile.name), _short(wished, formats)
        if isinstance(problem, NotOpen):
            self._title.setText(self.tr("{when} can’t be booked").format(when=when))
            failed = next((verdict_words(v, formats) for v in problem.verdicts if not v.ok), "")
            why = self.tr("{why}. Your note is kept.").format(why=failed)
        else:
            self._title.setText(self.tr("Someone just took {when}").format(when=when))
            why = self.tr("Your note is kept.")
        near = self.tr("Nearest times with {name}:") if state.nearest else self.tr("{name} has no open time near it.")
        self._why.setText(f"{why} {near.format(name=name)}")
        self._slots = state.nearest
        for n, card in enumerate(self._cards):
            card.setVisible(n < len(state.nearest))
            if n < len(state.nearest):
                self._show_card(card, state.nearest[n], state, formats, own_zone, zone)

    def _show_card(
        self, card: TimeCard, slot: Slot, state: BookingFormState, formats: Formats, own_zone: str, zone: str
    ) -> None:
        there = formats.time(slot.start, zone) if zone != own_zone else ""
        day = formats.day_of(slot.start, own_zone)
        place, brief = formats.city(zone) if there else "", formats.day_short(day)
        card.show_time(formats.day(day), formats.time(slot.start, own_zone), place, there, brief=brief)
        card.setChecked(slot == state.picked)


class CallerForm(QWidget):
    """The office books for someone who called."""

    def __init__(self, form: BookingFormViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._zone = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._switch = QCheckBox(self.tr("Book for a caller"), self)
        self._switch.toggled.connect(self._typed)
        column.addWidget(self._switch)
        self._name, self._email = Field("", self), Field("", self)
        self._name_field = FormField(self.tr("Caller’s name"), self._name, self)
        self._email_field = FormField(self.tr("Caller’s email"), self._email, self)
        for editor, field in ((self._name, self._name_field), (self._email, self._email_field)):
            editor.textEdited.connect(self._typed)
            column.addWidget(field)

    def _typed(self) -> None:
        on = self._switch.isChecked()
        self._form.for_caller(CallerFields(self._name.text(), self._email.text(), self._zone) if on else None)

    def render_state(self, state: BookingFormState, own_zone: str) -> None:
        """Show the caller's fields where the office books for one."""
        self._zone = own_zone
        caller = state.draft.caller if state.draft else None
        self._switch.blockSignals(True)
        self._switch.setChecked(caller is not None)
        self._switch.blockSignals(False)
        faults = {_CALLER[f.field]: fault_sentence(f) for f in state.faults if f.field in _CALLER}
        for name, field in (("name", self._name_field), ("email", self._email_field)):
            field.setVisible(caller is not None)
            field.set_error(faults.get(name, ""))
        if caller is not None:
            for editor, text in ((self._name, caller.name), (self._email, caller.email)):
                if editor.text() != text:
                    editor.setText(text)
