"""Every pair of inks and grounds that meet in the window, by the formula of WCAG 2."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from booking_desktop.ui.tokens import COLOUR_TOKENS, THEMES, Tokens

TEXT = 4.5
SHAPE = 3.0

GROUNDS = ("window", "sidebar", "surface", "raised", "hover", "row_selected", "nav_selected")
TEXT_PAIRS = [
    *((ink, ground) for ink in ("text", "secondary", "tertiary") for ground in GROUNDS),
    ("secondary", "sunken"),
    ("tertiary", "sunken"),
    ("text", "pressed"),
    ("tertiary", "booked"),
    ("tertiary", "closed"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "row_selected"),
    ("accent", "raised"),
    ("accent_hover", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("soft_text", "soft"),
    ("soft_text", "free"),
    ("tertiary", "soft"),
    ("tertiary", "free"),
    ("booked_text", "booked"),
    ("booked_text", "surface"),
    *((ink, ground) for ink in ("danger", "success", "warning") for ground in ("surface", "window", f"{ink}_soft")),
    ("text", "danger_soft"),
    ("secondary", "warning_soft"),
    ("text", "warning_soft"),
    ("now", "surface"),
    ("toast_text", "toast"),
    ("toast_action", "toast"),
]
SHAPE_PAIRS = [
    *(("control_line", ground) for ground in ("surface", "window", "raised")),
    *(("focus", ground) for ground in ("surface", "window", "sidebar", "raised", "free")),
    ("accent", "surface"),
    ("now", "surface"),
]


EXEMPT = {
    "faint": "what is past, out of the month or inactive",
    "line": "parts panes; nothing is told by it",
    "deco": "the edge of cards, tags and switches that are locked; their words tell it",
    "button_line": "the words of a button tell that it is one",
    "soft_line": "the edge of what is filled or ticked as well",
    "free_line": "the words in a cell tell that it is free",
    "hatch": "a pattern beside the word “Booked”",
    "danger_line": "the edge of a bar with a sign and words",
    "warning_line": "the edge of a bar with a sign and words",
    "scrim": "lies over what can't be used now",
}
"""Tokens that no ratio is asked of, and why (VISUAL, 2)."""


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def ratio(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert round(ratio(tokens.colour(ink), tokens.colour(ground)), 2) >= TEXT


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_controls_and_focus_stand_out(tokens: Tokens, shape: str, ground: str) -> None:
    assert round(ratio(tokens.colour(shape), tokens.colour(ground)), 2) >= SHAPE


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_initials_can_be_read_on_every_tint(tokens: Tokens) -> None:
    assert min(ratio(pair.ink, pair.ground) for pair in tokens.avatars) >= 6.6


def test_every_token_is_held_to_a_ratio_or_exempt_for_a_reason() -> None:
    held = {token for pair in (*TEXT_PAIRS, *SHAPE_PAIRS) for token in pair}
    assert COLOUR_TOKENS - held == EXEMPT.keys()


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_what_is_free_mostly_stands_out_in_the_rhythm(tokens: Tokens) -> None:
    assert min(ratio(tokens.heat[n], tokens.surface) for n in (3, 4)) >= SHAPE


def test_the_formula_gives_the_ratios_of_the_specification() -> None:
    assert round(ratio(QColor("#FFFFFF"), QColor("#000000")), 1) == 21.0
    light = THEMES["light"]
    assert round(ratio(light.tertiary, light.nav_selected), 2) == pytest.approx(4.70, abs=0.02)
    assert round(ratio(light.on_accent, light.accent), 1) == pytest.approx(6.5, abs=0.05)
