"""The mail server's form in Preferences: fields, a test that sends nothing, and putting it in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from booking_desktop.domain.errors import Fault
from booking_desktop.domain.preferences import Security
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import Field, FormField, Sign
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.segmented import Segmented
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.mail_server import MailServerState, MailServerViewModel

_PORT = 96


class MailServerForm(QWidget):
    """Shows a MailServerState."""

    def __init__(self, model: MailServerViewModel, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, SPACE_3)
        column.setSpacing(SPACE_4)
        self._managed = InfoBar("info", self.tr("Set by your office for this computer."), self, icon="lock")
        column.addWidget(self._managed)
        self._make_fields()
        column.addLayout(_side_by_side((self.host, 1), (self.port, 0)))
        column.addLayout(self._protection())
        column.addLayout(_side_by_side((self.user, 1), (self.password, 1)))
        column.addWidget(self.letters_from)
        column.addLayout(self._buttons())
        self._answer = self._answered()
        column.addWidget(self._answer)
        self._trouble = InfoBar("error", "", self)
        column.addWidget(self._trouble)
        model.changed.connect(self.render_state)
        self.render_state()

    def _make_fields(self) -> None:
        self.host = self._field("host", self.tr("Server"), "mail.example.com")
        self.port = self._field("port", self.tr("Port"), "")
        self._grow()
        theme.metricsChanged.connect(self._grow)
        self.user = self._field("user", self.tr("User"), "", note=self.tr("Optional"))
        self.password = self._field("password", self.tr("Password"), "")
        self._line(self.password).setEchoMode(QLineEdit.EchoMode.Password)
        self.letters_from = self._field(
            "sender", self.tr("Letters come from"), self.tr("Front desk <bookings@example.com>")
        )

    def _grow(self) -> None:
        self.port.setFixedWidth(theme.wide(_PORT))

    def _field(self, name: str, label: str, placeholder: str, note: str = "") -> FormField:
        line = Field(placeholder, self, ltr=True)
        line.textEdited.connect(lambda text: self._model.write(**{name: text}))
        return FormField(label, line, self, note=note)

    def _protection(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.security = Segmented(
            [
                (Security.STARTTLS, self.tr("STARTTLS")),
                (Security.TLS, self.tr("TLS")),
                (Security.NONE, self.tr("Unprotected")),
            ],
            self,
            name=self.tr("Protection"),
        )
        self.security.chosen.connect(lambda key: self._model.protect(Security(key)))
        row.addWidget(Text(self.tr("Protection"), self, role="control"))
        row.addStretch(1)
        row.addWidget(self.security)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        self.save = Button(self.tr("Use this mail server"), self, kind="primary")
        self.save.clicked.connect(self._model.save)
        self.test = Button(self.tr("Test"), self, icon="send")
        self.test.clicked.connect(self._model.test)
        self.remove = Button(self.tr("Send no mail"), self, kind="ghost")
        self.remove.clicked.connect(self._model.remove)
        for button in (self.save, self.test):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.remove)
        return row

    def _answered(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(Sign("check", "success", holder))
        self.answer = Text("", holder, token="success", wrap=True)
        row.addWidget(self.answer, 1)
        return holder

    def say_who(self, set_by: str) -> None:
        """Who in the office set it, where somebody is named."""
        if set_by:
            self._managed.set_text(self.tr("Set by {who} for this computer.").format(who=set_by))

    # --- showing -----------------------------------------------------------------------------------------------------------

    def render_state(self) -> None:
        """Show the draft."""
        state = self._model.state
        for form, words in self._values(state):
            line = self._line(form)
            if line.text() != words:
                with QSignalBlocker(line):
                    line.setText(words)
            line.setReadOnly(state.managed)
        kept = self.tr("Kept in the keychain") if state.password_kept else ""
        self._line(self.password).setPlaceholderText(kept)
        self.security.set_value(state.security)
        self.security.setEnabled(not state.managed)
        for name, form in (("host", self.host), ("port", self.port), ("sender", self.letters_from)):
            form.set_error(self._fault(name, state.faults.get(name)))
        self._managed.setVisible(state.managed)
        self.save.setVisible(not state.managed)
        self.save.setEnabled(state.changed and not state.busy)
        self.test.setVisible(not state.managed)
        self.test.setEnabled(not state.busy)
        self.remove.setVisible(state.set_to.is_set and not state.managed)
        self._show_outcome(state)

    def _values(self, state: MailServerState) -> tuple[tuple[FormField, str], ...]:
        return (
            (self.host, state.host),
            (self.port, state.port),
            (self.user, state.user),
            (self.password, state.password),
            (self.letters_from, state.sender),
        )

    def _show_outcome(self, state: MailServerState) -> None:
        self._answer.setVisible(state.busy or state.tested is not None)
        if state.busy:
            self.answer.setText(self.tr("Asking the server…"))
        elif state.tested is not None:
            self.answer.setText(self.tr("It answers and takes mail: {greeting}").format(greeting=state.tested))
        self._trouble.setVisible(state.problem is not None)
        if state.problem is not None:
            self._trouble.set_text(sentence(state.problem, self._formats()))

    def _fault(self, name: str, fault: Fault | None) -> str:
        if fault is None:
            return ""
        return {
            "host": self.tr("Enter the server’s name, such as mail.example.com."),
            "port": self.tr("1 to 65535."),
            "sender": self.tr("Enter one address, alone or as Name <name@example.com>."),
        }[name]

    def _line(self, form: FormField) -> Field:
        assert isinstance(form.editor, Field)
        return form.editor


def _side_by_side(*forms: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_3)
    for form, share in forms:
        row.addWidget(form, share)
    return row
