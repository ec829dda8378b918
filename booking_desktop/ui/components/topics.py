"""Several words in one field, each a tag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QStyleOption, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.components.flow import Flow
from booking_desktop.ui.components.line_edit import LineEdit
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import fields, shapes
from booking_desktop.ui.theme import RADIUS_TAG, theme


class TopicTag(PaintedButton):
    """A tag with a cross; a press, Delete or Backspace takes it out. Signal: ``clicked``."""

    def __init__(self, word: str, parent: QWidget) -> None:
        super().__init__(parent, radius=RADIUS_TAG)
        self.setText(word)
        self.setAccessibleName(self.tr("Remove {topic}").format(topic=word))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme.font("caption_medium")).horizontalAdvance(self.text())
        return QSize(round(width) + 8 + 4 + 12 + 8, max(24, theme.line("caption_medium") + 8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        painter = self.painter()
        edge = tokens.deco if tokens.high_contrast else None
        ground = tokens.pressed if self.hovered else tokens.sunken
        shapes.box(painter, QRectF(self.rect()), RADIUS_TAG, ground, edge, 1)
        words = self.at(QRectF(8, 0, self.width() - 30, self.height()))
        shapes.text(painter, words, self.text(), theme.font("caption_medium"), tokens.secondary)
        cross = self.at(QRectF(self.width() - 20, self.height() / 2 - 6, 12, 12))
        icons.paint(painter, "x", tokens.secondary, cross.left(), cross.top(), 12)


class TopicsEdit(QFrame):
    """Tags in a field: ``TopicsEdit(placeholder, parent, limit=20)``.

    Enter, comma or leaving the field makes a tag; Backspace on an empty line takes the last one out. ``topics`` are the words
    in order, ``set_topics`` changes them silently. Signal: ``topicsChanged(tuple)``. ``line`` is the inner QLineEdit.
    """

    topicsChanged = Signal(tuple)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None, *, limit: int = 20) -> None:
        super().__init__(parent)
        self._topics: tuple[str, ...] = ()
        self._limit = limit
        self._flow = Flow(self, gap=6, line_gap=6)
        self._flow.setContentsMargins(6, 6, 6, 6)
        self.line = _Line(self)
        self.line.setPlaceholderText(placeholder)
        self.line.setFont(theme.font("ui"))
        theme.metricsChanged.connect(self._grow)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._take)
        self.line.editingFinished.connect(self._take)
        self.line.textEdited.connect(self._split)
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def topics(self) -> tuple[str, ...]:
        """The words in order."""
        return self._topics

    def set_topics(self, topics: Sequence[str]) -> None:
        """Show these words, silently."""
        if tuple(topics) == self._topics:
            return
        self._topics = tuple(topics)
        self._rebuild()

    def _grow(self) -> None:
        self.line.setFont(theme.font("ui"))
        self._flow.invalidate()
        self.updateGeometry()

    def _split(self, text: str) -> None:
        if "," in text:
            self._take()

    def _take(self) -> None:
        known = {topic.casefold() for topic in self._topics}
        added: list[str] = []
        for part in self.line.text().split(","):
            word = " ".join(part.split())
            if word and word.casefold() not in known:
                known.add(word.casefold())
                added.append(word)
        self.line.clear()
        if added:
            self._change((*self._topics, *added)[: self._limit])

    def _remove(self) -> None:
        tag = self.sender()
        if isinstance(tag, TopicTag):
            self._change(tuple(topic for topic in self._topics if topic != tag.text()))
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, topics: tuple[str, ...]) -> None:
        self._topics = topics
        self._rebuild()
        self.topicsChanged.emit(topics)

    def _rebuild(self) -> None:
        self._flow.removeWidget(self.line)
        self._flow.clear()
        before = _stop_before(self.line)  # the line keeps its place on the page, with its tags before it
        for topic in self._topics:
            tag = TopicTag(topic, self)
            tag.clicked.connect(self._remove)
            self._flow.addWidget(tag)
            tag.show()
            QWidget.setTabOrder(before, tag)
            before = tag
        QWidget.setTabOrder(before, self.line)
        self._flow.addWidget(self.line)
        self._flow.invalidate()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        empty = watched is self.line and not self.line.text() and bool(self._topics)
        backspace = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backspace
        if empty and backspace and event.type() == QEvent.Type.KeyPress:
            self._change(self._topics[:-1])
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        state = option.state & ~QStyle.StateFlag.State_HasFocus
        if self.line.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        fields.frame(QPainter(self), QRectF(self.rect()), state, self)


def _stop_before(widget: QWidget) -> QWidget:
    """Where Tab comes from; Qt orders only what takes the focus."""
    before = widget.previousInFocusChain()
    while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus and before is not widget:
        before = before.previousInFocusChain()
    return before or widget


class _Line(LineEdit):
    """The line inside: no frame of its own, as wide as what is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setProperty("frameless", True)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = self.text() or self.placeholderText()
        return QSize(max(90, self.fontMetrics().horizontalAdvance(words) + 30), max(24, theme.line("ui") + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(90, self.sizeHint().height())
