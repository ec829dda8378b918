"""The open desk: view-models over the store, pages over the view-models, and who leads to whom."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from booking_desktop.app.backing_up import BackingUp
from booking_desktop.app.bars import Bars
from booking_desktop.app.counting import Counting
from booking_desktop.app.look import Look
from booking_desktop.app.mailing import MailRounds
from booking_desktop.app.opening import Place
from booking_desktop.app.pages import Pages
from booking_desktop.app.reminding import Reminding
from booking_desktop.app.returning import Returning
from booking_desktop.app.watching import watch_on
from booking_desktop.backend.keychain import KeychainSecrets, SecretsOf
from booking_desktop.backend.ports import Backend, ChangeBatch, Preferences, Topic
from booking_desktop.domain.faults import DomainError
from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.preferences import Preferences as PreferencesValue
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.servers import Can, without_scheme
from booking_desktop.jobs import Err, Ok, ThreadJobs
from booking_desktop.settings import Settings
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.main_window import MainWindow
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.connection import ConnectionViewModel
from booking_desktop.viewmodels.letter_language import LetterLanguage
from booking_desktop.viewmodels.session import SessionViewModel

if TYPE_CHECKING:
    from booking_desktop.app.recovering import Recovering
    from booking_desktop.mail.route import MailRoute
    from booking_desktop.mail.smtp import SmtpSender

_EVERYONE = ("discover", "calendar")
_SIGNED_IN = ("discover", "calendar", "bookings", "outbox")
_SPEAKERS = ("today", "availability", "profile")


class Desk(QObject):
    """Everything once the store is open. ``ready`` when the first page can be seen."""

    ready = Signal()
    storeWanted = Signal()
    """What comes next needs the store; a list that was seen ahead of it is in sight by now."""
    switchWanted = Signal(object)
    """A KeptServer is to be put in force in this place's stead."""

    def __init__(
        self,
        settings: Settings,
        backend: Backend,
        place: Place,
        window: MainWindow,
        look: Look,
        preferences: Preferences,
        jobs: ThreadJobs,
        now: Clock,
        parent: QObject,
        *,
        back_to: str = "",
    ) -> None:
        """``back_to``: the page where the app was closed."""
        super().__init__(parent)
        self.settings, self.backend, self.window, self.look = settings, backend, window, look
        self.preferences, self.jobs, self.now, self.place = preferences, jobs, now, place
        self.secrets = KeychainSecrets(settings.data_dir)
        tokens = SecretsOf(self.secrets, place.server.address) if place.server.is_set else self.secrets
        self.session = SessionViewModel(backend.accounts, tokens, jobs)
        self.letter_language = LetterLanguage(
            backend.accounts, self.session, lambda: look.language, self, offers=backend.offers
        )
        self.commands = Commands(window)
        self.mailing = MailRounds(backend.outbox, self._way_out, jobs, now, self)
        self.connection = ConnectionViewModel(now, self)
        self.watch = watch_on(backend.changes, jobs, self.connection, self)
        self.bars = Bars(self, self.connection, self)
        self.counting = Counting(self, self.bars, self)
        self.pages = Pages(self, self)
        self.returning = Returning(self, self.pages, back_to, self._keys, self)
        self.reminding = Reminding(self, self)
        self.backing_up = BackingUp(self, self)
        self._language, self._percent = look.language, look.preferences.text_percent
        self._person: Person | None = None
        self.first_run = False
        self._connect()

    def _connect(self) -> None:
        window = self.window
        window.pageRequested.connect(self.go)
        window.accountRequested.connect(self._account_menu)
        window.paletteRequested.connect(self.pages.open_palette)
        window.closing.connect(self._close)
        self.session.changed.connect(self._session_changed)
        self.session.expired.connect(self._expired)
        self.letter_language.failed.connect(self._letters_stay)
        self.watch.seen.connect(self._changes_seen)
        self.mailing.moved.connect(self._mail_moved)
        self.returning.arrived.connect(self.ready)
        self.reminding.openWanted.connect(self.pages.show_receipt)
        self.backing_up.failed.connect(self._backup_failed)
        self.look.changed.connect(self._look_changed)
        self.commands.changed.connect(self._keys_changed)

    @cached_property
    def recovering(self) -> Recovering:
        """What is being written and would be lost."""
        from booking_desktop.app.recovering import Recovering

        return Recovering(self, self.pages, self)

    # --- the start -------------------------------------------------------------------------------------------------------

    def start(self, *, filled: bool = False) -> None:
        """Find out whether there is anything yet, show the first page, then find out who is signed in.

        ``filled``: it is known already that somebody is listed.
        """
        if filled:
            self._known(Ok(False))
        else:
            self.jobs.run(self._is_empty, self._known)

    def _is_empty(self) -> bool:
        accounts, speakers = self.backend.accounts, self.backend.speakers
        office = accounts.local_office()
        empty = not accounts.any_account() and not speakers.search(SpeakerQuery(), limit=1, access=office).rows
        if empty and self.settings.demo:
            speakers.add_samples(office)
            return False
        return empty

    def _known(self, outcome: Ok[bool] | Err) -> None:
        self.first_run = isinstance(outcome, Ok) and outcome.value
        self.pages.register()
        self.show_account()
        self._bind_commands()
        self.watch.start()
        self.bars.ask_for_update()
        self.backing_up.start()
        if self.first_run:
            self.returning.give_up()
            self.mailing.soon()
            self.recovering.start()
            self.window.show_page("first_run")
            self.ready.emit()
            return
        self._list_pages()
        if self.returning.waits:
            self.returning.begin()
            self._ask_who()
            return
        self.window.show_page("discover")
        self.pages.when_listed(self._listed)

    def _listed(self) -> None:
        self.ready.emit()
        self._ask_who()

    def _ask_who(self) -> None:
        self.storeWanted.emit()
        self.mailing.soon()  # not before: it would read its modules while the list is waited for
        self.recovering.start()
        if "stay_signed_in" in self.settings.presets.locked and not self.look.preferences.stay_signed_in:
            self.session.forget_kept()
        else:
            self.session.restore()

    def show_first_page(self) -> None:
        """Discover, or the first run's doors while the store is still empty."""

        def known(outcome: Ok[bool] | Err) -> None:
            if isinstance(outcome, Ok) and outcome.value:
                self.window.show_page("first_run")
            else:
                self.begin("discover")

        self.jobs.run(self._is_empty, known)

    def begin(self, key: str) -> None:
        """Leave the first run or the sign-in page for a page that needs no account."""
        self.first_run = False
        self._list_pages()
        self.window.show_page(key)

    # --- going -----------------------------------------------------------------------------------------------------------

    def go(self, key: str) -> None:
        """Show a page; one that needs an account leads to sign-in first and then there."""
        if self.session.person is None and key in (*_SIGNED_IN[2:3], *_SPEAKERS):
            self.sign_in_for(partial(self.go, key))
            return
        self._list_pages()
        self.window.show_page(key)

    def sign_in_for(self, then: object) -> None:
        """Ask to sign in, then go on."""
        from booking_desktop.viewmodels.sign_in import Step

        self.pages.after_sign_in = then if callable(then) else None
        if self.pages.sign_in.state.step not in (Step.CODE, Step.RESET):  # who looked for the code comes back to it
            self.pages.sign_in.show(Step.SIGN_IN)
        self.window.show_page("sign_in")

    def _keys(self) -> tuple[str, ...]:
        person = self.session.person
        return _EVERYONE if person is None else _SIGNED_IN + (_SPEAKERS if person.speaks else ())

    def _list_pages(self) -> None:
        self.window.list_pages(self._keys())

    # --- session ---------------------------------------------------------------------------------------------------------

    def _session_changed(self) -> None:
        person, before = self.session.person, self._person
        self._person = person
        if person == before or (person and before and replace(before, language=person.language) == person):
            return
        if before is not None and (person is None or person.id != before.id):
            self._forget(before.id)
        self.pages.forget_person()
        self.look.set_person_zone(person.zone if person else "")
        self.show_account()
        self._offer_commands()
        if not self.first_run:
            self._list_pages()
        self.counting.refresh()
        self.recovering.back()

    def _forget(self, who: PersonId) -> None:
        """Whoever sits here now may be somebody else: nothing that was said to them stays in sight (docs/adr/0165)."""
        self.recovering.lay_by(who)
        self.pages.forget_traces()
        self.bars.forget_words()

    @property
    def whose(self) -> int:
        """See ``Surroundings.whose``."""
        return self.session.person.id if self.session.person is not None else 0

    def show_account(self) -> None:
        """Who is signed in, in the sidebar."""
        person = self.session.person
        self.window.sidebar.account.show_person(
            person.id if person else None, person.name if person else None, self._where(), self.place.server.is_set
        )

    def _where(self) -> str:
        address = self.place.server.address
        return without_scheme(address) if address else self.tr("This computer")

    def signed_in(self, person: Person) -> None:
        """Carry on to where the person was going."""
        self.first_run = False
        self._list_pages()
        then, self.pages.after_sign_in = self.pages.after_sign_in, None
        if then is not None:
            then()
        else:
            self.window.show_page("today" if person.speaks and Can.LIST in self.backend.offers else "discover")
        announce(self.window, self.tr("Signed in as {name}").format(name=person.name))

    def _expired(self) -> None:
        self.sign_in_for(partial(self.window.show_page, self.window.current))
        if self.session.ended is not None:
            self.pages.sign_in.tell(self.session.ended)

    def _account_menu(self, at: QPoint) -> None:
        person = self.session.person
        if person is None:
            self.sign_in_for(None)
            return
        menu = QMenu(self.window)
        for name in ("profile", "preferences", "sign_out", "sign_out.everywhere"):
            action = self.commands.action(f"go.{name}" if name == "profile" else name)
            if action is not None and (name != "profile" or person.speaks):
                menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at - QPoint(0, menu.sizeHint().height()))

    def sign_out(self) -> None:
        """Sign out here."""
        self._give_back()
        self.session.sign_out(self._signed_out)

    def sign_out_everywhere(self) -> None:
        """Sign out on every computer."""
        self._give_back()
        self.session.sign_out_everywhere(self._signed_out)

    def _give_back(self) -> None:
        if (calendar := self.pages.made("calendar")) is not None:
            calendar.form.forget()

    def _signed_out(self) -> None:
        self.recovering.forget_laid_by()
        self.go("discover")

    # --- changes ---------------------------------------------------------------------------------------------------------

    def _changes_seen(self, batch: ChangeBatch) -> None:
        self.pages.changes_seen(batch)
        topics = {change.topic for change in batch.changes}
        if batch.gap or topics & {Topic.OUTBOX, Topic.CALENDAR}:
            self.counting.refresh()
        if batch.gap or Topic.CALENDAR in topics:
            self.reminding.read()
        if batch.gap or Topic.OUTBOX in topics:
            self.mailing.soon()

    def _mail_moved(self) -> None:
        self.pages.mail_moved()
        self.counting.refresh()

    def _backup_failed(self, error: DomainError) -> None:
        from booking_desktop.ui.messages import sentence

        words = self.tr("No backup was made: {reason}").format(reason=sentence(error, self.look.formats()))
        self.tell(words)

    # --- mail ------------------------------------------------------------------------------------------------------------

    def mail_is_set(self) -> bool:
        """Whether mail can leave at all."""
        own = self.settings.mail is not None or self.look.preferences.mail.is_set
        return own or self.place.server.is_set  # a server sends its own

    @cached_property
    def route(self) -> MailRoute:
        """The way out for mail."""
        from booking_desktop.mail.route import MailRoute

        managed = self.settings.mail
        return MailRoute(
            self.preferences, self.secrets, self.now, (managed.server, managed.password) if managed else None
        )

    def _way_out(self) -> SmtpSender | None:
        return self.route.sender() if self.mail_is_set() else None

    def restore_file(self, file: str) -> object:
        """Put a copy in the store's place. Raises FileUnreadable, StoreDamaged, StoreNewer. Slow."""
        from pathlib import Path

        from booking_desktop.backend.database.restoring import restore

        return restore(Path(file), self.settings.store, self.now)

    def tell(self, words: str) -> None:
        """A passing message over the page in sight."""
        self.bars.tell(words)

    def _letters_stay(self, error: DomainError) -> None:
        from booking_desktop.ui.messages import sentence

        reason = sentence(error, self.look.formats())
        self.tell(self.tr("Letters to you stay in the language they were in. {reason}").format(reason=reason))

    # --- look and commands -----------------------------------------------------------------------------------------------

    def keep(self, preferences: PreferencesValue) -> None:
        """Put preferences in force and keep them; what the office has locked stays, whichever way it is asked for."""
        preferences = self.settings.presets.held(preferences)
        self.look.take(preferences)
        self.jobs.run(lambda: self.preferences.save(preferences), lambda _: None, lane="files")

    def _keys_changed(self) -> None:
        self.window.sidebar.command.show_key(self.commands.hint("palette"))

    def _say_again(self) -> None:
        """Another language was chosen: everything in sight is written anew."""
        self._language = self.look.language
        self.commands.say_again()
        self.pages.say_again()
        self.recovering.say_again()
        self.reminding.say_again()
        self.bars.say_again()
        if not self.first_run:
            self._list_pages()
        self.show_account()

    def _look_changed(self) -> None:
        if self.look.language != self._language:
            self._say_again()
        elif self.look.preferences.text_percent != self._percent:
            self.pages.measure_again()
        self._percent = self.look.preferences.text_percent
        self.commands.remap(self.look.preferences.shortcuts)
        self.pages.formats_changed()

    def _offer_commands(self) -> None:
        """What only somebody signed in, or only a speaker, can do is offered to nobody else."""
        person = self.session.person
        self.commands.enable("sign_in", person is None)
        offers = self.backend.offers
        self.commands.enable("sign_out", person is not None)
        self.commands.enable("sign_out.everywhere", person is not None and Can.ACCOUNT in offers)
        for name, what in (("import", Can.OFFICE), ("backup", Can.BACKUP)):
            self.commands.enable(name, what in offers)
        for key in _SPEAKERS:
            self.commands.enable(f"go.{key}", person is not None and person.speaks)

    def _bind_commands(self) -> None:
        bind, window = self.commands.bind, self.window
        for key in (*_SIGNED_IN, *_SPEAKERS):
            bind(f"go.{key}", partial(self.go, key), window)
        bind("palette", self.pages.open_palette, window)
        bind("preferences", partial(self.go, "preferences"), window)
        bind("about", self.pages.open_about, window)
        bind("search", self.pages.search, window)
        bind("booking.new", self.pages.new_booking, window)
        bind("refresh", self.pages.refresh, window)
        bind("sidebar", window.toggle_sidebar, window)
        bind("pane.next", window.next_pane, window)
        bind("pane.previous", window.previous_pane, window)
        bind("close", window.close, window)
        bind("quit", window.close, window)
        bind("sign_in", partial(self.sign_in_for, None), window)
        bind("sign_out", self.sign_out, window)
        bind("sign_out.everywhere", self.sign_out_everywhere, window)
        bind("import", self.pages.open_import, window)
        self.pages.bind_commands()
        self._offer_commands()
        self.commands.remap(self.look.preferences.shortcuts)

    def leave(self) -> None:
        """Another place takes this one's: nothing of it may speak to the window any more."""
        self._close()
        self.mailing.stop()
        self.reminding.leave()
        self.recovering.leave()
        self.returning.leave()
        window = self.window
        for signal, slot in (
            (window.pageRequested, self.go),
            (window.accountRequested, self._account_menu),
            (window.paletteRequested, self.pages.open_palette),
            (window.closing, self._close),
            (self.look.changed, self._look_changed),
        ):
            signal.disconnect(slot)
        self.session.retire()
        self.look.set_person_zone("")
        self.pages.leave()
        self.commands.unbind()
        window.set_counts({})
        window.sidebar.account.show_person(None, None, self.tr("This computer"), False)
        self.bars.leave()

    def _close(self) -> None:
        window, said = self.window, self.look.preferences
        now = replace(said, geometry=window.place(), sidebar_collapsed=window.sidebar_folded)
        now = self.returning.kept(now)
        if now != said:
            with suppress(DomainError):  # a window that can't remember its place closes all the same
                self.preferences.save(now)
        self.recovering.end()
        self.watch.stop()
        self.bars.close()
