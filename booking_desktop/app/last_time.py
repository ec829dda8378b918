"""Whether the app was closed as it should be last time; what the interpreter could still say when it was not."""

from __future__ import annotations

import faulthandler
import logging
from contextlib import suppress
from pathlib import Path
from typing import IO

OPEN = "window.open"
"""Stands in the data folder while a window is open there."""
FATAL = "fatal.log"
_MOST = 16 * 1024
_log = logging.getLogger("crash")


class LastTime:
    """Of one data folder; for the window that holds its lock alone."""

    def __init__(self, data_dir: Path, log_dir: Path) -> None:
        self._mark, self._fatal = data_dir / OPEN, log_dir / FATAL
        self._file: IO[str] | None = None

    def begin(self) -> str | None:
        """Mark the window as open. What the last one left: None where it was closed, else what it said as it fell, or ""."""
        fell = self._mark.exists()
        said = ""
        with suppress(OSError):
            said = self._fatal.read_text("utf-8", errors="replace")[-_MOST:]
        with suppress(OSError):
            self._mark.touch()
        self._listen()
        if not fell:
            return None
        _log.critical("closed unexpectedly last time\n%s", said or "nothing was said")
        return said

    def end(self) -> None:
        """The window is closed as it should be."""
        with suppress(OSError):
            self._mark.unlink(missing_ok=True)
        self._quiet()

    def _listen(self) -> None:
        """Let a fall of the whole process (a segmentation fault) write where it was: Python can't be asked any more then."""
        with suppress(OSError):
            self._fatal.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._fatal.open("w", encoding="utf-8")
            faulthandler.enable(self._file, all_threads=True)

    def _quiet(self) -> None:
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._fatal.unlink(missing_ok=True)
