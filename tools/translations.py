"""The catalogues: gather what the code says, hand it out for translation, take it back, and pack it for the app.

``python -m tools.translations update`` brings every .ts up to date with the code and packs the .qm that the app reads;
``export de FILE`` writes what is not translated yet as JSON, and ``take de FILE`` takes such a file with its texts filled in.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

from tools.said import ROOT, Message, said

FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "fr": 2, "es": 2, "hi": 2, "ar": 6}
"""Plural forms that Qt knows of each language; Arabic has none, one, two, few, many and other."""
Texts = Mapping[tuple[str, str], list[str]]
"""Context and source to the translation: one text, or one for each plural form."""


def catalogue(language: str) -> Path:
    """The .ts of a language."""
    return FOLDER / f"booking_{language}.ts"


def read(path: Path) -> dict[tuple[str, str], list[str]]:
    """The finished translations of a .ts."""
    found = {}
    for context in ET.parse(path).getroot().iter("context") if path.exists() else ():
        for message in context.iter("message"):
            texts = _texts(message)
            if all(texts):
                found[context.findtext("name") or "", message.findtext("source") or ""] = texts
    return found


def _texts(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return [""]
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def written(language: str, messages: Iterable[Message], texts: Texts) -> str:
    """A .ts as Qt Linguist reads it, without the places in the code: those change with every line."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for message in messages:
        if message.context != context:
            lines += ["</context>"] * (context is not None) + ["<context>", f"    <name>{message.context}</name>"]
            context = message.context
        lines += _lines(message, texts.get((message.context, message.source), []), FORMS.get(language, 1))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _lines(message: Message, texts: list[str], forms: int) -> list[str]:
    wanted = forms if message.plural else 1
    done = len(texts) == wanted and all(texts)
    state = "" if done else ' type="unfinished"'
    shown = [escape(text) for text in texts] if done else [""] * wanted
    inner = "".join(f"\n            <numerusform>{text}</numerusform>" for text in shown) + "\n        "
    return [
        '    <message numerus="yes">' if message.plural else "    <message>",
        f"        <source>{escape(message.source)}</source>",
        f"        <translation{state}>{inner if message.plural else shown[0]}</translation>",
        "    </message>",
    ]


def update() -> None:
    """Bring all .ts up to date with the code, and pack them."""
    messages = said()
    for language in FORMS:
        path = catalogue(language)
        path.write_text(written(language, messages, read(path)), encoding="utf-8")
    release(FOLDER)


def release(folder: Path) -> None:
    """Pack every .ts of ``resources/translations`` as a .qm in a folder."""
    for source in sorted(FOLDER.glob("*.ts")):
        tool = Path(PySide6.__file__).parent / "lrelease"
        subprocess.run([tool, "-silent", source, "-qm", folder / f"{source.stem}.qm"], check=True)


def missing(language: str) -> list[Message]:
    """What the code says and the catalogue doesn't."""
    texts = read(catalogue(language))
    return [m for m in said() if len(texts.get((m.context, m.source), ())) != (FORMS[language] if m.plural else 1)]


def export(language: str, target: Path) -> None:
    """Write what is not translated yet, each with a place for its text: a string, or a list of plural forms."""
    wanted = [
        {"context": m.context, "source": m.source, "text": [""] * FORMS[language] if m.plural else ""}
        for m in missing(language)
    ]
    target.write_text(json.dumps(wanted, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def take(language: str, taken: Path) -> None:
    """Take the translations of a file that ``export`` wrote."""
    told = json.loads(taken.read_text(encoding="utf-8"))
    texts = {(t["context"], t["source"]): [t["text"]] if isinstance(t["text"], str) else t["text"] for t in told}
    path = catalogue(language)
    path.write_text(written(language, said(), read(path) | texts), encoding="utf-8")


def main() -> None:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description="The catalogues of translations.")
    parser.add_argument("command", choices=("update", "export", "take"))
    parser.add_argument("language", nargs="?", choices=tuple(FORMS))
    parser.add_argument("file", nargs="?", type=Path)
    asked = parser.parse_args()
    if asked.command == "update":
        update()
        print("\n".join(f"{language}: {len(missing(language))} to translate" for language in FORMS))
    elif asked.language is None or asked.file is None:
        parser.error("say a language and a file")
    elif asked.command == "export":
        export(asked.language, asked.file)
    else:
        take(asked.language, asked.file)


if __name__ == "__main__":
    main()
