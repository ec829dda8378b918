"""A month in small: to go to a day, and to see which days have something."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from booking_desktop.ui.components.buttons import IconButton
from booking_desktop.ui.components.picks import Picks
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.formats import listed

_Index = QModelIndex | QPersistentModelIndex
_ROWS, _DAYS = 6, 7
ROW = 26
DISC = 24
DAY_ROLE = Qt.ItemDataRole.UserRole


class _Days(QAbstractTableModel):
    """Six weeks around a month."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.first = date(2000, 1, 1)
        self.start = self.first
        self.week_start = 0
        self.today: date | None = None
        self.chosen: date | None = None
        self.band: date | None = None
        self.dots: frozenset[date] = frozenset()
        self.dot_words = ""

    def show(self, first: date, week_start: int) -> None:
        self.beginResetModel()
        self.first, self.week_start = first.replace(day=1), week_start
        self.start = self.first - timedelta(days=(self.first.weekday() - week_start) % 7)
        self.endResetModel()

    def day(self, index: _Index) -> date:
        return self.start + timedelta(days=index.row() * _DAYS + index.column())

    def index_of(self, day: date) -> QModelIndex:
        offset = (day - self.start).days
        return self.index(offset // _DAYS, offset % _DAYS) if 0 <= offset < _ROWS * _DAYS else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else _ROWS

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else _DAYS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        day = self.day(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().toString(day.day)
        if role == DAY_ROLE:
            return day
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = QLocale().toString(_qdate(day), QLocale.FormatType.LongFormat)
            return listed((words, self.dot_words)) if day in self.dots and self.dot_words else words
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        weekday = (self.week_start + section) % 7 + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().standaloneDayName(weekday, QLocale.FormatType.NarrowFormat)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QLocale().standaloneDayName(weekday, QLocale.FormatType.LongFormat)
        return None


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


class _DayDelegate(QStyledItemDelegate):
    """Paints a day: today filled, the chosen one ringed, a dot below, the week's band behind."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, _Days):
            return
        day, tokens = model.day(index), theme.tokens
        outside = (day.year, day.month) != (model.first.year, model.first.month)
        if outside and tokens.high_contrast:
            return
        rect = QRectF(option.rect)
        side = theme.wide(DISC)
        disc = QRectF(round(rect.center().x() - side / 2), rect.top() + 1, side, side)
        today, chosen = day == model.today, day == model.chosen
        ink = tokens.faint if outside else tokens.text if day in model.dots else tokens.secondary
        weight = "caption"
        if today:
            shapes.box(painter, disc, side / 2, tokens.accent)
            ink, weight = tokens.on_accent, "caption_strong"
        elif chosen:
            ink, weight = tokens.text, "caption_strong"
        if chosen:
            ring = disc.adjusted(-1, -1, 1, 1) if today else disc
            shapes.box(painter, ring, ring.width() / 2, None, tokens.accent, 2 if tokens.high_contrast else 1.5)
        self._focus(painter, option, disc)
        shapes.text(painter, disc, str(index.data()), theme.font(weight, tabular=True), ink, shapes.CENTRE)
        if day in model.dots and not today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawEllipse(QRectF(disc.center().x() - 1.5, disc.bottom() - 3, 3, 3))

    def _focus(self, painter: QPainter, option: QStyleOptionViewItem, disc: QRectF) -> None:
        view = option.widget
        keyboard = isinstance(view, QWidget) and view.property("keyboard")
        if keyboard and option.state & QStyle.StateFlag.State_HasFocus:
            shapes.ring(painter, disc.adjusted(-1, -1, 1, 1), 5)


class _Table(QTableView):
    """The grid; one tab stop, arrows cross the month's edges."""

    stepped = Signal(int)
    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picks = Picks(self)
        self._picks.picked.connect(self._click)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.metricsChanged.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        row = theme.wide(ROW)
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setFixedHeight(row * _ROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.setProperty("keyboard", True)
        ahead = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        key = Qt.Key(event.key())
        if key in ahead:
            step = ahead[key]
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft and abs(step) == 1
            self.stepped.emit(-step if mirrored else step)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.stepped.emit(-28 if key == Qt.Key.Key_PageUp else 28)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._picks.look()

    def _click(self, index: QModelIndex) -> None:
        self.clearSelection()
        self.clicked.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.model()
        if isinstance(model, _Days) and model.band is not None:
            index = model.index_of(model.band)
            if index.isValid():
                high = theme.wide(ROW)
                row = QRectF(0, index.row() * high, self.viewport().width(), high)
                painter = QPainter(self.viewport())
                tokens = theme.tokens
                edge = tokens.line if tokens.high_contrast else None
                shapes.box(painter, row, 6, tokens.nav_selected, edge, 2)
                painter.end()
        super().paintEvent(event)


class MiniMonth(QWidget):
    """A small month: ``MiniMonth(parent, week_start=0)`` (0 Monday to 6 Sunday).

    ``show_month(day)``, ``set_today``, ``set_chosen``, ``set_week(day)`` (a band over its week, None for none),
    ``set_dots(days, words)`` (``words`` are spoken with such a day: "has free time"). Signals: ``dayChosen(date)``,
    ``monthChanged(date)`` with the month's first day when a person leafs.
    """

    dayChosen = Signal(object)
    monthChanged = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, week_start: int = 0) -> None:
        super().__init__(parent)
        self._week_start = week_start
        self._model = _Days(self)
        self._table = _Table(self)
        self._table.setModel(self._model)
        self._table.setItemDelegate(_DayDelegate(self._table))
        self._table.clicked.connect(self._choose)
        self._table.chosen.connect(self._choose_current)
        self._table.stepped.connect(self._step)
        self._title = Text("", self, role="control")
        self._back = IconButton("chevron-left", self.tr("Previous month"), self, size="small")
        self._on = IconButton("chevron-right", self.tr("Next month"), self, size="small")
        for button, months in ((self._back, -1), (self._on, 1)):
            button.setFixedSize(24, 24)
            button.setProperty("months", months)
            button.clicked.connect(self._leaf_pressed)
        self._letters = _Letters(self._model, self)
        self._arrange()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_month(date.min.replace(year=2000))
        theme.changed.connect(self._repaint)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(margins(4, 0, 0, 0))
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        head.addWidget(self._on)
        column.addLayout(head)
        column.addWidget(self._letters)
        column.addWidget(self._table)

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._model.first

    def show_month(self, day: date) -> None:
        """Show the month of a day, silently."""
        self._model.show(day, self._week_start)
        name = QLocale().standaloneMonthName(day.month)
        year = QLocale().toString(QDate(day.year, 1, 1), "yyyy") if day.year > 1 else ""
        self._title.setText(f"{name} {year}")
        self._table.setAccessibleName(f"{name} {year}")
        self._current(self._model.chosen or self._model.today or day)

    def set_week_start(self, weekday: int) -> None:
        """0 Monday to 6 Sunday."""
        if weekday != self._week_start:
            self._week_start = weekday
            self.show_month(self.month)

    def set_today(self, day: date) -> None:
        """Which day is filled."""
        self._model.today = day
        self._repaint()

    def set_chosen(self, day: date | None) -> None:
        """Which day is ringed."""
        self._model.chosen = day
        if day is not None:
            self._current(day)
        self._repaint()

    def set_week(self, day: date | None) -> None:
        """Which week has the band."""
        self._model.band = day
        self._repaint()

    def set_dots(self, days: Collection[date], words: str = "") -> None:
        """Which days have a dot, and what it means in words."""
        self._model.dots, self._model.dot_words = frozenset(days), words
        self._repaint()

    def _repaint(self) -> None:
        self._table.viewport().update()
        self._letters.update()

    def _current(self, day: date) -> None:
        index = self._model.index_of(day)
        if index.isValid():
            self._table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _leaf_pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self._leaf(int(button.property("months")))

    def _leaf(self, months: int) -> None:
        count = self.month.year * 12 + self.month.month - 1 + months
        self.show_month(date(count // 12, count % 12 + 1, 1))
        self.monthChanged.emit(self.month)

    def _step(self, days: int) -> None:
        index = self._table.currentIndex()
        day = self._model.day(index) if index.isValid() else self.month
        day += timedelta(days=days)
        if (day.year, day.month) != (self.month.year, self.month.month):
            self.show_month(day)
            self.monthChanged.emit(self.month)
        self._current(day)

    def _choose(self, index: QModelIndex) -> None:
        self._table.setProperty("keyboard", False)
        self._take(self._model.day(index))

    def _choose_current(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            self._take(self._model.day(index))

    def _take(self, day: date) -> None:
        self.set_chosen(day)
        self.dayChosen.emit(day)


class _Letters(QWidget):
    """The weekdays' letters, on the columns of the grid."""

    def __init__(self, model: _Days, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._grow()
        theme.metricsChanged.connect(self._grow)

    def _grow(self) -> None:
        self.setFixedHeight(max(22, theme.line("caption") + 6))

    def sizeHint(self) -> QSize:
        return QSize(196, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = self.width() / _DAYS
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for column in range(_DAYS):
            at = _DAYS - 1 - column if rtl else column
            letter = self._model.headerData(column, Qt.Orientation.Horizontal)
            rect = QRectF(at * width, 0, width, self.height())
            shapes.text(painter, rect, letter, theme.font("caption"), theme.tokens.tertiary, shapes.CENTRE)
