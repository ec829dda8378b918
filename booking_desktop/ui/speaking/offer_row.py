"""An offer as a row: what it is called, how long it takes, what it costs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booking_desktop.domain.speakers import Offer
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_CONTROL, theme
from booking_desktop.viewmodels.formats import Formats, listed


class OfferRow(PaintedButton):
    """An offer, 44 high: name and about, minutes, price. Pressing it shows its times."""

    def __init__(self, parent: QWidget | None = None, *, pressable: bool = True) -> None:
        super().__init__(parent, radius=RADIUS_CONTROL)
        self._pressable = pressable
        self._offer: Offer | None = None
        self._price = self._minutes = ""
        self._last = self._changed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if not pressable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setEnabled(False)  # and spoken as such
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_offer(self, offer: Offer, formats: Formats, *, last: bool, changed: bool = False) -> None:
        """Show an offer; the last one has no line under it."""
        self._offer, self._last, self._changed = offer, last, changed
        self._minutes = formats.minutes(offer.minutes)
        self._price = self.tr("Free") if offer.price.is_free else formats.money(offer.price, trim=True)
        spoken = listed((offer.name, self._minutes, self._price))
        self.setAccessibleName(self.tr("{offer}, see its times").format(offer=spoken) if self._pressable else spoken)
        self.setAccessibleDescription(offer.about)
        self.setToolTip(offer.about)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, theme.row(44 if self._pressable else 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._offer is None:
            return
        painter, tokens, width, height = self.painter(), theme.tokens, self.width(), self.height()
        if self.hovered and self._pressable:
            shapes.box(painter, QRectF(-8, 2, width + 16, height - 4), RADIUS_CONTROL, tokens.hover)
        if self._changed:
            shapes.box(painter, QRectF(0, 4, width, height - 8), 3, tokens.soft)
        if not self._last:
            shapes.line(painter, 0, height - 1, width, tokens.line)
        price = theme.font("name", tabular=True)
        minutes = theme.font("ui", tabular=True)
        column = max(78.0, QFontMetricsF(price).horizontalAdvance(self._price) + 24)
        shapes.text(painter, self.at(QRectF(0, 0, width, height)), self._price, price, tokens.text, shapes.RIGHT)
        end = width - column
        shapes.text(painter, self.at(QRectF(0, 0, end, height)), self._minutes, minutes, tokens.secondary, shapes.RIGHT)
        end -= QFontMetricsF(minutes).horizontalAdvance(self._minutes) + 16
        name = theme.font("reading_medium")
        ink = tokens.soft_text if self._changed else tokens.text
        took = shapes.text(painter, self.at(QRectF(0, 0, end, height)), self._offer.name, name, ink) + 8
        if self._pressable and end - took > 40:
            rest = self.at(QRectF(took, 1, end - took, height))
            shapes.text(painter, rest, self._offer.about, theme.font("ui"), tokens.tertiary)
