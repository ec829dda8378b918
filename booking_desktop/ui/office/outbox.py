"""The Outbox page: letters that wait, failed or went, and the one looked at, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booking_desktop.ui.components.buttons import Button, IconButton
from booking_desktop.ui.components.disclosure import Disclosure
from booking_desktop.ui.components.grounds import Pane, Panes, ScrollPane
from booking_desktop.ui.components.loading import BusyBar
from booking_desktop.ui.components.notices import EmptyState, InfoBar
from booking_desktop.ui.components.segmented import Segmented
from booking_desktop.ui.components.text import Text, Title
from booking_desktop.ui.components.toast import ToastHost
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.office import mail_words
from booking_desktop.ui.office.letter_view import LetterView
from booking_desktop.ui.office.outbox_list import LetterList
from booking_desktop.ui.theme import HEADER, INSET, SPACE_2, SPACE_3, SPACE_4, SPACE_8, theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.outbox import OutboxState, OutboxViewModel, Tab

_LIST_WIDTH = 440


class OutboxPage(Pane):
    """Shows an OutboxState. Signals: ``mailServerWanted`` (Preferences, where one is set), ``signInWanted``."""

    mailServerWanted = Signal()
    signInWanted = Signal()

    def __init__(self, model: OutboxViewModel, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._model = model
        self._formats = formats
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        panes = Panes(self)
        panes.addWidget(self._list_pane())
        panes.addWidget(self._reader_pane())
        panes.setStretchFactor(1, 1)
        panes.setSizes([_LIST_WIDTH, 620])
        row.addWidget(panes)
        self.toasts = ToastHost(self._left)
        model.changed.connect(self.render_state)
        model.discarded.connect(self._was_discarded)
        model.saved.connect(self._was_saved)
        self._begun = False
        self.render_state()

    def shown(self) -> None:
        """The page comes into sight: read again; the first time, the list has the focus."""
        if not self._begun:
            self._begun = True
            self.letters.setFocus(Qt.FocusReason.OtherFocusReason)
        self._model.refresh()

    # --- the list --------------------------------------------------------------------------------------------------------

    def _list_pane(self) -> QWidget:
        self._left = Pane("surface", self)
        self._left.setMinimumWidth(min(480, theme.wide(320)))
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._header())
        column.addWidget(self._notices())
        column.addLayout(self._tabs_row())
        self._busy = BusyBar(self._left)
        column.addWidget(self._busy)
        column.addSpacing(SPACE_3 + 2)
        self.letters = LetterList(self._formats, self._left)
        self.letters.letterChosen.connect(self._model.choose)
        self.letters.endReached.connect(self._model.more)
        self._empty = EmptyState("inbox", "", "", self._left)
        self._sign_in = self._empty.add_action(self.tr("Sign in"), self.signInWanted.emit, primary=True)
        self._lists = QStackedWidget(self._left)
        self._lists.addWidget(self.letters)
        self._lists.addWidget(self._empty)
        column.addWidget(self._lists, 1)
        return self._left

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(margins(INSET, 0, INSET - SPACE_3 + 6, 0))
        row.addWidget(Title(self.tr("Outbox"), self._left))
        row.addStretch(1)
        self.send_now = Button(self.tr("Send now"), self._left, kind="ghost", icon="refresh-cw")
        self.send_now.clicked.connect(self._model.send_now)
        row.addWidget(self.send_now)
        row.addStrut(HEADER)
        return row

    def _notices(self) -> QWidget:
        holder = QWidget(self._left)
        column = QVBoxLayout(holder)
        column.setContentsMargins(INSET, 0, INSET, SPACE_3)
        column.setSpacing(SPACE_2)
        self.no_server = InfoBar(
            "info",
            self.tr("No mail server is set, so mail waits here. Sign-up and reset codes can be read here too."),
            holder,
            icon="mail",
            action=self.tr("Set one up"),
        )
        self.no_server.acted.connect(self.mailServerWanted)
        self.trouble = InfoBar("error", "", holder)
        column.addWidget(self.no_server)
        column.addWidget(self.trouble)
        self._notice_holder = holder
        return holder

    def _tabs_row(self) -> QHBoxLayout:
        choices = [
            (Tab.ALL, self.tr("All")),
            (Tab.WAITING, self.tr("Waiting")),
            (Tab.FAILED, self.tr("Failed")),
            (Tab.SENT, self.tr("Sent")),
        ]
        self.tabs = Segmented(choices, self._left, name=self.tr("Which letters"))
        self.tabs.chosen.connect(lambda key: self._model.show(Tab(key)))
        row = QHBoxLayout()
        row.setContentsMargins(INSET, SPACE_2 - 4, INSET, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        return row

    # --- the reader ------------------------------------------------------------------------------------------------------

    def _reader_pane(self) -> QWidget:
        right = Pane("surface", self)
        right.setMinimumWidth(320)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._actions(right))
        self._scroll = ScrollPane(right)
        inner = self._scroll.column
        inner.setContentsMargins(SPACE_8, 0, SPACE_8, SPACE_8)
        self.warning = InfoBar("warning", "", self._scroll.body)
        self._said = Disclosure(self.tr("What the mail server said"), self._scroll.body, kind="warning_link")
        self._server_words = Text("", self._scroll.body, role="mono", token="secondary", wrap=True, selectable=True)
        self._server_words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._said.set_content(self._server_words)
        self.warning.body.addWidget(self._said)
        inner.addWidget(self.warning)
        self._gap = QWidget(self._scroll.body)
        self._gap.setFixedHeight(SPACE_4)
        inner.addWidget(self._gap)
        self.letter = LetterView(self._scroll.body)
        inner.addWidget(self.letter)
        inner.addStretch(1)
        column.addWidget(self._scroll, 1)
        return right

    def _actions(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(margins(SPACE_8, 0, SPACE_8 - SPACE_3, 0))
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        self.save = IconButton("save", self.tr("Save as an .eml file"), parent)
        self.save.clicked.connect(self._ask_where)
        self.retry = Button(self.tr("Try again now"), parent, icon="rotate-cw")
        self.retry.clicked.connect(self._model.retry)
        self.discard = Button(self.tr("Discard"), parent, kind="ghost")
        self.discard.clicked.connect(self._model.discard)
        for button in (self.save, self.retry, self.discard):
            row.addWidget(button)
        row.addStrut(HEADER)
        return row

    # --- showing ---------------------------------------------------------------------------------------------------------

    def render_state(self) -> None:
        """Show the state."""
        state = self._model.state
        for tab, count in state.counts.items():
            self.tabs.set_count(tab, count if state.answered else None)
        self.tabs.set_value(state.tab)
        self._busy.set_busy(state.loading)
        self.send_now.setEnabled(state.may_send)
        no_server = state.answered and not state.server_set
        self.no_server.setVisible(no_server)
        self.trouble.setVisible(state.problem is not None)
        self._notice_holder.setVisible(no_server or state.problem is not None)
        if state.problem is not None:
            self.trouble.set_text(sentence(state.problem, self._formats()))
        self.letters.show_state(state)
        self._show_empty(state)
        self._show_reader(state)

    def _show_empty(self, state: OutboxState) -> None:
        if state.answered and not state.rows:
            title = {
                Tab.ALL: self.tr("No mail yet"),
                Tab.WAITING: self.tr("Nothing waits"),
                Tab.FAILED: self.tr("Nothing failed"),
                Tab.SENT: self.tr("Nothing was sent yet"),
            }[state.tab]
            told = self.tr("Confirmations, changes and reminders of your sessions pass through here.")
            signed_out = self.tr("Sign-up and reset codes appear here. Sign in to see your other mail.")
            self._empty.set_words(title, told if state.signed_in else signed_out)
            self._sign_in.setVisible(not state.signed_in)
            self._lists.setCurrentWidget(self._empty)
        else:
            self._lists.setCurrentWidget(self.letters)

    def _show_reader(self, state: OutboxState) -> None:
        row, reading = state.row, state.reading
        self.retry.setVisible(state.may_retry)
        self.discard.setVisible(state.may_discard)
        self.save.setVisible(reading is not None and row is not None)
        for button in (self.retry, self.discard):
            button.setEnabled(not state.busy)
        failed = row is not None and bool(row.reason) and row.sent is None
        self.warning.setVisible(failed)
        self._gap.setVisible(failed)
        if failed and row is not None:
            what, then = mail_words.failure(row, self._formats(), state.now)
            self.warning.set_text(what, more=then)
            self._server_words.setText(row.reason)
        self.letter.setVisible(row is not None and reading is not None)
        if reading is not None:
            self.letter.show_letter(reading)

    # --- gestures --------------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        reading = self._model.state.reading
        if reading is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = str(Path(folder) / f"{_file_name(reading.letter.subject)}.eml")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the letter"), name, self.tr("Mail (*.eml)"))
        if path:
            self._model.save(path)

    def _was_discarded(self) -> None:
        self.toasts.toast(self.tr("Discarded. It will not be sent."))

    def _was_saved(self, path: str) -> None:
        self.toasts.toast(self.tr("Saved as {name}").format(name=Path(path).name))


def _file_name(subject: str) -> str:
    """The subject as a file's name on any system."""
    kept = "".join(c if c.isalnum() or c in " -_" else "-" for c in subject)
    return " ".join(kept.split())[:60].strip(" -") or "letter"
