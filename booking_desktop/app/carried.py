"""What a program carries, loaded piece by piece for ``--self-check``. Each function gives what it found, in a few words.

All raise ``Missing`` with a sentence that names the piece. Nothing of the person's is read or written.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version
from itertools import product
from pathlib import Path

from booking_desktop.paths import resource

LIST = "contents.json"
"""The name and SHA-256 of every file of the resources, written when the program is packed; there is none in the source."""
_SENTENCE = ("AccountRow", "Sign in")
_OF_QT = ("QPlatformTheme", "Cancel")
_SCRIPTS = {
    "Inter Proactively": "A",
    "Noto Sans Arabic": "ع",
    "Noto Sans Devanagari": "ह",
    "Noto Sans KR": "한",
}


class Missing(Exception):
    """A piece is missing or can't be used; its text says which."""


def files() -> str:
    """Every file of the resources is there as it was packed."""
    listed = resource(LIST)
    if not listed.is_file():
        from booking_desktop.paths import is_packed

        if is_packed():
            raise Missing(f"{LIST} is missing")
        return "run from source"
    wanted: dict[str, str] = json.loads(listed.read_text("utf-8"))
    for name, sum_ in wanted.items():
        file = resource(*name.split("/"))
        if not file.is_file():
            raise Missing(f"{name} is missing")
        if sha256(file.read_bytes()).hexdigest() != sum_:
            raise Missing(f"{name} is not as it was packed")
    return f"{len(wanted)} files"


def icons() -> str:
    """Every icon draws something, the program's own mark too."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QIcon, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    found = sorted(resource("icons").glob("*.svg"))
    for file in found:
        renderer = QSvgRenderer(str(file))
        drawn = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
        drawn.fill(Qt.GlobalColor.transparent)
        blank = QImage(drawn)
        painter = QPainter(drawn)
        if renderer.isValid():
            renderer.render(painter)
        painter.end()
        if drawn == blank:
            raise Missing(f"the icon {file.name} can't be drawn")
    own = resource("icons", "logo.svg")
    if own not in found or QIcon(str(own)).pixmap(32, 32).isNull():
        raise Missing("the program's own icon can't be drawn")
    return f"{len(found)} icons"


def fonts() -> str:
    """Every font can be read, and the families that the app asks for have their scripts."""
    from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

    found = sorted(resource("fonts").glob("*.[to]tf"))
    families = set()
    for file in found:
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise Missing(f"the font {file.name} can't be read")
        families |= set(QFontDatabase.applicationFontFamilies(number))
    for family, letter in _SCRIPTS.items():
        if family not in families:
            raise Missing(f"the font {family} is missing")
        if not QFontMetrics(QFont(family)).inFontUcs4(ord(letter)):
            raise Missing(f"the font {family} lacks its own letters")
    return f"{len(found)} fonts"


def languages() -> str:
    """Every language is put in force and says a sentence of the app's, and one of Qt's, in words of its own."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from booking_desktop.ui.languages import LANGUAGES, speak

    app = QCoreApplication.instance()
    assert isinstance(app, QApplication)
    translate = QCoreApplication.translate
    try:
        for code in LANGUAGES:
            speak(app, code)
            if code != "en" and translate(*_SENTENCE) == _SENTENCE[1]:
                raise Missing(f"the app says nothing in {LANGUAGES[code]} ({code})")
            if code != "en" and translate(*_OF_QT) == _OF_QT[1]:
                raise Missing(f"Qt says nothing in {LANGUAGES[code]} ({code})")
    finally:
        speak(app, "en")
    return ", ".join(LANGUAGES)


def letters() -> str:
    """A letter of each kind that needs no booking is written from its templates, as text and as HTML, in each language."""
    from booking_desktop.domain.letters import Facts, Kind, LetterId
    from booking_desktop.domain.people import Name, PersonId
    from booking_desktop.mail.catalogue import LANGUAGES
    from booking_desktop.mail.messages import render

    kinds, subjects = (Kind.VERIFY, Kind.RESET, Kind.ACCOUNT_EXISTS), set()
    for kind, language in product(kinds, LANGUAGES):
        name, made = Name("Grace", "Hopper"), datetime(2026, 3, 12, 9, tzinfo=UTC)
        reader = (PersonId(1), name, "grace@example.org", "UTC")
        about = Facts(LetterId(1), kind, "<check@example.org>", *reader, made, code="483911", language=language)
        letter = render(about)
        subjects.add(letter.subject)
        for form, words in (("text", letter.text), ("HTML", letter.html)):
            if "Grace" not in words:
                raise Missing(f"a letter's {form} says nothing of whom it is for ({kind.value}, {language})")
    if len(subjects) < len(kinds) * len(LANGUAGES):
        raise Missing("letters say the same in two languages")
    return f"{len(kinds)} kinds in {len(LANGUAGES)} languages, text and HTML"


def migrations(folder: Path) -> str:
    """Every migration goes up, one after another, in a store made in that folder."""
    from booking_desktop.backend.database.revisions import REVISIONS, revision_of, upgrade
    from booking_desktop.backend.database.sqlite import SqliteDatabase

    database = SqliteDatabase(folder / "migrations.sqlite")
    try:
        for revision in REVISIONS:
            with database.rebuild() as connection:
                upgrade(connection, revision)
                if revision_of(connection) != revision:
                    raise Missing(f"the migration {revision} did not go up")
    finally:
        database.close()
    return " ".join(REVISIONS)


def second_start(folder: Path) -> str:
    """A window on that folder's data hears who starts the app again, and opens the file that they brought."""
    from PySide6.QtCore import QCoreApplication

    from booking_desktop.app.arriving import Arriving, called

    app = QCoreApplication.instance()
    assert app is not None
    arriving, brought = Arriving(folder, app), list[str]()
    arriving.fileBrought.connect(brought.append)
    call = called(folder, "some.ics")
    heard = arriving.listen() and not call.exists()
    arriving.leave()
    arriving.deleteLater()
    if not heard or len(brought) != 1:
        raise Missing("a second start is not heard")
    return "heard"


def cover() -> str:
    """Secrets can be covered on their way to a Linux keychain: a sample of NIST (SP 800-38A, F.2.1) comes out as it should."""
    import sys

    if sys.platform != "linux":
        return "the system's own"
    from booking_desktop.backend.secret_service import aes_cbc

    key, vector = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c"), bytes(range(16))
    plain = bytes.fromhex("6bc1bee22e409f96e93d7e117393172a")
    if not aes_cbc(key, vector, plain, cover=True).startswith(bytes.fromhex("7649abac8119b246cee98e9b12e9197d")):
        raise Missing("what OpenSSL covers can't be read by others")
    return "covered by OpenSSL"


def libraries() -> str:
    """Versions of what is carried beside Python, Qt and SQLite."""
    import pydantic
    import sqlalchemy

    return f"SQLAlchemy {sqlalchemy.__version__}, pydantic {pydantic.VERSION}, tzdata {version('tzdata')}"
