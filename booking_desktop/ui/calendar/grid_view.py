"""The table that every grid of the calendar is: one tab stop, its cursor kept by the view-model, the now-line over it."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from booking_desktop.ui.calendar import painting
from booking_desktop.ui.calendar.looks import Kind, Look
from booking_desktop.ui.components.picks import Picks
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.calendar.cursor import Key

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()

_KEYS = {
    Qt.Key.Key_Left: Key.LEFT,
    Qt.Key.Key_Right: Key.RIGHT,
    Qt.Key.Key_Up: Key.UP,
    Qt.Key.Key_Down: Key.DOWN,
    Qt.Key.Key_Home: Key.HOME,
    Qt.Key.Key_End: Key.END,
}
_LARGE, _NARROW_COLUMN = 1.3, 104
_MIRRORED = {Key.LEFT: Key.RIGHT, Key.RIGHT: Key.LEFT}
_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}


class GridView(QTableView):
    """A grid. It moves nothing by itself: it reports keys and presses, and shows the cursor it is given.

    Signals: ``pressed_key(Key)`` an arrow, Home or End (mirrored where reading is); ``entered_key()`` Enter; ``spaced()`` Space;
    ``pointed(QModelIndex)`` a press of the mouse, or a screen reader's pick; ``focused()`` when the focus came.
    """

    pressed_key = Signal(object)
    entered_key = Signal()
    spaced = Signal()
    pointed = Signal(QModelIndex)
    focused = Signal()
    _corner: QWidget | None = None

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._picks = Picks(self, selects_nothing=True)
        self._picks.picked.connect(self._point)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        if (
            unused := self.findChild(QAbstractButton)
        ) is not None:  # Qt's own corner, under the one that names the zones
            unused.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.repaint_all)

    # --- the cursor ---

    def put_cursor(self, row: int, column: int) -> None:
        """Show the cursor on a cell, in view, without telling anyone but the screen reader.

        The cell isn't selected: only what is not can be picked.
        """
        model = self.model()
        index = model.index(row, column) if model is not None else QModelIndex()
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    @property
    def by_keyboard(self) -> bool:
        """Whether the focus ring belongs on the cursor's cell."""
        return bool(self.property("keyboard")) and self.hasFocus()

    def shows_ring(self, option: QStyleOptionViewItem, index: Index) -> bool:
        """Whether this cell is the one the keyboard is on."""
        return self.by_keyboard and index == self.currentIndex()

    # --- gestures ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Space are reported; everything else is for the page's commands."""
        self.setProperty("keyboard", True)
        key = _KEYS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is not None and plain:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.pressed_key.emit(_MIRRORED.get(key, key) if rtl else key)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered_key.emit()
        elif event.key() == Qt.Key.Key_Space and plain:
            self.spaced.emit()
        else:
            event.ignore()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press takes the focus; the release reports the cell."""
        self.setProperty("keyboard", False)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report the cell that was pressed."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.pointed.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two presses are two presses."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """A screen reader may have picked a cell."""
        super().selectionChanged(selected, deselected)
        self._picks.look()

    def _point(self, index: QModelIndex) -> None:
        self.clearSelection()
        self.pointed.emit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows when the focus came by a key."""
        self.setProperty("keyboard", event.reason() in _BY_KEY)
        super().focusInEvent(event)
        self.focused.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    # --- parts ---

    two_zones = True
    """Whether the ruler shows the other zone as well (Preferences)."""

    def shows_both_zones(self, columns: int) -> bool:
        """Two zones on the ruler, unless large text leaves the columns too narrow for it; the tooltip has both."""
        wide = self.width() / max(1, columns)
        return self.two_zones and not (theme.scale > _LARGE and wide < _NARROW_COLUMN * theme.scale)

    def set_heads(self, heads: QHeaderView, ruler: QHeaderView, corner: QWidget) -> None:
        """The heads of the columns, the ruler of the rows, and what stands where they meet."""
        self.setHorizontalHeader(heads)
        self.setVerticalHeader(ruler)
        heads.setMinimumSectionSize(16)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        ruler.setMinimumSectionSize(1)
        ruler.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._corner = corner
        self._place_corner()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the corner in its place."""
        super().resizeEvent(event)
        self._place_corner()

    def updateGeometries(self) -> None:
        """Keep the corner in its place."""
        super().updateGeometries()
        self._place_corner()

    def _place_corner(self) -> None:
        if self._corner is None:
            return
        wide, high = self.verticalHeader().width(), self.horizontalHeader().height()
        x = self.width() - wide if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        self._corner.setGeometry(QRect(QPoint(x, 0), QPoint(x + wide - 1, high - 1)))
        self._corner.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground first, then the cells, then what lies over them."""
        painter = QPainter(self.viewport())
        self.paint_under(painter, event.rect())
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_over(painter)
        painter.end()

    def words_over_line(self, painter: QPainter, cell: QRectF, y: float, look: Look, *, rtl: bool) -> None:
        """Paint a cell's words once more, on a plate, where the now-line at ``y`` crosses them."""
        if look.kind is Kind.CLOSED:
            return
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.setClipRect(QRectF(cell.left() + 8, y - 4, cell.width() - 16, 8))
        painting.paint_words(painter, painting.slot_rect(cell), look, plate=True, rtl=rtl)
        painter.restore()

    def paint_under(self, painter: QPainter, rect: QRect) -> None:
        """The ground where no cell is, with the column lines carried down."""
        painter.fillRect(rect, theme.tokens.closed)
        model = self.model()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for column in range(model.columnCount() if model is not None else 0):
            x = self.columnViewportPosition(column) + (self.columnWidth(column) - 1 if rtl else 0)
            painter.fillRect(QRectF(x, 0, shapes.hairline(painter), self.viewport().height()), theme.tokens.line)

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the cells, such as the now-line."""

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell (with its span) stands in the viewport."""
        model = self.model()
        return QRectF(self.visualRect(model.index(row, column))) if model is not None else QRectF()

    def repaint_all(self) -> None:
        """Colours changed."""
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()
        if self._corner is not None:
            self._corner.update()


def now_line(painter: QPainter, x: float, y: float, width: float, *, rtl: bool, dot: bool = True) -> None:
    """The present: a line with a dot where it starts."""
    tokens = theme.tokens
    strong = tokens.high_contrast
    thick, size = (4, 12) if strong else (2, 8)
    painter.fillRect(QRectF(x, y - thick / 2, width, thick), tokens.now)
    if dot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.now)
        at = x + width if rtl else max(x, size / 2)
        painter.drawEllipse(QRectF(at - size / 2, y - size / 2, size, size))
