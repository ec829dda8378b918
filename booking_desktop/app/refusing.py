"""A start that settings forbid, told in a window of Qt's own: nothing of ours is set up yet."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication, QMessageBox


def refuse(words: str) -> None:
    """Show the sentence until it is put away; nothing where there is no screen."""
    if not has_screen():
        return
    app = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Critical, "Proactively", words)
    box.exec()
    del app


def has_screen() -> bool:
    """Whether a window can be shown: Qt ends the process where it can't."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
