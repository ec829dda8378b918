"""Undo and redo of what a speaker writes: once, for the states of Profile and Availability."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Generic, Self, TypeVar

Draft = TypeVar("Draft")
_DEPTH = 100


@dataclass(frozen=True, kw_only=True)
class Undoing(Generic[Draft]):
    """What is being written, with what it was before each edit, newest last, and what undo took back, newest first."""

    draft: Draft | None = None
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()

    def rewritten(self, draft: Draft, *, joins: bool = False, **more: Any) -> Self:
        """Another draft. ``joins``: it goes on with the edit before, and both are taken back together."""
        before = self.past if self.draft is None or (joins and self.past) else (*self.past, self.draft)[-_DEPTH:]
        return replace(self, draft=draft, past=before, future=(), **more)

    def undone(self) -> Self:
        """Without the last edit; the same where there is none."""
        if self.draft is None or not self.past:
            return self
        return replace(self, draft=self.past[-1], past=self.past[:-1], future=(self.draft, *self.future))

    def redone(self) -> Self:
        """With the edit again that undo took back last; the same where there is none."""
        if self.draft is None or not self.future:
            return self
        return replace(self, draft=self.future[0], past=(*self.past, self.draft), future=self.future[1:])
