"""Preferences, Shortcuts: every command with its keys, changed by pressing others; a conflict is said in place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.buttons import Button, IconButton, Link
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.keymap import BY_NAME, COMMANDS, Command, Scope, is_letter, scope_title, title_of
from booking_desktop.ui.office.settings_rows import Part, SettingRow
from booking_desktop.ui.theme import RADIUS_CONTROL, SPACE_2, theme
from booking_desktop.viewmodels.office.preferences import PreferencesState, PreferencesViewModel

_AT_A_TIME = 6
"""Rows made in one go, so that whoever clicks meanwhile is answered."""
_PAUSE_MS = 10
_MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class KeyField(PaintedButton):
    """The keys of a command; pressed, it takes the next chord: ``KeyField(parent)``, ``show_keys(words, spoken)``.

    Escape gives up, Backspace takes the keys away. Signal: ``recorded(str)``, portable text, "" for none.
    """

    recorded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=RADIUS_CONTROL)
        self._words = ""
        self.recording = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clicked.connect(self._begin)

    def show_keys(self, words: str, spoken: str) -> None:
        """Which keys they are, and what a screen reader says."""
        self._words = words
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, theme.control("small"))

    def event(self, event: QEvent) -> bool:
        """While it listens, keys are its own and no shortcut's."""
        if event.type() == QEvent.Type.ShortcutOverride and self.recording:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self.recording and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it gives up."""
        super().focusOutEvent(event)
        self._end()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = theme.tokens, self.painter()
        rect = QRectF(self.rect())
        edge = tokens.accent if self.recording else tokens.button_line
        width = 2 if self.recording else theme.line_width
        shapes.box(painter, rect, RADIUS_CONTROL, tokens.hover if self.hovered else tokens.raised, edge, width)
        words = self.tr("Press keys…") if self.recording else self._words or self.tr("None")
        ink = tokens.text if self._words and not self.recording else tokens.tertiary
        font = theme.font("ui", tabular=True)
        if QFontMetricsF(font).horizontalAdvance(words) > rect.width() - 16:
            font = theme.font("caption", tabular=True)
        shapes.text(painter, rect.adjusted(8, 0, -8, 0), words, font, ink, shapes.CENTRE)

    def _begin(self) -> None:
        self.recording = True
        self.setAccessibleDescription(self.tr("Press the new keys. Escape gives up, Backspace takes the keys away."))
        self.update()

    def _end(self) -> None:
        self.recording = False
        self.setAccessibleDescription("")
        self.update()

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MODIFIERS or key == Qt.Key.Key_unknown:
            return
        self._end()
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_Escape and bare:
            return
        gone = key in (Qt.Key.Key_Backspace,) and bare
        self.recorded.emit("" if gone else _portable(event))


def _portable(event: QKeyEvent) -> str:
    """The chord as text; a printable sign without Ctrl, Alt or Meta stands for itself."""
    strong = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    if not event.modifiers() & strong and len(event.text()) == 1 and event.text().isprintable() and event.text() != " ":
        return event.text().upper()
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


class ShortcutRow(SettingRow):
    """One command with its keys. A chord that another command has is said below, with the way to take it over."""

    def __init__(self, command: Command, model: PreferencesViewModel, commands: Commands, parent: QWidget) -> None:
        super().__init__(title_of(command), None, parent, words=" ".join(command.keys))
        self.command, self._model, self._commands = command, model, commands
        self._wanted_key = ""
        self.field = KeyField(self)
        self.field.recorded.connect(self._recorded)
        self.reset = IconButton("rotate-ccw", self.tr("Back to the built-in keys"), self, size="small")
        self.reset.clicked.connect(self._reset)
        self.take = Link(self.tr("Use it here instead"), self, kind="danger_link")
        self.take.clicked.connect(self._take_over)
        self.take.hide()
        for widget in (self.take, self.reset, self.field):
            self.end.addWidget(widget)
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keep)
        self.render_keys()

    def render_keys(self) -> None:
        """Show the keys in force."""
        keys = self._commands.keys(self.command.name)
        shown = ", ".join(_native(key) for key in keys)
        spoken = self.tr("Keys of {command}: {keys}").format(command=self.title.text(), keys=shown or self.tr("none"))
        self.field.show_keys(shown, spoken)
        self.reset.setVisible(keys != self.command.keys)

    def _recorded(self, key: str) -> None:
        self._say("")
        refusal = self._refusal(key)
        other = self._commands.taken_by(self.command.name, key) if key and not refusal else None
        if refusal:
            self._say(refusal)
        elif other is not None:
            self._wanted_key = key
            words = self.tr("{keys} already does “{command}”.")
            self._say(words.format(keys=_native(key), command=title_of(other)))
            self.take.show()
        else:
            self._put(key)

    def _refusal(self, key: str) -> str:
        if is_letter(key) and self.command.scope is Scope.APP and not any(map(is_letter, self.command.keys)):
            return self.tr("A single letter would fire while you type. Add Ctrl or Alt.")
        if "Ctrl+Alt" in key or "Alt+Ctrl" in key:
            return self.tr("Ctrl+Alt types signs on many keyboards. Choose other keys.")
        return ""

    def _take_over(self) -> None:
        key = self._wanted_key
        other = self._commands.taken_by(self.command.name, key)
        if other is not None:
            left = [k for k in self._commands.keys(other.name) if _same(k) != _same(key)]
            self._model.set_shortcut(other.name, "; ".join(left))
        self._put(key)

    def _put(self, key: str) -> None:
        self._say("")
        kept = [k for k in self._commands.keys(self.command.name)[1:] if _same(k) != _same(key)]
        self._model.set_shortcut(self.command.name, "; ".join([key, *kept]) if key else "")

    def _reset(self) -> None:
        self._say("")
        self._model.reset_shortcut(self.command.name)
        self.field.setFocus()

    def _say(self, words: str) -> None:
        self.take.hide()
        self.set_error(words)


class ShortcutsPart(Part):
    """All commands that something does, by where their keys work.

    Half a hundred rows are made a few at a time, unless somebody looks before.
    """

    def __init__(self, model: PreferencesViewModel, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._commands = model, commands
        self._rows: dict[str, ShortcutRow] = {}
        self._left = [c for scope in Scope for c in COMMANDS if c.scope is scope]
        self.reset_all = Button(self.tr("All back to the built-in keys"), self, icon="rotate-ccw")
        self.reset_all.clicked.connect(self._model.reset_shortcuts)
        self.reset_all.hide()
        self._filling = QTimer(self)
        self._filling.setInterval(_PAUSE_MS)
        self._filling.timeout.connect(self._add_some)
        self._filling.start()
        self._stale = False
        commands.changed.connect(self._commands_changed)

    @property
    def rows(self) -> Mapping[str, ShortcutRow]:
        """A row for each command."""
        while self._left:
            self._add_some()
        return self._rows

    def search(self, text: str) -> int:
        """See ``Part``."""
        if text.strip():
            self._catch_up()
        return super().search(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever looks sees all of them."""
        self._catch_up()
        super().showEvent(event)

    def render_state(self, state: PreferencesState) -> None:
        """Show the keys in force."""
        self.reset_all.setEnabled(bool(state.preferences.shortcuts))
        for row in self._rows.values():
            row.render_keys()

    def _add_some(self) -> None:
        for command in self._left[:_AT_A_TIME]:
            if all(BY_NAME[name].scope is not command.scope for name in self._rows):
                self.add_section(scope_title(command.scope))
            self._add_row(command)
        del self._left[:_AT_A_TIME]
        if not self._left:
            self._filling.stop()
            self._add_reset()

    def _add_row(self, command: Command) -> None:
        row = self._rows[command.name] = ShortcutRow(command, self._model, self._commands, self)
        row.setMinimumHeight(44)
        self.add(row)
        self._show_row(row)

    def _add_reset(self) -> None:
        holder = QWidget(self)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, SPACE_2 * 2, 0, 0)
        line.addWidget(self.reset_all)
        self.reset_all.show()
        line.addStretch(1)
        self.add_extra(holder)

    def _commands_changed(self) -> None:
        """Out of sight later is early enough: a page that is built binds a dozen commands, one after the other."""
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        rows, stale, self._stale = self.rows, self._stale, False
        if stale:
            for row in rows.values():
                self._show_row(row)

    def _show_row(self, row: ShortcutRow) -> None:
        command = row.command
        row.set_wanted(command.scope is not Scope.APP or self._commands.is_bound(command.name))
        row.render_keys()


def _native(key: str) -> str:
    return key if is_letter(key) else QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _same(key: str) -> str:
    return key.upper() if is_letter(key) else QKeySequence(key).toString()
