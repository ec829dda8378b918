"""A switch: on or off at once, without a Save."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOption, QWidget

from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import marks


class SwitchButton(PaintedButton):
    """A switch of 32 x 18, which a press just above or below it reaches too: ``SwitchButton(name, parent)``; ``name`` is spoken. Signal: ``toggled(bool)``."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=9)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(32, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        state = option.state & ~QStyle.StateFlag.State_Horizontal
        if self.isChecked():
            state |= QStyle.StateFlag.State_On
        if self.rtl:
            state |= QStyle.StateFlag.State_Horizontal
        marks.switch(self.painter(), QRectF(self.rect()), state)
