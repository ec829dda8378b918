"""The line that every field for typing is built on."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget


class LineEdit(QLineEdit):
    """A QLineEdit whose ``textEdited`` tells of everybody who writes into it but the program itself.

    Qt's own says nothing when a screen reader or dictation writes: what they wrote would stand in the field and be lost.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed: str | None = None
        self._ours = self._telling = False
        self.textEdited.connect(self._note)
        self.textChanged.connect(self._tell)

    def setText(self, text: str | None, /) -> None:
        """The program's own words: nobody has edited."""
        ours, self._ours = self._ours, True
        try:
            super().setText(text)
        finally:
            self._ours = ours

    def clear(self) -> None:
        """As ``setText("")``."""
        self.setText("")

    def _note(self, text: str) -> None:
        if not self._telling:
            self._typed = text  # Qt has told already; its textChanged follows

    def _tell(self, text: str) -> None:
        if self._ours:
            return
        typed, self._typed = self._typed, None
        if typed != text:
            self._telling = True
            try:
                self.textEdited.emit(text)
            finally:
                self._telling = False
            if not self.hasFocus():  # whoever never came will not leave either
                self.editingFinished.emit()
