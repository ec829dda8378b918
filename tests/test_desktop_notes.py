"""Notes of the desktop, on a bus of the test's own with somebody who takes them, and where there is nobody."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from booking_desktop import desktop_notes

DESKTOP = """
import sys, threading
from jeepney import HeaderFields, MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
sys.path.insert(0, {root!r})
from booking_desktop import desktop_notes
bus = open_dbus_connection(bus="SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
told = []
def shown():
    told.append(desktop_notes.show("Working session with Bob", "Begins at 10:00."))
asking = threading.Thread(target=shown)
asking.start()
while True:
    said = bus.receive(timeout=10)
    if said.header.message_type is MessageType.method_call and said.header.fields.get(HeaderFields.member) == "Notify":
        app, _, icon, title, text, actions, hints, stays = said.body
        bus.send(new_method_return(said, "u", (7,)))
        break
asking.join(10)
print([app, icon, title, text, hints["desktop-entry"][1], told])
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="dbus-run-session is not here (package dbus)")
def test_the_desktop_gets_the_note_as_its_specification_says():
    code = DESKTOP.format(root=str(Path(__file__).parents[1]))
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", code], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    entry = "org.proactively.desktop"
    expected = ["Proactively", entry, "Working session with Bob", "Begins at 10:00.", entry, [True]]
    assert done.stdout.strip() == str(expected)


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "rubbish"])
def test_without_a_desktop_nothing_fails(monkeypatch: pytest.MonkeyPatch, address: str):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert desktop_notes.show("A session", "Begins at 10:00.") is False
