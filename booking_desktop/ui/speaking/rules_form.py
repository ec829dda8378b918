"""Breaks, notice, horizon, caps and windows: a row of choices, the office's default first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QVBoxLayout, QWidget

from booking_desktop.domain.availability import NEXT_DAY, Rules, inherited
from booking_desktop.ui.columns import Columns
from booking_desktop.ui.components.fields import FormField
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate

HOUR, DAY = 60, 1440


def span_words(minutes: int, formats: Formats) -> str:
    """A length of time as one says it: ``45 minutes``, ``3 hours``, ``2 days``."""
    if minutes and minutes % DAY == 0:
        return (
            translate("RulesForm", "1 day")
            if minutes == DAY
            else translate("RulesForm", "{n} days", "", minutes // DAY).format(n=formats.number(minutes // DAY))
        )
    if minutes and minutes % HOUR == 0:
        return (
            translate("RulesForm", "1 hour")
            if minutes == HOUR
            else translate("RulesForm", "{n} hours", "", minutes // HOUR).format(n=formats.number(minutes // HOUR))
        )
    return translate("RulesForm", "{n} minutes", "", minutes).format(n=formats.number(minutes))


def _break(minutes: int, formats: Formats) -> str:
    return span_words(minutes, formats) if minutes else translate("RulesForm", "None")


def _notice(minutes: int, formats: Formats) -> str:
    return translate("RulesForm", "Next day") if minutes == NEXT_DAY else _break(minutes, formats)


def _horizon(days: int, formats: Formats) -> str:
    return span_words(days * DAY, formats)


def _cap(sessions: int, formats: Formats) -> str:
    if not sessions:
        return translate("RulesForm", "No limit")
    return (
        translate("RulesForm", "1 session")
        if sessions == 1
        else translate("RulesForm", "{n} sessions", "", sessions).format(n=formats.number(sessions))
    )


def _window(minutes: int, formats: Formats) -> str:
    if not minutes:
        return translate("RulesForm", "The start")
    span = span_words(minutes, formats) if minutes % DAY == 0 else formats.length(minutes)
    return translate("RulesForm", "{span} before").format(span=span)


def _step(minutes: int, formats: Formats) -> str:
    return span_words(minutes, formats)


@dataclass(frozen=True)
class Choice:
    """One setting: its field in Rules, the values on offer and their words."""

    field: str
    label: str
    values: tuple[int, ...]
    words: Callable[[int, Formats], str]


_BREAKS = (0, 5, 10, 15, 20, 30, 45, 60, 90)
_WINDOWS = (0, HOUR, 2 * HOUR, 4 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY)


def choices() -> tuple[Choice, ...]:
    """All of them, in the order of the page."""
    return (
        Choice("before", translate("RulesForm", "Break before"), _BREAKS, _break),
        Choice("after", translate("RulesForm", "Break after"), _BREAKS, _break),
        Choice(
            "notice",
            translate("RulesForm", "Notice"),
            (0, 30, 60, 120, 180, 360, 720, DAY, 2 * DAY, 7 * DAY, NEXT_DAY),
            _notice,
        ),
        Choice("horizon", translate("RulesForm", "Book ahead"), (7, 14, 30, 60, 90, 180, 365), _horizon),
        Choice("per_day", translate("RulesForm", "Per day, at most"), (0, *range(1, 13)), _cap),
        Choice("per_week", translate("RulesForm", "Per week, at most"), (0, *range(1, 11), 15, 20, 25, 30, 40), _cap),
        Choice("cancel_window", translate("RulesForm", "Cancel until"), _WINDOWS, _window),
        Choice("move_window", translate("RulesForm", "Move until"), _WINDOWS, _window),
        Choice("step", translate("RulesForm", "Start every"), (5, 10, 15, 20, 30, 60), _step),
    )


class RuleBox(QComboBox):
    """One choice; its first line leaves the setting to the office. Scrolling the page never turns it."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self._shown: tuple[object, ...] = ()
        self._inherited = ""
        self.setProperty("control_size", "standard")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(96)

    def show_value(self, value: int | None, default: int | None, formats: Formats) -> None:
        """Show a setting; one that isn't among the usual values is added to them."""
        shown = (value, default, formats)
        if shown == self._shown:
            return
        self._shown = shown
        self._inherited = (
            translate("RulesForm", "Its length") if default is None else self.choice.words(default, formats)
        )
        values = sorted({*self.choice.values, *(() if value is None else (value,))}, key=lambda v: (v == NEXT_DAY, v))
        self.blockSignals(True)
        self.clear()
        self.addItem(self._default_words(default, formats), None)
        for each in values:
            self.addItem(self.choice.words(each, formats), each)
        self.setCurrentIndex(0 if value is None else 1 + values.index(value))
        self.setToolTip(self.currentText())
        self.blockSignals(False)

    def _default_words(self, default: int | None, formats: Formats) -> str:
        if default is None:
            return translate("RulesForm", "Each session’s length")
        return translate("RulesForm", "As the office: {value}").format(value=self.choice.words(default, formats))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The closed box says an inherited value quietly, without the words that the list has before it."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() == 0:
            option.currentText = self._inherited
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
                option.palette.setColor(role, theme.tokens.tertiary)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll unless the list has the focus."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class RulesForm(QWidget):
    """Four fields a row. ``edited(Rules)`` when one is chosen."""

    edited = Signal(object)

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rules = Rules()
        self.boxes: dict[str, RuleBox] = {}
        fields = []
        for choice in choices():
            box = RuleBox(choice, self)
            self.boxes[choice.field] = box
            box.activated.connect(partial(self._choose, box))
            fields.append(FormField(choice.label, box, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(fields, 4, self))

    def show_rules(self, rules: Rules, office: Rules) -> None:
        """Show a speaker's settings over the office's."""
        self._rules, defaults = rules, inherited(office)
        for field, box in self.boxes.items():
            box.show_value(getattr(rules, field), getattr(defaults, field), self._formats())

    def _choose(self, box: RuleBox, _: int) -> None:
        value = box.currentData()
        if value != getattr(self._rules, box.choice.field):
            self.edited.emit(replace(self._rules, **{box.choice.field: value}))
