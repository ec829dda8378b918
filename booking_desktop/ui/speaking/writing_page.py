"""What Profile and Availability share: what a speaker writes at the start, what bookers see of it at the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.people import PersonId
from booking_desktop.ui.columns import rest_focus
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.grounds import Pane, ScrollPane
from booking_desktop.ui.components.loading import BusyBar
from booking_desktop.ui.components.notices import EmptyState
from booking_desktop.ui.components.toast import ToastHost
from booking_desktop.ui.theme import HEADER, INSET, SPACE_2, SPACE_3, theme


class _State(Protocol):
    @property
    def speaker(self) -> PersonId | None: ...
    @property
    def saved(self) -> object | None: ...
    @property
    def draft(self) -> object | None: ...
    @property
    def loading(self) -> bool: ...
    @property
    def saving(self) -> bool: ...


class _Model(Protocol):
    @property
    def state(self) -> _State: ...
    @property
    def own_id(self) -> PersonId | None: ...
    def open_own(self) -> None: ...
    def open_for(self, speaker: PersonId) -> None: ...
    def refresh(self) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...


class WritingPage(QWidget):
    """Two panes with a head each. A page fills ``start_head``, ``start``, ``end_head`` and ``end``, and names its ``moving`` buttons.

    ``widths``: of the two panes in the picture. ``least``: below that width the second pane goes and its buttons move to the first head.
    """

    def __init__(self, model: _Model, icon: str, widths: tuple[int, int], least: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._written, self._least = model, least
        self.moving: Sequence[QWidget] = ()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._start_pane(icon), widths[0])
        row.addWidget(self._end_pane(), widths[1])
        self.toasts = ToastHost(self._left)

    def bind(self, commands: Commands) -> None:
        """Undo and redo by their keys while the page has the focus."""
        commands.bind("undo", self.undo, self)
        commands.bind("redo", self.redo, self)

    # --- laying out ---

    def _start_pane(self, icon: str) -> QWidget:
        self._left = Pane("surface", self)
        column = _column(self._left)
        self.start_head = _head(self._left, column, SPACE_2)
        self._busy = BusyBar(self._left)
        column.addWidget(self._busy)
        self.start = ScrollPane(self._left)
        self.start.set_inset(INSET, 2, INSET)
        column.addWidget(self.start, 1)
        self.empty = EmptyState(icon, "", "", self._left)
        column.addWidget(self.empty, 1)
        return self._left

    def _end_pane(self) -> QWidget:
        self._right = Pane("window", self, edge="start")
        column = _column(self._right)
        column.setContentsMargins(1, 0, 1, 0)  # the edge is the pane's own
        self.end_head = _head(self._right, column, SPACE_3)
        self.end = ScrollPane(self._right, ground="window")
        column.addWidget(self.end, 1)
        return self._right

    # --- gestures ---

    def shown(self) -> None:
        """The page is in sight: one's own, or for the office what it looked at last; edits that wait are kept."""
        rest_focus(self)
        if self._written.own_id is not None or self._written.state.speaker is None:
            self._written.open_own()
        else:
            self._written.refresh()

    def open_for(self, speaker: PersonId) -> None:
        """Show one speaker's: one's own, or for the office that of someone without an account."""
        self._written.open_for(speaker)

    def undo(self) -> None:
        """Take back the last edit, or what the toast offers to take back."""
        if not self.toasts.act():
            self._written.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._written.redo()

    # --- rendering ---

    def show_ready(self, state: _State) -> bool:
        """Show what is written, or the empty state in its place; whether there is something to write on."""
        ready = state.draft is not None and state.saved is not None
        self._busy.set_busy(state.loading or state.saving)
        self.start.setVisible(ready)
        self.empty.setVisible(not ready and not state.loading)
        return ready

    def let_rest(self, button: Button, *, may: bool) -> None:
        """Whether a button may be pressed; the focus doesn't wander on to whatever comes after one that rests."""
        if button.hasFocus() and not may:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(may)

    @property
    def narrow(self) -> bool:
        """Whether the preview has gone, for lack of room."""
        return self._right.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room for the preview, its buttons go to the start."""
        super().resizeEvent(event)
        narrow = self.width() < theme.wide(self._least)
        if narrow != self.narrow:
            self._right.setVisible(not narrow)
            self.move_buttons()

    def move_buttons(self) -> None:
        """Put the buttons into the head that is in sight."""
        target = self.start_head if self.narrow else self.end_head
        for button in self.moving:
            target.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def _column(pane: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _head(pane: QWidget, column: QVBoxLayout, spacing: int) -> QHBoxLayout:
    head = QWidget(pane)
    head.setFixedHeight(HEADER)
    row = QHBoxLayout(head)
    row.setContentsMargins(INSET, 0, INSET, 0)
    row.setSpacing(spacing)
    column.addWidget(head)
    return row
