"""The packed app beside a bare window that was packed by the same recipe: how large, and how soon it is there.

Nobody inside tells when: an X server without a screen (Xvfb) keeps what it shows in a file, and this looks at that file as a person looks
at a screen. Painted: the first change of the screen. The list: the last moment at which the place of the list became what it then stayed.
Processor time, of all threads until that moment, stands beside the clock: on a busy machine it says more.
"""

from __future__ import annotations

import mmap
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.start import _FILL
from tests.bench.table import Row

ROOT = Path(__file__).resolve().parents[2]
APP, BARE = ROOT / "build/dist/booking-desktop", ROOT / "build/bare/bare-window"
ROUNDS = 9
_SETTLED = 2.5
"""Seconds without a change and without work, after which what is shown is taken to be all."""
_WORK = 0.02
"""Seconds of processor that are no work: a caret blinks."""
_PATIENCE = 30.0


def rows() -> Iterator[Row]:
    """Nothing where ``make bench-packed`` has not packed the two, or there is no Xvfb."""
    lacking = [str(f.relative_to(ROOT)) for f in (APP, BARE) if not f.is_dir()] + ["Xvfb"] * (not shutil.which("Xvfb"))
    if lacking:
        print(f"packed: left out, without {', '.join(lacking)} (make bench-packed)", file=sys.stderr)
        return
    yield from _sizes()
    yield from _starts()


def _sizes() -> Iterator[Row]:
    floor = "a bare window"
    yield Row("packed: size on the disk", _size(APP) / 1e6, "MB", _size(BARE) / 1e6, floor, 1.25)
    squeezed = [_squeezed(folder) / 1e6 for folder in (APP, BARE)]
    yield Row("packed: .tar.gz", squeezed[0], "MB", squeezed[1], floor)
    for told in sorted(APP.parent.glob("*.deb.sha256")):
        deb = told.with_suffix("")
        yield Row(f"packed: {deb.name.split('_')[0]} .deb", deb.stat().st_size / 1e6, "MB")


def _starts() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder, _screen(Path(folder)) as screen:
        data = Path(folder) / "data"
        subprocess.run([sys.executable, "-c", _FILL, str(data)], check=True, cwd=ROOT)
        commands = ([str(APP / APP.name), "--data-dir", str(data)], [str(BARE / BARE.name)])
        for command in commands:  # once each, so that both are read from memory
            screen.watched(command)
        app, bare = zip(*(tuple(screen.watched(c) for c in commands) for _ in range(ROUNDS)), strict=True)
    for name, part in (("painted", "painted"), ("processor time until painted", "painted_cpu")):
        yield _row(f"packed: start, {name}", [getattr(s, part) for s in app], [getattr(s, part) for s in bare], 1.5)
    floors = {"listed": [s.painted for s in bare], "listed_cpu": [s.painted_cpu for s in bare]}
    yield _row("packed: start, the list in sight", [s.listed for s in app], floors["listed"], None)
    yield _row("packed: start, processor time until the list", [s.listed_cpu for s in app], floors["listed_cpu"], None)


def _row(name: str, app: list[float], bare: list[float], budget: float | None) -> Row:
    return Row(
        name, statistics.median(app) * 1000, "ms", statistics.median(bare) * 1000, "a bare window painted", budget
    )


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def _squeezed(folder: Path) -> int:
    done = subprocess.run(
        f"tar -C '{folder.parent}' -cf - '{folder.name}' | gzip -6 | wc -c", shell=True, capture_output=True, check=True
    )
    return int(done.stdout)


@dataclass(frozen=True)
class Start:
    """Seconds from the start of the process until its window was painted and until its list was there: by the clock, and of the processor."""

    painted: float
    painted_cpu: float
    listed: float
    listed_cpu: float


@contextmanager
def _screen(folder: Path) -> Iterator[Screen]:
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x800x24",
        "-fbdir",
        str(folder),
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    try:
        os.close(writing)
        display = os.read(reading, 16).decode().strip()
        yield Screen(f":{display}", folder)
    finally:
        os.close(reading)
        server.terminate()
        server.wait(10)


class Screen:
    """What an Xvfb shows, read from its file (the XWD format)."""

    def __init__(self, display: str, folder: Path) -> None:
        self._display, self._folder = display, folder
        file = (folder / "Xvfb_screen0").open("rb")
        self._shown = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack_from(">25I", self._shown)
        self._width, self._height, self._stride = head[4], head[5], head[12]
        self._start = head[0] + head[19] * 12

    def _whole(self) -> bytes:
        return self._part(0, 0)

    def _list(self) -> bytes:
        """Where Discover has its rows; the search field, whose caret blinks, is above."""
        return self._part(self._width // 3, self._height * 2 // 5)

    def _part(self, left: int, top: int) -> bytes:
        lines = range(top, self._height, 8)
        starts = (self._start + y * self._stride for y in lines)
        return b"".join(self._shown[s + left * 4 : s + self._width * 4 : 4] for s in starts)

    def watched(self, command: list[str]) -> Start:
        """Start a program, look until it is at rest, end it."""
        blank = self._whole()
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("BOOKING_", "WAYLAND", "DBUS_"))}
        environment |= {
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(self._folder),
            "XDG_CONFIG_HOME": str(self._folder),
        }
        begun = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return self._until_rest(process, begun, blank)
        finally:
            process.kill()
            process.wait(10)
            while self._whole() != blank and time.perf_counter() < begun + _PATIENCE * 2:
                time.sleep(0.02)

    def _until_rest(self, process: subprocess.Popen[bytes], begun: float, blank: bytes) -> Start:
        painted = listed = (0.0, 0.0)
        seen, rest, had = self._list(), begun, 0.0
        while time.perf_counter() < begun + _PATIENCE:
            moment = time.perf_counter() - begun
            if not painted[0]:
                if self._whole() != blank:
                    painted = listed = (moment, _processor(process.pid))
                    seen, rest, had = self._list(), moment, painted[1]
            elif (now := self._list()) != seen:
                seen, listed = now, (moment, _processor(process.pid))
                rest, had = moment, listed[1]
            elif _processor(process.pid) > had + _WORK:
                rest, had = moment, _processor(process.pid)
            elif moment > rest + _SETTLED:
                return Start(*painted, *listed)
            time.sleep(0.001 if not painted[0] else 0.004)
        raise TimeoutError(f"nothing at rest after {_PATIENCE:g} s")


def _processor(pid: int) -> float:
    """Seconds of processor that a process has had, all its threads together."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text("ascii").split()[0]) for thread in threads) / 1e9
