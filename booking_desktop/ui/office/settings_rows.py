"""The rows that Preferences is made of: a title, a sentence of help, and what sets it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.folding import fold
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Divider
from booking_desktop.ui.components.segmented import Segmented
from booking_desktop.ui.components.switch import SwitchButton
from booking_desktop.ui.components.text import Section, Text
from booking_desktop.ui.office.set_by import set_by
from booking_desktop.ui.theme import SPACE_2, SPACE_4, theme
from booking_desktop.viewmodels.office.preferences import PreferencesState

_HEIGHT = 60


class Found(QWidget):
    """Something that a search for a setting finds by ``words``; ``set_wanted`` takes it out of sight for good."""

    def __init__(self, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._wanted = self._found = True
        self._searched = fold(words)

    def set_wanted(self, wanted: bool) -> None:
        """Whether there is such a setting now."""
        self._wanted = wanted
        self.setVisible(self._wanted and self._found)

    def show_found(self, text: str) -> bool:
        """Whether it holds what is searched for (everything holds nothing); the others leave sight."""
        self._found = all(word in self._searched for word in fold(text).split())
        self.setVisible(self._wanted and self._found)
        return self._wanted and self._found


class Block(Found):
    """A whole form as one setting: ``Block(words, parent)``; put it into ``column``."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)


class SettingRow(Found):
    """One setting: ``SettingRow(title, control, parent, help="", words="")``; 60 high or more, with a line below.

    ``words`` are further ones it is found by; ``set_error`` says under it why a value can't be.
    """

    def __init__(
        self, title: str, control: QWidget | None, parent: QWidget | None = None, *, help: str = "", words: str = ""
    ) -> None:
        super().__init__(f"{title} {help} {words}", parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        row.setSpacing(SPACE_4)
        self.title = Text(title, self, role="control", wrap=True)
        self.help = Text(help, self, role="caption", token="tertiary", wrap=True)
        self.help.setVisible(bool(help))
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addStretch(1)
        said.addWidget(self.title)
        said.addWidget(self.help)
        said.addStretch(1)
        row.addLayout(said, 1)
        self.end = QHBoxLayout()
        self.end.setSpacing(SPACE_2)
        if control is not None:
            self.title.setBuddy(control)
            self.end.addWidget(control)
        row.addLayout(self.end)
        whole.addLayout(row, 1)
        self._error = _Error(self)
        whole.addWidget(self._error)
        whole.addWidget(Divider(self))
        self._fit()
        theme.metricsChanged.connect(self._fit)

    def lock(self, words: str) -> None:
        """It was set elsewhere, as ``words`` say: shown, and not to be changed here."""
        for n in range(self.end.count()):
            item = self.end.itemAt(n)
            control = item.widget() if item is not None else None
            if control is not None:
                control.setEnabled(False)
                control.setAccessibleDescription(words)
        self.set_help(words)

    def set_help(self, words: str) -> None:
        """Change the sentence under the title."""
        self.help.setText(words)
        self.help.setVisible(bool(words))

    def set_error(self, words: str) -> None:
        """Say why the value can't be taken; "" clears it."""
        self._error.show_words(words)

    @property
    def error(self) -> str:
        """What is said under the row."""
        return self._error.words.text()

    def _fit(self) -> None:
        self.setMinimumHeight(theme.row(_HEIGHT, 2))


class _Error(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, SPACE_2)
        row.setSpacing(6)
        row.addWidget(Sign("circle-alert", "danger", self, size=14), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Text("", self, role="caption", token="danger", wrap=True)
        row.addWidget(self.words, 1)
        self.hide()

    def show_words(self, words: str) -> None:
        self.words.setText(words)
        self.setVisible(bool(words))


class SegmentedRow(SettingRow):
    """A setting with two to four choices. Signal: ``chosen(str)``."""

    chosen = Signal(str)

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None, *, help: str = ""
    ) -> None:
        self.control = Segmented(choices, name=title)
        super().__init__(title, self.control, parent, help=help, words=" ".join(words for _, words in choices))
        self.control.chosen.connect(self.chosen)

    def set_value(self, key: str) -> None:
        """Show a choice, silently."""
        self.control.set_value(key)


class SwitchRow(SettingRow):
    """A setting that is on or off. Signal: ``switched(bool)``."""

    switched = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None, *, help: str = "") -> None:
        self.control = SwitchButton(title)
        super().__init__(title, self.control, parent, help=help)
        self.control.clicked.connect(self.switched)

    def set_value(self, on: bool) -> None:
        """Show it on or off, silently."""
        self.control.setChecked(on)


class ChoiceRow(SettingRow):
    """A setting with many choices, in a list that drops down. Signal: ``chosen(str)``."""

    chosen = Signal(str)

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None, *, help: str = ""
    ) -> None:
        self.control = QComboBox()
        self.control.setAccessibleName(title)
        self.control.setMinimumWidth(200)
        for key, words in choices:
            self.control.addItem(words, key)
        super().__init__(title, self.control, parent, help=help, words=" ".join(words for _, words in choices))
        self.control.activated.connect(self._report)

    def set_value(self, key: str) -> None:
        """Show a choice, silently; one that is not listed shows the first."""
        self.control.setCurrentIndex(max(0, self.control.findData(key)))

    def _report(self, index: int) -> None:
        self.chosen.emit(self.control.itemData(index))


class Part(QWidget):
    """A category's settings in one column: ``Part(parent)``; ``add(row)``, ``add_section(title)``, ``column``.

    ``search(text)`` shows the rows that hold the text and says how many; sections without any leave sight. What a part shows of
    the settings in force, of the server and of what the office has set, it says by its own of the methods below.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._sections: list[tuple[QWidget | None, list[Found]]] = [(None, [])]
        self._extras: dict[QWidget, bool] = {}
        self._searching = False

    @property
    def lockable(self) -> Mapping[str, SettingRow]:
        """Rows by the setting that an office may lock."""
        return {}

    def render_state(self, state: PreferencesState) -> None:
        """Show what is in force."""

    def show_server(self, address: str) -> None:
        """The data is on that server; empty: on this computer."""

    def show_locked(self, state: PreferencesState) -> None:
        """What the office has set is shown as such, with who set it."""
        words = set_by(state.set_by)
        for name, row in self.lockable.items():
            if name in state.locked:
                row.lock(words)

    def add_section(self, title: str) -> Section:
        """Begin a section; later rows are in it."""
        head = QWidget(self)
        column = QVBoxLayout(head)
        first = self.column.count() == 0
        column.setContentsMargins(0, SPACE_2 if first else SPACE_4 + SPACE_2, 0, SPACE_2)
        words = Section(title, head)
        column.addWidget(words)
        self.column.addWidget(head)
        self._sections.append((head, []))
        return words

    def add(self, row: Found) -> None:
        """Add a setting to the present section."""
        self.column.addWidget(row)
        self._sections[-1][1].append(row)

    def add_extra(self, widget: QWidget) -> None:
        """Add something that is no setting; it leaves sight while searching."""
        self.column.addWidget(widget)
        self._extras[widget] = True

    def set_extra(self, widget: QWidget, wanted: bool) -> None:
        """Whether an extra is there to be seen now."""
        self._extras[widget] = wanted
        widget.setVisible(wanted and not self._searching)

    def search(self, text: str) -> int:
        """Show what holds the text; how many settings that is."""
        total = 0
        for head, rows in self._sections:
            found = sum([row.show_found(text) for row in rows])
            total += found
            if head is not None:
                head.setVisible(not text.strip() or found > 0)
        self._searching = bool(text.strip())
        for extra, wanted in self._extras.items():
            extra.setVisible(wanted and not self._searching)
        return total
