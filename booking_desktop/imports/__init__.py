"""Speakers from an office's own list (PRODUCT S5): look, try, take in, report."""

from booking_desktop.imports.child import OpenSpeakers, run_in_child
from booking_desktop.imports.running import Cancelled, Progress, dry_run, look, run, save_report

__all__ = ["Cancelled", "OpenSpeakers", "Progress", "dry_run", "look", "run", "run_in_child", "save_report"]
