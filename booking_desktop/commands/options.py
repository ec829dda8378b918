"""What can be said on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

NAME = "booking-desktop"
_COMMANDS = ("import", "backup", "restore")
_WITH_VALUE = ("--data-dir", "--server")
_EPILOG = "A calendar file (.ics) that is named is shown in the window. Settings can also be given by the environment and by a file: see docs/settings.md."
_IMPORT_NOTE = """\
Where a line says nothing, the defaults hold; those not given are asked on a terminal.
Exit codes: 0 everything was taken in; 3 some lines could not be read (each is printed); 1 nothing was taken in, or it
ended early (what was taken in stays, is told, and running it again goes on); 2 the command was not understood; 130 stopped
by Ctrl+C (likewise)."""


class UsageError(Exception):
    """The command line was not understood; its text is the sentence for whoever typed it."""


class EarlyEnd(Exception):
    """Something was done, and then it could not go on; its text is the sentence that says both."""


class _Parser(argparse.ArgumentParser):
    """argparse that raises its complaint as one sentence."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}. See {NAME} --help.")


class _Version(argparse.Action):
    """Says the version, which is looked up for nothing else."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> NoReturn:
        print(f"Proactively Desktop {self.const()}")
        parser.exit()


class _Kinds:
    """The kinds of columns, looked up when the help of ``import`` is read."""

    def __str__(self) -> str:
        from booking_desktop.domain.imports import Column

        return ", ".join(column.value for column in Column)


def parse(argv: Sequence[str], version: Callable[[], str]) -> argparse.Namespace:
    """The options of one start; ``command`` is None for the window, ``entry`` a calendar file to open in it.

    Raises UsageError; --help and --version exit.
    """
    parser = _Parser(prog=NAME, description="Find a speaker, see real open times, and book.", epilog=_EPILOG)
    parser.add_argument(
        "--version", action=_Version, nargs=0, const=version, help="say which version this is, and exit"
    )
    _add_place(parser, None)
    parser.add_argument(
        "--demo", action="store_true", help="fill an empty store with sample speakers, hours and bookings"
    )
    parser.add_argument(
        "--server", metavar="ADDRESS", help='work on the server at that address; "here" for this computer\'s own store'
    )
    parser.add_argument(
        "--self-check", action="store_true", help="see whether this program, as installed, does its main job, and exit"
    )
    if not _only_places(argv):
        _add_commands(parser)
    commanded = any(word in _COMMANDS for word in argv)
    place = None if commanded else _place_of_entry(argv)
    said = parser.parse_args(argv if place is None else [*argv[:place], *argv[place + 1 :]])
    said.entry = "" if place is None else argv[place]
    said.command = getattr(said, "command", None)
    return said


def _only_places(argv: Sequence[str]) -> bool:
    """Whether nothing is said but where the data is, as at nearly every start: describing the commands takes a while."""
    return len(argv) % 2 == 0 and all(word in _WITH_VALUE for word in argv[::2])


def _place_of_entry(argv: Sequence[str]) -> int | None:
    """Where among the words a calendar file stands that is not what an option is set to."""
    before = ("", *argv)
    return next(
        (n for n, word in enumerate(argv) if word.lower().endswith(".ics") and before[n] not in _WITH_VALUE), None
    )


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands (without one, the window opens)"
    )
    _add_import(commands)
    for name, words, file in (
        ("backup", "copy the store to one file, while the app may be open", "where the copy goes"),
        (
            "restore",
            "put a copy back in the store's place; the present store is kept beside it",
            "a file made by backup",
        ),
    ):
        command = commands.add_parser(name, help=words, description=f"{words[:1].upper()}{words[1:]}.")
        command.add_argument("file", metavar="FILE", help=file)
        _add_place(command, argparse.SUPPRESS)


def _add_place(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--data-dir", metavar="FOLDER", default=default, help="the folder with the store")


def _add_import(commands: Any) -> None:
    words = "take speakers in from a CSV file; those already here are updated, never doubled"
    command = commands.add_parser("import", help=words, description=f"T{words[1:]}.", epilog=_IMPORT_NOTE)
    command.add_argument("file", metavar="FILE", help="a CSV file, with a header or without")
    command.add_argument("--price", metavar="AMOUNT", help="the price of a session, such as 120 or 120.50; 0 is free")
    command.add_argument("--currency", metavar="CODE", help="such as GBP")
    command.add_argument("--zone", metavar="ZONE", help="such as Europe/London, or a city")
    command.add_argument(
        "--hours", metavar="HOURS", help='such as "Mon-Fri 09:00-17:00, Sat 10:00-12:00", or "classic"'
    )
    command.add_argument("--minutes", metavar="N", default="60", help="the length of a session (default: 60)")
    publish = command.add_mutually_exclusive_group()
    publish.add_argument("--publish", action="store_true", default=None, help="show new speakers to searchers at once")
    publish.add_argument("--draft", action="store_false", dest="publish", help="leave new speakers as drafts (default)")
    command.add_argument("--no-update", action="store_true", help="leave speakers alone that are already here")
    column = 'what a column is, such as "Fachgebiet=topics"; may be given again. Kinds: %(kinds)s'
    columns = command.add_argument("--column", metavar="HEADER=KIND", action="append", default=[], help=column)
    vars(columns)["kinds"] = _Kinds()  # the help is filled in from what the option knows
    command.add_argument("--report", metavar="CSV", help="also write the lines that can't be read to this file")
    _add_place(command, argparse.SUPPRESS)
