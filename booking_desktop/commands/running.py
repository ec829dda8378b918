"""One start of the program: settings, then the window or a command, then an exit code."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from booking_desktop.backend.files import unfit
from booking_desktop.commands.console import Console
from booking_desktop.commands.options import NAME, EarlyEnd, UsageError, parse
from booking_desktop.commands.targets import backup_place, check_report, is_same
from booking_desktop.domain.faults import DomainError
from booking_desktop.domain.servers import HERE
from booking_desktop.settings import BadSetting, Settings, load

if TYPE_CHECKING:  # the window starts here too, and needs none of it
    from booking_desktop.commands.importing import Office

OK, FAILED, MISUSED, DEFECT, STOPPED = 0, 1, 2, 70, 130
_log = logging.getLogger("commands")
_log.addHandler(logging.NullHandler())  # before there is a log, a traceback on the terminal would be all that is left


@dataclass(frozen=True)
class Doors:
    """What a command can't build by itself: ``__main__`` hands it over, and nothing is imported before it is needed."""

    window: Callable[[Settings], int]
    office: Callable[[Settings], AbstractContextManager[Office]]
    """Open the store, made where there is none, and close it afterwards."""
    restore: Callable[[Path, Path], Path | None]
    """Put a copy in the place of a store; where the store before was kept aside."""
    alone: Callable[[Path], AbstractContextManager[bool]]
    """Hold a data folder so that no window opens on it meanwhile; False where one is open."""
    sentence: Callable[[DomainError], str]
    log: Callable[[Path], object]
    """Start the log in a folder."""
    self_check: Callable[[], int]
    refuse: Callable[[str], None]
    """Show in a window why the app can't start: whoever started it from a menu reads no terminal."""


def run(argv: Sequence[str], environment: Mapping[str, str], doors: Doors, version: Callable[[], str]) -> int:
    """Do what the command line asks; gives the exit code."""
    console = Console(sys.stdin, sys.stdout, sys.stderr)
    try:
        return _run(argv, environment, doors, version, console)
    finally:
        console.end()


def _run(
    argv: Sequence[str], environment: Mapping[str, str], doors: Doors, version: Callable[[], str], console: Console
) -> int:
    windowed = False
    try:
        said = parse(argv, version)
        if said.self_check:
            return doors.self_check()
        if getattr(said, "file", None) == "":
            raise UsageError(f"The name of the file is empty. See {NAME} {said.command} --help.")
        windowed = said.command is None
        settings = load({"data_dir": said.data_dir, "server": said.server}, environment, demo=said.demo)
        settings = replace(settings, entry=said.entry)
        if said.command is None:
            return doors.window(settings)
        gc.enable()  # __main__ has begun without
        _see_that_it_is_meant_here(said.command, settings)
        doors.log(settings.log_dir)
        return _COMMANDS[said.command](said, settings, doors, console)
    except BadSetting as error:
        if windowed and not console.is_read:
            doors.refuse(str(error))
        return console.fail(str(error), MISUSED)
    except UsageError as error:
        return console.fail(str(error), MISUSED)
    except DomainError as error:
        return console.fail(doors.sentence(error), FAILED)
    except EarlyEnd as error:
        return console.fail(str(error), FAILED)
    except (KeyboardInterrupt, EOFError):
        return console.fail("Stopped. What was done until now stays.", STOPPED)
    except BrokenPipeError:
        return FAILED
    except OSError as error:  # of this computer, not of ours: the log has where
        _log.error("ended early", exc_info=error)
        return console.fail(_of_this_computer(error), FAILED)
    except Exception as error:  # noqa: BLE001 - a defect of ours: the log has it whole, the person one sentence
        _log.critical("a defect", exc_info=error)
        return console.fail(
            f"Something went wrong that never should: {type(error).__name__}. The log has the details.", DEFECT
        )


def _of_this_computer(error: OSError) -> str:
    what = f"{str(error.filename)[:200]} can't be used" if error.filename else "It could not be done"
    return f"{what}: {error.strerror or type(error).__name__}."


def _see_that_it_is_meant_here(command: str, settings: Settings) -> None:
    """Commands work on this computer's own store. Where a server is set, whoever types one may believe that it is the server's."""
    if settings.server not in ("", HERE):
        raise UsageError(
            f"A server is set, {settings.server}, and {command} works on this computer's own store alone. "
            "Say --server here if that is meant; a server has commands of its own: see booking-server --help."
        )


def _import(said: argparse.Namespace, settings: Settings, doors: Doors, console: Console) -> int:
    from booking_desktop.commands.importing import plan, take_in

    if said.report is not None:
        check_report(said.report, said.file)
    wanted = plan(said, console.ask)
    with doors.office(settings) as office:
        return take_in(wanted, office, console, said.report)


def _backup(said: argparse.Namespace, settings: Settings, doors: Doors, console: Console) -> int:
    if unfit(settings.store) == "missing":
        return console.fail(f"There is no store in {settings.data_dir} to back up.", FAILED)
    target = backup_place(said.file, settings.store)
    with doors.office(settings) as office:
        office.store.backup(str(target))
    console.say(f"Backed up to {target}.")
    return OK


def _restore(said: argparse.Namespace, settings: Settings, doors: Doors, console: Console) -> int:
    if is_same(Path(said.file), settings.store):
        raise UsageError("That is the store itself. Name a file made by backup.")
    with doors.alone(settings.data_dir) as alone:
        if not alone:
            return console.fail("The app's window is open on this data. Close it first, then restore.", FAILED)
        aside = doors.restore(Path(said.file).absolute(), settings.store)
    console.say(f"Restored {settings.store}. Everyone has to sign in again.")
    if aside is not None:
        console.say(f"The store before is kept as {aside}.")
    return OK


_COMMANDS: Mapping[str, Callable[[argparse.Namespace, Settings, Doors, Console], int]] = {
    "import": _import,
    "backup": _backup,
    "restore": _restore,
}
