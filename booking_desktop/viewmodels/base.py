"""What every view-model is: one frozen State, pure steps, one ``changed`` signal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

State = TypeVar("State")
Clock = Callable[[], datetime]
"""Gives the present instant, aware, UTC; tests give a fixed one."""


def system_clock() -> datetime:
    """The computer's clock."""
    return datetime.now(UTC)


class ViewModel(QObject, Generic[State]):
    """Holds the State of one page. A gesture calls a method, which makes the next State and hands it to ``_become``."""

    changed = Signal()

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    @property
    def state(self) -> State:
        """What the page shows now."""
        return self._state

    def _become(self, state: State) -> None:
        """Take the next State; ``changed`` only when it differs."""
        if state != self._state:
            self._state = state
            self.changed.emit()

    def retire(self) -> None:
        """Nobody looks any more: fall silent. It lives on until the work under way that reports to it has ended."""
        self.blockSignals(True)
        for timer in self.findChildren(QTimer):
            timer.stop()
