"""The start of the window: paint first, then open the store off the GUI thread, then build the pages."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QLockFile, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from booking_desktop.app.opening import Place, open_place, place_said
from booking_desktop.app.screen import told_without_screen
from booking_desktop.backend.preferences import FilePreferences
from booking_desktop.domain.faults import DomainError
from booking_desktop.domain.preferences import KeptServer
from booking_desktop.settings import Settings
from booking_desktop.ui.main_window import MainWindow, Page
from booking_desktop.ui.theme import theme
from booking_desktop.version import version
from booking_desktop.viewmodels.base import Clock, system_clock

if TYPE_CHECKING:
    from types import TracebackType

    from booking_desktop.app.arriving import Arriving
    from booking_desktop.app.desk import Desk
    from booking_desktop.app.last_time import LastTime
    from booking_desktop.app.look import Look
    from booking_desktop.app.warming import Warming
    from booking_desktop.backend.coming import Coming
    from booking_desktop.backend.database.search.first_sight import FirstSight
    from booking_desktop.backend.ports import Backend
    from booking_desktop.domain.preferences import Preferences
    from booking_desktop.jobs import Err, Ok, ThreadJobs
    from booking_desktop.ui.crash import CrashDialog
    from booking_desktop.ui.trouble import TroublePage

    OpenBackend = Callable[[Settings, Clock, Callable[[], bool]], Backend]

# A pure-Python worker lets the GUI thread wait for the interpreter 5 ms at a time; at 0.2 ms repaints stay smooth.
_SWITCH_SECONDS = 0.0002
_ENDING_SECONDS = 1.0
"""What runs may end by itself for so long; then the lines to a server are cut."""
_FONTS_MS = 1500
_PAINTED_MS = 20
"""Until what has just been filled is painted: whatever works meanwhile takes the interpreter from it."""
_SETTLED_MS = 200
_UNSEEN_MS = 300
"""A window that nobody sees is not painted; then it is furnished all the same."""


def main(settings: Settings) -> int:
    """Run the window until it is closed; gives the exit code. One that runs already on that data comes forward instead."""
    from booking_desktop.app.arriving import claimed, handed_over

    lock = claimed(settings.data_dir)
    if lock is None and handed_over(settings.data_dir, settings.entry):
        return 0
    lock = lock or claimed(settings.data_dir)  # the first one may have closed meanwhile
    with told_without_screen():
        app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Proactively")
    app.setDesktopFileName("org.proactively.desktop")
    launch = Launch(app, settings)
    if lock is not None:
        launch.lock = lock
        launch.settled.connect(launch.welcome)
    launch.settled.connect(partial(_close_when_asked, launch))
    launch.start()
    code = app.exec()
    if launch.restarting:  # whatever hangs must not keep this process alive beside the new one
        import os

        os._exit(code)
    return code


def _close_when_asked(launch: Launch) -> None:
    """A session that ends says so by SIGTERM, a terminal by SIGINT (Ctrl+C): close as by the window's own button.

    The interpreter looks every second.
    """
    import signal

    from booking_desktop.interrupts import take_interrupts

    signal.signal(signal.SIGTERM, lambda *_: launch.window.close())
    take_interrupts(lambda *_: launch.window.close())


def _say_a_language() -> None:
    """The C locale writes 120.00£ and Tuesday 10 March as nobody does: English stands in for it."""
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


class Launch(QObject):
    """One start: the window, the opening of the store, and what is built once it is open.

    ``ready`` when the first page with data can be seen; ``troubled`` when the store can't be opened. ``settled`` once, after the
    first of the two, or when it is seen that a server is asked.
    """

    ready = Signal()
    troubled = Signal(object)
    settled = Signal()

    jobs: ThreadJobs
    look: Look
    warming: Warming
    lock: QLockFile | None = None
    """Held by the one window on that data."""
    restarting = False
    _furnished = _catching = _settled = False
    _arriving: Arriving | None = None
    _last_time: LastTime | None = None
    _fell_bar: QWidget | None = None
    _crash_dialog: CrashDialog | None = None

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        *,
        now: Clock = system_clock,
        open_backend: OpenBackend | None = None,
    ) -> None:
        super().__init__(app)
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._app, self._settings, self._now = app, settings, now
        self._open_backend = open_backend
        self._entry = settings.entry
        self._coming: Coming | None = None
        """The store while it is being opened behind a list that is in sight already."""
        self._preferences = FilePreferences(settings.data_dir, settings.presets)
        said = self._preferences.load()
        self.place = place_said(settings, said.server)
        self._returns = self._may_return(said)
        theme.foresee(said.theme, said.text_percent / 100)
        if said.language == "ar":  # the bare window is mirrored already
            from booking_desktop.ui import languages

            languages.turn(app, rtl=True)
        self.window = MainWindow(folded=said.sidebar_collapsed)
        self.window.put_back(said.geometry)
        self.window.painted.connect(self._furnish)
        self.desk: Desk | None = None

    def _may_return(self, said: Preferences) -> bool:
        """Whether the page is wanted where the app was closed: not by who brings a file, nor after a fall that it may have caused."""
        if not said.last_page or self._entry:
            return False
        from booking_desktop.app.last_time import OPEN

        return not (self._settings.data_dir / OPEN).exists()

    def start(self) -> None:
        """Paint the bare window; everything else comes after that."""
        self.window.show()
        QTimer.singleShot(_UNSEEN_MS, self._furnish)

    def _furnish(self) -> None:
        if self._furnished:
            return
        self._furnished = True
        from booking_desktop.app.look import Look
        from booking_desktop.app.tidying import Tidying
        from booking_desktop.jobs import ThreadJobs

        _say_a_language()
        self.jobs = ThreadJobs(self)
        self.look = Look(self._app, self._preferences.load())
        self._tidying = Tidying(self)
        self.window.furnish()
        self.window.sidebar.account.show_person(None, None, self.tr("This computer"), False)
        self.window.closing.connect(self._closing)
        sys.excepthook = self._meet_early
        self.open_store()

    def welcome(self) -> None:
        """From here on a second start raises this window."""
        from booking_desktop.app.arriving import Arriving, bring_forward

        arriving = self._arriving = Arriving(self._settings.data_dir, self)
        arriving.raised.connect(lambda: bring_forward(self.window))
        arriving.fileBrought.connect(self._open_entry)
        arriving.listen()
        QTimer.singleShot(0, self, self.look_back)

    def look_back(self) -> None:
        """Tell when the app was not closed as it should be last time."""
        from booking_desktop.app.last_time import LastTime

        self._last_time = LastTime(self._settings.data_dir, self._settings.log_dir)
        said = self._last_time.begin()
        if said is None:
            return
        from booking_desktop.ui.looking_back import FellBar

        bar = self._fell_bar = FellBar(self.window)
        bar.reportWanted.connect(lambda: self.show_last_report(said))
        self.window.notices.addWidget(bar)

    def _open_entry(self, path: str) -> None:
        if self.desk is not None:
            self.desk.pages.open_entry(path)

    def _open_the_entry_given(self) -> None:
        path, self._entry = self._entry, ""
        if path:
            self._open_entry(path)

    def _catch_and_log(self) -> None:
        """Before the place is opened, but after a list that is in sight already (the log costs a tenth of the start), or with
        the first defect."""
        if self._catching:
            return
        self._catching = True
        from booking_desktop import logs
        from booking_desktop.app import crash

        log = logs.start(self._settings.log_dir)
        self._crashes = crash.Crashes(
            self._keep_drafts, lambda words: self.show_crash(words), lambda t: crash.report(t, version(), log), self
        )
        self._crashes.install()

    def _meet_early(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._catch_and_log()
        sys.excepthook(kind, error, trace)

    def _settle(self) -> None:
        """Something can be looked at: now comes what nobody waits for."""
        if not self._settled:
            self._settled = True
            QTimer.singleShot(_SETTLED_MS, self, self.settled.emit)
            self.settled.connect(self._warm)

    def _warm(self) -> None:
        from booking_desktop.app.warming import Warming

        self.warming = Warming(self.jobs, self)
        self.warming.start()

    def open_store(self) -> None:
        """Open the place where the data is, off the GUI thread. This computer's list is in sight before that."""
        place = self.place
        if place.server.is_set:
            self._show_opening(place)
            self._open_place()
        else:
            self.jobs.run(self._look_ahead, self._looked, lane="open ", key="open")

    def _look_ahead(self) -> FirstSight | None:
        if self._open_backend is not None:
            return None
        from booking_desktop.backend.database.search.first_sight import first_sight
        from booking_desktop.viewmodels.discover.discover_state import PAGE

        return first_sight(self._settings.store, PAGE)

    def _looked(self, outcome: Ok[FirstSight | None] | Err) -> None:
        from booking_desktop.jobs import Err

        if isinstance(outcome, Err) or outcome.value is None:
            self._open_place()
            return
        from booking_desktop.backend.coming import Coming

        self._coming = Coming(outcome.value, str(self._settings.store))
        desk = self._lay_desk(self._coming.backend)
        desk.storeWanted.connect(partial(QTimer.singleShot, _PAINTED_MS, self, self._open_place))
        desk.start(filled=True)

    def _open_place(self) -> None:
        self._catch_and_log()  # what the opening says stands in the log
        place = self.place
        self.jobs.run(lambda: self._open(place), self._opened, lane=f"open {place.server.address}", key="open")

    def _open(self, place: Place) -> tuple[Backend, Place]:
        coming = self._coming
        if coming is not None:
            return coming.open(lambda: self._open_now(place)[0]), place
        return self._open_now(place)

    def _open_now(self, place: Place) -> tuple[Backend, Place]:
        if self._open_backend is not None:
            return self._open_backend(self._settings, self._now, self._mail_is_set), place
        return open_place(place, self._settings, self._now, self._mail_is_set, lambda: self.look.zone)

    def switch_to(self, server: KeptServer) -> None:
        """Put another place in force and open everything anew."""
        from dataclasses import replace

        said = replace(self.look.preferences, server=server)
        self.look.take(said)
        self._reopen(Place(server))
        self.jobs.run(lambda: self._preferences.save(said), lambda _: None, lane="files")

    def _stay_here(self) -> None:
        """This computer's own store for this once; the server stays set."""
        self._reopen(Place())

    def _reopen(self, place: Place) -> None:
        self._returns = False
        self._leave_desk()
        self.place = place
        self.open_store()

    def _leave_desk(self) -> None:
        """Leave what is open: its work ends or is cut off, its answers come to nobody."""
        from booking_desktop.jobs import ThreadJobs

        desk, self.desk = self.desk, None
        self._give_up_opening()
        if desk is not None:
            desk.leave()
        self.jobs.close(_ENDING_SECONDS)
        if desk is not None:
            desk.backend.store.close()
            self.jobs.close()
            desk.deleteLater()
        self.jobs = ThreadJobs(self)

    def _give_up_opening(self) -> None:
        """Nobody waits any more for a store whose opening has not begun."""
        coming, self._coming = self._coming, None
        if coming is not None:
            coming.give_up()

    def _mail_is_set(self) -> bool:
        return self._settings.mail is not None or self.look.preferences.mail.is_set

    def _opened(self, outcome: Ok[tuple[Backend, Place]] | Err) -> None:
        from booking_desktop.jobs import Err

        coming, self._coming = self._coming, None
        if isinstance(outcome, Err):
            self._leave_desk()
            self._show_trouble(outcome.error)
        elif coming is None:
            backend, self.place = outcome.value
            self._lay_desk(backend).start()

    def _lay_desk(self, backend: Backend) -> Desk:
        from booking_desktop.app.desk import Desk
        from booking_desktop.app.returning import page_to_open

        back_to = page_to_open(self.look.preferences, self.place) if self._returns else ""
        desk = self.desk = Desk(
            self._settings, backend, self.place, self.window, self.look, self._preferences, self.jobs, self._now, self,
            back_to=back_to,
        )  # fmt: skip
        desk.ready.connect(self.ready)
        desk.ready.connect(self._settle)
        desk.switchWanted.connect(self.switch_to)
        desk.ready.connect(self._read_more_scripts)
        desk.ready.connect(self._open_the_entry_given)
        return desk

    def _read_more_scripts(self) -> None:
        """Fonts for names in other scripts, once a page is there and nobody waits."""
        from booking_desktop.ui.typography import load_more_fonts

        QTimer.singleShot(_FONTS_MS, self, load_more_fonts)

    # --- trouble ---

    def _show_trouble(self, error: DomainError) -> None:
        from booking_desktop.ui.trouble import TroublePage

        page = TroublePage(error, self.look.formats(), away=self.place.server.is_set and not self.place.managed)
        page.againWanted.connect(self.open_store)
        page.restoreWanted.connect(self._restore)
        page.quitWanted.connect(self.window.close)
        page.hereWanted.connect(self._stay_here)
        self._show_alone("trouble", self.tr("Trouble"), page)
        self._settle()
        self.troubled.emit(error)

    def _show_opening(self, place: Place) -> None:
        from booking_desktop.ui.opening import OpeningPage

        page = OpeningPage(place.server.address, managed=place.managed)
        page.hereWanted.connect(self._stay_here)
        self._show_alone("opening", self.tr("Connecting"), page)
        self._settle()

    def _show_alone(self, key: str, title: str, page: QWidget) -> None:
        for shown in ("opening", "trouble"):
            self.window.forget(shown)
        self.window.set_pages([Page(key, title, lambda: page, alone=True)], {})
        self.window.list_pages(())
        self.window.show_page(key)

    def _restore(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        title, kinds = self.tr("Choose a backup"), self.tr("Backups (*.sqlite *.db *.backup);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self.window, title, "", kinds)
        if chosen:
            self.jobs.run(lambda: self._replace_store(Path(chosen)), self._restored)

    def _restored(self, outcome: Ok[None] | Err) -> None:
        from booking_desktop.jobs import Err

        page = self.window.page("trouble")
        if not isinstance(outcome, Err):
            self.open_store()
        elif page is not None:
            cast("TroublePage", page).show_refused(outcome.error, self.look.formats())

    def _replace_store(self, backup: Path) -> None:
        from booking_desktop.backend.database.restoring import restore

        restore(backup, self._settings.store, self._now)

    def _keep_drafts(self) -> None:
        if self.desk is not None:
            self.desk.recovering.keep_now()

    def show_crash(self, report: str) -> None:
        """A defect of ours: say so, once."""
        from booking_desktop.app.crash import of_drawing

        self._show_report(report, bare=of_drawing(report))

    def show_last_report(self, said: str) -> None:
        """What is known of how the app ended last time."""
        from booking_desktop import logs
        from booking_desktop.app import crash

        if self._fell_bar is not None:
            self._fell_bar.hide()
        log = self._settings.log_dir / logs.FILE
        self._show_report(crash.report(said, version(), log), last_time=True)

    def _show_report(self, report: str, *, bare: bool = False, last_time: bool = False) -> None:
        from booking_desktop.ui.crash import CrashDialog

        parent = self.window if self.window.isVisible() else None
        kept = self.look.preferences.keep_unfinished
        try:
            dialog = CrashDialog(report, parent, bare=bare, last_time=last_time, kept=kept)
        except Exception:  # noqa: BLE001 - our own look may be what is broken
            dialog = CrashDialog(report, None, bare=True, last_time=last_time, kept=kept)
        self._crash_dialog = dialog
        dialog.restartWanted.connect(self.restart)
        dialog.finished.connect(self._crashes.closed)
        dialog.finished.connect(dialog.deleteLater)
        self.window.closing.connect(dialog.close)
        dialog.open()

    def restart(self) -> None:
        """Keep what is being written, end, and begin anew with the same words on the command line."""
        from booking_desktop.app.restarting import start_again

        self.restarting = True
        with suppress(Exception):  # what can't be kept must not keep the way out shut
            self._keep_drafts()
        with suppress(Exception):
            self._begin_at_first()
        if self._last_time is not None:
            self._last_time.end()
        if self.lock is not None:
            if self._arriving is not None:
                self._arriving.leave()
            self.lock.unlock()
        start_again()
        self.window.hide()
        self._app.exit(0)

    def _begin_at_first(self) -> None:
        """Not on the page where the app was closed: it may be the one that broke."""
        from dataclasses import replace

        self._preferences.save(replace(self.look.preferences, last_page=""))

    def _closing(self) -> None:
        if self._last_time is not None:
            self._last_time.end()
        self._give_up_opening()
        self._tidying.stop()
        self.window.hide()  # a mail server that hangs must not keep a dead window on the screen
        if not self.place.server.is_set:
            self.jobs.close()
        elif self.desk is not None:
            self.jobs.close(_ENDING_SECONDS)
            self.desk.backend.store.close()
            self.jobs.close()
