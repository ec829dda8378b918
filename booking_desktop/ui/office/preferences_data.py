"""Preferences, Data and server: the mail server, the data folder, copies of the store, samples."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from booking_desktop.domain.backups import EVERY, KEPT
from booking_desktop.domain.servers import Can
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.dialog import Dialog
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.drawing.direction import at_start
from booking_desktop.ui.entrance.server_form import ServerForm
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.office.mail_server_form import MailServerForm
from booking_desktop.ui.office.settings_rows import Block, ChoiceRow, Part, SettingRow
from booking_desktop.ui.theme import SPACE_2, SPACE_4
from booking_desktop.ui.unavailable import unavailable
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.connecting import ConnectingViewModel
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.mail_server import MailServerViewModel
from booking_desktop.viewmodels.office.preferences import PreferencesState, PreferencesViewModel, Work

_COPIES = "Proactively (*.db *.sqlite);;*"


class DataPart(Part):
    """Where mail goes out, and where the data is."""

    def __init__(
        self,
        model: PreferencesViewModel,
        mail: MailServerViewModel,
        formats: Callable[[], Formats],
        now: Clock,
        parent: QWidget,
        connecting: ConnectingViewModel | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._formats, self._now = model, formats, now
        if connecting is not None:
            self._add_place(connecting)
        self._on_server = False
        self.add_section(self.tr("Mail server"))
        block = self._mail_block = Block(self.tr("mail server smtp port password tls starttls sender test"), self)
        self.mail = MailServerForm(mail, formats, block)
        block.column.addWidget(self.mail)
        self.add(block)
        self._server_mails = SettingRow(self.tr("Sent by the server"), None, self, help=self.tr("Its office sets how."))
        self._server_mails.set_wanted(False)
        self.add(self._server_mails)
        self.add_section(self.tr("Your data"))
        self.trouble = InfoBar("error", "", self)
        self.add_extra(self.trouble)
        self._add_folder()
        self._add_copies()
        self._add_samples()

    def _add_place(self, connecting: ConnectingViewModel) -> None:
        self.add_section(self.tr("Where your data lives"))
        block = Block(self.tr("server address office this computer connect"), self)
        self.place = ServerForm(connecting, self._formats, self._now, block)
        block.column.addSpacing(SPACE_2)
        block.column.addWidget(self.place)
        block.column.addSpacing(SPACE_4)
        self.add(block)

    def _add_folder(self) -> None:
        self.open_folder = Button(self.tr("Open"), self, icon="folder-open", size="small")
        self.open_folder.clicked.connect(self._open_folder)
        self._folder = SettingRow(self.tr("Folder"), self.open_folder, self, help=" ")
        self._folder.help.set_role("mono")
        self._folder.help.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._folder.help.setAlignment(at_start(self.layoutDirection()))
        self.add(self._folder)

    def _add_copies(self) -> None:
        self.backup = Button(self.tr("Back up now"), self, icon="save", size="small")
        self.backup.clicked.connect(self._ask_where)
        self.restore = Button(self.tr("Restore…"), self, size="small")
        self.restore.clicked.connect(self._ask_what)
        row = SettingRow(
            self.tr("Backup"),
            self.restore,
            self,
            help=self.tr("One file with everything, made while the app is open"),
            words=self.tr("copy save"),
        )
        row.end.addWidget(self.backup)
        self._copies = row
        self.add(row)
        words = {0: self.tr("Only when asked"), 1: self.tr("Every day"), 7: self.tr("Every week")}
        self.every = ChoiceRow(
            self.tr("Back up by itself"),
            [(str(days), words[days]) for days in EVERY],
            self,
            help=self.tr("Into the folder “backups” beside your data; the last {n} stay").format(
                n=QLocale().toString(KEPT)
            ),
        )
        self.every.chosen.connect(lambda key: self._model.set(backup_days=int(key)))
        self.add(self.every)

    def _add_samples(self) -> None:
        self.remove_samples = Button(self.tr("Remove…"), self, kind="danger", icon="trash-2", size="small")
        self.remove_samples.clicked.connect(self._ask_samples)
        self.samples = SettingRow(
            self.tr("Sample speakers"),
            self.remove_samples,
            self,
            help=self.tr("Made-up speakers to look around with, and what was booked with them"),
        )
        self.add(self.samples)

    @property
    def lockable(self) -> Mapping[str, SettingRow]:
        return {"backup_days": self.every}

    def show_locked(self, state: PreferencesState) -> None:
        super().show_locked(state)
        self.mail.say_who(state.set_by)

    def show_server(self, address: str) -> None:
        """A server sends its own mail, and its office keeps the backup."""
        on_server = self._on_server = bool(address)
        self._mail_block.set_wanted(not on_server)
        self._server_mails.set_wanted(on_server)
        self.every.set_wanted(not on_server)
        if on_server:
            self._copies.set_help(unavailable(Can.BACKUP))
        self.render_state(self._model.state)

    def render_state(self, state: PreferencesState) -> None:
        """Show where the data is and how the last work went."""
        self._folder.set_help(state.folder)
        self.every.set_value(str(state.preferences.backup_days))
        self.samples.set_wanted(state.samples and state.person is not None and state.person.office)
        for button, work in (
            (self.backup, Work.BACKUP),
            (self.restore, Work.RESTORE),
            (self.remove_samples, Work.SAMPLES),
        ):
            offered = button is self.remove_samples or (Can.BACKUP in state.offers and not self._on_server)
            button.setEnabled(state.busy is None and offered)
            button.setProperty("busy", state.busy is work)
        told = state.problem is not None and state.failed in (Work.BACKUP, Work.RESTORE, Work.SAMPLES)
        self.set_extra(self.trouble, told)
        if told and state.problem is not None:
            self.trouble.set_text(sentence(state.problem, self._formats()))

    # --- gestures ------------------------------------------------------------------------------------------------------------

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._model.state.folder))

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = str(Path(folder) / f"proactively-{self._now():%Y-%m-%d}.db")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Back up to"), name, _COPIES)
        if path:
            self._model.backup(path)

    def _ask_what(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from"), "", _COPIES)
        if path:
            self.ask_restore(path)

    def ask_restore(self, path: str) -> Dialog:
        """Ask before another store takes the present one's place."""
        words = self.tr(
            "{name} takes the place of the present data, which is kept beside it. Everyone has to sign in again."
        ).format(name=Path(path).name)
        dialog = Dialog(self.tr("Restore this backup?"), self.window(), sentence=words)
        dialog.add_button(self.tr("Cancel"))
        dialog.add_button(self.tr("Restore"), "danger", accepts=True)
        dialog.accepted.connect(lambda: self._model.restore(path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask(self.restore)
        return dialog

    def _ask_samples(self) -> None:
        words = self.tr("The sample speakers go, with every session that was booked with them. Your own data stays.")
        dialog = Dialog(self.tr("Remove the sample speakers?"), self.window(), sentence=words)
        dialog.add_button(self.tr("Cancel"))
        dialog.add_button(self.tr("Remove"), "danger", accepts=True)
        dialog.accepted.connect(self._model.remove_samples)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask(self.remove_samples)
