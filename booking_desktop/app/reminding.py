"""Sessions that are about to begin: told by the desktop and in the window, and forgotten with who signs out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from booking_desktop.app.surroundings import Surroundings

if TYPE_CHECKING:
    from booking_desktop.domain.bookings import Booking
    from booking_desktop.domain.reminders import Quiet
    from booking_desktop.viewmodels.reminders import RemindersViewModel


class Reminding(QObject):
    """Looks while somebody is signed in. Signal: ``openWanted(Booking)``."""

    openWanted = Signal(object)

    def __init__(self, desk: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.session.changed.connect(self._person_changed)
        desk.look.changed.connect(self.read)

    @cached_property
    def model(self) -> RemindersViewModel:
        """The view-model, made when somebody first signs in."""
        from booking_desktop.viewmodels.reminders import RemindersViewModel

        desk = self._desk
        model = RemindersViewModel(desk.backend.bookings, desk.session, desk.now, self._lead, self._quiet, self._zone)
        model.due.connect(self._tell)
        self._show_bars(model)
        return model

    def _show_bars(self, model: RemindersViewModel) -> None:
        from booking_desktop.ui.reminder_bar import ReminderBars

        desk = self._desk
        self._bars = ReminderBars(model, desk.look.formats, self._person, desk.window)
        self._bars.openWanted.connect(self._open)
        desk.window.notices.addWidget(self._bars)

    def say_again(self) -> None:
        """Another language: what is being told is told in it."""
        if "model" in self.__dict__:
            self._bars.deleteLater()
            self._show_bars(self.model)

    def read(self) -> None:
        """Bookings or preferences have changed: look again."""
        if "model" in self.__dict__:
            self.model.read()

    def leave(self) -> None:
        """Another place takes this one's: no bar of it stays."""
        if "model" in self.__dict__:
            self.model.retire()
            self._bars.deleteLater()

    def _person_changed(self) -> None:
        if self._desk.session.person is not None:
            self.model.start()
        elif "model" in self.__dict__:
            self.model.forget()

    def _lead(self) -> int | None:
        said = self._desk.look.preferences
        return said.remind_minutes if said.notifications else None

    def _quiet(self) -> Quiet:
        from booking_desktop.domain.reminders import Quiet

        said = self._desk.look.preferences
        return Quiet(said.quiet_from, said.quiet_to)

    def _zone(self) -> str:
        return self._desk.look.zone

    def _person(self) -> int:
        person = self._desk.session.person
        return person.id if person is not None else 0

    def _tell(self, booking: Booking) -> None:
        from booking_desktop import desktop_notes
        from booking_desktop.viewmodels.reminder_words import discreet_words, reminder_words

        formats, now = self._desk.look.formats(), self._desk.now()
        named = self._desk.look.preferences.reminder_names
        words = (
            reminder_words(booking, self._person(), formats, now) if named else discreet_words(booking, formats, now)
        )
        self._desk.jobs.run(lambda: desktop_notes.show(words.title, words.text), lambda _: None, lane="notes")

    def _open(self, booking: Booking) -> None:
        self.model.dismiss(booking.id)
        self.openWanted.emit(booking)
