"""The language of the letters to whoever is signed in: their account's, which follows what they choose (docs/adr/0154)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from booking_desktop.backend.ports import Accounts
from booking_desktop.domain.faults import DomainError
from booking_desktop.domain.people import Person, PersonId
from booking_desktop.domain.servers import EVERYTHING, Can
from booking_desktop.domain.sign_in import Access
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels.session import SessionViewModel


class LetterLanguage(QObject):
    """Gives an account without a language the app's, once a sign-in; afterwards only a choice of its owner's changes it."""

    failed = Signal(object)
    """What kept a chosen language from the account: letters stay as they were."""

    def __init__(
        self,
        accounts: Accounts,
        session: SessionViewModel,
        language: Callable[[], str],
        parent: QObject,
        *,
        offers: frozenset[Can] = EVERYTHING,
    ) -> None:
        """``language`` is that of the app's words now."""
        super().__init__(parent)
        self._accounts, self._session, self._language = accounts, session, language
        self._can = Can.ACCOUNT in offers
        self._given: PersonId | None = None
        """Who was looked at since they signed in."""
        session.changed.connect(self._session_changed)

    def follow(self) -> None:
        """Another language was chosen for the app: whoever is signed in has their letters in it too."""
        wanted = self._language()
        self._tell(lambda _: wanted, self._followed)

    def _session_changed(self) -> None:
        person = self._session.person
        if person is None:
            self._given = None
        elif self._given != person.id:
            self._given = person.id
            if person.language == "":
                offered = self._language()
                self._tell(lambda known: known.language or offered, self._taken)

    def _tell(self, wanted: Callable[[Person], str], done: Callable[[Ok[Person] | Err], None]) -> None:
        if not self._can or self._session.person is None:
            return

        def work(access: Access) -> Person:
            known = self._accounts.me(access)  # another computer may have changed the name or zone since
            if known.language is None:
                return known  # it would be told in vain, and undo what changes there in between
            language = wanted(known)
            same = language == known.language
            return known if same else self._accounts.update_me(access, known.name, known.zone, language)

        self._session.call(work, done)

    def _followed(self, outcome: Ok[Person] | Err) -> None:
        self._taken(outcome)
        if isinstance(outcome, Err):
            error: DomainError = outcome.error
            self.failed.emit(error)

    def _taken(self, outcome: Ok[Person] | Err) -> None:
        """Silent when it failed: the next sign-in asks again."""
        present = self._session.person
        if isinstance(outcome, Ok) and present is not None and present.id == outcome.value.id:
            self._session.update(outcome.value)
