"""Whether the window hears at once what others change, or since when it doesn't."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from booking_desktop.viewmodels.base import Clock, ViewModel


@dataclass(frozen=True)
class Connection:
    """``lost_at``: since when the place gives no answer; what is shown is of then. None: all is well."""

    lost_at: datetime | None = None

    @property
    def is_lost(self) -> bool:
        """Whether it is being taken up again."""
        return self.lost_at is not None


class ConnectionViewModel(ViewModel[Connection]):
    """The state of the line to a server. ``again``: somebody doesn't want to wait for the next try."""

    again = Signal()

    def __init__(self, now: Clock, parent: QObject | None = None) -> None:
        super().__init__(Connection(), parent)
        self.now = now
        self._heard_at: datetime | None = None

    def broke_off(self, silent: timedelta = timedelta()) -> None:
        """Nothing was heard for so long. It may be back in a moment."""
        if self._heard_at is None:
            self._heard_at = self.now() - silent

    def lost(self) -> None:
        """It didn't come back at once."""
        self.broke_off()
        self._become(Connection(self._heard_at))

    def found(self) -> None:
        """It is there."""
        self._heard_at = None
        self._become(Connection())

    def try_now(self) -> None:
        """Don't wait for the next try."""
        self.again.emit()
