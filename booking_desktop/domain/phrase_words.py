"""The little words of phrases in the app's languages; names of days and months come from whoever knows the locale."""

from __future__ import annotations

from collections.abc import Mapping

from booking_desktop.domain.folding import fold
from booking_desktop.domain.phrases import Names

_MORNING, _NOON, _AFTERNOON, _EVENING = (360, 720), (720, 720), (720, 1080), (1020, 1320)


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


def _map(**values: str) -> Mapping[str, int]:
    """Words by the days that they lie ahead: ``_0="heute"``."""
    return {fold(word): int(days[1:]) for days, words in values.items() for word in words.split()}


def _parts(morning: str, noon: str, afternoon: str, evening: str) -> Mapping[str, tuple[int, int]]:
    told = (morning, _MORNING), (noon, _NOON), (afternoon, _AFTERNOON), (evening, _EVENING)
    return {fold(word): span for words, span in told for word in words.split()}


def _halves(before: str, after: str) -> Mapping[str, int]:
    """Words after an hour that say in which half of the day it lies, with the minutes of that half's beginning."""
    return {fold(word): start for words, start in ((before, 0), (after, 720)) for word in words.split()}


WORDS: Mapping[str, Names] = {
    "de": Names(
        relative=_map(_0="heute", _1="morgen", _2="übermorgen"),
        this=_set("diese dieser diesen dieses"),
        next=_set("nächste nächster nächsten nächstes kommende kommenden"),
        week=_set("woche"),
        weekend=_set("wochenende"),
        parts=_parts("früh vormittag vormittags", "mittag mittags", "nachmittag nachmittags", "abend abends"),
        glue=_set("am um ab von mit bei den der die das dem frei gegen zwischen im"),
        until=_set("bis und"),
        at=_set("um"),
        hour=_set("uhr"),
        halves=_halves("früh morgens vormittags", "mittags nachmittags abends"),
    ),
    "fr": Names(
        relative=_map(_0="aujourd’hui aujourd'hui", _1="demain", _2="après-demain"),
        this=_set("ce cet cette"),
        next=_set("prochain prochaine"),
        week=_set("semaine"),
        weekend=_set("week-end weekend"),
        parts=_parts("matin", "midi", "après-midi", "soir soirée"),
        glue=_set("le la les à de avec vers entre chez libre ce cet cette l’"),
        until=_set("à et jusqu’à"),
        at=_set("à vers"),
        hour=_set("h heure heures"),
    ),
    "es": Names(
        relative=_map(_0="hoy", _1="mañana"),
        this=_set("este esta"),
        next=_set("próximo próxima siguiente"),
        week=_set("semana"),
        weekend=_set("finde"),
        parts=_parts("madrugada", "mediodía", "tarde", "noche"),
        glue=_set("el la las los a de del con por sobre entre libre"),
        until=_set("a hasta y"),
        at=_set("las sobre"),
        hour=_set("h hs hora horas"),
    ),
    "hi": Names(
        relative=_map(_0="आज", _1="कल", _2="परसों"),
        this=_set("इस"),
        next=_set("अगले अगला अगली"),
        week=_set("सप्ताह हफ़्ते हफ्ते हफ़्ता"),
        parts=_parts("सुबह", "दोपहर", "अपराह्न", "शाम"),
        glue=_set("को के की में पर तक साथ लगभग"),
        until=_set("से तक"),
        hour=_set("बजे"),
        halves=_halves("पूर्वाह्न", "अपराह्न"),
    ),
    "ar": Names(
        relative=_map(_0="اليوم", _1="غدا غدًا"),
        this=_set("هذا هذه"),
        next=_set("القادم القادمة المقبل المقبلة التالي"),
        week=_set("الأسبوع اسبوع أسبوع"),
        parts=_parts("الصباح صباحا", "الظهر ظهرا", "العصر عصرا", "المساء"),
        glue=_set("يوم في الساعة من مع بين على عند"),
        until=_set("إلى حتى و"),
        at=_set("الساعة"),
        halves=_halves("ص صباحا صباحًا", "م مساء مساءً ظهرا عصرا"),
    ),
}
"""By the code of the language. English stands in ``phrases``."""
