"""Counts the calls with which accounts could be guessed or flooded by network address, before they do any work."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Receive, Scope, Send

from booking_desktop.backend.database.accounts.networks import Networks
from booking_desktop.domain.errors import DomainError
from server_stub import problems

GUARDED = frozenset(
    {
        "/v1/accounts",
        "/v1/accounts/verify",
        "/v1/accounts/resend-code",
        "/v1/accounts/request-reset",
        "/v1/accounts/reset-password",
        "/v1/sessions",
        "/auth/signup",
        "/auth/verify-otp",
        "/auth/login",
    }
)


class NetworkGuard:
    """Throttles POSTs to the paths of accounts."""

    def __init__(self, app: ASGIApp, networks: Networks) -> None:
        self._app, self._networks = app, networks

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count a guarded call before it is taken."""
        if scope["type"] == "http" and scope["method"] == "POST" and scope["path"].rstrip("/") in GUARDED:
            try:
                await run_in_threadpool(self._networks.take, (scope.get("client") or ("",))[0])
            except DomainError as error:
                await problems.of_error(error)(scope, receive, send)
                return
        await self._app(scope, receive, send)
