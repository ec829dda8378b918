"""What is nobody's expected failure: logged whole, told once in plain words, with a report that can be pasted."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from booking_desktop import logs

_log = logging.getLogger("crash")


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None, version: str) -> str:
    """The defect as text without secrets: versions and traceback."""
    import platform
    import traceback

    head = f"Proactively {version}, Python {platform.python_version()}, {platform.system()} {platform.release()}"
    return logs.without_secrets(head + "\n\n" + "".join(traceback.format_exception(kind, error, trace)))


def install(show: Callable[[str], None], version: Callable[[], str]) -> None:
    """Catch what reaches the top, on any thread. ``show`` gets the report, once at a time, on the GUI thread."""
    showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("a defect", exc_info=(kind, error, trace))
        if not showing and threading.current_thread() is threading.main_thread():
            showing = True
            try:
                show(report(kind, error, trace, version()))
            finally:
                showing = False

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            _log.critical("a defect on a thread", exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    sys.excepthook = hook
    threading.excepthook = thread_hook
