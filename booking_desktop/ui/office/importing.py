"""The import page: the list and what its columns are at the start, what comes of it at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.imports import BadLine
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button, IconButton
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Pane, ScrollPane
from booking_desktop.ui.components.loading import BusyBar
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.text import Caption, Reading, Section, Text, Title
from booking_desktop.ui.components.toast import ToastHost
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.office.import_form import DefaultsForm, FileCard, MappingTable
from booking_desktop.ui.office.import_report import BadCard, FindingsCard, ProgressCard, TrialCard
from booking_desktop.ui.office.import_words import fault_words
from booking_desktop.ui.theme import HEADER, INSET, SPACE_2, SPACE_3, theme
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.importing import ImportState, ImportViewModel, Phase

_NARROW = 860


class ImportPage(QWidget):
    """Renders the view-model. ``backWanted`` from the arrow and "Done"."""

    backWanted = Signal()

    def __init__(
        self, model: ImportViewModel, formats: Callable[[], Formats], now: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._formats, self._now = model, formats, now
        self._narrow = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(0)
        self._panes.addWidget(self._left_pane(), 620)
        self._panes.addWidget(self._right_pane(), 440)
        self.toasts = ToastHost(self._left)
        self._connect()
        self._render()

    # --- laying out ---

    def _left_pane(self) -> QWidget:
        self._left = Pane("surface", self)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget(self._left)
        head.setFixedHeight(HEADER)
        row = QHBoxLayout(head)
        row.setContentsMargins(margins(INSET - 8, 0, INSET, 0))
        row.setSpacing(SPACE_3)
        back = IconButton("arrow-left", self.tr("Back"), head)
        back.clicked.connect(self.backWanted)
        row.addWidget(back)
        row.addWidget(Title(self.tr("Import speakers"), head))
        row.addStretch(1)
        column.addWidget(head)
        self._busy = BusyBar(self._left)
        column.addWidget(self._busy)
        scroll = ScrollPane(self._left)
        scroll.set_inset(INSET, 2, INSET)
        self._fill(scroll.column, scroll.body)
        column.addWidget(scroll, 1)
        return self._left

    def _fill(self, column: QVBoxLayout, body: QWidget) -> None:
        self._problem = InfoBar("error", "", body)
        self.file = FileCard(self._formats, body)
        self.mapping = MappingTable(self._formats, body)
        self.defaults = DefaultsForm(self._formats, self._now, body)
        column.addWidget(self._problem)
        column.addSpacing(SPACE_2)
        column.addWidget(self.file)
        column.addSpacing(18)
        column.addWidget(self.mapping)
        column.addSpacing(22)
        column.addWidget(self.defaults)
        column.addStretch(1)

    def _right_pane(self) -> QWidget:
        self._right = Pane("window", self, edge="start")
        column = QVBoxLayout(self._right)
        column.setContentsMargins(INSET, 0, INSET, INSET)
        column.setSpacing(0)
        head = QWidget(self._right)
        head.setFixedHeight(HEADER)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        self._standing = Text("", head, token="secondary")
        self.start = Button("", head, kind="primary")
        self.cancel = Button(self.tr("Cancel"), head)
        self.done = Button(self.tr("Done"), head)
        row.addWidget(self._standing)
        row.addStretch(1)
        for button in (self.start, self.cancel, self.done):
            row.addWidget(button)
        column.addWidget(head)
        column.addSpacing(SPACE_2)
        self._fill_right(column)
        return self._right

    def _fill_right(self, column: QVBoxLayout) -> None:
        self.progress = ProgressCard(self._formats, self._right)
        self.trial = TrialCard(self._formats, self._right)
        self.findings = FindingsCard(self._formats, self._right)
        self.bad = BadCard(self._formats, self._right)
        self._tried_title = Section("", self._right)
        self._help = Reading("", self._right, wrap=True)
        self._note = QWidget(self._right)
        note = QHBoxLayout(self._note)
        note.setContentsMargins(margins(4, SPACE_3, 0, 0))
        note.setSpacing(SPACE_2)
        note.addWidget(Sign("info", "tertiary", self._note, size=14))
        self._note_words = Caption("", self._note, wrap=True)
        note.addWidget(self._note_words, 1)
        for widget in (self._help, self.progress, self._note, self.trial):
            column.addWidget(widget)
        column.addSpacing(20)
        column.addWidget(self._tried_title)
        column.addSpacing(10)
        column.addWidget(self.findings)
        column.addWidget(self.bad, 1)
        column.addStretch(0)
        self._filler = QWidget(self._right)
        column.addWidget(self._filler, 1)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._render)
        model.finished.connect(self._announce_end)
        model.report_saved.connect(self._tell_saved)
        self.file.chooseWanted.connect(self._choose)
        self.mapping.chosen.connect(model.map_column)
        self.defaults.edited.connect(self._edit_default)
        self.start.clicked.connect(model.start)
        self.cancel.clicked.connect(model.cancel)
        self.done.clicked.connect(self._leave)
        self.bad.saveWanted.connect(self._save_report)

    # --- gestures ---

    def shown(self) -> None:
        """The page is in sight: its first button has the focus."""
        if self._model.state.phase is Phase.CHOOSE:
            self.file.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        title, kinds = self.tr("Choose a list of speakers"), self.tr("Lists (*.csv *.tsv *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self.window(), title, "", kinds)
        if path:
            self._model.choose(path)

    def _edit_default(self, name: str, value: object) -> None:
        self._model.set_defaults(**{name: value})

    def _leave(self) -> None:
        self._model.clear()
        self.backWanted.emit()

    def _save_report(self) -> None:
        look = self._model.state.look
        name = f"{Path(look.path).stem}-report.csv" if look else "report.csv"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title, kinds = self.tr("Save the report"), self.tr("CSV files (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self.window(), title, str(Path(folder) / name), kinds)
        if path:
            self.save_report(path)

    def save_report(self, path: str) -> None:
        """Write the report to a file."""
        currency = self._model.state.currency

        def words(bad: BadLine) -> str:
            return fault_words(bad, currency)

        self._model.save_report(path, words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file may be dropped while nothing runs."""
        if self._dropped(event) and self._model.state.phase is not Phase.RUNNING:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file that was dropped."""
        path = self._dropped(event)
        if path:
            event.acceptProposedAction()
            self._model.choose(path)

    @staticmethod
    def _dropped(event: QDropEvent) -> str:
        urls = event.mimeData().urls()
        return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""

    # --- telling ---

    def _announce_end(self) -> None:
        announce(self, self._end_words(self._model.state))
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_saved(self, path: str) -> None:
        self.toasts.toast(self.tr("Report saved to {file}").format(file=Path(path).name))

    def _end_words(self, state: ImportState) -> str:
        report = state.report
        if report is None:
            return ""
        number, count = self._formats().number, report.count
        words = self.tr("{new} new, {updated} updated.").format(new=number(count.new), updated=number(count.updated))
        if count.unchanged:
            words += " " + self.tr("{n} were here just so.", "", count.unchanged).format(n=number(count.unchanged))
        if count.left_out:
            words += " " + self.tr("{n} were here and left alone.", "", count.left_out).format(n=number(count.left_out))
        if report.cancelled:
            words += " " + self.tr("Import the file again to go on.")
        return words

    # --- rendering ---

    def _render(self) -> None:
        state = self._model.state
        chosen = state.look is not None
        self._busy.set_busy(state.busy)
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.set_text(sentence(state.problem, self._formats()))
        self.file.show_state(state)
        self.mapping.setVisible(chosen)
        self.defaults.setVisible(chosen)
        self.mapping.show_state(state)
        self.defaults.show_state(state)
        self._render_head(state)
        self._render_trial(state)
        self._render_report(state)

    def _render_head(self, state: ImportState) -> None:
        ready = state.phase is Phase.READY
        started = state.phase is Phase.RUNNING and self.start.isVisible()
        self._standing.setText(
            {
                Phase.CHOOSE: "",
                Phase.READY: self.tr("Nothing is kept yet"),
                Phase.RUNNING: self.tr("Importing"),
                Phase.DONE: self._done_words(state),
            }[state.phase]
        )
        lines = state.look.lines if state.look else 0
        self.start.setText(self.tr("Import {n} lines", "", lines).format(n=self._formats().number(lines)))
        self.start.setEnabled(state.may_run)
        self.cancel.setVisible(state.phase is Phase.RUNNING)
        self.cancel.setEnabled(not state.stopping)
        self.done.setVisible(state.phase is Phase.DONE)
        if started:  # the button pressed is about to go
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.start.setVisible(ready)

    def _done_words(self, state: ImportState) -> str:
        if state.problem is not None:
            return self.tr("Stopped")
        return self.tr("Cancelled") if state.report and state.report.cancelled else self.tr("Imported")

    def _render_trial(self, state: ImportState) -> None:
        dry = state.dry if state.phase is Phase.READY else None
        self.trial.setVisible(False)
        if dry is not None:
            if not self._narrow:
                self.trial.show_trial(state)
            self.findings.show_trial(dry, state)
            lines = dry.lines_read
            words = self.tr("First {n} lines, tried", "", lines)
            self._tried_title.setText(words.format(n=self._formats().number(lines)))
        self._tried_title.setVisible(dry is not None)
        self.findings.setVisible(dry is not None)
        self._help.setText(self._help_words(state))
        self._help.setVisible(bool(self._help.text()))

    def _help_words(self, state: ImportState) -> str:
        if state.phase is Phase.CHOOSE:
            return self.tr(
                "A list needs names, in one column or two. Email, topics, headline, about, languages, price, minutes and "
                "city or time zone go in where they are there. A line without an email becomes a profile that the office "
                "runs, and that its person may claim later. Importing the same list again updates, and doubles nobody."
            )
        if state.phase is Phase.READY and not state.named:
            return self.tr("Choose which column is the name: without a name no line can be read.")
        return ""

    def _render_report(self, state: ImportState) -> None:
        shown = state.phase in (Phase.RUNNING, Phase.DONE)
        self.progress.setVisible(shown)
        self._note.setVisible(shown)
        if not shown or state.report is None:
            self.bad.hide()
            self._filler.show()
            return
        self.progress.show_report(state)
        self._note_words.setText(self._note_text(state))
        self.bad.show_lines(state.report.bad, state.report.bad_count)
        self._filler.setVisible(not state.report.bad)

    def _note_text(self, state: ImportState) -> str:
        if state.phase is Phase.DONE:
            return self._end_words(state)
        report = state.report
        kept = report.lines_read - report.bad_count if report else 0
        if state.stopping:
            return self.tr("Stopping after this batch.")
        words = self.tr("Cancel keeps the {n} lines already in; run it again to go on.", "", kept)
        return words.format(n=self._formats().number(kept))

    # --- width ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room side by side, what comes of it stands below, without the sample of speakers."""
        super().resizeEvent(event)
        if self._narrow == (self.width() < theme.wide(_NARROW)):
            return
        self._narrow = not self._narrow
        ways = QBoxLayout.Direction
        self._panes.setDirection(ways.TopToBottom if self._narrow else ways.LeftToRight)
        self._render()
