"""``booking-server``: open the database once, then let the workers serve."""

from __future__ import annotations

import argparse
from typing import Any

from server_stub import logs
from server_stub.settings import Settings


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add ``serve``."""
    command = commands.add_parser("serve", parents=[common], help="serve until stopped (also without a command)")
    command.set_defaults(run=serve)


def serve(_: argparse.Namespace, settings: Settings) -> int:
    """Serve until a signal ends it: requests under way finish, the mail worker stops clean. Raises what opening does."""
    import uvicorn

    from server_stub.app import create_app, open_database

    logs.start(settings.log_level)
    serving = open_database(settings)  # migrated here, before any worker starts, and its trouble is one sentence
    options: dict[str, Any] = {
        "host": settings.host,
        "port": settings.port,
        "log_config": None,
        "access_log": False,
        "server_header": False,
        "proxy_headers": True,
        "forwarded_allow_ips": settings.trusted_proxies,
        "timeout_keep_alive": 75,
        "timeout_graceful_shutdown": settings.drain_seconds,
    }
    if settings.workers == 1:
        uvicorn.run(create_app(settings, serving), **options)
    else:
        serving.backend.store.close()
        uvicorn.run("server_stub.app:from_environment", factory=True, workers=settings.workers, **options)
    return 0
