from __future__ import annotations

import stat
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked, PasswordDeleteError

from booking_desktop.backend.keychain import FILE, KeychainSecrets


class Chain(KeyringBackend):
    """A keychain in memory, which may be locked."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError

    def _open(self) -> None:
        if self.locked:
            raise KeyringLocked


@pytest.fixture
def chain(monkeypatch: pytest.MonkeyPatch) -> Chain:
    made = Chain()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


def test_a_keychain_keeps_secrets_and_no_file_does(tmp_path: Path, chain: Chain) -> None:
    secrets = KeychainSecrets(tmp_path)
    assert secrets.in_keychain
    secrets.put("refresh", "s3cret")
    assert KeychainSecrets(tmp_path).get("refresh") == "s3cret"
    assert list(tmp_path.iterdir()) == []
    secrets.put("refresh", None)
    secrets.put("refresh", None)
    assert secrets.get("refresh") is None


def test_each_data_folder_has_its_own_secrets(tmp_path: Path, chain: Chain) -> None:
    KeychainSecrets(tmp_path / "a").put("refresh", "s3cret")
    assert KeychainSecrets(tmp_path / "b").get("refresh") is None


def test_a_headless_computer_keeps_them_in_a_private_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    secrets = KeychainSecrets(tmp_path)
    assert not secrets.in_keychain
    secrets.put("refresh", "s3cret")
    secrets.put("mail", "pässword")
    assert KeychainSecrets(tmp_path).get("refresh") == "s3cret"
    assert KeychainSecrets(tmp_path).get("mail") == "pässword"
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    secrets.put("refresh", None)
    assert secrets.get("refresh") is None


def test_a_locked_keychain_costs_no_sign_in(tmp_path: Path, chain: Chain) -> None:
    KeychainSecrets(tmp_path).put("refresh", "older")
    chain.locked = True
    KeychainSecrets(tmp_path).put("refresh", "s3cret")
    assert KeychainSecrets(tmp_path).get("refresh") == "s3cret"
    chain.locked = False
    assert KeychainSecrets(tmp_path).get("refresh") == "s3cret"
    KeychainSecrets(tmp_path).put("refresh", "newer")
    assert KeychainSecrets(tmp_path).get("refresh") == "newer"
    assert (tmp_path / FILE).read_text() == "{}"


def test_a_broken_file_is_no_secret_and_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    (tmp_path / FILE).write_bytes(b"\xff{")
    secrets = KeychainSecrets(tmp_path)
    assert secrets.get("refresh") is None
    secrets.put("refresh", "s3cret")
    assert secrets.get("refresh") == "s3cret"
