"""What things stand on: panes, cards, lines, scrolling panes, splitters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.theme import RADIUS_CARD, theme


class Pane(QWidget):
    """A plain ground: ``Pane(token="surface", parent, edge="")``; ``edge`` draws a line at "start", "end", "top" or "bottom"."""

    def __init__(self, token: str = "surface", parent: QWidget | None = None, *, edge: str = "") -> None:
        super().__init__(parent)
        self._token, self._edge = token, edge
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour(self._token))
        if not self._edge:
            return
        thick = theme.line_width
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._edge in {"start", "end"}:
            at_left = (self._edge == "start") != rtl
            x = 0 if at_left else self.width() - thick
            shapes.line(painter, x, 0, self.height(), theme.tokens.line, vertical=True)
        else:
            y = 0 if self._edge == "top" else self.height() - thick
            shapes.line(painter, 0, y, self.width(), theme.tokens.line)


class Card(QFrame):
    """A rounded box for something that can be acted on or handed over: ``Card(parent, ground="surface", line="deco", radius=10)``."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        ground: str = "surface",
        line: str = "deco",
        radius: int = RADIUS_CARD,
    ) -> None:
        super().__init__(parent)
        self._ground, self._line, self._radius = ground, line, radius
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = theme.colour(self._line) if self._line else None
        if edge is None and theme.tokens.high_contrast:
            edge = theme.tokens.deco
        painter = QPainter(self)
        shapes.box(painter, QRectF(self.rect()), self._radius, theme.colour(self._ground), edge, theme.line_width)


class Divider(QWidget):
    """A line between things: ``Divider(parent, vertical=False, token="line")``."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False, token: str = "line") -> None:
        super().__init__(parent)
        self._vertical, self._token = vertical, token
        fixed, growing = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if vertical else growing, growing if vertical else fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.line_width, theme.line_width)

    def paintEvent(self, event: QPaintEvent) -> None:
        length = self.height() if self._vertical else self.width()
        shapes.line(QPainter(self), 0, 0, length, theme.colour(self._token), vertical=self._vertical)


class _Body(Pane):
    """What scrolls. Wrapped text knows its height only at a width: the height guessed without one would make it scroll early."""

    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        return QSize(hint.width(), 0) if layout is not None and layout.hasHeightForWidth() else hint


class ScrollPane(QScrollArea):
    """A column that scrolls, without a frame: ``ScrollPane(parent, ground="surface")``; put things into ``.column``.

    The scroll bar lies over the end margin, so give the column an inset of at least 12 there. It is a bar of our own: Qt's
    count among an area's accessible children while they are in sight, and a screen reader that asks for one that has just
    gone out of it makes Qt read beyond the end of a list, and the program ends.
    """

    _keeps_room = False
    _bar: QScrollBar | None = None  # Qt turns the layout while it is being made

    def __init__(self, parent: QWidget | None = None, *, ground: str = "surface") -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        bar.hide()
        self.body = _Body(ground)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(self.body)
        scrolled = self.verticalScrollBar()
        scrolled.rangeChanged.connect(self._fit_bar)
        scrolled.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(scrolled.setValue)

    def _fit_bar(self) -> None:
        """The bar stands at the end edge while there is something to scroll."""
        bar, scrolled = self._bar, self.verticalScrollBar()
        if bar is None:
            return
        bar.setRange(scrolled.minimum(), scrolled.maximum())
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setSingleStep(scrolled.singleStep())
        bar.setValue(scrolled.value())
        wide, rtl = bar.sizeHint().width(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = wide if self._keeps_room else 0
        self.setViewportMargins(room if rtl else 0, 0, 0 if rtl else room, 0)
        at = 0 if rtl else self.width() - wide
        bar.setGeometry(at, 0, wide, self.height())
        bar.setVisible(scrolled.maximum() > scrolled.minimum())
        bar.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit_bar()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    def set_inset(self, inset: int, top: int = 0, bottom: int = 0) -> None:
        """Inset the column alike on both sides, the scroll bar standing in the end margin where it is needed."""
        self.column.setContentsMargins(margins(inset, top, inset, bottom))

    def keep_room(self, keep: bool = True) -> None:
        """Leave the bar a strip of its own, whether it is needed or not, for a column without an end margin."""
        self._keeps_room = keep
        self._fit_bar()


class Panes(QSplitter):
    """Panes side by side, parted by a line of 1 px whose grip is wider: ``Panes(parent, vertical=False)``."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(Qt.Orientation.Vertical if vertical else Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self._set_handle()
        theme.changed.connect(self._set_handle)

    def _set_handle(self) -> None:
        # Qt itself widens the grip of a handle this thin
        self.setHandleWidth(theme.line_width)
        self.update()
