"""Back to the page where the app was closed, once it is known who is here (docs/adr/0156)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from booking_desktop.domain.preferences import Preferences

if TYPE_CHECKING:
    from booking_desktop.app.opening import Place
    from booking_desktop.app.pages import Pages
    from booking_desktop.app.surroundings import Surroundings

HOLDING = "returning"
"""The page that stands until then."""
FIRST = "discover"
PAGES = (FIRST, "calendar", "bookings", "outbox", "today", "availability", "profile")
"""Pages one comes back to."""
_BEFORE = (HOLDING, "opening")
"""In sight while it is not known yet."""
_PATIENCE_MS = 10_000
"""A keychain may ask its owner, a server may be far: who waits longer begins where everyone does, and stays there."""


def page_to_open(said: Preferences, place: Place) -> str:
    """The page where the app was closed in that place; empty where it is the first one, or none that is known."""
    known = said.last_page in PAGES[1:] and said.last_place == place.server.address
    return said.last_page if known else ""


class Returning(QObject):
    """Leads to that page as soon as the kept session is there; ``arrived`` once any page is in sight. Going elsewhere ends it."""

    arrived = Signal()

    def __init__(
        self, desk: Surroundings, pages: Pages, page: str, listed: Callable[[], tuple[str, ...]], parent: QObject
    ) -> None:
        """``page``: where to, or empty; ``listed``: the pages of who is here."""
        super().__init__(parent)
        self._desk, self._pages, self._page, self._listed = desk, pages, page, listed
        self._seen = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._begin_first)
        desk.window.pageShown.connect(self._shown)

    @property
    def waits(self) -> bool:
        """Whether there is a page to come back to that is not in sight yet."""
        return bool(self._page)

    def begin(self) -> None:
        """Hold the place until it is known who is here."""
        window = self._desk.window
        if window.current not in _BEFORE:
            window.show_page(HOLDING)
        self._desk.session.changed.connect(self._look)
        self._patience.start()

    def give_up(self) -> None:
        """There is nothing to come back to in a store that is empty."""
        self._page = ""

    def _look(self) -> None:
        session = self._desk.session
        if self._page and not session.state.restoring:
            mine = session.person is not None and self._page in self._listed()
            self._desk.go(self._page if mine else FIRST)

    def _begin_first(self) -> None:
        if self._page:
            self._desk.go(FIRST)

    def _shown(self, key: str) -> None:
        if key in PAGES:
            self._seen = key
        if self._page and key not in _BEFORE:
            self._page = ""
            self._patience.stop()
            self.arrived.emit()

    # --- the next time ---

    def kept(self, said: Preferences) -> Preferences:
        """Those preferences with where one is now: a page and how the calendar is seen, nothing of whom or when."""
        if self.waits:
            return said
        session, calendar = self._desk.session, self._pages.made("calendar")
        comes_back = session.person is not None and session.kept
        return replace(
            said,
            last_page=self._seen if comes_back else "",
            last_place=self._desk.place.server.address if comes_back else "",
            calendar_view=str(calendar.state.view) if calendar is not None else said.calendar_view,
        )

    def leave(self) -> None:
        """Another place takes this one's."""
        self._page = ""
        self._patience.stop()
        self._desk.window.pageShown.disconnect(self._shown)
