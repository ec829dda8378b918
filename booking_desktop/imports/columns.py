"""Which column is what: by its header in the languages that offices write, else by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from booking_desktop.domain.folding import fold
from booking_desktop.domain.imports import Column

_HEADERS = {
    Column.FIRST_NAME: "firstname first givenname givennames forename vorname prenom voornaam fornavn fornamn imie etunimi "
    "primeironome primernombre ad 이름 имя 名 الاسمالاول",
    Column.LAST_NAME: "lastname last surname familyname nachname familienname nom achternaam etternavn efternavn efternamn "
    "nazwisko sukunimi apellido apellidos sobrenome cognome soyad 성 фамилия 姓 اسمالعائلة",
    Column.NAME: "name fullname speaker speakername expert displayname person nombre nome nombrecompleto nomcomplet naam navn "
    "namn 성명 фио 氏名 姓名 الاسم",
    Column.EMAIL: "email emailaddress mail mailaddress emailadresse adresseemail correo correoelectronico courriel epost "
    "이메일 почта メール 邮箱 البريد",
    Column.HEADLINE: "headline title tagline subtitle talk talktitle job jobtitle position titel titre titulo",
    Column.TOPICS: "topics topic expertise tags tag subjects subject skills areas fields themen themes temas specialities "
    "specialties fachgebiet fachgebiete 주제 темы トピック",
    Column.LANGUAGES: "languages language langs lang sprachen sprache langues langue idiomas idioma 언어 языки язык 言語",
    Column.ABOUT: "about bio biography description profile summary text beschreibung biographie descripcion",
    Column.PRICE: "price sessionprice fee rate cost hourlyrate preis honorar prix tarif precio tarifa honorarium 가격 цена 価格",
    Column.CURRENCY: "currency wahrung waehrung devise moneda valuta 통화 валюта 通貨",
    Column.MINUTES: "minutes duration length sessionlength sessionminutes dauer duree duracion",
    Column.ZONE: "zone timezone tz city town location place zeitzone stadt ort ville fuseauhoraire ciudad zonahoraria "
    "도시 город 都市",
}  # fmt: skip
_BY_HEADER = {header: column for column, headers in _HEADERS.items() for header in headers.split()} | {
    fold(header).replace(" ", ""): column for column, headers in _HEADERS.items() for header in headers.split()
}


def guess(header: Sequence[str], sample: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """What each column is, each kind once; a one-name column gives way to first and last name."""
    found = [column_of(name) for name in header]
    if Column.FIRST_NAME in found and Column.NAME in found:
        place = found.index(Column.NAME)
        found[place] = Column.LEAVE_OUT if Column.LAST_NAME in found else Column.LAST_NAME
    elif Column.LAST_NAME in found and Column.FIRST_NAME not in found:
        place = found.index(Column.NAME) if Column.NAME in found else found.index(Column.LAST_NAME)
        found[place] = Column.FIRST_NAME if Column.NAME in found else Column.NAME
    for n, column in enumerate(found):
        if column is Column.LEAVE_OUT and Column.EMAIL not in found and _mostly_addresses(n, sample):
            found[n] = Column.EMAIL
    return tuple(column if column not in found[:n] else Column.LEAVE_OUT for n, column in enumerate(found))


def column_of(header: str) -> Column:
    """What a column of that header is; LEAVE_OUT for one that says nothing to us."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
    whole = fold(words).replace(" ", "")
    return _BY_HEADER.get(whole) or _BY_HEADER.get(
        fold(re.sub(r"[(\[].*", "", words)).replace(" ", ""), Column.LEAVE_OUT
    )


def is_header(cells: Sequence[str]) -> bool:
    """Whether a first line names columns: some name is known, or nothing in it is an address or a number."""
    if any(column_of(cell) is not Column.LEAVE_OUT for cell in cells):
        return True
    return not any("@" in cell or re.fullmatch(r"[\d.,\s]+", cell) for cell in cells)


def _mostly_addresses(n: int, sample: Sequence[Sequence[str]]) -> bool:
    cells = [row[n] for row in sample if n < len(row) and row[n]]
    return bool(cells) and sum("@" in cell for cell in cells) * 2 > len(cells)
