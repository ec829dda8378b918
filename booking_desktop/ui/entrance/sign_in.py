"""The sign-in page: the form of the present step on one side, the hour in both times on the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booking_desktop.domain.people import Role
from booking_desktop.domain.servers import without_scheme
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.disclosure import Disclosure
from booking_desktop.ui.components.grounds import ScrollPane
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.entrance.code_forms import CodeForm, CodeStep, ForgotForm, ResetForm
from booking_desktop.ui.entrance.server_form import ServerForm
from booking_desktop.ui.entrance.sign_in_forms import SignInForm, SignUpForm, StepForm
from booking_desktop.ui.entrance.time_side import TimeSide, paint_brand
from booking_desktop.ui.theme import NARROW_SIGN_IN, theme
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.connecting import ConnectingViewModel
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.sign_in import SignInViewModel, Step


class SignInPage(QWidget):
    """Shows the steps of a ``SignInViewModel``. ``browseWanted``: look around without signing in."""

    browseWanted = Signal()
    outboxWanted = Signal()

    def __init__(
        self,
        page: SignInViewModel,
        formats: Callable[[], Formats],
        now: Clock,
        there: str | None,
        local_mail: Callable[[], bool],
        parent: QWidget | None = None,
        *,
        connecting: ConnectingViewModel | None = None,
        mails: bool = True,
    ) -> None:
        """``local_mail``: whether letters wait in this computer's Outbox; ``mails``: whether the server sends any."""
        super().__init__(parent)
        self._mails = mails
        self._page, self._formats, self._now, self._local_mail = page, formats, now, local_mail
        self._connecting = connecting
        self._shown: Step | None = None
        self._time = TimeSide(now, formats(), there, self)
        self._time.setFixedWidth(560)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._form_side(), 1)
        row.addWidget(self._time)
        page.changed.connect(self._render)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._render)
        theme.changed.connect(self.update)
        self._render()

    def _form_side(self) -> QWidget:
        side = _BrandSide(self)
        where = self._where
        self._forms: dict[Step, tuple[StepForm, QWidget]] = {}
        """Those that have been wanted, each with what centres it."""
        self._stack = QStackedWidget(side)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 76, 0, 12)
        self._no_mail = InfoBar(
            "warning",
            self.tr("No code can reach you. Ask whoever runs it."),
            side,
            title=self.tr("{where} sends no mail.").format(where=where or self.tr("This server")),
        )
        self._no_mail.hide()
        around = QHBoxLayout()
        around.setContentsMargins(32, 0, 32, 0)
        around.addWidget(self._no_mail)
        column.addLayout(around)
        column.addWidget(self._stack)
        return side

    def _place(self, where: str) -> tuple[QWidget | None, tuple[QWidget, ...]]:
        """Where the data lives, the way to another place, and where Tab stops on it."""
        if self._connecting is None:
            return None, ()
        present = where or self.tr("This computer")
        place = Disclosure(self.tr("Where your data lives"), self, kind="ghost", value=present)
        form = ServerForm(self._connecting, self._formats, self._now, place)
        place.set_content(form)
        return place, (place.link, *form.stops)

    @property
    def _where(self) -> str:
        return without_scheme(self._connecting.state.set_to.address) if self._connecting else ""

    def stay_signed_in(self, usual: bool, *, locked: str) -> None:
        """Whether staying signed in is what is offered; ``locked``: who has said it for good."""
        form = self._form(Step.SIGN_IN)
        assert isinstance(form, SignInForm)
        form.stay(usual, locked=locked)

    # --- the forms, each made when its step is first come to ---

    def _form(self, step: Step) -> StepForm:
        if step not in self._forms:
            form = self._made(step)
            form.stepWanted.connect(self._go)
            self._forms[step] = form, _centred(form)
            self._stack.addWidget(self._forms[step][1])
        return self._forms[step][0]

    def _made(self, step: Step) -> StepForm:
        page = self._page
        match step:
            case Step.SIGN_IN:
                sign_in = SignInForm(self, *self._place(self._where))
                sign_in.submitted.connect(page.sign_in)
                sign_in.browseWanted.connect(self.browseWanted)
                return sign_in
            case Step.SIGN_UP:
                sign_up = SignUpForm(self, self._where)
                sign_up.submitted.connect(page.sign_up)
                return sign_up
            case Step.CODE:
                code = CodeForm(self)
                code.submitted.connect(page.verify)
                return self._coded(code)
            case Step.FORGOT:
                forgot = ForgotForm(self)
                forgot.submitted.connect(page.forgot)
                return forgot
            case Step.RESET:
                reset = ResetForm(self)
                reset.submitted.connect(page.reset)
                return self._coded(reset)

    def _coded(self, form: CodeStep) -> CodeStep:
        form.show_resending(self._page.can_resend)
        if not self._mails:
            form.show_no_mail()
        form.resendWanted.connect(self._page.resend)
        form.outboxWanted.connect(self.outboxWanted)
        return form

    def _say_where_mail_waits(self) -> None:
        for form, _ in self._forms.values():
            if isinstance(form, CodeStep):
                form.show_local_mail(self._local_mail())

    def _go(self, step: Step) -> None:
        self._page.show(step)

    def open(self, step: Step, role: Role | None = None) -> None:
        """Come to a step, with a role chosen where one is known."""
        if role is not None:
            form = self._form(Step.SIGN_UP)
            assert isinstance(form, SignUpForm)
            form.choose(role)
        self._page.show(step)

    def shown(self) -> None:
        """Take the focus, and count down while in sight."""
        self._say_where_mail_waits()
        self._time.show_formats(self._formats(), self._time.there)
        self._seconds.start()
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        self._seconds.stop()
        super().hideEvent(event)

    def _render(self) -> None:
        state, formats, now = self._page.state, self._formats(), self._now()
        self._form(state.step)
        for form, _ in self._forms.values():
            form.render_state(state, formats, now)
        if state.step is self._shown:
            self._tell_faults()
            return
        self._shown = state.step
        self._say_where_mail_waits()
        self._no_mail.setVisible(not self._mails and state.step is not Step.SIGN_IN)
        self._stack.setCurrentWidget(self._forms[state.step][1])
        if self.isVisible():
            self._begin()

    def _tell_faults(self) -> None:
        form = self._form(self._page.state.step)
        broken = form.first_fault()
        if broken is not None and self._page.state.problem is not self._told:
            broken.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, form.fault_words(), urgent=True)
        self._told = self._page.state.problem

    _told: object = None

    def _begin(self) -> None:
        """The step's first field has the focus, and its title is said."""
        form = self._form(self._page.state.step)
        form.first().setFocus(Qt.FocusReason.OtherFocusReason)
        warned = "" if self._no_mail.isHidden() else f" {self._no_mail.accessibleName()}"
        announce(self, form.title.text() + warned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._time.setVisible(self.width() >= theme.wide(NARROW_SIGN_IN))


class _BrandSide(QWidget):
    """The form side's ground with the brand."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens.surface)
        paint_brand(painter, self.rect())


def _centred(form: StepForm) -> QWidget:
    """The form in the middle, scrolling where the window is too low; lifted 44 so that it clears the brand."""
    pane = ScrollPane()
    pane.column.setContentsMargins(8, 0, 8, 44)
    pane.column.addStretch(1)
    middle = QHBoxLayout()  # an aligned widget would get its size hint, and wrapped text its first line
    middle.addStretch(1)
    middle.addWidget(form)
    middle.addStretch(1)
    pane.column.addLayout(middle)
    pane.column.addStretch(1)
    return pane
