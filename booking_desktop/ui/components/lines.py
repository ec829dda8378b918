"""A label of so many lines, whatever its words: it never pushes its pane wider, and can mark runs of its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from booking_desktop.ui.components.text import Text
from booking_desktop.ui.discover.found import span_edges
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import reads_rtl
from booking_desktop.ui.theme import theme
from booking_desktop.ui.typography import ROLES


class Lines(Text):
    """Plain text over several lines: ``Lines(words, parent, most=2, role="ui", token="text", line=0)``.

    ``most`` lines are shown and the last is elided (0: all of them), the whole then being the tooltip; ``line`` is the line
    height in px at 100 % (0: the role's), ``end`` puts the words at the end of their line. ``set_marks`` gives runs a soft ground. A word that is too long breaks anywhere.
    """

    def __init__(
        self,
        words: str = "",
        parent: QWidget | None = None,
        *,
        most: int = 2,
        role: str = "ui",
        token: str = "text",
        line: int = 0,
        end: bool = False,
        tabular: bool = False,
        selectable: bool = False,
    ) -> None:
        self._most, self._line, self._end = most, line, end
        self._marks: tuple[tuple[int, int], ...] = ()
        super().__init__(words, parent, role=role, token=token, tabular=tabular, selectable=selectable)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def setText(self, words: str) -> None:
        super().setText(words)
        self.updateGeometry()

    def set_marks(self, spans: Sequence[tuple[int, int]]) -> None:
        """Give these runs of characters a soft ground."""
        self._marks = tuple(spans)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, self._shown(self._laid_out(width))) * self._line_height()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self._line_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self._laid_out(self.width())
        self.setToolTip(self.text() if layout.lineCount() > self._shown(layout) else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        layout = self._laid_out(self.width())
        self._paint_marks(painter, layout)
        painter.setPen(self.palette().color(self.foregroundRole()))
        last = self._shown(layout) - 1
        for n in range(last + 1):
            top = self._top(layout, n)
            if n == last and layout.lineCount() > last + 1:
                self._paint_rest(painter, layout.lineAt(n).textStart(), n)
            else:
                layout.lineAt(n).draw(painter, QPointF(0, top - layout.lineAt(n).y()))

    def _paint_rest(self, painter: QPainter, start: int, n: int) -> None:
        rect = QRectF(0, n * self._line_height(), self.width(), self._line_height())
        side = Qt.AlignmentFlag.AlignRight if self._rtl() != self._end else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        ink = self.palette().color(self.foregroundRole())
        shapes.text(painter, rect, self.text()[start:].replace("\n", " "), self.font(), ink, align)

    def _paint_marks(self, painter: QPainter, layout: QTextLayout) -> None:
        height = self._line_height()
        for start, end in self._marks:
            for n in range(self._shown(layout)):
                line = layout.lineAt(n)
                first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                if first < last:
                    left, right = span_edges(line, first, last)
                    rect = QRectF(left - 2, n * height, right - left + 4, height)
                    shapes.box(painter, rect, 3, theme.tokens.soft)

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), QFont(self.font()))
        side = Qt.AlignmentFlag.AlignRight if self._rtl() != self._end else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = reads_rtl(self.text())
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats([self._marked(start, end) for start, end in self._marks])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _marked(self, start: int, end: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, end - start
        look = QTextCharFormat()
        look.setForeground(theme.tokens.soft_text)
        made.format = look
        return made

    def _top(self, layout: QTextLayout, n: int) -> float:
        return n * self._line_height() + (self._line_height() - layout.lineAt(n).height()) / 2

    def _shown(self, layout: QTextLayout) -> int:
        return min(layout.lineCount(), self._most) if self._most else layout.lineCount()

    def _line_height(self) -> int:
        return round((self._line or ROLES[self._role].line) * theme.scale)

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
