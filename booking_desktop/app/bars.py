"""What stands over any page: the bars for a lost connection, letters that fail and a newer version, and passing messages."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from booking_desktop.app.surroundings import Surroundings
from booking_desktop.domain.servers import is_newer
from booking_desktop.version import version
from booking_desktop.viewmodels.connection import ConnectionViewModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from booking_desktop.ui.components.toast import ToastHost
    from booking_desktop.ui.connection import ConnectionBar
    from booking_desktop.ui.mail_bar import MailBar
    from booking_desktop.ui.update_bar import UpdateBar


class Bars(QObject):
    """Each is made when it is first wanted; ``say_again`` in another language."""

    def __init__(self, desk: Surroundings, connection: ConnectionViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._connection = desk, connection
        self.connection: ConnectionBar | None = None
        self.update: UpdateBar | None = None
        self.mail: MailBar | None = None
        self._failed = self._failed_away = 0
        """Letters that failed; and how many of them were put away with the bar."""
        self._toasts: ToastHost | None = None
        self._closed = False
        connection.changed.connect(self._connection_changed)

    def tell(self, words: str) -> None:
        """A passing message over the page in sight."""
        from booking_desktop.ui.components.toast import ToastHost

        if self._toasts is None:
            self._toasts = ToastHost(self._desk.window.stack)
        self._toasts.toast(words, icon="info")

    def forget_words(self) -> None:
        """What was said in passing was said to somebody else."""
        toasts, self._toasts = self._toasts, None
        if toasts is not None:
            toasts.dismiss()
            toasts.deleteLater()

    def ask_for_update(self) -> None:
        """The server asks for a newer version of this app: say so; nothing is fetched by itself."""
        wanted, put_away = self._desk.place.client_wanted, self._desk.look.preferences.update_put_away
        if not wanted:  # looking up one's own version takes a while
            return
        if not is_newer(wanted, version()) or (put_away and not is_newer(wanted, put_away)):
            return
        from booking_desktop.ui.update_bar import UpdateBar

        self.update = UpdateBar(wanted, version(), self._desk.window)
        self.update.putAway.connect(self._put_update_away)
        self._desk.window.notices.addWidget(self.update)

    def _put_update_away(self, wanted: str) -> None:
        self._drop_update()
        self._desk.keep(replace(self._desk.look.preferences, update_put_away=wanted))

    def _drop_update(self) -> None:
        bar, self.update = self.update, None
        _take_away(bar)

    def _connection_changed(self) -> None:
        from booking_desktop.ui.connection import ConnectionBar

        if self.connection is None and not self._closed:
            self.connection = ConnectionBar(self._connection, self._desk.look.formats, self._desk.window)
            self._desk.window.notices.addWidget(self.connection)

    def show_failed(self, letters: int) -> None:
        """So many of the person's letters could not be sent and are tried again; who put the bar away is told again of one more."""
        self._failed_away = min(self._failed_away, letters)
        wanted = letters > self._failed_away and not self._closed
        if wanted and self.mail is not None and letters == self._failed:
            return
        self._failed = letters
        self._drop_mail()
        if wanted:
            from booking_desktop.ui.mail_bar import MailBar

            self.mail = MailBar(self._desk.window, letters)
            self.mail.outboxWanted.connect(partial(self._desk.go, "outbox"))
            self.mail.putAway.connect(self._put_mail_away)
            self._desk.window.notices.addWidget(self.mail)

    def _put_mail_away(self) -> None:
        self._failed_away = self._failed
        self._drop_mail()

    def _drop_mail(self) -> None:
        bar, self.mail = self.mail, None
        _take_away(bar)

    def say_again(self) -> None:
        """Another language: what is in sight is made anew."""
        self.forget_words()
        if self.connection is not None:
            self._drop_connection()
            self._connection_changed()
        if self.mail is not None:
            self._drop_mail()
            self.show_failed(self._failed)
        if self.update is not None:
            self._drop_update()
            self.ask_for_update()

    def _drop_connection(self) -> None:
        bar, self.connection = self.connection, None
        _take_away(bar)

    def close(self) -> None:
        """The window closes: the connection's loss is of no interest any more."""
        self._closed = True
        self._drop_connection()
        self._drop_mail()

    def leave(self) -> None:
        """Another place takes this one's."""
        self.forget_words()
        self._drop_update()


def _take_away(bar: QWidget | None) -> None:
    if bar is not None:
        from booking_desktop.ui.components.cover import take_away

        take_away(bar)
