"""Secrets in the system's keychain, or in a private file where there is none (PRODUCT A4)."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from booking_desktop.backend.files import replace_text
from booking_desktop.backend.ports import Secrets

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Proactively"
FILE = "secrets.json"


class KeychainSecrets:
    """See ``ports.Secrets``. Each data folder has secrets of its own. Slow (a keychain may ask its owner): off the GUI thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = PrivateFile(folder / FILE)

    @property
    def in_keychain(self) -> bool:
        """Whether this computer has a keychain that can be used."""
        return _keychain() is not None

    def get(self, name: str) -> str | None:
        """The secret of that name, or None."""
        kept = self._file.get(name)  # what stands there is newer: the keychain was locked when it was put
        return kept if kept is not None else self._from_keychain(name)

    def _from_keychain(self, name: str) -> str | None:
        keychain = _keychain()
        if keychain is None:
            return None
        from keyring.errors import KeyringError

        try:
            return keychain.get_password(SERVICE, self._account(name))
        except KeyringError:  # locked, or gone since
            return None

    def put(self, name: str, secret: str | None) -> None:
        """Keep it, in one place alone; None forgets it. Raises StoreReadOnly, DiskFull where only a file is left."""
        kept = self._keep(name, secret)
        self._file.put(name, None if kept else secret)

    def _keep(self, name: str, secret: str | None) -> bool:
        """Whether the keychain took it."""
        keychain = _keychain()
        if keychain is None:
            return False
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            if secret is None:
                keychain.delete_password(SERVICE, self._account(name))
            else:
                keychain.set_password(SERVICE, self._account(name), secret)
        except PasswordDeleteError:  # there was none
            return True
        except KeyringError:
            return False
        return True

    def _account(self, name: str) -> str:
        return f"{name} {self._folder}"


class SecretsOf:
    """See ``ports.Secrets``: those that belong to one server alone, so that its tokens are never shown to another."""

    def __init__(self, secrets: Secrets, address: str) -> None:
        self._secrets, self._address = secrets, address

    def get(self, name: str) -> str | None:
        """The secret of that name, or None."""
        return self._secrets.get(f"{name} {self._address}")

    def put(self, name: str, secret: str | None) -> None:
        """Keep it; None forgets it."""
        self._secrets.put(f"{name} {self._address}", secret)


class PrivateFile:
    """Secrets in a JSON file that its owner alone may read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def get(self, name: str) -> str | None:
        """The secret of that name, or None."""
        return self._read().get(name)

    def put(self, name: str, secret: str | None) -> None:
        """Keep it; None forgets it. Raises StoreReadOnly, DiskFull."""
        with self._lock:
            present = self._read()
            wanted = {k: v for k, v in present.items() if k != name} | ({name: secret} if secret is not None else {})
            if wanted != present:
                replace_text(self._path, json.dumps(wanted), private=True)

    def _read(self) -> dict[str, str]:
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return {k: v for k, v in found.items() if isinstance(v, str)} if isinstance(found, dict) else {}


def _keychain() -> KeyringBackend | None:
    """The keychain, or None: headless, none installed, or one that forgets what it is given (priority 0 and below)."""
    import keyring
    from keyring.errors import KeyringError

    if sys.platform == "linux":
        from booking_desktop.backend import secret_service as _known  # noqa: F401 - keyring knows it from now on

    try:
        found = keyring.get_keyring()
        return found if found.priority > 0 else None
    except (KeyringError, RuntimeError):
        return None
