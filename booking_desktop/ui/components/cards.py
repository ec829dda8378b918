"""Cards that are pressed: a time, a choice with its consequence, a door to walk through."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import marks, shapes
from booking_desktop.ui.theme import RADIUS_CARD, RADIUS_CONTROL, RADIUS_ROW, theme


def paint_choosable(painter: QPainter, rect: QRectF, radius: float, *, on: bool, hovered: bool) -> None:
    """Ground and border of a free time: free, hovered or chosen."""
    tokens = theme.tokens
    if on:
        shapes.box(painter, rect, radius, tokens.soft, tokens.accent, 4 if tokens.high_contrast else 2)
    elif hovered:
        shapes.box(painter, rect, radius, tokens.soft, tokens.soft_line, theme.line_width)
    else:
        shapes.box(painter, rect, radius, tokens.free, tokens.free_line, theme.line_width)


class TimeCard(PaintedButton):
    """A free time in two zones, 64 high: ``TimeCard(parent)``, then ``show_time(day, time, place, there, spoken)``.

    ``setChecked(True)`` gives it the chosen look (pass ``choosable=True`` for a radio card). Signal: ``clicked``.
    """

    def __init__(self, parent: QWidget | None = None, *, choosable: bool = False) -> None:
        super().__init__(parent, radius=RADIUS_ROW)
        self._day = self._brief = self._time = self._place = self._there = ""
        self.setCheckable(True)
        self.setAutoExclusive(choosable)
        self._choosable = choosable
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        if self._choosable:
            super().nextCheckState()

    def show_time(
        self, day: str, time: str, place: str = "", there: str = "", spoken: str = "", *, brief: str = ""
    ) -> None:
        """Own day and time, the other zone's place and time, and the whole as a sentence for a screen reader; ``brief`` is
        the day where there is little room."""
        self._day, self._brief, self._time, self._place, self._there = day, brief or day, time, place, there
        self.setAccessibleName(spoken or ", ".join(part for part in (day, time, place, there) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(168, round(64 + 40 * (theme.scale - 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(104, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = self.painter()
        rect = QRectF(self.rect())
        paint_choosable(painter, rect, RADIUS_ROW, on=self.isChecked(), hovered=self.hovered)
        half = (rect.height() - 20) / 2
        top = QRectF(15, 10, rect.width() - 29, half - 2)
        low = QRectF(15, 10 + half - 2, rect.width() - 29, half + 2)
        small, big = theme.font("caption", tabular=True), theme.font("subtitle", tabular=True)
        beside = QFontMetricsF(small).horizontalAdvance(self._place) + 8 if self._place else 0
        fits = QFontMetricsF(small).horizontalAdvance(self._day) + beside <= top.width()
        taken = shapes.text(painter, self.at(top), self._day if fits else self._brief, small, tokens.soft_text) + 8
        if top.width() - taken > 24:
            shapes.text(painter, self._rest(top, taken), self._place, small, tokens.tertiary, shapes.RIGHT)
        ink = tokens.accent if tokens.high_contrast else tokens.soft_text
        own = shapes.text(painter, self.at(low), self._time, big, ink) + 8
        shapes.text(painter, self._rest(low, own), self._there, small, tokens.tertiary, shapes.RIGHT)
        if self.isChecked():
            x = 15 + QFontMetricsF(big).horizontalAdvance(self._time) + 7
            sign = self.at(QRectF(x, low.center().y() - 8, 16, 16))
            icons.paint(painter, "circle-check", tokens.soft_text, round(sign.left()), round(sign.top()))

    def _rest(self, rect: QRectF, taken: float) -> QRectF:
        return self.at(rect.adjusted(taken, 0, 0, 0))


class SlotButton(PaintedButton):
    """A time to choose in a list, 44 high: ``SlotButton(parent)``, then ``show_slot(time, note, spoken)``; checkable, radio role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=RADIUS_CONTROL)
        self._time = self._note = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_slot(self, time: str, note: str = "", spoken: str = "") -> None:
        """Own time, what stands at its end (the other zone), and the spoken whole."""
        self._time, self._note = time, note
        self.setAccessibleName(spoken or f"{time}, {note}".rstrip(", "))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, theme.row(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = self.painter()
        rect = QRectF(self.rect())
        on = self.isChecked()
        paint_choosable(painter, rect, RADIUS_CONTROL, on=on, hovered=self.hovered)
        body = self.at(rect.adjusted(12, 0, -12, 0))
        font = theme.font("strong" if on else "control", tabular=True)
        taken = shapes.text(painter, body, self._time, font, tokens.soft_text) + 20
        end = self.at(rect.adjusted(taken, 0, -12, 0))
        if on:
            sign = self.at(QRectF(rect.width() - 28, rect.center().y() - 8, 16, 16))
            icons.paint(painter, "circle-check", tokens.soft_text, sign.left(), sign.top())
            end = self.at(rect.adjusted(taken, 0, -36, 0))
        shapes.text(painter, end, self._note, theme.font("caption", tabular=True), tokens.tertiary, shapes.RIGHT)


class ChoiceCard(PaintedButton):
    """A radio button with its consequence, 60 high: ``ChoiceCard(title, sentence, parent, icon="")``. Signal: ``toggled(bool)``.

    Cards with one parent exclude each other; arrow keys move within them when they share a ``QButtonGroup``.
    """

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(parent, radius=RADIUS_ROW)
        self._sentence, self._icon = sentence, icon
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(172, round(60 + 36 * (theme.scale - 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = self.painter()
        rect = QRectF(self.rect())
        on = self.isChecked()
        state = QStyle.StateFlag.State_Enabled | (QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_None)
        if on:
            shapes.box(painter, rect, RADIUS_ROW, tokens.free, tokens.accent, 2)
        else:
            ground = tokens.hover if self.hovered else tokens.surface
            shapes.box(painter, rect, RADIUS_ROW, ground, tokens.button_line, theme.line_width)
        end = 44 if self._icon else 14
        caption = theme.font("caption")
        low_height = theme.line("caption") * shapes.lines_for(self._sentence, caption, rect.width() - 39 - end)
        first = (rect.height() - theme.line("reading") - low_height - 2) / 2
        mark = rect.center().y() - 8 if self._icon else first + theme.line("reading") / 2 - 8
        marks.radio(painter, self.at(QRectF(12, mark, 16, 16)), state)
        title = QRectF(39, first, rect.width() - 39 - end, theme.line("reading"))
        low = QRectF(39, first + theme.line("reading") + 1, title.width(), low_height + 2)
        role = "reading_medium" if self._icon else "control"
        shapes.text(painter, self.at(title), self.text(), theme.font(role), tokens.text)
        shapes.prose(painter, self.at(low), self._sentence, caption, tokens.tertiary)
        if self._icon:
            sign = self.at(QRectF(rect.width() - 32, rect.center().y() - 9, 18, 18))
            ink = tokens.accent if on else tokens.secondary
            icons.paint(painter, self._icon, ink, sign.left(), sign.top(), 18)


class Door(PaintedButton):
    """A large way in, 84 high: ``Door(icon, title, sentence, parent)``. Signal: ``clicked``."""

    def __init__(self, icon: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=RADIUS_CARD)
        self.setProperty("ring_at_once", True)
        self._icon, self._sentence = icon, sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, sentence: str) -> None:
        """Change the sentence, for a door that is busy."""
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(460, round(84 + 44 * (theme.scale - 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = self.painter()
        rect = QRectF(self.rect())
        lit = self.hasFocus() or self.hovered
        shapes.box(painter, rect, RADIUS_CARD, tokens.free if lit else tokens.surface, tokens.deco, theme.line_width)
        disc = self.at(QRectF(19, rect.center().y() - 20, 40, 40))
        edge = tokens.deco if tokens.high_contrast else None
        shapes.box(painter, disc, 20, tokens.soft if lit else tokens.sunken, edge, theme.line_width)
        ink = tokens.soft_text if lit else tokens.secondary
        icons.paint(painter, self._icon, ink, disc.center().x() - 10, disc.center().y() - 10, 20)
        wide = rect.width() - 73 - 48
        low_height = theme.line("ui") * shapes.lines_for(self._sentence, theme.font("ui"), wide)
        first = (rect.height() - theme.line("subtitle") - low_height + 2) / 2
        title = QRectF(73, first, wide, theme.line("subtitle"))
        low = QRectF(73, first + theme.line("subtitle") - 2, wide, low_height)
        shapes.text(painter, self.at(title), self.text(), theme.font("subtitle"), tokens.text)
        shapes.prose(painter, self.at(low), self._sentence, theme.font("ui"), tokens.secondary)
        arrow = self.at(QRectF(rect.width() - 34, rect.center().y() - 10, 20, 20))
        arrow_ink = tokens.accent if lit else tokens.secondary
        icons.paint(painter, "chevron-right", arrow_ink, arrow.left(), arrow.top(), 20)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)
