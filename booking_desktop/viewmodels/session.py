"""Who is signed in, and the one way to ask the backend in their name."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Accounts, Secrets
from booking_desktop.domain.faults import DomainError, SignInNeeded
from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.sign_in import Access, Accesses, Session
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import ViewModel

T = TypeVar("T")
_SECRET = "refresh"


class Tokens:
    """The session's tokens; safe to use from any thread. A stale access token is renewed once for all who wait."""

    def __init__(self, accounts: Accounts, secrets: Secrets) -> None:
        self._accounts = accounts
        self._secrets = secrets
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._keep = True
        self._renewals = 0
        self._failure: DomainError | None = None
        """What the last renewal came to."""

    @property
    def access(self) -> Access | None:
        """The present access token; it may have run out."""
        session = self._session
        return session.access if session else None

    @property
    def kept(self) -> bool:
        """Whether the session, where there is one, is remembered on this computer."""
        return self._keep

    def begin(self, session: Session, keep: bool) -> None:
        """Take a session; ``keep`` remembers it on this computer. Slow: the keychain."""
        self._session, self._keep = session, keep
        self._secrets.put(_SECRET, session.refresh if keep else None)

    def restore(self) -> Person | None:
        """The person who stayed signed in on this computer, or None. Slow."""
        kept = self._secrets.get(_SECRET)
        if kept is None:
            return None
        try:
            self.begin(self._accounts.refresh(kept), keep=True)
        except SignInNeeded:
            self._secrets.put(_SECRET, None)
            return None
        return self._session.person if self._session else None

    def drop_kept(self) -> None:
        """Sign the session that was kept on this computer out, and forget it. Slow."""
        kept = self._secrets.get(_SECRET)
        if kept is not None:
            self._secrets.put(_SECRET, None)
            with suppress(DomainError):  # it is forgotten here all the same
                self._accounts.sign_out(kept)

    def end(self) -> str | None:
        """Forget the session; gives the refresh token to sign out with."""
        session, self._session = self._session, None
        self._secrets.put(_SECRET, None)
        return session.refresh if session else None

    def use(self, work: Callable[[Access], T], owner: PersonId | None = None) -> T:
        """Do ``work`` with a valid access token, renewing it once. Raises SignInNeeded when the session is over.

        ``owner``: whose wish it is; never done in the name of somebody who has signed in meanwhile.
        """
        access, renewals = self._of(owner).access, self._renewals
        try:
            return work(access)
        except SignInNeeded:
            return work(self._renewed(access, renewals, owner))

    def lasting(self, owner: PersonId | None = None) -> Accesses:
        """Accesses for the owner (default: who is signed in now), as long as they stay so. Raises SignInNeeded, as each call of it does."""
        owner = self._of(owner).person.id

        def another(refused: Access | None) -> Access:
            access, renewals = self._of(owner).access, self._renewals
            return access if access != refused else self._renewed(access, renewals, owner)

        return another

    def _of(self, owner: PersonId | None) -> Session:
        """The present session, if it is the owner's: what somebody wished is not gone on with in another's name."""
        session = self._session
        if session is None or owner not in (None, session.person.id):
            raise SignInNeeded
        return session

    def _renewed(self, stale: Access, before: int, owner: PersonId | None) -> Access:
        with self._lock:
            session = self._of(owner)
            if session.access != stale:
                return session.access
            if self._failure is not None and self._renewals != before:  # it failed while this call was under way
                raise self._failure
            return self._renew(session).access

    def _renew(self, session: Session) -> Session:
        self._renewals += 1
        try:
            session, self._failure = self._traded(session), None
        except DomainError as failure:
            self._failure = failure
            raise
        self._session = session
        if self._keep:
            self._secrets.put(_SECRET, session.refresh)
        return session

    def _traded(self, session: Session) -> Session:
        """Another window may have traded the kept token since: then the one it kept is good, and ours would end the session."""
        kept = self._secrets.get(_SECRET) if self._keep else None
        if kept is None or kept == session.refresh:
            return self._accounts.refresh(session.refresh)
        renewed = self._accounts.refresh(kept)
        if renewed.person.id == session.person.id:
            return renewed
        self._secrets.put(_SECRET, renewed.refresh)  # somebody else signed in there, and is the one who stays so
        self._keep = False
        return self._accounts.refresh(session.refresh)


@dataclass(frozen=True)
class SessionState:
    """Who is signed in. ``restoring`` until the keychain has answered at start."""

    person: Person | None = None
    restoring: bool = False


class SessionViewModel(ViewModel[SessionState]):
    """Signs in and out, and runs work in the signed-in person's name."""

    expired = Signal()
    """The session ended by itself: its owner must sign in again; nothing typed is lost."""

    def __init__(self, accounts: Accounts, secrets: Secrets, jobs: Jobs) -> None:
        super().__init__(SessionState())
        self._accounts = accounts
        self._jobs = jobs
        self._tokens = Tokens(accounts, secrets)
        self.ended: SignInNeeded | None = None
        """What a session that ended by itself ended with: a wrong clock is in it."""

    @property
    def person(self) -> Person | None:
        """Who is signed in."""
        return self.state.person

    @property
    def _present(self) -> PersonId | None:
        return self.person.id if self.person else None

    @property
    def kept(self) -> bool:
        """Whether who is signed in will be so at the next start."""
        return self._tokens.kept

    @property
    def language(self) -> str:
        """Of the letters to whoever is signed in, and of their calendar files; empty: English."""
        return (self.person and self.person.language) or ""

    @property
    def access(self) -> Access | None:
        """The present access token, which may have run out: prefer ``call``."""
        return self._tokens.access

    def call(
        self,
        work: Callable[[Access], T],
        done: Callable[[Ok[T] | Err], None],
        *,
        lane: str = "store",
        key: str | None = None,
    ) -> None:
        """Run ``work`` with a valid access token off the GUI thread (see ``Jobs.run``)."""
        owner = self._present
        self._jobs.run(lambda: self._tokens.use(work, owner), self._back_to(owner, done), lane=lane, key=key)

    def call_long(
        self, work: Callable[[Accesses], T], done: Callable[[Ok[T] | Err], None], *, lane: str = "store"
    ) -> None:
        """Like ``call``, for what may outlast an access: it is never begun anew, and asks for another access where it stands."""
        owner = self._present
        self._jobs.run(lambda: work(self._tokens.lasting(owner)), self._back_to(owner, done), lane=lane)

    def _back_to(self, owner: PersonId | None, done: Callable[[Ok[T] | Err], None]) -> Callable[[Ok[T] | Err], None]:
        """The outcome to who wished it; whoever has signed in meanwhile stays signed in when it ends for want of an access."""

        def answered(outcome: Ok[T] | Err) -> None:
            return self._answered(outcome, done) if self._present == owner else done(outcome)

        return answered

    def maybe(
        self,
        work: Callable[[Access | None], T],
        done: Callable[[Ok[T] | Err], None],
        *,
        lane: str = "store",
        key: str | None = None,
    ) -> None:
        """Like ``call``, for what can be asked without signing in too: then the token is None."""
        if self.person is None:
            self._jobs.run(lambda: work(None), done, lane=lane, key=key)
        else:
            self.call(work, done, lane=lane, key=key)

    def forget_kept(self) -> None:
        """Nobody stays signed in on this computer, whoever once said so; ``changed`` as by ``restore``."""
        self._become(replace(self.state, restoring=True))
        self._jobs.run(self._tokens.drop_kept, self._restored)

    def restore(self) -> None:
        """Take up the session kept on this computer; ``changed`` when it is known. Who is signed in already stays."""
        if self.person is not None:
            return
        self._become(replace(self.state, restoring=True))
        self._jobs.run(self._tokens.restore, self._restored)

    def sign_in(self, email: str, password: str, keep: bool, done: Callable[[Ok[Person] | Err], None]) -> None:
        """Sign in; ``done`` gets the person or the error."""

        def work() -> Person:
            session = self._accounts.sign_in(email, password)
            self._tokens.begin(session, keep)
            return session.person

        def finish(outcome: Ok[Person] | Err) -> None:
            if isinstance(outcome, Ok):
                self._become(SessionState(outcome.value))
            done(outcome)

        self._jobs.run(work, finish)

    def sign_out(self, done: Callable[[], None] = lambda: None) -> None:
        """End this session here and in the store."""
        self._leave(self._sign_out_one, done)

    def sign_out_everywhere(self, done: Callable[[], None] = lambda: None) -> None:
        """End every session of this person."""

        def work() -> None:
            try:
                self._tokens.use(self._accounts.sign_out_everywhere)
            finally:
                self._tokens.end()

        self._leave(work, done)

    def update(self, person: Person) -> None:
        """The signed-in person's own data changed."""
        self._become(replace(self.state, person=person))

    def _sign_out_one(self) -> None:
        refresh = self._tokens.end()
        if refresh is not None:
            self._accounts.sign_out(refresh)

    def _leave(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        def finish(_: Ok[None] | Err) -> None:
            self._become(SessionState())
            done()

        self._jobs.run(work, finish)

    def _restored(self, outcome: Ok[Person | None] | Err) -> None:
        if not self.state.restoring:
            return  # somebody has signed in meanwhile, and is who is meant
        self._become(SessionState(outcome.value if isinstance(outcome, Ok) else None))

    def _answered(self, outcome: Ok[T] | Err, done: Callable[[Ok[T] | Err], None]) -> None:
        if isinstance(outcome, Err) and isinstance(outcome.error, SignInNeeded) and self.person is not None:
            self._become(SessionState())
            self.ended = outcome.error
            self.expired.emit()
        done(outcome)
