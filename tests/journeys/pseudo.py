"""A language of nobody: every word of the app stands in brackets, accented and 40 % longer; what stands outside has escaped.

People write in Cyrillic here and dates come in Georgian, so Latin letters outside the brackets are the app's own, or one of the
few things that no language changes: addresses, places of the zone database, keys, currencies and references.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import available_timezones

import pytest
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from booking_desktop.domain.time import city
from booking_desktop.ui import languages
from booking_desktop.ui.languages import LANGUAGES
from tests.journeys.driver import Driver, name_of

_ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
_KEPT = re.compile(r"(\{\w*\}|%L?n|%\d|&&?|<[^>]*>|\*\.\w+)")
_DATE = re.compile(r"[dMy ,./]+")


class Pseudo(QTranslator):
    """``app.installTranslator(Pseudo(app))``."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, source, disambiguation=None, n=-1):  # type: ignore[no-untyped-def]
        text = source.decode() if isinstance(source, bytes) else str(source)
        if context == "Formats" and _DATE.fullmatch(text):
            return text
        parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)]
        return f"⟦{''.join(parts)}{'·' * round(len(text) * 0.4)}⟧"


CUSTOMS = QLocale(QLocale.Language.Georgian)


@contextmanager
def spoken(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The language "xx" can be chosen: every word in brackets, accented and 40 % longer."""
    pseudo, customs, speak = Pseudo(app), languages.customs, languages.speak
    monkeypatch.setitem(languages.LANGUAGES, "xx", "⟦⟧")
    monkeypatch.setattr(languages, "customs", lambda said, system: CUSTOMS if said == "xx" else customs(said, system))

    def put_in_force(app: QApplication, language: str) -> None:
        speak(app, "en" if language == "xx" else language)
        if language == "xx":
            app.installTranslator(pseudo)

    monkeypatch.setattr(languages, "speak", put_in_force)
    yield
    app.removeTranslator(pseudo)


_PLACES = {part for zone in available_timezones() for part in (*zone.split("/"), city(zone))}
_ALLOWED = re.compile(
    "|".join(
        [
            r"[\w.+-]+@[\w.-]+",  # addresses
            r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/[\w./-]*)?",  # links, files, versions
            r"/[\w./-]+",  # paths
            r"PR-[\w-]+",  # references
            r"Proactively",
            r"Ada Lovelace",  # whom the preview of the look shows
            r"\b[A-Z]{3}\b",  # currencies, formats
            r"\b(?:PDF|CSV|STARTTLS|TLS|SQLite|Python|Qt|Linux|Debian|Ubuntu|MB|ms)\b",
            r"\b[A-Z]{1,2}\b",  # initials and single keys
            *(re.escape(own) for own in LANGUAGES.values()),
            *sorted((rf"\b{re.escape(place)}\b" for place in _PLACES), key=len, reverse=True),
        ]
    )
)
_BRACKETED = re.compile(r"⟦[^⟦⟧]*(?:⟧|$)")


def escaped(text: str) -> str:
    """What of a text is in nobody's brackets and yet in the app's letters; empty when nothing has escaped."""
    rest = re.sub(r"<[^>]*>", " ", text)
    while (less := _BRACKETED.sub(" ", rest)) != rest:
        rest = less
    rest = _ALLOWED.sub(" ", rest)
    return " ".join(re.findall(r"[A-Za-z][A-Za-z’ ]*", rest)).strip()


def words_in_sight(driver: Driver) -> Iterator[tuple[str, str]]:
    """Every text that a person sees or hears now, with what bears it."""
    for widget in driver.visible():
        if widget.inherits("QTipLabel") or _is_of_a_letter(widget):
            continue
        bearer = type(widget).__name__
        for text in _texts(widget):
            yield bearer, text
        if isinstance(widget, QAbstractItemView):
            for text in _cells(widget):
                yield bearer, text


def subjects_in_sight(driver: Driver) -> set[str]:
    """What the letters that are open are about."""
    return {name_of(widget) for widget in driver.visible() if type(widget).__name__ == "LetterView"}


def _is_of_a_letter(widget: QObject | None) -> bool:
    """A mail is read as it was written: in the language of whom it is for."""
    while widget is not None:
        if type(widget).__name__ in ("LetterView", "_LetterBody"):
            return True
        widget = widget.parent()
    return False


def _texts(widget: QWidget) -> Iterator[str]:
    yield name_of(widget)
    yield widget.toolTip()
    yield widget.accessibleDescription()
    for kind, ask in _ASK:
        if isinstance(widget, kind):
            yield from ask(widget)
    if not isinstance(widget, QAbstractSpinBox | QLineEdit | QTextEdit | QPlainTextEdit):
        for action in widget.actions():
            yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()


_ASK = (
    (QLineEdit, lambda w: [w.placeholderText()]),
    (QPlainTextEdit, lambda w: [w.placeholderText()]),
    (QComboBox, lambda w: [w.itemText(n) for n in range(w.count())]),
)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    roles = Qt.ItemDataRole
    for row in range(min(40, model.rowCount(top))):
        for column in range(columns):
            index = model.index(row, column)
            for role in (roles.AccessibleTextRole, roles.DisplayRole, roles.ToolTipRole):
                text = index.data(role)
                if isinstance(text, str):
                    yield text
    for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        for section in range(columns if way is Qt.Orientation.Horizontal else min(40, model.rowCount(top))):
            for role in (roles.AccessibleTextRole, roles.DisplayRole):
                text = model.headerData(section, way, role)
                if isinstance(text, str):
                    yield text
