"""Motion in tests: off, unless a test asks for it in Preferences (``Tri.ON``)."""

from __future__ import annotations

from booking_desktop.domain.preferences import Tri
from booking_desktop.ui.theme import Theme


def be_still() -> None:
    """The system, whose wish Qt doesn't tell, is taken to want no motion."""
    Theme.animated = property(lambda self: self.motion is Tri.ON)  # type: ignore[method-assign, assignment]
