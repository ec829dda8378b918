"""The forms around a mailed code: a sign-up's, and a password's reset in two steps."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.servers import Can
from booking_desktop.domain.sign_in import PASSWORD_LEAST
from booking_desktop.ui.components.buttons import Link
from booking_desktop.ui.components.fields import CodeField, Field, FormField, PasswordField, Sign
from booking_desktop.ui.components.grounds import Card
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.entrance.sign_in_forms import StepForm
from booking_desktop.ui.unavailable import unavailable
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.sign_in import SignInState, Step, remaining


class MailedForm(StepForm):
    """A step with a way back to sign-in, a title and a sentence under it."""

    def __init__(self, title: str, sentence: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        back = Link(self.tr("Back to sign in"), self, icon="arrow-left", kind="ghost")
        back.clicked.connect(lambda: self.stepWanted.emit(Step.SIGN_IN))
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(18)
        self.column.addWidget(self.title)
        self.column.addSpacing(4)
        self.sentence = Text(sentence, self, role="reading", token="secondary", wrap=True)
        self.column.addWidget(self.sentence)

    def begin_fields(self) -> None:
        """The room before the first field, where a problem is told."""
        self.column.addSpacing(22)
        self.add_problem()


class CodeStep(MailedForm):
    """A step that asks for a code: its field, its clock, and where it can be read without a mail server."""

    resendWanted = Signal()
    outboxWanted = Signal()
    STEP = Step.CODE

    def add_code(self) -> None:
        """The field and the clock under it."""
        self.code = CodeField(self)
        self.code.returnPressed.connect(self.send)
        self.field("code", FormField(self.tr("Code"), self.code, self), 2)
        self.clock = CodeClock(self)
        self.clock.resendWanted.connect(self.resendWanted)
        self.column.addWidget(self.clock)
        self.column.addSpacing(16)

    def add_local_mail(self) -> None:
        """The way to the Outbox, at the end."""
        self.column.addSpacing(30)
        self._local = LocalMail(self)
        self._local.outboxWanted.connect(self.outboxWanted)
        self.column.addWidget(self._local)

    def show_resending(self, possible: bool) -> None:
        """Whether a code can be mailed again."""
        self.clock.show_resending(possible)

    def show_no_mail(self) -> None:
        """The server sends none: nothing is on its way."""

    def show_local_mail(self, local: bool) -> None:
        """Whether mail stays in the Outbox, since no mail server is set."""
        self._local.setVisible(local)

    def first(self) -> QWidget:
        return self.code

    def render_state(self, state: SignInState, formats: Formats, now: datetime) -> None:
        super().render_state(state, formats, now)
        self.clock.show_state(state, formats, now)
        if state.step is not self.STEP:
            self.code.clear()


class CodeForm(CodeStep):
    """The code of a sign-up."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Check your mail"), self.tr("A six-digit code is on its way to"), parent)
        self._unsent, self._sent = False, self.tr("A six-digit code is on its way to")
        row = QHBoxLayout()
        row.setSpacing(10)
        self._address = Text("", self, role="reading_medium")
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        change = Link(self.tr("Change"), self)
        change.clicked.connect(lambda: self.stepWanted.emit(Step.SIGN_UP))
        row.addWidget(self._address)
        row.addWidget(change)
        row.addStretch(1)
        self.column.addLayout(row)
        self.begin_fields()
        self.add_code()
        self.primary(self.tr("Confirm address")).clicked.connect(self.send)
        self.add_local_mail()

    def show_local_mail(self, local: bool) -> None:
        """Without a mail server nothing is on its way: the code waits on this computer."""
        super().show_local_mail(local)
        self.title.setText(self.tr("Confirm your address") if local else self.tr("Check your mail"))
        waits = self.tr("A six-digit code waits in the Outbox for")
        self.sentence.setText(waits if local else self._sent)
        if self._unsent:
            self.title.setText(self.tr("Confirm your address"))

    def show_no_mail(self) -> None:
        self._unsent, self._sent = True, self.tr("A six-digit code can’t be mailed to")

    def send(self) -> None:
        self.submitted.emit(self.code.text())

    def render_state(self, state: SignInState, formats: Formats, now: datetime) -> None:
        super().render_state(state, formats, now)
        self._address.setText(state.email)


class ForgotForm(MailedForm):
    """Asking for a reset code."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Set a new password"), self.tr("We mail you a code for it."), parent)
        self.begin_fields()
        self._email = Field("", self, size="large", ltr=True)
        self._email.returnPressed.connect(self.send)
        self.field("email", FormField(self.tr("Email"), self._email, self), 22)
        self.primary(self.tr("Mail me a code")).clicked.connect(self.send)

    def send(self) -> None:
        self.submitted.emit(self._email.text())

    def first(self) -> QWidget:
        return self._email

    def render_state(self, state: SignInState, formats: Formats, now: datetime) -> None:
        super().render_state(state, formats, now)
        if state.email and not self._email.text():
            self._email.setText(state.email)


class ResetForm(CodeStep):
    """The code from the mail and the new password."""

    submitted = Signal(str, str)
    STEP = Step.RESET

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Set a new password"), "", parent)
        self.begin_fields()
        self.add_code()
        self._password = PasswordField(self)
        self._password.returnPressed.connect(self.send)
        advice = self.tr("{n} characters or more. You stay signed in nowhere else.", "", PASSWORD_LEAST).format(
            n=QLocale().toString(PASSWORD_LEAST)
        )
        self.field("password", FormField(self.tr("New password"), self._password, self, help=advice), 22)
        self.primary(self.tr("Set password and sign in")).clicked.connect(self.send)
        self.add_local_mail()

    def send(self) -> None:
        self.submitted.emit(self.code.text(), self._password.text())

    def render_state(self, state: SignInState, formats: Formats, now: datetime) -> None:
        super().render_state(state, formats, now)
        self.sentence.setText(self.tr("If {email} has an account, a code is on its way.").format(email=state.email))
        if state.step is not Step.RESET:
            self._password.clear()


class CodeClock(QWidget):
    """How long the code works, and when a new one may be asked for."""

    resendWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        self._works = Text("", self, role="ui", token="tertiary")
        self._cool = Text("", self, role="ui", token="tertiary")
        self._resend = Link(self.tr("Send a new code"), self)
        self._resend.clicked.connect(self.resendWanted)
        row.addWidget(self._works)
        row.addStretch(1)
        row.addWidget(self._cool)
        row.addWidget(self._resend)
        self._possible = True

    def show_resending(self, possible: bool) -> None:
        """Where no code can be mailed again, the reason stands in the link's place."""
        self._possible = possible
        self.setToolTip("" if possible else unavailable(Can.RESEND))

    def show_state(self, state: SignInState, formats: Formats, now: datetime) -> None:
        """Count down in words."""
        life, cool = remaining(state.code_ends, now), remaining(state.resend_from, now)
        minutes = -(-int(life.total_seconds()) // 60)
        works = self.tr("Works for {n} more minutes", "", minutes).format(n=formats.number(minutes))
        if minutes == 1:
            works = self.tr("Works for one more minute")
        if state.code_ends is not None and not life:
            works = self.tr("No longer works")
        if state.notice == "resent" and cool:
            works = self.tr("Sent again. ") + works
        self._works.setText(works if state.code_ends is not None else "")
        seconds = -(-int(cool.total_seconds()) // 1)
        self._cool.setText(self.tr("New code in {n} s", "", seconds).format(n=formats.number(seconds)))
        if not self._possible:
            self._cool.setText(self.tr("It comes only once"))
        self._cool.setVisible(bool(cool) or not self._possible)
        self._resend.setVisible(not cool and self._possible)


class LocalMail(Card):
    """On one computer without a mail server the code is read in the Outbox."""

    outboxWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, ground="window", line="deco", radius=8)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 10)
        row.setSpacing(14)
        row.addWidget(Sign("inbox", "secondary", self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(self.tr("Using this computer only?"), self, role="control"))
        text = self.tr("Mail stays in the local Outbox. The code is the first message there.")
        words.addWidget(Text(text, self, role="ui", token="secondary", wrap=True))
        link = Link(self.tr("Open Outbox"), self)
        link.clicked.connect(self.outboxWanted)
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
