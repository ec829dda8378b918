"""Editors for forms, each with its label, help and error in one place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.components.buttons import IconButton
from booking_desktop.ui.components.keys import KeyHint
from booking_desktop.ui.components.line_edit import LineEdit
from booking_desktop.ui.components.text import Elided, Text
from booking_desktop.ui.drawing.direction import at_start
from booking_desktop.ui.theme import ICON, theme


class Field(LineEdit):
    """A line of text: ``Field(placeholder, parent, size="field", ltr=False)``.

    ``set_invalid(True)`` shows the error border. ``ltr`` keeps addresses, codes and paths left to right.
    """

    def __init__(
        self, placeholder: str = "", parent: QWidget | None = None, *, size: str = "field", ltr: bool = False
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setProperty("control_size", size)
        if ltr:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._align()
        theme.metricsChanged.connect(self.updateGeometry)

    def _align(self) -> None:
        # QLineEdit goes by the direction of what is typed; ours begins where the row begins, whatever script it is in
        self.setAlignment(at_start(self.layoutDirection()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def set_invalid(self, invalid: bool) -> None:
        """Show or clear the error border."""
        self.setProperty("invalid", invalid)
        self.update()

    def setReadOnly(self, locked: bool) -> None:
        super().setReadOnly(locked)
        if locked:
            theme.changed.connect(self._set_ink)
        self._set_ink()

    def _set_ink(self) -> None:
        palette = QPalette()
        if self.isReadOnly():
            palette.setColor(QPalette.ColorRole.Text, theme.tokens.secondary)
        self.setPalette(palette)

    @property
    def rtl(self) -> bool:
        """Whether reading goes right to left here."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _margins(self, start: int, end: int) -> None:
        self.setTextMargins(end if self.rtl else start, 0, start if self.rtl else end, 0)

    def _at_end(self, child: QWidget, inset: int) -> None:
        size = child.sizeHint()
        x = inset if self.rtl else self.width() - size.width() - inset
        child.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())


class SearchField(Field):
    """A search line with a lens, a key hint while empty, and a clearing cross: ``SearchField(placeholder, parent, key="Ctrl F")``.

    Signals: QLineEdit's. Escape clears what is typed, and is left to others when nothing is.
    """

    def __init__(
        self, placeholder: str = "", parent: QWidget | None = None, *, key: str = "", size: str = "field"
    ) -> None:
        super().__init__(placeholder, parent, size=size)
        self.setAccessibleName(placeholder)
        self._hint, self._key = KeyHint(key, self), key
        self._clear = IconButton("x", self.tr("Clear"), self, size="small", icon_size=14)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self.textChanged.connect(self._show_end)
        self._show_end()

    @property
    def key(self) -> str:
        """The key that is hinted at."""
        return self._key

    def show_key(self, key: str) -> None:
        """Hint at another key; at none when it is empty."""
        self._key = key
        self._hint.set_words(key)
        self._at_end(self._hint, 12)
        self._show_end()

    def _show_end(self) -> None:
        typed = bool(self.text())
        self._clear.setVisible(typed)
        self._hint.setVisible(bool(self._key) and not typed)
        self._margins(24, self._hint.sizeHint().width() + 23 if self._key else 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._at_end(self._clear, 3)
        self._at_end(self._hint, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        x = self.width() - 12 - ICON if self.rtl else 12
        icons.paint(painter, "search", theme.tokens.text, x, (self.height() - ICON) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class _EndButton(IconButton):
    """A quiet button with icon and text inside a field."""

    def __init__(self, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(icon, text, parent, size="small")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setText(text)
        self.setToolTip("")
        self.setCursor(Qt.CursorShape.ArrowCursor)


class PasswordField(Field):
    """A password with Show / Hide: ``PasswordField(parent, size="large")``. Pasting is welcome."""

    def __init__(self, parent: QWidget | None = None, *, size: str = "large") -> None:
        super().__init__("", parent, size=size, ltr=True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._show = _EndButton("eye", self.tr("Show"), self)
        self._show.clicked.connect(self._toggle)
        self._name()

    def _toggle(self) -> None:
        self.set_shown(self.echoMode() == QLineEdit.EchoMode.Password)

    def set_shown(self, shown: bool) -> None:
        """Show or hide what is typed."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._name()

    def _name(self) -> None:
        shown = self.echoMode() == QLineEdit.EchoMode.Normal
        self._show.set_icon("eye-off" if shown else "eye")
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._show.setAccessibleName(self.tr("Hide password") if shown else self.tr("Show password"))
        self._place()

    def _place(self) -> None:
        self._margins(0, self._show.sizeHint().width())
        self._at_end(self._show, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


def digits_of(text: str) -> str:
    """The ASCII digits of a text, whatever words, spaces or scripts stand around and in it."""
    return "".join(str(int(letter)) for letter in text if letter.isdecimal())


class CodeField(Field):
    """The six-digit code in one field, with Paste: ``CodeField(parent, digits=6)``.

    Whatever is typed or pasted is stripped to its digits. Signal: ``codeChanged(str)``. Never submits by itself.
    """

    codeChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, digits: int = 6) -> None:
        super().__init__("", parent, size="code", ltr=True)
        self._digits = digits
        self._paste = _EndButton("clipboard-paste", self.tr("Paste"), self)
        self._paste.clicked.connect(self.paste_code)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._set_font()
        theme.metricsChanged.connect(self._set_font)
        self.textChanged.connect(self._strip)

    @property
    def code(self) -> str:
        """The digits so far."""
        return self.text()

    def paste_code(self) -> None:
        """Take the code out of the clipboard."""
        found = digits_of(QGuiApplication.clipboard().text())
        if found:
            self.setText(found[: self._digits])
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _strip(self, text: str) -> None:
        clean = digits_of(text)[: self._digits]
        if clean != text:
            self.setText(clean)
            return
        self.codeChanged.emit(clean)

    def _set_font(self) -> None:
        font = QFont(theme.font("code", tabular=True))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.42 * QFontInfo(font).pixelSize())
        self.setFont(font)
        self._margins(8, self._paste.sizeHint().width() + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._at_end(self._paste, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens.faint)
        step = QFontMetricsF(self.font()).horizontalAdvance("0")
        start = 22 + QFontMetricsF(self.font()).horizontalAdvance(self.text())
        for missing in range(self._digits - len(self.text())):
            x = start + step * (missing + 0.42)
            painter.drawEllipse(round(x) - 2, self.height() // 2 - 2, 4, 4)


class TextArea(QPlainTextEdit):
    """Several lines of text in a field's frame: ``TextArea(placeholder, parent, lines=3, limit=0)``. Tab moves on."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None, *, lines: int = 3, limit: int = 0) -> None:
        super().__init__(parent)
        self._lines, self._limit = lines, limit
        self.setProperty("kind", "field")
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(10, 7, 4, 7)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.metricsChanged.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        if limit:
            self.textChanged.connect(self._cut)

    def set_invalid(self, invalid: bool) -> None:
        """Show or clear the error border."""
        self.setProperty("invalid", invalid)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def _height(self) -> int:
        return round(self.fontMetrics().lineSpacing() * self._lines + 20)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.viewport().setAutoFillBackground(self.isEnabled())  # a locked one is all frame

    def _cut(self) -> None:
        text = self.toPlainText()
        if len(text) > self._limit:
            cursor = self.textCursor()
            at = min(cursor.position(), self._limit)
            self.setPlainText(text[: self._limit])
            cursor = self.textCursor()
            cursor.setPosition(at)
            self.setTextCursor(cursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class FormField(QWidget):
    """Label, editor, help and error as one: ``FormField(label, editor, parent, help="", note="", end=None)``.

    ``note`` is a caption at the end of the label row ("Optional", "41 of 80"); ``end`` a widget there (a link).
    ``set_error(text)`` marks the editor and says why below it, in place of the help; ``set_error("")`` clears it.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        parent: QWidget | None = None,
        *,
        help: str = "",
        note: str = "",
        end: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help_text = help
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.label = Text(label, self, role="control")
        self.label.setBuddy(editor)
        self.note = Elided(note, self, role="caption", token="tertiary")
        self.note.setVisible(bool(note))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addStretch(1)
        row.addWidget(self.note)
        if end is not None:
            end.setFixedHeight(theme.target("ui"))  # a link must not push the label away from its editor
            row.addWidget(end)
        column.addLayout(row)
        column.addWidget(editor)
        self._below = _Below(self)
        column.addWidget(self._below)
        # an editor of several parts hands the focus, and so its name, to one of them
        inner = editor.focusProxy()
        self._spoken = [editor] if inner is None else [editor, inner]
        for part in self._spoken:
            if not part.accessibleName():
                part.setAccessibleName(label)
        self._show("", help)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # no focus proxy: a proxy among its own children makes Tab go round and round inside
        self.editor.setFocus(event.reason())

    @property
    def error(self) -> str:
        """The error shown, "" for none."""
        return self._below.error

    def set_error(self, text: str) -> None:
        """Show why the value can't be taken; "" clears it."""
        self._show(text, self._help_text)

    def set_help(self, text: str) -> None:
        """Change the help below the editor."""
        self._help_text = text
        self._show(self.error, text)

    def set_note(self, text: str) -> None:
        """Change the caption at the end of the label row."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _show(self, error: str, help: str) -> None:
        self._below.show_text(error, help)
        self.editor.setProperty("invalid", bool(error))
        for part in self._spoken:
            part.setAccessibleDescription(error or help)
        self.editor.update()


class _Below(QFrame):
    """Help or error under an editor."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.error = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._sign = Sign("circle-alert", "danger", self, size=14)
        self._words = Text("", self, role="caption", token="tertiary", wrap=True)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_text(self, error: str, help: str) -> None:
        """Show an error, else help, else nothing."""
        self.error = error
        self._words.setText(error or help)
        self._words.set_token("danger" if error else "tertiary")
        self._sign.setVisible(bool(error))
        self.setVisible(bool(error or help))


class Sign(QWidget):
    """An icon that stands for itself, unspoken: ``Sign(icon, token, parent, size=16, stroke=0)``; ``set_icon`` changes it."""

    def __init__(
        self,
        icon: str,
        token: str = "secondary",
        parent: QWidget | None = None,
        *,
        size: int = ICON,
        stroke: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._icon, self._token, self._size, self._stroke = icon, token, size, stroke
        self.setFixedSize(size, max(size, 16))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def set_icon(self, icon: str, token: str = "") -> None:
        """Change the icon, and its colour where given."""
        self._icon, self._token = icon, token or self._token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - self._size) / 2
        icons.paint(painter, self._icon, theme.colour(self._token), 0, top, self._size, self._stroke)
