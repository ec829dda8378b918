"""Settings of a start: command line over environment over the person's file over the office's file (docs/settings.md).

What the office's file locks is refused from anywhere else: an answer that is ignored would be a riddle.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qs, unquote, urlsplit

from booking_desktop import paths
from booking_desktop.domain.faults import InvalidInput
from booking_desktop.domain.preferences import MailServer, Security
from booking_desktop.domain.servers import HERE, proxy_address, server_address
from booking_desktop.presets import Presets
from booking_desktop.settings_file import BadSetting as BadSetting
from booking_desktop.settings_file import Said, SettingsFile, read_file

FILE = "settings.toml"
STORE = "proactively.sqlite"
ENVIRONMENT = {
    "data_dir": "BOOKING_DATA_DIR",
    "log_dir": "BOOKING_LOG_DIR",
    "smtp_url": "BOOKING_SMTP_URL",
    "mail_from": "BOOKING_MAIL_FROM",
    "server": "BOOKING_SERVER",
    "proxy": "BOOKING_PROXY",
    "ca_file": "BOOKING_CA_FILE",
    "classic_zone": "BOOKING_CLASSIC_ZONE",
    "classic_currency": "BOOKING_CLASSIC_CURRENCY",
}
"""Settings of the app that the environment may say, each with its name there."""
_UNFILLED = re.compile(r"\$\{?[A-Za-z_]\w*\}?|%\w+%")
"""A name of the environment at the begin of a path: taken by its letters, it would be a folder of that very name."""
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
T = TypeVar("T")


@dataclass(frozen=True)
class Mail:
    """The mail server set from outside: it wins over Preferences, which then show it as set by the office."""

    server: MailServer
    password: str = field(default="", repr=False)


@dataclass(frozen=True)
class Settings:
    """How this start of the app is set up."""

    data_dir: Path
    log_dir: Path
    mail: Mail | None = None
    server: str = ""
    """The server's address, which then wins over Preferences; ``HERE`` for this computer's own store; empty: as Preferences say."""
    proxy: str = ""
    """The system's where empty, ``none`` for no proxy."""
    ca_file: str = ""
    """Certificates of the office's own authority, believed beside the system's."""
    classic_zone: str = ""
    """Of a classic server's hours; as Preferences say where empty."""
    classic_currency: str = ""
    """Of a classic server's prices; as Preferences say where empty."""
    presets: Presets = Presets()
    """What Preferences begin with, and what is locked there."""
    set_by: str = ""
    """Who in the office set what can't be changed, as its file says; empty: nobody by name."""
    demo: bool = False
    """Fill an empty store with the sample speakers."""
    entry: str = ""
    """A calendar file to open in the window."""

    @property
    def store(self) -> Path:
        """The store's file."""
        return self.data_dir / STORE


def load(
    arguments: Mapping[str, str | None],
    environment: Mapping[str, str],
    *,
    demo: bool = False,
    user_file: Path | None = None,
    managed_file: Path | None = None,
) -> Settings:
    """Settings from all four places. ``arguments`` maps a setting's name to its command-line value. Raises BadSetting."""
    office = read_file(managed_file or paths.managed_config_dir() / FILE, ENVIRONMENT, managed=True)
    own = read_file(user_file or paths.config_dir() / FILE, ENVIRONMENT, managed=False)
    presets = own.presets.over(office.presets)
    here = Path.cwd()
    said = dict(office.said)
    for other in (
        own.said,
        {n: Said(environment[v], v, here) for n, v in ENVIRONMENT.items() if environment.get(v)},
        {n: Said(v, f"--{n.replace('_', '-')}", here) for n, v in arguments.items() if v},
    ):
        _see_that_it_is_free(other, office)
        said |= other
    data_dir = _read(said, "data_dir", _folder) or paths.data_dir()
    return Settings(
        data_dir=data_dir,
        log_dir=_read(said, "log_dir", _folder) or (data_dir / "logs" if "data_dir" in said else paths.log_dir()),
        mail=_mail(said),
        server=_read(said, "server", _server) or "",
        proxy=_read(said, "proxy", _proxy) or "",
        ca_file=_read(said, "ca_file", _file) or "",
        classic_zone=_read(said, "classic_zone", _zone) or "",
        classic_currency=_read(said, "classic_currency", _currency) or "",
        demo=demo,
        presets=presets,
        set_by=office.set_by,
    )


def _see_that_it_is_free(said: Mapping[str, Said], office: SettingsFile) -> None:
    for name in sorted(office.locked & said.keys()):
        if not _is_same(name, said[name], office.said[name]):
            who = office.set_by or "your office"
            raise BadSetting(f"{said[name].where} can't be used: {name} is set by {who} for this computer.")


def _is_same(name: str, one: Said, other: Said) -> bool:
    """Whether both mean the same: a server's address has many spellings."""
    try:
        return one.value == other.value or (name == "server" and _server(one) == _server(other))
    except BadSetting:
        return False


def _read(said: Mapping[str, Said], name: str, reader: Callable[[Said], T]) -> T | None:
    return reader(said[name]) if name in said else None


def _folder(said: Said) -> Path:
    path = _path(said, "folder")
    try:
        stands_in_the_way = not stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return path
    except OSError as error:
        raise BadSetting(f"{said.where} can't be used: {error.strerror}.") from None
    if stands_in_the_way:
        raise BadSetting(f"{said.where} is {path}, which is not a folder.")
    return path


def _path(said: Said, kind: str) -> Path:
    if not said.value.strip() or "\0" in said.value:
        raise BadSetting(f"{said.where} is not the name of a {kind}.")
    if unfilled := _UNFILLED.match(said.value):
        raise BadSetting(
            f"{said.where} begins with {unfilled[0]}, which nothing fills in here: write ~ for a home folder."
        )
    try:
        return said.base / Path(said.value).expanduser()
    except RuntimeError:  # ~name of nobody
        raise BadSetting(f"{said.where} names the folder of an unknown user.") from None


def _server(said: Said) -> str:
    if said.value.strip().lower() == HERE:
        return HERE
    try:
        return server_address(said.value)
    except InvalidInput:
        raise BadSetting(f"{said.where} is not a server's address such as https://bookings.example.com.") from None


def _proxy(said: Said) -> str:
    try:
        return proxy_address(said.value)
    except InvalidInput:
        raise BadSetting(f"{said.where} is not a proxy such as http://proxy.example.com:3128, or none.") from None


def _zone(said: Said) -> str:
    from booking_desktop.domain.time import is_zone  # few starts say one

    if not is_zone(said.value):
        raise BadSetting(f"{said.where} is not a time zone such as Europe/London.")
    return said.value


def _currency(said: Said) -> str:
    from booking_desktop.domain.money import CURRENCIES  # few starts say one

    if said.value not in CURRENCIES:
        raise BadSetting(f"{said.where} is not a currency such as GBP.")
    return said.value


def _file(said: Said) -> str:
    path = _path(said, "file")
    try:
        if path.is_file():
            return str(path)
    except OSError as error:
        raise BadSetting(f"{said.where} can't be used: {error.strerror}.") from None
    raise BadSetting(f"{said.where} is {path}, which is not a file.")


def _mail(said: Mapping[str, Said]) -> Mail | None:
    sender = _read(said, "mail_from", _sender) or ""
    if "smtp_url" not in said:
        return None
    url = said["smtp_url"]
    try:
        return smtp_url(url.value, sender)
    except ValueError as error:
        raise BadSetting(f"{url.where} can't be used: {error}.") from None


def is_sender(text: str) -> bool:
    """Whether letters can come from it: one address, with or without a name."""
    from email.utils import parseaddr  # not at every start: it brings sockets

    return parseaddr(text)[1].count("@") == 1 and text.isprintable()


def _sender(said: Said) -> str:
    if not is_sender(said.value):
        raise BadSetting(f"{said.where} is not an address such as Office <bookings@office.example>.")
    return said.value


def smtp_url(url: str, sender: str = "") -> Mail:
    """The server of ``smtp://user:password@host:port`` (STARTTLS; none needed on loopback) or ``smtps://`` (TLS).

    ``?starttls=no`` and ``?starttls=yes`` decide outright. Raises ValueError with a reason that repeats no part of the URL.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        raise ValueError("it is not an address") from None
    if parts.scheme not in ("smtp", "smtps"):
        raise ValueError("it must begin with smtp:// or smtps://")
    if not parts.hostname:
        raise ValueError("it names no server")
    if parts.path not in ("", "/") or parts.fragment:
        raise ValueError(
            "after the port there may only be ?starttls=yes or ?starttls=no (write # and / in a password as %23 and %2F)"
        )
    security = _security(parts.scheme, parts.hostname, parts.query)
    ports = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}
    try:
        port = parts.port or ports[security]
    except ValueError:
        raise ValueError("its port must be a number from 1 to 65535") from None
    server = MailServer(parts.hostname, port, security, unquote(parts.username or ""), sender)
    return Mail(server, unquote(parts.password or ""))


def _security(scheme: str, host: str, query: str) -> Security:
    options = parse_qs(query, keep_blank_values=True)
    if set(options) - {"starttls"}:
        raise ValueError("the only option is starttls")
    choice = options.get("starttls", [""])[-1]
    if scheme == "smtps":
        return Security.TLS
    if choice not in ("", "yes", "no"):
        raise ValueError("starttls must be yes or no")
    wanted = choice == "yes" or (choice == "" and host not in _LOOPBACK)
    return Security.STARTTLS if wanted else Security.NONE
