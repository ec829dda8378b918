"""What somebody was in the middle of, kept as one small private file in the data folder of this computer."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

from booking_desktop.backend.files import replace_text, take_away

FILE = "unfinished.json"
_MOST = 4 * 1024 * 1024


class UnfinishedFile:
    """A list of plain mappings. A file that can't be read counts as none: it is a convenience, never a reason to stop."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self._lock = Lock()

    def load(self) -> tuple[Mapping[str, Any], ...]:
        """What was kept, the oldest first."""
        try:
            if self._file.stat().st_size > _MOST:
                return ()
            said = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        return tuple(entry for entry in said if isinstance(entry, dict)) if isinstance(said, list) else ()

    def save(self, kept: Sequence[Mapping[str, Any]]) -> None:
        """Replace it, readable by its owner alone; nothing to keep: no file. Raises StoreReadOnly, DiskFull."""
        with self._lock:
            if kept:
                replace_text(self._file, json.dumps(list(kept), ensure_ascii=False), private=True)
            else:
                take_away(self._file)
