"""A field for hours as people type them: "9-12", "09:00 – 12:00", "22-2"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from booking_desktop.ui.components.line_edit import LineEdit
from booking_desktop.ui.theme import theme
from booking_desktop.ui.typography import text_width
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.hours import RangeDraft

WIDTH = 115


class RangeField(LineEdit):
    """One range. ``left(text)`` when it is done with and differs; ``typing(text)`` at each letter; ``undoWanted`` and
    ``redoWanted`` when there is no letter of its own to take back."""

    left = Signal(str)
    typing = Signal(str)
    undoWanted = Signal()
    redoWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = self._wanted = ""
        self._busy = False
        self.setProperty("control_size", "standard")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMaxLength(40)
        self.editingFinished.connect(self._leave)
        self.textEdited.connect(self._type)
        theme.metricsChanged.connect(self._measure)
        self._measure()

    def show_range(self, draft: RangeDraft, formats: Formats, *, invalid: bool) -> None:
        """Show a range; what is being typed right now is left alone."""
        self._wanted = formats.hours(draft.hours) if draft.hours else draft.typed
        if not self._busy:
            self._take_wanted()
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            self.update()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its hours; the usual ones all alike."""
        words = text_width(self.font(), self.text() or "00:00 – 00:00") + 24
        return QSize(max(round(WIDTH * theme.scale), round(words)), theme.control("standard"))

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Undo goes to the page when the field has nothing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts back what stood there."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self._wanted, self._busy = self._shown, False
            self.setText(self._shown)
            self.typing.emit(self._shown)
            self.selectAll()
            return
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undoWanted.emit()
            return
        if event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable():
            self.redoWanted.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by key: typing replaces it."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def _type(self, text: str) -> None:
        self._busy = True
        self.typing.emit(text)

    def _leave(self) -> None:
        text, self._busy = self.text(), False
        if text != self._shown:
            self._shown = text
            self.left.emit(text)
        self._take_wanted()

    def _take_wanted(self) -> None:
        if self._wanted != self.text():
            self.setText(self._wanted)
            self.setCursorPosition(len(self._wanted) if self.hasFocus() else 0)
        self._shown = self._wanted

    def _measure(self) -> None:
        self.setFont(theme.font("reading", tabular=True))
        self.updateGeometry()
