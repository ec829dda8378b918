"""The names that the app speaks, in the person's language: from the catalogue that the app was built with."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

_FIELD = re.compile(r"\\{(\w+)\\}")


class Words:
    """Patterns of what is spoken. English is what the code says; another language is read from its ``.ts`` file."""

    def __init__(self, catalogue: Path | None = None) -> None:
        self._said: dict[str, list[str]] = {}
        self._foreign = catalogue is not None
        if catalogue is not None:
            for message in ElementTree.parse(catalogue).getroot().iter("message"):
                self._said.setdefault(message.findtext("source") or "", []).extend(_forms(message))

    def __call__(self, source: str, **fields: str) -> str:
        """A regular expression for what the app says for an English text; a field that isn't given may be anything.

        Raises KeyError for a text that the app doesn't have.
        """
        forms = self._said[source] if self._foreign else [source]
        return "(?:" + "|".join(dict.fromkeys(_pattern(form, fields) for form in forms)) + ")"


def _forms(message: ElementTree.Element) -> list[str]:
    said = message.find("translation")
    assert said is not None
    return [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]


def _pattern(form: str, fields: dict[str, str]) -> str:
    return _FIELD.sub(lambda found: fields.get(found.group(1), ".+"), re.escape(form.replace("&", "")))
