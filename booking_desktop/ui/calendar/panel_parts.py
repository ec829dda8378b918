"""What the panels beside the grid are built from: the person, the day, lines with icons, a footer that stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.people import Name, PersonId
from booking_desktop.ui.components.avatar import Avatar
from booking_desktop.ui.components.buttons import IconButton
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Pane, ScrollPane
from booking_desktop.ui.components.text import Caption, Elided, Subtitle, Text
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.theme import HEADER, theme
from booking_desktop.viewmodels.bookings.booking_words import Line, Topic

QWIDGETSIZE_MAX = 16777215
PANEL = 304
INSET = 20

ICONS = {
    Topic.NO_CLASH: "calendar-check",
    Topic.CANCEL: "rotate-ccw",
    Topic.MOVE: "calendar-sync",
    Topic.LINK: "video",
    Topic.PLACE: "map-pin",
    Topic.PHONE: "phone",
    Topic.TOO_CLOSE: "triangle-alert",
}


class Panel(Pane):
    """A pane of 304 at the end of the page: a head of 56, a body that scrolls, a footer that stays. Signal: ``closed``."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent, edge="start")
        self._alone = False
        self._fit_width()
        theme.metricsChanged.connect(self._fit_width)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(2, 0, 0, 0))
        column.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(margins(INSET - 2, 0, INSET - 8, 0))
        self.head.setSpacing(8)
        strip = QWidget(self)
        strip.setFixedHeight(HEADER)
        strip.setLayout(self.head)
        column.addWidget(strip)
        self._scroll_pane = ScrollPane(self)
        self.body = self._scroll_pane.column
        self.body.setContentsMargins(margins(INSET - 2, 0, INSET, INSET))
        column.addWidget(self._scroll_pane, 1)
        self.footer_pane = Pane("surface", self, edge="top")
        self.footer = QVBoxLayout(self.footer_pane)
        self.footer.setContentsMargins(margins(INSET - 2, 18, INSET, INSET))
        self.footer.setSpacing(12)
        column.addWidget(self.footer_pane)
        self._holders: dict[QWidget, QWidget] = {}

    def add_part(self, part: QWidget, below: int) -> None:
        """Put a part into the body, with space below it that comes and goes with it."""
        holder = QWidget(self)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, below)
        inner.addWidget(part)
        self._holders[part] = holder
        self.body.addWidget(holder)

    def show_part(self, part: QWidget, shown: bool) -> None:
        """Show or hide a part with its space."""
        self._holders[part].setVisible(shown)

    def add_close(self, name: str) -> IconButton:
        """The cross at the head's end."""
        close = IconButton("x", name, self)
        close.clicked.connect(self.closed)
        self.head.addWidget(close)
        return close

    def standard_width(self) -> int:
        """304 px, a fifth more at a large text size."""
        return round(PANEL * min(max(theme.scale, 1.0), 1.2))

    def stand_alone(self, alone: bool) -> None:
        """Take the whole page, where it is too narrow for two."""
        self._alone = alone
        self._fit_width()

    def _fit_width(self) -> None:
        wide = self.standard_width()
        self.setMinimumWidth(wide)
        self.setMaximumWidth(QWIDGETSIZE_MAX if self._alone else wide)

    def heading(self) -> QWidget:
        """What takes the focus when the panel opens."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


class PersonRow(QWidget):
    """A disc, a name and what the session is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        self._avatar = Avatar(40, self)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = Elided("", self, role="name")
        self._what = Elided("", self, token="secondary", tabular=True)
        words.addWidget(self._name)
        words.addWidget(self._what)
        row.addLayout(words, 1)

    def show_person(self, person: PersonId, name: Name, what: str) -> None:
        """Who, and what for."""
        self._avatar.show_person(person, name)
        self._name.setText(str(name))
        self._what.setText(what)


class DayRow(QWidget):
    """The day in 16/600 and how far off it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.day = Elided("", self, role="subtitle", tabular=True)
        self._far = Caption("", self, tabular=True)
        row.addWidget(self.day, 1)
        row.addWidget(self._far)

    def show_day(self, day: str, far: str) -> None:
        """``Thursday 12 March``, ``In 2 days``."""
        self.day.setText(day)
        self._far.setText(far)


class Lines(QWidget):
    """Promises and facts, each with its icon."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Icon and words of each."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for n, (icon, words) in enumerate(lines):
            sign = Sign(icon, "secondary", self)
            sign.setFixedHeight(theme.line("ui") + 3)
            text = Text(words, self, token="secondary", wrap=True, tabular=True)
            self._grid.addWidget(sign, n, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, n, 1)
            sign.show()
            text.show()

    def show_promises(self, lines: Sequence[Line]) -> None:
        """The rules in words."""
        self.show_lines([(ICONS[line.topic], line.text) for line in lines])


class Heading(Subtitle):
    """A panel's title; it takes the focus when the panel opens, without being a tab stop."""
