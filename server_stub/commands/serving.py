"""``booking-server``: open the database once, then let the workers serve."""

from __future__ import annotations

import argparse
import logging
import os
import socket
from typing import Any

from server_stub import logs
from server_stub.settings import BadSetting, Settings


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add ``serve``."""
    command = commands.add_parser("serve", parents=[common], help="serve until stopped (also without a command)")
    command.set_defaults(run=serve)


log = logging.getLogger("booking")


def serve(_: argparse.Namespace, settings: Settings) -> int:
    """Serve until a signal ends it: requests under way finish, the mail worker stops clean. Raises what opening does."""
    import uvicorn

    from server_stub.app import create_app, open_database

    logs.start(settings.log_level)
    _see_that_it_can_listen(settings)
    serving = open_database(settings)  # migrated here, before any worker starts, and its trouble is one sentence
    if settings.mail is None:
        log.warning("no mail server is set: codes and confirmations wait in the outbox, and nobody can sign up")
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


def _see_that_it_can_listen(settings: Settings) -> None:
    """Take the port as the web server will and let go of it: before the database is touched, and told in a sentence."""
    try:
        (family, _, _, _, place), *_ = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            if os.name == "posix":  # a server that was just stopped is not in the way
                trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(place)
    except OSError as error:
        where = f"{settings.host}:{settings.port}"
        raise BadSetting(f"Can't listen on {where}: {error.strerror}. Say another by --host and --port.") from None
