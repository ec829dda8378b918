"""Ears and hands of someone who does not see the window: what the accessibility bus tells, found by role and spoken name.

Everything goes through AT-SPI. No pixel is read and nothing of the app is imported: what can't be done by these interfaces,
a screen reader's user can't do either.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Thing = Any
"""An accessible object."""

GONE = (GLib.Error, LookupError, NotImplementedError, AttributeError, RuntimeError)
"""What asking about a thing raises that has gone meanwhile."""

KEYS = {
    "Return": 0xFF0D,
    "Tab": 0xFF09,
    "Escape": 0xFF1B,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "End": 0xFF57,
    "PgDn": 0xFF56,
}
"""Names of keys without a letter, as X numbers them."""
_CONTROL = 1 << 2
_CALL_MS, _START_MS = 5_000, 15_000
_SKIPPED = {"table"}
"""Looked into only when somebody asks for a cell: a month of cells takes seconds over the bus."""


class NotThere(AssertionError):
    """Waited in vain; the message says for what."""


@dataclass(frozen=True)
class Heard:
    """One thing that a screen reader would say by itself."""

    kind: str
    """"said" for an announcement, "focus" for where the focus went."""
    text: str
    urgent: bool = False

    def __str__(self) -> str:
        return f"{'says' if self.kind == 'said' else '    '}  {self.text}{'  (at once)' if self.urgent else ''}"


class Reader:
    """Hears and works one app. ``patience``: seconds that anything may take."""

    def __init__(self, app: str, patience: float = 30.0) -> None:
        Atspi.set_timeout(_CALL_MS, _START_MS)
        self.app, self.patience = app, patience
        self.heard: list[Heard] = []
        self._mark = 0
        self.here: Thing = None
        """What has the focus, as far as was heard."""
        pyatspi.Registry.registerEventListener(self._said, "object:announcement")
        pyatspi.Registry.registerEventListener(self._focused, "object:state-changed:focused")

    # --- ears ---

    def _said(self, event: Any) -> None:
        urgent = event.detail1 == 2
        self.heard.append(Heard("said", str(event.any_data), urgent))

    def _focused(self, event: Any) -> None:
        if not event.detail1:
            return
        try:
            self.here = event.source
            self.heard.append(Heard("focus", spoken(event.source)))
        except GONE:
            pass  # already somewhere else

    def mark(self) -> None:
        """From here on ``hears`` listens."""
        self.pump()
        self._mark = len(self.heard)

    def hears(self, pattern: str) -> str:
        """Wait until something was announced since the mark that the pattern (a regular expression) matches."""

        def found() -> str:
            said = (h.text for h in self.heard[self._mark :] if h.kind == "said")
            return next((text for text in said if re.search(pattern, text)), "")

        return self.wait(found, f"an announcement like “{pattern}”; since then: {self.said_since()}")

    def said_since(self) -> list[str]:
        """What was announced since the mark."""
        return [h.text for h in self.heard[self._mark :] if h.kind == "said"]

    def is_on(self, role: str, pattern: str) -> Thing:
        """Wait until the focus is on a thing of that role and name."""

        def there() -> Thing:
            thing = self.seek(role, pattern)
            return thing if thing is not None and has(thing, pyatspi.STATE_FOCUSED) else None

        return self.wait(there, f"the focus on the {role} “{pattern}”")

    # --- time ---

    @staticmethod
    def pump(milliseconds: int = 20) -> None:
        """Take in what the bus has sent, for so long."""
        loop, rang = GLib.MainContext.default(), []
        GLib.timeout_add(milliseconds, lambda: rang.append(True))
        while not rang:
            loop.iteration(True)

    def wait(self, condition: Callable[[], Any], what: str, patience: float | None = None) -> Any:
        """Listen until the condition gives something, and give that."""
        end = time.monotonic() + (patience or self.patience)
        while True:
            try:
                found = condition()
            except GONE:
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise NotThere(f"waited in vain for {what}")
            self.pump()

    # --- finding ---

    def root(self) -> Thing | None:
        """The app on the bus."""
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.name == self.app:
                app.set_cache_mask(Atspi.Cache.NONE)  # a name remembered is a name of yesterday
                return app
        return None

    def all(self, role: str = "", pattern: str = "", within: Thing = None) -> Iterator[Thing]:
        """Everything in sight of that role whose whole name the pattern (a regular expression) matches."""
        top = within if within is not None else self.root()
        if top is None:
            return
        for thing in walked(top, enter_tables="cell" in role or "header" in role):
            if role and thing.getRoleName() != role:
                continue
            if re.fullmatch(pattern, thing.name):
                yield thing

    def seek(self, role: str, pattern: str, within: Thing = None) -> Thing | None:
        """The first of them, or nothing."""
        return next(self.all(role, pattern, within), None)

    def find(self, role: str, pattern: str, within: Thing = None) -> Thing:
        """The first of them, waiting for it."""
        return self.wait(lambda: self.seek(role, pattern, within), f"the {role} “{pattern}”")

    # --- doing ---

    def press(self, role: str, pattern: str, action: str = "Press") -> None:
        """Do what a button, an item or a choice does."""

        def done() -> bool:
            thing = self.seek(role, pattern)
            return thing is not None and has(thing, pyatspi.STATE_SENSITIVE) and act(thing, action)

        self.wait(done, f"“{action}” on the {role} “{pattern}”")

    def write(self, role: str, pattern: str, text: str) -> None:
        """Put a text into a field, and read it back unless it is hidden."""

        def written() -> bool:
            field = self.seek(role, pattern)
            return field is not None and bool(field.queryEditableText().setTextContents(text))

        self.wait(written, f"writing into “{pattern}”")
        if role != "password text":
            self.wait(lambda: self.content(role, pattern) == text, f"“{text}” in “{pattern}”")

    def content(self, role: str, pattern: str) -> str:
        """What stands in a field."""
        field = self.find(role, pattern)
        return str(field.queryText().getText(0, -1))

    def key(self, name: str, *, control: bool = False) -> None:
        """Press a key where the focus is: a letter, or one of ``KEYS``."""
        if control:
            pyatspi.Registry.generateKeyboardEvent(_CONTROL, None, pyatspi.KEY_LOCKMODIFIERS)
        pyatspi.Registry.generateKeyboardEvent(KEYS.get(name) or ord(name), None, pyatspi.KEY_SYM)
        if control:
            pyatspi.Registry.generateKeyboardEvent(_CONTROL, None, pyatspi.KEY_UNLOCKMODIFIERS)
        self.pump()

    def is_here(self, role: str, pattern: str) -> bool:
        """Whether the focus is on such a thing now."""
        try:
            here = self.here
            return here is not None and here.getRoleName() == role and bool(re.fullmatch(pattern, here.name))
        except GONE:
            return False

    def walk(self, role: str, pattern: str, key: str = "Tab", most: int = 80) -> None:
        """Press a key until the focus has come to such a thing."""
        for _ in range(most):
            if self.is_here(role, pattern):
                return
            told = len(self.heard)
            self.key(key)
            self.wait(lambda told=told: len(self.heard) > told, f"anything said after {key}")
        raise NotThere(f"{most} times {key}, and never on the {role} “{pattern}”")

    def type(self, text: str) -> None:
        """Type letters where the focus is."""
        for letter in text:
            pyatspi.Registry.generateKeyboardEvent(0, letter, pyatspi.KEY_STRING)
            self.pump(10)

    # --- telling ---

    def tree(self) -> str:
        """What is in sight now, one line a thing."""
        top = self.root()
        return "\n".join(lines_of(top)) if top is not None else f"“{self.app}” is not on the bus"


def act(thing: Thing, name: str) -> bool:
    """Do one of a thing's actions; false where it has none of that name."""
    actions = thing.queryAction()
    for number in range(actions.nActions):
        if actions.getName(number) == name:
            return bool(actions.doAction(number))
    return False


def has(thing: Thing, state: Any) -> bool:
    """Whether a thing is in a state."""
    return bool(thing.getState().contains(state))


def spoken(thing: Thing) -> str:
    """A thing as a screen reader says it: name, role, description."""
    name, more = thing.name, thing.description
    return ", ".join(part for part in (name, thing.getRoleName(), more if more != name else "") if part)


def walked(thing: Thing, *, enter_tables: bool = True) -> Iterator[Thing]:
    """A thing and all in sight under it, outside first."""
    if not has(thing, pyatspi.STATE_SHOWING) and thing.getRoleName() != "application":
        return
    yield thing
    if thing.getRoleName() in _SKIPPED and not enter_tables:
        return
    for number in range(thing.childCount):
        try:
            child = thing.getChildAtIndex(number)
            if child is not None:
                yield from walked(child, enter_tables=enter_tables)
        except GONE:
            continue


def lines_of(thing: Thing, depth: int = 0) -> Iterator[str]:
    """The tree under a thing; what can't be reached is said so."""
    try:
        if depth and not has(thing, pyatspi.STATE_SHOWING):
            return
        states = [n for n, s in _TOLD if has(thing, s)]
        yield f"{'  ' * depth}{spoken(thing) or thing.getRoleName()}{'  [' + ', '.join(states) + ']' if states else ''}"
        count = thing.childCount
    except GONE as error:
        yield f"{'  ' * depth}gone: {error}"
        return
    for number in range(min(count, 80)):
        try:
            child = thing.getChildAtIndex(number)
        except GONE:
            continue
        if child is not None:
            yield from lines_of(child, depth + 1)


_TOLD = (
    ("focused", pyatspi.STATE_FOCUSED),
    ("selected", pyatspi.STATE_SELECTED),
    ("checked", pyatspi.STATE_CHECKED),
)
