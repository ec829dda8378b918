"""The ways from one page to another, and what the window's commands do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from booking_desktop.app.models import Models
from booking_desktop.app.surroundings import Surroundings
from booking_desktop.domain.bookings import Booking, BookingId
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.preferences import ThemeChoice
from booking_desktop.domain.servers import Can
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import OfferId
from booking_desktop.jobs import Err, Ok

if TYPE_CHECKING:
    from booking_desktop.domain.phrases import Understood
    from booking_desktop.ui.calendar.entry_dialog import EntryDialog
    from booking_desktop.ui.discover.palette import Palette


class Ways(Models):
    """Leads from one page to another, and to what stands over them: palette, dialogs, menu."""

    def __init__(self, desk: Surroundings, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._palette: Palette | None = None
        self._entry_dialog: EntryDialog | None = None

    # --- from one page to another ----------------------------------------------------------------------------------------

    def open_slot(self, slot: Slot) -> None:
        """A time was pressed: open the speaker's calendar there and choose it."""
        self.calendar.book(slot)
        self._desk.go("calendar")

    def open_calendar(self, speaker: PersonId, offer: OfferId | None = None, at: datetime | None = None) -> None:
        """A speaker's calendar."""
        self.calendar.show_speaker(speaker, offer, at)
        self._desk.go("calendar")

    def open_own_day(self, day: date) -> None:
        """One's own calendar on a date."""
        self.calendar.show_own()
        self.calendar.go_to(day)
        self._desk.go("calendar")

    def begin_move(self, booking: Booking) -> None:
        """Choose another time for a booking."""
        self.calendar.begin_move(booking)
        self._desk.go("calendar")

    def open_booking(self, booking: BookingId) -> None:
        """Open one's own session beside the calendar."""
        self._desk.session.call(lambda a: self._desk.backend.bookings.booking(a, booking), self._found)

    def _found(self, outcome: Ok[Booking] | Err) -> None:
        if isinstance(outcome, Ok):
            self.calendar.show_own()
            self.calendar.point_at(outcome.value.start)
            self.calendar.open_booking(outcome.value)
            self._desk.go("calendar")

    def open_hours(self, speaker: PersonId) -> None:
        """A speaker's hours; another's for the office."""
        self._desk.window.show_page("availability")
        if Can.AVAILABILITY in self._desk.backend.offers:
            self.availability.open_for(speaker)

    def open_profile(self, speaker: PersonId) -> None:
        """Write a speaker's profile; another's for the office."""
        self._desk.window.show_page("profile")
        self.profile.open_for(speaker)

    def block_day(self, day: date) -> None:
        """Open the day's exception in Availability."""
        self._desk.go("availability")
        if Can.AVAILABILITY in self._desk.backend.offers:
            self.availability.begin_exception(day)

    def open_speaker(self, speaker: PersonId) -> None:
        """A speaker in Discover."""
        self._desk.go("discover")
        self.discover.choose(speaker)

    def find_free(self, wish: Understood) -> None:
        """Everyone who is free then."""
        self._desk.go("discover")
        self.discover.search_for(wish)

    def show_receipt(self, booking: Booking, *, fresh: bool = False) -> None:
        """The receipt of a booking."""
        self.receipt.show(booking, fresh=fresh)
        self._desk.go("receipt")

    def open_entry(self, path: str) -> None:
        """A calendar file: what it says, over whichever page is in sight."""
        if self.made("entries") is None:
            self.entries.changed.connect(self._show_entry)
        self.entries.close()
        self.entries.open(path)

    def _show_entry(self) -> None:
        from booking_desktop.ui.calendar.entry_dialog import EntryDialog

        if self._entry_dialog is not None:
            self._entry_dialog.reject()
            self._entry_dialog.deleteLater()
            self._entry_dialog = None
        state = self.entries.state
        if state.path:
            dialog = self._entry_dialog = EntryDialog(state, self._formats, self._desk.window)
            dialog.openWanted.connect(self.show_receipt)
            dialog.ask()

    def open_import(self) -> None:
        """Bring speakers from a file: the office's business, or anyone's on an empty store."""
        desk = self._desk
        if desk.first_run or desk.session.person is not None:
            desk.window.show_page("import")
        else:
            desk.sign_in_for(self.open_import)

    def open_about(self) -> None:
        """About, in Preferences."""
        self._open_preferences("about")

    def open_mail_settings(self) -> None:
        """Where a mail server is set."""
        self._open_preferences("data")

    def _open_preferences(self, category: str) -> None:
        from booking_desktop.viewmodels.office.preferences import Category

        self.preferences.show(Category(category))
        self._desk.go("preferences")

    def open_palette(self) -> None:
        """Go to anything."""
        from booking_desktop.ui.discover.palette import Palette

        if self._palette is None:
            desk, model = self._desk, self.palette
            model.book_wanted.connect(self.open_slot)
            model.speaker_wanted.connect(self.open_speaker)
            model.calendar_wanted.connect(self.open_calendar)
            model.everyone_wanted.connect(self.find_free)
            self._palette = Palette(self.palette, self._formats, desk.commands, desk.window)
        self._palette.open_palette()

    def print_booking(self, booking: Booking) -> None:
        """Print a booking's receipt."""
        from booking_desktop.ui.bookings.receipt import ReceiptPage

        self.show_receipt(booking)
        page = self._desk.window.page("receipt")
        if isinstance(page, ReceiptPage):
            page.print_receipt()

    def open_in_bookings(self, booking: Booking) -> None:
        """A booking in My bookings."""
        self._desk.go("bookings")
        self.bookings.reveal(booking.id)

    def when_listed(self, then: Callable[[], object]) -> None:
        """Call once the list from the store is there."""

        def look() -> None:
            if self.discover.state.asked is not None:
                self.discover.changed.disconnect(look)
                then()

        self.discover.changed.connect(look)

    def open_connecting(self) -> None:
        """Ask for a server's address, and go there."""
        from booking_desktop.ui.entrance.server_dialog import ServerDialog

        self.connecting.choose_here(False)
        dialog = ServerDialog(self.connecting, self._formats, self._desk.now, self._desk.window)
        dialog.rejected.connect(self.connecting.forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _forget_palette(self) -> None:
        if self._palette is not None:
            self._palette.deleteLater()
            self._palette = None
            self.forget("palette")

    # --- what the window's commands do -----------------------------------------------------------------------------------

    def search(self) -> None:
        """Search speakers."""
        self._desk.go("discover")
        from booking_desktop.ui.discover.discover import DiscoverPage

        page = self._desk.window.page("discover")
        if isinstance(page, DiscoverPage):
            page.focus_search()

    def new_booking(self) -> None:
        """A new booking begins with finding someone."""
        self.search()

    def refresh(self) -> None:
        """Read the page in sight again."""
        page = self._desk.window.stack.currentWidget()
        again = getattr(page, "refresh", None) or getattr(page, "shown", None)
        if callable(again):
            again()

    def bind_commands(self) -> None:
        """Commands that belong to no page."""
        bind, window = self._desk.commands.bind, self._desk.window
        bind("backup", partial(self._open_preferences, "data"), window)
        for choice in ThemeChoice:
            bind(f"theme.{choice}", partial(self._choose_theme, choice), window)
        bind("help", self.open_shortcuts, window)
        bind("shortcuts", self.open_shortcuts, window)
        bind("messages", self.open_messages, window)
        bind("menu", self.open_menu, window)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._desk.keep(replace(self._desk.look.preferences, theme=choice))

    def open_shortcuts(self) -> None:
        """Every key at a glance; Preferences is where they are changed."""
        from booking_desktop.ui.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self._desk.commands, self._desk.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(partial(self._open_preferences, "shortcuts"))
        dialog.ask()

    def open_messages(self) -> None:
        """What passing messages have said."""
        from booking_desktop.ui.components.toast import said
        from booking_desktop.ui.said import SaidDialog

        dialog = SaidDialog(said.latest, self._desk.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def open_menu(self) -> None:
        """Every command that can be done now, as a menu (F10)."""
        from booking_desktop.ui.shortcuts import window_menu

        window = self._desk.window
        menu = window_menu(self._desk.commands, window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
