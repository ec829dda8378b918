"""Say something to a screen reader without moving the focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``text``; ``urgent`` interrupts what it is saying (a slot taken, a failure).

    What is not in sight yet speaks through what it is in: a screen reader is deaf to the hidden.
    """
    speaker: QWidget | None = widget
    while speaker is not None and not speaker.isVisible():
        speaker = speaker.parentWidget()
    event = QAccessibleAnnouncementEvent(speaker or widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
