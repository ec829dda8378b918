"""Who set what can't be changed here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def set_by(who: str) -> str:
    """``who`` as the office's settings file names them; empty: the office."""
    if who:
        return translate("SetBy", "Set by {who}").format(who=who)
    return translate("SetBy", "Set by your office")
