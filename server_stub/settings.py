"""Settings of a server: command line over environment over the ``.env`` file over what is built in (docs/server.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from booking_desktop.backend.ports import HEARTBEAT
from booking_desktop.domain.money import CURRENCIES
from booking_desktop.domain.servers import is_version
from booking_desktop.domain.time import is_zone
from booking_desktop.paths import data_dir
from booking_desktop.settings import ENVIRONMENT, Mail, is_sender, smtp_url

STORE = "server.sqlite"
SECRET_LEAST = 32
"""Letters of a secret: fewer could be guessed."""


class BadSetting(Exception):
    """A setting can't be used; its text is the whole sentence for the person who set it. It repeats no secret."""


@dataclass(frozen=True)
class Settings:
    """How this server runs. Secrets don't show in its ``repr``."""

    data_dir: Path
    database_url: str = field(repr=False)
    jwt_secret: str | None = field(default=None, repr=False)
    """None: made on first run and kept beside the data."""
    host: str = "127.0.0.1"
    port: int = 8080
    workers: int = 1
    threads: int = 16
    """Calls that one worker answers at once; each needs a connection to the database."""
    mail: Mail | None = None
    rate_limits: bool = True
    cors_origins: tuple[str, ...] = ()
    """Origins whose pages may call; "*" for any. The classic calls allow any, as the classic server does."""
    trusted_proxies: str = "127.0.0.1"
    """Whose X-Forwarded-For is believed."""
    currency: str = "USD"
    """In which the classic calls tell and take prices."""
    zone: str = "UTC"
    """Of people who sign up by the classic calls, which tell none."""
    bcrypt_cost: int = 12
    client_wanted: str = ""
    """The version of the app that this server asks for; older ones say so. Empty: any will do."""
    log_level: str = "INFO"
    event_streams: int = 1000
    """Streams of changes that one worker keeps open, half of them at most for one network address."""
    event_heartbeat: float = HEARTBEAT.total_seconds()
    drain_seconds: int = 20
    """How long a stop waits for requests under way."""


@dataclass(frozen=True)
class Setting:
    """One setting: its name in the environment and what reads its text."""

    name: str
    words: str
    read: Callable[[str], Any]

    @property
    def variable(self) -> str:
        """Its name in the environment."""
        return f"BOOKING_{self.name.upper()}"

    @property
    def option(self) -> str:
        """Its name on the command line."""
        return f"--{self.name.replace('_', '-')}"

    @property
    def options(self) -> tuple[str, ...]:
        """All its names there: the database's is said so often that it has a short one."""
        return (self.option, "--database") if self.name == "database_url" else (self.option,)


def _number(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
            raise ValueError(f"must be a whole number from {least} to {most}")
        return int(text)

    return read


def _choice(*words: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text.upper() not in words:
            raise ValueError(f"must be one of {', '.join(words)}")
        return text.upper()

    return read


def _on(text: str) -> bool:
    if text.lower() not in ("on", "off"):
        raise ValueError("must be on or off")
    return text.lower() == "on"


def _database(text: str) -> str:
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    drivers = {
        "sqlite": "sqlite",
        "postgresql": "postgresql+psycopg",
        "postgres": "postgresql+psycopg",
        "mysql": "mysql+pymysql",
        "mariadb": "mysql+pymysql",
    }
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):  # a port that is no number
        raise ValueError("is no address such as postgresql://user:password@host/name") from None
    driver = drivers.get(url.drivername.split("+")[0])
    if driver is None:
        raise ValueError("must begin with postgresql://, mysql://, mariadb:// or sqlite:///")
    if not url.database:
        raise ValueError("must name the database at its end, such as postgresql://user:password@host/name")
    return url.set(drivername=driver).render_as_string(hide_password=False)


def _secret(text: str) -> str:
    if len(text) < SECRET_LEAST:
        raise ValueError(f"must have at least {SECRET_LEAST} letters; `openssl rand -hex 32` makes one")
    return text


def _zone(text: str) -> str:
    if not is_zone(text):
        raise ValueError("must be the name of a zone, such as Europe/London")
    return text


def _origins(text: str) -> tuple[str, ...]:
    return tuple(part.strip().rstrip("/") for part in text.split(",") if part.strip())


def _version(text: str) -> str:
    if not is_version(text):
        raise ValueError("must be a version such as 1.4.0")
    return text


def _from(text: str) -> str:
    if not is_sender(text):
        raise ValueError("is no address such as Office <bookings@office.example>")
    return text


def _text(text: str) -> str:
    return text


SETTINGS: tuple[Setting, ...] = (
    Setting("data_dir", "the folder for the secret and, without a database URL, the SQLite file", Path),
    Setting("database_url", "postgresql://..., mysql://... or sqlite:///FILE", _database),
    Setting("host", "the address to listen on", _text),
    Setting("port", "the port to listen on; 0 takes a free one", _number(0, 65535)),
    Setting("workers", "processes", _number(1, 64)),
    Setting("threads", "calls that a worker answers at once", _number(1, 256)),
    Setting("jwt_secret", "what tokens and codes are sealed with; kept in the data folder if not given", _secret),
    Setting("smtp_url", "smtp://user:password@host:587; without it, mail waits in the outbox", smtp_url),
    Setting("mail_from", "who letters come from", _from),
    Setting("rate_limits", "on, or off for load tests", _on),
    Setting("cors_origins", "origins whose pages may call /v1, with commas between them", _origins),
    Setting("trusted_proxies", "addresses of reverse proxies whose X-Forwarded-For is believed", _text),
    Setting("currency", "the currency of the classic calls", _choice(*CURRENCIES)),
    Setting("zone", "the zone that classic times are meant in, such as Europe/London", _zone),
    Setting("bcrypt_cost", "the cost of a password's hash", _number(4, 15)),
    Setting("client_wanted", "the version of the app that is asked for; older ones tell their users", _version),
    Setting("log_level", "DEBUG, INFO, WARNING or ERROR", _choice("DEBUG", "INFO", "WARNING", "ERROR")),
    Setting("event_streams", "streams of changes that a worker keeps open", _number(1, 100_000)),
    Setting("event_heartbeat", "seconds of silence before a stream of changes gives a sign of life", _number(1, 15)),
    Setting("drain_seconds", "how long a stop waits for requests under way", _number(0, 600)),
)
SECRET_SETTINGS = ("jwt_secret", "smtp_url", "database_url")
"""Better not given on a command line, which every user of the machine can read."""


def texts(
    arguments: Mapping[str, str | None], environment: Mapping[str, str], env_file: Path | None = None
) -> dict[str, str]:
    """What was said in all places, by variable, the winner of each: what a worker process is started with. Raises BadSetting."""
    file = _from_file(env_file)
    found = {}
    for setting in SETTINGS:
        said = arguments.get(setting.name) or environment.get(setting.variable) or file.get(setting.variable)
        if said:
            found[setting.variable] = said
    return found


def unknown(environment: Mapping[str, str], env_file: Path | None = None) -> tuple[str, ...]:
    """Sentences about names that look like settings and are none: a slip of the pen would be ignored for ever. Raises BadSetting."""
    known = [setting.variable for setting in SETTINGS]
    places = ((str(env_file), _from_file(env_file)), ("the environment", environment))
    return tuple(
        f"{name} in {where} is no setting of a server and does nothing.{_meant(name, known)}"
        for where, names in places
        for name in sorted(names)
        if name.startswith("BOOKING_")
        and name not in known
        and name not in ENVIRONMENT.values()  # the app's may stand there too
    )


def _meant(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1, 0.8)
    return f" Is {near[0]} meant?" if near else ""


def load(said: Mapping[str, str]) -> Settings:
    """The settings of those texts. Raises BadSetting."""
    values = {s.name: _read(s, said[s.variable]) for s in SETTINGS if said.get(s.variable)}
    return _made(values)


def _from_file(path: Path | None) -> dict[str, str]:
    if path is None:
        return {}
    from dotenv.parser import parse_stream

    if not path.is_file():
        raise BadSetting(f"{path} is not a file.")
    try:
        with path.open(encoding="utf-8") as file:
            found = list(parse_stream(file))
    except (OSError, UnicodeDecodeError):
        raise BadSetting(f"{path} can't be read.") from None
    for part in found:
        if part.error:
            before = part.original.string.partition(part.original.string.strip())[
                0
            ]  # empty lines belong to what follows
            line = part.original.line + before.count("\n")
            raise BadSetting(f"{path} can't be used: line {line} is not NAME=VALUE.")
    return {part.key: part.value for part in found if part.key and part.value}


def _read(setting: Setting, text: str) -> Any:
    try:
        return setting.read(text)
    except ValueError as error:
        words = str(error)
        joined = words if words.startswith(("must", "is ")) else f"can't be used: {words}"
        raise BadSetting(f"{setting.variable} ({setting.option}) {joined}.") from None


def _made(values: dict[str, Any]) -> Settings:
    folder = values.pop("data_dir", None) or data_dir().with_name("proactively-server")
    sender = values.pop("mail_from", "")
    mail = values.pop("smtp_url", None)
    if mail is not None and sender:
        mail = replace(mail, server=replace(mail.server, sender=sender))
    url = values.pop("database_url", None) or f"sqlite:///{folder / STORE}"
    if url.startswith("sqlite") and values.get("workers", 1) > 1 and ":memory:" in url:
        raise BadSetting("Several workers can't share a database in memory.")
    return Settings(folder, url, mail=mail, **values)
