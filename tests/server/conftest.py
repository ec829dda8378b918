"""A server on loopback, and someone who asks it with bare HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from booking_desktop.domain.people import Role
from tests.contract.world import PASSWORD, Clock
from tests.loopback import Loopback, serving


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(tmp_path: Path, clock: Clock) -> Iterator[Loopback]:
    with serving(tmp_path / "server", clock) as found:
        yield found


class Caller:
    """Bare HTTP to a server, as any client would speak it."""

    def __init__(self, server: Loopback) -> None:
        self.server = server
        self.http = httpx.Client(base_url=server.address, timeout=20, trust_env=False)

    def mail(self) -> list[Any]:
        outbox = self.server.serving.backend.outbox
        now = self.server.serving.ground.clock()
        letters = list(outbox.claim(now, timedelta(minutes=1), 1000))
        for letter in letters:
            outbox.mark_sent(letter.id, now)
        return letters

    def account(self, email: str, role: Role = Role.BOOKS, first: str = "Ada") -> dict[str, str]:
        """A verified account; gives the header with its token."""
        body = {"first_name": first, "last_name": "", "email": email, "password": PASSWORD, "role": role}
        assert self.http.post("/v1/accounts", json={"request": body | {"zone": "Europe/London"}}).status_code == 204
        code = [letter.code for letter in self.mail() if letter.to_email == email][-1]
        assert self.http.post("/v1/accounts/verify", json={"email": email, "code": code}).status_code == 204
        return self.sign_in(email)

    def sign_in(self, email: str) -> dict[str, str]:
        answer = self.http.post("/v1/sessions", json={"email": email, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        return {"Authorization": f"Bearer {answer.json()['access']}"}

    def office(self, email: str = "office@example.org") -> dict[str, str]:
        found = self.account(email)
        self.server.serving.offices.grant(email)
        return found


@pytest.fixture
def caller(server: Loopback) -> Iterator[Caller]:
    found = Caller(server)
    yield found
    found.http.close()
