"""What kind of server is at an address."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.backend.remote.probing import probe
from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.domain.servers import FoundServer, ServerKind
from tests.backend.scripted import Act, ScriptedServer, hangs, hangs_up, says, sends

ABOUT = b'{"product": "proactively", "version": "1.2.3", "api": 1, "mail": true}'
LONG_LIST = sends(b'HTTP/1.1 200 OK\r\nContent-Length: 20000000\r\n\r\n{"speakers":[{"id":1}')
MISSING = says(404, b"<html>Cannot GET /v1/about</html>", Content_Type="text/html")


def found(*acts: Act) -> tuple[FoundServer | Unreachable, list[str]]:
    with ScriptedServer(*acts) as server:
        haste = Patience(connect=1, read=0.2, total=1, tries=1)
        http = Http(server.address, now=lambda: datetime(2026, 3, 9, tzinfo=UTC), proxy="none", patience=haste)
        try:
            outcome: FoundServer | Unreachable = probe(http)
            assert isinstance(outcome, FoundServer)
            assert outcome.address == server.address
        except Unreachable as problem:
            outcome = problem
        finally:
            http.close()
        return outcome, [asked.target for asked in server.asked]


def test_our_own_server_says_what_it_is():
    server, asked = found(says(body=ABOUT))
    assert isinstance(server, FoundServer)
    assert (server.kind, server.version, asked) == (ServerKind.OURS, "1.2.3", ["/v1/about"])


@pytest.mark.parametrize("listing", [says(body=b'{"speakers":[]}'), says(body=b' {"speakers" : [{}]}'), LONG_LIST])
@pytest.mark.parametrize("first", [MISSING, says(body=b'{"hello": 1}'), says(401), says(body=b"<html>")])
def test_a_classic_server_is_known_by_the_beginning_of_its_list(first: Act, listing: Act):
    server, asked = found(first, listing)
    assert isinstance(server, FoundServer)
    assert (server.kind, server.version, asked) == (ServerKind.CLASSIC, "", ["/v1/about", "/speakers"])


@pytest.mark.parametrize(
    "second",
    [MISSING, says(body=b"<html>"), says(body=b"[]"), says(body=b'{"speakers":{}}'), says(500), says(body=b"")],
)
def test_anything_else_is_not_ours(second: Act):
    problem, _ = found(MISSING, second)
    assert isinstance(problem, Unreachable)
    assert problem.reach is Reach.NOT_OURS


def test_a_later_api_needs_a_later_app():
    problem, _ = found(says(body=ABOUT.replace(b'"api": 1', b'"api": 2')))
    assert isinstance(problem, Unreachable)
    assert problem.reach is Reach.NEWER


@pytest.mark.parametrize(
    ("act", "reach"), [(hangs, Reach.TIMED_OUT), (hangs_up, Reach.BROKEN_OFF), (says(503), Reach.BUSY)]
)
def test_no_answer_is_no_kind(act: Act, reach: Reach):
    problem, _ = found(act)
    assert isinstance(problem, Unreachable)
    assert problem.reach is reach


def test_a_login_page_elsewhere_is_not_ours():
    problem, _ = found(says(302, Location="http://login.example/"))
    assert isinstance(problem, Unreachable)
    assert problem.reach is Reach.NOT_OURS
