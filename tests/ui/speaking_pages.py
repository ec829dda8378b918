"""The pages of a speaker in a window, over the backend in memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from booking_desktop.backend.drafts import FileDrafts
from booking_desktop.domain.availability import Availability
from booking_desktop.domain.people import Person
from booking_desktop.domain.preferences import Clock
from booking_desktop.domain.speakers import Profile
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.speaking.availability import AvailabilityPage
from booking_desktop.ui.speaking.photo import read_photo
from booking_desktop.ui.speaking.profile import ProfilePage
from booking_desktop.ui.speaking.today import TodayPage
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.availability import AvailabilityViewModel
from booking_desktop.viewmodels.speaking.profile import ProfileViewModel
from booking_desktop.viewmodels.speaking.today import TodayViewModel
from tests.drained_jobs import DrainedJobs
from tests.speaking import ADA, HOURS, LONDON, NOW, PROFILE, backend, signed_in

BRITISH = Formats(LONDON, Clock.H24, 0, QLocale("en_GB"))


def formats() -> Formats:
    return BRITISH


class Stage:
    """One page, shown; ``settle`` lets jobs and layout come to rest."""

    page: QWidget

    def __init__(self, qtbot: Any, person: Person = ADA, **parts: Any) -> None:
        self.qtbot, self.jobs = qtbot, DrainedJobs()
        self.backend = backend(**parts)
        self.session = signed_in(self.jobs, person)
        self.jobs.drain()
        self.commands = Commands()

    def show(self, page: QWidget) -> None:
        self.page = page
        page.resize(1060, 800)
        self.qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        self.qtbot.waitUntil(page.isVisible)
        page.shown()  # type: ignore[attr-defined]
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.jobs.drain()
            QApplication.processEvents()

    def button(self, name: str, root: QWidget | None = None) -> QAbstractButton:
        """The visible button that is called so."""
        found = (root or self.page).window().findChildren(QAbstractButton)
        named = [b for b in found if b.isVisible() and name in (b.accessibleName(), b.text())]
        assert named, f"no button {name!r}, but {[b.accessibleName() or b.text() for b in found if b.isVisible()]}"
        return named[0]

    def press(self, name: str, root: QWidget | None = None) -> None:
        self.button(name, root).click()
        self.settle()

    def words(self) -> str:
        """Every visible word of the window."""
        labels = self.page.window().findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


class HoursStage(Stage):
    """The Availability page."""

    def __init__(self, qtbot: Any, hours: Availability = HOURS, **parts: Any) -> None:
        super().__init__(qtbot, hours=hours, **parts)
        self.vm = AvailabilityViewModel(self.backend, self.session, lambda: NOW, pause=0)
        self.show(AvailabilityPage(self.vm, formats, lambda: NOW, self.commands))

    @property
    def stored(self) -> Availability:
        return self.backend.speakers.hours


class ProfileStage(Stage):
    """The Profile page."""

    def __init__(self, qtbot: Any, folder: Path, profile: Profile = PROFILE, person: Person = ADA) -> None:
        super().__init__(qtbot, person, profile=profile)
        drafts = FileDrafts(folder)
        self.vm = ProfileViewModel(self.backend, self.session, self.jobs, drafts, read_photo, lambda: NOW, pause=0)
        self.show(ProfilePage(self.vm, formats, self.commands))
        self.page.open_for(profile.id)  # type: ignore[attr-defined]
        self.settle()


class TodayStage(Stage):
    """The Today page."""

    def __init__(self, qtbot: Any, **parts: Any) -> None:
        super().__init__(qtbot, **parts)
        self.vm = TodayViewModel(self.backend, self.session, lambda: NOW)
        self.show(TodayPage(self.vm, formats))


def unnamed(page: QWidget) -> list[str]:
    """What can have the focus and has no spoken name."""
    silent = []
    for widget in page.findChildren(QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        inner = isinstance(widget, QLineEdit) and widget.parentWidget() and widget.parentWidget().accessibleName()
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if focusable and not (widget.accessibleName() or text or inner):
            silent.append(type(widget).__name__)
    return silent
