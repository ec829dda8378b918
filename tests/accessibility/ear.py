"""Hears what is announced to screen readers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Said:
    """One announcement; ``urgent`` interrupts what is being said."""

    words: str
    urgent: bool


class Ear:
    """What was said since one last listened, from widgets in sight: a screen reader is deaf to the others."""

    def __init__(self) -> None:
        self.heard: list[Said] = []

    def hear(self, event: object) -> None:
        """One event on its way to the screen reader."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            by = event.object()
            if isinstance(by, QWidget) and by.isVisible():
                urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
                self.heard.append(Said(event.message(), urgent))

    def take(self) -> list[Said]:
        """What was said, and forget it."""
        heard, self.heard = self.heard, []
        return heard

    def words(self) -> str:
        """What was said, as one text, and forget it."""
        return " | ".join(said.words for said in self.take())


@contextmanager
def listening() -> Iterator[Ear]:
    """Stand between the app and the screen reader, who hears all the same."""
    ear, real = Ear(), QAccessible.updateAccessibility

    def heard(event: object) -> None:
        ear.hear(event)
        real(event)

    QAccessible.updateAccessibility = heard
    try:
        yield ear
    finally:
        QAccessible.updateAccessibility = real
