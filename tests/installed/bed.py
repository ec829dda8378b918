"""The bed of a journey: a screen, a bus of the session, the accessibility bus, a window manager and the app, all its own.

Nothing of the person who runs it is read or touched: home, settings and data are folders of the bed.
"""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from gi.repository import Gio, GLib

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SCREEN = "1440x960x24"
_TRIES = 5


class Bed:
    """What runs in it, and where. ``data``: the app's data folder."""

    def __init__(self, folder: Path, out: Path, environment: Mapping[str, str]) -> None:
        self.folder, self.out, self.environment = folder, out, dict(environment)
        self.data = folder / "data"
        self._app: subprocess.Popen[bytes] | None = None

    def open(self, command: Sequence[str]) -> None:
        """Start the app on the bed's data folder."""
        log = (self.out / "app.log").open("ab")
        self._app = subprocess.Popen(
            [*command, "--data-dir", str(self.data)], env=self.environment, stdout=log, stderr=log, cwd=self.folder
        )
        log.close()

    @property
    def ended(self) -> int | None:
        """The app's exit code, or nothing while it runs."""
        return self._app.poll() if self._app else None

    def close(self) -> None:
        """End the app if it has not ended."""
        if self._app is not None:
            _end(self._app)

    def picture(self, name: str) -> None:
        """What the screen shows now, as a PNG beside the log."""
        (self.out / f"{name}.png").write_bytes(png((self.folder / "screen" / "Xvfb_screen0").read_bytes()))


@contextmanager
def made(folder: Path, out: Path, tongue: str = "C.UTF-8") -> Iterator[Bed]:
    """A bed in a fresh folder, inside a ``dbus-run-session``; everything that it started has ended after it."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("home", "run", "screen"):
        (folder / name).mkdir(parents=True, mode=0o700)
    out.mkdir(parents=True, exist_ok=True)
    environment = surroundings(folder, tongue)
    running: list[subprocess.Popen[bytes]] = []
    try:
        screen = _screen(folder / "screen", out, running)
        environment["DISPLAY"] = os.environ["DISPLAY"] = screen
        os.environ.update({key: environment[key] for key in ("HOME", "XDG_RUNTIME_DIR")})
        managed = folder / "managed"  # a window that comes before the window manager is not given the focus
        manager = ["openbox", "--sm-disable", "--startup", f"touch {managed}"]
        running.append(_start(manager, environment, out))
        running.append(_start([LAUNCHER, "--launch-immediately"], environment, out))
        _await(managed.exists, "a window manager")
        _await(_has_accessibility_bus, "the accessibility bus")
        yield Bed(folder, out, environment)
    finally:
        for process in reversed(running):
            _end(process)


def surroundings(folder: Path, tongue: str) -> dict[str, str]:
    """The environment of a person of that tongue in Kolkata, who has set nothing."""
    kept = {key: os.environ[key] for key in ("PATH", "DBUS_SESSION_BUS_ADDRESS") if key in os.environ}
    home = folder / "home"
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
        "LANG": tongue,
        "TZ": "Asia/Kolkata",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }


def _screen(folder: Path, out: Path, running: list[subprocess.Popen[bytes]]) -> str:
    """Start Xvfb on a number that nobody is likely to want meanwhile; its picture is a file in ``folder``.

    It doesn't begin anew when its last guest leaves: the accessibility bus calls and goes before the window manager is in,
    and would shut the door in its face.
    """
    for _ in range(_TRIES):
        number = random.randrange(200, 60_000)
        reading, writing = os.pipe()
        shown = [f":{number}", "-displayfd", str(writing), "-screen", "0", SCREEN, "-fbdir", str(folder)]
        with (out / "bed.log").open("ab") as log:
            server = subprocess.Popen(
                ["Xvfb", *shown, "-nolisten", "tcp", "-noreset"], pass_fds=(writing,), stdout=log, stderr=log
            )
        running.append(server)
        os.close(writing)
        with os.fdopen(reading) as told:
            if told.readline().strip():  # it takes guests now
                return f":{number}"
    raise RuntimeError(f"Xvfb gave no screen; see {out / 'bed.log'}")


def _await(ready: Callable[[], bool], what: str, patience: float = 30.0) -> None:
    end = time.monotonic() + patience
    while not ready():
        if time.monotonic() > end:
            raise RuntimeError(f"waited in vain for {what}")
        time.sleep(0.02)


def _has_accessibility_bus() -> bool:
    """Whether the launcher has taken its name; one that D-Bus starts by itself would have no screen to send keys to."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    where = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner")
    asked = GLib.Variant("(s)", ("org.a11y.Bus",))
    answer = bus.call_sync(*where, asked, GLib.VariantType("(b)"), Gio.DBusCallFlags.NONE, -1)
    return bool(answer.unpack()[0])


def _start(command: list[str], environment: Mapping[str, str], out: Path) -> subprocess.Popen[bytes]:
    with (out / "bed.log").open("ab") as log:
        return subprocess.Popen(command, env=environment, stdout=log, stderr=log)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def png(screen: bytes) -> bytes:
    """A PNG of a picture in X's own window dump format, as Xvfb keeps it: 32 bits a pixel, blue first."""
    head = struct.unpack(">25I", screen[:100])
    size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
    start = size + colours * 12
    rows = []
    for y in range(height):
        row = screen[start + y * line : start + y * line + width * 4]
        plain = bytearray(width * 3)
        plain[0::3], plain[1::3], plain[2::3] = row[2::4], row[1::4], row[0::4]
        rows.append(b"\0" + bytes(plain))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
