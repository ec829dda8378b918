"""The terminal of a command, or the files that stand for it."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:  # the window starts behind a console too, and needs none of it
    from booking_desktop.commands.defaults import Ask


class Console:
    """Where a command talks. What can't be said because nobody reads any more never ends what is being done."""

    def __init__(self, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> None:
        self._in, self._out, self._err = stdin, stdout, stderr
        self._standing = ""
        self._unsaid = False

    @property
    def is_read(self) -> bool:
        """Whether somebody sits before it."""
        return self._err is not None and self._err.isatty()

    @property
    def ask(self) -> Ask | None:
        """Put a question on a terminal; None where there is none."""
        return self._ask if self._in is not None and self._in.isatty() else None

    def say(self, words: str) -> None:
        """A line of the result."""
        if self._out is None or self._unsaid:
            return
        try:
            print(words, file=self._out)
        except OSError as error:
            self._give_up(error)

    def progress(self, words: str) -> None:
        """Where it stands, on a terminal alone."""
        if self.is_read:
            with suppress(OSError):
                print(f"\r{words.ljust(len(self._standing))}", end="" if words else "\r", file=self._err, flush=True)
            self._standing = words

    def fail(self, sentence: str, code: int) -> int:
        """Say why it did not work; gives the code back."""
        if self._standing:
            self.progress("")
        if self._err is not None:  # a windowed executable has none
            with suppress(OSError):
                print(sentence, file=self._err)
        return code

    def end(self) -> None:
        """Say what is still on its way: what Python finds unsaid at its end, it tells with a traceback and an exit code of its own."""
        try:
            if self._out is not None and not self._unsaid:
                self._out.flush()
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        """Nobody reads any more, or the disk with the output is full: what was done was done, and its exit code stays."""
        self._unsaid = True
        if not isinstance(error, BrokenPipeError):  # who reads only the first lines knows it
            self.fail(f"What was done could not be written down: {error.strerror}.", 0)
        with suppress(OSError, ValueError):  # a file that only stands for one has no number
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._out.fileno())
            os.close(nowhere)

    def _ask(self, question: str) -> str:
        print(question, end="", file=self._err, flush=True)
        answer = self._in.readline()
        if not answer:
            raise EOFError
        return answer.rstrip("\n")
