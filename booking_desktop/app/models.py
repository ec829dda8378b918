"""The view-models over the open store, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from booking_desktop.app.surroundings import Surroundings
from booking_desktop.domain.servers import ServerKind
from booking_desktop.viewmodels.formats import Formats

if TYPE_CHECKING:
    from booking_desktop.domain.imports import Column, FileLook, ImportDefaults, ImportReport
    from booking_desktop.domain.sign_in import Accesses
    from booking_desktop.imports import Cancelled, Progress
    from booking_desktop.viewmodels.bookings.bookings import BookingsViewModel
    from booking_desktop.viewmodels.bookings.receipt import ReceiptViewModel
    from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
    from booking_desktop.viewmodels.calendar.entries import EntriesViewModel
    from booking_desktop.viewmodels.connecting import ConnectingViewModel
    from booking_desktop.viewmodels.discover.discover import DiscoverViewModel
    from booking_desktop.viewmodels.discover.palette import PaletteViewModel
    from booking_desktop.viewmodels.first_run import FirstRunViewModel
    from booking_desktop.viewmodels.office.about import AboutViewModel
    from booking_desktop.viewmodels.office.importing import ImportViewModel
    from booking_desktop.viewmodels.office.mail_server import MailServerViewModel
    from booking_desktop.viewmodels.office.outbox import OutboxViewModel
    from booking_desktop.viewmodels.office.preferences import PreferencesViewModel
    from booking_desktop.viewmodels.sign_in import SignInViewModel
    from booking_desktop.viewmodels.speaking.availability import AvailabilityViewModel
    from booking_desktop.viewmodels.speaking.profile import ProfileViewModel
    from booking_desktop.viewmodels.speaking.today import TodayViewModel


class Models(QObject):
    """One of each; what they know of the desk, they are given here."""

    def __init__(self, desk: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def made(self, name: str) -> Any:
        """The view-model of that name if it has been made already, else None: nobody is read for who is not looked at."""
        return self.__dict__.get(name)

    def forget(self, name: str) -> None:
        """Throw one away, to be made anew."""
        model = self.__dict__.pop(name, None)
        if model is not None:
            model.retire()

    def _zone(self) -> str:
        return self._desk.look.zone

    def _formats(self) -> Formats:
        return self._desk.look.formats()

    @cached_property
    def sign_in(self) -> SignInViewModel:
        """Signing in, up, codes and reset; the desk is told who has come in."""
        from booking_desktop.viewmodels.sign_in import SignInViewModel

        desk = self._desk
        backend = desk.backend
        made = SignInViewModel(
            backend.accounts,
            desk.session,
            desk.jobs,
            desk.now,
            self._zone,
            language=lambda: desk.look.language,
            offers=backend.offers,
        )
        made.signed_in.connect(desk.signed_in)
        return made

    @cached_property
    def connecting(self) -> ConnectingViewModel:
        """Where the data lives."""
        from booking_desktop.app.opening import ask
        from booking_desktop.viewmodels.connecting import ConnectingViewModel

        desk = self._desk
        place, settings, now = desk.place, desk.settings, desk.now
        model = ConnectingViewModel(
            desk.jobs,
            lambda address: ask(address, settings, now),
            place.server,
            place.kind,
            managed=place.managed,
            zone=self._zone(),
            set_by=settings.set_by,
        )
        model.switched.connect(desk.switchWanted)
        return model

    @cached_property
    def first_run(self) -> FirstRunViewModel:
        """The first run's doors."""
        from booking_desktop.viewmodels.first_run import FirstRunViewModel

        return FirstRunViewModel(self._desk.backend, self._desk.jobs)

    @cached_property
    def discover(self) -> DiscoverViewModel:
        """The directory."""
        from booking_desktop.viewmodels.discover.discover import DiscoverViewModel

        desk = self._desk
        backend = desk.backend
        return DiscoverViewModel(
            backend.speakers, backend.bookings, desk.session, desk.now, self._zone, offers=backend.offers
        )

    @cached_property
    def calendar(self) -> CalendarViewModel:
        """Calendars of speakers and one's own, with the booking form."""
        from booking_desktop.viewmodels.calendar.calendar import CalendarViewModel
        from booking_desktop.viewmodels.calendar.periods import View

        desk, said = self._desk, self._desk.look.preferences.calendar_view
        view = View(said) if said in set(View) else View.WEEK
        return CalendarViewModel(desk.backend, desk.session, desk.now, self._formats(), view=view)

    @cached_property
    def bookings(self) -> BookingsViewModel:
        """One's own bookings."""
        from booking_desktop.viewmodels.bookings.bookings import BookingsViewModel

        desk = self._desk
        return BookingsViewModel(desk.backend.bookings, desk.backend.outbox, desk.session, desk.now, self._zone)

    @cached_property
    def outbox(self) -> OutboxViewModel:
        """Letters."""
        from booking_desktop.viewmodels.office.outbox import OutboxViewModel

        desk = self._desk
        return OutboxViewModel(
            desk.backend.outbox, desk.route, desk.mailing.send_now, desk.session, desk.now, self._zone
        )

    @cached_property
    def today(self) -> TodayViewModel:
        """The speaker's day."""
        from booking_desktop.viewmodels.speaking.today import TodayViewModel

        return TodayViewModel(
            self._desk.backend, self._desk.session, self._desk.now, lambda: self._formats().week_start
        )

    @cached_property
    def availability(self) -> AvailabilityViewModel:
        """The speaker's hours."""
        from booking_desktop.viewmodels.speaking.availability import AvailabilityViewModel

        return AvailabilityViewModel(
            self._desk.backend, self._desk.session, self._desk.now, week_start=lambda: self._formats().week_start
        )

    @cached_property
    def profile(self) -> ProfileViewModel:
        """The speaker's profile."""
        from booking_desktop.backend.drafts import FOLDER as DRAFTS
        from booking_desktop.backend.drafts import FileDrafts
        from booking_desktop.ui.speaking.photo import read_photo
        from booking_desktop.viewmodels.speaking.profile import ProfileViewModel

        desk = self._desk
        drafts = FileDrafts(desk.settings.data_dir / DRAFTS)
        classic = desk.place.kind is ServerKind.CLASSIC  # its prices are in one currency
        model = partial(ProfileViewModel, desk.backend, desk.session, desk.jobs, drafts, read_photo, desk.now)
        model = partial(model, keeps=lambda: desk.look.preferences.keep_unfinished)
        return model(currency=desk.place.server.currency) if classic else model()

    @cached_property
    def receipt(self) -> ReceiptViewModel:
        """The receipt of a booking."""
        from booking_desktop.viewmodels.bookings.receipt import ReceiptViewModel

        return ReceiptViewModel(self._desk.backend, self._desk.session, self._desk.now)

    @cached_property
    def entries(self) -> EntriesViewModel:
        """A calendar file that was opened."""
        from booking_desktop.mail.reading import read_entries
        from booking_desktop.viewmodels.calendar.entries import EntriesViewModel

        desk = self._desk
        return EntriesViewModel(
            desk.backend.bookings, desk.session, desk.jobs, lambda path: read_entries(path, self._zone())
        )

    @cached_property
    def palette(self) -> PaletteViewModel:
        """The command palette."""
        from booking_desktop.viewmodels.discover.palette import PaletteViewModel

        desk = self._desk
        return PaletteViewModel(
            desk.backend.speakers, desk.backend.bookings, desk.session, desk.now, self._zone, desk.commands.entries
        )

    @cached_property
    def importing(self) -> ImportViewModel:
        """Speakers from a file."""
        from booking_desktop.viewmodels.office.importing import ImportViewModel

        desk = self._desk
        return ImportViewModel(
            desk.backend, desk.session, desk.jobs, self._import_in_child, desk.now, zone=self._zone()
        )

    def _import_in_child(
        self,
        found: FileLook,
        mapping: Sequence[Column],
        defaults: ImportDefaults,
        accesses: Accesses,
        progress: Progress,
        cancelled: Cancelled,
    ) -> ImportReport:
        from booking_desktop.imports.child import run_in_child

        desk = self._desk
        if desk.place.server.is_set:
            from booking_desktop.backend.remote.connecting import open_remote_speakers

            there = (desk.place.server.address, desk.now, desk.settings.proxy, desk.settings.ca_file)
            return run_in_child(found, mapping, defaults, open_remote_speakers, there, accesses, progress, cancelled)
        from booking_desktop.backend.database.embedded import open_speakers

        here = (str(desk.settings.store), desk.now)
        return run_in_child(found, mapping, defaults, open_speakers, here, accesses, progress, cancelled)

    @cached_property
    def preferences(self) -> PreferencesViewModel:
        """This computer's settings."""
        from booking_desktop.viewmodels.office.preferences import PreferencesViewModel

        desk = self._desk
        backend = desk.backend
        model = PreferencesViewModel(
            backend.accounts,
            backend.speakers,
            backend.store,
            desk.preferences,
            desk.session,
            desk.jobs,
            current=lambda: desk.look.preferences,
            take=desk.look.take,
            restore=desk.restore_file,
            locked=desk.settings.presets.locked,
            set_by=desk.settings.set_by,
            offers=backend.offers,
            folder=str(desk.settings.data_dir),
            now=desk.now,
        )
        model.language_chosen.connect(desk.letter_language.follow)
        return model

    @cached_property
    def mail_server(self) -> MailServerViewModel:
        """The mail server's form."""
        from booking_desktop.app.health import try_mail
        from booking_desktop.viewmodels.office.mail_server import MailServerViewModel

        desk = self._desk
        managed = desk.settings.mail.server if desk.settings.mail else None
        change = self.preferences.change
        return MailServerViewModel(desk.preferences, desk.secrets, desk.jobs, change, try_mail, managed)

    @cached_property
    def about(self) -> AboutViewModel:
        """Versions, checks, log."""
        from booking_desktop import logs
        from booking_desktop.app import health
        from booking_desktop.version import version

        desk = self._desk
        folder, log = desk.settings.data_dir, desk.settings.log_dir / logs.FILE
        store = desk.backend.store
        return health.about(version(), store, desk.secrets, desk.route, folder, log, desk.jobs)
