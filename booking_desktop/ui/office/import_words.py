"""An import in words: what a column is, why a line was not taken, which lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.imports import BadLine, Column, LineFault
from booking_desktop.viewmodels.formats import Formats, listed
from booking_desktop.viewmodels.office.importing import Preset

translate = QCoreApplication.translate


def column_words(column: Column) -> str:
    """What a column is taken as."""
    match column:
        case Column.LEAVE_OUT:
            return translate("Import", "Leave out")
        case Column.NAME:
            return translate("Import", "Name")
        case Column.FIRST_NAME:
            return translate("Import", "First name")
        case Column.LAST_NAME:
            return translate("Import", "Last name")
        case Column.EMAIL:
            return translate("Import", "Email")
        case Column.HEADLINE:
            return translate("Import", "Headline")
        case Column.TOPICS:
            return translate("Import", "Topics")
        case Column.LANGUAGES:
            return translate("Import", "Languages")
        case Column.ABOUT:
            return translate("Import", "About")
        case Column.PRICE:
            return translate("Import", "Price")
        case Column.CURRENCY:
            return translate("Import", "Currency")
        case Column.MINUTES:
            return translate("Import", "Minutes")
        case Column.ZONE:
            return translate("Import", "Time zone")
        case _:
            assert_never(column)


def fault_words(bad: BadLine, currency: str = "") -> str:
    """Why a line was not taken."""
    match bad.fault:
        case LineFault.NO_NAME:
            return translate("Import", "No name")
        case LineFault.BAD_ADDRESS:
            return translate("Import", "Not an email address")
        case LineFault.TWO_ADDRESSES:
            return translate("Import", "Two addresses in one cell")
        case LineFault.SAME_ADDRESS:
            return translate("Import", "Same email as line {n}").format(n=bad.other)
        case LineFault.BAD_PRICE:
            return translate("Import", "Price isn’t a number")
        case LineFault.TOO_MANY_DECIMALS:
            return translate("Import", "Too many decimals for {currency}").format(currency=bad.other or currency)
        case LineFault.NO_SUCH_ZONE:
            return translate("Import", "No such time zone")
        case LineFault.BAD_CURRENCY:
            return translate("Import", "No such currency")
        case LineFault.BAD_MINUTES:
            return translate("Import", "Minutes can’t be read")
        case LineFault.UNREADABLE_LETTERS:
            return translate("Import", "Unreadable letters")
        case LineFault.TOO_LONG:
            return translate("Import", "Too long")
        case LineFault.BROKEN_QUOTES:
            return translate("Import", "A quote that is never closed")
        case LineFault.WRONG_COLUMNS:
            return translate("Import", "Another number of columns")
        case _:
            assert_never(bad.fault)


def value_words(bad: BadLine) -> str:
    """What stood there, with what was probably meant."""
    if bad.fault is LineFault.NO_SUCH_ZONE and bad.other:
        return translate("Import", "“{value}”, did you mean {zone}?").format(value=bad.value, zone=bad.other)
    quoted = bad.fault in (
        LineFault.BAD_PRICE,
        LineFault.TOO_MANY_DECIMALS,
        LineFault.NO_SUCH_ZONE,
        LineFault.BAD_CURRENCY,
        LineFault.BAD_MINUTES,
        LineFault.UNREADABLE_LETTERS,
    )
    return translate("Import", "“{value}”").format(value=bad.value) if quoted and bad.value else bad.value


def preset_words(preset: Preset, formats: Formats) -> str:
    """``Mon–Fri, 9–16``."""
    first, last = (formats.weekday_name(day, short=True) for day in (preset.first, preset.last))
    days = translate("Import", "Every day") if (preset.first, preset.last) == (0, 6) else f"{first}–{last}"
    start, end = (formats.number(minute // 60) for minute in (preset.hours.start, preset.hours.end))
    return listed((days, f"{start}–{end}"))


def delimiter_words(delimiter: str) -> str:
    """What parts the cells."""
    return {
        ",": translate("Import", "comma"),
        ";": translate("Import", "semicolon"),
        "\t": translate("Import", "tab"),
        "|": translate("Import", "bar"),
    }.get(delimiter, delimiter)


def lines_words(lines: Sequence[int], formats: Formats) -> str:
    """``Line 18``, ``Lines 18 and 47``, ``Lines 18, 47 and 3 more``."""
    shown = [formats.number(n) for n in lines]
    if len(shown) == 1:
        return translate("Import", "Line {n}").format(n=shown[0])
    if len(shown) == 2:
        return translate("Import", "Lines {a} and {b}").format(a=shown[0], b=shown[1])
    rest = len(shown) - 2
    words = translate("Import", "Lines {a}, {b} and {n} more", "", rest)
    return words.format(a=shown[0], b=shown[1], n=formats.number(rest))
