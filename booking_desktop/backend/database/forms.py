"""What can be taken as an account's name, zone and password (RULES, Accounts)."""

from __future__ import annotations

import re
from unicodedata import category

from booking_desktop.backend.database.accounts.addresses import checked_address
from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput
from booking_desktop.domain.people import Name, SignUp
from booking_desktop.domain.sign_in import PASSWORD_LEAST
from booking_desktop.domain.time import is_zone

NAME_MOST = 200
LANGUAGE_MOST = 16
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_CONTROLS = ("Cc", "Cs", "Zl", "Zp")


def checked_sign_up(request: SignUp) -> tuple[Name, str]:
    """The name and the address of a sign-up as they are kept. Raises InvalidInput with every fault at once."""
    faults = [*_name_faults(request.first_name, request.last_name, "first_name")]
    faults += [*_zone_faults(request.zone), *_language_faults(request.language)]
    email = ""
    try:
        email = checked_address(request.email)
    except InvalidInput as error:
        faults.extend(error.faults)
    _refuse([*faults, *_password_faults(request.password)])
    return clean_name(request.first_name, request.last_name), email


def checked_name(name: Name, zone: str, language: str) -> Name:
    """A person's name as it is kept, beside their zone and language. Raises InvalidInput."""
    _refuse([*_name_faults(name.first, name.last, "name"), *_zone_faults(zone), *_language_faults(language)])
    return clean_name(name.first, name.last)


def check_password(password: str) -> None:
    """Raise InvalidInput for one that is too short; there is no other rule and no upper limit."""
    _refuse(_password_faults(password))


def clean_name(first: str, last: str) -> Name:
    """Both parts on one line without control letters: names go into mail headers and calendar parts."""
    return Name(one_line(first), one_line(last))


def one_line(text: str) -> str:
    """The text on one line, without control letters and with single spaces."""
    return " ".join("".join(" " if category(letter) in _CONTROLS else letter for letter in text).split())


def _refuse(faults: list[FieldFault]) -> None:
    if faults:
        raise InvalidInput(tuple(faults))


def _name_faults(first: str, last: str, field: str) -> list[FieldFault]:
    missing = [] if one_line(first) else [FieldFault(field, Fault.MISSING)]
    parts = ((first, field), (last, "last_name"))
    return missing + [FieldFault(where, Fault.TOO_LONG, NAME_MOST) for name, where in parts if len(name) > NAME_MOST]


def _zone_faults(zone: str) -> list[FieldFault]:
    return [] if is_zone(zone) else [FieldFault("zone", Fault.UNKNOWN_ZONE)]


def _language_faults(language: str) -> list[FieldFault]:
    """Any code of a language will do: a newer client may speak one that this place has no words of yet."""
    known = not language or (_LANGUAGE.fullmatch(language) and len(language) <= LANGUAGE_MOST)
    return [] if known else [FieldFault("language", Fault.UNKNOWN_CHOICE)]


def _password_faults(password: str) -> list[FieldFault]:
    short = len(password) < PASSWORD_LEAST
    return [FieldFault("password", Fault.TOO_SHORT, PASSWORD_LEAST)] if short else []
