"""The secret that tokens and codes are sealed with: given, or made on first run and kept beside the data; never a default."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from server_stub.settings import BadSetting, Settings

FILE = "jwt.secret"


def server_key(settings: Settings) -> bytes:
    """The key made from the secret; 32 bytes. Several processes that start at once get the same one. Raises BadSetting."""
    secret = settings.jwt_secret or _kept(settings.data_dir / FILE)
    return sha256(secret.encode()).digest()


def _kept(path: Path) -> str:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _make(path)
        found = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it holds no text"
        raise BadSetting(f"The secret in {path} can't be read or made: {reason}. Or give BOOKING_JWT_SECRET.") from None
    if len(found) < 64:
        raise BadSetting(f"{path} holds no secret. Remove it to have a new one made; everyone then signs in anew.")
    return found


def _make(path: Path) -> None:
    """Write it whole under another name first; whoever links it first has made it."""
    partial = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    file = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(file, "w", encoding="ascii") as writing:
            writing.write(secrets.token_hex(32))
            writing.flush()
            os.fsync(writing.fileno())
        with suppress(FileExistsError):
            os.link(partial, path)
    finally:
        partial.unlink(missing_ok=True)
