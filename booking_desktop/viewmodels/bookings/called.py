"""What a person is called within a sentence: short enough for a label, whatever the name."""

from __future__ import annotations

from booking_desktop.domain.people import Name

MOST = 20


def called(name: Name) -> str:
    """The first name, cut with an ellipsis where it would push a narrow pane wider; whole names stand where there is room."""
    return name.first if len(name.first) <= MOST else f"{name.first[: MOST - 1].rstrip()}…"
