"""The look in force: colours, spaces, fonts. The one place that knows them; widgets ask ``theme`` and listen to ``changed``.

There is one look per process, as there is one ``QApplication`` palette and style, so it is a module value and not an argument.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from booking_desktop.domain.preferences import Density, ThemeChoice, Tri
from booking_desktop.ui import typography
from booking_desktop.ui.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens

# --- spaces (px at 96 dpi); everything sits on a grid of four ------------------------------------------------------------

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, SPACE_7, SPACE_8 = 4, 8, 12, 16, 20, 24, 28, 32
HEADER = 56
INSET = 24
SIDEBAR = 220
SIDEBAR_COLLAPSED = 56
NARROW = 1080
"""Below this window width the sidebar folds and a detail pane steps aside."""
NARROW_SIGN_IN = 960
POINTER_TARGET = 28
LEAST_TARGET = 24
"""Of what stands in a line of text; everything else that can be pressed has ``POINTER_TARGET``."""

RADIUS_KEY, RADIUS_TAG, RADIUS_CONTROL, RADIUS_ROW, RADIUS_CARD, RADIUS_POPUP, RADIUS_CHIP = 4, 5, 6, 8, 10, 12, 14

ICON = 16
ICON_GAP = 6

CONTROL_HEIGHTS = {"small": 28, "standard": 32, "field": 36, "large": 40, "code": 56}
BUTTON_PADDING = {"small": 10, "standard": 12, "field": 12, "large": 16, "code": 16}
_CONTROL_SHIFT = {Density.COMPACT: -4, Density.STANDARD: 0, Density.COMFORTABLE: 4}
_ROW_SHIFT = {Density.COMPACT: -8, Density.STANDARD: 0, Density.COMFORTABLE: 8}

# --- motion (ms) ----------------------------------------------------------------------------------------------------------

ENTER_MS, LEAVE_MS, FADE_MS, BUSY_MS = 167, 83, 83, 1200


class Theme(QObject):
    """The look in force.

    Signals: ``changed`` (colours, fonts or metrics: repaint), ``metricsChanged`` (fonts or sizes: lay out again).
    """

    changed = Signal()
    metricsChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens: Tokens = LIGHT
        self.choice = ThemeChoice.LIGHT
        self.scale = 1.0
        self.density = Density.STANDARD
        self.motion = Tri.SYSTEM
        self.patterns = True
        """Whether booked times are hatched."""
        self._rtl = False
        """Whether the fonts in force are those of a script that is read from right to left."""
        self._app: QApplication | None = None
        self._blinks: int | None = None
        """Ms in which the caret comes and goes on this system."""

    # --- asking --------------------------------------------------------------------------------------------------------

    @property
    def animated(self) -> bool:
        """Whether toasts and panes may move. Qt does not tell the system's wish on Linux, so "system" means on."""
        return self.motion is not Tri.OFF

    @property
    def line_width(self) -> int:
        """Of pane edges, controls and cards: 1, or 2 in high contrast."""
        return 2 if self.tokens.high_contrast else 1

    @property
    def focus_width(self) -> int:
        """Of the focus ring."""
        return 3 if self.tokens.high_contrast else 2

    @property
    def focus_gap(self) -> int:
        """Between a control and its focus ring."""
        return 3 if self.tokens.high_contrast else 2

    def colour(self, token: str) -> QColor:
        """The colour of a token by name; raises KeyError for an unknown one."""
        return self.tokens.colour(token)

    def font(self, role: str, *, tabular: bool = False, weight: int = 0) -> QFont:
        """The font of a type role at the person's text size; see typography.ROLES for the names."""
        return typography.font(role, self.scale, tabular=tabular, weight=weight)

    def control(self, size: str = "standard") -> int:
        """The height of a control ("small", "standard", "field", "large", "code") at this density and text size."""
        height = CONTROL_HEIGHTS[size] + _CONTROL_SHIFT[self.density] + round(20 * (self.scale - 1))
        return max(POINTER_TARGET, height)

    def row(self, standard: int, lines: int = 1) -> int:
        """The height of a list row that is ``standard`` high and holds ``lines`` lines of text."""
        return max(LEAST_TARGET, standard + _ROW_SHIFT[self.density] + round(20 * lines * (self.scale - 1)))

    def wide(self, standard: int) -> int:
        """Px for what is ``standard`` wide or high at 100 % and grows with larger text; also a width that counts as narrow."""
        return round(standard * max(1.0, self.scale))

    def line(self, role: str) -> int:
        """The line height of a type role at this text size."""
        return round(typography.ROLES[role].line * self.scale)

    def target(self, role: str) -> int:
        """The height of words that can be pressed: their line's, and never less than can be hit."""
        return max(LEAST_TARGET, self.line(role))

    # --- changing ------------------------------------------------------------------------------------------------------

    def foresee(self, choice: ThemeChoice, text_scale: float) -> None:
        """Guess the look before the application wears it: enough for the first paint of a bare window, and cheap."""
        if self._app is not None:
            return
        dark_desktop = QGuiApplication.palette().window().color().lightness() < 128
        self.tokens = _CHOSEN.get(choice) or (DARK if dark_desktop else LIGHT)
        self.scale = text_scale

    def apply(
        self,
        app: QApplication,
        name: ThemeChoice | str = ThemeChoice.SYSTEM,
        text_scale: float = 1.0,
        density: Density | str = Density.STANDARD,
        motion: Tri | str = Tri.SYSTEM,
        *,
        patterns: bool = True,
    ) -> None:
        """Put this look in force; ``text_scale`` 1.0 is 100 %. Only what differs is touched."""
        first = self._app is not app
        if first:
            self._install(app)
        self.choice, self.motion, self.patterns = ThemeChoice(name), Tri(motion), patterns
        rtl = QGuiApplication.isRightToLeft()
        metrics = first or (text_scale, density, rtl) != (self.scale, self.density, self._rtl)
        self._rtl = rtl
        self._still(app)
        self.scale, self.density = text_scale, Density(density)
        if metrics:
            self._set_fonts(app)
        tokens = _tokens_for(self.choice)
        if first or tokens is not self.tokens:
            self.tokens = tokens
            app.setPalette(palette(tokens))
        if metrics:
            self.metricsChanged.emit()
        self.changed.emit()

    def _still(self, app: QApplication) -> None:
        """Without motion the caret doesn't blink; with it, it does as the system has it."""
        if self._blinks is None:
            self._blinks = app.cursorFlashTime()
        app.setCursorFlashTime(self._blinks if self.animated else 0)

    def _install(self, app: QApplication) -> None:
        self._app = app
        typography.load_fonts()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        if self.choice is ThemeChoice.SYSTEM and self._app is not None:
            self.apply(self._app, self.choice, self.scale, self.density, self.motion, patterns=self.patterns)

    def _set_fonts(self, app: QApplication) -> None:
        app.setFont(self.font("ui"))
        for name, role in _CLASS_FONTS.items():
            app.setFont(self.font(role), name)  # type: ignore[arg-type]  # the stub says bytes, the binding takes str


_CLASS_FONTS = {
    "QPushButton": "control",
    "QToolButton": "control",
    "QLineEdit": "reading",
    "QPlainTextEdit": "reading",
    "QTextEdit": "reading",
    "QToolTip": "caption",
    "QTipLabel": "caption",
}


_CHOSEN = {ThemeChoice.LIGHT: LIGHT, ThemeChoice.DARK: DARK, ThemeChoice.HIGH_CONTRAST: HIGH_CONTRAST}


def _tokens_for(choice: ThemeChoice) -> Tokens:
    if choice is ThemeChoice.SYSTEM:
        from PySide6.QtCore import Qt  # its enumerations are made on import: not before the first paint

        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return _CHOSEN[choice]


def palette(tokens: Tokens) -> QPalette:
    """Qt's palette of a theme. BrightText carries ``secondary`` and LinkVisited ``soft_text``: labels name a role, so
    a theme switch recolours them without touching each one."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, colour in {
        role.Window: tokens.window,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Button: tokens.raised,
        role.Text: tokens.text,
        role.WindowText: tokens.text,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.secondary,
        role.PlaceholderText: tokens.tertiary,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Light: tokens.hover,
        role.Mid: tokens.deco,
        role.Midlight: tokens.line,
        role.Dark: tokens.control_line,
        role.Shadow: tokens.deco,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.soft_text,
        role.ToolTipBase: tokens.toast,
        role.ToolTipText: tokens.toast_text,
    }.items():
        made.setColor(which, colour)
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, tokens.tertiary)
    return made


theme = Theme()
