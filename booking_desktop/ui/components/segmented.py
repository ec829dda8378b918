"""Two to four choices side by side, one of them on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme

_PADDING = 12


class Segmented(QFrame):
    """A segmented choice: ``Segmented([("day", "Day"), ("week", "Week")], parent, name="View", stretch=False)``.

    ``value`` is the key that is on; ``set_value`` changes it without a signal; ``set_count(key, n)`` shows a count beside a
    choice (None for none). Signal: ``chosen(str)`` when a person changes it. Radio buttons to a screen reader; arrows move.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        name: str = "",
        stretch: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self._parts: dict[str, _Part] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for key, words in choices:
            part = self._parts[key] = _Part(words, self)
            part.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
            self._group.addButton(part)
            part.clicked.connect(self._report)
            part.toggled.connect(self._report_arrow)
            row.addWidget(part)
        self._value = choices[0][0]
        self._parts[self._value].setChecked(True)
        theme.changed.connect(self.update)

    @property
    def value(self) -> str:
        """The key of the choice that is on."""
        return self._value

    def set_value(self, key: str) -> None:
        """Turn a choice on, silently; raises KeyError for an unknown one."""
        self._value = key
        self._parts[key].setChecked(True)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many there are behind a choice; 0 is shown."""
        self._parts[key].set_count(count)

    def set_spoken(self, key: str, words: str) -> None:
        """What a choice is called where its own words say too little to a listener."""
        self._parts[key].setAccessibleName(words)

    def _report(self) -> None:
        now = next(key for key, part in self._parts.items() if part.isChecked())
        if now != self._value:
            self._value = now
            self.chosen.emit(now)

    def _report_arrow(self, on: bool) -> None:
        # arrow keys toggle without a click; a silent set_value has written its value before
        if on:
            self._report()

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = theme.tokens.button_line if theme.tokens.high_contrast else None
        shapes.box(QPainter(self), QRectF(self.rect()), 7, theme.tokens.sunken, edge, theme.line_width)


class _Part(QRadioButton):
    """One segment."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._count: int | None = None
        self.setProperty("radius", 5)
        self.setAccessibleName(words)
        theme.metricsChanged.connect(self.updateGeometry)

    def set_count(self, count: int | None) -> None:
        self._count = count
        words = self.text()
        self.setAccessibleName(words if count is None else f"{words}, {QLocale().toString(count)}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme.font("strong")).horizontalAdvance(self.text()) + 2 * _PADDING
        if self._count is not None:
            width += (
                QFontMetricsF(theme.font("ui", tabular=True)).horizontalAdvance(QLocale().toString(self._count)) + 6
            )
        return QSize(round(width), theme.control() - 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = QPainter(self)
        on = self.isChecked()
        rect = QRectF(self.rect())
        ink = tokens.text if on or self.underMouse() else tokens.secondary
        if on and tokens.high_contrast:
            shapes.box(painter, rect, 5, tokens.accent)
            ink = tokens.on_accent
        elif on:
            shapes.box(painter, rect.adjusted(-1, -1, 1, 1), 5, tokens.raised)
            shapes.box(painter, rect, 5, tokens.raised, tokens.button_line, 1)
        if not self.isEnabled() and not (
            on and tokens.high_contrast
        ):  # there the filled one keeps ink that can be read
            ink = tokens.faint
        self._words(painter, rect, theme.font("strong" if on else "control"), on, ink)

    def _words(self, painter: QPainter, rect: QRectF, font: QFont, on: bool, ink: QColor) -> None:
        count = "" if self._count is None else QLocale().toString(self._count)
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        small = theme.font("ui", tabular=True)
        total = wide + (QFontMetricsF(small).horizontalAdvance(count) + 6 if count else 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.center().x() - total / 2
        absolute = shapes.LEFT | Qt.AlignmentFlag.AlignAbsolute
        words_x = left + total - wide if rtl else left
        shapes.text(painter, QRectF(words_x, 0, wide + 2, rect.height()), self.text(), font, ink, absolute)
        if count:
            x = left if rtl else left + wide + 6
            quiet = ink if on and theme.tokens.high_contrast else theme.tokens.tertiary
            shapes.text(painter, QRectF(x, 0, 60, rect.height()), count, small, quiet, absolute)
