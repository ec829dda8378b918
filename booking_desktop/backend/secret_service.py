"""The keychain of a Linux desktop, spoken to over the session's bus (freedesktop's Secret Service).

``keyring`` has this too, on SecretStorage, which needs the whole of ``cryptography``: a tenth of the packed app, to cover one secret on its way
across a bus that its own user alone can read. Here OpenSSL does it, which Python has loaded already. Entries are those of ``keyring``: either finds what
the other has kept.
"""

from __future__ import annotations

import ctypes
import hmac
import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError

_BUS, _ROOT, _WORDS = "org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret."
_PATIENCE = 5.0
_ASKED_PATIENCE = 120.0
"""Seconds for a person to type the keychain's password."""
_COVERED, _PLAIN = "dh-ietf1024-sha256-aes128-cbc-pkcs7", "plain"
_PRIME = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
    "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF",
    16,
)
"""RFC 2409's second group, which the Secret Service prescribes."""
_OWN_LABEL = "Python keyring library"


class SecretServiceKeychain(KeyringBackend):
    """See ``keyring.backend.KeyringBackend``. Before keyring's own, which needs what isn't packed."""

    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805 - a property of the class
        """Raises RuntimeError where no keychain answers."""
        try:
            with _connected() as bus:
                if bus.can_answer():
                    return 5.1
        except (OSError, KeyError, ValueError, KeyringError) as error:
            raise RuntimeError(f"no bus of the session: {error}") from error
        raise RuntimeError("no keychain on the bus of the session")

    def get_password(self, service: str, username: str) -> str | None:
        """Raises KeyringLocked where its owner does not open it, KeyringError for any other trouble."""
        with _opened() as (bus, collection):
            for item in bus.found(collection, service, username):
                return bus.secret(item)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Raises as ``get_password``."""
        with _opened() as (bus, collection):
            bus.keep(collection, service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        """Raises as ``get_password``, and PasswordDeleteError where there was none."""
        with _opened() as (bus, collection):
            for item in bus.found(collection, service, username):
                bus.prompted(bus.call(item, "Item", "Delete")[0])
                return
        raise PasswordDeleteError("there was none")


@contextmanager
def _connected() -> Iterator[_Bus]:
    connection = open_dbus_connection(bus="SESSION")
    try:
        yield _Bus(connection)
    finally:
        connection.close()


@contextmanager
def _opened() -> Iterator[tuple[_Bus, str]]:
    """The bus, and the collection for what names no other, unlocked."""
    try:
        with _connected() as bus:
            (collection,) = bus.call(_ROOT, "Service", "ReadAlias", "s", ("default",))
            if collection == "/":
                raise InitError("the keychain has no collection")
            bus.unlock(collection)
            yield bus, collection
    except (OSError, TimeoutError) as error:
        raise KeyringError(str(error)) from error


class _Bus:
    """The calls of the Secret Service that are needed."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def can_answer(self) -> bool:
        """Whether a keychain is there, or is started when it is called."""
        ask = self._connection.send_and_get_reply
        names = [*ask(message_bus.ListNames(), timeout=_PATIENCE).body[0]]
        names += ask(message_bus.ListActivatableNames(), timeout=_PATIENCE).body[0]
        return _BUS in names

    def call(self, path: str, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        """Ask, and give the answer. Raises KeyringError."""
        address = DBusAddress(path, _BUS, _WORDS + interface)
        return self._answer(new_method_call(address, method, signature or None, body))

    def _answer(self, message: Any) -> Any:
        reply = self._connection.send_and_get_reply(message, timeout=_PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise KeyringError(str(reply.body[0]) if reply.body else "refused")
        return reply.body

    def unlock(self, thing: str) -> None:
        """Let its owner open it if it is locked. Raises KeyringLocked."""
        message = Properties(DBusAddress(thing, _BUS, _WORDS + "Collection")).get("Locked")
        ((_, locked),) = self._answer(message)
        if locked:
            _, prompt = self.call(_ROOT, "Service", "Unlock", "ao", ([thing],))
            self.prompted(prompt)

    def prompted(self, prompt: str) -> None:
        """Wait for whom the keychain asks. Raises KeyringLocked where they say no."""
        if prompt == "/":
            return
        rule = MatchRule(type="signal", interface=_WORDS + "Prompt", member="Completed", path=prompt)
        self._answer(message_bus.AddMatch(rule))
        with self._connection.filter(rule) as answers:
            self.call(prompt, "Prompt", "Prompt", "s", ("",))
            dismissed, _ = self._connection.recv_until_filtered(answers, timeout=_ASKED_PATIENCE).body
        if dismissed:
            raise KeyringLocked("its owner did not open it")

    def found(self, collection: str, service: str, username: str) -> list[str]:
        """The entries of that name."""
        wanted = {"service": service, "username": username}
        (items,) = self.call(collection, "Collection", "SearchItems", "a{ss}", (wanted,))
        return list(items)

    def secret(self, item: str) -> str:
        """What an entry keeps."""
        path, key = self._session()
        ((_, vector, secret, _),) = self.call(item, "Item", "GetSecret", "o", (path,))
        return (aes_cbc(key, vector, secret, cover=False) if key else bytes(secret)).decode("utf-8")

    def keep(self, collection: str, service: str, username: str, password: str) -> None:
        """Make an entry, or put another secret in it."""
        path, key = self._session()
        vector = os.urandom(16) if key else b""
        secret = password.encode("utf-8")
        secret = aes_cbc(key, vector, secret, cover=True) if key else secret
        attributes = {"service": service, "username": username, "application": _OWN_LABEL}
        told = {
            _WORDS + "Item.Label": ("s", f"Password for '{username}' on '{service}'"),
            _WORDS + "Item.Attributes": ("a{ss}", attributes),
        }
        body = (told, (path, vector, secret, "text/plain; charset=utf8"), True)
        _, prompt = self.call(collection, "Collection", "CreateItem", "a{sv}(oayays)b", body)
        self.prompted(prompt)

    def _session(self) -> tuple[str, bytes]:
        """A session and the key of what crosses in it; without a key it crosses as it is."""
        if _libcrypto() is None:
            _, path = self.call(_ROOT, "Service", "OpenSession", "sv", (_PLAIN, ("s", "")))
            return path, b""
        mine = int.from_bytes(os.urandom(128), "big")
        public = pow(2, mine, _PRIME).to_bytes(128, "big")
        (_, theirs), path = self.call(_ROOT, "Service", "OpenSession", "sv", (_COVERED, ("ay", public)))
        common = pow(int.from_bytes(theirs, "big"), mine, _PRIME).to_bytes(128, "big")
        drawn = hmac.new(b"\0" * 32, common, sha256).digest()  # HKDF without salt and words
        return path, hmac.new(drawn, b"\1", sha256).digest()[:16]


def aes_cbc(key: bytes, vector: bytes, data: bytes, *, cover: bool) -> bytes:
    """AES-128 in CBC with PKCS 7, done by OpenSSL. Raises KeyringError where the data was not covered with that key."""
    crypto = _libcrypto()
    if crypto is None:
        raise KeyringError("no OpenSSL is found")
    context = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new())
    out, size, rest = ctypes.create_string_buffer(len(data) + 32), ctypes.c_int(0), ctypes.c_int(0)
    try:
        cipher = ctypes.c_void_p(crypto.EVP_aes_128_cbc())
        done = crypto.EVP_CipherInit_ex(context, cipher, None, bytes(key), bytes(vector), int(cover))
        done = done and crypto.EVP_CipherUpdate(context, out, ctypes.byref(size), bytes(data), len(data))
        end = ctypes.byref(out, size.value)
        if not done or not crypto.EVP_CipherFinal_ex(context, end, ctypes.byref(rest)):
            raise KeyringError("what the keychain sent can't be read")
        return out.raw[: size.value + rest.value]
    finally:
        crypto.EVP_CIPHER_CTX_free(context)


def _libcrypto() -> Any:
    """OpenSSL's library, or None."""
    try:
        crypto = ctypes.CDLL("libcrypto.so.3")
    except OSError:
        return None
    crypto.EVP_CIPHER_CTX_new.restype = crypto.EVP_aes_128_cbc.restype = ctypes.c_void_p
    return crypto
