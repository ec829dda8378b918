"""More that is shown on demand: a link with a chevron, and what it opens below itself."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.ui.components.buttons import Link
from booking_desktop.ui.components.text import Elided


class Disclosure(QWidget):
    """A link that opens and closes what stands below it: ``Disclosure(words, parent, kind="link")``, then ``set_content(widget)``.

    ``value``: what stands beside the link while it is closed. ``set_open`` does it from outside; a screen reader hears
    whether it is open.
    """

    def __init__(self, words: str, parent: QWidget | None = None, *, kind: str = "link", value: str = "") -> None:
        super().__init__(parent)
        self._words = words
        self._content: QWidget | None = None
        self._open = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.link = Link(words, self, icon="chevron-right", kind=kind)
        self.link.clicked.connect(self._turn)
        self._value = Elided(value, self, role="ui", token="tertiary")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.link)
        head.addWidget(self._value, 100)
        head.addStretch(1)
        self._column.addLayout(head)
        self.set_open(False)

    def set_content(self, content: QWidget) -> None:
        """What it opens."""
        self._content = content
        self._column.addWidget(content)
        content.setVisible(self._open)

    @property
    def is_open(self) -> bool:
        """Whether its content is in sight."""
        return self._open

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self._open = opened
        self.link.set_icon("chevron-down" if opened else "chevron-right")
        state = self.tr("open") if opened else self.tr("closed")
        self.link.setAccessibleName(f"{self._words}, {state}")
        self._value.setVisible(not opened and bool(self._value.text()))
        if self._content is not None:
            self._content.setVisible(opened)

    def _turn(self) -> None:
        self.set_open(not self._open)
