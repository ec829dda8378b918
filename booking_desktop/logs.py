"""The program's log: a small rotating file without secrets or addresses, for the About page and for reports."""

from __future__ import annotations

import logging
import re
import traceback
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

FILE = "proactively.log"
_BYTES, _KEPT = 512 * 1024, 3
_SECRETS = (
    (re.compile(r"(?<!\w)(\w{1,20}(?:\+\w{1,20})?://[^:/\s]{1,200}:)[^@\s]{1,400}@"), r"\1<hidden> @"),
    # Begun at the begin of a word alone and never gone back over: a line of a megabyte takes no longer than its reading.
    (re.compile(r"(?<![\w.+'-])[\w.+'-]++@[\w-]+(\.[\w-]+)*"), "<address>"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}"), r"\1 <token>"),
    (re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]+"), "<token>"),
    (re.compile(r"(?i)(password|token|secret|code|note)(['\"]?\s*[:=]\s*)('[^']*'|\"[^\"]*\"|\S+)"), r"\1\2<hidden>"),
)
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_LONGEST = 300
_OF_CODE = (AttributeError, NameError, ImportError)
"""What these quote are names in our code, never what anybody typed."""
_DEEPEST = 8


def without_secrets(text: str) -> str:
    """The text with addresses, tokens, passwords and codes taken out."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


def told(error: BaseException) -> str:
    """The traceback with its causes. What a message quotes is left out, for it may be what somebody typed."""
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(parts) < _DEEPEST:
        frames = "".join(traceback.format_tb(seen.__traceback__))
        parts.append(f"Traceback (most recent call last):\n{frames}{type(seen).__name__}{_message(seen)}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n\nwhich led to\n\n".join(reversed(parts))


def _message(error: BaseException) -> str:
    try:
        words = " ".join(str(error).split())
    except Exception:  # noqa: BLE001 - an error that can't say what it is must not hide where it was
        return ""
    if not isinstance(error, _OF_CODE):
        words = _QUOTED.sub("<hidden>", words)
    return f": {words[:_LONGEST]}" if words else ""


class _Formatter(logging.Formatter):
    """Takes secrets out of the finished line, tracebacks included."""

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """See logging.Formatter."""
        return told(ei[1]) if ei[1] is not None else ""

    def format(self, record: logging.LogRecord) -> str:
        """See logging.Formatter."""
        own = copy(record)
        own.exc_text = None  # another handler's formatter may have left the whole traceback there
        return without_secrets(super().format(own))


def start(folder: Path) -> Path | None:
    """Log to a file in ``folder``, made where needed; the file's path, or None where it can't be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / FILE, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    for former in [h for h in root.handlers if isinstance(h.formatter, _Formatter)]:  # one log a process
        root.removeHandler(former)
        former.close()
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
