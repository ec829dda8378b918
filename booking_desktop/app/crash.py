"""What is nobody's expected failure: what is being written is kept, and it is logged and told once, with a report."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from booking_desktop import logs

_log = logging.getLogger("crash")
_QUIET_SECONDS = 10.0
"""The same defect is told again when it has rested for so long: pressed once more, not a storm of paints."""
_LOG_LINES = 20


def report(trace: str, version: str, log: Path | None) -> str:
    """The defect as text to be sent: versions, what happened before, traceback; no secret, no address, no typed word."""
    system = f"{platform.system()} {platform.release()}"
    head = f"Proactively {version}, Python {platform.python_version()}, Qt {qVersion()}, {system}"
    before = "\n".join(logs.tail(log, _LOG_LINES)) if log is not None else ""
    parts = (head, f"--- log ---\n{before}" if before else "", trace)
    return without_home(logs.without_secrets("\n\n".join(part for part in parts if part)))


def without_home(text: str) -> str:
    """The name of the person's folder is a name too."""
    home = Path.home()
    return text if home == Path(home.anchor) else text.replace(str(home), "~")


def of_drawing(report: str) -> bool:
    """Whether it happened while something was drawn: then the dialog that tells it must do without our own drawing."""
    return any(f", in {step}" in report for step in ("paint", "draw", "_paint", "_draw", "sizeHint"))


class Crashes(QObject):
    """Catches what reaches the top, on any thread; ``show`` gets a report on the GUI thread, one at a time.

    ``save`` keeps what is being written and must cope with anything. Call ``closed`` when the report was put away.
    """

    _met = Signal(str)

    def __init__(
        self,
        save: Callable[[], object],
        show: Callable[[str], None],
        report: Callable[[str], str],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._save, self._show, self._report, self._clock = save, show, report, clock
        self._showing = False
        self._times: Counter[str] = Counter()
        self._last: dict[str, float] = {}
        # Queued: a dialog must not be opened in the middle of a paint, nor on a worker's thread.
        self._met.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self.hook
        threading.excepthook = self._thread_hook

    def closed(self) -> None:
        """The dialog is gone; the next defect may be told."""
        self._showing = False

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """See ``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
        else:
            self._meet(error.with_traceback(trace))

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._meet(args.exc_value)

    def _meet(self, error: BaseException) -> None:
        trace = logs.told(error)
        mark = _mark(error)
        words = self._worded(trace)  # before it stands in the log too
        self._times[mark] += 1
        times, now = self._times[mark], self._clock()
        if times == 1:
            _log.critical("a defect\n%s", trace)
        elif times & (times - 1) == 0:  # a storm must not push everything else out of the log
            _log.critical("the same defect, %d times: %s", times, mark)
        if threading.current_thread() is threading.main_thread():
            self._keep()
        rested = now - self._last.get(mark, -_QUIET_SECONDS)
        self._last[mark] = now
        if rested >= _QUIET_SECONDS:
            self._met.emit(words)

    def _worded(self, trace: str) -> str:
        try:
            return self._report(trace)
        except Exception:  # noqa: BLE001 - a report that can't be made whole is still a report
            _log.exception("no whole report could be made")
            return trace

    def _keep(self) -> None:
        try:
            self._save()
        except Exception:  # noqa: BLE001 - the defect at hand is the one to tell
            _log.exception("what is being written could not be kept")

    def _tell(self, words: str) -> None:
        if self._showing:
            return
        self._showing = True
        self._keep()
        try:
            self._show(words)
        except Exception:  # noqa: BLE001 - it stands in the log; telling must not be a defect that has to be told
            self._showing = False
            _log.exception("a defect could not be told")


def _mark(error: BaseException) -> str:
    """The kind and place of a defect, the same each time it happens."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    place = f"{Path(step.tb_frame.f_code.co_filename).name}:{step.tb_lineno}" if step is not None else "?"
    return f"{type(error).__name__} at {place}"
