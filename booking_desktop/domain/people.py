"""People: who books, who speaks, who runs the office."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

PersonId = NewType("PersonId", int)
"""Identifies a person, account or not; a speaker's profile has the id of its person."""

UNKNOWN_PERSON = PersonId(0)


class Role(StrEnum):
    """What an account is for; the wire words of the classic platform."""

    BOOKS = "user"
    SPEAKS = "speaker"


_ARTICLE = "ال"


@dataclass(frozen=True)
class Name:
    """A person's name. ``last`` may be empty: many people have one name."""

    first: str
    last: str = ""

    def __str__(self) -> str:
        """The full name, first name first."""
        return f"{self.first} {self.last}".strip()

    @property
    def initials(self) -> str:
        """One or two letters for an avatar: of the first and last word, or of the only one (two letters). A last name's
        particle is passed over: al-Khwarizmi gives K, in whichever letters it is written."""
        words = str(self).split()
        if len(words) > 1:
            word = words[-1].removeprefix(_ARTICLE) or words[-1]
            last = next((letter for letter in word if letter.isupper()), word[0])
            return (words[0][0] + last).upper()
        return words[0][:2].upper() if words else "?"


@dataclass(frozen=True)
class Person:
    """Someone known to the store. ``email`` is None for a profile that the office runs and nobody has claimed."""

    id: PersonId
    name: Name
    email: str | None
    role: Role
    zone: str
    """IANA zone that their times are shown in; never overwritten by the computer's."""
    office: bool = False
    verified: bool = True
    language: str | None = None
    """Of the letters to them: the code of one of the app's languages; empty: none was said, so English.

    None: where the account is, none is kept, as on a server of before.
    """

    @property
    def speaks(self) -> bool:
        """Whether Today, Availability and Profile are theirs."""
        return self.role is Role.SPEAKS


@dataclass(frozen=True)
class SignUp:
    """What a new account is made from (PRODUCT A1)."""

    first_name: str
    last_name: str
    email: str
    password: str
    role: Role
    zone: str
    language: str = ""
    """Of the letters to them, the code's included; empty: not said."""
