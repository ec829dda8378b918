"""The colours of the three themes, by the part they play. Widgets name the part, never a colour."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class AvatarPair:
    """Ground and initials of one of the eight avatar tints."""

    ground: QColor
    ink: QColor


@dataclass(frozen=True)
class Tokens:
    """Every colour of one theme. Ratios are held by tests/ui/test_contrast.py."""

    name: str
    dark: bool
    high_contrast: bool
    # grounds
    window: QColor
    sidebar: QColor
    surface: QColor
    sunken: QColor
    raised: QColor
    # ink
    text: QColor
    secondary: QColor
    tertiary: QColor
    faint: QColor
    # lines
    line: QColor
    deco: QColor
    button_line: QColor
    control_line: QColor
    # states
    hover: QColor
    nav_selected: QColor
    pressed: QColor
    row_selected: QColor
    # accent
    accent: QColor
    on_accent: QColor
    accent_hover: QColor
    soft: QColor
    soft_text: QColor
    soft_line: QColor
    # calendar
    free: QColor
    free_line: QColor
    booked: QColor
    hatch: QColor
    booked_text: QColor
    closed: QColor
    now: QColor
    # meaning
    danger: QColor
    danger_soft: QColor
    danger_line: QColor
    success: QColor
    success_soft: QColor
    warning: QColor
    warning_soft: QColor
    warning_line: QColor
    # over everything
    toast: QColor
    toast_text: QColor
    toast_action: QColor
    scrim: QColor
    focus: QColor
    heat: tuple[QColor, QColor, QColor, QColor, QColor]
    avatars: tuple[AvatarPair, ...]

    def colour(self, token: str) -> QColor:
        """The colour of a token by name, for ``icon("bell", "secondary")``; raises KeyError for an unknown one."""
        if token not in COLOUR_TOKENS:
            raise KeyError(token)
        value: QColor = getattr(self, token)
        return value


COLOUR_TOKENS = frozenset(
    field.name for field in fields(Tokens) if field.name not in {"name", "dark", "high_contrast", "heat", "avatars"}
)


def _colours(values: str) -> tuple[QColor, ...]:
    return tuple(QColor(value) for value in values.split())


def _heat(values: str) -> tuple[QColor, QColor, QColor, QColor, QColor]:
    none, rarely, sometimes, often, mostly = _colours(values)
    return none, rarely, sometimes, often, mostly


def _avatars(pairs: str) -> tuple[AvatarPair, ...]:
    return tuple(AvatarPair(*(QColor(part) for part in pair.split("/"))) for pair in pairs.split())


LIGHT = Tokens(
    name="light",
    dark=False,
    high_contrast=False,
    window=QColor("#F6F7F9"),
    sidebar=QColor("#F0F2F5"),
    surface=QColor("#FFFFFF"),
    sunken=QColor("#ECEFF3"),
    raised=QColor("#FFFFFF"),
    text=QColor("#1A1D21"),
    secondary=QColor("#4A525C"),
    tertiary=QColor("#5B6470"),
    faint=QColor("#98A1AD"),
    line=QColor("#E5E8ED"),
    deco=QColor("#D3D9E0"),
    button_line=QColor("#C6CED8"),
    control_line=QColor("#7F8A99"),
    hover=QColor("#E9ECF0"),
    nav_selected=QColor("#E0E4EA"),
    pressed=QColor("#D7DCE3"),
    row_selected=QColor("#EAF0FC"),
    accent=QColor("#2456C7"),
    on_accent=QColor("#FFFFFF"),
    accent_hover=QColor("#1D49AE"),
    soft=QColor("#E6EDFB"),
    soft_text=QColor("#1B3F94"),
    soft_line=QColor("#A9C0F2"),
    free=QColor("#F3F7FE"),
    free_line=QColor("#B5C8F3"),
    booked=QColor("#EEF0F4"),
    hatch=QColor("#E0E4EA"),
    booked_text=QColor("#596270"),
    closed=QColor("#F5F6F8"),
    now=QColor("#C2352B"),
    danger=QColor("#B3261E"),
    danger_soft=QColor("#FCEBEA"),
    danger_line=QColor("#EFC4C1"),
    success=QColor("#17693A"),
    success_soft=QColor("#E6F4EB"),
    warning=QColor("#8A4B00"),
    warning_soft=QColor("#FDF1DC"),
    warning_line=QColor("#EFD6A6"),
    toast=QColor("#23272E"),
    toast_text=QColor("#F3F5F8"),
    toast_action=QColor("#A9C5FF"),
    scrim=QColor(20, 24, 30, 71),
    focus=QColor("#2456C7"),
    heat=_heat("#EEF1F5 #DCE6FA #A9C3F5 #668EE2 #2456C7"),
    avatars=_avatars(
        "#DFE8FB/#1B3F94 #EDE4F8/#5B2E91 #D9F0EE/#0F5B57 #FBE8D0/#7A3E00 "
        "#FADFEA/#8C1D4F #E2F1D6/#2F5A14 #E4E8EE/#3F4A57 #F8E2DB/#7A2E1D"
    ),
)

DARK = Tokens(
    name="dark",
    dark=True,
    high_contrast=False,
    window=QColor("#15181C"),
    sidebar=QColor("#14171B"),
    surface=QColor("#1B1F24"),
    sunken=QColor("#101317"),
    raised=QColor("#242930"),
    text=QColor("#EDEFF2"),
    secondary=QColor("#B7BFC9"),
    tertiary=QColor("#98A2AF"),
    faint=QColor("#6B7480"),
    line=QColor("#2A3037"),
    deco=QColor("#373F49"),
    button_line=QColor("#454E5A"),
    control_line=QColor("#7C8795"),
    hover=QColor("#21262C"),
    nav_selected=QColor("#2A3038"),
    pressed=QColor("#323943"),
    row_selected=QColor("#212C47"),
    accent=QColor("#8FB4FF"),
    on_accent=QColor("#0B1F4B"),
    accent_hover=QColor("#A9C5FF"),
    soft=QColor("#22345C"),
    soft_text=QColor("#CFE0FF"),
    soft_line=QColor("#4A68AC"),
    free=QColor("#1D2840"),
    free_line=QColor("#3D5691"),
    booked=QColor("#252A31"),
    hatch=QColor("#30363F"),
    booked_text=QColor("#A3ADB9"),
    closed=QColor("#171A1F"),
    now=QColor("#FF8A80"),
    danger=QColor("#FF9A92"),
    danger_soft=QColor("#3C1F1D"),
    danger_line=QColor("#6B3834"),
    success=QColor("#7BD69A"),
    success_soft=QColor("#17301F"),
    warning=QColor("#FFC069"),
    warning_soft=QColor("#382A12"),
    warning_line=QColor("#66501F"),
    toast=QColor("#343B45"),
    toast_text=QColor("#F3F5F8"),
    toast_action=QColor("#A9C5FF"),
    scrim=QColor(0, 0, 0, 128),
    focus=QColor("#8FB4FF"),
    heat=_heat("#252A31 #26375E #3A5490 #5F86D6 #8FB4FF"),
    avatars=_avatars(
        "#26375E/#CFE0FF #3E2C55/#E3CFFB #1C4342/#B5E6E1 #4A3315/#FBD9A8 "
        "#4E2438/#F9C6DA #2B4319/#CDEBB4 #343C46/#D5DCE5 #4D2A20/#F7CDBF"
    ),
)

_BLACK, _WHITE, _YELLOW = QColor("#000000"), QColor("#FFFFFF"), QColor("#FFE04A")

HIGH_CONTRAST = Tokens(
    name="high_contrast",
    dark=True,
    high_contrast=True,
    window=_BLACK,
    sidebar=_BLACK,
    surface=_BLACK,
    sunken=_BLACK,
    raised=_BLACK,
    text=_WHITE,
    secondary=_WHITE,
    tertiary=_WHITE,
    faint=_WHITE,
    line=_WHITE,
    deco=_WHITE,
    button_line=_WHITE,
    control_line=_WHITE,
    hover=_BLACK,
    nav_selected=_BLACK,
    pressed=_BLACK,
    row_selected=_BLACK,
    accent=_YELLOW,
    on_accent=_BLACK,
    accent_hover=_YELLOW,
    soft=_BLACK,
    soft_text=_YELLOW,
    soft_line=_YELLOW,
    free=_BLACK,
    free_line=_WHITE,
    booked=_BLACK,
    hatch=_WHITE,
    booked_text=_WHITE,
    closed=_BLACK,
    now=_YELLOW,
    danger=_WHITE,
    danger_soft=_BLACK,
    danger_line=_WHITE,
    success=_WHITE,
    success_soft=_BLACK,
    warning=_WHITE,
    warning_soft=_BLACK,
    warning_line=_WHITE,
    toast=_BLACK,
    toast_text=_WHITE,
    toast_action=_YELLOW,
    scrim=QColor(0, 0, 0, 178),
    focus=_YELLOW,
    heat=_heat("#000000 #4D4316 #857527 #C2AB38 #FFE04A"),
    avatars=(AvatarPair(_BLACK, _WHITE),) * 8,
)

THEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, HIGH_CONTRAST)}
