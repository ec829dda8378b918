"""The one request function against real sockets on which everything goes wrong that can."""

from __future__ import annotations

import gzip
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.lines import cut_off
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.domain.errors import FileUnreadable, Reach, Unreachable
from booking_desktop.domain.sign_in import Access
from tests.backend.certificates import DAY, Authority, authority
from tests.backend.scripted import Act, ScriptedServer, drips, hangs, hangs_up, resets, says, sends

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
HASTE = Patience(connect=2, read=0.15, total=2)
OPEN: list[Http] = []
PAUSES: list[float] = []


@pytest.fixture(autouse=True)
def everything_is_closed() -> Iterator[None]:
    PAUSES.clear()
    yield
    while OPEN:
        OPEN.pop().close()


def client(address: str, **more: object) -> Http:
    given = {"now": lambda: NOW, "pause": PAUSES.append, "chance": lambda: 1.0, "proxy": "none"} | more
    http = Http(address, **given)  # type: ignore[arg-type]
    OPEN.append(http)
    return http


def trouble(work: Callable[[], object]) -> Unreachable:
    with pytest.raises(Unreachable) as raised:
        work()
    return raised.value


def reach_with(*acts: Act, method: str = "POST", **more: object) -> Reach:
    """What a write without a key meets: it is never sent twice."""
    with ScriptedServer(*acts) as server:
        http = client(server.address, **more)
        reach = trouble(lambda: http.request(method, "/x", body=b"{}")).reach
        http.close()
        assert len(server.asked) == 1
        return reach


# --- asking ---


def test_a_call_says_who_asks_and_carries_an_id_of_its_own():
    with ScriptedServer(says(body=b'{"a":1}', ETag='"7"')) as server:
        http = client(server.address + "/base")
        answer = http.request("GET", "/speakers", query={"text": "a&b é"}, access=Access("t0k"))
        http.request("GET", "/speakers")
        http.close()
    first, second = server.asked
    assert (answer.status, answer.body, answer.headers["etag"]) == (200, b'{"a":1}', '"7"')
    assert (first.method, first.target) == ("GET", "/base/speakers?text=a%26b+%C3%A9")
    assert first.headers["authorization"] == "Bearer t0k"
    assert "authorization" not in second.headers
    assert re.fullmatch(r"Proactively/\d+\.\d+\S*", first.headers["user-agent"])
    assert re.fullmatch(r"[0-9a-f]{32}", first.headers["x-request-id"])
    assert first.headers["x-request-id"] != second.headers["x-request-id"]


def test_a_write_carries_its_body_and_its_key():
    with ScriptedServer(says(201)) as server:
        http = client(server.address)
        assert http.request("POST", "/bookings", body=b'{"x":2}', key="k1").status == 201
        http.close()
    assert (server.asked[0].body, server.asked[0].headers["idempotency-key"]) == (b'{"x":2}', "k1")


def test_calls_share_one_connection():
    with ScriptedServer(says()) as server:
        http = client(server.address)
        for _ in range(5):
            http.request("GET", "/")
        http.close()
    assert {asked.line for asked in server.asked} == {1}


def test_many_threads_ask_side_by_side():
    with ScriptedServer(says()) as server:
        http = client(server.address)
        with ThreadPoolExecutor(12) as crew:
            statuses = list(crew.map(lambda n: http.request("GET", f"/{n}").status, range(60)))
        http.close()
    assert statuses == [200] * 60
    assert {asked.target for asked in server.asked} == {f"/{n}" for n in range(60)}


def test_a_packed_answer_is_unpacked():
    body = b"[" + b"1," * 5000 + b"1]"
    with ScriptedServer(says(body=gzip.compress(body), Content_Encoding="gzip")) as server:
        http = client(server.address)
        assert http.request("GET", "/").body == body
        http.close()
    assert server.asked[0].headers["accept-encoding"] == "gzip"


def test_an_answer_that_nothing_has_changed_is_an_answer():
    with ScriptedServer(sends(b'HTTP/1.1 304 Not Modified\r\nETag: "7"\r\n\r\n')) as server:
        http = client(server.address)
        answer = http.request("GET", "/", headers={"If-None-Match": '"7"'})
        http.close()
    assert (answer.status, answer.body, server.asked[0].headers["if-none-match"]) == (304, b"", '"7"')


@pytest.mark.parametrize("status", [400, 401, 404, 409, 422, 500])
def test_a_refusal_is_an_answer_too(status: int):
    with ScriptedServer(says(status, b'{"code":"x"}')) as server:
        http = client(server.address)
        assert http.request("GET", "/").status == status
        http.close()
    assert len(server.asked) == 1


# --- trying again ---


def test_reading_is_tried_again_with_growing_pauses():
    with ScriptedServer(hangs_up, hangs_up, says()) as server:
        http = client(server.address)
        assert http.request("GET", "/").status == 200
        http.close()
    assert PAUSES == [0.25, 0.5]
    assert len({asked.headers["x-request-id"] for asked in server.asked}) == 1


def test_a_write_with_a_key_is_tried_again_under_the_same_key():
    with ScriptedServer(hangs_up, says(201)) as server:
        http = client(server.address)
        assert http.request("POST", "/bookings", body=b"{}", key="k1").status == 201
        http.close()
    assert [asked.headers["idempotency-key"] for asked in server.asked] == ["k1", "k1"]


def test_a_write_without_a_key_is_never_sent_twice():
    assert reach_with(hangs_up, says()) is Reach.BROKEN_OFF
    assert reach_with(says(503, Retry_After="1"), says()) is Reach.BUSY
    assert PAUSES == []


def test_the_tries_end():
    with ScriptedServer(hangs_up) as server:
        http = client(server.address)
        assert trouble(lambda: http.request("GET", "/")).reach is Reach.BROKEN_OFF
        http.close()
    assert len(server.asked) == 3


def test_pauses_differ_by_chance():
    with ScriptedServer(hangs_up, says()) as server:
        http = client(server.address, chance=lambda: 0.0)
        http.request("GET", "/")
        http.close()
    assert PAUSES == [0.125]


@pytest.mark.parametrize("after", ["3", format_datetime(NOW + timedelta(seconds=3), usegmt=True)])
def test_a_busy_server_is_left_alone_for_as_long_as_it_asks(after: str):
    with ScriptedServer(says(503, Retry_After=after), says()) as server:
        http = client(server.address)
        assert http.request("GET", "/").status == 200
        http.close()
    assert PAUSES == [3.0]


def test_a_long_wait_is_left_to_the_person():
    with ScriptedServer(says(503, Retry_After="120")) as server:
        http = client(server.address)
        assert trouble(lambda: http.request("GET", "/")).reach is Reach.BUSY
        http.close()
    assert (PAUSES, len(server.asked)) == ([], 1)


def test_too_many_requests_is_an_answer_when_the_wait_is_long():
    with ScriptedServer(says(429, b'{"code":"throttled"}', Retry_After="120")) as server:
        http = client(server.address)
        assert http.request("GET", "/").headers["retry-after"] == "120"
        http.close()


def test_a_problem_document_of_a_busy_server_is_an_answer():
    told = says(503, b'{"code":"store-busy"}', Content_Type="application/problem+json")
    with ScriptedServer(told) as server:
        http = client(server.address)
        assert http.request("GET", "/").body == b'{"code":"store-busy"}'
        http.close()


def test_no_pause_goes_past_the_deadline():
    with ScriptedServer(says(503, Retry_After="4")) as server:
        http = client(server.address, patience=Patience(total=3))
        assert trouble(lambda: http.request("GET", "/")).reach is Reach.BUSY
        http.close()
    assert PAUSES == []


def test_an_idle_connection_that_was_dropped_costs_nothing():
    with ScriptedServer(says()) as server:
        http = client(server.address)
        http.request("GET", "/")
        server.drop_idle()
        assert http.request("POST", "/", body=b"{}").status == 200
        http.close()
    assert [asked.line for asked in server.asked] == [1, 2]


# --- servers that answer badly ---


@pytest.mark.parametrize(
    ("act", "reach"),
    [
        (hangs_up, Reach.BROKEN_OFF),
        (resets, Reach.BROKEN_OFF),
        (sends(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"), Reach.BROKEN_OFF),
        (sends(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"), Reach.BROKEN_OFF),
        (sends(b"HTTP/1.1 200 OK\r\nContent-Le"), Reach.BROKEN_OFF),
        (sends(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), Reach.GARBLED),
        (sends(b"\x15\x03\x01\x00\x02\x02\x50\r\n\r\n"), Reach.GARBLED),
        (sends(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"), Reach.GARBLED),
        (sends(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), Reach.GARBLED),
        (sends(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 40_000), Reach.GARBLED),
        (says(body=b"not packed", Content_Encoding="gzip"), Reach.GARBLED),
        (says(body=gzip.compress(b"x" * 9000)[:-9], Content_Encoding="gzip"), Reach.BROKEN_OFF),
        (says(body=b"x", Content_Encoding="br"), Reach.GARBLED),
        (says(502, b"<html>"), Reach.BUSY),
        (says(407), Reach.PROXY),
        (says(302, Location="/elsewhere"), Reach.NOT_OURS),
    ],
)
def test_a_bad_answer_is_told_as_what_it_is(act: Act, reach: Reach):
    assert reach_with(act) is reach


def test_a_server_that_hangs_is_left():
    assert reach_with(hangs, patience=HASTE) is Reach.TIMED_OUT


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"HTTP/1.1 200 OK\r\nX-Slow: "])
def test_a_server_that_drips_can_not_outlast_the_deadline(head: bytes):
    began = time.monotonic()
    assert reach_with(drips(head, 0.02), patience=Patience(read=0.2, total=0.5)) is Reach.TIMED_OUT
    assert time.monotonic() - began < 3


def test_an_answer_larger_than_wanted_is_not_taken():
    with ScriptedServer(says(body=b"x" * 1001)) as server:
        http = client(server.address)
        assert trouble(lambda: http.request("POST", "/", body=b"{}", most=1000)).detail == "answer too large"
        assert len(http.request("POST", "/", body=b"{}", most=1001).body) == 1001
        http.close()


def test_a_packed_answer_can_not_burst_the_memory():
    bomb = gzip.compress(bytes(30 * 2**20))
    with ScriptedServer(says(body=bomb, Content_Encoding="gzip")) as server:
        http = client(server.address)
        assert trouble(lambda: http.request("POST", "/", body=b"{}", most=2**20)).detail == "answer too large"
        http.close()


def test_nothing_listens():
    with ScriptedServer(says()) as server:
        address = server.address
    problem = trouble(lambda: client(address).request("GET", "/"))
    assert (problem.reach, problem.where) == (Reach.REFUSED, address.removeprefix("http://"))


def test_a_name_that_leads_nowhere():
    assert trouble(lambda: client("https://nowhere.invalid").request("GET", "/")).reach in (
        Reach.NO_SUCH_SERVER,
        Reach.NO_NETWORK,  # where no name server can be asked, nobody knows
    )


# --- elsewhere ---


def test_a_redirect_on_the_same_server_is_followed_with_its_token():
    with ScriptedServer(says(307, Location="/there"), says(body=b"here")) as server:
        http = client(server.address)
        assert http.request("GET", "/", access=Access("t")).body == b"here"
        http.close()
    assert [a.headers["authorization"] for a in server.asked] == ["Bearer t", "Bearer t"]


def test_a_redirect_to_another_server_is_not_followed():
    with ScriptedServer(says()) as other, ScriptedServer(says(302, Location=other.address + "/login")) as server:
        http = client(server.address)
        assert trouble(lambda: http.request("GET", "/", access=Access("t"))).reach is Reach.NOT_OURS
        http.close()
        assert other.asked == []


def test_redirects_in_a_circle_end():
    with ScriptedServer(says(302, Location="/")) as server:
        http = client(server.address)
        assert trouble(lambda: http.request("GET", "/")).reach is Reach.NOT_OURS
        http.close()


def test_no_secret_goes_unprotected_to_another_computer():
    http = client("http://office.example")
    assert trouble(lambda: http.request("GET", "/", access=Access("t"))).reach is Reach.OPEN_TO_ALL
    assert trouble(lambda: http.request("POST", "/", body=b"{}", secret=True)).reach is Reach.OPEN_TO_ALL


# --- certificates ---


@pytest.fixture
def office(tmp_path: Path) -> Authority:
    return authority(tmp_path)


def test_an_authority_of_the_offices_own_is_believed_when_set(office: Authority):
    with ScriptedServer(says(body=b"safe"), tls=office.server(), host="localhost") as server:
        http = client(server.address, ca_file=office.file)
        assert http.request("GET", "/", access=Access("t")).body == b"safe"
        http.close()
        stranger = client(server.address)
        assert trouble(lambda: stranger.request("GET", "/")).reach is Reach.CERTIFICATE_UNKNOWN
        stranger.close()
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("made", "reach"),
    [
        ({"begins": -9 * DAY, "ends": -2 * DAY}, Reach.CERTIFICATE_EXPIRED),
        ({"begins": 2 * DAY, "ends": 9 * DAY}, Reach.CERTIFICATE_NOT_YET_VALID),
        ({"host": "other.example"}, Reach.CERTIFICATE_OTHER_NAME),
        ({"host": "127.0.0.1"}, Reach.CERTIFICATE_OTHER_NAME),
    ],
)
def test_a_bad_certificate_is_told_as_what_it_is_and_asked_once(
    office: Authority, made: dict[str, object], reach: Reach
):
    with ScriptedServer(says(), tls=office.server(**made), host="localhost") as server:  # type: ignore[arg-type]
        http = client(server.address, ca_file=office.file)
        problem = trouble(lambda: http.request("GET", "/"))
        http.close()
    outside = reach in (Reach.CERTIFICATE_EXPIRED, Reach.CERTIFICATE_NOT_YET_VALID)
    assert (problem.reach, problem.at, PAUSES) == (reach, NOW if outside else None, [])
    assert server.asked == []


def test_a_server_without_encryption_is_told_apart():
    with ScriptedServer(says()) as server:
        http = client(server.address.replace("http:", "https:"))
        assert trouble(lambda: http.request("GET", "/")).reach is Reach.NO_ENCRYPTION
        http.close()


@pytest.mark.parametrize(("text", "reason"), [(None, "missing"), ("not a certificate", "not_a_certificate")])
def test_a_bad_certificate_file_is_refused_at_once(tmp_path: Path, text: str | None, reason: str):
    file = tmp_path / "own.pem"
    if text is not None:
        file.write_text(text)
    with pytest.raises(FileUnreadable) as raised:
        client("https://office.example", ca_file=str(file))
    assert (raised.value.path, raised.value.reason) == (str(file), reason)


# --- clocks ---


@pytest.mark.parametrize("behind", [timedelta(hours=2), timedelta(minutes=-7), timedelta()])
def test_clocks_are_compared_by_each_answer(behind: timedelta):
    with ScriptedServer(says(Date=format_datetime(NOW + behind, usegmt=True))) as server:
        http = client(server.address)
        assert http.clock_skew is None
        http.request("GET", "/")
        http.close()
    assert http.clock_skew == behind


def test_a_broken_date_says_nothing_of_the_clocks():
    with ScriptedServer(says(Date="yesterday")) as server:
        http = client(server.address)
        http.request("GET", "/")
        http.close()
    assert http.clock_skew is None


# --- proxies ---


def test_a_proxy_is_asked_for_the_server(monkeypatch: pytest.MonkeyPatch):
    with ScriptedServer(says(body=b"by proxy")) as proxy:
        http = client("http://office.example", proxy=proxy.address.replace("//", "//ada:s%40c@"))
        assert http.request("GET", "/x").body == b"by proxy"
        http.close()
    assert proxy.asked[0].target == "http://office.example/x"
    assert proxy.asked[0].headers["proxy-authorization"] == "Basic YWRhOnNAYw=="


def test_the_systems_proxy_is_used_but_for_this_computer(monkeypatch: pytest.MonkeyPatch):
    with ScriptedServer(says(body=b"by proxy")) as proxy, ScriptedServer(says(body=b"straight")) as server:
        monkeypatch.setenv("http_proxy", proxy.address)
        monkeypatch.setenv("no_proxy", "inside.example")
        far, near = client("http://office.example", proxy=""), client(server.address, proxy="")
        assert (far.request("GET", "/").body, near.request("GET", "/").body) == (b"by proxy", b"straight")
        far.close(), near.close()
        assert client("http://inside.example", proxy="")._proxy is None


@pytest.mark.parametrize(
    ("act", "reach"),
    [
        (says(403), Reach.PROXY),
        (says(407), Reach.PROXY),
        (says(502), Reach.PROXY),
        (hangs_up, Reach.BROKEN_OFF),
        (sends(b"gibberish\r\n\r\n"), Reach.GARBLED),
    ],
)
def test_a_proxy_that_refuses_is_told_apart_from_the_server(act: Act, reach: Reach):
    with ScriptedServer(act) as proxy:
        http = client("https://office.example", proxy=proxy.address)
        assert trouble(lambda: http.request("POST", "/", body=b"{}")).reach is reach
        http.close()
    assert (proxy.asked[0].method, proxy.asked[0].target) == ("CONNECT", "office.example:443")


def test_a_proxy_that_is_not_there():
    with ScriptedServer(says()) as proxy:
        address = proxy.address
    problem = trouble(lambda: client("https://office.example", proxy=address).request("GET", "/"))
    assert (problem.reach, problem.where) == (Reach.PROXY, "office.example")


def test_a_kind_of_proxy_that_can_not_be_used_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1080")
    monkeypatch.delenv("https_proxy", raising=False)
    assert trouble(lambda: client("https://office.example", proxy="")).reach is Reach.PROXY


# --- the end ---


def waiting(http: Http, server: ScriptedServer, count: int, crew: ThreadPoolExecutor) -> list[object]:
    calls = [crew.submit(http.request, "GET", "/") for _ in range(count)]
    ends = time.monotonic() + 10
    while len(server.asked) < count and time.monotonic() < ends:
        time.sleep(0.005)
    return calls  # type: ignore[return-value]


@pytest.mark.parametrize("secure", [False, True])
def test_closing_frees_everyone_who_waits(office: Authority, secure: bool):
    tls = office.server() if secure else None
    with ScriptedServer(hangs, tls=tls, host="localhost") as server, ThreadPoolExecutor(4) as crew:
        http = client(server.address, ca_file=office.file)
        calls = waiting(http, server, 4, crew)
        began = time.monotonic()
        http.close()
        problems = [call.exception(5) for call in calls]  # type: ignore[attr-defined]
    assert time.monotonic() - began < 2
    assert [getattr(p, "reach", p) for p in problems] == [Reach.BROKEN_OFF] * 4
    assert len(server.asked) == 4


def test_closing_frees_who_shakes_hands_with_a_silent_server():
    with socket.create_server(("127.0.0.1", 0)) as silent, ThreadPoolExecutor(1) as crew:
        http = Http(f"https://127.0.0.1:{silent.getsockname()[1]}", now=lambda: NOW, proxy="none")
        call = crew.submit(http.request, "GET", "/")
        line, _ = silent.accept()
        with line:
            assert line.recv(1) == b"\x16"  # the first byte of its hello
            began = time.monotonic()
            http.close()
            assert isinstance(call.exception(5), Unreachable)
        assert time.monotonic() - began < 2


def test_a_secret_line_that_is_cut_stays_secret(office: Authority):
    """Another thread may just be writing to it: a password, say."""
    with ScriptedServer(hangs, tls=office.server(), host="localhost") as server:
        http = client(server.address, ca_file=office.file)
        with ThreadPoolExecutor(1) as crew:
            waiting(http, server, 1, crew)
            (line,) = http._lines._open
            assert isinstance(line, ssl.SSLSocket)
            cut_off(line)
            assert line.version() is not None
            http.close()


def test_what_a_line_gives_while_it_is_closed_is_not_the_servers_fault():
    def gibberish_after_the_end(line):
        http._closing.set()
        line.send(b"gibberish\r\n\r\n")
        return False

    with ScriptedServer(gibberish_after_the_end) as server:
        http = client(server.address)
        assert trouble(lambda: http.request("GET", "/")).reach is Reach.BROKEN_OFF
        http.close()


def test_closing_ends_a_pause():
    with ScriptedServer(says(503, Retry_After="5")) as server, ThreadPoolExecutor(1) as crew:
        http = client(server.address, pause=None)
        (call,) = waiting(http, server, 1, crew)
        began = time.monotonic()
        http.close()
        assert isinstance(call.exception(5), Unreachable)  # type: ignore[attr-defined]
        assert time.monotonic() - began < 2


def test_nothing_is_asked_after_the_end():
    with ScriptedServer(says()) as server:
        http = client(server.address)
        http.close()
        assert trouble(lambda: http.request("GET", "/")).reach is Reach.BROKEN_OFF
    assert server.asked == []


# --- streams ---


def test_a_stream_comes_piece_by_piece_and_says_when_it_breaks():
    go = threading.Event()

    def events(line):
        line.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
        line.send(b"6\r\nid: 1\n\r\n")
        go.wait(5)
        line.send(b"6\r\nid: 2\n\r\n")
        return False

    with ScriptedServer(events) as server:
        http = client(server.address)
        got: list[bytes] = []

        def listen() -> None:
            with http.stream("/events", headers={"Last-Event-ID": "0"}) as stream:
                for piece in stream.pieces:
                    got.append(piece)
                    go.set()

        problem = trouble(listen)
        http.close()
    assert (got, problem.reach) == ([b"id: 1\n", b"id: 2\n"], Reach.BROKEN_OFF)
    assert server.asked[0].headers["last-event-id"] == "0"


def test_a_stream_that_falls_silent_counts_as_broken():
    with ScriptedServer(hangs) as server:
        http = client(server.address)
        with pytest.raises(Unreachable) as raised, http.stream("/events", quiet=0.1):
            pass
        http.close()
    assert raised.value.reach is Reach.TIMED_OUT


def test_what_a_listener_fails_with_is_not_the_lines_fault():
    def listen(http: Http) -> None:
        with http.stream("/"):
            raise FileNotFoundError("the listener's own")

    with ScriptedServer(says(body=b"x")) as server:
        http = client(server.address)
        with pytest.raises(FileNotFoundError):
            listen(http)
        http.close()


def test_closing_ends_a_stream():
    def opens(line):
        line.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n")
        return hangs(line)

    with ScriptedServer(opens) as server, ThreadPoolExecutor(1) as crew:
        http, begun = client(server.address), threading.Event()

        def listen() -> None:
            with http.stream("/events") as stream:
                for _ in stream.pieces:
                    begun.set()

        call = crew.submit(listen)
        assert begun.wait(5)
        http.close()
        assert isinstance(call.exception(5), Unreachable)
