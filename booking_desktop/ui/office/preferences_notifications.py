"""Preferences, Notifications: whether sessions are reminded of on the screen, how long before, and when never."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from booking_desktop.domain.reminders import LEADS
from booking_desktop.ui.office.settings_rows import ChoiceRow, Part, SettingRow, SwitchRow
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.preferences import PreferencesState, PreferencesViewModel

_QUIET = ((0, 0), (20 * 60, 8 * 60), (22 * 60, 7 * 60), (18 * 60, 9 * 60))


class NotificationsPart(Part):
    """Reminders of one's own sessions, hosted or attended."""

    def __init__(self, model: PreferencesViewModel, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        self.on = SwitchRow(
            self.tr("Remind me of sessions"),
            self,
            help=self.tr("By the desktop where it shows notifications, and in the window"),
        )
        self.on.switched.connect(lambda on: model.set(notifications=on))
        self.add(self.on)
        self.lead = ChoiceRow(self.tr("How long before"), [(str(m), self._before(m)) for m in LEADS], self)
        self.lead.chosen.connect(lambda key: model.set(remind_minutes=int(key)))
        self.add(self.lead)
        self.quiet = ChoiceRow(
            self.tr("Quiet hours"),
            [(f"{start}-{end}", self._hours(start, end)) for start, end in _QUIET],
            self,
            help=self.tr("Nothing pops up then; a session that begins after them is still told in time"),
        )
        self.quiet.chosen.connect(self._set_quiet)
        self.add(self.quiet)

    @property
    def lockable(self) -> Mapping[str, SettingRow]:
        quiet = {"quiet_from": self.quiet, "quiet_to": self.quiet}
        return {"notifications": self.on, "remind_minutes": self.lead, **quiet}

    def render_state(self, state: PreferencesState) -> None:
        """Show what is in force."""
        said = state.preferences
        self.on.set_value(said.notifications)
        self.lead.set_value(str(said.remind_minutes))
        self.quiet.set_value(f"{said.quiet_from}-{said.quiet_to}")
        for row in (self.lead, self.quiet):
            row.setEnabled(said.notifications)

    def _before(self, minutes: int) -> str:
        return self.tr("%Ln minutes before", "", minutes) if minutes else self.tr("When it begins")

    def _hours(self, start: int, end: int) -> str:
        if start == end:
            return self.tr("None")
        first, last = (self._time(minutes) for minutes in (start, end))
        return self.tr("{start} to {end}").format(start=first, end=last)

    def _time(self, minutes: int) -> str:
        return self._formats().time(datetime(2026, 1, 1, minutes // 60, minutes % 60, tzinfo=UTC), "UTC")

    def _set_quiet(self, key: str) -> None:
        start, _, end = key.partition("-")
        self._model.set(quiet_from=int(start), quiet_to=int(end))
