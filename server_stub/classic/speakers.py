"""A speaker in the classic shape, and how one sets up a profile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

from fastapi import Request

from booking_desktop.backend.database.speakers.classic_speakers import ClassicSpeaker, ClassicSpeakers
from booking_desktop.domain.errors import NotAllowed
from server_stub.classic import words
from server_stub.classic.reading import Refused, amount, texts, token_of


def set_up(speakers: ClassicSpeakers, currency: str) -> Callable[[Request, dict[str, Any]], tuple[int, dict[str, Any]]]:
    """The call that makes or changes one's profile. Who may is asked before what is said is looked at."""

    def work(request: Request, said: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        access = token_of(request)
        try:
            speakers.check_speaks(access)
            (expertise,) = texts(said, "expertise")
            made = speakers.set_up(access, expertise, amount(said, "sessionPrice", currency))
        except NotAllowed:
            raise Refused(403, words.NO_SPEAKER) from None
        return 201, {"message": words.SET_UP, "speakerProfile": shape(made, made.email)}

    return work


def shape(speaker: ClassicSpeaker, email: str) -> dict[str, Any]:
    """A line of the classic list; ``email`` as far as the reader may know it."""
    return {
        "id": speaker.id,
        "firstName": speaker.name.first,
        "lastName": speaker.name.last,
        "email": email,
        "expertise": speaker.expertise,
        "sessionPrice": None if speaker.price is None else _number(speaker.price.amount),
        "createdAt": _instant(speaker.made),
        "updatedAt": _instant(speaker.changed),
    }


def _number(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _instant(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
