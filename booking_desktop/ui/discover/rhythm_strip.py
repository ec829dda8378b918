"""A speaker's weekly rhythm as a strip of heat, with its words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from booking_desktop.domain.query import FreeTimes
from booking_desktop.ui.components.strips import HeatStrip
from booking_desktop.viewmodels.discover.wishes import clock
from booking_desktop.viewmodels.formats import Formats, listed

_A_MONDAY = date(2024, 1, 1)


class RhythmStrip(HeatStrip):
    """How often each part of each weekday is free: ``RhythmStrip(parent, letters=False)``; ``letters``: M T W under the days."""

    def __init__(self, parent: QWidget | None = None, *, letters: bool = False) -> None:
        super().__init__(parent)
        self._letters = letters

    def show_times(self, times: FreeTimes, formats: Formats, marked: int | None = None) -> None:
        """Show a rhythm; ``marked`` is the weekday (0 Monday) that is asked about."""
        order = [(formats.week_start + n) % 7 for n in range(7)]
        names = {day: formats.weekday(_A_MONDAY + timedelta(days=day)) for day in order}
        self.show_week(
            [times.rhythm[day] for day in order],
            [names[day][:1] if self._letters else names[day] for day in order],
            self.tr("Weekly rhythm"),
            "; ".join(self._summary(times, day, formats) for day in order),
            marked=order.index(marked) if marked is not None else -1,
            tips=[self._tips_of(times, day, formats) for day in order],
        )

    def _summary(self, times: FreeTimes, day: int, formats: Formats) -> str:
        """The day's best: ``Thursday nearly always free, 14:30–15:30``."""
        levels = times.rhythm[day]
        best = max(levels, default=0)
        name = formats.weekday(_A_MONDAY + timedelta(days=day), short=False)
        if not best:
            return f"{name} {self._level(0)}"
        return listed((f"{name} {self._level(best)}", hours_of_part(times, levels.index(best), formats)))

    def _tips_of(self, times: FreeTimes, day: int, formats: Formats) -> list[str]:
        name = formats.weekday(_A_MONDAY + timedelta(days=day), short=False)
        levels = enumerate(times.rhythm[day])
        return [f"{listed((name, hours_of_part(times, n, formats)))}: {self._level(level)}" for n, level in levels]

    def _level(self, level: int) -> str:
        return (
            self.tr("not free"),
            self.tr("rarely free"),
            self.tr("sometimes free"),
            self.tr("often free"),
            self.tr("nearly always free"),
        )[level]


def hours_of_part(times: FreeTimes, part: int, formats: Formats, parts: int = 1) -> str:
    """The clock times of a part of the shared day, or of several from it on."""
    start = times.rhythm_start + part * times.rhythm_part
    end = (start + parts * times.rhythm_part) % (24 * 60)
    return f"{clock(start, formats)}–{clock(end, formats)}"
