"""The program's log: a small rotating file without secrets or addresses, for the About page and for reports."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "proactively.log"
_BYTES, _KEPT = 512 * 1024, 3
_SECRETS = (
    (re.compile(r"(smtps?://[^:/\s]+:)[^@\s]+@"), r"\1<hidden> @"),
    (re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"), "<address>"),
    (re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]+"), "<token>"),
    (re.compile(r"(?i)(password|token|secret|code)(['\"]?\s*[:=]\s*)\S+"), r"\1\2<hidden>"),
)


def without_secrets(text: str) -> str:
    """The text with addresses, tokens, passwords and codes taken out."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


class _Formatter(logging.Formatter):
    """Takes secrets out of the finished line, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """See logging.Formatter."""
        return without_secrets(super().format(record))


def start(folder: Path) -> Path | None:
    """Log to a file in ``folder``, made where needed; the file's path, or None where it can't be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / FILE, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return folder / FILE


def tail(path: Path, lines: int = 6) -> tuple[str, ...]:
    """The last lines of the log; none where there is no file."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 64 * 1024))
            text = file.read().decode("utf-8", errors="replace")
    except OSError:
        return ()
    return tuple(text.splitlines()[-lines:])
