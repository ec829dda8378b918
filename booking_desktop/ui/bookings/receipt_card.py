"""The receipt as a card: painted on the page and, by the very same strokes, on paper."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPageLayout, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.components.avatar import paint_avatar
from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_POPUP, RADIUS_TAG, theme
from booking_desktop.ui.tokens import LIGHT, Tokens
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.bookings.receipt_words import ReceiptText

WIDTH = 512
_PAD_X, _PAD_Y, _LABEL = 28.0, 24.0, 112


class ReceiptCard(QFrame):
    """``ReceiptCard(parent)``, then ``show_receipt(text)``. One tab stop that reads the whole receipt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: ReceiptText | None = None
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.updateGeometry)

    def show_receipt(self, text: ReceiptText) -> None:
        """Show a receipt."""
        self._text = text
        self.setAccessibleName(text.said)
        self.updateGeometry()
        self.update()

    @property
    def reference_box(self) -> QRectF:
        """Where the reference stands, for a button beside it."""
        if self._text is None:
            return QRectF()
        font = theme.font("ui")
        wide = text_width(font, self._text.rows[0][1]) if self._text.rows else 0
        top = _head_height(self._text) + 20
        return self._box().at(_PAD_X + theme.wide(_LABEL), top, wide, theme.line("ui"))

    def _box(self) -> Box:
        return Box(QRectF(self.rect()), rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        self.update()
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.wide(WIDTH), round(receipt_height(self._text)) if self._text else 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_receipt(painter, self._box(), self._text, theme.tokens)
        if self._ring:
            shapes.ring(painter, QRectF(self.rect()), RADIUS_POPUP)


def paint_receipt(painter: QPainter, box: Box, text: ReceiptText, tokens: Tokens) -> None:
    """Card, tear line and words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shapes.box(painter, box.rect, RADIUS_POPUP, tokens.surface, tokens.deco, 2 if tokens.high_contrast else 1)
    _paint_head(painter, box, text, tokens)
    top = _head_height(text)
    pen = QPen(tokens.deco, 1.5)
    pen.setDashPattern([4 / 1.5, 4 / 1.5])
    painter.setPen(pen)
    tear = box.span(20, top, 20, 1)
    painter.drawLine(tear.topLeft(), tear.topRight())
    y = top + 20
    label, plain = theme.font("ui"), theme.font("ui")
    for name, value in text.rows:
        height = _value_height(value, plain)
        shapes.text(painter, box.at(_PAD_X, y, theme.wide(_LABEL) - 8, theme.line("ui")), name, label, tokens.secondary)
        for n, line in enumerate(_lines(value, plain)):
            area = box.span(_PAD_X + theme.wide(_LABEL), y + n * theme.line("ui"), _PAD_X, theme.line("ui"))
            shapes.text(painter, area, line, plain, tokens.text)
        y += height + 8


def _paint_head(painter: QPainter, box: Box, text: ReceiptText, tokens: Tokens) -> None:
    if tokens is theme.tokens:
        paint_avatar(painter, box.at(_PAD_X, _PAD_Y, 48, 48), text.person, text.name.initials)
        start = _PAD_X + 62
    else:
        start = _PAD_X
    tag = text_width(theme.font("caption_medium"), text.status) + 34
    high = theme.line("subtitle")
    name = box.span(start, _PAD_Y + 2, tag + 40, high)
    shapes.text(painter, name, str(text.name), theme.font("subtitle"), tokens.text)
    what = box.span(start, _PAD_Y + 2 + high, tag + 40, theme.line("ui"))
    shapes.text(painter, what, text.what, theme.font("ui"), tokens.secondary)
    rect = box.from_end(_PAD_X, _PAD_Y + 13, tag, theme.line("caption_medium") + 6)
    ground, ink = (tokens.success_soft, tokens.success) if text.sure else (tokens.warning_soft, tokens.warning)
    shapes.box(painter, rect, RADIUS_TAG, ground)
    inner = Box(rect, rtl=box.rtl)
    sign = inner.at(8, rect.height() / 2 - 7, 14, 14)
    icons.paint(painter, "check" if text.sure else "triangle-alert", ink, sign.left(), sign.top(), 14)
    status = inner.span(26, 0, 4, rect.height())
    shapes.text(painter, status, text.status, theme.font("caption_medium"), ink)
    day = _day_top()
    shapes.text(
        painter,
        box.span(_PAD_X, day, _PAD_X, theme.line("title")),
        text.day,
        theme.font("title", tabular=True),
        tokens.text,
    )
    _paint_clocks(painter, box, text, tokens, day + theme.line("title") + 10)


def _paint_clocks(painter: QPainter, box: Box, text: ReceiptText, tokens: Tokens, top: float) -> None:
    wide = (box.rect.width() - 2 * _PAD_X) / 2
    caption, small, large = theme.font("caption"), theme.line("caption"), theme.line("page")
    for n, clock in enumerate(text.clocks):
        x = _PAD_X + n * (wide + 12)
        big = theme.font("page", tabular=True, weight=600 if n == 0 else 500)
        ink = tokens.text if n == 0 else tokens.secondary
        shapes.text(painter, box.at(x, top, wide - 8, small), clock.place, caption, tokens.secondary)
        shapes.text(painter, box.at(x, top + small + 2, wide - 8, large), clock.times, big, ink)
        shapes.text(
            painter, box.at(x, top + small + large + 3, wide - 8, small), clock.offset, caption, tokens.secondary
        )
        if n:
            rule = box.at(x - 24, top, 1, 2 * small + large + 3)
            painter.fillRect(rect_of(rule), tokens.line)


def _day_top() -> float:
    """Where the day stands: 96 at 100 %."""
    return _PAD_Y + max(48, theme.line("subtitle") + theme.line("ui") + 4) + 24


def rect_of(rect: QRectF) -> QRectF:
    """A hairline's rectangle, on whole pixels."""
    return QRectF(round(rect.left()), rect.top(), 1, rect.height())


def _head_height(text: ReceiptText) -> float:
    """Down to the tear line: 221 at 100 %."""
    return _day_top() + theme.line("title") + 10 + 2 * theme.line("caption") + theme.line("page") + 23


def _value_height(value: str, font: QFont) -> float:
    return float(theme.line("ui") * max(1, len(_lines(value, font))))


@lru_cache(maxsize=64)
def _lines(value: str, font: QFont) -> tuple[str, ...]:
    """A value broken into the lines it takes in its column."""
    found: list[str] = []
    for paragraph in value.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(theme.wide(WIDTH) - 2 * _PAD_X - theme.wide(_LABEL))
            found.append(paragraph[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
    return tuple(found)


def receipt_height(text: ReceiptText) -> float:
    """How high the card is."""
    font = theme.font("ui")
    return _head_height(text) + 20 + sum(_value_height(value, font) + 8 for _, value in text.rows) + 12


def write_pdf(path: str, text: ReceiptText) -> None:
    """The receipt as a PDF file. Raises OSError when it can't be written."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(path)
    print_on(printer, text)


def print_on(printer, text: ReceiptText) -> None:  # type: ignore[no-untyped-def]
    """The receipt on paper: light, whatever the window's theme. Raises OSError when the printer takes nothing."""
    printer.setResolution(96)
    printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError(printer.outputFileName() or printer.printerName())
    painter.scale(WIDTH / theme.wide(WIDTH), WIDTH / theme.wide(WIDTH))  # paper knows no text size
    box = Box(
        QRectF(0, 0, theme.wide(WIDTH), receipt_height(text)),
        rtl=painter.layoutDirection() == Qt.LayoutDirection.RightToLeft,
    )
    paint_receipt(painter, box, text, LIGHT)
    painter.end()
