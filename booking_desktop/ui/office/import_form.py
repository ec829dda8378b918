"""The start side of the import page: the file, what its columns are, and what holds where a line says nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.imports import Column
from booking_desktop.domain.money import CURRENCIES
from booking_desktop.ui.columns import Columns
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import Field, FormField, Sign
from booking_desktop.ui.components.grounds import Card, Divider
from booking_desktop.ui.components.switch import SwitchButton
from booking_desktop.ui.components.text import Caption, Elided, Section, Text
from booking_desktop.ui.messages import fault_sentence
from booking_desktop.ui.office.import_words import column_words, delimiter_words, preset_words
from booking_desktop.ui.speaking.zone_button import ZoneField
from booking_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, theme
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.formats import Formats, listed, symbol
from booking_desktop.viewmodels.office.importing import PRESETS, ImportState, Phase

_COLUMN, _TARGET, _TARGET_HIGH, _ROW = 124, 180, 30, 40


class FileCard(Card):
    """Which file, or a place to choose one. ``chooseWanted`` when its button is pressed."""

    chooseWanted = Signal()

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._sign = Sign("file-spreadsheet", "secondary", self, size=20)
        self._name = Elided("", self, role="reading_medium")
        self._facts = Caption("", self, tabular=True)
        self._lock = Sign("lock", "tertiary", self, size=14)
        self._fixed = Text(self.tr("Fixed while it runs"), self, token="tertiary")
        self.choose = Button("", self)
        self.choose.clicked.connect(self.chooseWanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        row.setSpacing(SPACE_3)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        for widget in (self._lock, self._fixed, self.choose):
            row.addWidget(widget)

    def show_state(self, state: ImportState) -> None:
        """Show the file."""
        look, running = state.look, state.phase is Phase.RUNNING
        self.setMinimumHeight(theme.row(56 if look else 96, 2))
        for widget in (self._lock, self._fixed):
            widget.setVisible(running)
        self.choose.setVisible(not running)
        self.choose.set_kind("standard" if look else "primary")
        self.choose.setText(self.tr("Choose another…") if look else self.tr("Choose file…"))
        if look is None:
            self._name.setText(self.tr("Drop a CSV file here"))
            self._facts.setText(self.tr("Nothing is kept until you say so."))
            return
        self._name.setText(Path(look.path).name)
        number = self._formats().number
        facts = self.tr("{lines} lines, {columns} columns, {mark}, {letters}").format(
            lines=number(look.lines),
            columns=number(len(look.columns)),
            mark=delimiter_words(look.delimiter),
            letters=look.encoding,
        )
        self._facts.setText(facts)


def _note(words: str, parent: QWidget) -> Elided:
    """A quiet remark at the end of a heading's row, elided where there is no room."""
    note = Elided(words, parent, role="caption", token="tertiary", tabular=True)
    note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return note


class TargetBox(QComboBox):
    """What a column is taken as."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        for column in Column:
            self.addItem(column_words(column), column)
        self.setProperty("control_size", "small")
        self.setFixedSize(round(_TARGET * min(theme.scale, 1.2)), max(_TARGET_HIGH, theme.control("small") + 2))


class _MappingRow(QWidget):
    """Column, example, arrow, target."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumHeight(theme.row(_ROW))
        self._column = Elided("", self, role="control")
        self._column.setFixedWidth(round(_COLUMN * theme.scale))
        self._example = Elided("", self, tabular=True)
        self.target = TargetBox(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column)
        row.addWidget(self._example, 1)
        row.addWidget(Sign("arrow-right", "secondary", self))
        row.addSpacing(14)
        row.addWidget(self.target)

    def show_column(self, name: str, example: str, taken: Column, *, locked: bool) -> None:
        out = taken is Column.LEAVE_OUT
        self._column.setText(name)
        self._column.set_token("tertiary" if out else "text")
        self._example.setText(" ".join(example.split()) or self.tr("Empty here"))
        self._example.set_token("tertiary" if out or not example else "secondary")
        self.target.setCurrentIndex(self.target.findData(taken))
        self.target.setEnabled(not locked)
        self.target.setAccessibleName(self.tr("{column} goes in as").format(column=name))


class MappingTable(QWidget):
    """A row for each column. ``chosen(place, Column)`` when one is taken as something else."""

    chosen = Signal(int, object)

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.rows: list[_MappingRow] = []
        self._count = _note("", self)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Section(self.tr("Columns"), self))
        head.addWidget(self._count, 1)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._column)

    def show_state(self, state: ImportState) -> None:
        """Show the columns of the file."""
        look = state.look
        if look is None:
            return
        self._fit(len(look.columns))
        locked = state.phase in (Phase.RUNNING, Phase.DONE)
        for place, row in enumerate(self.rows):
            row.show_column(look.columns[place], look.examples[place], state.mapping[place], locked=locked)
        words = self.tr("{n} of {all} go in, with line {line} as the example", "", state.taken)
        number = self._formats().number
        line = number(2 if look.header else 1)
        self._count.setText(words.format(n=number(state.taken), all=number(len(look.columns)), line=line))

    def _fit(self, count: int) -> None:
        if len(self.rows) == count:
            return
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for place in range(count):
            if place:
                self._column.addWidget(Divider(self))
            row = _MappingRow(self)
            row.target.activated.connect(partial(self._choose, place))
            self.rows.append(row)
            self._column.addWidget(row)

    def _choose(self, place: int, _: int) -> None:
        self.chosen.emit(place, Column(self.rows[place].target.currentData()))


class _SwitchRow(QWidget):
    """A switch with what it means, 56 high."""

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumHeight(theme.row(56, 2))
        self.switch = SwitchButton(title, self)
        self.switch.setAccessibleDescription(words)
        self.words = Caption(words, self, wrap=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Text(title, self, role="control"))
        column.addWidget(self.words)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column, 1)
        row.addWidget(self.switch)

    def show_on(self, on: bool, *, locked: bool) -> None:
        self.switch.blockSignals(True)
        self.switch.setChecked(on)
        self.switch.blockSignals(False)
        self.switch.setEnabled(not locked)
        self.switch.update()


class DefaultsForm(QWidget):
    """Price, currency, zone, hours, and two switches. ``edited(name, value)`` as ``ImportViewModel.set_defaults`` takes them."""

    edited = Signal(str, object)

    def __init__(self, formats: Callable[[], Formats], now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.price = Field("0.00", self, size="standard", ltr=True)
        self.currency, self.hours = QComboBox(self), QComboBox(self)
        for code in CURRENCIES:
            sign = symbol(code).strip()
            self.currency.addItem(listed((code, sign)) if sign != code else code, code)
        for preset in PRESETS:
            self.hours.addItem(preset_words(preset, formats()), preset)
        for box in (self.currency, self.hours):
            box.setProperty("control_size", "standard")
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.zone = ZoneField(now, formats, self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._price = FormField(self.tr("Price"), self.price, self)
        fields = [
            self._price,
            FormField(self.tr("Currency"), self.currency, self),
            FormField(self.tr("Time zone"), self.zone, self),
            FormField(self.tr("Weekly hours"), self.hours, self),
        ]
        head = QHBoxLayout()
        head.addWidget(Section(self.tr("Where a line says nothing"), self))
        head.addWidget(_note(self.tr("Each speaker can change these later"), self), 1)
        self._update = _SwitchRow(
            self.tr("Update speakers already here"),
            self.tr("Found by email, or by name where there is none. An empty cell changes nothing."),
            self,
        )
        self._publish = _SwitchRow(self.tr("Publish at once"), "", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(SPACE_3)
        column.addWidget(Columns(fields, 4, self))
        column.addSpacing(SPACE_4)
        column.addWidget(self._update)
        column.addWidget(Divider(self))
        column.addWidget(self._publish)

    def _connect(self) -> None:
        self.price.textEdited.connect(partial(self.edited.emit, "price"))
        self.zone.chosen.connect(partial(self.edited.emit, "zone"))
        self.currency.activated.connect(self._choose_currency)
        self.hours.activated.connect(self._choose_hours)
        self._update.switch.toggled.connect(partial(self.edited.emit, "update"))
        self._publish.switch.toggled.connect(partial(self.edited.emit, "publish"))

    def _choose_currency(self, _: int) -> None:
        self.edited.emit("currency", self.currency.currentData())

    def _choose_hours(self, _: int) -> None:
        self.edited.emit("preset", self.hours.currentData())

    def show_state(self, state: ImportState) -> None:
        """Show the answers so far."""
        locked = state.phase in (Phase.RUNNING, Phase.DONE)
        if self.price.text() != state.price:
            self.price.setText(state.price)
        self.price.setReadOnly(locked)
        self.currency.setCurrentIndex(self.currency.findData(state.currency))
        self.zone.show_zone(state.zone)
        self.hours.setCurrentIndex(PRESETS.index(state.preset))
        for widget in (self.currency, self.zone, self.hours):
            widget.setEnabled(not locked)
        fault = state.price_fault
        error = fault_sentence(fault) if fault else ""
        if self._price.error != error:
            self._price.set_error(error)
        self._update.show_on(state.update, locked=locked)
        self._publish.show_on(state.publish, locked=locked)
        off = self.tr("Off: they arrive as drafts, seen by you only.")
        self._publish.words.setText(self.tr("On: everyone can find and book them.") if state.publish else off)
