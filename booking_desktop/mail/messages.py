"""Facts -> Letter: one body of words, rendered as text, as HTML and with its calendar part."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from booking_desktop.domain.letters import Facts, Letter
from booking_desktop.mail.calendar import calendar_part
from booking_desktop.mail.catalogue import catalogue
from booking_desktop.mail.words import compose
from booking_desktop.paths import resource


@lru_cache(maxsize=1)
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(resource("mail")),
        autoescape=lambda name: name is not None and name.endswith(".html"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def render(facts: Facts, sender: str = "") -> Letter:
    """The letter that these facts make now. ``sender`` is the bare address that mail leaves from (empty: none set)."""
    subject, body = compose(facts)
    say = catalogue(body.language).say
    calendar, method = calendar_part(facts, sender) or (None, None)
    return Letter(
        subject=subject,
        body=body,
        text=_templates().get_template("letter.txt").render(body=body, say=say),
        html=_templates().get_template("letter.html").render(subject=subject, body=body),
        calendar=calendar,
        method=method,
    )
