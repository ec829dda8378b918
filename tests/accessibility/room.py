"""Whether every text has the room it needs: labels, buttons, and whatever is painted by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from booking_desktop.ui.components.grounds import ScrollPane
from booking_desktop.ui.components.lines import Lines
from booking_desktop.ui.components.text import Elided
from booking_desktop.ui.drawing import shapes
from tests.accessibility import spoken

_HAIR = 2
"""Px by which sizes may differ from rounding."""


class Painted:
    """Notes every text that is painted by hand and comes out cut, in width or in height; ``rows``: those of lists too."""

    def __init__(self, *, rows: bool = False) -> None:
        self.cut: set[str] = set()
        self._rows = rows

    @contextmanager
    def noting(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        """While a picture is taken."""
        text = shapes.text

        def noted(painter, rect, words, font, *rest, **more):
            self._note(painter, rect, words, QFontMetricsF(font))
            return text(painter, rect, words, font, *rest, **more)

        with monkeypatch.context() as patch:
            patch.setattr(shapes, "text", noted)
            yield

    def _note(self, painter: QPainter, rect, words: str, metrics: QFontMetricsF) -> None:
        device = painter.device()
        if not isinstance(device, QWidget) or not words:
            return
        if metrics.capHeight() + metrics.descent() > rect.height() + _HAIR:
            self.cut.add(f"cut in height to {rect.height():.0f}: “{words}” in {spoken.describe(device)}")
        in_list = not self._rows and isinstance(device.parentWidget(), QAbstractItemView)
        if in_list or metrics.horizontalAdvance(words) <= rect.width() + _HAIR:
            return  # a row says all of itself aloud and in its tooltip
        if words not in device.toolTip() or isinstance(device.parentWidget(), QAbstractItemView):
            self.cut.add(f"elided to {rect.width():.0f} without a tooltip: “{words}” in {spoken.describe(device)}")


def cramped(top: QWidget) -> Iterator[str]:
    """Labels and buttons whose words don't fit."""
    for widget in spoken.in_sight(top):
        if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, Elided):
            yield from _label(widget)
        elif isinstance(widget, QPushButton | QToolButton) and widget.text() and not widget.toolTip():
            yield from _button(widget)


def _button(button: QPushButton | QToolButton) -> Iterator[str]:
    wanted = button.sizeHint()
    if button.width() < wanted.width() - _HAIR or button.height() < wanted.height() - 8:
        yield f"{_sizes(button)}: {spoken.describe(button)}"


def _label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    if label.wordWrap() or isinstance(label, Lines):
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _HAIR:
            yield f"{label.height()} high, needs {needed}: {spoken.describe(label)} “{label.text()}”"
    elif (
        label.toolTip() == "" and label.sizeHint().width() > label.width() + _HAIR
    ) or label.fontMetrics().height() > room.height() + 4:
        yield f"{_sizes(label)}: {spoken.describe(label)} “{label.text()}”"


def _sizes(widget: QWidget) -> str:
    hint = widget.sizeHint()
    return f"{widget.width()} x {widget.height()}, needs {hint.width()} x {hint.height()}"


def lost(top: QWidget) -> Iterator[str]:
    """Controls that lie outside what holds them, where nothing scrolls to them."""
    for widget in spoken.in_sight(top):
        if not spoken.is_control(widget):
            continue
        if isinstance(widget, QAbstractButton | QAbstractItemView) and min(widget.width(), widget.height()) < 8:
            yield f"{widget.width()} x {widget.height()}: {spoken.describe(widget)}"
        rect, at = QRect(widget.rect()), widget
        while at is not top and at.parentWidget() is not None:
            parent = at.parentWidget()
            rect = QRect(at.mapTo(parent, rect.topLeft()), rect.size())
            if isinstance(parent.parentWidget(), QAbstractScrollArea) and _scrolls(parent.parentWidget()):
                break
            if not parent.rect().adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR).contains(rect):
                yield f"outside {type(parent).__name__}: {spoken.describe(widget)}"
                break
            at = parent


def _scrolls(area: QAbstractScrollArea) -> bool:
    return isinstance(area, ScrollPane) or area.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
