"""This computer's settings as one JSON file beside the store; a broken file costs the broken settings, never a start."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from booking_desktop.backend.files import replace_text
from booking_desktop.domain.preferences import BOUNDS, KeptServer, MailServer, Preferences
from booking_desktop.presets import Presets

FILE = "preferences.json"
T = TypeVar("T", Preferences, MailServer, KeptServer)


class FilePreferences:
    """See ``ports.Preferences``."""

    def __init__(self, folder: Path, presets: Presets = Presets()) -> None:  # noqa: B008 - it is frozen
        self._file, self._presets = folder / FILE, presets
        self._lock = Lock()

    def load(self) -> Preferences:
        """The settings; the default for each one that is missing or can't be read."""
        try:
            said = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return self._presets.begun()
        return self._presets.held(_taken(self._presets.begun(), said))

    def save(self, preferences: Preferences) -> None:
        """Replace them atomically. Raises StoreReadOnly, DiskFull."""
        said = asdict(preferences) | {"shortcuts": dict(preferences.shortcuts)}
        with self._lock:
            replace_text(self._file, json.dumps(said, indent=2, ensure_ascii=False) + "\n")


def _taken(default: T, said: object) -> T:
    """``default`` with every value of ``said`` that fits its field."""
    if not isinstance(said, Mapping):
        return default
    values = {f.name: _value(f.name, getattr(default, f.name), said[f.name]) for f in fields(default) if f.name in said}
    return replace(default, **values)


def _kept_server(server: KeptServer) -> KeptServer:
    """None where its address is no address: a file written by hand must not stop a start."""
    if not server.is_set:
        return KeptServer()
    from booking_desktop.domain.faults import InvalidInput  # most starts are on this computer
    from booking_desktop.domain.money import CURRENCIES
    from booking_desktop.domain.servers import server_address
    from booking_desktop.domain.time import is_zone

    try:
        address = server_address(server.address)
    except InvalidInput:
        return KeptServer()
    zone = server.zone if is_zone(server.zone) else "UTC"
    return KeptServer(address, zone, server.currency if server.currency in CURRENCIES else "USD")


def _value(name: str, default: Any, said: object) -> Any:
    if isinstance(default, MailServer):
        return _taken(default, said)
    if isinstance(default, KeptServer):
        return _kept_server(_taken(default, said))
    if isinstance(default, StrEnum):
        kind = type(default)
        return kind(said) if isinstance(said, str) and said in set(kind) else default
    if isinstance(default, Mapping):
        pairs = said.items() if isinstance(said, Mapping) else ()
        return {k: v for k, v in pairs if isinstance(v, str)}
    if type(said) is not type(default):
        return default
    low, high = BOUNDS.get(name, (None, None))
    return default if low is not None and high is not None and not low <= said <= high else said  # type: ignore[operator]
