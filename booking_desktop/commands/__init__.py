"""The command line: the window, import, backup and restore. Every failure is one sentence and an exit code, never a traceback."""

from booking_desktop.commands.running import Doors, run

__all__ = ["Doors", "run"]
