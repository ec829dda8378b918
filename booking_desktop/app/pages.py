"""The pages over the open store: each with its view-model, made when first wanted, and the ways between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from booking_desktop.app.models import Models
from booking_desktop.app.surroundings import Surroundings
from booking_desktop.backend.ports import ChangeBatch, Topic
from booking_desktop.domain.bookings import Booking, BookingId
from booking_desktop.domain.people import PersonId, Role
from booking_desktop.domain.preferences import ThemeChoice
from booking_desktop.domain.servers import Can
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import OfferId
from booking_desktop.jobs import Err, Ok
from booking_desktop.ui.main_window import Page
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.unavailable import no_day_to_show, unavailable
from booking_desktop.viewmodels.base import ViewModel
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.sign_in import Step

if TYPE_CHECKING:
    from booking_desktop.domain.phrases import Understood
    from booking_desktop.ui.calendar.entry_dialog import EntryDialog
    from booking_desktop.ui.discover.palette import Palette

_PERSONAL = ("profile", "availability", "today", "receipt", "importing")
_TRACED = ("discover", "bookings", "outbox", "sign_in")
_WRITTEN_IN_FORMATS = (
    "discover", "bookings", "outbox", "today", "availability", "profile", "receipt", "import", "first_run",
)  # fmt: skip


class Pages(Models):
    """Builds pages and leads from one to the other."""

    def __init__(self, desk: Surroundings, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._palette: Palette | None = None
        self._entry_dialog: EntryDialog | None = None
        self._shown_formats: Formats | None = None
        self._mail_heard = False
        self.after_sign_in: Callable[[], object] | None = None

    # --- pages -----------------------------------------------------------------------------------------------------------

    def register(self) -> None:
        """Tell the window which pages there are, and the desk who has come in."""
        self.sign_in.signed_in.connect(self._desk.signed_in)
        self._desk.window.set_pages(self._all(), self._groups())

    def say_again(self) -> None:
        """Another language: every page is built anew over its view-model, which keeps what it shows."""
        self._forget_palette()
        self._shown_formats = self._formats()
        if self.made("calendar") is not None:
            self.calendar.set_formats(self._shown_formats)
        if self.made("availability") is not None:
            self.availability.preview.turn(0)  # its week may begin on another day
        self._desk.window.set_pages_anew(self._all(), self._groups())
        self._focus_language()

    def measure_again(self) -> None:
        """Another size of text: pages are built for it anew, save the one where it is being chosen."""
        window = self._desk.window
        self._forget_palette()
        for key in window.page_keys:
            if key != window.current:
                window.forget(key)
        if window.current not in ("", "preferences"):
            window.forget(window.current)
            window.show_page(window.current)

    def _focus_language(self) -> None:
        """Back to where the language was chosen."""
        if self._desk.window.current == "preferences":
            from booking_desktop.ui.office.preferences import PreferencesPage

            page = self._desk.window.page("preferences")
            if isinstance(page, PreferencesPage):
                page.focus_language()

    def _groups(self) -> dict[str, str]:
        return {"speaking": self.tr("Speaking")}

    def _all(self) -> list[Page]:
        return [
            Page("first_run", self.tr("Welcome"), self._first_run_page, alone=True),
            Page("sign_in", self.tr("Sign in"), self._sign_in_page, alone=True),
            Page("discover", self.tr("Discover"), self._discover_page, "compass"),
            Page("calendar", self.tr("Calendar"), self._calendar_page, "calendar-days"),
            Page("bookings", self.tr("My bookings"), self._bookings_page, "ticket"),
            Page("outbox", self.tr("Outbox"), self._outbox_page, "inbox"),
            Page("today", self.tr("Today"), self._today_page, "sun", "speaking"),
            Page("availability", self.tr("Availability"), self._availability_page, "calendar-clock", "speaking"),
            Page("profile", self.tr("Profile"), self._profile_page, "user-round", "speaking"),
            Page("receipt", self.tr("Receipt"), self._receipt_page, listed_as="bookings"),
            Page("preferences", self.tr("Preferences"), self._preferences_page),
            Page("import", self.tr("Import speakers"), self._import_page),
        ]

    def _first_run_page(self) -> QWidget:
        from booking_desktop.ui.entrance.first_run import FirstRunPage

        if self.made("first_run") is None:
            self.first_run.filled.connect(partial(self._desk.begin, "discover"))
        page = FirstRunPage(self.first_run, self._formats, self._desk.now)
        page.importWanted.connect(self.open_import)
        page.accountWanted.connect(self._create_account)
        page.restoreWanted.connect(self.restore_backup)
        page.preferencesWanted.connect(partial(self._desk.go, "preferences"))
        page.serverWanted.connect(self.open_connecting)
        return page

    def open_connecting(self) -> None:
        """Ask for a server's address, and go there."""
        from booking_desktop.ui.entrance.server_dialog import ServerDialog

        self.connecting.choose_here(False)
        dialog = ServerDialog(self.connecting, self._formats, self._desk.now, self._desk.window)
        dialog.rejected.connect(self.connecting.forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _sign_in_page(self) -> QWidget:
        from booking_desktop.ui.entrance.sign_in import SignInPage
        from booking_desktop.ui.office.set_by import set_by

        desk = self._desk
        page = SignInPage(
            self.sign_in,
            self._formats,
            desk.now,
            self._usual_zone(),
            lambda: not desk.mail_is_set(),
            connecting=self.connecting,
            mails=desk.place.mails,
        )
        locked = set_by(desk.settings.set_by) if "stay_signed_in" in desk.settings.presets.locked else ""
        page.stay_signed_in(desk.look.preferences.stay_signed_in, locked=locked)
        page.browseWanted.connect(partial(desk.begin, "discover"))
        page.outboxWanted.connect(self._open_codes)
        return page

    def _usual_zone(self) -> str | None:
        """Where most of the listed speakers are, when that is elsewhere."""
        rows = self.discover.state.rows
        zones = [row.zone for row in rows]
        usual = max(set(zones), key=zones.count, default=None)
        return usual if usual != self._zone() else None

    def _create_account(self, role: Role) -> None:
        from booking_desktop.ui.entrance.sign_in import SignInPage

        page = self._desk.window.show_page("sign_in")
        if isinstance(page, SignInPage):
            page.open(Step.SIGN_UP, role)

    def _open_codes(self) -> None:
        self._desk.begin("outbox")

    def _discover_page(self) -> QWidget:
        from booking_desktop.ui.discover.discover import DiscoverPage

        page = DiscoverPage(self.discover, self._formats, self._desk.commands)
        page.slot_chosen.connect(self.open_slot)
        page.calendar_wanted.connect(self.open_calendar)
        page.import_wanted.connect(self.open_import)
        page.edit_wanted.connect(self.open_profile)
        return page

    def _calendar_page(self) -> QWidget:
        from booking_desktop.ui.calendar.page import CalendarPage

        desk = self._desk
        said = desk.look.preferences
        page = CalendarPage(self.calendar, desk.session, desk.commands, row_height=said.row_height)
        page.set_preferences(row_height=said.row_height, two_zones=said.two_zones)
        page.discover_wanted.connect(partial(desk.go, "discover"))
        page.sign_in_wanted.connect(partial(desk.sign_in_for, partial(desk.go, "calendar")))
        page.booked.connect(partial(self.show_receipt, fresh=True))
        page.print_wanted.connect(self.print_booking)
        return page

    def _bookings_page(self) -> QWidget:
        from booking_desktop.ui.bookings.bookings import BookingsPage

        page = BookingsPage(self.bookings, self._formats, self._desk.commands, print_booking=self.print_booking)
        if Can.LIST not in self._desk.backend.offers:
            page.show_limits(unavailable(Can.LIST))
        page.move_wanted.connect(self.begin_move)
        page.discover_wanted.connect(partial(self._desk.go, "discover"))
        page.sign_in_wanted.connect(partial(self._desk.sign_in_for, partial(self._desk.go, "bookings")))
        return page

    def _instead(self, title: str, icon: str, what: Can) -> QWidget | None:
        """What says why there is no such page, where the place can't fill it."""
        if what in self._desk.backend.offers:
            return None
        from booking_desktop.ui.unavailable_page import UnavailablePage

        return UnavailablePage(title, icon, no_day_to_show() if what is Can.LIST else unavailable(what))

    def _outbox_page(self) -> QWidget:
        if (instead := self._instead(self.tr("Outbox"), "inbox", Can.OUTBOX)) is not None:
            return instead
        from booking_desktop.ui.office.outbox import OutboxPage

        page = OutboxPage(self.outbox, self._formats)
        page.mailServerWanted.connect(self.open_mail_settings)
        return page

    def _today_page(self) -> QWidget:
        if (instead := self._instead(self.tr("Today"), "sun", Can.LIST)) is not None:
            return instead
        from booking_desktop.ui.speaking.today import TodayPage

        page = TodayPage(self.today, self._formats)
        page.bookingWanted.connect(self.open_booking)
        page.calendarWanted.connect(self.open_own_day)
        page.blockWanted.connect(self.block_day)
        page.pageWanted.connect(self._desk.go)
        return page

    def _availability_page(self) -> QWidget:
        if (instead := self._instead(self.tr("Availability"), "calendar-clock", Can.AVAILABILITY)) is not None:
            return instead
        from booking_desktop.ui.speaking.availability import AvailabilityPage

        page = AvailabilityPage(self.availability, self._formats, self._desk.now, self._desk.commands)
        page.bookingWanted.connect(self.open_booking)
        return page

    def _profile_page(self) -> QWidget:
        from booking_desktop.ui.speaking.profile import ProfilePage

        page = ProfilePage(self.profile, self._formats, self._desk.commands)
        if Can.PROFILE not in self._desk.backend.offers:
            page.show_limits(unavailable(Can.PROFILE))
        page.hoursWanted.connect(self.open_hours)
        return page

    def _receipt_page(self) -> QWidget:
        from booking_desktop.ui.bookings.receipt import ReceiptPage

        page = ReceiptPage(self.receipt, self._formats())
        page.back_wanted.connect(partial(self._desk.go, "calendar"))
        page.bookings_wanted.connect(self.open_in_bookings)
        return page

    def _preferences_page(self) -> QWidget:
        from booking_desktop.ui.office.preferences import PreferencesPage

        desk = self._desk
        if not self._mail_heard:
            self._mail_heard = True
            self.mail_server.put_in_force.connect(desk.mailing.send_now)
            self.mail_server.put_in_force.connect(self.mail_moved)
        page = PreferencesPage(
            self.preferences,
            self.mail_server,
            self.about,
            desk.commands,
            self._formats,
            desk.now,
            connecting=self.connecting,
        )
        page.show_server(desk.place.server.address)
        page.signInWanted.connect(partial(desk.sign_in_for, partial(desk.go, "preferences")))
        return page

    def _import_page(self) -> QWidget:
        if (instead := self._instead(self.tr("Import speakers"), "file-up", Can.OFFICE)) is not None:
            return instead
        from booking_desktop.ui.office.importing import ImportPage

        page = ImportPage(self.importing, self._formats, self._desk.now)
        page.backWanted.connect(self._leave_import)
        return page

    def _leave_import(self) -> None:
        self._desk.show_first_page()

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

    def restore_backup(self) -> None:
        """Put a copy in the place of an empty store."""
        title, kinds = self.tr("Choose a backup"), self.tr("Backups (*.sqlite *.db *.backup);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._desk.window, title, "", kinds)
        if chosen:
            self._desk.jobs.run(lambda: self._desk.restore_file(chosen), self._restored)

    def _restored(self, outcome: Ok[object] | Err) -> None:
        desk = self._desk
        if isinstance(outcome, Err):
            desk.tell(sentence(outcome.error, self._formats()))
        else:
            desk.begin("discover")

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

    def leave(self) -> None:
        """Everything that was built for this place goes."""
        for key in self._desk.window.page_keys:
            self._desk.window.forget(key)
        if self._palette is not None:
            self._palette.deleteLater()
            self._palette = None
        for name, made in list(vars(self).items()):
            if isinstance(made, ViewModel):
                self.forget(name)

    def forget_person(self) -> None:
        """Somebody else is here: what was made for one person goes; drafts are kept on disk, by person."""
        for name in _PERSONAL:
            self._desk.window.forget(name if name != "importing" else "import")
            self.forget(name)

    def forget_traces(self) -> None:
        """A person leaves this computer to others: what they searched, read or wrote is not for the next one's eyes."""
        window = self._desk.window
        self.after_sign_in = None
        if (calendar := self.made("calendar")) is not None:
            calendar.form.forget()
        self.sign_in.show(Step.SIGN_IN, "")
        for name in _TRACED:
            window.forget(name)
            if name != "sign_in":
                self.forget(name)
        self._forget_palette()

    def _forget_palette(self) -> None:
        if self._palette is not None:
            self._palette.deleteLater()
            self._palette = None
            self.forget("palette")

    # --- what happens by itself ------------------------------------------------------------------------------------------

    def changes_seen(self, batch: ChangeBatch) -> None:
        """Something changed: who is shown is read again, what is not is read when it is shown."""
        for name in ("calendar", "receipt"):
            model = self.made(name)
            if model is not None:
                model.changes_seen(batch)
        topics = {change.topic for change in batch.changes}
        current = self._desk.window.current
        concerned = {
            "discover": Topic.SPEAKERS in topics or Topic.CALENDAR in topics,
            "bookings": Topic.CALENDAR in topics or Topic.OUTBOX in topics,
            "outbox": Topic.OUTBOX in topics,
            "today": Topic.CALENDAR in topics,
            "availability": Topic.CALENDAR in topics,
            "profile": Topic.SPEAKERS in topics,
        }
        model = self.made(current)
        if model is not None and (batch.gap or concerned.get(current)):
            model.refresh()

    def mail_moved(self) -> None:
        """Letters left or failed."""
        for name in ("outbox", "bookings"):
            model = self.made(name)
            if model is not None and self._desk.window.current == name:
                model.refresh()

    def formats_changed(self) -> None:
        """Another look. With another zone, clock or language, pages out of sight are built anew when they are next shown;
        the one in sight reads again."""
        self._set_grids()
        window, formats = self._desk.window, self._formats()
        if formats == self._shown_formats:
            return
        self._shown_formats = formats
        if self.made("calendar") is not None:
            self.calendar.set_formats(formats)
        if self.made("availability") is not None:
            self.availability.preview.turn(0)  # its week may begin on another day
        for key in _WRITTEN_IN_FORMATS:
            if key != window.current:
                window.forget(key)
        if window.current == "receipt":
            self._receipt_page_in_sight(formats)
        elif window.current in ("discover", "outbox"):
            self.refresh()

    def _receipt_page_in_sight(self, formats: Formats) -> None:
        from booking_desktop.ui.bookings.receipt import ReceiptPage

        page = self._desk.window.page("receipt")
        if isinstance(page, ReceiptPage):
            page.set_formats(formats)

    def _set_grids(self) -> None:
        page, said = self._desk.window.page("calendar"), self._desk.look.preferences
        if page is None:
            return
        from booking_desktop.ui.calendar.page import CalendarPage

        if isinstance(page, CalendarPage):
            page.set_preferences(row_height=said.row_height, two_zones=said.two_zones)

    def bind_commands(self) -> None:
        """Commands that belong to no page."""
        bind, window = self._desk.commands.bind, self._desk.window
        bind("backup", partial(self._open_preferences, "data"), window)
        for choice in ThemeChoice:
            bind(f"theme.{choice}", partial(self._choose_theme, choice), window)
        bind("help", self.open_shortcuts, window)
        bind("shortcuts", self.open_shortcuts, window)
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

    def open_menu(self) -> None:
        """Every command that can be done now, as a menu (F10)."""
        from booking_desktop.ui.shortcuts import window_menu

        window = self._desk.window
        menu = window_menu(self._desk.commands, window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
