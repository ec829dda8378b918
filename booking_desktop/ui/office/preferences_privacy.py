"""Preferences, Privacy: what this computer keeps and shows, the password, and every session at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from booking_desktop.domain.errors import Fault
from booking_desktop.domain.servers import Can, without_scheme
from booking_desktop.domain.sign_in import PASSWORD_LEAST
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import Field, FormField
from booking_desktop.ui.components.grounds import Divider
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.office.settings_rows import Block, Part, SettingRow, SwitchRow
from booking_desktop.ui.theme import SPACE_2, SPACE_3
from booking_desktop.ui.unavailable import unavailable
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.preferences import PreferencesState, PreferencesViewModel, Work


class PrivacyPart(Part):
    """For the signed-in person; others are told to sign in. Signal: ``signInWanted``."""

    signInWanted = Signal()

    def __init__(self, model: PreferencesViewModel, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        self._stranger = InfoBar(
            "info",
            self.tr("Sign in to change your password or to end your sessions."),
            self,
            icon="user-round",
            action=self.tr("Sign in"),
        )
        self._stranger.acted.connect(self.signInWanted)
        self.add_extra(self._stranger)
        self._fixed = InfoBar("info", unavailable(Can.ACCOUNT), self)
        self.add_extra(self._fixed)
        self.trouble = InfoBar("error", "", self)
        self.add_extra(self.trouble)
        self.stay = SwitchRow(
            self.tr("Stay signed in on this computer"), self, help=self.tr("Offered so when somebody signs in")
        )
        self.stay.switched.connect(lambda on: model.set(stay_signed_in=on))
        self.add(self.stay)
        self._add_on_this_computer()
        self._add_password()
        self._add_sessions()
        self._add_kept()
        model.password_changed.connect(self._clear)

    def _add_on_this_computer(self) -> None:
        """What others could see or find on it."""
        self.unfinished = SwitchRow(
            self.tr("Keep what is being written"),
            self,
            help=self.tr("Until it is saved, so that a crash costs nothing. Off: what is kept so far is deleted"),
        )
        self.unfinished.switched.connect(lambda on: self._model.set(keep_unfinished=on))
        self.add(self.unfinished)
        self.names = SwitchRow(
            self.tr("Names in the desktop’s notifications"),
            self,
            help=self.tr("Off: they say only that a session begins, and when. The window says everything"),
        )
        self.names.switched.connect(lambda on: self._model.set(reminder_names=on))
        self.add(self.names)

    def _add_password(self) -> None:
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, SPACE_2, 0, SPACE_3)
        column.setSpacing(SPACE_3)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        self.old = self._password_field(self.tr("Present password"))
        self.new = self._password_field(self.tr("New password"))
        self.new.set_help(
            self.tr("{n} characters or more", "", PASSWORD_LEAST).format(n=QLocale().toString(PASSWORD_LEAST))
        )
        row.addWidget(self.old, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.new, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.change = Button(self.tr("Change password"), form)
        self.change.clicked.connect(self._change)
        line = QHBoxLayout()
        line.addWidget(self.change)
        line.addStretch(1)
        column.addLayout(line)
        self._password_row = Block(self.tr("change password present new"), self)
        self._password_row.column.addWidget(form)
        self._password_row.column.addWidget(Divider(form))
        self.add(self._password_row)

    def _password_field(self, label: str) -> FormField:
        line = Field("", self, ltr=True)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.returnPressed.connect(self._change)
        return FormField(label, line, self)

    def _add_sessions(self) -> None:
        self.everywhere = Button(self.tr("Sign out everywhere"), self, kind="danger", size="small")
        self.everywhere.clicked.connect(self._model.sign_out_everywhere)
        self._sessions_row = SettingRow(
            self.tr("Your sessions"),
            self.everywhere,
            self,
            help=self.tr("Ends this one too. A lost computer can’t be used with your account any more."),
        )
        self.add(self._sessions_row)

    def _add_kept(self) -> None:
        row = SettingRow(
            self.tr("What is kept"),
            None,
            self,
            help=self.tr(
                "Your data stays in the folder under “Data and server”. Passwords of yours are kept as hashes, sign-in "
                "keys in the system’s keychain where there is one. Nothing is sent anywhere but the mail that your sessions need."
            ),
        )
        self._kept = row
        self.add(row)

    @property
    def lockable(self) -> Mapping[str, SettingRow]:
        return {"stay_signed_in": self.stay, "keep_unfinished": self.unfinished, "reminder_names": self.names}

    def show_server(self, address: str) -> None:
        """What is kept there is told."""
        if address:
            words = self.tr(
                "Your data is on {where}, under its office’s rules. Sign-in keys are in the system’s keychain where there "
                "is one. Nothing is sent anywhere else."
            )
            self._kept.set_help(words.format(where=without_scheme(address)))

    def render_state(self, state: PreferencesState) -> None:
        """Show what a signed-in person can do."""
        self.stay.set_value(state.preferences.stay_signed_in)
        self.unfinished.set_value(state.preferences.keep_unfinished)
        self.names.set_value(state.preferences.reminder_names)
        self.names.setEnabled(state.preferences.notifications)
        known, can = state.person is not None, Can.ACCOUNT in state.offers
        self.set_extra(self._stranger, not known and can)
        self.set_extra(self._fixed, not can)
        self._password_row.set_wanted(known and can)
        self._sessions_row.set_wanted(known and can)
        free = state.busy is None
        self.change.setEnabled(free)
        self.everywhere.setEnabled(free)
        self.old.set_error(self._fault(state.password_faults.get("old")))
        self.new.set_error(self._fault(state.password_faults.get("new")))
        told = state.problem is not None and state.failed is Work.PASSWORD
        self.set_extra(self.trouble, told)
        if told and state.problem is not None:
            self.trouble.set_text(sentence(state.problem, self._formats()))

    def _fault(self, fault: Fault | None) -> str:
        if fault is None:
            return ""
        return {
            Fault.MISSING: self.tr("Enter your present password."),
            Fault.UNKNOWN_CHOICE: self.tr("This is not your present password."),
            Fault.TOO_SHORT: self.tr("{n} characters or more.", "", PASSWORD_LEAST).format(
                n=QLocale().toString(PASSWORD_LEAST)
            ),
        }.get(fault, self.tr("This can’t be a password."))

    def _change(self) -> None:
        self._model.change_password(self._line(self.old).text(), self._line(self.new).text())

    def _clear(self) -> None:
        for form in (self.old, self.new):
            self._line(form).clear()

    def _line(self, form: FormField) -> Field:
        assert isinstance(form.editor, Field)
        return form.editor
