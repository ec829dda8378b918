"""A classic client before a server on loopback: people, profiles and bookings made by the classic calls alone."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import Any

import httpx

from booking_desktop.domain.errors import MailRefused
from booking_desktop.domain.letters import Facts
from booking_desktop.mail.messages import render
from booking_desktop.mail.worker import send_due
from tests.contract.world import PASSWORD, Clock
from tests.loopback import Loopback

TUESDAY = "2026-03-10"
"""The day after that on which the tests' clock stands."""
NINE = "09:00 AM - 10:00 AM"
_NUMBERS = count(1)

Header = dict[str, str]


class Refusing:
    """A mail server that is down."""

    def send(self, facts: Facts) -> None:
        raise MailRefused(None, "no answer", server=True)


class Scene:
    """One server, and a client that knows the classic calls only."""

    def __init__(self, server: Loopback, clock: Clock) -> None:
        self.server, self.clock = server, clock
        self.http = httpx.Client(base_url=server.address, timeout=20, trust_env=False)
        self.email = ""
        """Of the last account."""
        self.speaker = 0
        """The last speaker's id."""

    def post(self, path: str, body: Any, by: Header | None = None) -> httpx.Response:
        return self.http.post(path, json=body, headers=by)

    def raw(self, path: str, body: bytes, by: Header | None = None) -> httpx.Response:
        return self.http.post(path, content=body, headers={"Content-Type": "application/json", **(by or {})})

    # --- accounts ---

    def fresh(self) -> str:
        """An address that nobody has used; the one of ``email`` from now on."""
        self.email = f"person{next(_NUMBERS)}@example.org"
        return self.email

    def form(self, **parts: Any) -> dict[str, Any]:
        """A sign-up with those parts; ... leaves a field out."""
        email = parts["email"] if "email" in parts else self.fresh()
        body = {"firstName": "Ada", "lastName": "Lovelace", "email": email, "password": PASSWORD}
        return {name: part for name, part in (body | {"userType": "user"} | parts).items() if part is not ...}

    def sign_up(self, **parts: Any) -> httpx.Response:
        return self.post("/auth/signup", self.form(**parts))

    def code(self, email: str = "") -> str:
        codes = [letter.code for letter in self.letters() if letter.to_email == (email or self.email) and letter.code]
        return codes[-1] or ""

    def verify(self, **parts: Any) -> httpx.Response:
        body = {"email": self.email} | parts
        return self.post("/auth/verify-otp", {name: part for name, part in body.items() if part is not ...})

    def login(self, **parts: Any) -> httpx.Response:
        body = {"email": self.email, "password": PASSWORD} | parts
        return self.post("/auth/login", {name: part for name, part in body.items() if part is not ...})

    def token(self) -> Header:
        """The last account's header."""
        return bearer(self.login().json()["token"])

    def account(self, role: str = "user", **parts: Any) -> Header:
        """A new verified account, signed in."""
        assert self.sign_up(userType=role, **parts).status_code == 200
        assert self.verify(otp=self.code()).status_code == 200
        return self.token()

    # --- speakers and bookings ---

    def set_up(self, by: Header, **parts: Any) -> httpx.Response:
        body = {"expertise": "Number theory", "sessionPrice": 120} | parts
        return self.post("/profile/setup", {name: part for name, part in body.items() if part is not ...}, by)

    def published(self, **parts: Any) -> Header:
        """A new speaker with a profile; ``speaker`` is their id."""
        by = self.account("speaker")
        answer = self.set_up(by, **parts)
        assert answer.status_code == 201, answer.text
        self.speaker = answer.json()["speakerProfile"]["id"]
        return by

    def book(self, by: Header | None, **parts: Any) -> httpx.Response:
        body = {"speakerId": self.speaker, "date": TUESDAY, "timeSlot": NINE} | parts
        return self.post("/bookings/book", {name: part for name, part in body.items() if part is not ...}, by)

    def listed(self, by: Header | None = None) -> dict[int, dict[str, Any]]:
        """The list by id."""
        return {each["id"]: each for each in self.http.get("/speakers", headers=by).json()["speakers"]}

    # --- what the server keeps ---

    def letters(self) -> list[Facts]:
        """What the mail worker would send now; it is then sent."""
        outbox = self.server.serving.backend.outbox
        letters = list(outbox.claim(self.clock.now, timedelta(minutes=1), 1000))
        for letter in letters:
            outbox.mark_sent(letter.id, self.clock.now)
        return letters

    def mail(self) -> list[tuple[str, str, str]]:
        """The same as reader, subject and text."""
        return [(facts.to_email, (letter := render(facts)).subject, letter.text) for facts in self.letters()]

    def mail_fails(self) -> None:
        """The worker's try just now: the mail server is down."""
        assert send_due(self.server.serving.backend.outbox, Refusing(), self.clock).failed == 1

    def rows(self, table: str, **where: Any) -> int:
        """How many rows a table has of that kind."""
        from sqlalchemy import func, select

        from booking_desktop.backend.database.schema import metadata

        found = metadata.tables[table]
        query = (
            select(func.count()).select_from(found).where(*(found.c[name] == value for name, value in where.items()))
        )
        with self.server.serving.ground.database.read() as connection:
            return int(connection.scalar(query) or 0)


def bearer(token: str) -> Header:
    return {"Authorization": f"Bearer {token}"}
