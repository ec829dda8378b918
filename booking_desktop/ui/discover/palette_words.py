"""What the palette's entries say, on the screen and to the ear."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.slots import Rule
from booking_desktop.domain.time import local
from booking_desktop.ui.messages import verdict_words
from booking_desktop.viewmodels.discover.palette_state import (
    Became,
    BookEntry,
    CommandEntry,
    Entry,
    EveryoneEntry,
    PaletteState,
    SpeakerEntry,
    WeekEntry,
)
from booking_desktop.viewmodels.discover.wishes import clock, sentence
from booking_desktop.viewmodels.formats import Formats, listed

translate = QCoreApplication.translate


def group_title(name: str) -> str:
    """The heading of a group."""
    return {
        "book": translate("Palette", "Book"),
        "go": translate("Palette", "Go to"),
        "commands": translate("Palette", "Commands"),
    }[name]


def tags(state: PaletteState, formats: Formats) -> list[tuple[str, str]]:
    """What the line was understood as: icon and words; nothing where no time was said."""
    said = state.said
    if not said.is_time or said.range is None:
        return []
    found = [("user-round", str(state.person.name))] if state.person is not None else []
    if said.start is None:
        day = sentence(said, state.now, formats) if state.now else ""
        return [*found, ("calendar", day[:1].upper() + day[1:])]
    day_of = said.day or local(said.at or said.range.start, formats.zone).date()
    times = clock(said.start, formats) + (f"–{clock(said.end, formats)}" if said.end is not None else "")
    return [*found, ("calendar", formats.day(day_of)), ("clock", f"{times} {formats.city(formats.zone)}")]


def title(entry: Entry, state: PaletteState, formats: Formats) -> str:
    """An entry's first words."""
    match entry:
        case BookEntry(slot=slot, profile=profile, top=True):
            day = formats.day(formats.day_of(slot.start))
            times = formats.times(slot.start, slot.end)
            return translate("Palette", "{day}, {times} with {name}").format(day=day, times=times, name=profile.name)
        case BookEntry(slot=slot):
            return formats.when(slot.start)
        case SpeakerEntry(row=row):
            return str(row.name)
        case WeekEntry(row=row, monday=monday):
            week = formats.day_month(monday)
            return translate("Palette", "{name}’s calendar, week of {day}").format(name=row.name.first, day=week)
        case EveryoneEntry(wish=wish):
            when = sentence(wish, state.now, formats) if state.now else ""
            return translate("Palette", "Everyone free {when}").format(when=when)
        case CommandEntry(title=words):
            return words


def note(entry: Entry, formats: Formats) -> str:
    """What follows the first words."""
    match entry:
        case BookEntry(slot=slot, profile=profile, became=became):
            there = ""
            if profile.zone != formats.zone:
                time = formats.time(slot.start, profile.zone)
                there = translate("Palette", "{time} in {place}").format(time=time, place=formats.city(profile.zone))
            why = reason(became, entry, formats) if became is not None else ""
            return ". ".join(part for part in (there, why) if part)
        case SpeakerEntry(row=row):
            return row.headline or translate("Palette", "Profile")
        case EveryoneEntry(count=count):
            if count is None:
                return ""
            return (
                translate("Palette", "1 speaker")
                if count == 1
                else translate("Palette", "{n} speakers", "", count).format(n=formats.number(count))
            )
        case _:
            return ""


def end(entry: Entry, formats: Formats) -> tuple[str, str]:
    """What stands at an entry's end: price and length, or nothing."""
    if not isinstance(entry, BookEntry):
        return "", ""
    free = entry.offer.price.is_free
    return translate("Palette", "Free") if free else formats.money(entry.offer.price), formats.minutes(
        entry.offer.minutes
    )


def reason(became: Became, entry: BookEntry, formats: Formats) -> str:
    """Why the start is another than the one wished for: ``Ada starts on the half hour here, so 15:00 became 14:30.``"""
    wished, got = formats.time(became.wished), formats.time(entry.slot.start)
    if formats.day_of(became.wished) != formats.day_of(entry.slot.start):
        got = formats.when(entry.slot.start)
    so = translate("Palette", "so {wished} became {got}.").format(wished=wished, got=got)
    name, verdict = entry.profile.name.first, became.verdict
    if verdict is None or verdict.rule is Rule.GRID:
        where = {
            0: translate("Palette", "{name} starts on the hour here"),
            15: translate("Palette", "{name} starts at a quarter past here"),
            30: translate("Palette", "{name} starts on the half hour here"),
            45: translate("Palette", "{name} starts at a quarter to here"),
        }
        starts = where.get(
            became.minute if became.minute is not None else -1, translate("Palette", "{name} doesn’t start at {wished}")
        )
        return listed((starts.format(name=name, wished=wished), so))
    return listed((verdict_words(verdict, formats, formats.zone), so))


def action(entry: Entry | None) -> str:
    """What Enter does."""
    match entry:
        case BookEntry():
            return translate("Palette", "Review and book")
        case CommandEntry():
            return translate("Palette", "Do it")
        case None:
            return ""
        case _:
            return translate("Palette", "Open")


def has_place(entry: Entry | None) -> bool:
    """Whether Ctrl Enter can open the calendar there."""
    return isinstance(entry, BookEntry | SpeakerEntry | WeekEntry)


def spoken(entry: Entry, state: PaletteState, formats: Formats) -> str:
    """The whole entry as a sentence."""
    price, minutes = end(entry, formats)
    key = entry.key if isinstance(entry, CommandEntry) else ""
    return listed((title(entry, state, formats), note(entry, formats), minutes, price, key))
