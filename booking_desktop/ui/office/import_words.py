"""An import in words: what a column is, why a line was not taken, which lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.imports import BadLine, Column, LineFault
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.importing import Preset


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)


def column_words(column: Column) -> str:
    """What a column is taken as."""
    match column:
        case Column.LEAVE_OUT:
            return _tr("Leave out")
        case Column.NAME:
            return _tr("Name")
        case Column.FIRST_NAME:
            return _tr("First name")
        case Column.LAST_NAME:
            return _tr("Last name")
        case Column.EMAIL:
            return _tr("Email")
        case Column.HEADLINE:
            return _tr("Headline")
        case Column.TOPICS:
            return _tr("Topics")
        case Column.LANGUAGES:
            return _tr("Languages")
        case Column.ABOUT:
            return _tr("About")
        case Column.PRICE:
            return _tr("Price")
        case Column.CURRENCY:
            return _tr("Currency")
        case Column.MINUTES:
            return _tr("Minutes")
        case Column.ZONE:
            return _tr("Time zone")
        case _:
            assert_never(column)


def fault_words(bad: BadLine, currency: str = "") -> str:
    """Why a line was not taken."""
    match bad.fault:
        case LineFault.NO_NAME:
            return _tr("No name")
        case LineFault.BAD_ADDRESS:
            return _tr("Not an email address")
        case LineFault.TWO_ADDRESSES:
            return _tr("Two addresses in one cell")
        case LineFault.SAME_ADDRESS:
            return _tr("Same email as line {n}").format(n=bad.other)
        case LineFault.BAD_PRICE:
            return _tr("Price isn’t a number")
        case LineFault.TOO_MANY_DECIMALS:
            return _tr("Too many decimals for {currency}").format(currency=bad.other or currency)
        case LineFault.NO_SUCH_ZONE:
            return _tr("No such time zone")
        case LineFault.BAD_CURRENCY:
            return _tr("No such currency")
        case LineFault.BAD_MINUTES:
            return _tr("Minutes can’t be read")
        case LineFault.UNREADABLE_LETTERS:
            return _tr("Unreadable letters")
        case LineFault.TOO_LONG:
            return _tr("Too long")
        case LineFault.BROKEN_QUOTES:
            return _tr("A quote that is never closed")
        case LineFault.WRONG_COLUMNS:
            return _tr("Another number of columns")
        case _:
            assert_never(bad.fault)


def value_words(bad: BadLine) -> str:
    """What stood there, with what was probably meant."""
    if bad.fault is LineFault.NO_SUCH_ZONE and bad.other:
        return _tr("“{value}”, did you mean {zone}?").format(value=bad.value, zone=bad.other)
    quoted = bad.fault in (
        LineFault.BAD_PRICE,
        LineFault.TOO_MANY_DECIMALS,
        LineFault.NO_SUCH_ZONE,
        LineFault.BAD_CURRENCY,
        LineFault.BAD_MINUTES,
        LineFault.UNREADABLE_LETTERS,
    )
    return _tr("“{value}”").format(value=bad.value) if quoted and bad.value else bad.value


def preset_words(preset: Preset, formats: Formats) -> str:
    """``Mon–Fri, 9–16``."""
    first, last = (formats.weekday_name(day, short=True) for day in (preset.first, preset.last))
    days = _tr("Every day") if (preset.first, preset.last) == (0, 6) else f"{first}–{last}"
    start, end = (formats.number(minute // 60) for minute in (preset.hours.start, preset.hours.end))
    return f"{days}, {start}–{end}"


def delimiter_words(delimiter: str) -> str:
    """What parts the cells."""
    return {",": _tr("comma"), ";": _tr("semicolon"), "\t": _tr("tab"), "|": _tr("bar")}.get(delimiter, delimiter)


def lines_words(lines: Sequence[int], formats: Formats) -> str:
    """``Line 18``, ``Lines 18 and 47``, ``Lines 18, 47 and 3 more``."""
    shown = [formats.number(n) for n in lines]
    if len(shown) == 1:
        return _tr("Line {n}").format(n=shown[0])
    if len(shown) == 2:
        return _tr("Lines {a} and {b}").format(a=shown[0], b=shown[1])
    rest = formats.number(len(shown) - 2)
    return _tr("Lines {a}, {b} and {n} more").format(a=shown[0], b=shown[1], n=rest)
