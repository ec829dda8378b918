"""The only place that builds a server: settings -> database -> routes -> what surrounds them."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import anyio.to_thread
from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware

from booking_desktop.backend.database.serving import Serving, open_serving
from booking_desktop.version import version
from server_stub import bounds, classic, events, health, logs, openapi, problems, routes
from server_stub.closing import Closing
from server_stub.feed import Feed
from server_stub.freshness import Freshness
from server_stub.guard import NetworkGuard
from server_stub.keys import server_key
from server_stub.limits import RateLimits
from server_stub.mailing import MailWorker, sender_of
from server_stub.middleware import BodyLimit, RequestLog
from server_stub.orphans import end_with_parent
from server_stub.repeats import Repeats
from server_stub.settings import BadSetting, Settings, load

EXPOSED = ("ETag", "Retry-After", "X-Request-Id", "Idempotency-Replayed")


def now() -> datetime:
    """The server's clock."""
    return datetime.now(UTC)


def from_environment() -> FastAPI:
    """A worker process: its settings are in its environment."""
    settings = load(os.environ)
    logs.start(settings.log_level)
    end_with_parent()
    return create_app(settings)


def open_database(settings: Settings, clock: Callable[[], datetime] = now) -> Serving:
    """The database of those settings, migrated. Raises what ``open_serving`` does; BadSetting for folder and secret."""
    _make_folder(settings.data_dir)
    return open_serving(
        settings.database_url,
        server_key(settings),
        clock,
        lambda: settings.mail is not None,
        bcrypt_cost=settings.bcrypt_cost,
        currency=settings.currency,
    )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadSetting(
            f"The data folder {folder} can't be made: {error.strerror}. Name another: --data-dir."
        ) from None


def create_app(settings: Settings, serving: Serving | None = None, clock: Callable[[], datetime] = now) -> FastAPI:
    """The whole server on its database, which is closed when it ends."""
    serving = serving or open_database(settings, clock)
    app = FastAPI(
        title="Proactively",
        version=version(),
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_life(settings, serving, clock),
    )
    app.state.settings, app.state.serving = settings, serving
    app.state.closing, app.state.feed = Closing(), Feed(serving.backend.changes, serving.hear)
    problems.install(app)
    health.install(app, serving, settings, clock)
    events.install(app, app.state.feed, app.state.closing, settings)
    freshness = Freshness(serving.backend, clock)
    app.include_router(routes.router(serving.backend, freshness, Repeats(serving.answers, serving.backend)))
    app.include_router(classic.router(serving, settings, clock))
    _surround(app, settings, serving)
    app.openapi = lambda: openapi.describe(app)  # type: ignore[method-assign]
    return app


def _surround(app: FastAPI, settings: Settings, serving: Serving) -> None:
    """From the inside out: what is added last sees a request first."""
    if settings.rate_limits:
        app.add_middleware(NetworkGuard, networks=serving.networks)
        app.add_middleware(RateLimits, workers=settings.workers)
    sizes = {"/v1/office/lines": bounds.IMPORT_MOST, **dict.fromkeys(classic.PATHS, classic.BODY_MOST)}
    app.add_middleware(BodyLimit, most=bounds.BODY_MOST, others=sizes)
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST", "PUT", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "Idempotency-Key", "If-None-Match", "Last-Event-ID"],
            expose_headers=EXPOSED,
            max_age=600,
        )
    app.add_middleware(classic.ClassicSurface)
    app.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=5)
    app.add_middleware(RequestLog)


def _life(settings: Settings, serving: Serving, clock: Callable[[], datetime]) -> Any:
    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        calls = anyio.to_thread.current_default_thread_limiter()
        calls.total_tokens = settings.threads
        _notice_the_end(app)
        mail = MailWorker(serving.backend.outbox, sender_of(settings.mail), clock, lambda: calls.borrowed_tokens > 0)
        mail.start()
        try:
            yield
        finally:
            app.state.closing.set()
            await anyio.to_thread.run_sync(mail.stop, settings.drain_seconds)
            await anyio.to_thread.run_sync(app.state.feed.close)
            await anyio.to_thread.run_sync(serving.backend.store.close)

    return life


def _notice_the_end(app: FastAPI) -> None:
    """Streams of events end at the first sign of a stop: the web server waits for open answers before it tells the app."""
    if threading.current_thread() is not threading.main_thread():
        return  # a test stops it by ``closing``
    for number in (signal.SIGTERM, signal.SIGINT):
        before = signal.getsignal(number)

        def ending(signum: int, frame: Any, before: Any = before) -> None:
            app.state.closing.set()
            if callable(before):
                before(signum, frame)

        signal.signal(number, ending)
