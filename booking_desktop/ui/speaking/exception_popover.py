"""A day that differs: which day, away or other hours, why, and what it would leave outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from booking_desktop.domain import time
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.errors import Fault
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button, IconButton
from booking_desktop.ui.components.fields import Field, FormField
from booking_desktop.ui.components.grounds import ScrollPane
from booking_desktop.ui.components.mini_month import MiniMonth
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.popover import Popover
from booking_desktop.ui.components.segmented import Segmented
from booking_desktop.ui.components.text import Caption, Name, Subtitle
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.speaking.week_table import FaultLine, RangeFlow, range_words
from booking_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_6, theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking import hours
from booking_desktop.viewmodels.speaking.availability import AvailabilityViewModel
from booking_desktop.viewmodels.speaking.availability_state import AvailabilityState, ExceptionDraft

_WIDTH, _MONTH = 528, 212
_INSET = 12
"""Of the padding at the end, where the scroll bar stands."""


class ExceptionPopover(Popover):
    """Renders ``state.exception`` while it is open; the popover may close at any time, what was typed stays in the model."""

    def __init__(self, model: AvailabilityViewModel, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        self._told = ""
        self.setAccessibleName(self.tr("A day that differs"))
        self._scroll = ScrollPane(self, ground="raised")
        self._scroll.body.installEventFilter(self)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # adjustSize knows better
        self.month = MiniMonth(self, week_start=formats().week_start)
        self.month.setFixedWidth(theme.wide(_MONTH))
        self.kind = Segmented(
            [("away", self.tr("Away")), ("other", self.tr("Other hours"))],
            self,
            name=self.tr("Away or other hours"),
            stretch=True,
        )
        self.ranges = RangeFlow(formats, self)
        self.fault = FaultLine(self)
        self.note = Field("", self)
        self.impact = InfoBar("warning", "", self, action=self.tr("See them"))
        self.add = Button("", self, kind="primary")
        self._arrange()
        self._connect()

    # --- laying out ---

    def _arrange(self) -> None:
        head = self._head = QHBoxLayout()
        head.setContentsMargins(margins(0, 0, _INSET, 0))
        head.addWidget(Subtitle(self.tr("A day that differs"), self), 1)
        self._cross = IconButton("x", self.tr("Close"), self, size="small")
        head.addWidget(self._cross)
        body = self._body_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        body.setSpacing(SPACE_6)
        body.addWidget(self.month, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(self._form(), 1)
        foot = self._foot = QHBoxLayout()
        foot.setContentsMargins(margins(0, 0, _INSET, 0))
        foot.setSpacing(SPACE_2)
        self._cancel = Button(self.tr("Cancel"), self, kind="ghost")
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.add)
        scrolled = self._scroll.column
        scrolled.setContentsMargins(margins(0, 0, _INSET, 0))
        scrolled.setSpacing(self.column.spacing())
        scrolled.addLayout(body)
        scrolled.addWidget(self.impact)
        around = self.column.contentsMargins()
        self.column.setContentsMargins(margins(around.left(), around.top(), around.right() - _INSET, around.bottom()))
        self.column.addLayout(head)
        self.column.addWidget(self._scroll, 1)
        self.column.addLayout(foot)

    def _form(self) -> QVBoxLayout:
        self._day = Name("", self, wrap=True)
        self._usual = Caption("", self, wrap=True, tabular=True)
        self._usual.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = QHBoxLayout()
        first.addWidget(self._day, 1)
        first.addWidget(self._usual, 1)
        self._plus = IconButton("plus", self.tr("Add hours"), self, size="small")
        self._hours = QWidget(self)
        row = QHBoxLayout(self._hours)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.ranges, 1)
        row.addWidget(self._plus, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(SPACE_3)
        column.addLayout(first)
        column.addWidget(self.kind)
        column.addWidget(self._hours)
        column.addWidget(self.fault)
        column.addWidget(FormField(self.tr("Reason"), self.note, self, note=self.tr("Optional, only you see it")))
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        model = self._model
        self.month.dayChosen.connect(self._choose_day)
        self.kind.chosen.connect(self._choose_kind)
        self.ranges.left.connect(self._left)
        self.ranges.typing.connect(self._typing)
        self.fault.mended.connect(self._mend)
        self._plus.clicked.connect(self._one_more)
        self.note.textEdited.connect(self._write_note)
        self.note.returnPressed.connect(model.add_exception)
        self.impact.acted.connect(model.see_impact)
        self.add.clicked.connect(model.add_exception)
        self._cross.clicked.connect(self.close)
        self._cancel.clicked.connect(self.close)
        self.closed.connect(model.close_exception)

    # --- gestures ---

    def _choose_day(self, day: date) -> None:
        draft, state = self._model.state.exception, self._model.state
        if draft is None or state.draft is None:
            return
        if day < time.local(state.now, state.draft.zone).date():
            self.month.set_chosen(draft.day)
        else:
            self._model.edit_exception(day=day)

    def _choose_kind(self, key: str) -> None:
        self._model.edit_exception(away=key == "away")

    def _left(self, place: int, text: str) -> None:
        draft = self._model.state.exception
        if draft is not None and place < len(draft.ranges):
            self._model.edit_exception(ranges=hours.typed(draft.ranges, place, text))

    def _typing(self, place: int, text: str) -> None:
        """Readable hours count at once, so that the impact follows; the rest waits until the field is left."""
        if hours.read_range(text).hours is not None:
            self._left(place, text)

    def _one_more(self) -> None:
        draft = self._model.state.exception
        if draft is not None:
            self._model.edit_exception(ranges=hours.with_one_more(draft.ranges))
            self.ranges.fields[-1].setFocus(Qt.FocusReason.TabFocusReason)

    def _mend(self) -> None:
        draft = self._model.state.exception
        if draft is None or not draft.faults:
            return
        fault = draft.faults[0]
        if fault.fault is Fault.OVERLAPS:
            self._model.edit_exception(ranges=hours.joined(draft.ranges))
        else:
            self._model.edit_exception(ranges=hours.swapped(draft.ranges, fault.limit or 0))

    def _write_note(self, text: str) -> None:
        self._model.edit_exception(note=text)

    # --- rendering ---

    def show_state(self, state: AvailabilityState, opener: QWidget) -> None:
        """Open, render or close."""
        draft = state.exception
        if not state.exception_open or draft is None or state.draft is None:
            if self.isVisible():
                self.close()
            return
        self._show_day(state, draft)
        self._show_hours(draft)
        self._show_impact(draft.impact)
        if self.note.text() != draft.note:
            self.note.setText(draft.note)
        self.add.setText(self.tr("Save this day") if draft.instead_of else self.tr("Add this day"))
        self.add.setEnabled(not draft.faults)
        if not self.isVisible():
            self.month.show_month(draft.day)
            self.open_at(opener, end=True, above=True)

    def _show_day(self, state: AvailabilityState, draft: ExceptionDraft) -> None:
        zone = state.draft.zone if state.draft else "UTC"
        self.month.set_today(time.local(state.now, zone).date())
        self.month.set_chosen(draft.day)
        days = {time.local(b.start, zone).date() for b in state.hosted}
        self.month.set_dots(days, self.tr("has bookings"))
        self._day.setText(self._formats().day_long(draft.day))
        usual = self._formats().day_hours(self._model.usual(draft.day))
        self._usual.setText(self.tr("Usually {hours}").format(hours=usual))

    def _show_hours(self, draft: ExceptionDraft) -> None:
        self.kind.set_value("away" if draft.away else "other")
        self._hours.setVisible(not draft.away)
        faults = draft.faults
        places = {f.limit for f in faults if f.limit is not None}
        self.ranges.show_ranges(self._formats().day_long(draft.day), draft.ranges, places)
        if not faults or faults[0].limit is None:
            self.fault.show_fault("", "")
            return
        fault = faults[0]
        mend = self.tr("Join them") if fault.fault is Fault.OVERLAPS else ""
        if draft.ranges[fault.limit or 0].swapped is not None:
            mend = self.tr("Swap the two")
        self.fault.show_fault(range_words(fault), mend)

    def _show_impact(self, outside: tuple[Booking, ...] | None) -> None:
        if outside is None:
            return
        self.impact.setVisible(bool(outside))
        if not outside:
            self._told = ""
            return
        words = self.tr("1 booking would fall outside these hours. It stays.")
        if len(outside) > 1:
            words = self.tr("{n} bookings would fall outside these hours. They stay.", "", len(outside)).format(
                n=self._formats().number(len(outside))
            )
        self.impact.set_text(words)
        if words != self._told:
            self._told = words
            announce(self, words)

    def adjustSize(self) -> None:
        """As high as its words need at its one width; what the screen has no room for is scrolled to."""
        room, spare = self.room(), 2 * shapes.SHADOW
        wide, ways = min(theme.wide(_WIDTH), room.width()) + spare, QBoxLayout.Direction
        self._body_row.setDirection(ways.TopToBottom if wide < theme.wide(_WIDTH) else ways.LeftToRight)
        around = self.column.contentsMargins()
        inner, column = wide - around.left() - around.right(), self._scroll.column
        tall = column.totalHeightForWidth(inner) if column.hasHeightForWidth() else column.sizeHint().height()
        ends = self._head.sizeHint().height() + self._foot.sizeHint().height() + 2 * self.column.spacing()
        self.resize(wide, min(tall + ends + around.top() + around.bottom(), room.height() + spare))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Again when its words are laid out."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._scroll.body:
            QTimer.singleShot(0, self, self.adjustSize)
        return super().eventFilter(watched, event)
