"""The type roles: which size, weight and tracking a kind of text has."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from booking_desktop.paths import resource

FAMILIES = [
    "Inter Proactively",
    *("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans"),
    *("Noto Sans KR", "Noto Sans CJK JP", "Noto Sans CJK KR", "Noto Sans CJK SC", "NanumGothic"),
    *("Segoe UI", "Nirmala UI", "Malgun Gothic", "Yu Gothic UI", "Microsoft YaHei UI"),
    *("PingFang SC", "Apple SD Gothic Neo", "Hiragino Sans", "sans-serif"),
]
"""Inter first; then, for scripts it lacks, what Linux, Windows and macOS have."""
MONO_FAMILIES = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"]
FACES = ("Regular", "Medium", "SemiBold", "Bold")
_MORE_FACES = (
    "NotoSansArabic-Regular",
    "NotoSansArabic-Bold",
    "NotoSansDevanagari-Regular",
    "NotoSansDevanagari-Bold",
    "NotoSansKR-Regular",
)
"""For scripts that Inter lacks: names and texts of people, and whole languages of the app."""
_POINTS_PER_PIXEL = 1.0 if sys.platform == "darwin" else 0.75


@dataclass(frozen=True)
class Role:
    """Pixels at 96 dpi and 100 %, weight, tracking in em."""

    px: float
    line: int
    weight: int
    tracking: float = 0.0
    mono: bool = False


ROLES = {
    "display": Role(72, 76, 500, -0.035),
    "display_second": Role(40, 44, 500, -0.03),
    "money": Role(32, 40, 600, -0.025),
    "code": Role(26, 32, 500),
    "page": Role(24, 32, 600, -0.018),
    "title": Role(20, 28, 600, -0.012),
    "query": Role(18, 28, 400),
    "subtitle": Role(16, 24, 600),
    "subtitle_medium": Role(16, 24, 500),
    "reading": Role(14, 20, 400),
    "reading_medium": Role(14, 20, 500),
    "name": Role(14, 20, 600),
    "ui": Role(13, 20, 400),
    "control": Role(13, 20, 500),
    "strong": Role(13, 20, 600),
    "caption": Role(12, 16, 400),
    "caption_medium": Role(12, 16, 500),
    "caption_strong": Role(12, 16, 600),
    "key": Role(11, 14, 500),
    "mono": Role(12, 18, 400, mono=True),
}


def load_fonts() -> None:
    """Add the shipped faces to Qt's font database, once per application."""
    app = QCoreApplication.instance()
    if app is None or app.property("fontsLoaded"):
        return
    for face in FACES:
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Inter-{face}.ttf")))
    app.setProperty("fontsLoaded", True)


def load_more_fonts() -> None:
    """Add the shipped faces of other scripts. They cost a start some milliseconds, so they come once a page is there."""
    app = QCoreApplication.instance()
    if app is None or app.property("moreFontsLoaded"):
        return
    for face in _MORE_FACES:
        QFontDatabase.addApplicationFont(str(resource("fonts", f"{face}.ttf")))
    app.setProperty("moreFontsLoaded", True)


@lru_cache(maxsize=256)
def _made(role: str, scale: float, tabular: bool, weight: int, rtl: bool) -> QFont:
    spec = ROLES[role]
    font = QFont(MONO_FAMILIES if spec.mono else FAMILIES)
    font.setPointSizeF((spec.px + rtl) * _POINTS_PER_PIXEL * scale)  # Arabic is drawn smaller than Latin of one size
    font.setWeight(QFont.Weight(_of_two(weight or spec.weight) if rtl else weight or spec.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # said even when it is none: a font that says nothing inherits its parent's
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0 if rtl else spec.px * spec.tracking * scale)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def font(role: str, scale: float = 1.0, *, tabular: bool = False, weight: int = 0) -> QFont:
    """The font of a role at a text scale; ``tabular`` sets digits of one width; ``weight`` replaces the role's own.

    Raises KeyError for an unknown role. The answer is shared: copy it before changing it.
    """
    rtl = QGuiApplication.isRightToLeft()
    return _made(role, scale, tabular, weight, rtl)


def _of_two(weight: int) -> int:
    """Regular or bold: Noto Sans Arabic is shipped in no others."""
    return QFont.Weight.Bold if weight >= QFont.Weight.DemiBold else QFont.Weight.Normal


@lru_cache(maxsize=512)
def _width(key: str, text: str, made: QFont) -> float:
    return QFontMetricsF(made).horizontalAdvance(text)


def text_width(made: QFont, text: str) -> float:
    """Pixels a line of text takes; kept, since delegates ask for the same words again and again."""
    return _width(made.key(), text, made)
