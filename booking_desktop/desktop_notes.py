"""Notes of the desktop: over D-Bus by freedesktop.org's specification. Where nobody shows them, nothing fails.

Blocking, so it runs off the GUI thread: a desktop that hangs must not keep the window.
"""

from __future__ import annotations

import logging

log = logging.getLogger("notes")
_SECONDS = 3.0


def show(title: str, text: str) -> bool:
    """Show a note; whether the desktop took it."""
    try:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:  # not on this system
        return False
    notes = DBusAddress(
        "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
    )
    hints = {"desktop-entry": ("s", "org.proactively.desktop"), "urgency": ("y", 1)}
    said: tuple[object, ...] = ("Proactively", 0, "org.proactively.desktop", title, text, [], hints, -1)
    try:
        with open_dbus_connection(bus="SESSION") as bus:
            answer = bus.send_and_get_reply(new_method_call(notes, "Notify", "susssasa{sv}i", said), timeout=_SECONDS)
    except (OSError, KeyError, ValueError, TimeoutError, EOFError) as error:  # no bus, none of its kind, or no answer
        log.info("no desktop that shows notes: %s", type(error).__name__)
        return False
    return bool(answer.header.message_type.name == "method_return")
