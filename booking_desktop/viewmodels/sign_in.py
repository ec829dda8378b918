"""Signing in, signing up, the code and the password reset: one page, five steps."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Accounts
from booking_desktop.domain.errors import (
    CodeWrong,
    DomainError,
    Fault,
    FieldFault,
    InvalidInput,
    NotVerified,
    Throttled,
    Unavailable,
)
from booking_desktop.domain.people import Person, Role, SignUp
from booking_desktop.domain.servers import EVERYTHING, Can
from booking_desktop.domain.sign_in import CODE_LIFE, PASSWORD_LEAST, RESEND_AFTER
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel


class Step(StrEnum):
    """What the page asks for."""

    SIGN_IN = "sign_in"
    SIGN_UP = "sign_up"
    CODE = "code"
    FORGOT = "forgot"
    RESET = "reset"


@dataclass(frozen=True)
class SignInState:
    """The page. Passwords stay in their fields until they are sent; they are kept only to sign in after the code."""

    step: Step = Step.SIGN_IN
    email: str = ""
    busy: bool = False
    problem: DomainError | None = None
    code_ends: datetime | None = None
    """When the mailed code stops being good (UTC)."""
    resend_from: datetime | None = None
    """When a new code may be asked for (UTC)."""
    blocked_until: datetime | None = None
    """Throttled until then (UTC)."""
    notice: str = ""
    """"resent", "reset" or "verified": what has just gone well."""

    @property
    def faults(self) -> tuple[FieldFault, ...]:
        """The fields that need another look."""
        return self.problem.faults if isinstance(self.problem, InvalidInput) else ()

    @property
    def tries_left(self) -> int | None:
        """After a wrong code."""
        return self.problem.tries_left if isinstance(self.problem, CodeWrong) else None


class SignInViewModel(ViewModel[SignInState]):
    """Steps of the sign-in page. ``signed_in`` carries on to wherever the person was going."""

    signed_in = Signal(object)

    def __init__(
        self,
        accounts: Accounts,
        session: SessionViewModel,
        jobs: Jobs,
        now: Clock,
        zone: Callable[[], str],
        *,
        language: Callable[[], str] = lambda: "",
        offers: frozenset[Can] = EVERYTHING,
    ) -> None:
        """``zone`` and ``language`` are what a new account begins with."""
        super().__init__(SignInState())
        self.can_resend = Can.RESEND in offers
        """Whether a code can be mailed again there."""
        self._can_reset = Can.RESET in offers
        self._accounts = accounts
        self._session = session
        self._jobs = jobs
        self._now = now
        self._zone = zone
        self._language = language
        self._password = ""
        self._keep = True

    # --- going from step to step ---

    def show(self, step: Step, email: str | None = None) -> None:
        """Go to a step, keeping the address that was typed; where there is no such step, say why."""
        if step is Step.FORGOT and not self._can_reset:
            self._become(replace(self.state, problem=Unavailable(Can.RESET)))
            return
        self._become(SignInState(step, self.state.email if email is None else email))

    def tell(self, problem: DomainError) -> None:
        """Say why the person is here again."""
        if self.state.step is Step.SIGN_IN and not self.state.busy:
            self._become(replace(self.state, problem=problem))

    def sign_in(self, email: str, password: str, keep: bool) -> None:
        """Sign in; an unverified account with the right password goes on to its code."""
        faults = (*_missing("email", email), *_missing("password", password))
        if self._refused(email, faults):
            return
        self._password, self._keep = password, keep
        self._session.sign_in(email.strip(), password, keep, self._signed_in)

    def sign_up(self, first: str, last: str, email: str, password: str, role: Role) -> None:
        """Make an account and go on to its code; whether the address has one already is told by mail, not here."""
        faults = (*_missing("first_name", first), *_missing("email", email), *password_faults(password))
        if self._refused(email, faults):
            return
        self._password = password
        request = SignUp(first.strip(), last.strip(), email.strip(), password, role, self._zone(), self._language())
        self._jobs.run(lambda: self._accounts.sign_up(request), self._code_mailed)

    def verify(self, typed: str) -> None:
        """Try a code; then sign in with the password that was typed before, where there is one."""
        if self._refused(self.state.email, code_faults(typed)):
            return
        email = self.state.email
        self._jobs.run(lambda: self._accounts.verify(email, digits(typed)), self._verified)

    def resend(self) -> None:
        """Have the code mailed again, once the cool-down is over."""
        now, ready = self._now(), self.state.resend_from
        if not self.can_resend or self.state.busy or (ready is not None and now < ready):
            return
        email, step = self.state.email, self.state.step
        ask = self._accounts.request_reset if step is Step.RESET else self._accounts.resend_code
        self._begin()
        self._jobs.run(lambda: ask(email), self._resent)

    def forgot(self, email: str) -> None:
        """Ask for a reset code."""
        if self._refused(email, _missing("email", email)):
            return
        self._jobs.run(lambda: self._accounts.request_reset(email.strip()), self._reset_mailed)

    def reset(self, typed: str, password: str) -> None:
        """Set a new password by code, then sign in with it."""
        if self._refused(self.state.email, (*code_faults(typed), *password_faults(password))):
            return
        self._password, email = password, self.state.email
        self._jobs.run(lambda: self._accounts.reset_password(email, digits(typed), password), self._was_reset)

    # --- outcomes ---

    def _signed_in(self, outcome: Ok[Person] | Err) -> None:
        if isinstance(outcome, Ok):
            self._password = ""
            self.signed_in.emit(outcome.value)
            self._become(SignInState(email=self.state.email))  # out of sight by now: nobody is asked to sign in again
        elif isinstance(outcome.error, NotVerified):
            self._to_code(Step.CODE)
        else:
            self._failed(outcome.error)

    def _code_mailed(self, outcome: Ok[None] | Err) -> None:
        self._to_code(Step.CODE) if isinstance(outcome, Ok) else self._failed(outcome.error)

    def _reset_mailed(self, outcome: Ok[None] | Err) -> None:
        self._to_code(Step.RESET) if isinstance(outcome, Ok) else self._failed(outcome.error)

    def _resent(self, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):
            self._failed(outcome.error)
            return
        self._to_code(self.state.step)
        self._become(replace(self.state, notice="resent"))

    def _verified(self, outcome: Ok[None] | Err) -> None:
        self._sign_in_after(outcome, "verified")

    def _was_reset(self, outcome: Ok[None] | Err) -> None:
        self._sign_in_after(outcome, "reset")

    def _sign_in_after(self, outcome: Ok[None] | Err, notice: str) -> None:
        if isinstance(outcome, Err):
            self._failed(outcome.error)
        elif self._password:
            self._session.sign_in(self.state.email, self._password, self._keep, self._signed_in)
        else:
            self._become(SignInState(Step.SIGN_IN, self.state.email, notice=notice))

    # --- steps ---

    def _refused(self, email: str, faults: tuple[FieldFault, ...]) -> bool:
        """Start sending, or show the faults; true when nothing is to be sent."""
        if self.state.busy:
            return True
        self._become(replace(self.state, email=email.strip()))
        if faults:
            self._become(replace(self.state, problem=InvalidInput(faults), notice=""))
            return True
        self._begin()
        return False

    def _begin(self) -> None:
        self._become(replace(self.state, busy=True, problem=None, notice=""))

    def _to_code(self, step: Step) -> None:
        now = self._now()
        self._become(
            SignInState(step, self.state.email, code_ends=now + CODE_LIFE, resend_from=now + RESEND_AFTER),
        )

    def _failed(self, error: DomainError) -> None:
        until = self._now() + error.wait if isinstance(error, Throttled) else None
        self._become(replace(self.state, busy=False, problem=error, blocked_until=until))


def digits(typed: str) -> str:
    """The six digits of a pasted code: words and spaces around it go."""
    found = re.search(r"(?<!\d)(\d(?:[\s-]?\d){5})(?!\d)", typed)
    return re.sub(r"\D", "", found.group(1) if found else typed)


def code_faults(typed: str) -> tuple[FieldFault, ...]:
    """A code has six digits."""
    return () if len(digits(typed)) == 6 else (FieldFault("code", Fault.MISSING),)


def password_faults(password: str) -> tuple[FieldFault, ...]:
    """RULES, Accounts: 8 characters or more, no other demand."""
    if not password:
        return (FieldFault("password", Fault.MISSING),)
    return () if len(password) >= PASSWORD_LEAST else (FieldFault("password", Fault.TOO_SHORT, PASSWORD_LEAST),)


def _missing(field: str, text: str) -> tuple[FieldFault, ...]:
    return () if text.strip() else (FieldFault(field, Fault.MISSING),)


def remaining(until: datetime | None, now: datetime) -> timedelta:
    """Time left until an instant, never negative."""
    return max(until - now, timedelta()) if until else timedelta()
