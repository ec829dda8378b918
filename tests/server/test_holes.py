"""What the classic server let through: each of its holes has a test here, on its own calls and on ours."""

from __future__ import annotations

import json
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes, policy
from pathlib import Path
from statistics import median
from typing import Any

import bcrypt
import httpx
import jwt
import pytest

from booking_desktop.backend.database.schema import people
from booking_desktop.domain.preferences import MailServer
from booking_desktop.mail.envelope import to_eml
from tests.contract.world import PASSWORD, Clock
from tests.loopback import Loopback, serving
from tests.server.classic_scene import Header, Scene, bearer

Ask = Callable[[Scene, str], httpx.Response]
UNTOLD = ("date", "x-request-id")
"""Headers that differ between any two answers."""


@pytest.fixture
def scene(server: Loopback, clock: Clock) -> Iterator[Scene]:
    found = Scene(server, clock)
    yield found
    found.http.close()


@pytest.fixture
def beside(scene: Scene, tmp_path: Path) -> Iterator[Scene]:
    """A second worker on the same database."""
    with serving(tmp_path / "second", scene.clock, scene.server.settings.database_url) as second:
        found = Scene(second, scene.clock)
        yield found
        found.http.close()


def our_form(email: str) -> dict[str, Any]:
    person = {"first_name": "Ada", "last_name": "", "email": email, "password": PASSWORD}
    return {"request": person | {"role": "user", "zone": "Europe/London"}}


def posting(path: str, body: Callable[[str], dict[str, Any]]) -> Ask:
    return lambda scene, email: scene.post(path, body(email))


def classic_form(email: str) -> dict[str, Any]:
    person = {"firstName": "Ada", "lastName": "", "email": email, "password": PASSWORD}
    return person | {"userType": "user"}


CLASSIC_SIGN_UP = posting("/auth/signup", classic_form)
OUR_SIGN_UP = posting("/v1/accounts", our_form)
CLASSIC_LOGIN = posting("/auth/login", lambda email: {"email": email, "password": "wrong wrong"})
OUR_SIGN_IN = posting("/v1/sessions", lambda email: {"email": email, "password": "wrong wrong"})
CLASSIC_VERIFY = posting("/auth/verify-otp", lambda email: {"email": email, "otp": "000000"})
OUR_VERIFY = posting("/v1/accounts/verify", lambda email: {"email": email, "code": "000000"})
RESEND = posting("/v1/accounts/resend-code", lambda email: {"email": email})
ASK_RESET = posting("/v1/accounts/request-reset", lambda email: {"email": email})


# --- addresses --------------------------------------------------------------------------------------------------------

NO_ADDRESSES = [
    "ada@example.org,eve@example.org",
    "ada@example.org;eve@example.org",
    "ada@example.org eve@example.org",
    "Ada <ada@example.org>, Eve <eve@example.org>",
    "ada@example.org\nBcc: eve@example.org",
    "ada@example.org\r\n\r\nA body",
    "ada@example.org\r",
    "\nada@example.org",
    '"ada\n"@example.org',
    "ada@example.org\u2028Bcc: eve@example.org",
    "ada\x0b@example.org",
]


@pytest.mark.parametrize("ask", [CLASSIC_SIGN_UP, OUR_SIGN_UP], ids=["classic", "ours"])
@pytest.mark.parametrize("email", NO_ADDRESSES)
def test_only_one_address_signs_up_and_nothing_is_kept_of_others(scene: Scene, ask: Ask, email: str):
    answer = ask(scene, email)
    assert answer.status_code == 400
    assert "email" in answer.text
    assert (scene.rows("people"), scene.rows("outbox")) == (0, 0)


@pytest.mark.parametrize(
    "name", ["Ada\r\nBcc: eve@example.org", "Ada\nSubject: Won!", "Ada\u2028\x85\x0bX-Evil: 1", "=?utf-8?q?=0D=0A?="]
)
def test_no_name_becomes_a_header_of_a_mail(scene: Scene, name: str):
    by = scene.published()
    assert scene.book(scene.account(firstName=name, lastName=name)).status_code == 200
    letters = scene.letters()
    assert len(letters) >= 2
    for facts in letters:
        message = message_from_bytes(to_eml(facts, MailServer(), scene.clock()), policy=policy.default)
        assert message["Bcc"] is message["X-Evil"] is None
        assert len(message.get_all("Subject", [])) == len(message.get_all("To", [])) == 1
        assert "\n" not in message["Subject"] + message["To"]
        assert message["To"].addresses[0].addr_spec == facts.to_email
    assert by


def test_a_header_of_a_request_cant_put_one_into_an_answer(scene: Scene):
    by = scene.account()
    for name in ("X-Request-Id", "Idempotency-Key", "If-None-Match", "Access-Control-Request-Headers"):
        answer = scene.http.request("OPTIONS", "/speakers", headers=by | {name: "x\tSet-Cookie: a=b"})
        assert "set-cookie" not in answer.headers


# --- tokens -----------------------------------------------------------------------------------------------------------


def signed(claims: dict[str, Any], key: bytes | None, algorithm: str) -> Header:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", jwt.warnings.InsecureKeyLengthWarning)
        return bearer(jwt.encode(claims, key, algorithm))


def claims_of(by: Header) -> dict[str, Any]:
    claims: dict[str, Any] = jwt.decode(by["Authorization"][7:], options={"verify_signature": False})
    return claims


def the_key(scene: Scene) -> bytes:
    return scene.server.serving.ground.tokens._signing_key


def without(claims: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in claims.items() if key != name}


def unsigned(claims: dict[str, Any], algorithm: str) -> Header:
    """By hand: a library refuses to write some of them."""
    from base64 import urlsafe_b64encode

    parts = ({"alg": algorithm, "typ": "JWT"}, claims)
    return bearer(".".join(urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts) + ".")


FORGERIES: dict[str, Callable[[Scene, dict[str, Any]], Header]] = {
    "alg none": lambda scene, claims: signed(claims, None, "none"),
    "alg None": lambda scene, claims: unsigned(claims, "None"),
    "alg NONE": lambda scene, claims: unsigned(claims, "NONE"),
    "no signature under HS256": lambda scene, claims: unsigned(claims, "HS256"),
    "HS512": lambda scene, claims: signed(claims, the_key(scene), "HS512"),
    "HS384": lambda scene, claims: signed(claims, the_key(scene), "HS384"),
    "a wrong secret": lambda scene, claims: signed(claims, b"w" * 32, "HS256"),
    "the classic example secret": lambda scene, claims: signed(claims, b"your_jwt_secret_key", "HS256"),
    "no expiry": lambda scene, claims: signed(without(claims, "exp"), the_key(scene), "HS256"),
    "no issue": lambda scene, claims: signed(without(claims, "iat"), the_key(scene), "HS256"),
    "no session": lambda scene, claims: signed(without(claims, "sid"), the_key(scene), "HS256"),
    "expired": lambda scene, claims: signed(claims | {"exp": claims["iat"] - 1}, the_key(scene), "HS256"),
    "not yet": lambda scene, claims: signed(claims | {"iat": claims["iat"] + 3600}, the_key(scene), "HS256"),
    "another's session": lambda scene, claims: signed(claims | {"id": claims["id"] + 1}, the_key(scene), "HS256"),
    "a role of its own": lambda scene, claims: signed(claims | {"userType": "speaker"}, the_key(scene), "HS256"),
    "claims of other kinds": lambda scene, claims: signed(claims | {"exp": "soon"}, the_key(scene), "HS256"),
    "a session of another kind": lambda scene, claims: signed(claims | {"sid": {"a": 1}}, the_key(scene), "HS256"),
    "a huge session": lambda scene, claims: signed(claims | {"sid": 2**80}, the_key(scene), "HS256"),
    "a huge time": lambda scene, claims: signed(claims | {"exp": 10**30}, the_key(scene), "HS256"),
    "no number for a time": lambda scene, claims: signed(claims | {"iat": None}, the_key(scene), "HS256"),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_token_is_nobodys(scene: Scene, forgery: str):
    scene.account()
    by = FORGERIES[forgery](scene, claims_of(scene.account()))
    for answer in (scene.set_up(by), scene.book(by)):
        assert (answer.status_code, answer.json()) == (400, {"message": "Invalid Token!"})
    ours = scene.http.get("/v1/me", headers=by)
    assert (ours.status_code, ours.json()["code"]) == (401, "sign_in_needed")


@pytest.mark.parametrize("change", ["deleted", "another role", "signed out", "another password"])
def test_a_token_ends_with_what_it_was_given_for(scene: Scene, change: str):
    by = scene.account("speaker")
    assert scene.set_up(by).status_code == 201
    match change:
        case "deleted":
            with scene.server.serving.ground.database.write() as connection:
                connection.execute(people.delete())
        case "another role":
            with scene.server.serving.ground.database.write() as connection:
                connection.execute(people.update().values(role="user"))
        case "signed out":
            assert scene.http.delete("/v1/sessions", headers=by).status_code == 204
        case "another password":
            scene.http.post("/v1/accounts/request-reset", json={"email": scene.email})
            reset = {"email": scene.email, "code": scene.code(), "password": "another password"}
            assert scene.post("/v1/accounts/reset-password", reset).status_code == 204
    assert scene.set_up(by).json() == scene.book(by).json() == {"message": "Invalid Token!"}


# --- passwords --------------------------------------------------------------------------------------------------------


def test_passwords_that_differ_after_72_bytes_are_two(scene: Scene):
    long = "correct horse " * 10
    scene.sign_up(password=long + "one")
    assert scene.verify(otp=scene.code()).status_code == 200
    assert scene.login(password=long + "one").status_code == 200
    for wrong in (long + "two", long, (long + "one")[:72]):
        assert scene.login(password=wrong).status_code == 401


def test_a_classic_hash_is_taken_on_its_72_bytes_and_renewed_whole(scene: Scene):
    long = "é" * 40
    scene.account()
    classic = bcrypt.hashpw(long.encode()[:72], bcrypt.gensalt(10)).decode()
    with scene.server.serving.ground.database.write() as connection:
        connection.execute(people.update().values(password_hash=classic))
    assert scene.login(password="é" * 35).status_code == 401
    assert scene.login(password=long).status_code == 200
    assert scene.rows("people", password_hash=classic) == 0
    assert scene.login(password=long).status_code == 200
    assert scene.login(password="é" * 36).status_code == 401


# --- guessing codes ---------------------------------------------------------------------------------------------------


def wrong(code: str, n: int) -> str:
    return f"{(int(code) + n) % 10**6:06d}"


def test_a_code_is_void_after_five_guesses_shared_between_two_workers(scene: Scene, beside: Scene):
    scene.sign_up()
    beside.email, code = scene.email, scene.code()
    for n in range(1, 6):
        assert (scene if n % 2 else beside).verify(otp=wrong(code, n)).status_code == 400
    assert {scene.verify(otp=code).status_code, beside.verify(otp=code).status_code} == {429}
    ours = scene.post("/v1/accounts/verify", {"email": scene.email, "code": code})
    assert (ours.status_code, ours.json()["code"]) == (429, "throttled")


def test_another_mail_gives_no_more_guesses(scene: Scene):
    scene.sign_up()
    code = scene.code()
    for n in range(1, 4):
        assert scene.verify(otp=wrong(code, n)).status_code == 400
    scene.clock.forward(seconds=61)
    assert scene.post("/v1/accounts/resend-code", {"email": scene.email}).status_code == 204
    assert scene.code() == code
    scene.sign_up(email=scene.email)
    newer = scene.code()
    for n in range(4, 6):
        assert scene.verify(otp=wrong(newer, n)).status_code in (400, 200 if wrong(newer, n) == code else 400)
    assert [scene.verify(otp=each).status_code for each in (code, newer)] == [429, 429]


def test_of_fifty_guesses_at_once_on_two_workers_five_count(scene: Scene, beside: Scene):
    scene.sign_up()
    beside.email, code = scene.email, scene.code()
    with ThreadPoolExecutor(20) as pool:
        tried = pool.map(lambda n: (scene if n % 2 else beside).verify(otp=wrong(code, n)), range(1, 51))
        answers = sorted(answer.status_code for answer in tried)
    assert answers == [400] * 5 + [429] * 45


# --- who has an account -----------------------------------------------------------------------------------------------


def told(answer: httpx.Response) -> tuple[int, Any, dict[str, str]]:
    """All that an answer says: status, body, headers."""
    body = answer.json() if answer.content else None
    if isinstance(body, dict):
        body.pop("request_id", None)
    return answer.status_code, body, {k: v for k, v in answer.headers.items() if k not in UNTOLD}


@pytest.mark.parametrize(
    "ask",
    [CLASSIC_SIGN_UP, OUR_SIGN_UP, CLASSIC_LOGIN, OUR_SIGN_IN, CLASSIC_VERIFY, OUR_VERIFY, RESEND, ASK_RESET],
    ids=["classic sign-up", "sign-up", "classic login", "sign-in", "classic verify", "verify", "resend", "reset"],
)
def test_no_answer_tells_who_has_an_account(scene: Scene, ask: Ask):
    scene.email = "known@example.org"
    scene.account(email=scene.email)
    scene.sign_up(email="waiting@example.org")
    scene.clock.forward(hours=1)
    scene.letters()
    answers = [told(ask(scene, f"{who}@example.org")) for who in ("known", "nobody", "waiting", "Known", "nobody")]
    sixth = [[told(ask(scene, f"{who}@example.org")) for _ in range(12)][-1] for who in ("known", "somebody")]
    assert answers[0] == answers[1] == answers[2]
    assert sixth[0] == sixth[1]


@pytest.mark.parametrize(
    "ask", [CLASSIC_SIGN_UP, OUR_SIGN_UP, RESEND, ASK_RESET], ids=["classic sign-up", "sign-up", "resend", "reset"]
)
def test_no_news_tell_who_has_an_account(scene: Scene, ask: Ask):
    """Anyone may read the news: neither asking for a letter nor its leaving is among them."""
    scene.email = "known@example.org"
    scene.account(email=scene.email)
    scene.sign_up(email="waiting@example.org")
    scene.letters()
    scene.clock.forward(hours=1)
    before = scene.http.get("/v1/changes/cursor").json()
    for who in ("known", "waiting", "nobody"):
        ask(scene, f"{who}@example.org")
        scene.letters()
        assert scene.http.get("/v1/changes/cursor").json() == before


def test_no_refusal_of_a_form_tells_who_has_an_account(scene: Scene):
    scene.account()
    known = told(scene.sign_up(email=scene.email, password="short"))
    unknown = told(scene.sign_up(email="nobody@example.org", password="short"))
    assert known == unknown


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The rounds of each bcrypt that runs; they are made cheap."""
    rounds: list[int] = []
    hashpw, checkpw, cheap = bcrypt.hashpw, bcrypt.checkpw, bcrypt.gensalt(4)

    def hashing(password: bytes, salt: bytes) -> bytes:
        rounds.append(2 ** int(salt[4:6]))
        return hashpw(password, cheap)

    def checking(password: bytes, kept: bytes) -> bool:
        rounds.append(2 ** int(kept[4:6]))
        return checkpw(password, b"$2b$04$" + b"." * 53)

    monkeypatch.setattr(bcrypt, "hashpw", hashing)
    monkeypatch.setattr(bcrypt, "checkpw", checking)
    return rounds


@pytest.mark.parametrize("ask", [CLASSIC_SIGN_UP, OUR_SIGN_UP, CLASSIC_LOGIN, OUR_SIGN_IN])
def test_a_known_address_costs_as_much_bcrypt_as_an_unknown_one(
    tmp_path: Path, clock: Clock, hashed: list[int], ask: Ask
):
    """Counted, not timed: that holds on a busy machine too."""
    with serving(tmp_path, clock, bcrypt_cost=12) as server:
        scene = Scene(server, clock)
        ours, classic = b"$2b$12$" + b"." * 53, b"$2b$10$" + b"." * 53
        keys = {"ours": ours, "classic": classic}
        for name in keys:
            CLASSIC_SIGN_UP(scene, f"{name}@example.org")
            scene.email = f"{name}@example.org"
            assert scene.verify(otp=scene.code()).status_code == 200
            with server.serving.ground.database.write() as connection:
                mine = people.c.email == scene.email
                connection.execute(people.update().where(mine).values(password_hash=keys[name].decode()))
        work = []
        for name in ("ours", "classic", "nobody"):
            hashed.clear()
            ask(scene, f"{name}@example.org")
            work.append(sum(hashed))
        scene.http.close()
    assert work == [2**12] * 3


def test_signing_in_takes_an_unknown_address_as_long_as_a_known_one(tmp_path: Path, clock: Clock):
    """Timed, at a real cost, with much room: the classic server was off by a factor of fifty."""
    with serving(tmp_path, clock, bcrypt_cost=10) as server:
        scene = Scene(server, clock)
        scene.account()
        known: list[float] = []
        unknown: list[float] = []
        for n in range(7):
            for taken, email in ((known, scene.email), (unknown, f"nobody{n}@example.org")):
                begun = time.perf_counter()
                assert CLASSIC_LOGIN(scene, email).status_code == 401
                taken.append(time.perf_counter() - begun)
        scene.http.close()
    assert 0.25 < median(known) / median(unknown) < 4


def test_the_list_and_the_search_tell_strangers_no_address(scene: Scene):
    scene.published()
    email = scene.email
    for path in (
        "/speakers",
        "/v1/speakers",
        f"/v1/speakers/{scene.speaker}",
        f"/v1/speakers/{scene.speaker}/calendar",
    ):
        span = "?start=2026-03-10T00:00:00Z&end=2026-03-11T00:00:00Z" if path.endswith("calendar") else ""
        answer = scene.http.get(path + span)
        assert answer.status_code == 200
        assert email not in answer.text
    assert scene.http.get("/v1/speakers", params={"text": email}).json()["rows"] == []


# --- selling twice ----------------------------------------------------------------------------------------------------


def test_of_twenty_at_once_on_two_workers_one_gets_the_slot(scene: Scene, beside: Scene):
    scene.published()
    beside.speaker = scene.speaker
    everyone = [scene.account() for _ in range(20)]
    with ThreadPoolExecutor(20) as pool:
        booked = pool.map(lambda n: (scene if n % 2 else beside).book(everyone[n]), range(20))
        answers = sorted(answer.status_code for answer in booked)
    assert answers == [200] + [409] * 19
    assert scene.rows("bookings") == 1
    assert scene.rows("occupancies", person_id=scene.speaker) == 1


# --- odd input --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["%", "_", "\\%", "*", "z_z", "%z%", "A_gebra", "'; DROP TABLE people; --", '" OR ""="', 'NEAR("zeta")']
)
def test_no_text_is_a_pattern_or_a_command_of_the_database(scene: Scene, text: str):
    scene.published(expertise="Algebra")
    by = scene.account()
    assert (
        scene.http.get("/v1/bookings", params={"text": text, "when": "upcoming"}, headers=by).json()["bookings"] == []
    )
    assert scene.http.get("/v1/speakers/facets", params={"text": text}).status_code == 200
    found = scene.http.get("/v1/speakers", params={"text": text}).json()["rows"]
    assert len(found) == (0 if any(map(str.isalpha, text)) else 1)
    for email in (text, f"{text}@example.org"):
        assert scene.login(email=email).status_code == 401
    assert scene.rows("people") == 2


def test_a_pattern_finds_no_account(scene: Scene):
    scene.account()
    for email in ("%", scene.email.replace("p", "_", 1), "%@example.org", {"$ne": None}, [scene.email]):
        assert scene.login(email=email).status_code in (400, 401)


@pytest.mark.parametrize("path", ["/auth/signup", "/auth/login", "/bookings/book", "/v1/accounts", "/v1/sessions"])
def test_a_body_without_end_is_cut_off(scene: Scene, path: str):
    def endless() -> Iterator[bytes]:
        for _ in range(40):
            yield b" " * 100_000

    answer = scene.http.post(path, content=endless(), headers={"Content-Type": "application/json"})
    assert answer.status_code == 413


@pytest.mark.parametrize("path", ["/auth/login", "/v1/sessions", "/v1/accounts"])
@pytest.mark.parametrize(
    "body",
    [
        b'{"email":' * 10_000,
        b'{"email":"\\ud800@example.org","password":"correct horse"}',
        b'{"email":"a\\u0000b@example.org","password":"correct horse"}',
        b'{"email":1e400,"password":1e400}',
        b'{"email":"a@example.org","password":"' + b"\xff" * 9 + b'"}',
        b'{"email":' + b"9" * 5000 + b"}",
    ],
)
def test_no_body_breaks_the_server(scene: Scene, path: str, body: bytes):
    assert scene.raw(path, body).status_code in (400, 401)
