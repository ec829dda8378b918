"""The dialog over a calendar file that was opened: what it says, and how it lies to one's own sessions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booking_desktop.domain.entries import Entry, Placed
from booking_desktop.ui.components.buttons import Link
from booking_desktop.ui.components.dialog import Dialog
from booking_desktop.ui.components.grounds import Divider
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.text import Caption, Text
from booking_desktop.ui.messages import sentence
from booking_desktop.viewmodels.calendar.entries import EntriesState
from booking_desktop.viewmodels.formats import Formats, listed

_SHOWN = 3


class EntryDialog(Dialog):
    """``EntryDialog(state, formats, window)``. Signal: ``openWanted(Booking)``."""

    openWanted = Signal(object)

    def __init__(self, state: EntriesState, formats: Callable[[], Formats], window: QWidget) -> None:
        super().__init__("", window, sentence=Path(state.path).name)
        self._formats = formats()
        self.title.setText(self._heading(state))
        self.setAccessibleName(self._heading(state))
        if state.problem is not None:
            self.body.addWidget(InfoBar("error", sentence(state.problem, self._formats), self))
        for n, entry in enumerate(state.entries[:_SHOWN]):
            if n:
                self.body.addWidget(Divider(self))
            self.body.addLayout(self._entry(entry, state))
        if len(state.entries) > _SHOWN:
            self.body.addWidget(Caption(self.tr("%Ln more in this file", "", len(state.entries) - _SHOWN), self))
        self.close_button = self.add_button(self.tr("Close"), "standard")

    def _heading(self, state: EntriesState) -> str:
        if len(state.entries) == 1:
            return state.entries[0].entry.title or self.tr("A calendar entry")
        return self.tr("%Ln calendar entries", "", len(state.entries)) if state.entries else self.tr("A calendar file")

    def _entry(self, placed: Placed, state: EntriesState) -> QVBoxLayout:
        entry, column = placed.entry, QVBoxLayout()
        column.setSpacing(2)
        if len(state.entries) > 1:
            column.addWidget(Text(entry.title or self.tr("A calendar entry"), self, role="name", wrap=True))
        column.addWidget(Text(self._when(entry), self, role="strong", tabular=True, wrap=True))
        for words in (entry.place, self._from(entry)):
            if words:
                column.addWidget(Text(words, self, token="secondary", wrap=True))
        column.addSpacing(6)
        self._add_finding(column, placed, state.checked)
        return column

    def _when(self, entry: Entry) -> str:
        formats = self._formats
        first, last = formats.day_of(entry.start), formats.day_of(entry.end)
        if entry.all_day:
            words = self.tr("{day}, all day").format(day=formats.day_long(first, year=True))
        elif first == last:
            words = self.tr("{day}, {times}").format(
                day=formats.day_long(first, year=True), times=formats.times(entry.start, entry.end)
            )
        else:
            words = self.tr("{start} to {end}").format(start=formats.when(entry.start), end=formats.when(entry.end))
        return self.tr("{when} and again later").format(when=words) if entry.repeats else words

    def _from(self, entry: Entry) -> str:
        return self.tr("From {name}").format(name=entry.organizer) if entry.organizer else ""

    def _add_finding(self, column: QVBoxLayout, placed: Placed, checked: bool) -> None:
        if placed.own is not None:
            booking = placed.own
            words = self.tr("This is your booking {reference}.").format(reference=booking.reference)
            column.addWidget(InfoBar("info", words, self, icon="calendar-check"))
            link = Link(self.tr("Open it"), self)
            link.clicked.connect(lambda: self._open(booking))
            column.addWidget(link)
        elif placed.entry.cancelled:
            column.addWidget(InfoBar("info", self.tr("It has been cancelled."), self, icon="calendar-x"))
        elif placed.clashes:
            names = listed(
                self.tr("{offer}, {times}").format(offer=b.agreed.name, times=self._formats.times(b.start, b.end))
                for b in placed.clashes
            )
            column.addWidget(InfoBar("warning", names, self, title=self.tr("You have something else then:")))
        elif checked:
            column.addWidget(InfoBar("info", self.tr("You have no session then."), self, icon="circle-check"))
        else:
            words = self.tr("Sign in to see whether you are free then.")
            column.addWidget(InfoBar("info", words, self, icon="user-round"))

    def _open(self, booking: object) -> None:
        self.accept()
        self.openWanted.emit(booking)
