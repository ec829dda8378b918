"""``--self-check``: does this very program, as it was installed, do its main job? For CI, and for whoever installs it.

In a folder of its own it opens a store, searches, books, writes the calendar entry, cancels, backs up, and renders every page without
a display; it loads each resource. What holds is printed line by line; the exit code says whether all does. It always ends, and what the
person has is left alone: their data, their keychain, a window of theirs that runs.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from booking_desktop.app import carried

if TYPE_CHECKING:
    from booking_desktop.app.main import Launch
    from booking_desktop.backend.ports import Backend
    from booking_desktop.domain.bookings import Booking
    from booking_desktop.domain.sign_in import Session

_PATIENCE = 60.0
_LONGEST = 240.0
"""Seconds until what hangs is ended, and told as failed."""
_PASSWORD = "a password for the check"
_PAGES = ("discover", "calendar", "bookings", "outbox", "today", "availability", "profile", "preferences", "import")


class Failed(Exception):
    """A check that does not hold; its text says what was found."""


def run() -> int:
    """Check everything; 0 when all holds."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    for variable in [name for name in os.environ if name.startswith("BOOKING_")]:
        del os.environ[variable]  # a server or a folder that is set here is not this check's
    with tempfile.TemporaryDirectory(prefix="proactively-check-") as folder:
        check = SelfCheck(Path(folder))
        _end_after(_LONGEST, check)
        for name, part in check.parts():
            check.one(name, part)
    print(f"{check.held} of {check.held + check.failed} checks hold.")
    return 0 if check.failed == 0 else 1


class SelfCheck:
    """The checks, one after another; a later one needs what an earlier one made."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.held = self.failed = 0
        self.now = ""
        self._backend: Backend | None = None
        self._session: Session | None = None
        self._booking: Booking | None = None

    def parts(self) -> Iterator[tuple[str, Callable[[], str]]]:
        """Each check by name; it gives what it found."""
        yield "versions", self._versions
        yield "libraries", carried.libraries
        yield "files as they were packed", carried.files
        yield "icons", self._icons
        yield "fonts", carried.fonts
        yield "languages", carried.languages
        yield "letters", carried.letters
        yield "zones", self._zones
        yield "a second start", lambda: carried.second_start(self._folder)
        yield "secrets on their way to the keychain", carried.cover
        yield "every migration", lambda: carried.migrations(self._folder)
        yield "a new store, migrated", self._store
        yield "an account by its code", self._account
        yield "search", self._search
        yield "a booking", self._book
        yield "its calendar entry", self._calendar_entry
        yield "its cancelling", self._cancel
        yield "a backup", self._backup
        yield "the checks of About", self._about
        yield "certificates for servers", self._certificates
        yield "every page", self._pages

    def one(self, name: str, part: Callable[[], str]) -> None:
        """Do one check and print how it went."""
        began = time.perf_counter()
        self.now = name
        try:
            found, word = part(), "ok  "
            self.held += 1
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            found, word = f"{type(error).__name__}: {error}", "FAIL"
            self.failed += 1
        print(f"{word} {name}: {found} ({(time.perf_counter() - began) * 1000:.0f} ms)", flush=True)

    # --- what the program brings ---

    def _versions(self) -> str:
        from booking_desktop.app.health import parts
        from booking_desktop.version import version

        return ", ".join([f"Proactively {version()}", *(f"{p.name} {p.version}" for p in parts())])

    def _icons(self) -> str:
        from PySide6.QtWidgets import QApplication

        self._app = QApplication.instance() or QApplication(sys.argv[:1])
        return carried.icons()

    def _zones(self) -> str:
        from booking_desktop.domain.time import zone, zone_names

        zone("Asia/Kolkata")
        return str(len(zone_names()))

    def _certificates(self) -> str:
        from booking_desktop.backend.remote.trust import trusting

        found = len(trusting("").get_ca_certs())
        _demand(found, "no authority is known: no server could be trusted")
        return f"{found} authorities"

    # --- what it does ---

    def _store(self) -> str:
        from booking_desktop.backend.database.embedded import open_backend
        from booking_desktop.settings import STORE
        from booking_desktop.viewmodels.base import system_clock

        self._backend = open_backend(self._folder / STORE, system_clock, lambda: False)
        self._backend.speakers.add_samples(self._backend.accounts.local_office())
        failing = [name for name, good, _ in self._backend.store.check() if not good]
        _demand(not failing, f"fails: {', '.join(failing)}")
        return self._backend.store.place

    def _account(self) -> str:
        from booking_desktop.domain.people import Role, SignUp
        from booking_desktop.viewmodels.base import system_clock

        backend, email = self._opened, "check@example.org"
        backend.accounts.sign_up(SignUp("Grace", "", email, _PASSWORD, Role.SPEAKS, "Europe/London"))
        row = backend.outbox.rows(None).rows[0]
        code = backend.outbox.facts(None, row.id).code
        backend.accounts.verify(email, code or "")
        self._session = backend.accounts.sign_in(email, _PASSWORD)
        return f"{system_clock():%Y-%m-%d %H:%M} UTC"

    def _search(self) -> str:
        from booking_desktop.domain.query import SpeakerQuery

        found = self._opened.speakers.search(SpeakerQuery("ada")).rows
        _demand(any("Ada" in str(row.name) for row in found), "a sample speaker is not found by name")
        return f"{len(found)} found"

    def _book(self) -> str:
        from uuid import uuid4

        from booking_desktop.domain.bookings import BookingRequest
        from booking_desktop.domain.query import SpeakerQuery

        backend, access = self._opened, self._signed_in.access
        speaker = backend.speakers.search(SpeakerQuery("ada")).rows[0].id
        slots = backend.speakers.free_times(speaker, access=access).slots
        _demand(slots, "no free time")
        request = BookingRequest(uuid4().hex, speaker, slots[-1].offer, slots[-1].start, "Europe/London")
        self._booking = backend.bookings.book(access, request)
        _demand(backend.bookings.book(access, request) == self._booking, "the same request booked twice")
        return self._booking.reference

    def _calendar_entry(self) -> str:
        from booking_desktop.backend.keychain import KeychainSecrets
        from booking_desktop.backend.preferences import FilePreferences
        from booking_desktop.domain.letters import Kind
        from booking_desktop.mail.route import MailRoute
        from booking_desktop.viewmodels.base import system_clock

        assert self._booking is not None
        rows = self._opened.outbox.for_booking(self._signed_in.access, self._booking.id).rows
        row = next(row for row in rows if row.kind is Kind.BOOKED)
        facts = self._opened.outbox.facts(self._signed_in.access, row.id)
        route = MailRoute(FilePreferences(self._folder), KeychainSecrets(self._folder), system_clock)
        letter = route.letter(facts)
        _demand(letter.calendar and self._booking.uid.encode() in letter.calendar, "without its UID")
        return f"{len(letter.calendar or b'')} bytes"

    def _cancel(self) -> str:
        from booking_desktop.domain.bookings import Status

        assert self._booking is not None
        bookings, access = self._opened.bookings, self._signed_in.access
        gone = bookings.cancel(access, self._booking.id, self._booking.version)
        _demand(gone.status is Status.CANCELLED, f"it is {gone.status.value}")
        return gone.status.value

    def _backup(self) -> str:
        target = self._folder / "backup.sqlite"
        self._opened.store.backup(str(target))
        return f"{target.stat().st_size // 1024} KB"

    def _about(self) -> str:
        from booking_desktop.app.health import checks
        from booking_desktop.backend.keychain import KeychainSecrets
        from booking_desktop.backend.preferences import FilePreferences
        from booking_desktop.mail.route import MailRoute
        from booking_desktop.viewmodels.base import system_clock
        from booking_desktop.viewmodels.office.about import Health

        secrets = KeychainSecrets(self._folder)
        route = MailRoute(FilePreferences(self._folder), secrets, system_clock)
        found = checks(self._opened.store, secrets, route, self._folder)
        failing = [check.name for check in found if check.health is Health.FAILS]
        _demand(not failing, f"fails: {', '.join(failing)}")
        self._opened.store.close()
        return f"{len(found)} of them"

    # --- what it shows ---

    def _pages(self) -> str:
        from PySide6.QtWidgets import QApplication

        from booking_desktop.app.main import Launch
        from booking_desktop.settings import Settings

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        with _defects_told() as defects:

            class Watched(Launch):
                """A defect opens a dialog, which nobody would close here."""

                def show_crash(self, report: str) -> None:
                    defects.append(report.strip().rpartition("\n")[2])

            launch = Watched(app, Settings(self._folder, self._folder / "logs"))
            launch.troubled.connect(lambda error: defects.append(f"the store can't be opened: {error!r}"))
            launch.start()
            _wait(
                lambda: bool(defects) or (launch.desk is not None and launch.window.current == "discover"),
                "the window did not open",
            )
            _demand(not defects, "; ".join(defects))
            shown = [self._page(launch, key) for key in _PAGES]
            launch.window.close()
        _demand(not defects, "; ".join(defects))
        return ", ".join(shown)

    def _page(self, launch: Launch, key: str) -> str:
        desk = launch.desk
        assert desk is not None
        if desk.session.person is None:
            desk.session.sign_in("check@example.org", _PASSWORD, False, lambda _: None)
            _wait(lambda: desk.session.person is not None, "signing in did not end")
        if key == "import":
            desk.window.show_page(key)
        else:
            desk.go(key)
        _wait(lambda: desk.window.current == key and launch.jobs.idle, f"{key} did not come up")
        picture = desk.window.grab().toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
        _demand(len(colours) > 8, f"{key} is blank")
        return key

    @property
    def _opened(self) -> Backend:
        _demand(self._backend, "there is no store")
        assert self._backend is not None
        return self._backend

    @property
    def _signed_in(self) -> Session:
        _demand(self._session, "nobody is signed in")
        assert self._session is not None
        return self._session


def _demand(holds: object, otherwise: str) -> None:
    if not holds:
        raise Failed(otherwise)


def _wait(until: Callable[[], bool], otherwise: str) -> None:
    """Let the window work until something is so."""
    from PySide6.QtCore import QEventLoop, QTimer

    ends = time.monotonic() + _PATIENCE
    while not until():
        _demand(time.monotonic() < ends, otherwise)
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def _end_after(seconds: float, check: SelfCheck) -> None:
    """Whatever hangs, the check ends."""

    def end() -> None:
        print(f"FAIL {check.now}: no end after {seconds:g} seconds", flush=True)
        os._exit(1)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()


@contextmanager
def _defects_told() -> Iterator[list[str]]:
    """What goes wrong inside Qt's calls reaches only the hook: gather it instead of opening a dialog nobody sees."""
    found: list[str] = []
    before = sys.excepthook
    sys.excepthook = lambda kind, error, _: found.append(f"{kind.__name__}: {error}")
    try:
        yield found
    finally:
        sys.excepthook = before
