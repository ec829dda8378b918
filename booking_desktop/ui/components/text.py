"""Labels by type role and ink. A page says what a text is, not how big it is."""

from __future__ import annotations

from html import escape
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import tall
from booking_desktop.ui.theme import theme

_BY_PALETTE = {
    "text": QPalette.ColorRole.WindowText,
    "secondary": QPalette.ColorRole.BrightText,
    "tertiary": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Link,
    "soft_text": QPalette.ColorRole.LinkVisited,
}


class Text(QLabel):
    """A label: ``Text(words, parent, role="ui", token="text", wrap=False, tabular=False, selectable=False)``.

    ``role`` is a name in typography.ROLES, ``token`` a colour of the theme; ``set_token`` changes it. Words are plain
    text: a person's name never becomes markup. ``set_rich`` shows markup of ours, such as one bold run. Wrapped text keeps
    the line height of its role.
    """

    ROLE: ClassVar[str] = "ui"
    TOKEN: ClassVar[str] = "text"

    def __init__(
        self,
        words: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "",
        token: str = "",
        wrap: bool = False,
        tabular: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._words = self._markup = ""
        self._spare = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()
        self._role, self._tabular = role or self.ROLE, tabular
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._follows_theme = False
        self.set_token(token or self.TOKEN)
        self._set_font()
        theme.metricsChanged.connect(self._set_font)
        self.setText(words)

    def setText(self, words: str) -> None:
        self._words, self._markup = words, ""
        if self.wordWrap():
            self.set_rich(escape(words).replace("\n", "<br>"))
            self._words = words
        else:
            super().setText(words)

    def text(self) -> str:
        return self._words

    def set_rich(self, markup: str) -> None:
        """Show markup of our own making; whatever a person wrote in it has to be escaped first."""
        self._words = self._markup = markup
        self.setTextFormat(Qt.TextFormat.RichText)
        height = theme.line(self._role) + (2 if self._role == "reading" else 0)
        # Qt sets a fixed line's words so low that deep letters are cut off under the last one; tall scripts keep their own line
        self._spare = max(0, (height - 16) // 8) if tall(markup) else 0
        high = "" if tall(markup) else f"line-height:{height}px;-qt-line-height-type:fixed"
        at = self.alignment()
        align = "right" if at & Qt.AlignmentFlag.AlignRight else "left"
        align = "center" if at & Qt.AlignmentFlag.AlignHCenter else align
        super().setText(f'<p align="{align}" style="{high}">{markup}</p>')

    def heightForWidth(self, width: int) -> int:
        wanted = super().heightForWidth(width)
        return wanted + self._spare if wanted > 0 else wanted

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, self._spare)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._alignment = alignment
        self._align()
        self._again()

    def _align(self) -> None:
        # QLabel goes by the direction of the words; ours begin where the row begins, whatever script they are in
        visual = QStyle.visualAlignment(self.layoutDirection(), self._alignment)
        super().setAlignment(visual | Qt.AlignmentFlag.AlignAbsolute)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
            self._again()

    def _again(self) -> None:
        if self._markup:
            words = self._words
            self.set_rich(self._markup)
            self._words = words

    def set_token(self, token: str) -> None:
        """Change the ink. Common inks ride on the application's palette; the others follow the theme by themselves."""
        self._token = token
        known = _BY_PALETTE.get(token)
        if known is not None:
            self.setForegroundRole(known)
            return
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self._set_ink()
        if not self._follows_theme:
            self._follows_theme = True
            theme.changed.connect(self._set_ink)

    def set_role(self, role: str) -> None:
        """Change the type role."""
        self._role = role
        self._set_font()

    def _set_ink(self) -> None:
        if self._token in _BY_PALETTE:
            return
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._token))
        self.setPalette(palette)

    def _set_font(self) -> None:
        self.setFont(theme.font(self._role, tabular=self._tabular))
        self._again()


class PageTitle(Text):
    """24/600: a person's name, sign-in, a receipt."""

    ROLE = "page"


class Title(Text):
    """20/600: a view's title in its header, a pane's day."""

    ROLE = "title"


class Subtitle(Text):
    """16/600: a panel's title, a card's time."""

    ROLE = "subtitle"


class Section(Text):
    """13/600: the label over a section."""

    ROLE = "strong"


class Reading(Text):
    """14/400 in secondary ink: prose and sentences under a title; wraps."""

    ROLE = "reading"
    TOKEN = "secondary"


class Name(Text):
    """14/600: the name of a person or an offer."""

    ROLE = "name"


class Caption(Text):
    """12/400 in tertiary ink: zones, counts, help."""

    ROLE = "caption"
    TOKEN = "tertiary"


class Elided(Text):
    """A label of one line that gives way: elided where it doesn't fit, whole in its tooltip and its spoken name."""

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self.palette().color(self.foregroundRole())
        align = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        shapes.text(painter, self.contentsRect(), self.text(), self.font(), ink, align)

    def setText(self, words: str) -> None:
        super().setText(words)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        fits = QFontMetricsF(self.font()).horizontalAdvance(self.text()) <= self.width() + 1
        self.setToolTip("" if fits else self.text())
