"""Weekly hours: a row a day with its switch, its ranges to type, one more, and copy to other days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget, QWidgetAction

from booking_desktop.domain.errors import Fault, FieldFault
from booking_desktop.ui.components.buttons import Button, IconButton, Link, open_below
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.flow import Flow
from booking_desktop.ui.components.grounds import Divider
from booking_desktop.ui.components.switch import SwitchButton
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.messages import fault_sentence
from booking_desktop.ui.speaking.range_field import RangeField
from booking_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.availability import AvailabilityViewModel
from booking_desktop.viewmodels.speaking.hours import DayDraft, HoursDraft, RangeDraft

_NAME, _ROW = 88, 44


class RangeFlow(QWidget):
    """The range fields of one day, as many lines as they need.

    Signals: ``left(place, text)``, ``typing(place, text)``, ``undoWanted``, ``redoWanted``.
    """

    left = Signal(int, str)
    typing = Signal(int, str)
    undoWanted = Signal()
    redoWanted = Signal()

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.fields: list[RangeField] = []
        self._flow = Flow(self, gap=SPACE_2, line_gap=SPACE_1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_ranges(self, day: str, ranges: Sequence[RangeDraft], faulty: set[int]) -> None:
        """Show a day's ranges; fields stay where they are while their number does."""
        while len(self.fields) < len(ranges):
            self._add()
        while len(self.fields) > len(ranges):
            gone = self.fields.pop()
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (field, draft) in enumerate(zip(self.fields, ranges, strict=True)):
            field.show_range(draft, self._formats(), invalid=place in faulty)
            field.setAccessibleName(self.tr("{day}, hours {n}").format(day=day, n=place + 1))
        self.updateGeometry()

    def _add(self) -> None:
        place, field = len(self.fields), RangeField(self)
        field.left.connect(partial(self.left.emit, place))
        field.typing.connect(partial(self.typing.emit, place))
        field.undoWanted.connect(self.undoWanted)
        field.redoWanted.connect(self.redoWanted)
        self.fields.append(field)
        self._flow.addWidget(field)
        field.show()


class FaultLine(QWidget):
    """Why a range can't be taken, with one way to mend it: ``mended`` when it is pressed."""

    mended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, SPACE_2)
        row.setSpacing(6)
        row.addWidget(Sign("circle-alert", "danger", self, size=14))
        self.words = Text("", self, role="caption", token="danger")
        row.addWidget(self.words)
        self.mend = Link("", self)
        self.mend.clicked.connect(self.mended)
        row.addWidget(self.mend)
        row.addStretch(1)
        self.hide()

    def show_fault(self, words: str, mend: str) -> None:
        """Show it; no words hide the line."""
        self.words.setText(words)
        self.mend.setText(mend)
        self.mend.setVisible(bool(mend))
        self.setVisible(bool(words))


def range_words(fault: FieldFault) -> str:
    """What is wrong with a range, with how it may be written."""
    if fault.fault in (Fault.NOT_A_NUMBER, Fault.MISSING):
        return QCoreApplication.translate("WeekTable", "Write hours like 9-12 or 09:00 – 12:00.")
    return fault_sentence(fault)


class DayRow(QWidget):
    """One weekday."""

    def __init__(self, model: AvailabilityViewModel, day: int, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._day, self._formats = model, day, formats
        self._fault: FieldFault | None = None
        self.name = formats().weekday_name(day)
        self.switch = SwitchButton(self.name, self)
        self.switch.toggled.connect(partial(model.switch, day))
        self._label = Text(self.name, self, role="control")
        self._label.setMinimumWidth(round(_NAME * theme.scale))
        self.ranges = RangeFlow(formats, self)
        self.ranges.left.connect(partial(model.type_range, day))
        self.ranges.undoWanted.connect(model.undo)
        self.ranges.redoWanted.connect(model.redo)
        self._closed = Text(self.tr("Closed"), self, token="secondary")
        self.add = IconButton("plus", self.tr("Add hours on {day}").format(day=self.name), self, size="small")
        self.add.clicked.connect(self._add)
        self.copy = IconButton("copy", self.tr("Copy {day} to other days").format(day=self.name), self, size="small")
        self.copy.clicked.connect(self._copy)
        self.fault = FaultLine(self)
        self.fault.mended.connect(self._mend)
        self._arrange()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._high(self.switch), 0, top)
        row.addSpacing(SPACE_3)
        row.addWidget(self._high(self._label), 0, top)
        row.addSpacing(SPACE_3)
        row.addWidget(self.ranges, 1)
        self._closed_box = self._high(self._closed)
        row.addWidget(self._closed_box, 1, top)
        row.addWidget(self._high(self.add), 0, top)
        row.addWidget(self._high(self.copy), 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addSpacing(32 + SPACE_3 + round(_NAME * theme.scale) + SPACE_3)
        below.addWidget(self.fault)
        column.addLayout(below)

    def _high(self, widget: QWidget) -> QWidget:
        """A widget centred on the first line of the row."""
        box = QWidget(self)
        box.setFixedHeight(theme.control())
        inner = QHBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(widget)
        return box

    def show_day(self, draft: DayDraft, faults: Sequence[FieldFault]) -> None:
        """Render the day."""
        self.switch.blockSignals(True)
        self.switch.setChecked(draft.open)
        self.switch.blockSignals(False)
        self.switch.update()
        self._label.set_token("text" if draft.open else "secondary")
        shown = draft.ranges if draft.open else ()
        self.ranges.show_ranges(self.name, shown, {f.limit for f in faults if f.limit is not None})
        self.ranges.setVisible(draft.open)
        self._closed_box.setVisible(not draft.open)
        self.copy.setVisible(draft.open)
        self._fault = faults[0] if faults else None
        self._show_fault(draft)

    def _show_fault(self, draft: DayDraft) -> None:
        fault = self._fault
        if fault is None or fault.limit is None:
            self.fault.show_fault("", "")
            return
        mend = self.tr("Join them") if fault.fault is Fault.OVERLAPS else ""
        if draft.ranges[fault.limit].swapped is not None:
            mend = self.tr("Swap the two")
        self.fault.show_fault(range_words(fault), mend)

    def _mend(self) -> None:
        if self._fault is None or self._fault.limit is None:
            return
        if self._fault.fault is Fault.OVERLAPS:
            self._model.join(self._day)
        else:
            self._model.swap(self._day, self._fault.limit)

    def _add(self) -> None:
        self._model.add_range(self._day)
        if self.ranges.fields:
            self.ranges.fields[-1].setFocus(Qt.FocusReason.TabFocusReason)

    def _copy(self) -> None:
        menu = CopyMenu(self._day, self._formats, self)
        menu.chosen.connect(partial(self._model.copy_day, self._day))
        menu.aboutToHide.connect(menu.deleteLater)
        open_below(menu, self.copy)


class CopyMenu(QMenu):
    """Which days get the same hours: ``chosen(tuple of weekdays)``. It stays open while days are ticked."""

    chosen = Signal(object)

    def __init__(self, day: int, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self.days = []
        for preset, days in (
            (self.tr("Monday to Friday"), tuple(range(5))),
            (self.tr("Every day"), tuple(range(7))),
        ):
            action = self.addAction(preset)
            action.triggered.connect(partial(self._take, tuple(d for d in days if d != day)))
        self.addSeparator()
        for other in (d for d in range(7) if d != day):
            action = self.addAction(formats().weekday_name(other))
            action.setCheckable(True)
            action.setData(other)
            self.days.append(action)
        self.addSeparator()
        self._apply = Button(self.tr("Copy"), self, kind="soft", size="small")
        self._apply.clicked.connect(self._take_ticked)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        row.addWidget(self._apply)
        last = QWidgetAction(self)
        last.setDefaultWidget(holder)
        self.addAction(last)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tick leaves the menu open."""
        action = self.actionAt(event.position().toPoint())
        if action in self.days:
            action.toggle()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks and leaves the menu open; Enter copies to what is ticked."""
        current = self.activeAction()
        if event.key() == Qt.Key.Key_Space and current in self.days:
            current.toggle()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current in self.days:
            if not current.isChecked():
                current.toggle()
            self._take_ticked()
            return
        super().keyPressEvent(event)

    def _take_ticked(self) -> None:
        self._take(tuple(a.data() for a in self.days if a.isChecked()))

    def _take(self, days: tuple[int, ...], _: bool = False) -> None:
        self.close()
        if days:
            self.chosen.emit(days)


class WeekTable(QWidget):
    """Monday to Sunday; the locale's first day first."""

    def __init__(
        self, model: AvailabilityViewModel, formats: Callable[[], Formats], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows: dict[int, DayRow] = {}
        for n in range(7):
            day = (formats().week_start + n) % 7
            self.rows[day] = DayRow(model, day, formats, self)
            column.addWidget(self.rows[day])
            if n < 6:
                column.addWidget(Divider(self))

    def show_week(self, draft: HoursDraft, faults: Sequence[FieldFault]) -> None:
        """Render the draft."""
        for day, row in self.rows.items():
            row.show_day(draft.days[day], [f for f in faults if f.where == day])

    def field_of(self, fault: FieldFault) -> QWidget:
        """The field that a fault is about."""
        row = self.rows[fault.where or 0]
        return row.ranges.fields[min(fault.limit or 0, len(row.ranges.fields) - 1)]
