"""The latest messages, for whoever missed one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from booking_desktop.ui.components.dialog import Dialog
from booking_desktop.ui.components.grounds import Divider, ScrollPane
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.theme import SPACE_2, SPACE_4, theme

_WIDTH, _HEIGHT = 480, 320
_AROUND = 220
"""What title and button need beside the messages."""


class SaidDialog(Dialog):
    """``SaidDialog(messages, window)``, the latest of them last; then ``ask()``. The latest stands first."""

    def __init__(self, messages: Sequence[str], window: QWidget) -> None:
        super().__init__("", window, width=_WIDTH)
        title = self.tr("Recent messages")
        self.title.setText(title)
        self.setAccessibleName(title)
        pane = ScrollPane(self, ground="raised")
        pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pane.setAccessibleName(title)
        pane.setAccessibleDescription(". ".join(reversed(messages)))
        pane.setMinimumHeight(min(_HEIGHT, window.height() - round(_AROUND * theme.scale)))
        pane.column.setContentsMargins(margins(0, 0, SPACE_4, 0))
        pane.column.setSpacing(SPACE_2)
        for n, message in enumerate(reversed(messages)):
            if n:
                pane.column.addWidget(Divider(pane.body))
            pane.column.addWidget(Text(message, pane.body, wrap=True))
        if not messages:
            pane.column.addWidget(Text(self.tr("Nothing has been said yet."), pane.body, token="tertiary", wrap=True))
        pane.column.addStretch(1)
        self.body.addWidget(pane)
        self.add_button(self.tr("Close"), "standard")
