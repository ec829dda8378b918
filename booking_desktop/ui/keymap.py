"""The keyboard map as data (UX, Keys): every command's name, title, keys and where they work."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str: ...  # noqa: D103 - Qt's stub says object
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP


class Scope(StrEnum):
    """Where a command's keys work: in the whole window, or while the focus is in the part of that name."""

    APP = "app"
    CALENDAR = "calendar"
    GRID = "grid"
    BOOKING = "booking"


@dataclass(frozen=True)
class Command:
    """One thing the app can be told to do. A key of one letter works only while a grid or list has the focus (WCAG 2.1.4)."""

    name: str
    title: str
    """English; shown through ``title_of``."""
    keys: tuple[str, ...] = ()
    """Portable key sequences, the one to show first."""
    scope: Scope = Scope.APP
    icon: str = ""


def is_letter(key: str) -> bool:
    """Whether a key is a single character, so that it must never fire while somebody types."""
    return len(key) == 1


def title_of(command: Command) -> str:
    """The command's title in the language of the app."""
    return QCoreApplication.translate("Commands", command.title)


def scope_title(scope: Scope) -> str:
    """The heading of a scope in the shortcuts overview."""
    return QCoreApplication.translate("Commands", _SCOPE_TITLES[scope])


def fixed_title(words: str) -> str:
    """What a key of FIXED does, in the language of the app."""
    return QCoreApplication.translate("Commands", words)


_SCOPE_TITLES = {
    Scope.APP: QT_TRANSLATE_NOOP("Commands", "Everywhere"),
    Scope.CALENDAR: QT_TRANSLATE_NOOP("Commands", "Calendar"),
    Scope.GRID: QT_TRANSLATE_NOOP("Commands", "In the grid"),
    Scope.BOOKING: QT_TRANSLATE_NOOP("Commands", "On a booking"),
}

_APP = (
    Command("go.discover", QT_TRANSLATE_NOOP("Commands", "Discover"), ("Ctrl+1",), icon="compass"),
    Command("go.calendar", QT_TRANSLATE_NOOP("Commands", "Calendar"), ("Ctrl+2",), icon="calendar"),
    Command("go.bookings", QT_TRANSLATE_NOOP("Commands", "My bookings"), ("Ctrl+3",), icon="ticket"),
    Command("go.outbox", QT_TRANSLATE_NOOP("Commands", "Outbox"), ("Ctrl+4",), icon="inbox"),
    Command("go.today", QT_TRANSLATE_NOOP("Commands", "Today"), ("Ctrl+5",), icon="sun"),
    Command("go.availability", QT_TRANSLATE_NOOP("Commands", "Availability"), ("Ctrl+6",), icon="calendar-clock"),
    Command("go.profile", QT_TRANSLATE_NOOP("Commands", "Profile"), ("Ctrl+7",), icon="user-round"),
    Command("palette", QT_TRANSLATE_NOOP("Commands", "Go to anything"), ("Ctrl+K",), icon="search"),
    Command("search", QT_TRANSLATE_NOOP("Commands", "Search speakers"), ("Ctrl+F", "/"), icon="search"),
    Command("booking.new", QT_TRANSLATE_NOOP("Commands", "New booking"), ("Ctrl+N", "C"), icon="calendar-plus"),
    Command("refresh", QT_TRANSLATE_NOOP("Commands", "Refresh"), ("F5", "Ctrl+R"), icon="refresh-cw"),
    Command("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), ("Ctrl+Z",), icon="undo-2"),
    Command("redo", QT_TRANSLATE_NOOP("Commands", "Redo"), ("Ctrl+Shift+Z",), icon="redo-2"),
    Command("preferences", QT_TRANSLATE_NOOP("Commands", "Preferences"), ("Ctrl+,",), icon="settings"),
    Command("help", QT_TRANSLATE_NOOP("Commands", "Help"), ("F1",), icon="info"),
    Command("shortcuts", QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), ("Ctrl+?",), icon="keyboard"),
    Command("messages", QT_TRANSLATE_NOOP("Commands", "Recent messages"), icon="bell"),
    Command("sidebar", QT_TRANSLATE_NOOP("Commands", "Fold or unfold the sidebar"), ("F9",), icon="panel-left"),
    Command("menu", QT_TRANSLATE_NOOP("Commands", "Menu"), ("F10",), icon="ellipsis"),
    Command("pane.next", QT_TRANSLATE_NOOP("Commands", "Next pane"), ("F6",)),
    Command("pane.previous", QT_TRANSLATE_NOOP("Commands", "Previous pane"), ("Shift+F6",)),
    Command("close", QT_TRANSLATE_NOOP("Commands", "Close window"), ("Ctrl+W",), icon="x"),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), ("Ctrl+Q",)),
    Command("sign_in", QT_TRANSLATE_NOOP("Commands", "Sign in"), icon="user-round"),
    Command("sign_out", QT_TRANSLATE_NOOP("Commands", "Sign out"), icon="user-round"),
    Command("sign_out.everywhere", QT_TRANSLATE_NOOP("Commands", "Sign out everywhere"), icon="user-round"),
    Command("import", QT_TRANSLATE_NOOP("Commands", "Import speakers"), icon="file-up"),
    Command("backup", QT_TRANSLATE_NOOP("Commands", "Back up"), icon="hard-drive"),
    Command("about", QT_TRANSLATE_NOOP("Commands", "About"), icon="info"),
    Command("theme.light", QT_TRANSLATE_NOOP("Commands", "Light theme"), icon="palette"),
    Command("theme.dark", QT_TRANSLATE_NOOP("Commands", "Dark theme"), icon="palette"),
    Command("theme.high_contrast", QT_TRANSLATE_NOOP("Commands", "High contrast theme"), icon="palette"),
    Command("theme.system", QT_TRANSLATE_NOOP("Commands", "Theme of the system"), icon="palette"),
)

_CALENDAR = tuple(
    Command(name, title, keys, Scope.CALENDAR, icon)
    for name, title, keys, icon in (
        ("view.day", QT_TRANSLATE_NOOP("Commands", "Day view"), ("Alt+1", "D"), "calendar"),
        ("view.week", QT_TRANSLATE_NOOP("Commands", "Week view"), ("Alt+2", "W"), "calendar-days"),
        ("view.month", QT_TRANSLATE_NOOP("Commands", "Month view"), ("Alt+3", "M"), "calendar-days"),
        ("view.agenda", QT_TRANSLATE_NOOP("Commands", "Agenda view"), ("Alt+4", "A"), "calendar-check"),
        (
            "period.previous",
            QT_TRANSLATE_NOOP("Commands", "Previous period"),
            ("PgUp", "Alt+Left", "P"),
            "chevron-left",
        ),
        ("period.next", QT_TRANSLATE_NOOP("Commands", "Next period"), ("PgDown", "Alt+Right", "N"), "chevron-right"),
        ("period.today", QT_TRANSLATE_NOOP("Commands", "Go to today"), ("Ctrl+T", "T"), "calendar-check"),
        ("period.date", QT_TRANSLATE_NOOP("Commands", "Go to date"), ("Ctrl+G",), "calendar"),
    )
)

_GRID = tuple(
    Command(name, title, keys, Scope.GRID, icon)
    for name, title, keys, icon in (
        ("slot.next", QT_TRANSLATE_NOOP("Commands", "Next open time"), ("Ctrl+Down",), "clock"),
        ("slot.previous", QT_TRANSLATE_NOOP("Commands", "Previous open time"), ("Ctrl+Up",), "clock"),
        ("slot.zone", QT_TRANSLATE_NOOP("Commands", "Change the time zone"), ("Z",), "globe"),
        ("slot.why", QT_TRANSLATE_NOOP("Commands", "Why can’t this be booked?"), ("?",), "info"),
    )
)

_BOOKING = tuple(
    Command(name, title, keys, Scope.BOOKING, icon)
    for name, title, keys, icon in (
        ("booking.cancel", QT_TRANSLATE_NOOP("Commands", "Cancel booking"), ("Del",), "calendar-x"),
        ("booking.move", QT_TRANSLATE_NOOP("Commands", "Move booking"), (), "calendar-sync"),
        ("booking.copy", QT_TRANSLATE_NOOP("Commands", "Copy booking"), ("Ctrl+C",), "copy"),
        ("booking.export", QT_TRANSLATE_NOOP("Commands", "Save as calendar file"), ("Ctrl+E",), "calendar-plus"),
        ("booking.print", QT_TRANSLATE_NOOP("Commands", "Print"), ("Ctrl+P",), "printer"),
    )
)

COMMANDS: tuple[Command, ...] = (*_APP, *_CALENDAR, *_GRID, *_BOOKING)
BY_NAME = {command.name: command for command in COMMANDS}

FIXED: tuple[tuple[Scope, tuple[str, ...], str], ...] = (
    (Scope.GRID, ("Left", "Right", "Up", "Down"), QT_TRANSLATE_NOOP("Commands", "Move from cell to cell")),
    (Scope.GRID, ("Home", "End"), QT_TRANSLATE_NOOP("Commands", "First and last of the row")),
    (Scope.GRID, ("Return",), QT_TRANSLATE_NOOP("Commands", "Book or open")),
    (Scope.GRID, ("Space",), QT_TRANSLATE_NOOP("Commands", "Select")),
)
"""Keys that belong to the grid itself and are not remapped; the shortcuts overview lists them."""
