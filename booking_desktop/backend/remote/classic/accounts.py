"""Accounts on a classic server: sign up, verify, sign in; it can do nothing else with them."""

from __future__ import annotations

from booking_desktop.backend.database.forms import checked_sign_up
from booking_desktop.backend.remote.classic.standing import Standing
from booking_desktop.domain.errors import NotAllowed, Unavailable
from booking_desktop.domain.people import Name, Person, SignUp
from booking_desktop.domain.servers import Can
from booking_desktop.domain.sign_in import Access, Session


class ClassicAccounts:
    """``ports.Accounts``. There is no refresh token: the token is kept in its place, and its end is the session's."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._server = standing.server

    def any_account(self) -> bool:
        """Always: it is a server."""
        return True

    def sign_up(self, request: SignUp) -> None:
        """Make an account. Raises InvalidInput, Unavailable (its mail failed, and it can't mail the code again)."""
        _, email = checked_sign_up(request)
        self._server.sign_up(request, email)

    def verify(self, email: str, code: str) -> None:
        """Accept the code; spaces and words around the digits are left out. Raises CodeWrong."""
        self._server.verify(email.strip(), "".join(letter for letter in code if letter.isdigit()))

    def sign_in(self, email: str, password: str) -> Session:
        """A session for as long as its one token lives. Raises WrongCredentials, NotVerified."""
        return self._session(Access(self._server.sign_in(email.strip(), password)))

    def refresh(self, refresh: str) -> Session:
        """The same session as long as its token lives. Raises SignInNeeded."""
        return self._session(Access(refresh))

    def _session(self, token: Access) -> Session:
        claims = self._standing.claims(token)
        return Session(self._standing.session(token).person, token, token, claims.expires)

    def sign_out(self, refresh: str) -> None:
        """Nothing to tell the server: whoever forgets the token is signed out."""

    def me(self, access: Access) -> Person:
        """Who the token belongs to."""
        return self._standing.session(access).person

    def local_office(self) -> Access:
        """Nobody's, as on any server."""
        raise NotAllowed("office")

    # --- what it can't do ---

    def resend_code(self, email: str) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.RESEND)

    def request_reset(self, email: str) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.RESET)

    def reset_password(self, email: str, code: str, password: str) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.RESET)

    def change_password(self, access: Access, old: str, new: str) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.ACCOUNT)

    def update_me(self, access: Access, name: Name, zone: str, language: str | None = None) -> Person:
        """Raises Unavailable."""
        raise Unavailable(Can.ACCOUNT)

    def sign_out_everywhere(self, access: Access) -> None:
        """Raises Unavailable."""
        raise Unavailable(Can.ACCOUNT)
