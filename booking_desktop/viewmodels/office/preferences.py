"""Preferences: every change holds at once and is kept; what is slow says how it went."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import Signal

from booking_desktop.backend.ports import Accounts, Speakers, Store
from booking_desktop.backend.ports import Preferences as PreferencesPort
from booking_desktop.domain.errors import DomainError, Fault, InvalidInput, WrongCredentials
from booking_desktop.domain.people import Person
from booking_desktop.domain.preferences import Preferences
from booking_desktop.domain.servers import EVERYTHING, Can
from booking_desktop.domain.sign_in import PASSWORD_LEAST
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel


class Category(StrEnum):
    """The parts of the page, in order."""

    APPEARANCE = "appearance"
    TIME = "time"
    CALENDAR = "calendar"
    NOTIFICATIONS = "notifications"
    SHORTCUTS = "shortcuts"
    DATA = "data"
    PRIVACY = "privacy"
    ABOUT = "about"


class Work(StrEnum):
    """Slow things that the page does."""

    BACKUP = "backup"
    RESTORE = "restore"
    SAMPLES = "samples"
    PASSWORD = "password"
    ZONE = "zone"
    SIGN_OUT = "sign_out"


@dataclass(frozen=True)
class PreferencesState:
    """The page."""

    preferences: Preferences
    person: Person | None = None
    category: Category = Category.APPEARANCE
    find: str = ""
    place: str = ""
    """The store's file or the server's address."""
    folder: str = ""
    """This computer's data folder."""
    samples: bool = False
    busy: Work | None = None
    problem: DomainError | None = None
    failed: Work | None = None
    """What ``problem`` is about."""
    offers: frozenset[Can] = EVERYTHING
    """What the place where the data lives can do."""
    locked: frozenset[str] = frozenset()
    set_by: str = ""
    """Who in the office did; empty: nobody by name."""
    """Settings by name that the office has set: shown, and not to be changed here."""
    password_faults: Mapping[str, Fault] = field(default_factory=dict)
    """Of "old" and "new"; WRONG is UNKNOWN_CHOICE of "old"."""


class PreferencesViewModel(ViewModel[PreferencesState]):
    """Steps of Preferences."""

    backed_up = Signal(str)
    """The store was copied to the file of that path."""
    restored = Signal()
    """Another store stands in its place: everyone is signed out and everything is to be read again."""
    samples_removed = Signal()
    password_changed = Signal()
    signed_out = Signal()
    language_chosen = Signal()
    """Another language is in force, for it was chosen."""

    def __init__(
        self,
        accounts: Accounts,
        speakers: Speakers,
        store: Store,
        preferences: PreferencesPort,
        session: SessionViewModel,
        jobs: Jobs,
        *,
        current: Callable[[], Preferences],
        take: Callable[[Preferences], None],
        restore: Callable[[str], object],
        folder: str,
        now: Clock,
        offers: frozenset[Can] = EVERYTHING,
        locked: frozenset[str] = frozenset(),
        set_by: str = "",
    ) -> None:
        """``current`` and ``take`` are the preferences in force; ``restore`` puts a copy in the store's place."""
        state = PreferencesState(current(), session.person, folder=folder, place=store.place, offers=offers)
        super().__init__(replace(state, locked=locked, set_by=set_by))
        self._accounts = accounts
        self._speakers = speakers
        self._store = store
        self._preferences = preferences
        self._session = session
        self._jobs = jobs
        self._current = current
        self._take = take
        self._restore = restore
        self._now = now
        session.changed.connect(self._session_changed)

    # --- what holds at once ------------------------------------------------------------------------------------------------

    def set(self, **values: object) -> None:
        """Change settings by name; they hold before they are kept. What the office has locked stays as it is."""
        self.change(lambda preferences: replace(preferences, **values))  # type: ignore[arg-type]  # checked by the caller

    def change(self, step: Callable[[Preferences], Preferences]) -> None:
        """Take a step from the preferences in force, put it in force and keep it."""
        now = self._current()
        wanted = replace(step(now), **{name: getattr(now, name) for name in self.state.locked})
        self._take(wanted)
        self._become(replace(self.state, preferences=wanted, problem=None, failed=None))
        self._jobs.run(lambda: self._preferences.save(wanted), self._kept, key="preferences")
        if wanted.language != now.language:
            self.language_chosen.emit()

    def set_shortcut(self, name: str, keys: str) -> None:
        """Give a command other keys ("; " between several, nothing for none)."""
        shortcuts = {**self._current().shortcuts, name: keys}
        self.set(shortcuts=shortcuts)

    def reset_shortcut(self, name: str) -> None:
        """Give a command its built-in keys back."""
        self.set(shortcuts={n: keys for n, keys in self._current().shortcuts.items() if n != name})

    def reset_shortcuts(self) -> None:
        """Give every command its built-in keys back."""
        self.set(shortcuts={})

    def choose_zone(self, zone: str) -> None:
        """The zone that times are shown in: the signed-in person's own, else this computer's choice ("" as the system)."""
        person = self.state.person
        if person is None or not zone:
            self.set(zone=zone)
            return
        self._begin(Work.ZONE)
        self._session.call(lambda access: self._accounts.update_me(access, person.name, zone), self._zone_chosen)

    # --- looking around ------------------------------------------------------------------------------------------------------

    def show(self, category: Category) -> None:
        """Show a part of the page."""
        self._become(replace(self.state, category=category, find=""))

    def find(self, text: str) -> None:
        """The search for a setting changed."""
        self._become(replace(self.state, find=text))

    def refresh(self) -> None:
        """The page comes into sight."""
        self._become(replace(self.state, preferences=self._current()))

        def done(outcome: Ok[bool] | Err) -> None:
            self._become(replace(self.state, samples=isinstance(outcome, Ok) and outcome.value))

        self._jobs.run(self._speakers.has_samples, done, key="samples")

    # --- slow things -----------------------------------------------------------------------------------------------------------

    def backup(self, target: str) -> None:
        """Copy the live store to one file."""
        self._begin(Work.BACKUP)
        self._jobs.run(lambda: self._store.backup(target), self._finished(lambda: self.backed_up.emit(target)))

    def restore(self, file: str) -> None:
        """Put a copy in the store's place; everyone has to sign in again."""
        self._begin(Work.RESTORE)
        self._jobs.run(lambda: self._restore(file), self._finished(self.restored.emit))

    def remove_samples(self) -> None:
        """Take the sample speakers out, with what was booked with them."""
        self._begin(Work.SAMPLES)
        self._session.call(self._speakers.remove_samples, self._finished(self._samples_gone))

    def change_password(self, old: str, new: str) -> None:
        """Set another password; every other session ends."""
        faults = {}
        if not old:
            faults["old"] = Fault.MISSING
        if len(new) < PASSWORD_LEAST:
            faults["new"] = Fault.TOO_SHORT
        self._become(replace(self.state, password_faults=faults))
        if faults:
            return
        self._begin(Work.PASSWORD)
        self._session.call(lambda access: self._accounts.change_password(access, old, new), self._password_set)

    def sign_out_everywhere(self) -> None:
        """End every session of the person, this one included."""
        self._begin(Work.SIGN_OUT)
        self._session.sign_out_everywhere(self._all_signed_out)

    # --- answers -----------------------------------------------------------------------------------------------------------------

    def _begin(self, work: Work) -> None:
        self._become(replace(self.state, busy=work, problem=None, failed=None))

    def _finished(self, then: Callable[[], object]) -> Callable[[Ok[object] | Err], None]:
        def done(outcome: Ok[object] | Err) -> None:
            problem = outcome.error if isinstance(outcome, Err) else None
            failed = self.state.busy if problem is not None else None
            self._become(replace(self.state, busy=None, problem=problem, failed=failed))
            if problem is None:
                then()

        return done

    def _kept(self, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):  # it holds until the app is closed
            self._become(replace(self.state, problem=outcome.error, failed=None))

    def _zone_chosen(self, outcome: Ok[Person] | Err) -> None:
        self._finished(lambda: None)(outcome)
        if isinstance(outcome, Ok):
            self._session.update(outcome.value)

    def _samples_gone(self) -> None:
        self._become(replace(self.state, samples=False))
        self.samples_removed.emit()

    def _password_set(self, outcome: Ok[None] | Err) -> None:
        faults: dict[str, Fault] = {}
        if isinstance(outcome, Err) and isinstance(outcome.error, WrongCredentials):
            faults = {"old": Fault.UNKNOWN_CHOICE}
        elif isinstance(outcome, Err) and isinstance(outcome.error, InvalidInput):
            faults = {"new": outcome.error.faults[0].fault}
        if faults:
            self._become(replace(self.state, busy=None, password_faults=faults))
            return
        self._finished(self.password_changed.emit)(outcome)

    def _all_signed_out(self) -> None:
        self._become(replace(self.state, busy=None))
        self.signed_out.emit()

    def _session_changed(self) -> None:
        self._become(replace(self.state, person=self._session.person, password_faults={}))
