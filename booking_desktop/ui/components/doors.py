"""Cards that are pressed as a whole: doors that lead somewhere, and choices of which one holds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import marks, shapes
from booking_desktop.ui.theme import RADIUS_CARD, RADIUS_ROW, theme

State = QStyle.StateFlag


class Door(PaintedButton):
    """A card 84 high that leads somewhere: ``Door(icon, title, sentence, parent)``. Signal: ``clicked``."""

    def __init__(self, icon: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=RADIUS_CARD)
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
        return QSize(460, 36 + theme.line("subtitle") + theme.line("ui") + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = self.painter(), theme.tokens
        live = self.hovered or self.hasFocus()
        area = QRectF(self.rect())
        line = tokens.soft_line if live else tokens.deco
        shapes.box(painter, area, RADIUS_CARD, tokens.free if live else tokens.surface, line, theme.line_width)
        middle = area.center().y()
        disc = self.at(QRectF(18, middle - 20, 40, 40))
        shapes.box(painter, disc, 20, tokens.soft if live else tokens.sunken)
        ink = tokens.soft_text if live else tokens.secondary
        icons.paint(painter, self._icon, ink, disc.x() + 11, disc.y() + 11, 18)
        title, below = theme.line("subtitle"), theme.line("ui")
        top = middle - (title + below) / 2
        room = area.width() - 72 - 48
        words = self.at(QRectF(72, top, room, title))
        shapes.text(painter, words, self.text(), theme.font("subtitle"), tokens.text)
        words = self.at(QRectF(72, top + title, room, below))
        shapes.text(painter, words, self._sentence, theme.font("ui"), tokens.secondary)
        arrow = self.at(QRectF(area.width() - 34, middle - 9, 18, 18))
        ink = tokens.accent if live else tokens.secondary
        icons.paint(painter, "chevron-right", ink, arrow.x(), arrow.y(), 18)


class ChoiceCard(PaintedButton):
    """A radio card with its consequence: ``ChoiceCard(title, consequence, icon, parent)``. Group several in a QButtonGroup."""

    def __init__(self, title: str, consequence: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=RADIUS_ROW)
        self._consequence, self._icon = consequence, icon
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(consequence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, 24 + theme.line("reading_medium") + theme.line("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, area = self.painter(), theme.tokens, QRectF(self.rect())
        if self.isChecked():
            shapes.box(painter, area, RADIUS_ROW, tokens.free, tokens.accent, 2)
        else:
            ground = tokens.hover if self.hovered else tokens.surface
            shapes.box(painter, area, RADIUS_ROW, ground, tokens.deco, theme.line_width)
        title, below = theme.line("reading_medium"), theme.line("caption")
        top = area.center().y() - (title + below) / 2
        state = State.State_Enabled | (State.State_On if self.isChecked() else State.State_Off)
        marks.radio(painter, self.at(QRectF(12, area.center().y() - 8, 16, 16)), state)
        room = area.width() - 40 - (44 if self._icon else 12)
        words = self.at(QRectF(40, top, room, title))
        shapes.text(painter, words, self.text(), theme.font("reading_medium"), tokens.text)
        words = self.at(QRectF(40, top + title, room, below))
        shapes.text(painter, words, self._consequence, theme.font("caption"), tokens.tertiary)
        if self._icon:
            sign = self.at(QRectF(area.width() - 32, area.center().y() - 9, 18, 18))
            ink = tokens.accent if self.isChecked() else tokens.secondary
            icons.paint(painter, self._icon, ink, sign.x(), sign.y(), 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move the choice as in any radio group."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.group() is not None:
            buttons = self.group().buttons()
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            other = buttons[(buttons.index(self) + step) % len(buttons)]
            other.setChecked(True)
            other.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)
