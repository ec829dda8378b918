"""The sidebar: brand, the command field, the pages with their counts, what a page adds of its own, the account."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from booking_desktop.domain.people import UNKNOWN_PERSON, Name, PersonId
from booking_desktop.ui import icons
from booking_desktop.ui.components.avatar import paint_avatar
from booking_desktop.ui.components.buttons import pressed_by_enter
from booking_desktop.ui.components.keys import key_hint_height, key_hint_width, paint_key_hint
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import at_start, margins
from booking_desktop.ui.nav import NavItem, NavList
from booking_desktop.ui.theme import SIDEBAR, SIDEBAR_COLLAPSED, theme

_EDGE = 8


class CommandField(QPushButton):
    """Looks like a field, opens the command palette."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.collapsed = False
        self._key = "Ctrl K"
        self._say()
        theme.metricsChanged.connect(self._grow)
        self._grow()

    def _say(self) -> None:
        self.setText(self.tr("Go to anything"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())  # folded, it has no words
        self.show_key(self._key)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _grow(self) -> None:
        self.setFixedHeight(max(30, theme.line("ui") + 10))

    def show_key(self, key: str) -> None:
        """The key that opens the palette too; empty for none."""
        self._key = key
        words = self.tr("Opens the command palette, {key}").format(key=key)
        self.setAccessibleDescription(words if key else self.tr("Opens the command palette"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field with a key hint."""
        painter, tokens = QPainter(self), theme.tokens
        area, direction = self.rect(), self.layoutDirection()
        ground = tokens.hover if self.underMouse() else tokens.raised
        shapes.box(painter, QRectF(area), 6, ground, tokens.button_line, theme.line_width)
        if self.hasFocus():
            shapes.ring(painter, QRectF(area), 6)
        at = QStyle.visualRect(direction, area, QRect(10, area.height() // 2 - 8, 16, 16))
        icons.paint(painter, "search", tokens.secondary, at.x(), at.y(), 14)
        if self.collapsed:
            return
        wide = key_hint_width(self._key) if self._key else 0
        words = QStyle.visualRect(direction, area, QRect(31, 0, area.width() - wide - 49, area.height()))
        shapes.text(painter, words, self.text(), theme.font("ui"), tokens.tertiary, at_start(direction))
        if self._key:
            hint = QStyle.visualRect(
                direction, area, QRect(area.width() - wide - 9, (area.height() - key_hint_height()) // 2, wide, 18)
            )
            paint_key_hint(painter, hint.x(), hint.y(), self._key, tokens.tertiary)


class _Tool(QToolButton):
    """A small button with a sign."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


class AccountRow(QAbstractButton):
    """Who is signed in and where the data lives; opens the account menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.metricsChanged.connect(self.updateGeometry)
        self.collapsed = False
        self._name: Name | None = None
        self._person = UNKNOWN_PERSON
        self._place = ""
        self._server = False

    def show_person(self, person: PersonId | None, name: Name | None, place: str, server: bool) -> None:
        """Show who is signed in (None: nobody) and the place of the data."""
        self._name, self._place, self._server = name, place, server
        self._person = person or UNKNOWN_PERSON
        title = str(name) if name else self.tr("Sign in")
        self.setText(title)
        self.setAccessibleName(self.tr("Account: {name}, {place}").format(name=title, place=place) if name else title)
        self.setToolTip(f"{title}, {place}")
        self.update()

    def sizeHint(self) -> QSize:
        """The whole row."""
        return QSize(SIDEBAR - 44, account_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover changes at once."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Hover changes at once."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Avatar 28, name 13/500, place 12."""
        painter, tokens, area = QPainter(self), theme.tokens, self.rect()
        direction = self.layoutDirection()
        if self.hasFocus():
            shapes.ring(painter, QRectF(area).adjusted(4, 6, -2, -6), 6)
        disc = QStyle.visualRect(direction, area, QRect(14 if self.collapsed else 16, area.height() // 2 - 14, 28, 28))
        if self._name is None:
            icons.paint(painter, "user-round", tokens.secondary, disc.x() + 5, disc.y() + 5, 18)
        else:
            paint_avatar(painter, QRectF(disc), self._person, self._name.initials)
        if self.collapsed:
            return
        low = 10 + theme.line("control")
        words = QStyle.visualRect(direction, area, QRect(54, 10, area.width() - 58, theme.line("control")))
        shapes.text(painter, words, self.text(), theme.font("control"), tokens.text, at_start(direction))
        drive = QStyle.visualRect(direction, area, QRect(54, low + (theme.line("caption") - 12) // 2, 12, 12))
        icons.paint(painter, "server" if self._server else "hard-drive", tokens.tertiary, drive.x(), drive.y(), 12)
        place = QStyle.visualRect(direction, area, QRect(71, low - 1, area.width() - 75, theme.line("caption") + 2))
        shapes.text(painter, place, self._place, theme.font("caption"), tokens.tertiary, at_start(direction))


def account_height() -> int:
    """Two lines and the room around them; 56 at 100 %."""
    return 20 + theme.line("control") + theme.line("caption")


class Sidebar(QFrame):
    """The column at the start edge, 220 wide or folded to 56 with icons alone."""

    pageWanted = Signal(str)
    paletteWanted = Signal()
    preferencesWanted = Signal()
    accountWanted = Signal(QPoint)
    collapseWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.collapsed = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._brand_row())
        self.command = CommandField(self)
        self.command.clicked.connect(self.paletteWanted)
        holder = QHBoxLayout()
        holder.setContentsMargins(_EDGE, 0, _EDGE, 0)
        holder.addWidget(self.command)
        self._column.addLayout(holder)
        self._column.addSpacing(12)
        self.nav = NavList(self)
        self.nav.chosen.connect(self.pageWanted)
        self._column.addWidget(self.nav)
        self._extra_place = QVBoxLayout()
        self._extra: QWidget | None = None
        self._column.addLayout(self._extra_place)
        self._column.addStretch(1)
        self._column.addLayout(self._account_row())
        self._say()
        self._turn()
        self.fold(False)
        theme.metricsChanged.connect(self._grow)
        theme.changed.connect(self.update)

    def _brand_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self._brand = row
        self.fold_button = _icon_button("panel-left", self)
        self.fold_button.clicked.connect(self.collapseWanted)
        row.addWidget(self.fold_button)
        strip = QWidget(self)
        strip.setFixedHeight(56)
        strip.setLayout(row)
        outer = QHBoxLayout()
        outer.addWidget(strip)
        return outer

    def _account_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._foot = row
        self.account = AccountRow(self)
        self.account.clicked.connect(self._open_account)
        row.addWidget(self.account, 1)
        self.gear = _icon_button("settings", self)
        self.gear.clicked.connect(self.preferencesWanted)
        row.addWidget(self.gear)
        return row

    def _say(self) -> None:
        for button, spoken in (
            (self.fold_button, self.tr("Fold the sidebar (F9)")),
            (self.gear, self.tr("Preferences")),
        ):
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
        self.nav.setAccessibleName(self.tr("Pages"))

    def _turn(self) -> None:
        self._brand.setContentsMargins(margins(0, 0, 12, 0))
        self._foot.setContentsMargins(margins(0, 1, 12, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Another language, or another reading direction."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()
        super().changeEvent(event)

    def _open_account(self) -> None:
        self.accountWanted.emit(self.account.mapToGlobal(QPoint(8, 0)))

    def show_items(self, items: Sequence[NavItem], current: str) -> None:
        """The rows and which page is open."""
        self.nav.rows.show(items)
        self.nav.fit()
        self.nav.mark(current)

    def show_extra(self, extra: QWidget | None) -> None:
        """Put a page's own part (mini-month, next free times) under the rows; None takes it away."""
        if extra is self._extra:
            return
        if self._extra is not None:
            self._extra.hide()
            self._extra_place.removeWidget(self._extra)
            self._extra.setParent(None)
        self._extra = extra
        if extra is not None:
            self._extra_place.addWidget(extra)
            extra.setVisible(not self.collapsed)

    def _grow(self) -> None:
        self.fold(self.collapsed)

    def fold(self, collapsed: bool) -> None:
        """Fold to icons or unfold."""
        self.collapsed = collapsed
        self.setFixedWidth(SIDEBAR_COLLAPSED if collapsed else theme.wide(SIDEBAR))
        self.nav.painter_of_rows.collapsed = collapsed
        self.command.collapsed = self.account.collapsed = collapsed
        self.gear.setVisible(not collapsed)
        self.fold_button.setVisible(not collapsed)
        if self._extra is not None:
            self._extra.setVisible(not collapsed)
        self.nav.fit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, the edge line, the brand, the line over the account."""
        painter, tokens, area = QPainter(self), theme.tokens, self.rect()
        painter.fillRect(area, tokens.sidebar)
        direction = self.layoutDirection()
        edge = QStyle.visualRect(direction, area, QRect(area.width() - 1, 0, 1, area.height()))
        shapes.line(painter, edge.x(), 0, area.height(), tokens.line, vertical=True)
        shapes.line(painter, 0, area.height() - account_height() - 1, area.width(), tokens.line)
        mark = QStyle.visualRect(direction, area, QRect(14 if self.collapsed else 16, 15, 26, 26))
        icons.paint_logo(painter, QRectF(mark))
        if not self.collapsed:
            at = QStyle.visualRect(direction, area, QRect(52, 8, area.width() - 52 - 44, 40))
            shapes.text(painter, at, "Proactively", theme.font("reading", weight=600), tokens.text, at_start(direction))


def _icon_button(name: str, parent: QWidget) -> QToolButton:
    button = _Tool(parent)
    button.setIcon(icons.icon(name))
    button.setIconSize(QSize(16, 16))
    button.setFixedSize(28, 28)
    button.setProperty("kind", "ghost")
    button.setAutoRaise(True)
    return button
