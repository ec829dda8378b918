"""Beginning anew: the same program with the same words on the command line, in a process of its own."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess


def command() -> list[str]:
    """What this process was started with, the program first."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


def start_again() -> bool:
    """Start it; False where the system would not."""
    program, *words = command()
    started = QProcess.startDetached(program, words)
    return bool(started[0] if isinstance(started, tuple) else started)
