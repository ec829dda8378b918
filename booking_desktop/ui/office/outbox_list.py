"""The Outbox's list: what a letter tells, to whom, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from booking_desktop.domain.letters import Delivery, OutboxRow
from booking_desktop.ui import icons
from booking_desktop.ui.components.rows import Box, Index, RowDelegate, RowView, paint_runs
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.keyed_list import ItemRole, KeyedListModel
from booking_desktop.ui.office import mail_words
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.formats import Formats, listed
from booking_desktop.viewmodels.office.outbox import OutboxState

_SIGNS = {
    Delivery.QUEUED: ("clock", "secondary"),
    Delivery.SENDING: ("loader-circle", "accent"),
    Delivery.SENT: ("check", "success"),
    Delivery.FAILED: ("triangle-alert", "warning"),
    Delivery.DROPPED: ("x", "tertiary"),
}


class LetterList(RowView):
    """Letters, newest first. Signals: ``letterChosen(LetterId)`` and ``endReached`` when more may be wanted."""

    letterChosen = Signal(object)
    endReached = Signal()

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Letters"))
        self._formats = formats
        self._now: datetime | None = None
        self._server_set = True
        self._letters: KeyedListModel[OutboxRow] = KeyedListModel(lambda row: row.id, self._spoken, self)
        self.setModel(self._letters)
        self.setItemDelegate(_Delegate(self))
        self.selectionModel().currentChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_state(self, state: OutboxState) -> None:
        """Show these rows with the chosen one selected."""
        told = (self._now, self._server_set)
        self._now, self._server_set = state.now, state.server_set
        self._letters.show(state.rows)
        if told != (self._now, self._server_set):
            self._letters.repaint_all()
        at = self._letters.row_of(state.chosen)
        if at >= 0 and at != self.currentIndex().row():
            self.setCurrentIndex(self._letters.index(at))

    def words(self, row: OutboxRow) -> tuple[str, str, str, str]:
        """Title, receiver, the word of its state and what follows it."""
        formats = self._formats()
        word, rest = mail_words.state(row, formats, self._now or row.made, self._server_set)
        return mail_words.title(row, formats), self.tr("To {email}").format(email=row.to_email), word, rest

    def _spoken(self, row: OutboxRow) -> str:
        return listed(self.words(row))

    def _moved(self, index: QModelIndex) -> None:
        row = self._letters.item(index)
        if row is not None and not self._letters.changing:
            self.letterChosen.emit(row.id)

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - 200:
            self.endReached.emit()


class _Delegate(RowDelegate):
    """Three lines beside a sign."""

    HEIGHT, LINES, INSET, DIVIDER = 78, 3, 8, 40

    def __init__(self, parent: LetterList) -> None:
        super().__init__(parent)
        self._list = parent

    def paint_row(self, painter: QPainter, box: Box, option: QStyleOptionViewItem, index: Index) -> None:
        row: OutboxRow = index.data(ItemRole)
        tokens, (title, to, word, rest) = theme.tokens, self._list.words(row)
        line, small = theme.line("ui"), theme.line("caption") + 1
        top = (box.rect.height() - line - 2 * small) / 2
        caption = theme.font("caption", tabular=True)
        sign, token = _SIGNS[row.delivery]
        place = box.at(16, top + (line - 16) / 2, 16, 16)
        icons.paint(painter, sign, self._ink(row, token), place.left(), place.top())
        shapes.text(painter, box.span(40, top, 16, line), title, theme.font("strong", tabular=True), tokens.text)
        shapes.text(painter, box.span(40, top + line, 16, small), to, caption, tokens.tertiary)
        failed = row.delivery is Delivery.FAILED
        first = (
            word,
            theme.font("caption_medium") if failed else caption,
            self._ink(row, token if failed else "tertiary"),
        )
        after = ((" · ", caption, tokens.tertiary), (rest, caption, tokens.tertiary)) if rest else ()
        paint_runs(painter, box.span(40, top + line + small, 16, small), (first, *after))

    def _ink(self, row: OutboxRow, token: str) -> QColor:
        return theme.colour("danger" if row.given_up else token)
