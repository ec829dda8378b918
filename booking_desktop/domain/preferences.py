"""What a person sets on this computer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ThemeChoice(StrEnum):
    """Which theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Density(StrEnum):
    """How high rows and controls are."""

    COMFORTABLE = "comfortable"
    STANDARD = "standard"
    COMPACT = "compact"


class Tri(StrEnum):
    """On, off, or as the system says."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class Clock(StrEnum):
    """How hours are written."""

    SYSTEM = "system"
    H24 = "24"
    H12 = "12"


class Security(StrEnum):
    """How the connection to the mail server is protected."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


@dataclass(frozen=True)
class MailServer:
    """Where mail goes out; its password is in the keychain, never here. An empty host: none set."""

    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    sender: str = ""

    @property
    def is_set(self) -> bool:
        """Whether mail can leave at all."""
        return bool(self.host)


@dataclass(frozen=True)
class KeptServer:
    """Which server the data is on. An empty address: on none, in this computer's own store."""

    address: str = ""
    zone: str = "UTC"
    """Of a classic server's hours: it never says."""
    currency: str = "USD"
    """Of a classic server's prices."""

    @property
    def is_set(self) -> bool:
        """Whether the data is on a server."""
        return bool(self.address)


@dataclass(frozen=True)
class Preferences:
    """All settings of the Preferences page. Empty text = as the system says."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    density: Density = Density.STANDARD
    text_percent: int = 100
    """90 to 200."""
    motion: Tri = Tri.SYSTEM
    clock: Clock = Clock.SYSTEM
    two_zones: bool = True
    patterns: bool = True
    language: str = ""
    zone: str = ""
    """Where nobody is signed in; a signed-in person's zone is their own."""
    week_start: int = -1
    """0 Monday to 6 Sunday; -1 by locale."""
    row_height: int = 66
    """Of the week grid, 44 to 88."""
    notifications: bool = True
    remind_minutes: int = 15
    """Before a session."""
    quiet_from: int = 0
    """Minutes after midnight from which nothing pops up, on the clock that times are shown in; until ``quiet_to``."""
    quiet_to: int = 0
    """The same as ``quiet_from``: no quiet hours."""
    reminder_names: bool = True
    """Whether the desktop's notifications say what a session is and with whom; else only that one begins."""
    keep_unfinished: bool = True
    """Whether what is being written is kept on this computer until it is saved, so that it outlives a crash."""
    backup_days: int = 0
    """Days between copies of this computer's store that make themselves; 0: none."""
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    """Command name to key sequence, where it differs from the built-in one."""
    mail: MailServer = MailServer()
    server: KeptServer = KeptServer()
    stay_signed_in: bool = True
    geometry: str = ""
    """The window's, as Qt keeps it (base64)."""
    sidebar_collapsed: bool = False
    last_page: str = ""
    """Where the app was closed by somebody who stayed signed in; empty: at Discover."""
    last_place: str = ""
    """The address of the server that was on; empty: this computer."""
    update_put_away: str = ""
    """The version that a server asked for when its notice was put away; a newer one is told again."""
    calendar_view: str = "week"
    """How the calendar was last looked at: day, week, month or agenda."""


LANGUAGES = ("en", "de", "fr", "es", "hi", "ar")
"""What the app speaks."""
BACKUP_DAYS = (0, 1, 7)
"""Days between two backups that make themselves, as Preferences offer them; 0: none do."""
BOUNDS: Mapping[str, tuple[int, int]] = {
    "text_percent": (90, 200),
    "row_height": (44, 88),
    "week_start": (-1, 6),
    "remind_minutes": (0, 1440),
    "quiet_from": (0, 1439),
    "quiet_to": (0, 1439),
    "backup_days": (0, 365),
    "port": (1, 65535),
}
"""Least and most of the numbers among the settings, the mail server's port included."""
