"""An import in a process of its own, so that the window paints undisturbed (pure Python in a thread would slow it)."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any

from booking_desktop.backend.ports import Speakers
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.imports import Column, FileLook, ImportDefaults, ImportReport
from booking_desktop.domain.sign_in import Access, Accesses
from booking_desktop.imports.running import Cancelled, Progress, run

_ASK_EVERY = 0.1
"""Seconds between two looks at whether to cancel."""

OpenSpeakers = Callable[..., Speakers]
"""A module's function that opens the store in the child: it travels by name."""


def run_in_child(
    found: FileLook,
    mapping: Sequence[Column],
    defaults: ImportDefaults,
    open_speakers: OpenSpeakers,
    place: tuple[Any, ...],
    accesses: Accesses,
    progress: Progress = lambda _report: None,
    cancelled: Cancelled = lambda: False,
) -> ImportReport:
    """``run`` in a child process; blocks, so call it off the GUI thread. ``open_speakers(*place)`` opens the store there.

    The child asks for another access where its own is refused: tokens are renewed in one process alone.

    Raises what ``run`` raises. A child that is killed leaves the batches it had kept: the report says cancelled.
    A frozen app must call ``multiprocessing.freeze_support()`` first thing in its main.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    work = (found, tuple(mapping), defaults, open_speakers, place)
    child = context.Process(target=_work, args=(theirs, *work), daemon=True, name="import")
    child.start()
    theirs.close()
    try:
        return _followed(ours, accesses, progress, cancelled)
    finally:
        ours.close()
        child.join(10)
        if child.is_alive():
            child.kill()
            child.join()
        child.close()


def _followed(pipe: Connection, accesses: Accesses, progress: Progress, cancelled: Cancelled) -> ImportReport:
    """Pass the child's reports on until its last, and to it the accesses that it asks for."""
    last: ImportReport = ImportReport()
    told = False
    while True:
        if not told and cancelled():
            told = True
            with suppress(OSError):
                pipe.send(("cancel", None))
        try:
            if not pipe.poll(_ASK_EVERY):
                continue
            kind, value = pipe.recv()
        except (EOFError, OSError):
            return replace(last, cancelled=True)
        if kind == "access":
            with suppress(OSError):  # that it is gone is seen by the next look
                pipe.send(("access", accesses(value)))
            continue
        if kind == "failed":
            raise value
        last = value
        if kind == "done":
            return last
        progress(last)


def _work(
    pipe: Connection,
    found: FileLook,
    mapping: tuple[Column, ...],
    defaults: ImportDefaults,
    open_speakers: OpenSpeakers,
    place: tuple[Any, ...],
) -> None:
    """The child's whole life."""
    window = _Window(pipe)
    try:
        done = run(found, mapping, defaults, open_speakers(*place), window.access, window.tell, window.stopped)
        pipe.send(("done", done))
    except DomainError as error:
        pipe.send(("failed", error))
    except (BrokenPipeError, EOFError):
        return  # the window is gone: what is in is in


class _Window:
    """The process that waits for the child, as the child sees it."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe, self._stopped = pipe, False

    def tell(self, report: ImportReport) -> None:
        """Where the import stands."""
        self._pipe.send(("progress", report))

    def stopped(self) -> bool:
        """Whether it was said to cancel."""
        while not self._stopped and self._pipe.poll():
            self._hear()
        return self._stopped

    def access(self, refused: Access | None) -> Access:
        """See ``Accesses``. Raises EOFError when the window gives none any more."""
        self._pipe.send(("access", refused))
        while (found := self._hear()) is None:
            pass
        return found

    def _hear(self) -> Access | None:
        kind, value = self._pipe.recv()
        self._stopped = self._stopped or kind == "cancel"
        return Access(value) if kind == "access" else None
