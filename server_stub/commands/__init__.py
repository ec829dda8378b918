"""What can be said to ``booking-server``: serve (the default), check, grant; more commands register here by name."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, NoReturn

from booking_desktop.domain.errors import DomainError
from booking_desktop.version import version
from server_stub.commands import checking, granting, importing_classic, moving_stores, serving
from server_stub.commands.places import env_file, of_service
from server_stub.commands.words import sentence
from server_stub.settings import SECRET_SETTINGS, SETTINGS, BadSetting, Settings, load, texts, unknown

Command = Callable[[argparse.Namespace, Settings], int]
NAME = "booking-server"
STOPPED = 130
_EPILOG = "Every option can also be given by the environment or a .env file as BOOKING_...: see docs/server.md."


def run(argv: Sequence[str]) -> int:
    """Do what the command line says; gives the exit code. What can't be done is one sentence on standard error."""
    try:
        code = _run(argv)
        if sys.stdout is not None:  # closed by whoever started it
            sys.stdout.flush()  # what can't be written is told here, not by a traceback at the very end
        return code
    except KeyboardInterrupt:
        return _refuse("Stopped.", STOPPED)
    except BrokenPipeError:  # who reads only the first lines knows it
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:  # of this machine: a full disk, a folder without permission
        what = f"{error.filename} can't be used" if error.filename else "It could not be done"
        return _refuse(f"{what}: {error.strerror or error}.", 1)


def _run(argv: Sequence[str]) -> int:
    options = _parser().parse_args(argv)
    try:
        file = env_file(vars(options), os.environ)
        for words in unknown(os.environ, file):
            print(words, file=sys.stderr)
        said = of_service(texts(vars(options), os.environ, file), file)
        settings = load(said)
        os.environ.update(said)  # worker processes are started with it
        command: Command = options.run
        return command(options, settings)
    except BadSetting as error:
        return _refuse(str(error), 2)
    except DomainError as error:
        return _refuse(sentence(error), 1)


def _refuse(words: str, code: int) -> int:
    print(words, file=sys.stderr)
    return code


class _Parser(argparse.ArgumentParser):
    """argparse that complains in one sentence, not in a page of options."""

    def error(self, message: str) -> NoReturn:
        """See argparse."""
        self.exit(2, f"{message[:1].upper()}{message[1:]}. See {self.prog} --help.\n")


def _parser() -> argparse.ArgumentParser:
    common = _settings_parser()
    parser = _Parser(
        prog=NAME,
        description="The server of the Proactively booking platform. Without a command it serves.",
        epilog=_EPILOG,
        parents=[common],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Proactively server {version()}")
    parser.set_defaults(run=serving.serve)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    moves = importing_classic.add, moving_stores.add_load, moving_stores.add_dump
    for add in (serving.add, checking.add, granting.add, *moves):
        add(commands, _settings_parser(argparse.SUPPRESS))
    return parser


def _settings_parser(default: Any = None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False, argument_default=default)
    group = parser.add_argument_group("settings")
    group.add_argument(
        "--env-file", metavar="FILE", help="read settings from it (default: .env here, else the service's)"
    )
    for setting in SETTINGS:
        warning = (
            "; better in the environment: others can read a command line" if setting.name in SECRET_SETTINGS else ""
        )
        group.add_argument(
            *setting.options, dest=setting.name, metavar="VALUE", help=f"{setting.words} [{setting.variable}]{warning}"
        )
    return parser
