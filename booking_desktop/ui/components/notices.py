"""What is said in place: an info bar under a header, the summary of a form's errors, an empty list's way on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button, Link
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.flow import Flow
from booking_desktop.ui.components.text import Subtitle, Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_ROW, theme

_LOOKS = {
    "info": ("window", "deco", "secondary", "info", "link"),
    "warning": ("warning_soft", "warning_line", "warning", "triangle-alert", "warning_link"),
    "error": ("danger_soft", "danger_line", "danger", "circle-alert", "danger_link"),
}


class _Notice(QFrame):
    """A rounded box in the colours of its kind, with a sign."""

    def __init__(self, kind: str, parent: QWidget | None, icon: str) -> None:
        super().__init__(parent)
        self._kind = kind
        _, _, ink, usual, _ = _LOOKS[kind]
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 9, 12, 9)
        self._row.setSpacing(12)
        self._sign = Sign(icon or usual, ink, self)
        self._fit_sign()
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self._fit_sign)

    def _fit_sign(self) -> None:
        # in the middle of the first line, however large the words are
        self._sign.setFixedHeight(max(20, theme.line("ui")))

    def sizeHint(self) -> QSize:
        """As high as the words are at this width: a box that may not grow would cut their last line off."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width()))) if self.isVisible() else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, edge, *_ = _LOOKS[self._kind]
        painter = QPainter(self)
        rect = QRectF(self.rect())
        shapes.box(painter, rect, RADIUS_ROW, theme.colour(ground), theme.colour(edge), theme.line_width)


class InfoBar(_Notice):
    """A changed state, under the header: ``InfoBar(kind, text, parent, title="", action="", icon="", more="")``.

    Kinds: info, warning, error. ``title`` is set in 600 before the text, ``more`` a second line. Signal: ``acted`` (its one
    action). ``set_text(text, title="", more="")`` changes it; ``body`` is a column for further widgets below the words.
    """

    acted = Signal()

    def __init__(
        self,
        kind: str,
        text: str,
        parent: QWidget | None = None,
        *,
        title: str = "",
        action: str = "",
        icon: str = "",
        more: str = "",
    ) -> None:
        super().__init__(kind, parent, icon)
        self._told = ""
        self.body = QVBoxLayout()
        self.body.setSpacing(2)
        self._words = Text("", self, wrap=True, tabular=True)
        self._more = Text("", self, token="secondary", wrap=True, tabular=True)
        self.body.addWidget(self._words)
        self.body.addWidget(self._more)
        self._row.addLayout(self.body, 1)
        self.action = Link(action, self, kind=_LOOKS[kind][4] if kind != "error" else "danger_link")
        self.action.setVisible(bool(action))
        self.action.setFixedHeight(theme.target("ui"))
        self.action.clicked.connect(self.acted)
        self._row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        self.set_text(text, title, more)

    def set_text(self, text: str, title: str = "", more: str = "") -> None:
        """Change the words."""
        bold = f'<span style="font-weight:600">{escape(title)}</span> ' if title else ""
        self._words.set_rich(bold + escape(text))
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(" ".join(part for part in (title, text, more) if part))
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._told = ""

    def _tell(self) -> None:
        """An error that appears is said at once; the same words again are not."""
        if self._kind == "error" and self.isVisible() and self.accessibleName() != self._told:
            self._told = self.accessibleName()
            announce(self, self._told, urgent=True)

    def set_action(self, words: str) -> None:
        """Change the action's words; "" hides it."""
        self.action.setText(words)
        self.action.setVisible(bool(words))


class ErrorSummary(_Notice):
    """What has to be corrected, over a form: ``ErrorSummary(parent)``, then ``show_errors(title, [(sentence, editor)])``.

    Each sentence is a link that focuses its editor. It takes the focus when it appears and is hidden without errors.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("error", parent, "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout()
        column.setSpacing(4)
        self._title = Text("", self, role="control", wrap=True)
        column.addWidget(self._title)
        self._links = QWidget(self)
        self._flow = Flow(self._links, gap=16, line_gap=2)
        column.addWidget(self._links)
        self._row.addLayout(column, 1)
        self.hide()

    def show_errors(self, title: str, errors: Sequence[tuple[str, QWidget]]) -> None:
        """Show these errors, or hide when there are none."""
        self._flow.clear()
        self.setVisible(bool(errors))
        if not errors:
            return
        self._title.setText(title)
        for sentence, editor in errors:
            link = Link(sentence, self._links, kind="danger_link")
            link.setFixedHeight(theme.target("ui"))
            link.clicked.connect(_Go(editor, link).go)
            self._flow.addWidget(link)
            link.show()
        self.setAccessibleName(f"{title}: " + "; ".join(sentence for sentence, _ in errors))
        announce(self, self.accessibleName(), urgent=True)
        self._links.updateGeometry()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class _Go:
    """Focus an editor and scroll it into view."""

    def __init__(self, editor: QWidget, link: QWidget) -> None:
        self._editor = editor
        link.setProperty("go", self)  # lives as long as its link

    def go(self) -> None:
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        parent = self._editor.parentWidget()
        while parent is not None:
            if hasattr(parent, "ensureWidgetVisible"):
                parent.ensureWidgetVisible(self._editor, 0, 40)
                return
            parent = parent.parentWidget()


class EmptyState(QWidget):
    """An empty list says why and what to do: ``EmptyState(icon, title, sentence, parent)``; ``add_action(text, callback, primary)``.

    At most two actions. ``set_words`` changes what it says.
    """

    def __init__(self, icon: str, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        self._disc = _Disc(icon, self)
        column.addWidget(self._disc, 0, centre)
        column.addSpacing(16)
        self._title = Subtitle(title, self, wrap=True)
        self._title.setAlignment(centre)
        column.addWidget(self._title)
        column.addSpacing(4)
        self._sentence = Text(sentence, self, token="secondary", wrap=True)
        self._sentence.setAlignment(centre)
        column.addWidget(self._sentence)
        column.addSpacing(16)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        column.addLayout(self._actions)
        self._actions.addStretch(1)
        self._actions.addStretch(1)
        column.addStretch(3)

    def set_words(self, title: str, sentence: str = "", icon: str = "") -> None:
        """Change what it says."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        if icon:
            self._disc.set_icon(icon)

    def add_action(self, text: str, act: Callable[[], object], *, primary: bool = False) -> Button:
        """Add a button; returns it."""
        button = Button(text, self, kind="primary" if primary else "ghost")
        button.clicked.connect(lambda: act())
        self._actions.insertWidget(self._actions.count() - 1, button)
        return button


class _Disc(QWidget):
    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(56, 56)
        theme.changed.connect(self.update)

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = theme.tokens.deco if theme.tokens.high_contrast else None
        shapes.box(painter, QRectF(self.rect()), 28, theme.tokens.sunken, edge, theme.line_width)
        icons.paint(painter, self._icon, theme.tokens.secondary, 16, 16, 24)
