"""A store on disk with accounts and an outbox, whose clock a test moves by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from booking_desktop.backend.database.accounts.accounts import DatabaseAccounts
from booking_desktop.backend.database.accounts.passwords import Passwords
from booking_desktop.backend.database.accounts.tokens import Tokens
from booking_desktop.backend.database.keys import store_key
from booking_desktop.backend.database.mail.outbox import DatabaseOutbox
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.sqlite import SqliteDatabase
from booking_desktop.domain.letters import Delivery
from booking_desktop.domain.people import Role, SignUp


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 10, 10, 42, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Office:
    """A store on disk that can be closed and opened again."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.mail_is_set = False
        self._path = folder / "store.db"
        self.open()

    def open(self) -> None:
        self._database: SqliteDatabase = open_store(self._path, self.clock)
        tokens = Tokens(store_key(self._database), self.clock)
        self.outbox = DatabaseOutbox(self._database, tokens, self.clock, lambda: self.mail_is_set)
        self.accounts = DatabaseAccounts(self._database, tokens, self.clock, Passwords(cost=4))

    def close(self) -> None:
        self._database.close()

    def sign_up(self, email: str) -> None:
        self.accounts.sign_up(SignUp("Ada", "Lovelace", email, "a long password", Role.BOOKS, "Europe/London"))

    def member(self, email: str) -> None:
        """Sign up and verify, with the letter of it left in the outbox."""
        self.sign_up(email)
        newest = self.outbox.rows(None).rows[0]
        code = self.outbox.facts(None, newest.id).code
        assert code is not None
        self.accounts.verify(email, code)

    def deliveries(self) -> list[Delivery]:
        return [row.delivery for row in self.outbox.rows(None).rows]
