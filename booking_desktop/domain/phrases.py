"""Reads what a person types into search or palette: "ada thu 3pm", "thu 14-16", "next week", "12 march 15:00".

Pure and total: any text gives an answer; what isn't understood as a time stays words to search for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from booking_desktop.domain.folding import fold
from booking_desktop.domain.time import DAY, MINUTE, Range, ends_at, local, starts_at, week_start

DAY_END = 1440
_AROUND = (30, 90)
"""Minutes before and after a single time that a session near it may take."""


@dataclass(frozen=True)
class Names:
    """What days and parts of a phrase are called, folded; a translation brings its own beside the English ones."""

    weekdays: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    relative: Mapping[str, int] = field(default_factory=dict)
    """Days from today: "today" 0, "tomorrow" 1."""
    this: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()
    """Before the day or the week, or after it as in French."""
    week: frozenset[str] = frozenset()
    weekend: frozenset[str] = frozenset()
    parts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Parts of a day in minutes after midnight: "afternoon" 720-1080."""
    glue: frozenset[str] = frozenset()
    """Little words that vanish beside a time."""
    until: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    """Words that make a bare number after them an hour."""
    hour: frozenset[str] = frozenset()
    """Words that make the number before them an hour: "Uhr"."""
    halves: Mapping[str, int] = field(default_factory=dict)
    """Words after an hour of twelve, with the minutes at which their half of the day begins: "pm" 720."""

    def merged(self, other: Names) -> Names:
        """These and another language's; where a word means two things, it means what it does here."""
        return Names(
            {**other.weekdays, **self.weekdays},
            {**other.months, **self.months},
            {**other.relative, **self.relative},
            self.this | other.this,
            self.next | other.next,
            self.week | other.week,
            self.weekend | other.weekend,
            {**other.parts, **self.parts},
            self.glue | other.glue,
            self.until | other.until,
            self.at | other.at,
            self.hour | other.hour,
            {**other.halves, **self.halves},
        )


def _numbered(text: str, first: int) -> dict[str, int]:
    return {name: n for n, names in enumerate(text.split(), first) for name in names.split("/")}


ENGLISH = Names(
    _numbered("mon/monday tue/tues/tuesday wed/weds/wednesday thu/thur/thurs/thursday fri/friday sat/saturday sun/sunday", 0),
    _numbered(
        "jan/january feb/february mar/march apr/april may jun/june jul/july aug/august "
        "sep/sept/september oct/october nov/november dec/december",
        1,
    ),
    {"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1},
    this=frozenset({"this"}),
    next=frozenset({"next"}),
    week=frozenset({"week"}),
    weekend=frozenset({"weekend"}),
    glue=frozenset({"on", "at", "from", "with", "between", "around", "free", "the", "of"}),
    until=frozenset({"to", "until", "till", "and"}),
    at=frozenset({"at"}),
    hour=frozenset({"h", "uhr"}),
    halves={"am": 0, "a": 0, "pm": 720, "p": 720},
    parts={"morning": (6 * 60, 12 * 60), "noon": (12 * 60, 12 * 60), "afternoon": (12 * 60, 18 * 60),
           "evening": (17 * 60, 22 * 60), "tonight": (17 * 60, 24 * 60), "midnight": (0, 0)},
)  # fmt: skip


@dataclass(frozen=True)
class Understood:
    """What a phrase says. Times are minutes after midnight on the reader's wall clock; ``words`` are left to search for."""

    words: str = ""
    day: date | None = None
    """The first day meant, when one was named."""
    days: int = 1
    """How many days from it: 7 for a week, 2 for a weekend."""
    start: int | None = None
    end: int | None = None
    """None beside a ``start``: a single time."""
    at: datetime | None = None
    """The instant of a single time (UTC), on the named day or the next time the clock shows it."""
    range: Range | None = None
    """Where a session must fit (UTC): the range said, the whole days, or half an hour either side of a single time."""

    @property
    def is_time(self) -> bool:
        """Whether it speaks of a time at all."""
        return self.range is not None


@dataclass(frozen=True)
class _Token:
    text: str
    folded: str


@dataclass
class _Reading:
    """What was found so far, and which tokens it used."""

    day: date | None = None
    days: int = 1
    start: int | None = None
    end: int | None = None
    used: set[int] = field(default_factory=set)


def read(text: str, now: datetime, zone: str, names: Names = ENGLISH) -> Understood:
    """Understand a phrase as of ``now`` on the wall clock of ``zone``; never raises for any text."""
    tokens = _tokens(text)
    found, today = _Reading(), local(now, zone).date()
    try:
        _find_day(tokens, found, today, names)
        _find_time(tokens, found, names)
        at, meant = _instants(found, now, zone)
    except OverflowError:  # a date at the end of the calendar
        return Understood(words=text.strip())
    if meant is None:
        return Understood(words=" ".join(text.split()))
    used = _with_glue(tokens, found.used, names)
    words = " ".join(t.text for n, t in enumerate(tokens) if n not in used)
    return Understood(words, found.day, found.days, found.start, found.end, at, meant)


def _tokens(text: str) -> list[_Token]:
    """Words, ranges pulled apart: "14-16" is three tokens, "al-Khwarizmi" one."""
    text = re.sub(r"(?<=\d)\s*[-–—]\s*(?=\d)", " – ", text[:400])
    text = re.sub(r"(?i)(\d\s*(?:[ap]m?|h))\s*[-–—]\s*(?=\d)", r"\1 – ", text)
    text = re.sub(r"(?i)(?<=\d) +(?=(?:am|pm)\b)", "", text)
    return [_Token(t, _fold_token(t)) for t in text.split()]


def _fold_token(token: str) -> str:
    if token == "–":
        return token
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in token)
    if digits[:1].isdigit():
        return digits.lower().strip(",;")
    return fold(token)


# --- the day ----------------------------------------------------------------------------------------------------------


def _find_day(tokens: list[_Token], found: _Reading, today: date, names: Names) -> None:
    for n in range(len(tokens)):
        for reader in (_relative, _week, _iso_date, _month_date, _weekday):
            if reader(tokens, n, found, today, names):
                return


def _word(tokens: list[_Token], n: int) -> str:
    return tokens[n].folded if 0 <= n < len(tokens) else ""


def _relative(tokens: list[_Token], n: int, found: _Reading, today: date, names: Names) -> bool:
    word = _word(tokens, n)
    if word not in names.relative:
        return False
    found.day = today + timedelta(days=names.relative[word])
    if word in names.parts:
        found.start, found.end = names.parts[word]
    found.used.add(n)
    return True


def _week(tokens: list[_Token], n: int, found: _Reading, today: date, names: Names) -> bool:
    """ "this week", "next week", "this weekend", "weekend"."""
    word, said = _word(tokens, n), _saying(tokens, n, names)
    following = said is not None and tokens[said].folded in names.next
    if word in names.weekend:
        found.day, found.days = week_start(today) + timedelta(days=12 if following else 5), 2
    elif word in names.week and said is not None:
        found.day, found.days = week_start(today) + timedelta(days=7 if following else 0), 7
    else:
        return False
    found.used |= {n} if said is None else {n, said}
    return True


def _saying(tokens: list[_Token], n: int, names: Names) -> int | None:
    """Where it says which one is meant: "next" before a day, "prochain" after it; None when nothing does."""
    if _word(tokens, n - 1) in names.next | names.this:
        return n - 1
    return n + 1 if _word(tokens, n + 1) in names.next else None


def _iso_date(tokens: list[_Token], n: int, found: _Reading, today: date, names: Names) -> bool:
    """2026-03-12 (pulled apart by then), 12.3.2026, 12/3/2026, 12.3."""
    parts = [_word(tokens, n + k) for k in range(5)]
    if re.fullmatch(r"\d{4}", parts[0]) and parts[1] == parts[3] == "–":
        return _take(found, _date(parts[0], parts[2], parts[4]), range(n, n + 5))
    if m := re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", parts[0]):
        return _take(found, _date(m[3], m[2], m[1]), [n])
    if m := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.", parts[0]):
        return _take(found, _coming(today, m[2], m[1]), [n])
    return False


def _month_date(tokens: list[_Token], n: int, found: _Reading, today: date, names: Names) -> bool:
    """ "12 march", "march 12", "12 march 2027", "12th of march"; a month alone is a name (April, May, August)."""
    month = names.months.get(_word(tokens, n))
    if month is None:
        return False
    gap = 2 if _word(tokens, n - 1) in names.glue else 1
    places = [(n - gap, range(n - gap, n + 1)), (n + 1, range(n, n + 2))]
    if _word(tokens, n) in names.weekdays:
        del places[1]  # Spanish "mar": "10 mar" is in March, "mar 10" a Tuesday at ten
    for place, used in places:
        if m := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|\.)?", _word(tokens, place)):
            year = _word(tokens, used[-1] + 1)
            if re.fullmatch(r"20\d\d", year):
                return _take(found, _date(year, month, m[1]), range(used[0], used[-1] + 2))
            return _take(found, _coming(today, month, m[1]), used)
    return False


def _weekday(tokens: list[_Token], n: int, found: _Reading, today: date, names: Names) -> bool:
    """The coming day of that name, today included; "next thu" is the one of next week.

    A short name before a plain word is part of somebody's name: Sun Tzu, Wed Alharbi.
    """
    day = names.weekdays.get(_word(tokens, n))
    if day is None or (len(_word(tokens, n)) <= 3 and _is_plain(tokens, n + 1, names)):
        return False
    said = _saying(tokens, n, names)
    if said is not None and tokens[said].folded in names.next:
        found.day = week_start(today) + timedelta(days=7 + day)
    else:
        found.day = today + timedelta(days=(day - today.weekday()) % 7)
    found.used |= {n} if said is None else {n, said}
    return True


def _is_plain(tokens: list[_Token], n: int, names: Names) -> bool:
    """Whether a word stands there that can't belong to a time."""
    word = _word(tokens, n)
    if not word or word[0].isdigit() or word == "–":
        return False
    known = names.parts.keys() | names.months.keys() | names.glue | names.until | names.next | names.this
    return word not in known


def _take(found: _Reading, day: date | None, used: range | list[int]) -> bool:
    if day is None:
        return False
    found.day = day
    found.used |= set(used)
    return True


def _date(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except (ValueError, OverflowError):
        return None


def _coming(today: date, month: str | int, day: str | int) -> date | None:
    """That day this year, or in the next ones when it has passed (29 February waits for its year)."""
    years = (_date(today.year + n, month, day) for n in range(9))
    return next((d for d in years if d is not None and d >= today), None)


# --- the time ---------------------------------------------------------------------------------------------------------


def _find_time(tokens: list[_Token], found: _Reading, names: Names) -> None:
    for n, token in enumerate(tokens):
        if n in found.used:
            continue
        if token.folded in names.parts and not _is_name(tokens, n, found):
            found.start, found.end = names.parts[token.folded]
            found.end = found.end if found.end > found.start else None
            found.used.add(n)
            return
        one = _hour(tokens, n, names)
        if one is None:
            continue
        other = _hour(tokens, n + one.words + 1, names) if _joins(tokens, n + one.words, found, names) else None
        if _is_clock(tokens, n, one, found, names, other is not None):
            _set_time(found, one, other, n)
            return


def _is_name(tokens: list[_Token], n: int, found: _Reading) -> bool:
    """A part of a day counts beside a day only: Noon is a surname."""
    return found.day is None and len(tokens) > 1


def _joins(tokens: list[_Token], n: int, found: _Reading, names: Names) -> bool:
    return n + 1 not in found.used and (_word(tokens, n) == "–" or _word(tokens, n) in names.until)


_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([^\W\d]*)")


@dataclass(frozen=True)
class _Hour:
    """A time of the clock: minutes after midnight, how many tokens say it, and whether it is a number and nothing else."""

    minutes: int
    words: int
    bare: bool


def _hour(tokens: list[_Token], n: int, names: Names) -> _Hour | None:
    """ "15:00", "3pm", "15h30", "15.30", "16", "15 Uhr", "3 م"; None for anything else."""
    m = _TIME.fullmatch(_word(tokens, n))
    if m is None:
        return None
    hour, minute, after, words = int(m[1]), int(m[2] or 0), m[3], 1
    following = _word(tokens, n + 1)
    if not after and following not in names.until and (following in names.hour or following in names.halves):
        after, words = following, 2
    half = names.halves.get(after)
    if half is None and after and after not in names.hour:
        return None
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + half // 60
    minutes = hour * 60 + minute
    return _Hour(minutes, words, words == 1 and m[0].isdigit()) if minute < 60 and minutes <= DAY_END else None


def _is_clock(tokens: list[_Token], n: int, one: _Hour, found: _Reading, names: Names, ranged: bool) -> bool:
    """A time that says so itself (":", "pm"), or a bare hour in a range, after "at" or right after the day."""
    if one.minutes == DAY_END:
        return False
    before = _word(tokens, n - 1)
    beside = found.day is not None and (n - 1 in found.used or before in names.glue)
    return not one.bare or ranged or beside or before in names.at


def _set_time(found: _Reading, one: _Hour, other: _Hour | None, n: int) -> None:
    """Bare hours before eight are of the afternoon: nobody asks for a session at three in the night."""
    start, end, bare = one.minutes, other.minutes if other else None, one.bare
    if end is not None and end <= start and end + 12 * 60 > start and start < 12 * 60:
        end += 12 * 60  # "11-2"
    elif end is not None and bare and end > 12 * 60 and end - 12 * 60 > start:
        start += 12 * 60  # "2-4pm"
    if bare and start < 8 * 60:
        start, end = start + 12 * 60, end + 12 * 60 if end is not None and end < 12 * 60 else end
    found.start, found.end = start, end if end is not None and end > start else None
    found.used |= set(range(n, n + one.words + (1 + other.words if other else 0)))


# --- instants ---------------------------------------------------------------------------------------------------------


def _instants(found: _Reading, now: datetime, zone: str) -> tuple[datetime | None, Range | None]:
    """The single instant (or None) and the range (or None) that the reading means."""
    today = local(now, zone).date()
    if found.start is None:
        if found.day is None:
            return None, None
        last = found.day + timedelta(days=found.days)
        return None, Range(starts_at(found.day, 0, zone), starts_at(last, 0, zone))
    day = found.day or today
    if found.day is None and starts_at(day, found.start, zone) <= now.astimezone(UTC):
        day += DAY
    start = starts_at(day, found.start, zone)
    if found.end is not None:
        last = day + timedelta(days=found.days - 1)
        end = ends_at(last, found.end, zone)
        if end > start:  # not when the clocks skip it whole
            return None, Range(start, end)
    return start, Range(start - _AROUND[0] * MINUTE, start + _AROUND[1] * MINUTE)


def _with_glue(tokens: list[_Token], used: set[int], names: Names) -> set[int]:
    """The used tokens and the little words beside them."""
    every = set(used)
    for n in sorted(used):
        for step in (-1, 1):
            beside = n + step
            while 0 <= beside < len(tokens) and tokens[beside].folded in names.glue:
                every.add(beside)
                beside += step
    return every
