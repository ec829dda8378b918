"""The main job, as somebody does it who hears the window instead of seeing it: by spoken names and roles alone.

Each step ends on what was announced or on where the focus is, never on time gone by.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pyatspi

from tests.installed.hands import Reader, has
from tests.installed.words import Words

NAME, EMAIL, PASSWORD = "Janaki Ammal", "janaki@example.com", "palms grow on quiet roads"
NOTE = "A draft on plant chromosomes, for its order."
PRICE = r"(?:£120\S*|120\S*\s£)"
"""As English and as German write it."""


class Story:
    """Janaki looks for Ada, books an hour and cancels it again, by the actions that a screen reader has."""

    def __init__(self, reader: Reader, words: Words) -> None:
        self.reader, self.words = reader, words
        self.code = self.time = self.reference = ""

    @property
    def steps(self) -> tuple[Callable[[], None], ...]:
        return (
            self.come_in, self.sign_up, self.read_the_code, self.give_the_code, self.search_a_speaker,
            self.choose_a_time, self.book, self.hear_the_receipt, self.find_it_in_my_bookings, self.cancel,
        )  # fmt: skip

    # --- the steps ---

    def come_in(self) -> None:
        """The first start, on an empty store: look around with sample speakers."""
        self.is_on("Look around")
        self.press("Look around")
        self.hears("{n} speakers")
        self.is_on("Search speakers", "text")

    def sign_up(self) -> None:
        """An account, by name, address and password."""
        self.press("Sign in")
        self.hears("Sign in")
        self.press("Create an account")
        self.hears("Create an account")
        self.is_on("First name", "text")
        self.write("First name", "Janaki")
        self.write("Last name", "Ammal")
        self.write("Email", EMAIL)
        self.write("Password", PASSWORD, role="password text")
        self.pick(self.words("I want to book"), "radio button")
        self.press("Create account")
        self.hears("Confirm your address")
        self.is_on("Code", "text")

    def read_the_code(self) -> None:
        """No mail server is set, so the code waits in the Outbox, where it is read digit by digit."""
        self.press("Open Outbox")
        letter = self.reader.is_on("list item", self.words("Sign-up code") + ".*")
        assert EMAIL in letter.name, letter.name
        spoken = self.find("Code {digits}", "label", digits=r"(?:\d ){5}\d")
        self.code = re.sub(r"\D", "", spoken.name)

    def give_the_code(self) -> None:
        """Back to where the code is asked for; with the right one she is signed in."""
        self.press("Sign in")
        self.is_on("Code", "text")
        self.write("Code", self.code)
        self.press("Confirm address")
        self.hears("Signed in as {name}", name=NAME)
        self.is_on("Search speakers", "text")

    def search_a_speaker(self) -> None:
        """How many are left is said; the one who is left is described, with a button to her times."""
        self.write("Search speakers", "lovelace")
        self.hears("{n} of {all} speakers", n="1", all=r"\d+")
        self.find("Ada Lovelace, .*", "list item", foreign=False)
        self.press("See all times")

    def choose_a_time(self) -> None:
        """In the week after, which is said; an open cell of its table, picked, is held for her, and the panel opens."""
        self.find(f".*, {self.words('open')}, {PRICE}", "table cell", foreign=False)
        self.press("Next")
        self.reader.hears(r"\d")
        self.time = self.reader.wait(self._open_cell, "a second open time in the week").name
        self.pick(re.escape(self.time), "table cell")
        self.is_on("New session", "label")
        self.find("Held for you for {n} minutes", "label")

    def _open_cell(self) -> Any:
        cells = self.reader.all("table cell", f".*, {self.words('open')}, {PRICE}")
        return next((cell for cell in cells if not has(cell, pyatspi.STATE_FOCUSED)), None)

    def book(self) -> None:
        """A note, and the button that says the price."""
        self.write("Note for {name}", NOTE, name="Ada")
        self.press("Book for {price}", price=PRICE)
        said = self.hears("Booked. Reference {reference}")
        self.reference = said.split()[-1]

    def hear_the_receipt(self) -> None:
        """The card with the focus reads all of it; both mails wait, as no mail server is set."""
        self.hears("You’re booked")
        card = self.reader.is_on("panel", f".*{self.reference}.*")
        for part in ("Ada Lovelace", "120", NOTE):
            assert part in card.name, f"“{part}” isn't in “{card.name}”"
        self.find("Confirmation to you", "label")
        self.find("Waiting", "label")

    def find_it_in_my_bookings(self) -> None:
        """From the receipt on, and round by the list of pages."""
        self.pick(self.words("Discover"), "list item")
        self.is_on("Search speakers", "text")
        self.pick(self.words("My bookings") + ", 1", "list item")
        self.find(".*Ada Lovelace.*", "list item", foreign=False)
        self.find(f".*{self.reference}.*", "", foreign=False)

    def cancel(self) -> None:
        """Free of charge at that hour; what happened is said, with the way back."""
        self.press("Cancel booking")
        self.hears("Cancelled: {name}, {when}", name="Ada Lovelace")
        self.pick(self.words("Cancelled") + ", 1", "radio button")
        self.find(".*Ada Lovelace.*", "list item", foreign=False)

    # --- in her language ---

    def press(self, name: str, /, role: str = "push button", **fields: str) -> None:
        self.reader.mark()
        self.reader.press(role, self.words(name, **fields))

    def pick(self, pattern: str, role: str) -> None:
        """Choose a row, a cell or a radio button."""
        self.reader.mark()
        self.reader.press(role, pattern, "Toggle")

    def write(self, name: str, text: str, /, role: str = "text", **fields: str) -> None:
        self.reader.mark()
        self.reader.write(role, self.words(name, **fields), text)

    def hears(self, said: str, /, **fields: str) -> str:
        return self.reader.hears(self.words(said, **fields))

    def is_on(self, name: str, role: str = "push button") -> Any:
        return self.reader.is_on(role, self.words(name))

    def find(self, name: str, role: str, /, *, foreign: bool = True, **fields: str) -> Any:
        return self.reader.find(role, self.words(name, **fields) if foreign else name)
