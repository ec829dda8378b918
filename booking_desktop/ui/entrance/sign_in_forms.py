"""The forms of the sign-in page, one a step: each shows a state and reports what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.people import Role
from booking_desktop.domain.sign_in import PASSWORD_LEAST
from booking_desktop.ui.components.buttons import Button, Link
from booking_desktop.ui.components.cards import ChoiceCard
from booking_desktop.ui.components.fields import Field, FormField, PasswordField, Sign
from booking_desktop.ui.components.grounds import Divider
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.text import Caption, Elided, PageTitle, Reading, Text
from booking_desktop.ui.messages import fault_sentence, sentence, waiting
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.sign_in import SignInState, Step, remaining

COLUMN = 360


class Problem(InfoBar):
    """Why it did not go on, over the form."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("error", "", parent)
        self.hide()

    def say(self, words: str) -> None:
        """Show the sentence; nothing hides it."""
        self.set_text(words)
        self.setVisible(bool(words))


class StepForm(QWidget):
    """A column 360 wide: title, a sentence, fields, one primary button."""

    stepWanted = Signal(Step)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._grow()
        theme.metricsChanged.connect(self._grow)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.title = PageTitle(title, self)
        self._fields: dict[str, FormField] = {}
        self.problem = Problem(self)

    def _grow(self) -> None:
        self.setFixedWidth(theme.wide(COLUMN))

    def head(self, sentence: str, link: Link | None = None) -> None:
        """The title and the sentence under it, with a link at its end."""
        self.column.addWidget(self.title)
        self.column.addSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(4)
        if sentence:
            words = Reading(sentence, self)
            row.addWidget(words)
        if link is not None:
            link.setFont(theme.font("reading_medium"))
            row.addWidget(link)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(24)
        self.add_problem()

    def add_problem(self) -> None:
        """The place of the problem, with room under it."""
        self.column.addWidget(self.problem)
        self._below = QWidget(self)
        self._below.setFixedHeight(16)
        self._below.hide()
        self.column.addWidget(self._below)

    def field(self, name: str, field: FormField, gap: int = 16) -> FormField:
        """Put a field under the others; ``name`` is how faults call it."""
        self._fields[name] = field
        self.column.addWidget(field)
        self.column.addSpacing(gap)
        return field

    def walk(self, *stops: QWidget) -> None:
        """The order of Tab: as the eye goes, whatever was made first."""
        for here, there in pairwise(stops):
            QWidget.setTabOrder(here, there)

    def primary(self, words: str) -> Button:
        """The one filled button."""
        button = Button(words, self, kind="primary", size="large")
        self.column.addWidget(button)
        return button

    def send(self) -> None:
        """Report what was typed."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """What takes the focus when the step opens."""
        raise NotImplementedError

    def render_state(self, state: SignInState, formats: Formats, now: datetime) -> None:
        """Show faults under their fields, anything else over the form."""
        told = {fault.field: fault_sentence(fault) for fault in state.faults}
        for name, field in self._fields.items():
            field.set_error(told.get(name, ""))
        words = ""
        if state.problem is not None and not state.faults:
            wait = remaining(state.blocked_until, now)
            words = sentence(state.problem, formats)
            if state.blocked_until is not None and not wait:
                words = ""
            elif wait:
                words = self.tr("Too many tries. Try again in {wait}.").format(wait=waiting(wait, formats))
        self.problem.say(words)
        self._below.setVisible(bool(words))
        self.setEnabled(not state.busy)

    def fault_words(self) -> str:
        """Every fault with the name of its field."""
        return ". ".join(f"{f.label.text()}: {f.error.rstrip('.')}" for f in self._fields.values() if f.error)

    def first_fault(self) -> QWidget | None:
        """The editor of the first field with a fault."""
        return next((field.editor for field in self._fields.values() if field.error), None)


class SignInForm(StepForm):
    """Email and password."""

    submitted = Signal(str, str, bool)
    browseWanted = Signal()

    def __init__(self, parent: QWidget, place: QWidget | None = None, place_stops: Sequence[QWidget] = ()) -> None:
        """``place``: what says where the data lives, and where Tab stops in it."""
        super().__init__(self.tr("Sign in"), parent)
        create = Link(self.tr("Create an account"), self)
        create.clicked.connect(lambda: self.stepWanted.emit(Step.SIGN_UP))
        self.head(self.tr("New here?"), create)
        self._email = Field("", self, size="large", ltr=True)
        self._password = PasswordField(self)
        forgot = Link(self.tr("Forgot it?"), self)
        forgot.clicked.connect(lambda: self.stepWanted.emit(Step.FORGOT))
        self.field("email", FormField(self.tr("Email"), self._email, self))
        self.field("password", FormField(self.tr("Password"), self._password, self, end=forgot))
        self._keep = QCheckBox(self.tr("Stay signed in on this computer"), self)
        self._keep.setChecked(True)
        self.column.addWidget(self._keep)
        self.column.addSpacing(22)
        self._go = self.primary(self.tr("Sign in"))
        self.column.addSpacing(14)
        self.browse = Link(self.tr("Browse without an account"), self)
        self.browse.clicked.connect(self.browseWanted)
        self.column.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(22)
        self.column.addWidget(Divider(self))
        self.column.addSpacing(16)
        self.column.addWidget(place or WhereDataLives(self))
        self.walk(self._email, self._password, self._keep, self._go, forgot, create, self.browse, *place_stops)
        self._go.clicked.connect(self.send)
        self._email.returnPressed.connect(self.send)
        self._password.returnPressed.connect(self.send)

    def stay(self, usual: bool, *, locked: str) -> None:
        """Whether to stay signed in unless somebody says else; ``locked``: who has said it for good."""
        self._keep.setChecked(usual)
        self._keep.setEnabled(not locked)
        self._keep.setToolTip(locked)
        self._keep.setAccessibleDescription(locked)

    def send(self) -> None:
        self.submitted.emit(self._email.text(), self._password.text(), self._keep.isChecked())

    def first(self) -> QWidget:
        return self._password if self._email.text() else self._email

    def render_state(self, state: SignInState, formats: Formats, now: datetime) -> None:
        super().render_state(state, formats, now)
        if state.email and not self._email.text():
            self._email.setText(state.email)
        if state.step is not Step.SIGN_IN:
            self._password.clear()


class WhereDataLives(QWidget):
    """One line: all of it is on this computer, or on that server."""

    def __init__(self, parent: QWidget, where: str = "") -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Sign("server" if where else "hard-drive", "secondary", self))
        row.addWidget(Text(self.tr("Where your data lives"), self, role="control", token="secondary"))
        row.addWidget(Elided(where or self.tr("This computer"), self, role="ui", token="tertiary"), 1)


class SignUpForm(StepForm):
    """A new account."""

    submitted = Signal(str, str, str, str, Role)

    def __init__(self, parent: QWidget, where: str = "") -> None:
        super().__init__(self.tr("Create an account"), parent)
        back = Link(self.tr("Sign in"), self)
        back.clicked.connect(lambda: self.stepWanted.emit(Step.SIGN_IN))
        self.head(self.tr("Have one already?"), back)
        self._first = Field("", self, size="large")
        self._last = Field("", self, size="large")
        names = QHBoxLayout()
        names.setSpacing(8)
        self._fields["first_name"] = FormField(self.tr("First name"), self._first, self)
        self._fields["last_name"] = FormField(self.tr("Last name"), self._last, self, note=self.tr("Optional"))
        for name in ("first_name", "last_name"):
            names.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(names)
        self.column.addSpacing(16)
        self._email = Field("", self, size="large", ltr=True)
        self._password = PasswordField(self)
        self.field("email", FormField(self.tr("Email"), self._email, self))
        advice = self.tr("{n} characters or more. A few words are easy to keep.", "", PASSWORD_LEAST).format(
            n=QLocale().toString(PASSWORD_LEAST)
        )
        self.field("password", FormField(self.tr("Password"), self._password, self, help=advice), 20)
        self._add_roles()
        self._go = self.primary(self.tr("Create account"))
        self.column.addSpacing(10)
        self.column.addWidget(
            Caption(self.tr("A six-digit code by mail comes next."), self), 0, Qt.AlignmentFlag.AlignHCenter
        )
        self.column.addSpacing(20)
        self.column.addWidget(Divider(self))
        self.column.addSpacing(16)
        self.column.addWidget(WhereDataLives(self, where))
        self.walk(self._first, self._last, self._email, self._password, self._books, self._speaks, self._go, back)
        self._go.clicked.connect(self.send)
        for edit in (self._first, self._last, self._email, self._password):
            edit.returnPressed.connect(self.send)

    def _add_roles(self) -> None:
        self.column.addWidget(Text(self.tr("What brings you here?"), self, role="control"))
        self.column.addSpacing(6)
        self._books = ChoiceCard(
            self.tr("I want to book"), self.tr("Find speakers and book their open times"), self, icon="ticket"
        )
        self._speaks = ChoiceCard(
            self.tr("I speak and am booked"),
            self.tr("A profile, hours and prices. You can book, too"),
            self,
            icon="mic",
        )
        self._roles = QButtonGroup(self)
        for card in (self._books, self._speaks):
            self._roles.addButton(card)
            self.column.addWidget(card)
            self.column.addSpacing(8)
        self._books.setChecked(True)
        self.column.addSpacing(16)

    def choose(self, role: Role) -> None:
        """Come with a role chosen, from the first-run page."""
        (self._speaks if role is Role.SPEAKS else self._books).setChecked(True)

    def send(self) -> None:
        role = Role.SPEAKS if self._speaks.isChecked() else Role.BOOKS
        self.submitted.emit(self._first.text(), self._last.text(), self._email.text(), self._password.text(), role)

    def first(self) -> QWidget:
        return self._first
