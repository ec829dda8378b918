"""Accounts, codes and sessions of a store (PRODUCT A1-A5; RULES, Accounts)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, or_, select, update

from booking_desktop.backend.database import news
from booking_desktop.backend.database.accounts import codes, throttles
from booking_desktop.backend.database.accounts.passwords import Passwords
from booking_desktop.backend.database.accounts.sessions import Sessions
from booking_desktop.backend.database.accounts.tokens import LOCAL_OFFICE, Tokens
from booking_desktop.backend.database.engines import Database
from booking_desktop.backend.database.forms import check_password, checked_name, checked_sign_up
from booking_desktop.backend.database.locks import lock_people, take_turn_of
from booking_desktop.backend.database.mail.queueing import queue
from booking_desktop.backend.database.rows import added_id, to_person
from booking_desktop.backend.database.schema import code_issues, people, profiles
from booking_desktop.backend.ports import Topic
from booking_desktop.domain.errors import (
    UNCOUNTED,
    CodeExpired,
    CodeWrong,
    NotAllowed,
    NotVerified,
    SignInNeeded,
    Throttled,
    WrongCredentials,
)
from booking_desktop.domain.letters import Kind
from booking_desktop.domain.people import UNKNOWN_PERSON, Name, Person, PersonId, Role, SignUp
from booking_desktop.domain.sign_in import (
    CODE_THROTTLE,
    MAIL_THROTTLE,
    RESEND_AFTER,
    SIGN_IN_THROTTLE,
    Access,
    Purpose,
    Session,
    Throttle,
    fold_email,
)

_COUNTED = (Throttled, CodeWrong, CodeExpired)
"""What a tried code may end in with the try counted."""
_COOL_DOWN = Throttle(1, RESEND_AFTER)


_SAME_PASSWORD = (
    select(people)
    .where(people.c.id == bindparam("person"), people.c.password_hash == bindparam("kept"))
    .with_for_update(key_share=True)
)


class DatabaseAccounts:
    """``ports.Accounts`` on a store. ``renamed`` is called in the transaction that changes how a person is called.

    ``embedded``: the first account runs the office.
    """

    def __init__(
        self,
        database: Database,
        tokens: Tokens,
        clock: Callable[[], datetime],
        passwords: Passwords,
        renamed: Callable[[Connection, PersonId], None] = lambda _connection, _person: None,
        *,
        embedded: bool = True,
    ) -> None:
        self._database = database
        self._tokens = tokens
        self._sessions = Sessions(tokens)
        self._clock = clock
        self._passwords = passwords
        self._renamed = renamed
        self._embedded = embedded

    def any_account(self) -> bool:
        """Whether someone signed up yet, verified or not."""
        account = exists(people.c.id).where(people.c.password_hash.is_not(None))
        with self._database.read() as connection:
            return bool(connection.scalar(select(or_(account, exists(code_issues.c.id)))))

    # --- sign-up ---

    def sign_up(self, request: SignUp) -> None:
        """Keep what was asked for until its code is typed; an address that has an account gets a mail that says so."""
        name, email = checked_sign_up(request)
        asked = codes.Asked(
            name.first,
            name.last,
            self._passwords.hash(request.password),  # for a known address too: the same time
            request.role,
            request.zone,
            request.language,
        )
        now = self._clock()
        with self._database.write(Throttled) as connection:
            self._keep_quiet(connection)
            throttles.take(connection, "verify_mail", [fold_email(email)], now, MAIL_THROTTLE)
            known = _by_address(connection, email)
            if known is not None and known.password_hash is not None:
                queue(connection, Kind.ACCOUNT_EXISTS, PersonId(known.id), now)
                return
            person = PersonId(known.id) if known else _add_person(connection, email, asked, now)
            codes.issue(connection, person, Purpose.VERIFY, self._clock(), asked)

    def verify(self, email: str, code: str) -> None:
        """Accept a sign-up's code: from here on it is an account, and an unclaimed profile of that address is theirs."""
        now = self._clock()
        with self._telling_nobody(), self._database.write(*_COUNTED) as connection:
            self._open_account(connection, self._try_code(connection, email, Purpose.VERIFY, code, now), now)

    def _open_account(self, connection: Connection, asked: Row[Any], now: datetime) -> None:
        person = PersonId(asked.person_id)
        lock_people(connection, person)
        claimed = update(profiles).where(profiles.c.person_id == person)
        speaks = connection.execute(claimed.values(claimed=True, version=profiles.c.version + 1)).rowcount > 0
        # On a server whoever comes first is a stranger: there the role is granted on its command line.
        first = self._embedded and not connection.scalar(
            select(exists(people.c.id).where(people.c.password_hash.is_not(None)))
        )
        values = {
            "first_name": asked.first_name,
            "last_name": asked.last_name,
            "password_hash": asked.password_hash,
            "role": Role.SPEAKS if speaks else asked.role,
            "zone": asked.zone,
            "verified_at": now,
            "office": first,
            **({"language": asked.language} if asked.language else {}),
        }
        connection.execute(update(people).where(people.c.id == person).values(values))
        codes.spend(connection, person, Purpose.VERIFY)
        self._renamed(connection, person)

    def resend_code(self, email: str) -> None:
        """Mail the same code again while it lives, else a new one; silent for an address that awaits none."""
        now = self._clock()
        with self._database.write(Throttled) as connection:
            self._keep_quiet(connection)
            throttles.take(connection, "verify_mail", [fold_email(email)], now, _COOL_DOWN, MAIL_THROTTLE)
            known = _by_address(connection, email)
            if known is None or known.password_hash is not None:
                return
            person = PersonId(known.id)
            if codes.latest(connection, person, Purpose.VERIFY) is not None:
                codes.issue_again(connection, person, Purpose.VERIFY, self._clock())

    def _keep_quiet(self, connection: Connection) -> None:
        """On a server anyone may ask for a code, and hear the news: a letter in them would tell who has an account."""
        if not self._embedded:
            news.hush(connection, Topic.OUTBOX)

    # --- sessions ---

    def sign_in(self, email: str, password: str) -> Session:
        """Open a session; one answer in one time for an unknown address, a wrong password, and an unverified one with it."""
        subject = fold_email(email)
        with self._database.write(Throttled) as connection:
            throttles.take(connection, "sign_in", [subject], self._clock(), SIGN_IN_THROTTLE)
            known = _by_address(connection, email)
            kept, verified = _password_hash(connection, known)
        if not self._passwords.matches(password, kept) or known is None or kept is None:
            raise WrongCredentials
        renewed = self._passwords.hash(password) if verified and self._passwords.outdated(kept) else kept
        if verified:
            return self._database.repeated(self._open_session, subject, PersonId(known.id), kept, renewed)
        self._database.repeated(self._forgive_sign_in, subject)
        raise NotVerified(known.email)

    def _forgive_sign_in(self, subject: str) -> None:
        with self._database.write() as connection:
            throttles.forgive(connection, "sign_in", subject)

    def _open_session(self, subject: str, person: PersonId, kept: str, renewed: str) -> Session:
        with self._database.write() as connection:
            throttles.forgive(connection, "sign_in", subject)
            return self._open(connection, person, kept, renewed)

    def _open(self, connection: Connection, person: PersonId, kept: str, renewed: str) -> Session:
        row = connection.execute(_SAME_PASSWORD, {"person": person, "kept": kept}).first()
        if row is None:  # changed while it was compared
            raise WrongCredentials
        if renewed != kept:
            connection.execute(update(people).where(people.c.id == person).values(password_hash=renewed))
        return self._sessions.open_of(connection, to_person(row), self._clock())

    def refresh(self, refresh: str) -> Session:
        """Trade a refresh token for new ones; one that was traded before ends its session, unless just now."""
        with self._database.write(SignInNeeded) as connection:
            return self._sessions.trade(connection, refresh, self._clock)

    def sign_out(self, refresh: str) -> None:
        """End one session; silent when it has ended already."""
        with self._database.write() as connection:
            self._sessions.end(connection, refresh)

    def sign_out_everywhere(self, access: Access) -> None:
        """End every session of that person."""
        with self._database.write() as connection:
            self._sessions.end_all(connection, self._tokens.person(connection, access).id)

    # --- passwords ---

    def request_reset(self, email: str) -> None:
        """Mail a reset code; silent for an address without an account."""
        now = self._clock()
        with self._database.write(Throttled) as connection:
            self._keep_quiet(connection)
            throttles.take(connection, "reset_mail", [fold_email(email)], now, _COOL_DOWN, MAIL_THROTTLE)
            known = _by_address(connection, email)
            if known is not None and known.password_hash is not None:
                codes.issue_again(connection, PersonId(known.id), Purpose.RESET, self._clock())

    def reset_password(self, email: str, code: str, password: str) -> None:
        """Set a new password by code and end every session."""
        check_password(password)
        with self._telling_nobody():
            with self._database.write(*_COUNTED) as connection:
                found = self._try_code(connection, email, Purpose.RESET, code, self._clock())
            password_hash = self._passwords.hash(password)
            self._database.repeated(self._set_password, fold_email(email), PersonId(found.person_id), password_hash)

    def _set_password(self, subject: str, person: PersonId, password_hash: str) -> None:
        with self._database.write() as connection:
            take_turn_of(connection, subject)
            newest = codes.latest(connection, person, Purpose.RESET)
            if newest is None or newest.used:  # the same code came twice at once
                raise CodeExpired
            codes.spend(connection, person, Purpose.RESET)
            connection.execute(update(people).where(people.c.id == person).values(password_hash=password_hash))
            self._sessions.end_all(connection, person)
            throttles.forgive(connection, "sign_in", subject)

    def change_password(self, access: Access, old: str, new: str) -> None:
        """Set a new password and end every other session; nothing where it is the password already: the answer to a first try got lost."""
        check_password(new)
        with self._database.write(Throttled) as connection:
            person, session = self._tokens.bearer(connection, access)
            subject = fold_email(person.email or "")
            throttles.take(connection, "sign_in", [subject], self._clock(), SIGN_IN_THROTTLE)
            kept = connection.scalar(select(people.c.password_hash).where(people.c.id == person.id))
        if not self._passwords.matches(old, kept):
            if self._passwords.matches(new, kept):
                return
            raise WrongCredentials
        self._database.repeated(self._replace_password, person, session, str(kept), self._passwords.hash(new))

    def _replace_password(self, person: Person, session: int, kept: str, password_hash: str) -> None:
        with self._database.write() as connection:
            same = (people.c.id == person.id, people.c.password_hash == kept)
            if connection.execute(update(people).where(*same).values(password_hash=password_hash)).rowcount == 0:
                raise WrongCredentials
            self._sessions.end_all(connection, person.id, but=session)
            throttles.forgive(connection, "sign_in", fold_email(person.email or ""))

    # --- oneself ---

    def me(self, access: Access) -> Person:
        """Who the token belongs to."""
        with self._database.read() as connection:
            return self._tokens.person(connection, access)

    def update_me(self, access: Access, name: Name, zone: str, language: str | None = None) -> Person:
        """Change one's own name and zone, and where one is said the language of letters to oneself."""
        name = checked_name(name, zone, language or "")
        with self._database.write() as connection:
            person = self._tokens.person(connection, access)
            if person.id == UNKNOWN_PERSON:
                raise NotAllowed("owner")
            values = {"first_name": name.first, "last_name": name.last, "zone": zone}
            values |= {} if language is None else {"language": language}
            connection.execute(update(people).where(people.c.id == person.id).values(values))
            self._renamed(connection, person.id)
            news.record(connection, Topic.CALENDAR, self._clock(), person.id)  # their bookings say how they are called
            return self._tokens.person(connection, access)

    def local_office(self) -> Access:
        """An access for the command line and the first run: whoever has this computer has its store."""
        return self._tokens.access(LOCAL_OFFICE, 0, self._clock())

    @contextmanager
    def _telling_nobody(self) -> Iterator[None]:
        """On a server a code that won't do is always the same answer: wrong and expired would tell who has an account."""
        try:
            yield
        except (CodeWrong, CodeExpired):
            if self._embedded:
                raise
            raise CodeWrong(UNCOUNTED) from None

    def _try_code(self, connection: Connection, email: str, purpose: Purpose, code: str, now: datetime) -> Row[Any]:
        subject = fold_email(email)
        throttles.take(connection, f"{purpose}_code", [subject], now, CODE_THROTTLE)
        known = _by_address(connection, email)
        if known is None:
            raise CodeExpired
        found = codes.attempt(connection, self._tokens.code_key, PersonId(known.id), purpose, code, self._clock())
        throttles.forgive(connection, f"{purpose}_code", subject)
        return found


def _by_address(connection: Connection, email: str) -> Row[Any] | None:
    return connection.execute(select(people).where(people.c.email_folded == fold_email(email))).first()


def _add_person(connection: Connection, email: str, asked: codes.Asked, now: datetime) -> PersonId:
    values = {
        "first_name": asked.first_name,
        "last_name": asked.last_name,
        "email": email,
        "email_folded": fold_email(email),
        "role": asked.role,
        "zone": asked.zone,
        "language": asked.language,
        "created_at": now,
    }
    return PersonId(added_id(connection, people, values))


def _password_hash(connection: Connection, known: Row[Any] | None) -> tuple[str | None, bool]:
    """The hash to compare with, and whether its address is verified: else that of the newest sign-up that waits."""
    if known is None:
        return None, False
    if known.password_hash is not None:
        return known.password_hash, True
    waiting = codes.latest(connection, PersonId(known.id), Purpose.VERIFY)
    return (waiting.password_hash if waiting else None), False
