"""The start of the window: paint first, then open the store off the GUI thread, then build the pages."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from booking_desktop.app.look import Look
from booking_desktop.app.tidying import Tidying
from booking_desktop.backend.preferences import FilePreferences
from booking_desktop.domain.faults import DomainError
from booking_desktop.jobs import Err, Ok, ThreadJobs
from booking_desktop.settings import Settings
from booking_desktop.ui.main_window import MainWindow, Page
from booking_desktop.version import version
from booking_desktop.viewmodels.base import Clock, system_clock

if TYPE_CHECKING:
    from booking_desktop.app.desk import Desk
    from booking_desktop.backend.ports import Backend
    from booking_desktop.ui.trouble import TroublePage

    OpenBackend = Callable[[Settings, Clock, Callable[[], bool]], Backend]

# A pure-Python worker lets the GUI thread wait for the interpreter 5 ms at a time; at 0.2 ms repaints stay smooth.
_SWITCH_SECONDS = 0.0002


def main(settings: Settings) -> int:
    """Run the window until it is closed; gives the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Proactively")
    app.setDesktopFileName("proactively")
    _say_a_language()
    launch = Launch(app, settings)
    launch.start()
    QTimer.singleShot(0, partial(_catch_and_log, launch, settings))
    return app.exec()


def _say_a_language() -> None:
    """The C locale writes 120.00£ and Tuesday 10 March as nobody does: English stands in for it."""
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def _catch_and_log(launch: Launch, settings: Settings) -> None:
    """After the first paint: the log costs a tenth of the start."""
    from booking_desktop import logs
    from booking_desktop.app import crash

    logs.start(settings.log_dir)
    crash.install(launch.show_crash, version)


class Launch(QObject):
    """One start: the window, the opening of the store, and what is built once it is open.

    ``ready`` when the first page with data can be seen; ``troubled`` when the store can't be opened.
    """

    ready = Signal()
    troubled = Signal(object)

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
        self._settings, self._now = settings, now
        self._open_backend: OpenBackend = open_backend or _open_embedded
        self.jobs = ThreadJobs(self)
        self._preferences = FilePreferences(settings.data_dir)
        self.look = Look(app, self._preferences.load())
        self.window = MainWindow()
        self.desk: Desk | None = None
        self._tidying = Tidying(self)
        self._put_window_back()
        self.window.closing.connect(self._closing)

    def start(self) -> None:
        """Paint the shell, then open the store."""
        self.window.sidebar.account.show_person(None, None, self.tr("This computer"), False)
        self.window.show()
        self.open_store()

    def open_store(self) -> None:
        """Open the store off the GUI thread."""
        self.jobs.run(
            lambda: self._open_backend(self._settings, self._now, self._mail_is_set), self._opened, lane="store"
        )

    def _mail_is_set(self) -> bool:
        return self._settings.mail is not None or self.look.preferences.mail.is_set

    def _opened(self, outcome: Ok[Backend] | Err) -> None:
        if isinstance(outcome, Err):
            self._show_trouble(outcome.error)
            return
        from booking_desktop.app.desk import Desk

        self.desk = Desk(
            self._settings, outcome.value, self.window, self.look, self._preferences, self.jobs, self._now, self
        )
        self.desk.ready.connect(self.ready)
        self.desk.start()

    # --- trouble ---

    def _show_trouble(self, error: DomainError) -> None:
        from booking_desktop.ui.trouble import TroublePage

        page = TroublePage(error, self.look.formats())
        page.againWanted.connect(self.open_store)
        page.restoreWanted.connect(self._restore)
        page.quitWanted.connect(self.window.close)
        self.window.set_pages([Page("trouble", self.tr("Trouble"), lambda: page, alone=True)], {})
        self.window.forget("trouble")
        self.window.show_page("trouble")
        self.troubled.emit(error)

    def _restore(self) -> None:
        title, kinds = self.tr("Choose a backup"), self.tr("Backups (*.sqlite *.db *.backup);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self.window, title, "", kinds)
        if chosen:
            self.jobs.run(lambda: self._replace_store(Path(chosen)), self._restored)

    def _restored(self, outcome: Ok[None] | Err) -> None:
        page = self.window.page("trouble")
        if isinstance(outcome, Ok):
            self.open_store()
        elif page is not None:
            cast("TroublePage", page).show_refused(outcome.error, self.look.formats())

    def _replace_store(self, backup: Path) -> None:
        from booking_desktop.backend.database.restoring import restore

        restore(backup, self._settings.store, self._now)

    def show_crash(self, report: str) -> None:
        """A defect of ours: say so, once."""
        from booking_desktop.ui.crash import CrashDialog

        CrashDialog(report, self.window if self.window.isVisible() else None).exec()

    # --- the window's place ---

    def _put_window_back(self) -> None:
        said = self.look.preferences
        self.window.put_back(said.geometry)
        self.window.set_sidebar_folded(said.sidebar_collapsed)

    def _closing(self) -> None:
        self.jobs.close()


def _open_embedded(settings: Settings, now: Clock, mail_is_set: Callable[[], bool]) -> Backend:
    from booking_desktop.backend.database.embedded import open_backend

    return open_backend(settings.store, now, mail_is_set)
