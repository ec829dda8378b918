"""Lists: a view set up the way ours behave, and the strokes its delegates share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from booking_desktop.ui.components.picks import Picks
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_ROW, theme

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


class RowView(QListView):
    """A list of painted rows: ``RowView(parent, name="Speakers", uniform=True)``.

    One tab stop, scrolls by pixels, hover without a press, no frame. Signal: ``opened(QModelIndex)`` on Enter or a double
    press; ``activated`` is left alone. The current row follows the keyboard; pages listen to the selection model.
    A row that a screen reader picks is clicked.
    """

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None, *, name: str = "", uniform: bool = True) -> None:
        super().__init__(parent)
        self._picks = Picks(self)
        self._picks.picked.connect(self._click)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(uniform)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(20)
        theme.changed.connect(self.viewport().update)
        theme.metricsChanged.connect(self.scheduleDelayedItemsLayout)

    def sizeHint(self) -> QSize:
        return QSize(240, 240)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.setProperty("keyboard", True)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        }
        self.setProperty("keyboard", by_key)
        super().focusInEvent(event)
        model = self.model()
        if by_key and model is not None and not self.currentIndex().isValid() and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setProperty("keyboard", False)
        super().mousePressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._picks.look()

    def _click(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.clicked.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index)


class Box:
    """A row's rectangle seen from where reading starts: coordinates are offsets, mirrored where they have to be."""

    def __init__(self, rect: QRectF, *, rtl: bool) -> None:
        self.rect, self.rtl = rect, rtl

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A part, ``x`` from the start edge and ``y`` from the top."""
        left = self.rect.right() - x - width if self.rtl else self.rect.left() + x
        return QRectF(left, self.rect.top() + y, width, height)

    def span(self, x: float, y: float, end: float, height: float) -> QRectF:
        """A part from ``x`` to ``end`` px before the end edge."""
        return self.at(x, y, max(self.rect.width() - x - end, 0), height)

    def from_end(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A part whose end is ``x`` px before the end edge."""
        return self.at(self.rect.width() - x - width, y, width, height)


class RowDelegate(QStyledItemDelegate):
    """Paints a row: ground by state, then ``paint_row(painter, box, option, index)`` of the subclass.

    Class values: ``HEIGHT`` (standard density), ``LINES`` (of text, for the text size), ``INSET`` (of the ground from the
    view's edges), ``DIVIDER`` (where the line under a row starts, None for none; hidden around the chosen row).
    """

    HEIGHT = 44
    LINES = 1
    INSET = 12
    DIVIDER: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.row(self.HEIGHT, self.LINES))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        area = QRectF(option.rect).adjusted(self.INSET, 0, -self.INSET, 0)
        self.paint_ground(painter, area, option, index)
        self.paint_row(painter, Box(area, rtl=rtl), option, index)
        painter.restore()

    def paint_ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """Selection, hover, focus ring and divider."""
        tokens = theme.tokens
        state = option.state
        if state & State.State_Selected:
            edge = tokens.accent if tokens.high_contrast else None
            shapes.box(painter, area, RADIUS_ROW, tokens.row_selected, edge, 2)
        elif state & State.State_MouseOver and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            shapes.box(painter, area, RADIUS_ROW, tokens.hover)
        if self.DIVIDER is not None and not self._next_to_chosen(option, index):
            box = Box(area, rtl=option.direction == Qt.LayoutDirection.RightToLeft)
            line = box.span(self.DIVIDER, area.height() - 1, 12, 1)
            shapes.line(painter, line.left(), line.top(), line.width(), tokens.line)
        if has_keyboard_focus(option):
            shapes.ring(painter, area, RADIUS_ROW)

    def paint_row(self, painter: QPainter, box: Box, option: QStyleOptionViewItem, index: Index) -> None:
        """What the row says; for the subclass."""
        raise NotImplementedError

    def _next_to_chosen(self, option: QStyleOptionViewItem, index: Index) -> bool:
        model, view = index.model(), option.widget
        if index.row() == model.rowCount() - 1 or option.state & State.State_Selected:
            return True
        if not isinstance(view, QAbstractItemView) or view.selectionModel() is None:
            return False
        return view.selectionModel().isSelected(model.index(index.row() + 1, index.column()))


def has_keyboard_focus(option: QStyleOptionViewItem) -> bool:
    """Whether the ring belongs round this row: the view has the focus, and it came by a key."""
    view = option.widget
    by_key = isinstance(view, QWidget) and bool(view.property("keyboard"))
    return by_key and bool(option.state & State.State_HasFocus)


def paint_runs(
    painter: QPainter, rect: QRectF, runs: Sequence[tuple[str, QFont, QColor]], *, at_end: bool = False
) -> float:
    """Paint pieces of text in several fonts as one line that starts (or ends) at an edge of ``rect``; returns their width.

    The last piece that doesn't fit is elided.
    """
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    widths = [QFontMetricsF(font).horizontalAdvance(words) for words, font, _ in runs]
    total = min(sum(widths), rect.width())
    box = Box(rect, rtl=rtl)
    x = rect.width() - total if at_end else 0.0
    for (words, font, ink), width in zip(runs, widths, strict=True):
        room = min(width, rect.width() - x)
        if room <= 0:
            break
        shapes.text(painter, box.at(x, 0, room + 1, rect.height()), words, font, ink)
        x += width
    return total


def paint_dot(painter: QPainter, centre: QPointF, colour: QColor, size: float = 8) -> None:
    """A filled dot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(centre, size / 2, size / 2)
    painter.restore()
