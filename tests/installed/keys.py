"""The same by keys alone, as who can't use a mouse does it; what each key did is heard."""

from __future__ import annotations

from tests.installed.story import Story


class KeyStory(Story):
    """Nothing is pressed, written or picked but by keys, from the first start to the cancelled session."""

    def press(self, name: str, /, role: str = "push button", **fields: str) -> None:
        """Tab to it, then the space bar."""
        self.reader.walk(role, self.words(name, **fields))
        self.reader.mark()
        self.reader.key(" ")

    def write(self, name: str, text: str, /, role: str = "text", **fields: str) -> None:
        """Tab to the field, and type."""
        pattern = self.words(name, **fields)
        self.reader.walk(role, pattern)
        self.reader.mark()
        self.reader.type(text)
        if role != "password text":
            self.reader.wait(lambda: self.reader.content(role, pattern) == text, f"“{text}” in “{name}”")

    def pick(self, pattern: str, role: str) -> None:
        """Tab to one of its kind, then by arrows to it."""
        self.reader.walk(role, ".*")
        self.reader.walk(role, pattern, "Right")
        self.reader.mark()
        self.reader.key(" ")

    def search_a_speaker(self) -> None:
        """Ctrl+F, and the first letters."""
        self.reader.key("f", control=True)
        super().search_a_speaker()

    def choose_a_time(self) -> None:
        """Page Down for the week after, Ctrl+Down for an open time, which is said, and Enter."""
        self.reader.is_on("table", self.words("Week"))
        self.reader.mark()
        self.reader.key("PgDn")
        self.reader.hears(r"\d")
        self.reader.mark()
        self.reader.key("Down", control=True)
        self.time = self.reader.hears(f".*, {self.words('open')}.*")
        self.reader.key("Return")
        self.is_on("New session", "label")
        self.find("Held for you for {n} minutes", "label")

    def find_it_in_my_bookings(self) -> None:
        """Ctrl+1 leads back to where the focus was there, Ctrl+3 to the list of bookings, whose one row is read."""
        self.reader.key("1", control=True)
        self.is_on("See all times")
        self.reader.key("3", control=True)
        self.reader.is_on("list item", ".*Ada Lovelace.*")
