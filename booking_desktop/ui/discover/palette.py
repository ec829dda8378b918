"""The command palette: one line over the whole window that goes anywhere, does anything, and reads "ada thu 3pm"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.chips import Tag
from booking_desktop.ui.components.cover import AROUND, Cover
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Divider
from booking_desktop.ui.components.keys import KeyHint, native
from booking_desktop.ui.components.lines import Lines
from booking_desktop.ui.components.rows import RowView
from booking_desktop.ui.components.text import Caption
from booking_desktop.ui.discover.palette_rows import Hit, Line, PaletteDelegate, PaletteWords, key_of, lines
from booking_desktop.ui.discover.palette_words import action, has_place, spoken, tags
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import at_start
from booking_desktop.ui.keyed_list import KeyedListModel
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.theme import RADIUS_POPUP, SPACE_2, SPACE_3, SPACE_4, SPACE_5, theme
from booking_desktop.viewmodels.discover.palette import PaletteViewModel
from booking_desktop.viewmodels.formats import Formats

_WIDE, _TOP, _INPUT, _TAGS, _FOOT = 680, 96, 60, 40, 40


class Palette(Cover):
    """``Palette(viewmodel, formats, commands, window)``; ``open_palette()`` shows it over the window.

    It does commands by itself; what else is chosen goes out through the view-model's signals. Escape or a press beside it
    closes it, and the focus goes back to where it was.
    """

    def __init__(
        self, page: PaletteViewModel, formats: Callable[[], Formats], commands: Commands, window: QWidget
    ) -> None:
        super().__init__(window, "")
        self._page, self._formats, self._commands = page, formats, commands
        self._words = PaletteWords(formats())
        self._said = ""
        self._shown_tags: list[tuple[str, str]] = []
        self.setAccessibleName(self.tr("Go to anything"))
        self._arrange()
        page.changed.connect(self.render_state)
        page.command_wanted.connect(self._do)

    def open_palette(self, text: str = "") -> None:
        """Show it, empty or with a text."""
        self._page.open()
        self.field.setText(text)
        if not self.isVisible():
            self.cover()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.render_state()

    # --- building --------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._input_row())
        column.addWidget(self._tag_row())
        column.addWidget(Divider(self.card))
        self.rows: KeyedListModel[Line] = KeyedListModel(
            key_of, self._words.spoken, self, choosable=lambda line: isinstance(line, Hit)
        )
        self.list = RowView(self.card, name=self.tr("Results"), uniform=False)
        self.list.setFocusProxy(self.field)  # arrows in the field move in it
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PaletteDelegate(self._words, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._clicked)
        self.list.setViewportMargins(0, 4, 0, 4)
        column.addWidget(self.list, 1)
        self._nothing = Lines("", self.card, token="secondary")
        self._nothing_part = QWidget(self.card)
        around = QVBoxLayout(self._nothing_part)
        around.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        around.addWidget(self._nothing)
        column.addWidget(self._nothing_part)
        column.addWidget(self._footer())

    def _input_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_5, 0, SPACE_5, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(Sign("search", "secondary", self.card, size=20))
        self.field = _Line(self.card)
        self.field.setPlaceholderText(self.tr("A speaker, a page, a command, or “ada thu 3pm”"))
        self.field.setAccessibleName(self.tr("Go to anything"))
        self.field.setMinimumHeight(_INPUT)
        self.field.textChanged.connect(self._page.type)
        self.field.tabbed.connect(self._page.move)
        row.addWidget(self.field, 1)
        row.addWidget(KeyHint(native("Esc"), self.card))
        return row

    def _tag_row(self) -> QWidget:
        self._tags = QWidget(self.card)
        self._tag_line = QHBoxLayout(self._tags)
        self._tag_line.setContentsMargins(SPACE_5, 0, SPACE_5, SPACE_3 + 2)
        self._tag_line.setSpacing(6)
        self._tag_line.addWidget(Caption(self.tr("Understood as"), self._tags))
        self._tag_line.addSpacing(4)
        self._tag_line.addStretch(1)
        self._tags.hide()
        return self._tags

    def _footer(self) -> QWidget:
        foot = _Foot(self.card)
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_5, 0, SPACE_5, 0)
        row.setSpacing(SPACE_2)
        for key in ("↑", "↓"):
            row.addWidget(KeyHint(key, foot))
        row.addWidget(Caption(self.tr("Choose"), foot))
        row.addSpacing(SPACE_2)
        row.addWidget(KeyHint("↵", foot))
        self._does = Caption("", foot)
        row.addWidget(self._does)
        row.addSpacing(SPACE_2)
        self._there = (
            KeyHint(native("Ctrl+Return").replace(native("Return"), "↵").replace("+", " "), foot),
            Caption(self.tr("Open calendar there"), foot),
        )
        for part in self._there:
            row.addWidget(part)
        row.addStretch(1)
        return foot

    # --- rendering -------------------------------------------------------------------------------------------------------

    def render_state(self) -> None:
        """Show the state; nothing while it is closed."""
        if not self.isVisible():
            return
        state, formats = self._page.state, self._formats()
        self._words.formats, self._words.state = formats, state
        self._show_tags(tags(state, formats))
        self.rows.show(lines(state))
        self.list.viewport().update()
        self._show_current()
        chosen = state.chosen
        self._does.setText(action(chosen))
        for part in self._there:
            part.setVisible(has_place(chosen))
        nothing = bool(state.typed.strip()) and not state.entries and not state.working
        if state.problem is not None:
            self._nothing.setText(sentence(state.problem, formats))
        else:
            self._nothing.setText(self.tr("Nothing found for “{text}”.").format(text=state.typed.strip()))
        self._nothing_part.setVisible(nothing or state.problem is not None)
        self.list.setVisible(bool(state.entries))
        self.place()

    def _show_tags(self, found: list[tuple[str, str]]) -> None:
        self._tags.setVisible(bool(found))
        if found == self._shown_tags:
            return
        self._shown_tags = found
        for old in self._tags.findChildren(Tag):
            self._tag_line.removeWidget(old)
            old.hide()
            old.deleteLater()
        for n, (icon, words) in enumerate(found):
            tag = Tag(words, self._tags, kind="soft", icon=icon)
            self._tag_line.insertWidget(2 + n, tag)
            tag.show()

    def _show_current(self) -> None:
        state = self._page.state
        line = next((n for n, x in enumerate(self.rows.items) if isinstance(x, Hit) and x.place == state.current), -1)
        index = self.rows.index(line) if line >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if line == 1:
            self.list.scrollToTop()
        chosen = state.chosen
        said = spoken(chosen, state, self._formats()) if chosen is not None else ""
        if said and said != self._said:
            announce(self.field, said)
        self._said = said

    # --- gestures --------------------------------------------------------------------------------------------------------

    def _take(self, *, calendar: bool = False) -> None:
        """Close first, so that what is done finds the focus where it was."""
        chosen = self._page.state.chosen
        if chosen is None or (calendar and not has_place(chosen)):
            return
        self.done(QDialog.DialogCode.Accepted)
        if calendar:
            self._page.take_to_calendar()
        else:
            self._page.take()

    def _do(self, name: str) -> None:
        self._commands.trigger(name)

    def _clicked(self, index: QModelIndex) -> None:
        line = self.rows.item(index)
        if isinstance(line, Hit):
            self._page.point(line.place)
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter takes, Escape closes; Tab stays inside."""
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Down:
            self._page.move(1)
        elif key == Qt.Key.Key_Up:
            self._page.move(-1)
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._page.move(5 if key == Qt.Key.Key_PageDown else -5)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(calendar=ctrl)
        elif key == Qt.Key.Key_Escape or (ctrl and key == Qt.Key.Key_K):
            self.done(QDialog.DialogCode.Rejected)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The focus stays in the line; Qt asks here on hiding as well, so nothing moves."""
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside it closes it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.done(QDialog.DialogCode.Rejected)

    # --- place and ground ------------------------------------------------------------------------------------------------

    def card_place(self) -> QRect:
        """As high as what was found, within the window."""
        width = min(round(_WIDE * max(1.0, theme.scale)), self.width() - AROUND)
        top = min(_TOP, max(16, self.height() // 8))
        rows = sum(self.list.sizeHintForRow(n) for n in range(self.rows.rowCount()))
        fixed = _INPUT + _FOOT + (_TAGS if self._shown_tags else 0) + 1
        if self._nothing_part.isVisibleTo(self.card):
            fixed += self._nothing.heightForWidth(width - 2 * SPACE_5) + 2 * SPACE_4
        height = min(fixed + (rows + 10 if rows else 0), self.height() - top - 24)
        return QRect((self.width() - width) // 2, top, width, height)


class _Line(QLineEdit):
    """The palette's line: no frame, 18 px; what it has no use for goes to the palette."""

    tabbed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAlignment(at_start(self.layoutDirection()))
        self.setProperty("kind", "bare")
        self._set_font()
        theme.metricsChanged.connect(self._set_font)

    def _set_font(self) -> None:
        self.setFont(theme.font("query"))

    def event(self, event: QEvent) -> bool:
        """Tab walks the entries."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.tabbed.emit(step)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows up and down, Enter, Escape and Ctrl K are the palette's."""
        theirs = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape}
        theirs |= {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ctrl_k = event.key() == Qt.Key.Key_K and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in theirs or ctrl_k:
            event.ignore()
            return
        super().keyPressEvent(event)


class _Foot(QWidget):
    """The palette's foot: a quiet ground with rounded lower corners."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(_FOOT)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and line."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.save()
        edge = (
            theme.line_width if theme.tokens.high_contrast or theme.tokens.dark else 0
        )  # the card's own stays in sight
        painter.setClipPath(shapes.rounded_path(area.adjusted(edge, -20, -edge, -edge), RADIUS_POPUP - edge))
        painter.fillRect(area, theme.tokens.window)
        painter.restore()
        shapes.line(painter, 0, 0, self.width(), theme.tokens.line)
