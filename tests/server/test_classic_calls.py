"""The classic calls, row by row as docs/classic-api.md lists them."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from booking_desktop.backend.database.schema import people
from tests.contract.world import PASSWORD, Clock
from tests.engines import mariadb_url, postgres_url
from tests.loopback import serving
from tests.server.classic_scene import NINE, TUESDAY, Scene, bearer

DOCUMENT = Path(__file__).parents[2] / "docs" / "classic-api.md"
SIGNED_UP = {"message": "Signup successful! OTP sent to email."}
BAD_CODE = {"message": "Invalid OTP or OTP expired."}
WRONG_PAIR = {"message": "Invalid credentials!"}
BAD_TOKEN = {"message": "Invalid Token!"}
TAKEN = {"message": "This slot is already booked."}
FIELDS = ("firstName", "lastName", "email", "password", "userType")


@pytest.fixture(scope="module")
def server_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Clock]]:
    clock = Clock()
    with serving(tmp_path_factory.mktemp("classic"), clock) as found:
        yield found, clock


@pytest.fixture
def scene(server_of_all: tuple[Any, Clock]) -> Iterator[Scene]:
    found = Scene(*server_of_all)
    yield found
    found.http.close()


class Text:
    """Any text that holds some words."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and all(word in other for word in self._words)

    def __hash__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return f"a text with {self._words}"


ANY = Text()
Asked = Callable[[Scene], Iterable[httpx.Response]]
Then = Callable[[Scene], None]


@dataclass(frozen=True)
class Row:
    """One row of the document: what is asked, each time with this answer; ``then`` looks at what it came to."""

    call: str
    case: str
    asked: Asked
    status: int
    said: Any
    then: Then = lambda scene: None


# --- what the rows ask ------------------------------------------------------------------------------------------------


def sign_up_of_a_known_address(scene: Scene) -> Iterable[httpx.Response]:
    scene.account()
    scene.letters()
    yield scene.sign_up(email=scene.email.upper(), password="another password")


def sign_up_while_mail_is_down(scene: Scene) -> Iterable[httpx.Response]:
    scene.letters()
    yield scene.sign_up()
    scene.mail_fails()
    yield scene.sign_up(email=scene.email)


def bad_codes(scene: Scene) -> Iterable[httpx.Response]:
    scene.sign_up()
    code = scene.code()
    yield scene.verify(otp=f"{(int(code) + 1) % 10**6:06d}")
    yield scene.verify(otp=None)
    yield scene.verify(otp=int(code))
    yield scene.verify(otp="")
    scene.clock.forward(minutes=15)
    yield scene.verify(otp=code)
    scene.sign_up(email=scene.email)
    code = scene.code()
    assert scene.verify(otp=code).status_code == 200
    yield scene.verify(otp=code)


def five_wrong_codes_are_enough(scene: Scene) -> None:
    scene.sign_up()
    code = scene.code()
    answers = [scene.verify(otp=f"{(int(code) + n) % 10**6:06d}") for n in range(1, 6)]
    assert [(a.status_code, a.json()) for a in answers] == [(400, BAD_CODE)] * 5
    sixth = scene.verify(otp=code)
    assert (sixth.status_code, sixth.headers["retry-after"]) == (429, "900")
    assert scene.rows("people", email=scene.email, password_hash=None) == 1


def unverified(scene: Scene) -> Iterable[httpx.Response]:
    scene.sign_up()
    yield scene.login()


def unverified_with_a_wrong_password(scene: Scene) -> None:
    scene.sign_up()
    answer = scene.login(password="wrong wrong")
    assert (answer.status_code, answer.json()) == (401, WRONG_PAIR)


def wrong_passwords(scene: Scene) -> Iterable[httpx.Response]:
    scene.account()
    for n in range(10):
        yield scene.login(password=f"wrong wrong {n}")


def waits(scene: Scene) -> None:
    answer = scene.login()
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "900")
    assert answer.json() == {"message": ANY}


def signed_in(scene: Scene) -> Iterable[httpx.Response]:
    scene.account()
    yield scene.login()
    yield scene.login(email=scene.email.upper())


def with_tokens(*headers: Callable[[Scene], str | None]) -> Asked:
    """Both calls that need a token, with each of those Authorization headers."""

    def asked(scene: Scene) -> Iterable[httpx.Response]:
        for header in headers:
            said = header(scene)
            by = {} if said is None else {"Authorization": said}
            yield scene.set_up(by)
            yield scene.book(by)

    return asked


def forged(algorithm: str = "HS256", *, key: bytes | None = None, without: str = "", **claims: Any) -> Any:
    """A token made with the server's own key, or another."""

    def made(scene: Scene) -> str:
        token = scene.account()["Authorization"].removeprefix("Bearer ")
        said = jwt.decode(token, options={"verify_signature": False}) | claims
        said.pop(without, None)
        right = scene.server.serving.ground.tokens._signing_key
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", jwt.warnings.InsecureKeyLengthWarning)
            return f"Bearer {jwt.encode(said, None if algorithm == 'none' else key or right, algorithm)}"

    return made


def expired(scene: Scene) -> str:
    by = scene.account()
    scene.clock.forward(hours=1)
    return by["Authorization"]


def changed(**values: Any) -> Callable[[Scene], str]:
    """A good token, whose person is another since; no values: gone."""

    def made(scene: Scene) -> str:
        by = scene.account("speaker")
        with scene.server.serving.ground.database.write() as connection:
            mine = people.c.email == scene.email
            connection.execute(people.update().where(mine).values(values) if values else people.delete().where(mine))
        return by["Authorization"]

    return made


def a_second_time(scene: Scene) -> Iterable[httpx.Response]:
    by = scene.published(expertise="Number theory", sessionPrice=120)
    yield scene.set_up(by, expertise="Knots", sessionPrice=99.5)
    line = scene.listed()[scene.speaker]
    assert (line["expertise"], line["sessionPrice"]) == ("Knots", 99.5)


def set_ups(*parts: dict[str, Any]) -> Asked:
    def asked(scene: Scene) -> Iterable[httpx.Response]:
        by = scene.account("speaker")
        for each in parts:
            yield scene.set_up(by, **each)
        assert scene.rows("profiles", headline="refused") == 0

    return asked


def books(*parts: dict[str, Any]) -> Asked:
    """A booking of a new speaker's by a new person, with each of those parts."""

    def asked(scene: Scene) -> Iterable[httpx.Response]:
        scene.published()
        by = scene.account()
        before = scene.rows("bookings")
        scene.letters()
        for each in parts:
            yield scene.book(by, **each)
        if parts != ({},):
            assert scene.rows("bookings") == before

    return asked


def the_same_slot(scene: Scene) -> Iterable[httpx.Response]:
    scene.published()
    first, second = scene.account(), scene.account()
    assert scene.book(first).status_code == 200
    yield scene.book(first)
    yield scene.book(second)


def twenty_at_once(scene: Scene) -> None:
    scene.published()
    everyone = [scene.account() for _ in range(20)]
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(scene.book, everyone))
    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 19
    assert scene.rows("bookings", host_id=scene.speaker) == 1


def outside_hours(scene: Scene) -> Iterable[httpx.Response]:
    by = scene.published()
    closed = {"week": {"0": [], "1": [[600, 720]]}, "zone": "Europe/London"}
    path = f"/v1/speakers/{scene.speaker}/availability"
    week = {str(day): [{"start": 600, "end": 720}] for day in range(7)}
    present = scene.http.get(path, headers=by).json()
    assert scene.http.put(path, json={"availability": present | {"week": week}}, headers=by).status_code == 200, closed
    yield scene.book(scene.account())


def own_profile(scene: Scene) -> None:
    answer = scene.book(scene.published())
    assert (answer.status_code, answer.json()) == (409, {"message": "You can't book your own profile."})


def while_mail_is_down(scene: Scene) -> Iterable[httpx.Response]:
    scene.published()
    scene.sign_up()
    by, other = scene.account(), scene.account()
    scene.letters()
    assert scene.book(by).status_code == 200
    scene.mail_fails()
    yield scene.book(other, timeSlot="10:00 AM - 11:00 AM")


def mail_works_again(scene: Scene) -> None:
    scene.clock.forward(minutes=2)
    scene.letters()
    answer = scene.book(scene.account(), timeSlot="11:00 AM - 12:00 PM")
    assert answer.json() == {"message": "Booking successful, email sent."}


# --- what they came to ------------------------------------------------------------------------------------------------


def a_code_was_mailed(scene: Scene) -> None:
    ((reader, subject, text),) = scene.mail()
    assert (reader, subject) == (scene.email, "OTP Verification for Signup")
    assert re.search(r"^Your OTP is: \d{6}$", text, re.MULTILINE)


def the_owner_was_told(scene: Scene) -> None:
    ((reader, subject, text),) = scene.mail()
    assert reader == scene.email
    assert "OTP" not in subject + text
    assert scene.login().status_code == 200


def the_mail_waits(scene: Scene) -> None:
    scene.clock.forward(minutes=1)
    assert scene.verify(otp=scene.code()).status_code == 200


def nobody_was_added(scene: Scene) -> None:
    kept = scene.server.serving.ground.database
    with kept.read() as connection:
        rows = connection.execute(people.select()).all()
    assert [row.email for row in rows if "odd" in (row.email or "")] == []


def both_were_told(scene: Scene) -> None:
    subjects = {reader: subject for reader, subject, _ in scene.mail()}
    assert subjects.pop(scene.email) == "Session Booking Confirmation"
    assert list(subjects.values()) == ["New booking: Tue 10 March 2026, 09:00"]


def the_list_is_as_promised(scene: Scene) -> None:
    by = scene.published(expertise="Knots, braids", sessionPrice=99.5)
    email, speaker = scene.email, scene.speaker
    bare, slash = scene.http.get("/speakers"), scene.http.get("/speakers/")
    assert bare.content == slash.content
    line = next(each for each in bare.json()["speakers"] if each["id"] == speaker)
    stamp = scene.clock.now.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    expected = {"id": speaker, "firstName": "Ada", "lastName": "Lovelace", "email": "", "expertise": "Knots, braids"}
    assert list(line.items()) == list(
        (expected | {"sessionPrice": 99.5, "createdAt": stamp, "updatedAt": stamp}).items()
    )
    assert scene.listed(by)[speaker]["email"] == email
    assert scene.listed(bearer("rubbish"))[speaker]["email"] == ""


def a_list_that_is_known_is_304(scene: Scene) -> None:
    by = scene.published()
    tag = {"If-None-Match": scene.http.get("/speakers").headers["etag"]}
    again = scene.http.get("/speakers", headers=tag)
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag["If-None-Match"])
    assert scene.http.get("/speakers", headers=tag | by).status_code == 200
    scene.set_up(by, expertise="Something else")
    assert scene.http.get("/speakers", headers=tag).status_code == 200


def drafts_are_not_listed(scene: Scene) -> None:
    by = scene.published()
    profile = scene.http.get(f"/v1/speakers/{scene.speaker}", headers=by).json()
    body = {"profile": profile | {"published": False}}
    assert scene.http.put("/v1/profiles", json=body, headers=by).status_code == 200
    assert scene.speaker not in scene.listed()
    assert scene.book(scene.account()).status_code == 404


def all_of(*checks: Then) -> Then:
    def check(scene: Scene) -> None:
        for each in checks:
            each(scene)

    return check


PROFILE = {
    "message": "Profile created successfully.",
    "speakerProfile": {
        "id": pytest.approx(1, abs=10**6),
        **dict.fromkeys(("firstName", "lastName", "email", "expertise", "createdAt", "updatedAt"), ANY),
        "sessionPrice": pytest.approx(100, abs=20),
    },
}
SIGN_UP, VERIFY, LOGIN = "POST /auth/signup", "POST /auth/verify-otp", "POST /auth/login"
TOKEN, SET_UP, LIST, BOOK = "any call with a token", "POST /profile/setup", "GET /speakers", "POST /bookings/book"

ROWS = (
    Row(SIGN_UP, "ok", lambda s: [(s.letters() and None) or s.sign_up()], 200, SIGNED_UP, a_code_was_mailed),
    *(
        Row(
            SIGN_UP,
            "a field missing or null",
            lambda s, name=name: [s.sign_up(**{name: ...}), s.sign_up(**{name: None})],
            400,
            {"error": Text(name, "missing")},
        )
        for name in FIELDS
    ),
    Row(SIGN_UP, "address taken", sign_up_of_a_known_address, 200, SIGNED_UP, the_owner_was_told),
    Row(
        SIGN_UP,
        "not an address, two addresses in one, line breaks in it",
        lambda s: [
            s.sign_up(email=email)
            for email in ("odd", "odd@", "odd@example.org,b@example.org", "odd@example.org b@example.org")
            + (
                "odd@example.org\n",
                "odd\r\nBcc: b@example.org",
                "odd@example.org\r\nBcc: <b@example.org>",
                "<odd@x.org>",
            )
        ],
        400,
        {"error": Text("email")},
        nobody_was_added,
    ),
    Row(
        SIGN_UP,
        "userType other than user, speaker",
        lambda s: [s.sign_up(userType=role) for role in ("admin", "office", "", "Speaker")],
        400,
        {"error": Text("userType")},
    ),
    Row(
        SIGN_UP,
        "password of 1 character",
        lambda s: [s.sign_up(password="a"), s.sign_up(password="a" * 7)],
        400,
        {"error": Text("password")},
    ),
    Row(SIGN_UP, "mail server down", sign_up_while_mail_is_down, 200, SIGNED_UP, the_mail_waits),
    Row(
        VERIFY,
        "ok",
        lambda s: [(s.sign_up(), s.verify(otp=s.code()))[1]],
        200,
        {"message": "Account verified successfully."},
    ),
    Row(
        VERIFY,
        "wrong, expired, used, null, number instead of string",
        bad_codes,
        400,
        BAD_CODE,
        five_wrong_codes_are_enough,
    ),
    Row(VERIFY, "unknown address", lambda s: [(s.fresh(), s.verify(otp="123456"))[1]], 400, BAD_CODE),
    Row(
        VERIFY,
        "field missing, object instead of string",
        lambda s: [
            s.verify(),
            s.verify(email=..., otp="123456"),
            s.verify(email={"$gt": ""}, otp="123456"),
            s.verify(otp={"$gt": ""}),
            s.verify(otp=["123456"]),
        ],
        400,
        {"message": ANY},
    ),
    Row(LOGIN, "ok", signed_in, 200, {"token": ANY, "message": "Login successful!", "refreshToken": ANY}),
    Row(LOGIN, "wrong password", wrong_passwords, 401, WRONG_PAIR, waits),
    Row(LOGIN, "unknown address", lambda s: [(s.fresh(), s.login())[1]], 401, WRONG_PAIR),
    Row(
        LOGIN,
        "not verified",
        unverified,
        403,
        {"message": "Please verify your email before logging in."},
        unverified_with_a_wrong_password,
    ),
    Row(
        LOGIN,
        "field missing or not a string",
        lambda s: [
            s.login(email=...),
            s.login(password=...),
            s.login(email=None),
            s.login(password=5),
            s.login(email=["a@example.org"], password={"$ne": ""}),
            s.post("/auth/login", []),
        ],
        400,
        {"message": ANY},
    ),
    Row(
        TOKEN,
        "no header",
        with_tokens(lambda s: None, lambda s: ""),
        403,
        {"message": "Access Denied, No Token Provided!"},
    ),
    Row(
        TOKEN,
        "no token after the scheme",
        with_tokens(lambda s: "Bearer", lambda s: "rubbish"),
        403,
        {"message": "Malformed Token!"},
    ),
    Row(
        TOKEN,
        "bad, expired, alg none, wrong secret",
        with_tokens(
            lambda s: "Bearer rubbish",
            lambda s: "Bearer a.b.c",
            expired,
            forged("none"),
            forged(key=b"your_jwt_secret_key_of_32_letters!"),
        ),
        400,
        BAD_TOKEN,
    ),
    Row(
        TOKEN,
        "HS512, no expiry, deleted user, old role",
        with_tokens(forged("HS512"), forged(without="exp"), changed(), changed(role="user")),
        400,
        BAD_TOKEN,
    ),
    Row(SET_UP, "ok, a speaker", set_ups({}, {"sessionPrice": 100.25}, {"sessionPrice": "100"}), 201, PROFILE),
    Row(
        SET_UP,
        "a plain user",
        lambda s: [s.set_up(s.account()), s.set_up(s.account(), sessionPrice=...)],
        403,
        {"message": "Only speakers can set up profiles."},
    ),
    Row(SET_UP, "a second time", a_second_time, 201, PROFILE),
    Row(
        SET_UP,
        "missing, empty, not a number",
        set_ups(
            *({name: given} for name in ("expertise", "sessionPrice") for given in (..., None, "", {}, [])),
            {"expertise": "  "},
            {"expertise": "a" * 256},
            *(
                {"expertise": "refused", "sessionPrice": price}
                for price in ("dear", "1_000", "12e3", "NaN", "٣", 1.234)
            ),
        ),
        400,
        {"message": ANY},
    ),
    Row(
        SET_UP,
        "negative, 1e300, true",
        set_ups(
            *({"expertise": "refused", "sessionPrice": price} for price in (-1, -0.01, 1e300, -1e300, True, False))
        ),
        400,
        {"message": Text("sessionPrice")},
    ),
    Row(
        LIST,
        "",
        lambda s: [s.http.get("/speakers")],
        200,
        None,
        all_of(the_list_is_as_promised, a_list_that_is_known_is_304, drafts_are_not_listed),
    ),
    Row(BOOK, "ok", books({}), 200, {"message": "Booking successful, email sent."}, both_were_told),
    Row(
        BOOK,
        "timeSlot not one of the seven",
        books(
            *(
                {"timeSlot": slot}
                for slot in ("08:00 AM - 09:00 AM", "04:00 PM - 05:00 PM", "", None, ..., 9, {}, [NINE])
            ),
            {"timeSlot": "nine", "speakerId": ..., "date": ...},
        ),
        400,
        {"message": "Invalid time slot."},
    ),
    Row(
        BOOK,
        "unknown speaker",
        books(*({"speakerId": speaker} for speaker in (10**6, 0, -1, "1000000", 2**31, 2**70))),
        404,
        {"message": "Speaker not found."},
    ),
    Row(
        BOOK,
        "speakerId or date missing or junk",
        books(
            *({"speakerId": junk} for junk in (..., None, "", "ada", True, 1.5, {}, [1], "1 OR 1=1")),
            *({"date": junk} for junk in (..., None, 5, True, {}, [TUESDAY])),
        ),
        400,
        {"message": ANY},
    ),
    Row(BOOK, "the same slot again, by anyone", the_same_slot, 409, TAKEN, twenty_at_once),
    Row(
        BOOK,
        "past, impossible or garbage date",
        books(
            *({"date": past} for past in ("2026-03-08", "2026-03-09", "1999-01-01", "0001-01-01")),
            *({"date": never} for never in ("2026-02-30", "2026-13-01", "9999-12-31")),
            *(
                {"date": junk}
                for junk in (
                    "tomorrow",
                    "",
                    "10/03/2026",
                    "20260310",
                    "2026-3-10",
                    "2026-03-10T00:00:00Z",
                    "٢٠٢٦-٠٣-١٠",
                )
            ),
        ),
        400,
        {"message": Text("date")},
    ),
    Row(
        BOOK,
        "outside the speaker's hours, own profile",
        outside_hours,
        409,
        {"message": "The speaker is not available at that time."},
        own_profile,
    ),
    Row(
        BOOK,
        "mail server down",
        while_mail_is_down,
        200,
        {"message": "Booking successful, email will follow."},
        mail_works_again,
    ),
)


@pytest.mark.parametrize("row", ROWS, ids=[f"{row.call}: {row.case}" for row in ROWS])
def test_each_row_of_the_document_is_answered_as_it_says(scene: Scene, row: Row):
    answers = list(row.asked(scene))
    for answer in answers:
        assert answer.status_code == row.status, answer.text
        assert answer.headers["content-type"] == "application/json; charset=utf-8"
        assert answer.headers["access-control-allow-origin"] == "*"
        assert row.said is None or answer.json() == row.said
    assert answers
    row.then(scene)


def test_every_row_of_the_document_is_in_the_table():
    told = [
        cells for line in DOCUMENT.read_text("utf-8").splitlines() if len(cells := line.strip("|").split("|")) == 4
    ][2:]
    call, found = "", []
    for first, case, *_ in told:
        call = re.split(r" [`(]", first.strip("| "))[0] or call
        found.append((call, case.strip(" |")))
    assert list(dict.fromkeys((row.call, row.case) for row in ROWS)) == found


# --- what is said of all calls ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/auth/signup", "/auth/login", "/profile/setup", "/bookings/book"])
@pytest.mark.parametrize("body", [b"{", b"nothing", b"5", b'"text"', b"\xff", b"[" * 50_000, b'{"sessionPrice":NaN}'])
def test_malformed_json_is_400_whoever_asks(scene: Scene, path: str, body: bytes):
    answer = scene.raw(path, body)
    assert (answer.status_code, answer.json()) == (400, {"message": ANY})


@pytest.mark.parametrize(
    "path", ["/auth/signup", "/auth/verify-otp", "/auth/login", "/profile/setup", "/bookings/book/"]
)
def test_a_body_over_100_kb_is_413(scene: Scene, path: str):
    big = b'{"email":"' + b"a" * (100 * 1024) + b'"}'
    answer = scene.raw(path, big)
    assert (answer.status_code, answer.json()) == (413, {"message": ANY})
    assert answer.headers["access-control-allow-origin"] == "*"
    untold = scene.http.post(path, content=iter([big[:100], big[100:]]), headers={"Content-Type": "application/json"})
    assert untold.status_code == 413
    assert scene.raw(path, big[: 100 * 1024 - 2] + b'"}').status_code in (400, 403)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/nowhere"),
        ("GET", "/speakers/1"),
        ("POST", "/speakers"),
        ("GET", "/auth/login"),
        ("DELETE", "/bookings/book"),
        ("PUT", "/profile/setup"),
    ],
)
def test_an_unknown_path_or_method_is_404(scene: Scene, method: str, path: str):
    answer = scene.http.request(method, path)
    assert (answer.status_code, answer.json()) == (404, {"message": "Not found."})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "allow" not in answer.headers


@pytest.mark.parametrize("path", ["/auth/login", "/speakers", "/nowhere"])
def test_any_page_may_ask_beforehand(scene: Scene, path: str):
    asked = {"Origin": "https://anyone.example", "Access-Control-Request-Method": "POST"}
    answer = scene.http.options(path, headers=asked | {"Access-Control-Request-Headers": "authorization,content-type"})
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["access-control-allow-headers"] == "authorization,content-type"
    assert "POST" in answer.headers["access-control-allow-methods"]


def test_any_page_may_call_where_v1_has_its_named_ones(tmp_path, clock):
    with serving(tmp_path / "server", clock, cors_origins=("https://office.example",)) as server:
        scene = Scene(server, clock)
        for origin in ("https://office.example", "https://anyone.example"):
            assert scene.http.get("/speakers", headers={"Origin": origin}).headers["access-control-allow-origin"] == "*"
            assert scene.http.options("/speakers", headers={"Origin": origin}).status_code == 204
        scene.http.close()


def test_a_page_of_another_site_cant_act_with_a_form(scene: Scene):
    by = scene.published()
    answer = scene.http.post("/bookings/book", data={"speakerId": 1, "date": TUESDAY, "timeSlot": NINE}, headers=by)
    assert (answer.status_code, answer.json()) == (400, {"message": "Invalid time slot."})


def test_fields_that_a_call_doesnt_know_are_ignored(scene: Scene):
    scene.published(rating=5, id=1)
    assert scene.book(scene.account(role="user", office=True), price=0, note="").status_code == 200


def test_too_many_requests_wait_in_the_classic_shape(tmp_path, clock):
    with serving(tmp_path / "server", clock, rate_limits=True, workers=60) as server:
        with httpx.Client(base_url=server.address, trust_env=False) as http:
            answers = [http.get("/speakers") for _ in range(21)]
        assert [answer.status_code for answer in answers] == [200] * 20 + [429]
        assert answers[-1].json() == {"message": ANY}
        assert int(answers[-1].headers["retry-after"]) >= 1


def test_passwords_tried_from_one_network_on_many_accounts_wait(tmp_path, clock):
    with serving(tmp_path / "server", clock, rate_limits=True) as server:
        with httpx.Client(base_url=server.address, trust_env=False) as http:
            bodies = [{"email": f"nobody{n}@example.org", "password": PASSWORD} for n in range(101)]
            answers = [http.post("/auth/login", json=body) for body in bodies]
        assert [answer.status_code for answer in answers] == [401] * 100 + [429]
        assert (answers[-1].json(), answers[-1].headers["retry-after"]) == ({"message": ANY}, "900")


def test_a_classic_token_is_one_of_the_versioned_api_and_lasts_by_its_refresh_token(scene: Scene):
    scene.account()
    said = scene.login().json()
    claims = jwt.decode(said["token"], options={"verify_signature": False})
    assert {"id", "userType", "firstName", "lastName", "email", "iat", "exp"} <= claims.keys()
    assert claims["exp"] - claims["iat"] == 3600
    assert scene.http.get("/v1/me", headers=bearer(said["token"])).json()["email"] == scene.email
    scene.clock.forward(hours=1)
    renewed = scene.post("/v1/sessions/refresh", {"refresh": said["refreshToken"]}).json()["access"]
    scene.published()
    assert scene.book(bearer(renewed), date="2026-03-11").status_code == 200


def test_an_idempotency_key_books_once(scene: Scene):
    scene.published()
    by = scene.account() | {"Idempotency-Key": "one-intent"}
    assert [scene.book(by).status_code for _ in range(2)] == [200, 200]
    assert scene.rows("bookings", host_id=scene.speaker) == 1
    assert scene.book(by, timeSlot="10:00 AM - 11:00 AM").status_code == 409
    assert scene.book(by | {"Idempotency-Key": "k" * 81}).status_code == 400


# --- speakers that were not set up by a classic client ----------------------------------------------------------------


def test_a_speaker_without_an_hour_in_the_platforms_currency_has_no_price_and_cant_be_booked(scene: Scene):
    by = scene.published()
    profile = scene.http.get(f"/v1/speakers/{scene.speaker}", headers=by).json()
    profile["offers"][0]["price"]["currency"] = "EUR"
    assert scene.http.put("/v1/profiles", json={"profile": profile}, headers=by).status_code == 200
    assert scene.listed()[scene.speaker]["sessionPrice"] is None
    answer = scene.book(scene.account())
    assert (answer.status_code, answer.json()) == (409, {"message": "This speaker offers no one-hour session."})


def test_a_profile_written_in_the_app_keeps_what_a_classic_client_doesnt_know(scene: Scene):
    by = scene.published(expertise="Knots, braids")
    path = f"/v1/speakers/{scene.speaker}"
    profile = scene.http.get(path, headers=by).json()
    assert profile["topics"] == ["Knots", "braids"]
    half = profile["offers"][0] | {"id": 0, "minutes": 30, "name": "Half"}
    written = profile | {"about": "A long story", "topics": ["Topology"], "offers": [half, *profile["offers"]]}
    assert scene.http.put("/v1/profiles", json={"profile": written}, headers=by).status_code == 200
    assert scene.set_up(by, expertise="Links", sessionPrice=75).status_code == 201
    now = scene.http.get(path, headers=by).json()
    assert (now["headline"], now["about"], now["topics"]) == ("Links", "A long story", ["Topology"])
    assert [(offer["minutes"], offer["price"]["minor"]) for offer in now["offers"]] == [(30, 12000), (60, 7500)]


def test_a_long_expertise_comes_back_whole(scene: Scene):
    long = "Everything there is to know of knots, " * 6
    scene.published(expertise=long)
    assert scene.listed()[scene.speaker]["expertise"] == long.strip()


def test_an_expertise_is_one_line_of_letters_that_every_engine_keeps(scene: Scene):
    scene.published(expertise=" Knots\r\nand\x00\tbraids\u2028")
    assert scene.listed()[scene.speaker]["expertise"] == "Knots and braids"


def test_a_speaker_without_a_headline_shows_topics(scene: Scene):
    by = scene.published(expertise="Knots; braids")
    profile = scene.http.get(f"/v1/speakers/{scene.speaker}", headers=by).json()
    assert scene.http.put("/v1/profiles", json={"profile": profile | {"headline": ""}}, headers=by).status_code == 200
    assert scene.listed()[scene.speaker]["expertise"] == "Knots, braids"


def test_the_list_is_packed_and_the_same_for_every_worker(scene: Scene, tmp_path):
    for _ in range(6):
        scene.published()
    packed = scene.http.get("/speakers")
    plain = scene.http.get("/speakers", headers={"Accept-Encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert (packed.content, packed.headers["etag"]) == (plain.content, plain.headers["etag"])
    with serving(tmp_path, scene.clock, scene.server.settings.database_url) as other:
        beside = Scene(other, scene.clock)
        assert beside.http.get("/speakers").headers["etag"] == plain.headers["etag"]
        scene.published(expertise="Seen by both")
        assert beside.listed() == scene.listed()
        beside.http.close()


# --- every engine -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", [str, postgres_url, mariadb_url], ids=["sqlite", "postgresql", "mariadb"])
def test_the_calls_are_alike_on_every_engine(tmp_path: Path, clock: Clock, url: Callable[[], str]):
    with serving(tmp_path, clock, url()) as server:
        scene = Scene(server, clock)
        by = scene.account("speaker")
        email = scene.email
        with ThreadPoolExecutor(8) as pool:
            made = list(pool.map(lambda n: scene.set_up(by, expertise=f"Knots {n}", sessionPrice=n), range(8)))
        assert [answer.status_code for answer in made] == [201] * 8
        scene.speaker = made[0].json()["speakerProfile"]["id"]
        assert (scene.rows("profiles"), scene.rows("offers")) == (1, 1)
        a_second_time_is_seen_at_once(scene, by, email)
        twenty_at_once(scene)
        while_mail_is_down_on(scene)
        scene.http.close()


def a_second_time_is_seen_at_once(scene: Scene, by: dict[str, str], email: str) -> None:
    tag = {"If-None-Match": scene.http.get("/speakers").headers["etag"]}
    assert scene.http.get("/speakers", headers=tag).status_code == 304
    assert scene.set_up(by, expertise="Über Knoten, 結び目", sessionPrice=99.5).status_code == 201
    line = scene.listed(by)[scene.speaker]
    assert (line["email"], line["expertise"], line["sessionPrice"]) == (email, "Über Knoten, 結び目", 99.5)
    assert scene.http.get("/speakers", headers=tag).status_code == 200


def while_mail_is_down_on(scene: Scene) -> None:
    (answer,) = while_mail_is_down(scene)
    assert answer.json() == {"message": "Booking successful, email will follow."}
    mail_works_again(scene)
