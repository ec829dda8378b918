"""The popup of a filter chip: choices with their counts, a line to find one among many, a line to type one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from booking_desktop.domain.folding import fold
from booking_desktop.ui.components.fields import Field, FormField, SearchField
from booking_desktop.ui.components.popover import Popover
from booking_desktop.ui.components.rows import Box, RowDelegate, RowView
from booking_desktop.ui.drawing import marks, shapes
from booking_desktop.ui.keyed_list import ItemRole, KeyedListModel
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.formats import listed

_WIDTH, _MOST_ROWS = 264, 8
SEARCH_FROM = 9
"""So many choices get a line to find one."""


@dataclass(frozen=True)
class Choice:
    """One choice of a filter."""

    value: str
    words: str
    count: str = ""
    on: bool = False


class ChoicePopover(Popover):
    """``ChoicePopover(name, parent, exclusive=False, entry="")``, then ``show_choices``; ``entry`` labels a line of one's own.

    Signals: ``toggled(value)``; ``entered(text)`` (call ``refuse(sentence)`` when it can't be taken). An exclusive one closes
    when something is chosen.
    """

    toggled = Signal(str)
    entered = Signal(str)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, exclusive: bool = False, entry: str = "", example: str = ""
    ) -> None:
        super().__init__(parent, padding=8)
        self._exclusive = exclusive
        self._choices: tuple[Choice, ...] = ()
        self.setAccessibleName(name)
        self.column.setSpacing(6)
        self._search = SearchField(self.tr("Find"), self, size="standard")
        self._search.setAccessibleName(self.tr("Find a choice"))
        self._search.textChanged.connect(self._refill)
        self.column.addWidget(self._search)
        self.rows: KeyedListModel[Choice] = KeyedListModel(lambda c: c.value, self._spoken, self)
        self.list = _Choices(self, name=name)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_ChoiceDelegate(exclusive, self.list))
        self.list.setFixedWidth(_WIDTH)
        self.list.clicked.connect(self._take)
        self.list.opened.connect(self._take)
        self.column.addWidget(self.list)
        self._entry: FormField | None = None
        if entry:
            self._add_entry(entry, example)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these; what is typed to find one stays."""
        self._choices = tuple(choices)
        self._search.setVisible(len(choices) >= SEARCH_FROM)
        self._refill()
        shown = min(len(choices), _MOST_ROWS)
        self.list.setFixedHeight(max(1, shown) * theme.row(36))
        self.list.setVisible(bool(choices))

    def refuse(self, sentence: str) -> None:
        """What was typed can't be taken."""
        if self._entry is not None:
            self._entry.set_error(sentence)

    def _add_entry(self, label: str, example: str) -> None:
        line = Field(example, self, size="standard")
        self._entry = FormField(label, line, self)
        self._entry.setContentsMargins(8, 4, 8, 8)
        line.returnPressed.connect(lambda: self.entered.emit(line.text()))
        line.textChanged.connect(lambda: self.refuse(""))
        self.column.addWidget(self._entry)

    def _refill(self) -> None:
        asked = fold(self._search.text()).split()
        shown = [c for c in self._choices if all(any(w.startswith(a) for w in fold(c.words).split()) for a in asked)]
        self.rows.show(shown)

    def _spoken(self, choice: Choice) -> str:
        state = self.tr("chosen") if choice.on else ""
        return listed((choice.words, choice.count, state))

    def _take(self, index: QModelIndex) -> None:
        choice = self.rows.item(index)
        if choice is None:
            return
        self.toggled.emit(choice.value)
        if self._exclusive:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)


class _Choices(RowView):
    """Space chooses like Enter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class _ChoiceDelegate(RowDelegate):
    """A check or radio mark, the words, the count."""

    HEIGHT = 36
    INSET = 0

    def __init__(self, exclusive: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = marks.radio if exclusive else marks.check

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Which row the arrows are on is shown by the ring and the mark; a chosen ground would say "on" twice.
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, plain, index)

    def paint_row(
        self, painter: QPainter, box: Box, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(ItemRole)
        height = box.rect.height()
        state = QStyle.StateFlag.State_Enabled
        if choice.on:
            state |= QStyle.StateFlag.State_On
        self._mark(painter, box.at(8, (height - 16) / 2, 16, 16), state)
        count = theme.font("caption", tabular=True)
        area = box.span(34, 0, 10, height)
        taken = shapes.text(painter, area, choice.count, count, theme.tokens.tertiary, shapes.RIGHT) + 8
        words = box.span(34, 0, 10 + taken, height)
        shapes.text(painter, words, choice.words, theme.font("ui"), theme.tokens.text)


def with_chosen(choices: Sequence[Choice], chosen: Sequence[str], words: dict[str, str]) -> tuple[Choice, ...]:
    """The choices with what is on marked, and put in front where the counts no longer list it."""
    listed = {choice.value for choice in choices}
    missing = [Choice(value, words.get(value, value), "", True) for value in chosen if value not in listed]
    return (*missing, *(replace(choice, on=choice.value in chosen) for choice in choices))
