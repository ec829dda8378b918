"""My bookings: upcoming, past and cancelled, day by day, and the booking looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import Booking, When
from booking_desktop.domain.errors import DomainError
from booking_desktop.ui.bookings.booking_detail import BookingDetail
from booking_desktop.ui.bookings.booking_facts import empty_words, own_trouble
from booking_desktop.ui.bookings.booking_list import BookingList
from booking_desktop.ui.bookings.booking_rows import BookingWords, Line, Row, key_of, lines
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.buttons import Button, IconButton, Link
from booking_desktop.ui.components.fields import SearchField
from booking_desktop.ui.components.grounds import Divider, Pane, Panes
from booking_desktop.ui.components.loading import BusyBar
from booking_desktop.ui.components.notices import EmptyState, InfoBar
from booking_desktop.ui.components.segmented import Segmented
from booking_desktop.ui.components.text import Elided, Title
from booking_desktop.ui.components.toast import ToastHost
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.files import ask_where
from booking_desktop.ui.keyed_list import KeyedListModel
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.theme import HEADER, INSET, SPACE_3, SPACE_4, theme
from booking_desktop.viewmodels.bookings.booking_words import details_text
from booking_desktop.viewmodels.bookings.bookings import BookingsViewModel
from booking_desktop.viewmodels.bookings.bookings_state import Action, Trouble
from booking_desktop.viewmodels.formats import Formats

_LIST, _DETAIL, _ONE_PANE = 700, 360, 860


class BookingsPage(QWidget):
    """``BookingsPage(viewmodel, formats, commands, parent, print_booking=None, ask_where=...)``.

    Signals: ``move_wanted(Booking)``, ``discover_wanted``, ``sign_in_wanted``. ``print_booking`` prints one; without it nothing
    offers to print.
    """

    move_wanted = Signal(object)
    discover_wanted = Signal()
    sign_in_wanted = Signal()

    def __init__(
        self,
        page: BookingsViewModel,
        formats: Callable[[], Formats],
        commands: Commands,
        parent: QWidget | None = None,
        *,
        print_booking: Callable[[Booking], object] | None = None,
        ask_where: Callable[[QWidget, str], str] = ask_where,
    ) -> None:
        super().__init__(parent)
        self._page, self._formats, self._commands = page, formats, commands
        self._print, self._ask_where = print_booking, ask_where
        self._words = BookingWords(formats())
        self._empty_key: object = None
        self._detail_open = False
        self._arrange()
        self.toasts = ToastHost(self._left)
        self._bind()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(page.tick)
        page.changed.connect(self.render_state)
        page.was_cancelled.connect(self._was_cancelled)
        page.was_restored.connect(self._was_restored)
        page.not_restored.connect(self._not_restored)
        page.exported.connect(self._exported)
        page.not_exported.connect(self._complain)
        self.render_state()

    def shown(self) -> None:
        """It is the page in sight: read anew, keep what is shown meanwhile."""
        self._second.start()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        super().hideEvent(event)
        self._second.stop()

    def show_limits(self, words: str) -> None:
        """What such a list can't have in it."""
        self._limits.set_text(words)
        self._limits.show()

    # --- building --------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._panes = Panes(self)
        outer.addWidget(self._panes)
        self._left = Pane("surface", self)
        self._left.setMinimumWidth(400)
        self._panes.addWidget(self._left)
        self._right = Pane("surface", self)
        self._right.setMinimumWidth(300)
        self._panes.addWidget(self._right)
        self._panes.setStretchFactor(0, 1)
        self._panes.setSizes([_LIST, _DETAIL])
        self._fill_left()
        self._fill_right()

    def _fill_left(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._header())
        column.addLayout(self._tabs_row())
        self._problem = InfoBar("error", "", self, action=self.tr("Try again"))
        self._problem.acted.connect(self._page.refresh)
        self._problem.hide()
        self._limits = InfoBar("info", "", self)
        self._limits.hide()
        around = QVBoxLayout()
        around.setContentsMargins(INSET, SPACE_3, INSET, 0)
        around.setSpacing(SPACE_3)
        around.addWidget(self._limits)
        around.addWidget(self._problem)
        column.addLayout(around)
        self.busy = BusyBar(self)
        column.addWidget(self.busy)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list_part())
        self._empty: EmptyState | None = None
        column.addWidget(self._stack, 1)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(margins(INSET, 0, INSET - SPACE_3, 0))
        title = Title(self.tr("My bookings"), self)
        title.setFixedHeight(HEADER)
        row.addWidget(title)
        row.addStretch(1)
        self._export = Button(self.tr("Export"), self, kind="ghost", icon="calendar-plus")
        self._export.setToolTip(self.tr("Save all shown as one calendar file"))
        self._export.clicked.connect(self._export_all)
        row.addWidget(self._export)
        return row

    def _tabs_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(INSET, 6, INSET, 4)
        tabs = (
            (When.UPCOMING, self.tr("Upcoming")),
            (When.PAST, self.tr("Past")),
            (When.CANCELLED, self.tr("Cancelled")),
        )
        self.tabs = Segmented([(when.value, words) for when, words in tabs], self, name=self.tr("Which bookings"))
        self.tabs.chosen.connect(lambda key: self._page.show(When(key)))
        row.addWidget(self.tabs)
        row.addStretch(1)
        self.search = SearchField(self.tr("Find a booking"), self, size="standard")
        self.search.setAccessibleName(self.tr("Find a booking"))
        self.search.setFixedWidth(round(200 * theme.scale))
        self.search.textChanged.connect(self._page.find)
        row.addWidget(self.search)
        return row

    def _list_part(self) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows: KeyedListModel[Line] = KeyedListModel(
            key_of, self._words.spoken, self, choosable=lambda line: isinstance(line, Row)
        )
        self.list = BookingList(self._words, part)
        self.list.setAccessibleName(self.tr("Bookings"))
        self.list.setModel(self.rows)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.list.clicked.connect(self._open_detail)
        self.list.opened.connect(self._open_detail)
        self.list.retry_pressed.connect(self._page.retry)
        self._commands.letters(self.list)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot())
        column.addStretch(0)
        return part

    def _foot(self) -> QWidget:
        self._last_part = QWidget(self)
        column = QVBoxLayout(self._last_part)
        column.setContentsMargins(INSET, SPACE_4, INSET, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(Divider(self))
        row = QHBoxLayout()
        self._last = Elided("", self, token="secondary", tabular=True)
        row.addWidget(self._last, 1)
        link = Link(self.tr("See past"), self)
        link.clicked.connect(lambda: self._page.show(When.PAST))
        row.addWidget(link)
        column.addLayout(row)
        return self._last_part

    def _fill_right(self) -> None:
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        self.detail = BookingDetail(self, can_print=self._print is not None)
        detail, page = self.detail, self._page
        detail.copy_wanted.connect(self._copy)
        detail.print_wanted.connect(self._print_one)
        detail.file_wanted.connect(self._export_one)
        detail.move_wanted.connect(self._move)
        detail.cancel_wanted.connect(page.cancel)
        detail.retry_wanted.connect(self._retry_chosen)
        detail.note_begun.connect(page.edit_note)
        detail.note_written.connect(page.write_note)
        detail.note_saved.connect(page.save_note)
        detail.note_dropped.connect(page.drop_note)
        column.addWidget(detail)
        self._back = IconButton("arrow-left", self.tr("Back to the list"), self._right)
        self._back.resize(self._back.sizeHint())
        self._back.clicked.connect(self._show_list)

    def _bind(self) -> None:
        bind, page = self._commands.bind, self._page
        bind("undo", self._undo, self)
        bind("redo", page.redo, self)
        bind("booking.cancel", lambda: page.cancel(), self.list)
        bind("booking.copy", self._copy, self.list)
        bind("booking.move", self._move, self.list)
        bind("booking.export", self._export_one, self)
        if self._print is not None:
            bind("booking.print", self._print_one, self)

        self._commands.changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        self.detail.show_keys(self._commands.key_text)

    # --- rendering -------------------------------------------------------------------------------------------------------

    def render_state(self) -> None:
        """Show the state."""
        state, formats = self._page.state, self._formats()
        self.tabs.set_value(state.when.value)
        for when in When:
            self.tabs.set_count(when.value, state.counts.of(when) if state.shown else None)
        if self.search.text() != state.find:
            self.search.setText(state.find)
        self.busy.set_busy(state.loading)
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.set_text(sentence(state.problem, formats))
        self._export.setEnabled(bool(state.bookings))
        self._render_rows(formats)
        self._render_last(formats)
        self.detail.setVisible(state.booking is not None)
        self.detail.show_state(state, formats)
        self._render_empty()
        self._fit()

    def _render_rows(self, formats: Formats) -> None:
        state = self._page.state
        self._words.formats, self._words.state = formats, state
        self.rows.show(lines(state))
        self.list.viewport().update()
        row = self.rows.row_of(("booking", state.chosen))
        if row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.rows.index(row) if row >= 0 else QModelIndex())
        self.list.fit_height()

    def _render_last(self, formats: Formats) -> None:
        state = self._page.state
        last = state.last if state.when is When.UPCOMING and not state.find else None
        self._last_part.setVisible(last is not None)
        if last is not None:
            day, name = formats.day(formats.day_of(last.start)), state.other(last).name
            self._last.setText(self.tr("Last session: {day} with {name}").format(day=day, name=name))

    def _render_empty(self) -> None:
        state = self._page.state
        if state.person is not None and not state.empty:
            self._stack.setCurrentIndex(0)
            return
        key = (state.person is None, state.when, state.find)
        if key != self._empty_key or self._empty is None:
            self._empty_key = key
            old, self._empty = self._empty, self._make_empty()
            self._stack.addWidget(self._empty)
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        self._stack.setCurrentWidget(self._empty)

    def _make_empty(self) -> EmptyState:
        words = empty_words(self._page.state)
        made = EmptyState(words.icon, words.title, words.sentence, self)
        act: dict[str, Callable[[], object]] = {
            "sign_in": self.sign_in_wanted.emit,
            "clear": self.search.clear,
            "find": self.discover_wanted.emit,
            "ahead": partial(self._page.show, When.UPCOMING),
        }
        if words.action:
            made.add_action(words.action, act[words.act], primary=True)
        return made

    # --- gestures --------------------------------------------------------------------------------------------------------

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = self.rows.item(current)
        if isinstance(line, Row) and line.booking.id != self._page.state.chosen and not self.rows.changing:
            self._page.choose(line.booking.id)

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if value > bar.maximum() - 2 * bar.pageStep():
            self._page.more()

    def _retry_chosen(self) -> None:
        if self._page.state.chosen is not None:
            self._page.retry(self._page.state.chosen)

    def _move(self) -> None:
        booking = self._page.state.booking
        if booking is not None:
            self.move_wanted.emit(booking)

    def _copy(self) -> None:
        state = self._page.state
        if state.booking is not None and state.person is not None:
            QGuiApplication.clipboard().setText(details_text(state.booking, state.person, self._formats()))
            self.toasts.toast(self.tr("Copied"))

    def _print_one(self) -> None:
        booking = self._page.state.booking
        if booking is not None and self._print is not None:
            self._print(booking)

    def _export_one(self) -> None:
        booking = self._page.state.booking
        if booking is not None:
            self._save([booking], f"{booking.reference}.ics")

    def _export_all(self) -> None:
        self._save(list(self._page.state.bookings), self.tr("bookings") + ".ics")

    def _save(self, bookings: list[Booking], name: str) -> None:
        path = self._ask_where(self, name)
        if path:
            self._page.export(bookings, path)

    # --- just done -------------------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        self.toasts.dismiss()
        self._page.undo()

    def _was_cancelled(self, booking: Booking) -> None:
        when = self._formats().when(booking.start)
        name = self._page.state.other(booking).name
        words = self.tr("Cancelled: {name}, {when}").format(name=name, when=when)
        key = self._commands.key_text("undo").replace("+", " ")
        self.toasts.toast(words, self.tr("Undo"), self._page.undo, key=key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _was_restored(self, booking: Booking) -> None:
        when = self._formats().when(booking.start)
        self.toasts.toast(self.tr("It stands again: {when}").format(when=when))

    def _not_restored(self, booking: Booking, error: DomainError) -> None:
        formats = self._formats()
        words = own_trouble(Trouble(Action.UNDO, error), formats) or sentence(error, formats)
        self.toasts.toast(words, icon="circle-alert")

    def _exported(self, path: str) -> None:
        self.toasts.toast(self.tr("Saved to {path}").format(path=path))

    def _complain(self, error: DomainError) -> None:
        self.toasts.toast(sentence(error, self._formats()), icon="circle-alert")

    # --- one pane or two -------------------------------------------------------------------------------------------------

    def _open_detail(self) -> None:
        self._detail_open = True
        self._fit()
        if self.sender() is self.list and self.list.property("keyboard"):
            self.detail.focus_heading()

    def _show_list(self) -> None:
        self._detail_open = False
        self._fit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        one = self.width() < round(_ONE_PANE * theme.scale)
        opened = self._detail_open and self._page.state.booking is not None
        self._left.setVisible(not one or not opened)
        self._right.setVisible(opened if one else True)
        self._back.setVisible(one)
        self.detail.leave_room(self._back.width() if one else 0)
        y = (HEADER - self._back.height()) // 2
        self._back.move(self._right.width() - INSET - self._back.width() + 8 if self.isRightToLeft() else INSET - 8, y)
        self._back.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.list.fit_height()
