"""Where a command's settings come from when nobody says: the service's file, so that a command works on what the service serves (docs/adr/0163)."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from server_stub.settings import BadSetting

SERVICE_FILE = Path("/etc/booking-server.env")
SERVICE_DATA = Path("/var/lib/booking-server")
_PLACES = {"data_dir": "BOOKING_DATA_DIR", "database_url": "BOOKING_DATABASE_URL"}
"""Whoever says one of these means another place than the service's."""


def env_file(options: Mapping[str, str | None], environment: Mapping[str, str]) -> Path | None:
    """The file that is named, else ``.env`` here, else the service's; which of the last is told. Raises BadSetting."""
    if named := options.get("env_file"):
        return Path(named)
    usual = Path(".env")
    if usual.is_file():
        return usual
    if any(options.get(name) or environment.get(variable) for name, variable in _PLACES.items()):
        return None
    return _services()


def _services() -> Path | None:
    if not SERVICE_FILE.is_file():
        return None
    if not os.access(SERVICE_FILE, os.R_OK):
        raise BadSetting(
            f"A server is set up here by {SERVICE_FILE}, which you may not read: run this as root, or say what it is to work on"
            " (--data-dir, --database-url)."
        )
    print(f"Settings: {SERVICE_FILE}", file=sys.stderr)
    return SERVICE_FILE


def of_service(said: Mapping[str, str], file: Path | None) -> dict[str, str]:
    """The settings, with the service's data folder where its file names none."""
    folder = {"BOOKING_DATA_DIR": str(SERVICE_DATA)} if file == SERVICE_FILE else {}
    return folder | dict(said)
