"""The first run on an empty store: doors to the ways of beginning."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.people import Role
from booking_desktop.ui.components.buttons import Link
from booking_desktop.ui.components.cards import Door
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Divider
from booking_desktop.ui.components.text import Elided, PageTitle, Reading, Text
from booking_desktop.ui.entrance.sign_in_forms import Problem
from booking_desktop.ui.entrance.time_side import TimeSide, paint_brand
from booking_desktop.ui.languages import LANGUAGES, spoken
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.theme import NARROW_SIGN_IN, theme
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.first_run import FirstRunViewModel
from booking_desktop.viewmodels.formats import Formats

_COLUMN = 460


class FirstRunPage(QWidget):
    """Doors: look around with samples, import a list; links: an account for who speaks, a backup to restore."""

    importWanted = Signal()
    accountWanted = Signal(Role)
    signInWanted = Signal()
    restoreWanted = Signal()
    preferencesWanted = Signal()
    serverWanted = Signal()

    def __init__(
        self, page: FirstRunViewModel, formats: Callable[[], Formats], now: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._formats = page, formats
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._doors())
        row.addStretch(1)
        self._time = TimeSide(now, formats(), None, self)
        self._time.setFixedWidth(560)
        self._settings = _Settings(self)
        self._settings.changeWanted.connect(self.preferencesWanted)
        self._time.add_below(self._settings)
        row.addWidget(self._time)
        page.changed.connect(self._render)
        theme.changed.connect(self.update)
        self._render()

    def _doors(self) -> QWidget:
        side = self._side = QWidget(self)
        side.setFixedWidth(theme.wide(_COLUMN))
        theme.metricsChanged.connect(self._widen)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 76, 0, 76)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(PageTitle(self.tr("Welcome"), side))
        column.addSpacing(2)
        welcome = self.tr("Nothing is kept here yet. Which speakers shall it begin with?")
        column.addWidget(Reading(welcome, side, wrap=True))
        column.addSpacing(26)
        self._problem = Problem(side)
        column.addWidget(self._problem)
        self.look = Door("compass", self.tr("Look around"), "", side)
        self.look.clicked.connect(self._page.look_around)
        self.bring = Door(
            "file-up", self.tr("Import speakers"), self.tr("From a CSV file, previewed before anything is kept"), side
        )
        self.bring.clicked.connect(self.importWanted)
        self.connect_door = Door(
            "server",
            self.tr("Connect to an office server"),
            self.tr("Its speakers and bookings, with your account there"),
            side,
        )
        self.connect_door.clicked.connect(self.serverWanted)
        for door in (self.look, self.bring, self.connect_door):
            column.addWidget(door)
            column.addSpacing(12)
        column.addSpacing(16)
        column.addLayout(self._links(side))
        column.addSpacing(26)
        column.addWidget(Divider(side))
        column.addSpacing(16)
        column.addLayout(
            _signed("hard-drive", self.tr("All of it stays in one file on this computer until you connect."), side)[0]
        )
        column.addStretch(1)
        return side

    def _widen(self) -> None:
        """Another text size."""
        self._side.setFixedWidth(theme.wide(_COLUMN))

    def _links(self, side: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(Elided(self.tr("You speak yourself?"), side, token="secondary"))
        account = Link(self.tr("Create an account"), side)
        account.clicked.connect(lambda: self.accountWanted.emit(Role.SPEAKS))
        row.addWidget(account)
        row.addStretch(1)
        restore = Link(self.tr("Restore a backup"), side)
        restore.clicked.connect(self.restoreWanted)
        row.addWidget(restore)
        return row

    def shown(self) -> None:
        """The first door has the focus."""
        self._settings.show_formats(self._formats())
        self._time.show_formats(self._formats(), None)
        self.look.setFocus(Qt.FocusReason.TabFocusReason)

    def _render(self) -> None:
        state = self._page.state
        # The first door stays enabled: it would lose the focus to the next one, and a second press does nothing.
        sentence_of = self.tr("Putting sample speakers in…") if state.filling else ""
        self.look.say(sentence_of or self.tr("Sample speakers with open times, easy to remove"))
        self.bring.setEnabled(not state.filling)
        self.connect_door.setEnabled(not state.filling)
        self._problem.say(sentence(state.problem, self._formats()) if state.problem else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._time.setVisible(self.width() >= theme.wide(NARROW_SIGN_IN))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens.surface)
        paint_brand(painter, self.rect())


class _Settings(QWidget):
    """What the app took from the computer, each with a way to change it."""

    changeWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Divider(self, token="deco"))
        column.addSpacing(10)
        self._zone = self._line("globe", self.tr("Change the time zone"), column)
        self._language = self._line("languages", self.tr("Change language, clock and week"), column)

    def _line(self, icon: str, spoken: str, column: QVBoxLayout) -> Text:
        row, words = _signed(icon, "", self)
        change = Link(self.tr("Change"), self)
        change.setAccessibleName(spoken)
        change.clicked.connect(self.changeWanted)
        row.addWidget(change)
        column.addLayout(row)
        return words

    def show_formats(self, formats: Formats) -> None:
        """The zone, language, clock and week in force."""
        self._zone.setText(
            self.tr("Times are shown for {place}, as this computer says").format(place=formats.city(formats.zone))
        )
        hours = self.tr("12 hours") if formats.twelve_hours else self.tr("24 hours")
        first, language = formats.weekday_name(formats.week_start), LANGUAGES[spoken("", formats.locale)]
        self._language.setText(
            self.tr("{language}, {hours}, week from {day}").format(language=language, hours=hours, day=first)
        )


def _signed(icon: str, words: str, parent: QWidget) -> tuple[QHBoxLayout, Text]:
    row, text = QHBoxLayout(), Text(words, parent, token="secondary", wrap=True)
    row.setSpacing(10)
    row.addWidget(Sign(icon, "secondary", parent))
    row.addWidget(text, 1)
    return row, text
