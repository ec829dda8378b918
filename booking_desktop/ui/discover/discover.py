"""Discover: the list of speakers as one types, filters as chips, and the speaker who is looked at beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from booking_desktop.domain.query import Sort
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import IconButton, Link, MenuButton
from booking_desktop.ui.components.fields import SearchField
from booking_desktop.ui.components.grounds import Pane, Panes
from booking_desktop.ui.components.loading import BusyBar, Skeleton
from booking_desktop.ui.components.notices import EmptyState, InfoBar
from booking_desktop.ui.components.rows import RowView
from booking_desktop.ui.components.text import Caption, Title
from booking_desktop.ui.discover.discover_words import NobodyWords, count_words, nobody_words
from booking_desktop.ui.discover.filters import FilterBar
from booking_desktop.ui.discover.speaker_rows import RowWords, SpeakerDelegate
from booking_desktop.ui.keyed_list import KeyedListModel
from booking_desktop.ui.theme import HEADER, INSET, SPACE_1, SPACE_2, SPACE_3, theme
from booking_desktop.viewmodels.discover.discover import DiscoverViewModel
from booking_desktop.viewmodels.formats import Formats

if TYPE_CHECKING:
    from booking_desktop.domain.faults import DomainError
    from booking_desktop.ui.discover.speaker_detail import SpeakerDetail

_LIST, _DETAIL = 472, 588
_ONE_PANE = 860
"""Below this width one pane is shown at a time."""
_FIRST_LOAD_MS = 1000


class DiscoverPage(QWidget):
    """``DiscoverPage(viewmodel, formats, commands, parent)``.

    Signals: ``slot_chosen(Slot)``, ``calendar_wanted(PersonId, OfferId or None)``, ``edit_wanted(PersonId)``,
    ``import_wanted`` from an empty store.
    """

    slot_chosen = Signal(object)
    calendar_wanted = Signal(object, object)
    edit_wanted = Signal(object)
    import_wanted = Signal()

    def __init__(
        self,
        page: DiscoverViewModel,
        formats: Callable[[], Formats],
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._formats, self._commands = page, formats, commands
        self._words = RowWords(formats())
        self._told: tuple[str, dict[str, str]] = ("", {})
        self._nobody: NobodyWords | None = None
        self._detail_open = False
        self._arrange()
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(page.tick)
        self._first_load = QTimer(self)
        self._first_load.setSingleShot(True)
        self._first_load.setInterval(_FIRST_LOAD_MS)
        self._first_load.timeout.connect(self._show_bones)
        self._begun = False
        page.changed.connect(self.render_state)
        self.render_state()

    def shown(self) -> None:
        """It is the page in sight: read anew, keep what is shown meanwhile; the first time, the search has the focus."""
        self._minute.start()
        if self._page.state.asked is None:
            self._first_load.start()
        if not self._begun:
            self._begun = True
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.refresh()

    def _show_key(self) -> None:
        self.search.show_key(self._commands.hint("search"))

    def focus_search(self) -> None:
        """Ctrl+F: type at once over what is there."""
        self._show_list()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        super().hideEvent(event)
        self._minute.stop()

    # --- building --------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._panes = Panes(self)
        outer.addWidget(self._panes)
        self._left = Pane("surface", self)
        self._panes.addWidget(self._left)
        self._right = Pane("surface", self)
        self._panes.addWidget(self._right)
        self._left.setMinimumWidth(360)
        self._right.setMinimumWidth(360)
        self._panes.setSizes([_LIST, _DETAIL])
        self._panes.setStretchFactor(1, 1)
        self._fill_left()
        self._fill_right()

    def _fill_left(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._header())
        top = QVBoxLayout()
        top.setContentsMargins(INSET, 0, INSET, 0)
        top.setSpacing(0)
        key = self._commands.hint("search")
        self.search = _Search(self.tr("Name, topic, or a time like “thu 3pm”"), self, key=key)
        self._commands.changed.connect(self._show_key)
        self.search.setAccessibleName(self.tr("Search speakers"))
        self.search.setText(self._page.state.typed)
        self.search.textChanged.connect(self._page.type)
        self.search.entered.connect(self._enter_in_search)
        self.search.down.connect(self._into_list)
        top.addWidget(self.search)
        top.addSpacing(SPACE_3)
        self.filters = FilterBar(self)
        self.filters.changed.connect(self._page.filter)
        self.filters.dropped.connect(self._page.drop)
        self.filters.time_typed.connect(self._time_typed)
        top.addWidget(self.filters)
        top.addLayout(self._count_row())
        self._problem = InfoBar("error", "", self, action=self.tr("Try again"))
        self._problem.acted.connect(self._page.refresh)
        self._problem.hide()
        top.addWidget(self._problem)
        column.addLayout(top)
        self.busy = BusyBar(self)
        column.addWidget(self.busy)
        column.addWidget(self._results(), 1)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(INSET, 0, INSET, 0)
        self._head_row = row
        title = Title(self.tr("Discover"), self)
        title.setFixedHeight(HEADER)
        row.addWidget(title)
        row.addStretch(1)
        self._sort = MenuButton("", self._sort_menu(), self, icon="arrow-down-up")
        row.addWidget(self._sort)
        return row

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        self._sorts = {
            Sort.BEST: self.tr("Best match"),
            Sort.SOONEST: self.tr("Soonest free"),
            Sort.PRICE: self.tr("Price"),
            Sort.NAME: self.tr("Name"),
        }
        group = QActionGroup(menu)
        for sort, words in self._sorts.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(sort)
            group.addAction(action)
        group.triggered.connect(lambda action: self._page.sort(Sort(action.data())))
        self._sort_group = group
        return menu

    def _count_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE_2, 0, SPACE_1)
        self.count = Caption("", self, tabular=True)
        self.count.setMinimumHeight(28)
        row.addWidget(self.count, 1)
        self._clear = Link(self.tr("Clear"), self)
        self._clear.setAccessibleName(self.tr("Clear the text and all filters"))
        self._clear.clicked.connect(self._clear_all)
        row.addWidget(self._clear)
        return row

    def _results(self) -> QWidget:
        self._stack = QStackedWidget(self)
        self.rows = KeyedListModel(lambda row: row.id, self._words.spoken, self)
        self.list = RowView(self, name=self.tr("Speakers"))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # keeps its room, shown when needed
        self.list.setModel(self.rows)
        self.list.setItemDelegate(SpeakerDelegate(self._words, self.list))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.list.clicked.connect(self._open_detail)
        self.list.opened.connect(self._open_detail)
        self._commands.letters(self.list)
        self._stack.addWidget(self.list)
        self._bones = QWidget(self)
        inset = QHBoxLayout(self._bones)
        inset.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        inset.addWidget(Skeleton(self._bones))
        self._stack.addWidget(self._bones)
        self._empty: EmptyState | None = None
        return self._stack

    def _fill_right(self) -> None:
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._detail_problem = InfoBar("error", "", self, action=self.tr("Try again"))
        self._detail_problem.acted.connect(self._page.refresh)
        self._detail_problem.hide()
        column.addWidget(self._detail_problem)
        self._nothing = Pane("surface", self)
        column.addWidget(self._nothing, 1)
        self._back = IconButton("arrow-left", self.tr("Back to the list"), self._right)
        self._back.clicked.connect(self._show_list)
        self._back.resize(self._back.sizeHint())
        self._back.hide()

    @cached_property
    def detail(self) -> SpeakerDetail:
        """The speaker who is looked at, made when the first one is."""
        from booking_desktop.ui.discover.speaker_detail import SpeakerDetail

        detail = SpeakerDetail(self)
        detail.slot_chosen.connect(self.slot_chosen)
        detail.calendar_wanted.connect(self.calendar_wanted)
        detail.edit_wanted.connect(self.edit_wanted)
        column = self._right.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self._nothing), detail, 1)
        return detail

    # --- rendering -------------------------------------------------------------------------------------------------------

    def render_state(self) -> None:
        """Show the state."""
        state, formats = self._page.state, self._formats()
        if self.search.text() != state.typed:
            self.search.setText(state.typed)
        self.filters.show_state(state, formats)
        self._sort.setText(self._sorts[state.sort])
        for action in self._sort_group.actions():
            action.setChecked(action.data() == state.sort)
        self._clear.setVisible(state.filtered)
        self.busy.set_busy(state.searching or state.adding)
        self._render_problem()
        self._render_rows(formats)
        self._render_count(formats)
        self._render_detail(formats)

    def _render_problem(self) -> None:
        problem, formats = self._page.state.problem, self._formats()
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.set_text(_sentence(problem, formats))

    def _render_rows(self, formats: Formats) -> None:
        state, words = self._page.state, self._words
        other = (words.formats, words.times, words.now) != (formats, state.times, state.now)
        words.formats, words.times, words.now = formats, state.times, state.now
        self.rows.show(state.rows)
        if other:
            self.rows.repaint_all()
        row = self.rows.row_of(state.chosen) if state.chosen is not None else -1
        if row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.rows.index(row) if row >= 0 else QModelIndex())
        if state.asked is not None:
            self._first_load.stop()
            if state.empty and (state.counted == state.asked or not state.filtered):
                self._show_nobody(nobody_words(state, formats))
            elif not state.empty:
                self._stack.setCurrentWidget(self.list)

    def _render_count(self, formats: Formats) -> None:
        told = count_words(self._page.state, formats)
        if not told[0] or told == self._told:
            return
        self._told = told
        spoken, numbers = told
        rich = escape(spoken)
        for place, number in numbers.items():
            rich = rich.replace(place, f'<span style="font-weight:600">{escape(number)}</span>')
            spoken = spoken.replace(place, number)
        self.count.set_rich(rich)
        self.count.setAccessibleName(spoken)
        if self.isVisible():
            announce(self.count, spoken)

    def _render_detail(self, formats: Formats) -> None:
        state = self._page.state
        if state.detail is not None:
            self.detail.show_state(state.detail, formats)
            self.detail.show()
        elif "detail" in self.__dict__:
            self.detail.hide()
        self._nothing.setVisible(state.detail is None)
        self._detail_problem.setVisible(state.detail_problem is not None)
        if state.detail_problem is not None:
            self._detail_problem.set_text(_sentence(state.detail_problem, formats))
        self._fit()

    def _show_bones(self) -> None:
        if self._page.state.asked is None and self._page.state.searching:
            self._stack.setCurrentWidget(self._bones)

    def _show_nobody(self, words: NobodyWords) -> None:
        if words != self._nobody or self._empty is None:
            self._nobody = words
            self._replace_empty(words)
        if self._empty is not None:
            self._stack.setCurrentWidget(self._empty)

    def _replace_empty(self, words: NobodyWords) -> None:
        old, self._empty = self._empty, EmptyState(words.icon, words.title, words.sentence, self)
        if words.drop == "phrase":
            self._empty.add_action(words.action, self._page.take_phrase, primary=True)
        elif words.drop:
            self._empty.add_action(words.action, lambda: self._page.drop(words.drop), primary=True)
        if self._page.state.filtered:
            self._empty.add_action(self.tr("Clear filters"), self._clear_all)
        elif self._commands.action("import") is not None:
            self._empty.add_action(self.tr("Import speakers"), self.import_wanted.emit, primary=True)
        self._stack.addWidget(self._empty)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    # --- gestures --------------------------------------------------------------------------------------------------------

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self.rows.item(current)
        self.list.viewport().update()
        if row is not None and row.id != self._page.state.chosen and not self.rows.changing:
            self._page.choose(row.id)

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if value > bar.maximum() - 2 * bar.pageStep():
            self._page.more()

    def _enter_in_search(self) -> None:
        if not self._page.take_phrase():
            self._into_list()

    def _into_list(self) -> None:
        if self.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _time_typed(self, text: str) -> None:
        if self._page.wish_for(text):
            self.filters.popup("free").close()
        else:
            self.filters.refuse_time()

    def _clear_all(self) -> None:
        self._page.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- one pane or two -------------------------------------------------------------------------------------------------

    def _open_detail(self) -> None:
        """Enter or a press on a row: go on to the speaker."""
        self._detail_open = True
        self._fit()
        if self.sender() is self.list and self.list.property("keyboard"):
            self.detail.focus_first()

    def _show_list(self) -> None:
        self._detail_open = False
        self._fit()
        if self._one_pane:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _one_pane(self) -> bool:
        return self.width() < round(_ONE_PANE * theme.scale)

    def _fit(self) -> None:
        outset = INSET - SPACE_3  # a ghost's text, not its edge, stands on the inset
        self._head_row.setContentsMargins(*((outset, 0, INSET, 0) if self.isRightToLeft() else (INSET, 0, outset, 0)))
        self._left.setVisible(not self._one_pane or not self._detail_open)
        self._right.setVisible(not self._one_pane or self._detail_open)
        self._back.setVisible(self._one_pane)
        self._back.move(self.width() - 56 if self.isRightToLeft() else INSET, (HEADER - self._back.height()) // 2)
        self._back.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _sentence(problem: DomainError, formats: Formats) -> str:
    from booking_desktop.ui.messages import sentence  # knows every failure there is; most lists come without one

    return sentence(problem, formats)


class _Search(SearchField):
    """The search line: Enter and Down lead on."""

    entered = Signal()
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
