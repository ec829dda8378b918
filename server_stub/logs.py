"""Structured logs: one JSON object a line on standard error, without secrets, addresses or what people typed."""

from __future__ import annotations

import json
import logging
import sys
from contextvars import ContextVar
from datetime import UTC, datetime

from booking_desktop.logs import told, without_secrets

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""Of the request under way, for every line that is logged meanwhile."""
access = logging.getLogger("booking.access")


class JsonLines(logging.Formatter):
    """A record as one line."""

    def format(self, record: logging.LogRecord) -> str:
        """See logging.Formatter."""
        said: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": without_secrets(record.getMessage()),
        }
        if found := request_id.get():
            said["request_id"] = found
        said |= getattr(record, "facts", {})
        if record.exc_info and record.exc_info[1] is not None:
            said["trace"] = without_secrets(told(record.exc_info[1]))
        return json.dumps(said, ensure_ascii=False)


def start(level: str) -> None:
    """Log everything of ours and the web server's as JSON lines; the web server's own access log, which has addresses, is off."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = name != "uvicorn.access"
    for name in ("sqlalchemy", "alembic.runtime.plugins"):
        logging.getLogger(name).setLevel(logging.WARNING)
