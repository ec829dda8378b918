"""Which text is a mail address (RULES, Accounts)."""

from __future__ import annotations

from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput


def checked_address(text: str, field: str = "email") -> str:
    """One mail address, composed (NFC) and with its domain in small letters.

    Raises InvalidInput naming ``field``: MISSING, or NOT_AN_ADDRESS for anything else, lists and line breaks included.
    Whether its domain can receive mail is not asked: that needs a network, and offices have domains of their own.
    """
    from email_validator import EmailNotValidError, validate_email  # 40 ms: not at start

    if not text.strip():
        raise InvalidInput((FieldFault(field, Fault.MISSING),))
    try:
        if "\n" in text or "\r" in text:
            raise EmailNotValidError
        found = validate_email(text.strip(), check_deliverability=False, globally_deliverable=False)
        if "." not in found.domain:
            raise EmailNotValidError
    except EmailNotValidError:
        raise InvalidInput((FieldFault(field, Fault.NOT_AN_ADDRESS),)) from None
    return found.normalized
