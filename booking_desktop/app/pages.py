"""The pages over the open store: each over its view-model, made when first wanted, built anew and forgotten."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from booking_desktop.app.returning import HOLDING
from booking_desktop.app.surroundings import Surroundings
from booking_desktop.app.ways import Ways
from booking_desktop.backend.ports import ChangeBatch, Topic
from booking_desktop.domain.people import Role
from booking_desktop.domain.servers import Can
from booking_desktop.jobs import Err, Ok
from booking_desktop.ui.main_window import Page
from booking_desktop.ui.unavailable import no_day_to_show, unavailable
from booking_desktop.viewmodels.base import ViewModel
from booking_desktop.viewmodels.formats import Formats

_PERSONAL = ("profile", "availability", "today", "receipt", "importing")
_TRACED = ("discover", "calendar", "bookings", "outbox", "sign_in")
_WRITTEN_IN_FORMATS = (
    "discover", "bookings", "outbox", "today", "availability", "profile", "receipt", "import", "first_run",
)  # fmt: skip


class Pages(Ways):
    """Builds pages, keeps them to what is so now, and lets them go."""

    def __init__(self, desk: Surroundings, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._shown_formats: Formats | None = None
        self._mail_heard = False
        self.after_sign_in: Callable[[], object] | None = None

    # --- pages -----------------------------------------------------------------------------------------------------------

    def register(self) -> None:
        """Tell the window which pages there are."""
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
            Page(HOLDING, "", self._holding_page),
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
        from booking_desktop.viewmodels.sign_in import Step

        page = self._desk.window.show_page("sign_in")
        if isinstance(page, SignInPage):
            page.open(Step.SIGN_UP, role)

    def _open_codes(self) -> None:
        self._desk.begin("outbox")

    def _holding_page(self) -> QWidget:
        from booking_desktop.ui.returning import ReturningPage

        return ReturningPage()

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
        page.signInWanted.connect(partial(self._desk.sign_in_for, partial(self._desk.go, "outbox")))
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

    def restore_backup(self) -> None:
        """Put a copy in the place of an empty store."""
        title, kinds = self.tr("Choose a backup"), self.tr("Backups (*.sqlite *.db *.backup);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._desk.window, title, "", kinds)
        if chosen:
            self._desk.jobs.run(lambda: self._desk.restore_file(chosen), self._restored)

    def _restored(self, outcome: Ok[object] | Err) -> None:
        desk = self._desk
        if isinstance(outcome, Err):
            from booking_desktop.ui.messages import sentence

            desk.tell(sentence(outcome.error, self._formats()))
        else:
            desk.begin("discover")

    # --- letting go ------------------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Everything that was built for this place goes."""
        for key in self._desk.window.page_keys:
            self._desk.window.forget(key)
        self._forget_palette()
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
        from booking_desktop.ui.components.toast import said
        from booking_desktop.viewmodels.sign_in import Step

        said.forget()
        self._close_dialogs()
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
        self._forget_half_typed()

    def _close_dialogs(self) -> None:
        """What stands over the page is about what the page showed."""
        from booking_desktop.ui.components.cover import Cover

        if (entries := self.made("entries")) is not None:
            entries.close()
        for cover in self._desk.window.findChildren(Cover):
            if cover.isVisible():
                cover.reject()

    def _forget_half_typed(self) -> None:
        """Passwords stand in Preferences; who ended every session there still sees that it is done."""
        self._desk.window.forget("preferences")
        QTimer.singleShot(0, self, self._stay_in_preferences)  # who signs out from there goes elsewhere at once

    def _stay_in_preferences(self) -> None:
        if self._desk.window.current == "preferences":
            self._desk.window.show_page("preferences")

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
