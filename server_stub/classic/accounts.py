"""Sign-up, code and sign-in in their classic shapes."""

from __future__ import annotations

from typing import Any

from fastapi import Request

from booking_desktop.backend.ports import Accounts
from booking_desktop.domain.errors import (
    CodeExpired,
    CodeWrong,
    Fault,
    FieldFault,
    InvalidInput,
    NotVerified,
    WrongCredentials,
)
from booking_desktop.domain.people import Role, SignUp
from server_stub.classic import words
from server_stub.classic.reading import Refused, texts

Said = tuple[int, dict[str, Any]]


class ClassicAccounts:
    """Nobody's zone is sent: people who sign up so are in ``zone``."""

    def __init__(self, accounts: Accounts, zone: str) -> None:
        self._accounts, self._zone = accounts, zone

    def sign_up(self, _: Request, said: dict[str, Any]) -> Said:
        """One answer, whether or not the address has an account."""
        first, last, email, password, role = texts(said, "firstName", "lastName", "email", "password", "userType")
        if role not in tuple(Role):
            raise InvalidInput((FieldFault("userType", Fault.UNKNOWN_CHOICE),))
        self._accounts.sign_up(SignUp(first, last, email, password, Role(role), self._zone))
        return 200, {"message": words.SIGNED_UP}

    def verify(self, _: Request, said: dict[str, Any]) -> Said:
        """One answer to an unknown address, and to a code that is wrong, old, used or no text."""
        (email,) = texts(said, "email")
        if "otp" in said and not isinstance(said["otp"], str):
            raise Refused(400, words.BAD_CODE)
        (code,) = texts(said, "otp")
        try:
            self._accounts.verify(email, code)
        except (CodeWrong, CodeExpired):
            raise Refused(400, words.BAD_CODE) from None
        return 200, {"message": words.VERIFIED}

    def sign_in(self, _: Request, said: dict[str, Any]) -> Said:
        """The classic token, and one to renew it with."""
        email, password = texts(said, "email", "password")
        try:
            session = self._accounts.sign_in(email, password)
        except WrongCredentials:
            raise Refused(401, words.WRONG_PAIR) from None
        except NotVerified:
            raise Refused(403, words.NOT_VERIFIED) from None
        return 200, {"token": session.access, "message": words.SIGNED_IN, "refreshToken": session.refresh}
