"""The rows of the sidebar: the pages with their counts, one tab stop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from booking_desktop.ui import icons
from booking_desktop.ui.components.picks import Picks
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import at_end, at_start
from booking_desktop.ui.theme import SIDEBAR_COLLAPSED, theme
from booking_desktop.viewmodels.formats import listed

_ROW, _GAP, _EDGE, _TEXT_AT = 32, 2, 8, 44
KeyRole = Qt.ItemDataRole.UserRole
CountRole = Qt.ItemDataRole.UserRole + 1
IconRole = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class NavItem:
    """A row: a page, or (without a key) the label of a group."""

    key: str
    title: str
    icon: str = ""
    count: int = 0

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return listed((self.title, QLocale().toString(self.count))) if self.count else self.title


class NavModel(QAbstractListModel):
    """The rows of the navigation."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: tuple[NavItem, ...] = ()

    def show(self, items: Sequence[NavItem]) -> None:
        """Replace the rows; only counts that differ are repainted."""
        same = [i.key for i in items] == [i.key for i in self.items] and len(items) == len(self.items)
        if not same:
            self.beginResetModel()
        changed = [n for n, (a, b) in enumerate(zip(items, self.items, strict=False)) if a != b]
        self.items = tuple(items)
        if not same:
            self.endResetModel()
            return
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, spoken name, key, count and icon of a row."""
        item = self.items[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: item.title,
            Qt.ItemDataRole.AccessibleTextRole: item.spoken,
            Qt.ItemDataRole.ToolTipRole: item.title if item.key else None,
            KeyRole: item.key,
            CountRole: item.count,
            IconRole: item.icon,
        }.get(Qt.ItemDataRole(role) if role < KeyRole else role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A group's label can't be chosen."""
        if not self.items[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, key: str) -> int:
        """The row of a page, or -1."""
        return next((n for n, item in enumerate(self.items) if item.key == key), -1)


class NavDelegate(QStyledItemDelegate):
    """Paints a row: icon 18, title at 44 over up to two lines, count at the end."""

    collapsed = False

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def _lines(self, index: _Index) -> int:
        """How many the title takes, be the row chosen or not."""
        room = self._view.viewport().width() - _TEXT_AT - _EDGE - _after(index)
        title, font = index.data(), theme.font("strong")
        broken = max(QFontMetricsF(font).horizontalAdvance(word) for word in title.split() or [""]) <= room
        return shapes.lines_for(title, font, room) if broken and not self.collapsed else 1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A page is 32 high with 2 below, a label 12/500 with 14 above and 6 below."""
        if index.data(KeyRole):
            return QSize(0, theme.row(_ROW) + _GAP + (self._lines(index) - 1) * theme.line("control"))
        return QSize(0, 12 if self.collapsed else 14 + theme.line("caption_medium") + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row, mirrored where text runs right to left."""
        view, rect = option.widget, option.rect
        direction = view.layoutDirection()
        if not index.data(KeyRole):
            self._label(painter, rect, index, direction)
            return
        row = rect.adjusted(_EDGE, 0, -_EDGE, -_GAP)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        tokens = theme.tokens
        fill = tokens.nav_selected if chosen else tokens.hover if hovered else None
        outline = tokens.accent if chosen and tokens.high_contrast else None
        shapes.box(painter, QRectF(row), 6, fill, outline, 2 if outline else 1)
        if state & QStyle.StateFlag.State_HasFocus and _by_keyboard(view):
            shapes.ring(painter, QRectF(row), 6)
        ink = tokens.accent if chosen else tokens.secondary
        x = rect.x() + (SIDEBAR_COLLAPSED - 18) // 2 if self.collapsed else rect.x() + 16
        icon_at = QStyle.visualRect(direction, rect, QRect(x, row.center().y() - 8, 18, 18))
        icons.paint(painter, index.data(IconRole), ink, icon_at.x(), icon_at.y(), 18)
        if not self.collapsed:
            self._words(painter, rect, row, index, chosen, direction)

    def _words(
        self, painter: QPainter, rect: QRect, row: QRect, index: _Index, chosen: bool, direction: Qt.LayoutDirection
    ) -> None:
        tokens, count = theme.tokens, index.data(CountRole)
        room = rect.width() - _TEXT_AT - _EDGE - _after(index)
        at = QStyle.visualRect(direction, rect, QRect(rect.x() + _TEXT_AT, row.y(), room, row.height()))
        font = theme.font("strong" if chosen else "control")
        ink = tokens.text if chosen else tokens.secondary
        if self._lines(index) == 1:
            shapes.text(painter, at, index.data(), font, ink, at_start(direction))
        else:
            shapes.prose(painter, QRectF(at), index.data(), font, ink)
        if count:
            at = QRect(row.right() - 8 - 40, row.y(), 40, row.height())
            counted = theme.font("caption", tabular=True)
            shapes.text(
                painter,
                QStyle.visualRect(direction, rect, at),
                QLocale().toString(count),
                counted,
                tokens.tertiary,
                at_end(direction),
            )

    def _label(self, painter: QPainter, rect: QRect, index: _Index, direction: Qt.LayoutDirection) -> None:
        if self.collapsed:
            shapes.line(painter, rect.x() + 12, rect.center().y(), SIDEBAR_COLLAPSED - 24, theme.tokens.line)
            return
        at = QRect(rect.x() + 16, rect.y() + 14, rect.width() - 24, theme.line("caption_medium"))
        shapes.text(
            painter,
            QStyle.visualRect(direction, rect, at),
            index.data(),
            theme.font("caption_medium"),
            theme.tokens.tertiary,
            at_start(direction),
        )


def _after(index: _Index) -> int:
    """Px after a title: those of its count, where it has one."""
    return 36 if index.data(CountRole) else 8


def _by_keyboard(widget: QWidget) -> bool:
    return bool(widget.property("byKeyboard"))


class NavList(QListView):
    """The list of pages; one tab stop, arrows choose, Enter or a click goes there."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picks = Picks(self)
        self._picks.picked.connect(self._go)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.rows = NavModel(self)
        self.setModel(self.rows)
        self.painter_of_rows = NavDelegate(self)
        self.setItemDelegate(self.painter_of_rows)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)
        theme.metricsChanged.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width titles may take another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def wide_for(self, words: Sequence[str]) -> int:
        """Px that a row takes for any of these words, chosen or not."""
        metrics = QFontMetricsF(theme.font("strong"))
        return _TEXT_AT + max(ceil(metrics.horizontalAdvance(word)) for word in words) + _EDGE + 8

    def fit(self) -> None:
        """Take just the height that the rows need."""
        height = sum(self.sizeHintForRow(n) for n in range(self.rows.rowCount()))
        self.setFixedHeight(height + 2)
        self.doItemsLayout()

    def mark(self, key: str) -> None:
        """Show which page is open."""
        row = self.rows.row_of(key)
        if row < 0:
            # Not current either: a screen reader could not pick the page that was open before.
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            self.setCurrentIndex(self.rows.index(row))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """A page that a screen reader picks is opened."""
        super().selectionChanged(selected, deselected)
        self._picks.look()

    def focusInEvent(self, event: Any) -> None:
        """A ring is drawn only for who comes by keyboard."""
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
        self.setProperty("byKeyboard", event.reason() in reasons)
        super().focusInEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if index.data(KeyRole):
            self.chosen.emit(index.data(KeyRole))


def nav_items(
    pages: Sequence[tuple[str, str, str, str]], counts: Mapping[str, int], labels: Mapping[str, str]
) -> tuple[NavItem, ...]:
    """Rows for pages given as (key, title, icon, group), a label before each group that has one."""
    rows: list[NavItem] = []
    group = ""
    for key, title, icon, of in pages:
        if of != group:
            group = of
            rows.append(NavItem("", labels.get(of, of)))
        rows.append(NavItem(key, title, icon, counts.get(key, 0)))
    return tuple(rows)
