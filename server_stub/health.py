"""What is asked of a server itself: what it is, whether it lives, whether it is ready."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from fastapi import FastAPI, Response
from starlette.concurrency import run_in_threadpool

from booking_desktop.backend.database.serving import Serving
from booking_desktop.backend.wire.calls import ABOUT, PRODUCT, READY
from booking_desktop.domain.errors import DomainError
from booking_desktop.version import version
from server_stub.problems import problem
from server_stub.settings import Settings

API = 1


def install(app: FastAPI, serving: Serving, settings: Settings, clock: Callable[[], datetime]) -> None:
    """Add the three routes."""

    @app.get(ABOUT, tags=["server"], operation_id="about")
    async def about() -> dict[str, Any]:
        """What kind of server this is, its version, and its clock."""
        return {
            "product": PRODUCT,
            "version": version(),
            "api": API,
            "time": clock().isoformat(),
            "mail": settings.mail is not None,
            "client_wanted": settings.client_wanted,
        }

    @app.get("/healthz", tags=["server"], operation_id="alive")
    async def alive() -> dict[str, str]:
        """The process answers."""
        return {"status": "alive"}

    @app.get(READY, tags=["server"], operation_id="ready", responses={503: {"description": "Not yet, or no longer"}})
    async def ready() -> Any:
        """The database answers and this process isn't about to stop."""
        if app.state.closing.is_set():
            return problem(503, "closing", "This process is about to stop.", {"Retry-After": "2"})
        try:
            await run_in_threadpool(serving.backend.changes.cursor)
        except DomainError:
            return problem(503, "unreachable", "The database gives no answer.", {"Retry-After": "2"})
        return {"status": "ready"}

    @app.get("/favicon.ico", include_in_schema=False)
    async def no_icon() -> Response:
        return Response(status_code=204)
