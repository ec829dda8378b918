"""The Availability page: hours at the start, what bookers see of them at the end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain import time
from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.errors import FieldFault
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.notices import ErrorSummary, InfoBar
from booking_desktop.ui.components.text import Caption, Elided, Section, Text, Title
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.speaking.changed_elsewhere import ChangedElsewhere
from booking_desktop.ui.speaking.exception_popover import ExceptionPopover
from booking_desktop.ui.speaking.exceptions_list import ExceptionsList
from booking_desktop.ui.speaking.impact_dialog import ImpactDialog, ShiftDialog
from booking_desktop.ui.speaking.preview_pane import PreviewPane
from booking_desktop.ui.speaking.rules_form import RulesForm
from booking_desktop.ui.speaking.week_table import WeekTable, range_words
from booking_desktop.ui.speaking.writing_page import WritingPage
from booking_desktop.ui.speaking.zone_button import ZoneButton
from booking_desktop.ui.theme import INSET, SPACE_2, SPACE_3, SPACE_4
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.availability import AvailabilityViewModel
from booking_desktop.viewmodels.speaking.availability_state import AvailabilityState

_NARROW = 860
_SOON = 45
"""Days ahead within which a change of the clocks is worth a bar."""


class AvailabilityPage(WritingPage):
    """Renders the view-model. ``bookingWanted(id)`` when a booking is to be opened."""

    bookingWanted = Signal(object)

    def __init__(
        self,
        model: AvailabilityViewModel,
        formats: Callable[[], Formats],
        now: Clock,
        commands: Commands | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, "calendar-clock", (620, 440), _NARROW, parent)
        self._model, self._formats, self._now = model, formats, now
        self._popover: ExceptionPopover | None = None
        self._dialog: ImpactDialog | None = None
        self._fill_start_head()
        self._fill_start()
        self._fill_end()
        self._connect()
        if commands is not None:
            self.bind(commands)
        self._render()

    # --- laying out ---

    def _fill_start_head(self) -> None:
        pane = self.start_head.parentWidget()
        self.start_head.setContentsMargins(margins(INSET, 0, INSET - SPACE_3, 0))
        self.start_head.addWidget(Title(self.tr("Availability"), pane))
        self._whose = Elided("", pane, role="reading", token="tertiary")
        self.start_head.addWidget(self._whose, 1)
        self._zone_chooser = ZoneButton(self._now, self._formats, self, icon="globe")
        self.start_head.addWidget(self._zone_chooser)

    def _fill_start(self) -> None:
        body, column = self.start.body, self.start.column
        self._summary = ErrorSummary(body)
        self._problem = InfoBar("error", "", body)
        self._elsewhere = ChangedElsewhere(
            self.tr("These hours were changed elsewhere while you were editing them."), body
        )
        self._clocks = InfoBar("warning", "", body, icon="clock-arrow-up")
        bars = QVBoxLayout()
        bars.setSpacing(SPACE_2)
        self._classic = InfoBar(
            "info",
            self.tr("These are the hours that hold until you save your own. Change them, or save them as they are."),
            body,
        )
        for bar in (self._summary, self._problem, self._elsewhere, self._clocks, self._classic):
            bars.addWidget(bar)
            bar.hide()
        column.addLayout(bars)
        column.addSpacing(18)
        column.addLayout(self._weekly_head())
        column.addSpacing(4)
        self._week = WeekTable(self._model, self._formats, body)
        column.addWidget(self._week)
        column.addSpacing(22)
        self._days = ExceptionsList(self._formats, body)
        column.addWidget(self._days)
        column.addSpacing(24)
        self._rules = RulesForm(self._formats, body)
        column.addWidget(self._rules)
        column.addSpacing(SPACE_4)
        self._later_change = Caption("", body, wrap=True)
        column.addWidget(self._later_change)
        column.addStretch(1)

    def _weekly_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Section(self.tr("Weekly hours"), self.start.body))
        row.addStretch(1)
        self._total = Caption("", self.start.body, tabular=True)
        row.addWidget(self._total)
        return row

    def _fill_end(self) -> None:
        pane = self.end_head.parentWidget()
        self._save = Button(self.tr("Save hours"), pane, kind="primary")
        self._discard = Button(self.tr("Discard"), pane, kind="ghost")
        self.moving = (self._discard, self._save)
        self.end_head.addWidget(Text(self.tr("What bookers see"), pane, token="secondary"))
        self.end_head.addStretch(1)
        self.move_buttons()
        self._preview = PreviewPane(self._model.preview, self._formats, self._now, self.end.body)
        self.end.set_inset(INSET, 0, INSET)
        self.end.column.addWidget(self._preview)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._render)
        model.preview.changed.connect(self._render_preview)
        model.done.connect(self._tell)
        self._save.clicked.connect(model.save)
        self._discard.clicked.connect(model.discard)
        self._zone_chooser.chosen.connect(model.set_zone)
        self._rules.edited.connect(model.set_rules)
        self._days.addWanted.connect(self._add_day)
        self._days.opened.connect(model.begin_exception)
        self._days.removed.connect(model.remove_exception)
        self._elsewhere.mine.connect(model.keep_mine)
        self._elsewhere.theirs.connect(model.take_theirs)
        self._problem.acted.connect(model.refresh)
        self._clocks.acted.connect(self._review)

    # --- gestures ---

    def block(self, day: date) -> None:
        """Open a day that differs, for "Block time"."""
        self._model.begin_exception(day)

    def _add_day(self) -> None:
        self._model.begin_exception()

    def _review(self) -> None:
        state = self._model.state
        if state.draft is not None and state.clock_change is not None:
            dialog = ShiftDialog(state.shifting, state.draft.zone, self._now(), self._formats(), self.window())
            dialog.bookingWanted.connect(self.bookingWanted)
            dialog.ask(self._clocks.action)

    def _tell(self, what: str) -> None:
        words = {
            "saved": self.tr("Hours saved"),
            "day_added": self.tr("Day saved"),
            "day_removed": self.tr("Usual hours again"),
        }[what]
        self.toasts.toast(words, self.tr("Undo"), self._model.undo_done)

    # --- rendering ---

    def _render(self) -> None:
        state = self._model.state
        ready = self.show_ready(state)
        self._zone_chooser.setVisible(ready)
        for button in (self._save, self._discard):
            button.setVisible(ready)
        if not ready:
            self._render_nothing(state)
            return
        self._render_bars(state)
        self._render_hours(state)
        self._render_buttons(state)
        if state.exception_open and self._popover is None:
            self._popover = ExceptionPopover(self._model, self._formats, self)
        if self._popover is not None:
            self._popover.show_state(state, self._days.add)
        self._render_asking(state)
        self._render_preview()

    def _render_nothing(self, state: AvailabilityState) -> None:
        if state.problem is not None:
            words = sentence(state.problem, self._formats())
            self.empty.set_words(self.tr("Your hours can’t be read"), words, "triangle-alert")
        else:
            self.empty.set_words(self.tr("No hours here"), self.tr("Only speakers have hours."), "calendar-clock")

    def _render_bars(self, state: AvailabilityState) -> None:
        problem = state.problem if state.theirs is None else None
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.set_text(sentence(problem, self._formats()))
            self._problem.set_action(self.tr("Read again"))
        self._elsewhere.setVisible(state.theirs is not None)
        self._classic.setVisible(state.saved is not None and state.saved.week is None)
        errors = [(self._fault_words(f), self._week.field_of(f)) for f in state.faults] if state.submitted else []
        if bool(errors) != self._summary.isVisibleTo(self):
            self._summary.show_errors(self.tr("Some hours can’t be saved yet"), errors)
        self._render_clocks(state)

    def _fault_words(self, fault: FieldFault) -> str:
        return f"{self._formats().weekday_name(fault.where or 0)}: {range_words(fault)}"

    def _render_clocks(self, state: AvailabilityState) -> None:
        change = state.clock_change
        if change is None or state.draft is None:
            self._clocks.hide()
            self._later_change.hide()
            return
        soon = (change.at - state.now).days <= _SOON
        shifting = state.shifting
        self._clocks.setVisible(soon)
        self._later_change.setVisible(not soon)
        words = self._change_words(state.draft.zone, change)
        self._later_change.setText(words)
        self._clocks.set_text(f"{words} {self._shift_words(len(shifting))}".strip())
        self._clocks.set_action(self.tr("Review") if shifting else "")

    def _change_words(self, zone: str, change: time.ClockChange) -> str:
        day = self._formats().day_long(self._formats().day_of(change.at, zone))
        forward = change.shift.total_seconds() > 0
        words = (
            self.tr("{place} clocks go forward on {day}. Your hours stay the same here.")
            if forward
            else self.tr("{place} clocks go back on {day}. Your hours stay the same here.")
        )
        return words.format(place=self._formats().city(zone), day=day)

    def _shift_words(self, count: int) -> str:
        if not count:
            return ""
        if count == 1:
            return self.tr("1 later booking shifts for a person abroad.")
        return self.tr("{n} later bookings shift for people abroad.", "", count).format(n=self._formats().number(count))

    def _week_total(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if rest:
            return self.tr("{length} a week").format(length=self._formats().length(minutes))
        return self.tr("{n} hours a week", "", hours).format(n=self._formats().number(hours))

    def _render_hours(self, state: AvailabilityState) -> None:
        draft = state.draft
        assert draft is not None
        own = state.profile is None or state.speaker == self._model.own_id
        self._whose.setText("" if own or state.profile is None else str(state.profile.name))
        self._zone_chooser.show_zone(draft.zone, tuple(b.attendee.zone for b in state.hosted))
        self._total.setText(self._week_total(draft.minutes))
        self._week.show_week(draft, state.faults)
        self._days.show_days(draft.exceptions, time.local(self._now(), draft.zone).date())
        self._rules.show_rules(draft.rules, state.office)

    def _render_buttons(self, state: AvailabilityState) -> None:
        saved = state.saved
        self._discard.setVisible(state.dirty and saved is not None and saved.week is not None)
        self.let_rest(self._save, may=state.dirty and not state.saving and not state.exception_open)

    def _render_asking(self, state: AvailabilityState) -> None:
        if state.asking is None or self._dialog is not None:
            return
        dialog = ImpactDialog(state.asking, self._formats(), self.window())
        self._dialog = dialog
        dialog.accepted.connect(self._model.confirm)
        dialog.rejected.connect(self._model.go_back)
        dialog.finished.connect(self._asked)
        dialog.bookingWanted.connect(self._open_booking)
        dialog.ask(self._days.add if state.asking.exception else self._save)

    def _asked(self) -> None:
        self._dialog = None

    def _open_booking(self, booking: BookingId) -> None:
        self._model.close_exception()
        self.bookingWanted.emit(booking)

    def _render_preview(self) -> None:
        state, preview = self._model.state, self._model.preview.state
        if state.profile is None or state.draft is None:
            return
        zones = (state.draft.zone, *(b.attendee.zone for b in state.hosted))
        self._preview.show_state(preview, state.profile.offers, state.draft.zone, zones)

    # --- width ---

    def move_buttons(self) -> None:
        """Beside the zone's button, or beside these where they stand in its head."""
        super().move_buttons()
        self.start_head.setContentsMargins(margins(INSET, 0, INSET if self.narrow else INSET - SPACE_3, 0))
