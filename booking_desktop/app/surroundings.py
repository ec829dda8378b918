"""What pages and view-models may ask of the desk they stand on; the desk itself stands above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

from booking_desktop.app.look import Look
from booking_desktop.app.mailing import MailRounds
from booking_desktop.app.opening import Place
from booking_desktop.backend.keychain import KeychainSecrets
from booking_desktop.backend.ports import Backend, Preferences
from booking_desktop.domain.people import Person
from booking_desktop.domain.preferences import Preferences as PreferencesValue
from booking_desktop.jobs import ThreadJobs
from booking_desktop.settings import Settings
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.main_window import MainWindow
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.letter_language import LetterLanguage
from booking_desktop.viewmodels.session import SessionViewModel

if TYPE_CHECKING:
    from booking_desktop.mail.route import MailRoute


class Surroundings(Protocol):
    """The parts of an open desk, and the ways it leads."""

    settings: Settings
    backend: Backend
    window: MainWindow
    look: Look
    preferences: Preferences
    jobs: ThreadJobs
    now: Clock
    secrets: KeychainSecrets
    session: SessionViewModel
    letter_language: LetterLanguage
    commands: Commands
    mailing: MailRounds
    place: Place
    first_run: bool
    switchWanted: SignalInstance

    @property
    def route(self) -> MailRoute:
        """The way out for mail."""
        ...

    @property
    def whose(self) -> int:
        """Whose drafts are in the window: the id of who is signed in; 0: nobody's."""
        ...

    def go(self, key: str) -> None:
        """Show a page; one that needs an account leads to sign-in first and then there."""
        ...

    def begin(self, key: str) -> None:
        """Leave the first run or the sign-in page for a page that needs no account."""
        ...

    def show_first_page(self) -> None:
        """Discover, or the first run's doors while the store is still empty."""
        ...

    def sign_in_for(self, then: object) -> None:
        """Ask to sign in, then go on."""
        ...

    def signed_in(self, person: Person) -> None:
        """Carry on to where the person was going."""
        ...

    def mail_is_set(self) -> bool:
        """Whether mail can leave at all."""
        ...

    def restore_file(self, file: str) -> object:
        """Put a copy in the store's place. Slow."""
        ...

    def tell(self, words: str) -> None:
        """A passing message over the page in sight."""
        ...

    def keep(self, preferences: PreferencesValue) -> None:
        """Put preferences in force and keep them."""
        ...
