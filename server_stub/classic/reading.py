"""What a classic client sends: a JSON body, and a token that is refused in the classic words."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Any

from fastapi import Request

from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput
from booking_desktop.domain.money import Money, parse_money
from booking_desktop.domain.sign_in import Access

_PLAIN_NUMBER = re.compile(r"\d{1,20}(\.\d{1,20})?", re.ASCII)
_LARGE, _DECIMALS = 10**15, 20
KEY_MOST = 80


class Refused(Exception):
    """An answer other than the good one: its status and its words."""

    def __init__(self, status: int, words: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(words)
        self.status, self.words, self.headers = status, words, headers or {}


def body_of(request: Request, body: bytes) -> dict[str, Any]:
    """The fields of a JSON body; none where there is no body or it isn't called JSON. Raises Refused for malformed JSON."""
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind != "application/json" or not body.strip():
        return {}
    try:
        found = json.loads(body.decode(), parse_float=_decimal, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Refused(400, "The body is not JSON.") from None
    if not isinstance(found, dict | list):
        raise Refused(400, "The body is not a JSON object.")
    return found if isinstance(found, dict) else {}


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise ValueError(text) from None


def _no_number(text: str) -> None:
    raise ValueError(text)


def token_of(request: Request) -> Access:
    """The token after the scheme, whatever that is called. Raises Refused."""
    said = request.headers.get("Authorization", "")
    if not said.strip():
        raise Refused(403, "Access Denied, No Token Provided!")
    token = said.partition(" ")[2].strip()
    if not token:
        raise Refused(403, "Malformed Token!")
    return Access(token)


def texts(said: dict[str, Any], *names: str) -> list[str]:
    """Those fields, each a text. Raises InvalidInput with all that are not."""
    faults = [fault for name in names for fault in _text_faults(said, name)]
    if faults:
        raise InvalidInput(tuple(faults))
    return [said[name] for name in names]


def _text_faults(said: dict[str, Any], name: str) -> list[FieldFault]:
    if said.get(name) is None:
        return [FieldFault(name, Fault.MISSING)]
    return [] if isinstance(said[name], str) else [FieldFault(name, Fault.UNKNOWN_CHOICE)]


def whole_number(said: dict[str, Any], name: str) -> int:
    """A field that is an id: a whole number, as text too. Raises InvalidInput."""
    value = said.get(name)
    if value is None or value == "":
        raise InvalidInput((FieldFault(name, Fault.MISSING),))
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,30}", value.strip(), re.ASCII):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise InvalidInput((FieldFault(name, Fault.NOT_A_NUMBER),))


def amount(said: dict[str, Any], name: str, currency: str) -> Money:
    """A field that is a price in major units: a number, as text too. Raises InvalidInput."""
    value = said.get(name)
    if value is None or value == "":
        raise InvalidInput((FieldFault(name, Fault.MISSING),))
    if isinstance(value, str):
        value = Decimal(value.strip()) if _PLAIN_NUMBER.fullmatch(value.strip()) else None
    if value is None or isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise InvalidInput((FieldFault(name, Fault.NOT_A_NUMBER),))
    if not -_LARGE < value < _LARGE:
        raise InvalidInput((FieldFault(name, Fault.TOO_LARGE if value > 0 else Fault.NEGATIVE),))
    exact = Decimal(value)
    if int(exact.as_tuple().exponent) < -_DECIMALS:  # written out, it could fill the memory
        raise InvalidInput((FieldFault(name, Fault.TOO_MANY_DECIMALS),))
    return parse_money(f"{exact:f}", currency, name)


def key_of(request: Request) -> str | None:
    """The Idempotency-Key, which classic clients don't send. Raises InvalidInput."""
    key = request.headers.get("Idempotency-Key")
    if key is not None and (not 0 < len(key) <= KEY_MOST or not key.isascii() or not key.isprintable()):
        raise InvalidInput((FieldFault("Idempotency-Key", Fault.TOO_LONG, KEY_MOST),))
    return key
