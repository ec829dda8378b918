"""Every text as it is painted: its ink, and the ground that it really lies on, read from the picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QStyleOptionButton, QWidget

from booking_desktop.ui.drawing import buttons, shapes
from booking_desktop.ui.theme import theme
from tests.accessibility import spoken
from tests.ui.test_contrast import SHAPE, TEXT, ratio

_LARGE, _LARGE_BOLD = 24, 18.66
"""Px from which text is large (WCAG 1.4.3)."""


@dataclass(frozen=True)
class Written:
    """Words in the picture of a window."""

    words: str
    ink: QColor
    font: QFont
    rect: QRect
    by: str

    @property
    def least(self) -> float:
        """The ratio it needs."""
        size = QFontInfo(self.font).pixelSize()
        return SHAPE if size >= (_LARGE_BOLD if self.font.weight() >= QFont.Weight.Bold else _LARGE) else TEXT


class Inks:
    """Collects what is written in one window."""

    def __init__(self, top: QWidget) -> None:
        self.top, self.written = top, list[Written]()

    @contextmanager
    def noting(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        """While a picture is taken: what is painted by hand."""
        text = shapes.text

        def noted(painter, rect, words, font, colour, *rest, **more):
            device = painter.device()
            if isinstance(device, QWidget) and words and device.isEnabled():
                at = painter.transform().mapRect(QRectF(rect)).toRect()
                self._add(words, colour, font, at, device)
            return text(painter, rect, words, font, colour, *rest, **more)

        with monkeypatch.context() as patch:
            patch.setattr(shapes, "text", noted)
            yield

    def add_widgets(self) -> None:
        """Labels and buttons, which Qt writes."""
        for widget in spoken.in_sight(self.top):
            if not widget.isEnabled() or widget.visibleRegion().isEmpty():
                continue
            if isinstance(widget, QLabel) and widget.text():
                ink = widget.palette().color(QPalette.ColorGroup.Active, widget.foregroundRole())
                self._add(widget.text(), ink, widget.font(), widget.contentsRect(), widget)
            elif isinstance(widget, QPushButton) and widget.text() and widget.property("kind"):
                option = QStyleOptionButton()
                widget.initStyleOption(option)
                ink = buttons.look(buttons.kind_of(widget), option.state).ink
                self._add(widget.text(), ink, widget.font(), widget.rect().adjusted(3, 3, -3, -3), widget)

    def _add(self, words: str, ink: QColor, font: QFont, rect: QRect, by: QWidget) -> None:
        seen = by.visibleRegion().boundingRect()
        if seen.contains(rect) and (self.top is by or self.top.isAncestorOf(by)):
            at = QRect(by.mapTo(self.top, rect.topLeft()), rect.size())
            self.written.append(Written(words, QColor(ink), font, at, spoken.describe(by)))

    def faults(self, picture: QImage) -> Iterator[str]:
        """What can't be read on its ground. Faint ink is for what is past, and exempt."""
        for one in self.written:
            if one.ink == theme.tokens.faint:
                continue
            found = ratio(one.ink, ground(picture, one.rect))
            if round(found, 2) < one.least:
                on = ground(picture, one.rect).name()
                yield f"{found:.2f}: “{one.words}”, {one.ink.name()} on {on}, in {one.by}"


def ground(picture: QImage, rect: QRect) -> QColor:
    """The colour that most of a rectangle of the picture has."""
    scale = picture.devicePixelRatio()
    points = [
        QPoint(
            round((rect.left() + rect.width() * x / 17) * scale), round((rect.top() + rect.height() * y / 7) * scale)
        )
        for x in range(1, 17)
        for y in range(1, 7)
    ]
    counts = Counter(picture.pixel(point) for point in points if picture.rect().contains(point))
    return QColor.fromRgb(counts.most_common(1)[0][0]) if counts else QColor("magenta")
