"""The one place that speaks HTTP: one request function, whose every failure is a domain error.

On httpcore, httpx's own engine: cookies, redirects, environment and encodings beyond what is here would only have to be
switched off again (docs/adr/0090).
"""

from __future__ import annotations

import logging
import random
import ssl
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from urllib.parse import quote, urlencode, urljoin, urlsplit

import httpcore

from booking_desktop.backend.remote.answers import Answer, Stream, readable_headers, whole_body
from booking_desktop.backend.remote.lines import Lines, cut_off
from booking_desktop.backend.remote.patience import (
    BUSY_STATUSES,
    Patience,
    http_date,
    may_repeat,
    passes,
    retry_after,
    wait_before,
)
from booking_desktop.backend.remote.routing import proxy_for
from booking_desktop.backend.remote.trouble import trouble_of
from booking_desktop.backend.remote.trust import trusting
from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.domain.servers import on_this_computer, without_scheme
from booking_desktop.domain.sign_in import Access
from booking_desktop.version import version

_log = logging.getLogger("http")
_MOST_BYTES = 32 * 2**20
_MOST_REDIRECTS = 3
_REDIRECTS = (301, 302, 303, 307, 308)
_SECOND = timedelta(seconds=1)
_PROBLEM = "application/problem+json"
_FAILURES = (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError, OSError)
"""What a call may fail with; anything else is a defect."""
Query = Mapping[str, str] | Iterable[tuple[str, str]]


@dataclass(frozen=True)
class _Call:
    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes | None
    key: str | None
    most: int


class Http:
    """The connections to one server; safe to use from any thread. ``address`` is one that ``server_address`` gave.

    ``proxy``: the system's where empty, ``none`` for no proxy. Raises FileUnreadable for ``ca_file``.
    """

    def __init__(
        self,
        address: str,
        *,
        now: Callable[[], datetime],
        proxy: str = "",
        ca_file: str = "",
        patience: Patience | None = None,
        ticks: Callable[[], float] = time.monotonic,
        pause: Callable[[float], object] | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.address, self.where = address, without_scheme(address)
        self._now, self._ticks, self._chance = now, ticks, chance
        self._patience = patience or Patience()
        self._closing = threading.Event()
        self._pause = pause or self._closing.wait
        self._lines = Lines(ticks)
        self._proxy = proxy_for(address, proxy)
        context = trusting(ca_file) if ca_file or address.startswith("https://") else None
        self._pool = _pool(self._proxy, context, self._lines)
        self._behind: timedelta | None = None

    @property
    def clock_skew(self) -> timedelta | None:
        """How far this computer's clock is behind the server's, by its last answer; negative when ahead, None before any."""
        return self._behind

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Query = (),
        body: bytes | None = None,
        access: Access | None = None,
        key: str | None = None,
        headers: Mapping[str, str] | None = None,
        secret: bool = False,
        most: int = _MOST_BYTES,
    ) -> Answer:
        """Ask, and try again where a repeat is safe: reading, or writing under a ``key``. Raises Unreachable.

        ``secret``: the body holds a password or a code. Neither that nor a token goes over http to another computer. An
        answer of any status is an answer, but for what no server of ours says: a gateway's 502, 503 or 504, a redirect
        elsewhere.
        """
        call = self._call(method, path, query, body, access, key, headers or {}, secret, most)
        ends = self._ticks() + self._patience.total
        turn, outcome = 1, self._tried(call, ends)
        while (wait := self._wait(call, outcome, turn)) is not None and self._ticks() + wait < ends:
            self._pause(wait)
            if self._closing.is_set():
                break
            turn, outcome = turn + 1, self._tried(call, ends)
        if isinstance(outcome, Unreachable):
            raise outcome
        return self._judged(outcome)

    @contextmanager
    def stream(
        self,
        path: str,
        *,
        query: Query = (),
        access: Access | None = None,
        headers: Mapping[str, str] | None = None,
        quiet: float = 60,
    ) -> Iterator[Stream]:
        """Listen to an answer without an end; the line counts as broken after ``quiet`` seconds of silence.

        Nothing is tried again: whoever listens knows from where to go on. Raises Unreachable.
        """
        whole = {"Accept-Encoding": "identity"} | dict(headers or {})
        call = self._call("GET", path, query, None, access, None, whole, False, 0)
        with ExitStack() as line:
            try:
                response = line.enter_context(self._opened(call, read=quiet))
            except _FAILURES as error:
                raise self._trouble(error) from error
            cut = partial(cut_off, response.extensions["network_stream"].get_extra_info("socket"))
            yield Stream(response.status, readable_headers(response.headers), self._pieces(response), cut)

    def close(self) -> None:
        """Break off what waits, within moments and from any thread; nothing can be asked afterwards."""
        self._closing.set()
        self._lines.cut()
        self._pool.close()

    # --- one call ---

    def _call(
        self,
        method: str,
        path: str,
        query: Query,
        body: bytes | None,
        access: Access | None,
        key: str | None,
        headers: Mapping[str, str],
        secret: bool,
        most: int,
    ) -> _Call:
        if (secret or access) and self.address.startswith("http://") and not on_this_computer(self.address):
            raise Unreachable(self.where, "secret over http", Reach.OPEN_TO_ALL)
        said = {
            "Host": urlsplit(self.address).netloc,
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": f"Proactively/{version()}",
            "X-Request-Id": uuid.uuid4().hex,
        }
        said |= {"Content-Type": "application/json", "Content-Length": str(len(body))} if body is not None else {}
        said |= {"Authorization": f"Bearer {access}"} if access else {}
        said |= {"Idempotency-Key": key} if key else {}
        asked = urlencode(query if isinstance(query, Mapping) else list(query))
        url = self.address + quote(path, safe="/%:@-._~") + (f"?{asked}" if asked else "")
        return _Call(method, url, tuple((said | dict(headers)).items()), body, key, most)

    def _tried(self, call: _Call, ends: float) -> Answer | Unreachable:
        began = self._ticks()
        try:
            outcome: Answer | Unreachable = self._followed(call, ends)
            told = str(outcome.status) if isinstance(outcome, Answer) else outcome.reach
        except Unreachable as problem:
            outcome, told = problem, f"{problem.reach} ({problem.detail})"
        except _FAILURES as error:
            outcome = self._trouble(error)
            told = f"{outcome.reach} ({outcome.detail})"
        path, took = urlsplit(call.url).path, (self._ticks() - began) * 1000
        level = logging.DEBUG if isinstance(outcome, Answer) and outcome.status < 500 else logging.WARNING
        _log.log(level, "%s %s: %s in %.0f ms (%s)", call.method, path, told, took, dict(call.headers)["X-Request-Id"])
        return outcome

    def _followed(self, call: _Call, ends: float) -> Answer:
        """The answer, where need be from another place on the same server."""
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._once(call, ends)
            target = answer.headers.get("location")
            if answer.status not in _REDIRECTS or target is None or call.method not in ("GET", "HEAD"):
                return answer
            url = urljoin(call.url, target)
            if _origin(url) != _origin(call.url):
                raise Unreachable(self.where, f"redirect to {urlsplit(url).netloc}", Reach.NOT_OURS)
            call = replace(call, url=url)
        raise Unreachable(self.where, "redirects without end", Reach.NOT_OURS)

    def _once(self, call: _Call, ends: float) -> Answer:
        with self._lines.until(ends), self._opened(call, self._patience.read) as response:
            headers = readable_headers(response.headers)
            body = whole_body(response.iter_stream(), headers, call.most, self.where)
            self._compare_clocks(headers)
            return Answer(response.status, headers, body)

    def _opened(self, call: _Call, read: float) -> AbstractContextManager[httpcore.Response]:
        patience = self._patience
        limits = {"connect": patience.connect, "read": read, "write": patience.write, "pool": patience.pool}
        return self._pool.stream(
            call.method,
            call.url,
            headers=list(call.headers),
            content=call.body,
            extensions={"timeout": limits},
        )

    def _pieces(self, response: httpcore.Response) -> Iterator[bytes]:
        try:
            yield from response.iter_stream()
        except _FAILURES as error:
            raise self._trouble(error) from error

    # --- judging ---

    def _wait(self, call: _Call, outcome: Answer | Unreachable, turn: int) -> float | None:
        """How long to wait before trying again; None: not again."""
        if turn >= self._patience.tries or self._closing.is_set() or not may_repeat(call.method, call.key):
            return None
        wait = wait_before(turn, self._patience, self._chance())
        if isinstance(outcome, Unreachable):
            return wait if passes(outcome.reach) else None
        if outcome.status not in BUSY_STATUSES:
            return None
        asked = retry_after(outcome.headers, self._now())
        if asked is None:
            return None if outcome.status == 429 else wait
        return max(asked, wait) if asked <= self._patience.longest_wait else None

    def _judged(self, answer: Answer) -> Answer:
        if answer.status == 407:
            raise Unreachable(self.where, "407", Reach.PROXY)
        if answer.status in _REDIRECTS:
            raise Unreachable(self.where, "redirected write", Reach.NOT_OURS)
        ours = answer.headers.get("content-type", "").startswith(_PROBLEM)
        if answer.status in BUSY_STATUSES[1:] and not ours:
            raise Unreachable(self.where, str(answer.status), Reach.BUSY)
        return answer

    def _trouble(self, error: Exception) -> Unreachable:
        if self._closing.is_set():  # whatever a line that is being closed gave
            return Unreachable(self.where, "closed by us", Reach.BROKEN_OFF)
        reach, detail = trouble_of(error, proxied=self._proxy is not None)
        outside = reach in (Reach.CERTIFICATE_EXPIRED, Reach.CERTIFICATE_NOT_YET_VALID)
        at = self._now() if outside else None
        return Unreachable(self.where, detail, reach, at, self._behind or timedelta())

    def _compare_clocks(self, headers: Mapping[str, str]) -> None:
        there = http_date(headers.get("date", ""))
        if there is not None:
            behind = there.astimezone(UTC) - self._now()
            self._behind = timedelta() if abs(behind) <= 2 * _SECOND else behind  # Date counts whole seconds


def _pool(proxy: httpcore.Proxy | None, context: ssl.SSLContext | None, lines: Lines) -> httpcore.ConnectionPool:
    return httpcore.ConnectionPool(
        ssl_context=context,
        proxy=proxy,
        max_connections=8,
        max_keepalive_connections=4,
        keepalive_expiry=30,
        network_backend=lines,
    )


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc.lower()
