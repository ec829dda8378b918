"""The start of the window: paint first, then open the store off the GUI thread, then build the pages."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from booking_desktop.backend.preferences import FilePreferences
from booking_desktop.domain.faults import DomainError
from booking_desktop.settings import Settings
from booking_desktop.ui.main_window import MainWindow, Page
from booking_desktop.ui.theme import theme
from booking_desktop.version import version
from booking_desktop.viewmodels.base import Clock, system_clock

if TYPE_CHECKING:
    from booking_desktop.app.desk import Desk
    from booking_desktop.app.look import Look
    from booking_desktop.backend.ports import Backend
    from booking_desktop.jobs import Err, Ok, ThreadJobs
    from booking_desktop.ui.trouble import TroublePage

    OpenBackend = Callable[[Settings, Clock, Callable[[], bool]], Backend]

# A pure-Python worker lets the GUI thread wait for the interpreter 5 ms at a time; at 0.2 ms repaints stay smooth.
_SWITCH_SECONDS = 0.0002
_UNSEEN_MS = 300
"""A window that nobody sees is not painted; then it is furnished all the same."""


def main(settings: Settings) -> int:
    """Run the window until it is closed; gives the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Proactively")
    app.setDesktopFileName("proactively")
    launch = Launch(app, settings)
    launch.start()
    return app.exec()


def _say_a_language() -> None:
    """The C locale writes 120.00£ and Tuesday 10 March as nobody does: English stands in for it."""
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


class Launch(QObject):
    """One start: the window, the opening of the store, and what is built once it is open.

    ``ready`` when the first page with data can be seen; ``troubled`` when the store can't be opened.
    """

    ready = Signal()
    troubled = Signal(object)

    jobs: ThreadJobs
    look: Look
    _furnished = False

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
        self._open_backend: OpenBackend = open_backend or _open_embedded
        self._preferences = FilePreferences(settings.data_dir)
        said = self._preferences.load()
        theme.foresee(said.theme, said.text_percent / 100)
        self.window = MainWindow(folded=said.sidebar_collapsed)
        self.window.put_back(said.geometry)
        self.window.painted.connect(self._furnish)
        self.desk: Desk | None = None

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
        self.open_store()
        QTimer.singleShot(0, self._catch_and_log)

    def _catch_and_log(self) -> None:
        """After the first paint: the log costs a tenth of the start."""
        from booking_desktop import logs
        from booking_desktop.app import crash

        logs.start(self._settings.log_dir)
        crash.install(self.show_crash, version)

    def open_store(self) -> None:
        """Open the store off the GUI thread."""
        self.jobs.run(
            lambda: self._open_backend(self._settings, self._now, self._mail_is_set), self._opened, lane="store"
        )

    def _mail_is_set(self) -> bool:
        return self._settings.mail is not None or self.look.preferences.mail.is_set

    def _opened(self, outcome: Ok[Backend] | Err) -> None:
        from booking_desktop.app.desk import Desk
        from booking_desktop.jobs import Err

        if isinstance(outcome, Err):
            self._show_trouble(outcome.error)
            return

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

    def show_crash(self, report: str) -> None:
        """A defect of ours: say so, once."""
        from booking_desktop.ui.crash import CrashDialog

        CrashDialog(report, self.window if self.window.isVisible() else None).exec()

    def _closing(self) -> None:
        self.window.hide()  # a mail server that hangs must not keep a dead window on the screen
        self.jobs.close()


def _open_embedded(settings: Settings, now: Clock, mail_is_set: Callable[[], bool]) -> Backend:
    from booking_desktop.backend.database.embedded import open_backend

    return open_backend(settings.store, now, mail_is_set)
