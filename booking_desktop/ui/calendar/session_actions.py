"""What can be done with one of your sessions from the calendar: cancel and take back, move, copy, save, print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import DomainError
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.keys import native
from booking_desktop.ui.components.toast import ToastHost
from booking_desktop.ui.messages import sentence
from booking_desktop.viewmodels.bookings.booking_words import details_text
from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
from booking_desktop.viewmodels.calendar.month_days import other_party


class SessionActions(QObject):
    """Acts on the session that ``which`` names at that moment. Signals: ``print_wanted(Booking)``, ``moving`` a move began."""

    print_wanted = Signal(object)
    moving = Signal()

    def __init__(
        self, calendar: CalendarViewModel, which: Callable[[], Booking | None], toasts: ToastHost, page: QWidget
    ) -> None:
        super().__init__(page)
        self._calendar, self._which, self._toasts, self._page = calendar, which, toasts, page
        calendar.detail.cancelled.connect(self._was_cancelled)
        calendar.detail.restored.connect(self._was_restored)
        calendar.detail.failed.connect(self._undo_failed)

    def bind(self, commands: Commands, owner: QWidget) -> None:
        """Offer the commands where ``owner`` has the focus."""
        commands.bind("booking.cancel", self.cancel, owner)
        commands.bind("booking.move", self.move, owner)
        commands.bind("booking.copy", self.copy, owner)
        commands.bind("booking.export", self.export, owner)
        commands.bind("booking.print", self.print, owner)

    def cancel(self) -> None:
        """Cancel at once; the toast takes it back. Where the rules say no, it says why."""
        booking = self._which()
        if booking is None:
            return
        self._calendar.open_booking(booking)
        why = self._calendar.detail.state.why_not_cancel
        if why is not None:
            self._toasts.toast(sentence(why, self._calendar.state.formats), icon="info")
            return
        self._calendar.detail.cancel()

    def move(self) -> None:
        """Choose another time for it in the same calendar."""
        booking = self._which()
        if booking is None:
            return
        self._calendar.open_booking(booking)
        why = self._calendar.detail.state.why_not_move
        if why is not None:
            self._toasts.toast(sentence(why, self._calendar.state.formats), icon="info")
            return
        self._calendar.begin_move(booking)
        self.moving.emit()

    def copy(self) -> None:
        """Both zones, price and reference as text."""
        booking, state = self._which(), self._calendar.state
        if booking is not None and state.me is not None:
            QGuiApplication.clipboard().setText(details_text(booking, state.me, state.formats))
            self._toasts.toast(self.tr("Copied"))

    def export(self) -> None:
        """Save it as an .ics file."""
        booking = self._which()
        if booking is None:
            return
        name, kinds = f"{booking.reference}.ics", self.tr("Calendar files (*.ics)")
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save as calendar file"), name, kinds)
        if chosen:
            self._write(chosen, self._calendar.calendar_file(booking))

    def print(self) -> None:
        """Print its receipt."""
        booking = self._which()
        if booking is not None:
            self.print_wanted.emit(booking)

    def _write(self, path: str, content: bytes) -> None:
        try:
            Path(path).write_bytes(content)
        except OSError as error:
            words = self.tr("Not saved: {reason}").format(reason=error.strerror)
            self._toasts.toast(words, icon="triangle-alert")
            return
        self._toasts.toast(self.tr("Saved {name}").format(name=Path(path).name))

    def _was_cancelled(self, booking: Booking) -> None:
        state = self._calendar.state
        name = other_party(booking, state.me).name if state.me is not None else ""
        words = self.tr("Cancelled: {name}, {when}").format(name=name, when=state.formats.when(booking.start))
        self._toasts.toast(words, self.tr("Undo"), lambda: self._calendar.detail.undo(booking), key=native("Ctrl+Z"))

    def _was_restored(self, _: Booking) -> None:
        self._toasts.toast(self.tr("Back in your calendar"))

    def _undo_failed(self, error: DomainError) -> None:
        self._toasts.toast(sentence(error, self._calendar.state.formats), icon="triangle-alert")
