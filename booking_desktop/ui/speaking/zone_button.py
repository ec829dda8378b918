"""A zone by its place's name; pressing it opens the list of zones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionButton, QWidget

from booking_desktop.domain.time import offset_text
from booking_desktop.ui import icons
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.popover import Popover
from booking_desktop.ui.components.rows import Box
from booking_desktop.ui.drawing import fields, shapes
from booking_desktop.ui.speaking.zone_list import ZoneList
from booking_desktop.ui.theme import ICON, SPACE_3, theme
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.formats import Formats, listed


class ZoneButton(Button):
    """``ZoneButton(now, formats, parent, icon="")``, then ``show_zone(zone, others)``; ``others`` are listed first.

    Signal: ``chosen(zone name)``.
    """

    chosen = Signal(str)

    def __init__(
        self, now: Clock, formats: Callable[[], Formats], parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__("", parent, kind="ghost", icon=icon, size="standard" if icon else "small")
        self._now, self._formats = now, formats
        self._zone = ""
        self._others: tuple[str, ...] = ()
        self._popover: Popover | None = None
        self._spoken = self.tr("Time zone: {place}")
        self.clicked.connect(self._open)

    def set_spoken(self, words: str) -> None:
        """What it is called, with ``{place}`` for the zone: where there are two on one page."""
        self._spoken = words

    def show_zone(self, zone: str, others: Sequence[str] = ()) -> None:
        """Show a zone."""
        self._others = tuple(dict.fromkeys((zone, *others)))
        if zone == self._zone:
            return
        self._zone = zone
        self.setText(self._formats().city(zone))
        self.setToolTip(listed((zone, offset_text(self._now(), zone))))
        self.setAccessibleName(self._spoken.format(place=self._formats().city(zone)))
        self.updateGeometry()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """It looks like what opens a menu."""
        super().initStyleOption(option)
        option.features |= QStyleOptionButton.ButtonFeature.HasMenu

    def _open(self) -> None:
        popover = Popover(self, padding=SPACE_3)
        zones = ZoneList(self._others, self._now(), self._formats(), popover)
        zones.chosen.connect(self._take)
        popover.column.addWidget(zones)
        popover.closed.connect(popover.deleteLater)
        self._popover = popover
        popover.open_at(self, end=True)
        zones.search.setFocus()

    def _take(self, zone: str) -> None:
        if self._popover is not None:
            self._popover.close()
            self._popover = None
        if zone != self._zone:
            self.chosen.emit(zone)


class ZoneField(ZoneButton):
    """The same in a form: it looks like a combo box and fills its column."""

    def __init__(self, now: Clock, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(now, formats, parent)
        self.setProperty("control_size", "standard")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field's frame, the place, a chevron."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter, tokens = QPainter(self), theme.tokens
        painter.setLayoutDirection(self.layoutDirection())
        rect, ink = QRectF(self.rect()), tokens.text if self.isEnabled() else tokens.tertiary
        fields.frame(painter, rect, option.state, self)
        box = Box(rect, rtl=self.isRightToLeft())
        words = box.span(fields.PADDING, 0, 30, rect.height())
        shapes.text(painter, words, self.text(), theme.font("ui"), ink)
        sign = box.from_end(10, rect.height() / 2 - 8, ICON, ICON)
        icons.paint(painter, "chevron-down", tokens.secondary if self.isEnabled() else ink, sign.left(), sign.top())
