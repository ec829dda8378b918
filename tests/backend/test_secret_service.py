"""The keychain of a Linux desktop: what crosses is covered as OpenSSL and others do it, and a real keychain keeps and gives it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.errors import KeyringError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux desktops alone have it")
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("data", [b"", b"a word", b"exactly 16 bytes", "Größe 한글".encode() * 40])
def test_what_we_cover_another_uncovers_and_the_other_way_round(data: bytes):
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from cryptography.hazmat.primitives.padding import PKCS7

    from booking_desktop.backend.secret_service import aes_cbc

    key, vector = os.urandom(16), os.urandom(16)
    theirs = Cipher(algorithms.AES(key), modes.CBC(vector))
    padder, opener = PKCS7(128).padder(), theirs.encryptor()
    covered = opener.update(padder.update(data) + padder.finalize()) + opener.finalize()
    assert aes_cbc(key, vector, data, cover=True) == covered
    assert aes_cbc(key, vector, covered, cover=False) == data


def test_what_was_covered_with_another_key_is_refused():
    from booking_desktop.backend.secret_service import aes_cbc

    covered = aes_cbc(b"k" * 16, b"v" * 16, b"a secret", cover=True)
    with pytest.raises(KeyringError):
        aes_cbc(b"k" * 16, b"v" * 16, covered[:-1], cover=False)


def test_without_a_bus_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    from booking_desktop.backend.secret_service import SecretServiceKeychain

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    assert not SecretServiceKeychain.viable


IN_SESSION = """
import subprocess, sys
started = subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"pw", capture_output=True, check=True)
from booking_desktop.backend.keychain import KeychainSecrets, _keychain
from booking_desktop.backend.secret_service import SecretServiceKeychain
from pathlib import Path
import keyring
from keyring.backends import SecretService
from keyring.errors import PasswordDeleteError
assert _keychain() is not None and SecretServiceKeychain.viable
found = SecretServiceKeychain()
word = "a secret, Größe 한글"
secrets = KeychainSecrets(Path(sys.argv[1]))
secrets.put("mail", word)
assert not (Path(sys.argv[1]) / "secrets.json").exists()
assert secrets.get("mail") == word
other = SecretService.Keyring()
assert other.get_password("Proactively", f"mail {sys.argv[1]}") == word
other.set_password("Proactively", "theirs", word + "2")
assert found.get_password("Proactively", "theirs") == word + "2"
found.set_password("Proactively", "theirs", "third")
assert other.get_password("Proactively", "theirs") == "third"
secrets.put("mail", None)
assert secrets.get("mail") is None
try:
    found.delete_password("Proactively", "nobody")
except PasswordDeleteError:
    print("all held")
"""


@pytest.mark.slow
@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring is not installed",
)
def test_a_real_keychain_keeps_it_for_us_and_for_keyring_alike(tmp_path: Path):
    private = {k: v for k, v in os.environ.items() if k not in ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS")}
    private |= {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_RUNTIME_DIR": str(tmp_path)}
    command = ["dbus-run-session", "--", sys.executable, "-c", IN_SESSION, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT, env=private)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all held" in done.stdout
