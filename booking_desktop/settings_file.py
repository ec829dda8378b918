"""What a ``settings.toml`` says, yours or the office's, or why it can't be used: in one sentence with the file and the setting."""

from __future__ import annotations

import re
import stat
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from booking_desktop.presets import NAMES, TABLE, Presets, read_presets

LOCKED, SET_BY = "locked", "set_by"
_LONGEST_NAME = 80
_LARGEST = 1 << 20
_KEY = re.compile(r"\s*(?:\"([^\"]*)\"|'([^']*)'|([\w-]+))\s*=")
_TABLE = re.compile(r"\s*\[([^\[\]]+)\]\s*(?:#.*)?$")


class BadSetting(Exception):
    """A setting can't be used; its text is the whole sentence for the person who set it."""


@dataclass(frozen=True)
class Said:
    """A value and where it was said, for the sentence that refuses it."""

    value: str
    where: str
    base: Path
    """What a relative path starts from."""


@dataclass(frozen=True)
class SettingsFile:
    """What a settings file says."""

    said: Mapping[str, Said] = field(default_factory=dict)
    presets: Presets = Presets()
    locked: frozenset[str] = frozenset()
    set_by: str = ""


def read_file(path: Path, known: Collection[str], *, managed: bool) -> SettingsFile:
    """The file's settings; none where there is no file. ``managed``: it is the office's. Raises BadSetting."""
    text = _text(path)
    if text is None:
        return SettingsFile()
    found = _toml(text, path)
    table = found.pop(TABLE, {})
    locked, set_by = found.pop(LOCKED, []), found.pop(SET_BY, "")
    for name, value in found.items():
        _check(name, value, known, path)
    _check_office(locked, set_by, found, path, managed)
    try:
        presets = read_presets(table, may_lock=managed)
    except ValueError as error:
        raise BadSetting(f"{path}: {error}.{_misplaced(table, known)}") from None
    said = {name: Said(value, f"{name} in {path}", path.parent) for name, value in found.items()}
    return SettingsFile(said, presets, frozenset(locked), set_by.strip())


def _text(path: Path) -> str | None:
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):  # a pipe would be waited for
            raise BadSetting(f"{path} is {'a folder' if stat.S_ISDIR(mode) else 'not an ordinary file'}.")
        if path.stat().st_size > _LARGEST:
            raise BadSetting(f"{path} is too large for a settings file.")
        return path.read_text("utf-8-sig")  # Notepad begins its files with a mark
    except (FileNotFoundError, NotADirectoryError):
        if path.is_symlink():  # what an office meant to lay down must not count as nothing said
            raise BadSetting(f"{path} is a link to a file that is not there.") from None
        return None
    except OSError as error:
        raise BadSetting(f"{path} can't be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise BadSetting(f"{path} is not a text file in UTF-8.") from None


def _toml(text: str, path: Path) -> dict[str, Any]:
    import tomllib  # few starts have such a file

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        if twice := _twice(text):
            raise BadSetting(f"{path} says {twice}.") from None
        raise BadSetting(f"{path} is not written as TOML: {error}.") from None
    except (ValueError, RecursionError):  # a number of thousands of digits, brackets without end
        raise BadSetting(f"{path} is not written as TOML: it has a value that can't be read.") from None


def _twice(text: str) -> str:
    """Which setting is said twice, and where; TOML's own reader tells neither."""
    seen: dict[str, int] = {}
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        if table := _TABLE.match(line):
            inside = f"{table[1].strip()}."
            name = f"[{table[1].strip()}]"
        elif key := _KEY.match(line):
            name = inside + next(filter(None, key.groups()), "")
        else:
            continue
        if name in seen:
            return f"{name} twice, in lines {seen[name]} and {number}"
        seen[name] = number
    return ""


def _check(name: str, value: Any, known: Collection[str], path: Path) -> None:
    if name not in known:
        meant = f" It belongs below [{TABLE}]." if name in NAMES else ""
        raise BadSetting(f"{path} has an unknown setting, {name}. Known are {', '.join(known)}.{meant}")
    if not isinstance(value, str):
        raise BadSetting(f"{name} in {path} must be text in quotes.")


def _check_office(locked: Any, set_by: Any, said: Mapping[str, Any], path: Path, managed: bool) -> None:
    if (locked or set_by) and not managed:
        raise BadSetting(f"{path}: {LOCKED} and {SET_BY} can be said in the office's file alone.")
    if not isinstance(locked, list) or not all(isinstance(name, str) and name in said for name in locked):
        raise BadSetting(f"{path}: {LOCKED} must be a list of settings that are said there.{_wrong(locked, said)}")
    if not isinstance(set_by, str) or not set_by.isprintable() or len(set_by) > _LONGEST_NAME:
        raise BadSetting(f"{path}: {SET_BY} must be one line of at most {_LONGEST_NAME} letters.")


def _wrong(locked: Any, said: Mapping[str, Any]) -> str:
    """Which of them is not, and where it may belong."""
    wrong = next((n for n in locked if not isinstance(n, str) or n not in said), "") if isinstance(locked, list) else ""
    if not wrong or not isinstance(wrong, str):
        return ""
    return f" {wrong} is locked by {LOCKED} below [{TABLE}]." if wrong in NAMES else f" {wrong} is not."


def _misplaced(table: Any, known: Collection[str]) -> str:
    """TOML takes everything below a table's name for that table's: a setting of the file that was added at its end."""
    if not isinstance(table, Mapping):
        return ""
    locked = table.get(LOCKED, [])
    listed = [name for name in locked if isinstance(name, str)] if isinstance(locked, list) else []
    wrong = next((name for name in (*table, *listed) if name in known or name == SET_BY), None)
    if wrong is None:
        return ""
    return f" {wrong} is a setting of the whole file: {'say' if wrong in table else 'lock'} it above [{TABLE}]."
