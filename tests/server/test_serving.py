"""What every answer of the server has about it: problems, ids, freshness, repeats, sizes, headers."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from socket import create_connection

import httpx
import pytest

from booking_desktop.backend.database.joining import Joined
from booking_desktop.backend.database.sqlite import SqliteDatabase
from booking_desktop.domain.errors import Unreachable
from booking_desktop.domain.people import Role
from tests.loopback import serving
from tests.server.conftest import Caller


def test_a_wrong_password_is_a_problem_document_with_a_stable_code(caller: Caller):
    answer = caller.http.post("/v1/sessions", json={"email": "nobody@example.org", "password": "wrong wrong"})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    said = answer.json()
    assert said.pop("request_id") == answer.headers["x-request-id"]
    assert said == {
        "type": "urn:proactively:problem:wrong_credentials",
        "title": "Address and password do not match.",
        "status": 401,
        "code": "wrong_credentials",
        "facts": {},
    }


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/v1/nowhere", 404, "no_such_path"),
        ("PATCH", "/v1/speakers", 405, "no_such_method"),
        ("GET", "/v1/me", 401, "sign_in_needed"),
        ("GET", "/v1/speakers/0", 404, "not_found"),
        ("GET", "/v1/speakers/x", 400, "invalid_input"),
        ("GET", "/v1/speakers/99999999999999999999999", 400, "invalid_input"),
        ("GET", "/v1/speakers?limit=many", 400, "invalid_input"),
        ("GET", "/v1/speakers?sort=backwards", 400, "invalid_input"),
        ("GET", "/v1/speakers?free.start=2026-03-10T10:00:00Z", 400, "invalid_input"),
        ("GET", "/v1/speakers?cursor=rubbish", 400, "invalid_input"),
        ("GET", "/v1/speakers/1/calendar", 400, "invalid_input"),
        ("GET", "/v1/speakers/1/calendar?start=2026-03-10T10:00:00&end=2026-03-11T10:00:00", 400, "invalid_input"),
        ("GET", "/v1/speakers/1/calendar?start=2026-03-10T10:00:00Z&end=2126-03-11T10:00:00Z", 400, "invalid_input"),
    ],
)
def test_what_cant_be_answered_says_why(caller: Caller, method: str, path: str, status: int, code: str):
    answer = caller.http.request(method, path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'{"email": 5, "password": "x"}', b'{"email": "a@b.c"}', b"\xff"]
)
def test_a_body_that_cant_be_read_is_invalid_input(caller: Caller, body: bytes):
    answer = caller.http.post("/v1/sessions", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_input")


def test_a_form_of_another_site_cant_act(caller: Caller):
    body = json.dumps({"email": "a@example.org", "password": "correct horse"}).encode()
    answer = caller.http.post("/v1/sessions", content=body, headers={"Content-Type": "text/plain"})
    assert (answer.status_code, answer.json()["code"]) == (415, "not_json")


def test_a_body_that_is_too_large_is_refused_told_or_not(caller: Caller):
    big = b'{"email": "' + b"a" * (3 * 1024 * 1024) + b'"}'
    kind = {"Content-Type": "application/json"}
    told = caller.http.post("/v1/sessions", content=big, headers=kind)
    untold = caller.http.post("/v1/sessions", content=iter([big[:100], big[100:]]), headers=kind)
    assert [(a.status_code, a.json()["code"]) for a in (told, untold)] == [(413, "too_large")] * 2


def test_an_answer_is_304_until_something_changes_or_the_minute_ends(caller: Caller, clock):
    speaker = caller.account("ada@example.org", Role.SPEAKS)
    first = caller.http.get("/v1/speakers")
    tag = {"If-None-Match": first.headers["etag"]}
    again = caller.http.get("/v1/speakers", headers=tag)
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag["If-None-Match"])
    profile = {"id": 1, "name": {"first": "Ada"}, "zone": "Europe/London", "published": False}
    assert caller.http.put("/v1/profiles", json={"profile": profile}, headers=speaker).status_code == 200
    assert caller.http.get("/v1/speakers", headers=tag).status_code == 200
    fresh = {"If-None-Match": caller.http.get("/v1/speakers").headers["etag"]}
    clock.forward(minutes=1)
    assert caller.http.get("/v1/speakers", headers=fresh).status_code == 200


def test_whoever_signed_out_gets_no_304(caller: Caller):
    who = caller.account("ada@example.org")
    tag = caller.http.get("/v1/me", headers=who).headers["etag"]
    assert caller.http.delete("/v1/sessions", headers=who).status_code == 204
    assert caller.http.get("/v1/me", headers=who | {"If-None-Match": tag}).status_code == 401


def test_one_persons_answer_is_never_taken_for_anothers(caller: Caller):
    ada, bob = caller.account("ada@example.org"), caller.account("bob@example.org", first="Bob")
    tag = caller.http.get("/v1/me", headers=ada).headers["etag"]
    answer = caller.http.get("/v1/me", headers=bob | {"If-None-Match": tag})
    assert (answer.status_code, answer.json()["name"]["first"]) == (200, "Bob")


def test_the_same_write_with_its_key_acts_once(caller: Caller):
    who = caller.account("ada@example.org", Role.SPEAKS)
    body = {"profile": {"id": 1, "name": {"first": "Ada"}, "zone": "Europe/London"}}
    key = who | {"Idempotency-Key": "save-1"}
    first = caller.http.put("/v1/profiles", json=body, headers=key)
    second = caller.http.put("/v1/profiles", json=body, headers=key)
    assert (first.status_code, first.json()["version"]) == (200, 1)
    assert (second.status_code, second.content) == (200, first.content)
    assert second.headers["idempotency-replayed"] == "true"
    body["profile"]["headline"] = "Something else"
    without = caller.http.put("/v1/profiles", json=body, headers=who)
    assert (without.status_code, without.json()["code"]) == (409, "profile_changed")


@contextmanager
def lost(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The write of the next request is committed, and the answer to its commit never comes."""
    together = SqliteDatabase.together

    @contextmanager
    def losing(database: SqliteDatabase) -> Iterator[Joined]:
        with together(database) as whole:
            yield whole
        raise Unreachable(database.place, "the line went dead")

    with monkeypatch.context() as patch:
        patch.setattr(SqliteDatabase, "together", losing)
        yield


def test_a_write_whose_commit_gave_no_answer_is_not_told_changed_elsewhere_by_itself(
    caller: Caller, monkeypatch: pytest.MonkeyPatch
):
    who = caller.account("ada@example.org", Role.SPEAKS) | {"Idempotency-Key": "first"}
    offer = {"id": 0, "name": " Hour ", "minutes": 60, "price": {"minor": 5000, "currency": "GBP"}}
    profile = {"id": 1, "name": {"first": "Ada"}, "zone": "Europe/London", "topics": ["Looms "], "offers": [offer] * 2}
    week = {"1": [{"start": 600, "end": 660}, {"start": 540, "end": 570}], "0": []}
    hours = {"zone": "Europe/London", "week": week, "version": 0}
    for path, body in (
        ("/v1/profiles", {"profile": profile}),
        ("/v1/speakers/1/availability", {"availability": hours}),
    ):
        with lost(monkeypatch):
            answer = caller.http.put(path, json=body, headers=who | {"Idempotency-Key": path})
            assert (answer.status_code, answer.json()["code"]) == (503, "unreachable")
        again = caller.http.put(path, json=body, headers=who | {"Idempotency-Key": path})
        assert again.status_code == 200, again.text
        assert again.json()["version"] == 1
        assert again.headers["idempotency-replayed"] == "true"
        replayed = caller.http.put(path, json=body, headers=who | {"Idempotency-Key": path})
        assert (replayed.status_code, replayed.content) == (200, again.content)
    assert [o["name"] for o in caller.http.get("/v1/speakers/1", headers=who).json()["offers"]] == ["Hour", "Hour"]


def test_a_key_that_comes_with_another_body_is_refused(caller: Caller):
    who = caller.account("ada@example.org") | {"Idempotency-Key": "me-1"}
    name = {"first": "Augusta", "last": "King"}
    assert caller.http.put("/v1/me", json={"name": name, "zone": "Europe/London"}, headers=who).status_code == 200
    other = caller.http.put("/v1/me", json={"name": name, "zone": "Asia/Kolkata"}, headers=who)
    assert (other.status_code, other.json()["code"]) == (409, "request_reused")


def test_two_people_may_use_the_same_key(caller: Caller):
    for email, first in (("ada@example.org", "Ada"), ("bob@example.org", "Bob")):
        who = caller.account(email, first=first) | {"Idempotency-Key": "me-1"}
        body = {"name": {"first": first, "last": "L"}, "zone": "Europe/London"}
        assert caller.http.put("/v1/me", json=body, headers=who).json()["name"] == {"first": first, "last": "L"}


def test_answers_carry_the_headers_of_an_api_and_the_clients_own_id(caller: Caller):
    answer = caller.http.get("/v1/about", headers={"X-Request-Id": "window-0001"})
    assert answer.headers["x-request-id"] == "window-0001"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "server" not in answer.headers
    forged = caller.http.get("/v1/about", headers={"X-Request-Id": "a b\tc" * 20})
    assert len(forged.headers["x-request-id"]) == 16


def test_long_answers_are_packed(caller: Caller):
    answer = caller.http.get("/openapi.json", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.json()["openapi"].startswith("3.1")


def test_it_is_alive_and_ready_and_says_what_it_is(caller: Caller):
    assert caller.http.get("/healthz").json() == {"status": "alive"}
    assert caller.http.get("/readyz").json() == {"status": "ready"}
    about = caller.http.get("/v1/about").json()
    assert (about["product"], about["api"]) == ("proactively", 1)
    caller.server.app.state.closing.set()
    assert caller.http.get("/readyz").status_code == 503


def test_the_first_account_of_a_server_runs_nothing(caller: Caller):
    who = caller.account("first@example.org")
    assert caller.http.get("/v1/me", headers=who).json()["office"] is False
    caller.server.serving.offices.grant("FIRST@example.org")
    assert caller.http.get("/v1/me", headers=who).json()["office"] is True


def test_too_many_requests_wait_as_long_as_they_are_told(tmp_path, clock):
    with serving(
        tmp_path / "server", clock, rate_limits=True, workers=60
    ) as server:  # this worker's share: 20 a minute
        with httpx.Client(base_url=server.address, trust_env=False) as http:
            answers = [http.get("/v1/about") for _ in range(21)]
        assert [a.status_code for a in answers] == [200] * 20 + [429]
        assert 1 <= int(answers[-1].headers["retry-after"]) <= 61
        assert answers[-1].json()["code"] == "throttled"


def test_passwords_tried_from_one_network_address_on_many_accounts_are_throttled(tmp_path, clock):
    with serving(tmp_path / "server", clock, rate_limits=True) as server:
        with httpx.Client(base_url=server.address, trust_env=False) as http:
            bodies = ({"email": f"nobody{n}@example.org", "password": "wrong wrong"} for n in range(101))
            answers = [http.post("/v1/sessions", json=body) for body in bodies]
        assert [a.status_code for a in answers] == [401] * 100 + [429]
        assert int(answers[-1].headers["retry-after"]) == 15 * 60


def test_pages_of_a_named_origin_may_call_and_others_may_not(tmp_path, clock):
    with serving(tmp_path / "server", clock, cors_origins=("https://office.example",)) as server:
        with httpx.Client(base_url=server.address, trust_env=False) as http:
            asked = {"Origin": "https://office.example", "Access-Control-Request-Method": "GET"}
            good = http.options("/v1/speakers", headers=asked)
            bad = http.options("/v1/speakers", headers=asked | {"Origin": "https://evil.example"})
        assert good.headers["access-control-allow-origin"] == "https://office.example"
        assert "access-control-allow-origin" not in bad.headers


def test_a_request_that_breaks_off_in_its_body_is_no_defect(caller: Caller, caplog: pytest.LogCaptureFixture):
    with create_connection(("127.0.0.1", caller.server.port)) as line:
        head = b"POST /v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n"
        line.sendall(head + b'{"email"')
    assert caller.http.get("/healthz").status_code == 200
    caller.server.stop()
    assert [record.levelname for record in caplog.records if record.levelno > logging.INFO] == []


@pytest.mark.parametrize("path", ["/v1/outbox", "/v1/bookings?when=upcoming", "/v1/bookings?when=past"])
@pytest.mark.parametrize(
    "cursor", ["9" * 5000, "9" * 30, f"{'9' * 5000}.1", f"1.{'9' * 5000}", "--5.1", "9" * 17 + ".1"]
)
def test_a_cursor_of_nobodys_is_no_defect(caller: Caller, path: str, cursor: str):
    answer = caller.http.get(
        path, params={**httpx.URL(path).params, "cursor": cursor}, headers=caller.account("a@x.org")
    )
    assert answer.status_code in (200, 400), answer.text


def test_who_has_changed_their_name_is_not_told_that_nothing_changed(caller: Caller):
    ada = caller.account("ada@example.org")
    known = {"If-None-Match": caller.http.get("/v1/me", headers=ada).headers["ETag"]}
    assert caller.http.get("/v1/me", headers=ada | known).status_code == 304
    said = {"name": {"first": "Augusta", "last": "King"}, "zone": "Europe/London"}
    assert caller.http.put("/v1/me", json=said, headers=ada).status_code == 200
    assert caller.http.get("/v1/me", headers=ada | known).json()["name"]["first"] == "Augusta"
