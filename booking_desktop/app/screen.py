"""The screen that a window needs. Where it can't be had Qt ends the process by a signal; one sentence and an exit code are said instead."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_MISUSED = 2


@contextmanager
def told_without_screen() -> Iterator[None]:
    """Around the making of the QApplication: ends the process with 2 and a sentence where no window can be shown."""
    said: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        if kind is QtMsgType.QtFatalMsg:  # Qt aborts as soon as this returns
            _tell(said)
            os._exit(_MISUSED)
        said.append(words)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for words in said:
        _write(words)


def _tell(said: list[str]) -> None:
    reasons = f" Qt says: {' '.join(line.strip().rstrip('.') + '.' for line in said)}" if said else ""
    _write("No window can be opened: there is no screen, or a library that it needs is lacking." + reasons)


def _write(words: str) -> None:
    if sys.stderr is not None:  # a windowed executable has none
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()
