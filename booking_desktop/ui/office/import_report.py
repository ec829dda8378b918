"""The end side of the import page: what the first lines would come to, how far it is, which lines were not taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStyleOptionViewItem, QVBoxLayout, QWidget

from booking_desktop.domain.imports import BadLine, DryRun, ImportReport, TriedLine
from booking_desktop.domain.people import PersonId
from booking_desktop.ui.components.avatar import paint_avatar
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.chips import paint_tag, tag_height, tag_width
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Card, Divider
from booking_desktop.ui.components.rows import Box, Index, RowDelegate, RowView, paint_runs
from booking_desktop.ui.components.text import Caption, Elided, Section, Subtitle, Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.office.import_words import fault_words, lines_words, preset_words, value_words
from booking_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, theme
from booking_desktop.viewmodels.formats import Formats, listed
from booking_desktop.viewmodels.office.importing import ImportState, Phase

BadRole = Qt.ItemDataRole.UserRole


class TriedRow(QWidget):
    """A line as bookers would see it: who, about what, for how much, and what was filled in."""

    def __init__(self, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self._formats = formats
        self._tried: TriedLine | None = None
        self._state = ImportState()
        self.setFixedHeight(theme.row(80, 3))
        theme.changed.connect(self.update)

    def show_line(self, tried: TriedLine, state: ImportState) -> None:
        """Show a line."""
        self._tried, self._state = tried, state
        line = tried.line
        parts = (
            str(line.name),
            self._tag(),
            line.headline or listed(line.topics or ()),
            self._price(),
            self._below(),
        )
        self.setAccessibleName(", ".join(filter(None, parts)))
        self.setToolTip(self.accessibleName())
        self.update()

    def _tag(self) -> str:
        known = self._tried is not None and self._tried.known
        return self.tr("Updates") if known else self.tr("New")

    def _price(self) -> str:
        defaults = self._state.defaults
        if self._tried is None or defaults is None:
            return ""
        return self._formats().money(self._tried.line.price or defaults.price)

    def _below(self) -> str:
        """The place, and what the file did not say."""
        if self._tried is None:
            return ""
        line, known, state = self._tried.line, self._tried.known, self._state
        if known:
            return self._formats().city(line.zone) if line.zone else self.tr("What the file leaves out stays as it is")
        hours = preset_words(state.preset, self._formats())
        filled = [] if line.zone else [self._formats().city(state.zone)]
        filled += [] if line.price else [self._price()]
        words = self.tr("{what} filled in").format(what=listed((*filled, hours)))
        return listed((self._formats().city(line.zone), words)) if line.zone else words

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._tried is None:
            return
        painter, tokens, line = QPainter(self), theme.tokens, self._tried.line
        painter.setLayoutDirection(self.layoutDirection())
        box = Box(QRectF(self.rect()), rtl=self.isRightToLeft())
        initials = line.name.initials
        paint_avatar(painter, box.at(16, 12, 40, 40), PersonId(line.line), initials)
        minutes = line.minutes or 60
        runs = [
            (self._price(), theme.font("name", tabular=True), tokens.text),
            (" / ", theme.font("ui", tabular=True), tokens.secondary),
            (self._formats().minutes(minutes), theme.font("ui", tabular=True), tokens.secondary),
        ]
        high = theme.line("reading")
        taken = paint_runs(painter, box.span(68, 10, 16, high), runs, at_end=True)
        tag, kind = self._tag(), "neutral" if self._tried.known else "success"
        wide = tag_width(tag)
        room = box.rect.width() - 68 - 16 - taken - 12 - wide - 8
        used = shapes.text(painter, box.at(68, 10, room, high), str(line.name), theme.font("name"), tokens.text)
        paint_tag(painter, box.at(68 + used + 8, 10 - 1, wide, tag_height()), tag, kind)
        about = line.headline or listed(line.topics or ())
        second = 10 + high + 1
        shapes.text(painter, box.span(68, second, 16, high), about, theme.font("ui"), tokens.secondary)
        third = box.span(68, second + high - 1, 16, theme.line("caption") + 2)
        shapes.text(painter, third, self._below(), theme.font("caption", tabular=True), tokens.tertiary)


class TrialCard(Card):
    """The first four readable lines."""

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._which = Caption("", self, tabular=True)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        head.addWidget(Elided(self.tr("As bookers would see them"), self, role="strong"), 1)
        head.addWidget(self._which)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, SPACE_3, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(SPACE_3)
        self.rows: list[TriedRow] = []
        self._lines: list[Divider] = []
        for _ in range(4):
            divider, row = Divider(self), TriedRow(formats, self)
            self._lines.append(divider)
            self.rows.append(row)
            column.addWidget(divider)
            column.addWidget(row)

    def show_trial(self, state: ImportState) -> None:
        """Show the trial's first lines."""
        tried = state.dry.tried[: len(self.rows)] if state.dry else ()
        self.setVisible(bool(tried))
        for n, (row, divider) in enumerate(zip(self.rows, self._lines, strict=True)):
            row.setVisible(n < len(tried))
            divider.setVisible(n < len(tried))
            if n < len(tried):
                row.show_line(tried[n], state)
        if tried:
            first, last = tried[0].line.line, tried[-1].line.line
            words = self.tr("Lines {a} to {b}") if first != last else self.tr("Line {a}")
            self._which.setText(words.format(a=self._formats().number(first), b=self._formats().number(last)))


class FindingsCard(Card):
    """What the first lines would come to, finding by finding."""

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_4, SPACE_1, SPACE_4, SPACE_1)
        self._column.setSpacing(0)
        self._shown: object = None

    def show_trial(self, dry: DryRun, state: ImportState) -> None:
        """Show the findings."""
        findings = self._findings(dry, state)
        if findings == self._shown:
            return
        self._shown = findings
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for n, (icon, token, words, end) in enumerate(findings):
            if n:
                self._column.addWidget(Divider(self))
            self._column.addWidget(self._row(icon, token, words, end))

    def _row(self, icon: str, token: str, words: str, end: str) -> QWidget:
        line = QWidget(self)
        line.setMinimumHeight(theme.row(40))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Sign(icon, token, line))
        row.addWidget(Text(words, line, tabular=True, wrap=True), 1)
        row.addWidget(Caption(end, line, tabular=True))
        return line

    def _findings(self, dry: DryRun, state: ImportState) -> tuple[tuple[str, str, str, str], ...]:
        number, found = self._formats().number, []
        words = self.tr("{new} would be new, {known} would be updated")
        if not state.update:
            words = self.tr("{new} would be new, {known} are here already and left alone")
        found.append(("check", "success", words.format(new=number(dry.new), known=number(dry.known)), ""))
        if dry.bad:
            lines = lines_words([b.line for b in dry.bad], self._formats())
            found.append(
                (
                    "triangle-alert",
                    "warning",
                    self.tr("{n} can’t be read", "", len(dry.bad)).format(n=number(len(dry.bad))),
                    lines,
                )
            )
        if dry.without_zone:
            words = self.tr("{n} have no time zone", "", dry.without_zone).format(n=number(dry.without_zone))
            found.append(
                (
                    "info",
                    "secondary",
                    words,
                    self.tr("{zone} is filled in").format(zone=self._formats().city(state.zone)),
                )
            )
        if dry.without_price and state.defaults is not None:
            words = self.tr("{n} have no price", "", dry.without_price).format(n=number(dry.without_price))
            price = self._formats().money(state.defaults.price)
            found.append(("info", "secondary", words, self.tr("{price} is filled in").format(price=price)))
        return tuple(found)


class ProgressCard(Card):
    """How far it is: lines, time left, a bar, three counts."""

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._lines = Subtitle("", self, tabular=True)
        self._left = Caption("", self, tabular=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Lines imported"))
        head = QHBoxLayout()
        head.addWidget(self._lines)
        head.addStretch(1)
        head.addWidget(self._left)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, SPACE_4, 20, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addSpacing(SPACE_1)
        column.addLayout(self._counts())

    def _counts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        self.counts: list[Text] = []
        words = (self.tr("new"), self.tr("updated"), self.tr("couldn’t be read"))
        for n, word in enumerate(words):
            if n:
                row.addWidget(Divider(self, vertical=True))
            column = QVBoxLayout()
            column.setSpacing(0)
            number = Text("0", self, role="title", tabular=True)
            self.counts.append(number)
            column.addWidget(number)
            column.addWidget(Caption(word, self))
            row.addLayout(column, 1)
        return row

    def show_report(self, state: ImportState) -> None:
        """Show where it stands."""
        report, number = state.report or ImportReport(), self._formats().number
        running = state.phase is Phase.RUNNING
        self._lines.setText(self._head(state, report))
        self._left.setText(self._time_left(state.seconds_left) if running else "")
        self.bar.setVisible(running)
        self.bar.setRange(0, max(report.lines, 1))
        self.bar.setValue(report.lines_read)
        values = (report.count.new, report.count.updated, report.bad_count)
        for label, value in zip(self.counts, values, strict=True):
            label.setText(number(value))
        self.counts[2].set_token("warning" if report.bad_count else "text")

    def _head(self, state: ImportState, report: ImportReport) -> str:
        number = self._formats().number
        if state.phase is Phase.DONE and not report.cancelled and state.problem is None:
            return self.tr("All {n} lines read", "", report.lines_read).format(n=number(report.lines_read))
        return self.tr("{n} of {all} lines").format(n=number(report.lines_read), all=number(report.lines))

    def _time_left(self, seconds: int | None) -> str:
        if seconds is None:
            return ""
        if seconds < 5:
            return self.tr("A few seconds left")
        if seconds < 90:
            return self.tr("About {n} seconds left", "", -(-seconds // 5) * 5).format(
                n=self._formats().number(-(-seconds // 5) * 5)
            )
        return self.tr("About {n} min left", "", -(-seconds // 60)).format(n=self._formats().number(-(-seconds // 60)))


class BadModel(QAbstractListModel):
    """The lines that were not taken; it grows while the import runs."""

    def __init__(self, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self._formats = formats
        self.lines: tuple[BadLine, ...] = ()

    def show_lines(self, lines: tuple[BadLine, ...]) -> None:
        """Take the lines so far."""
        known = len(self.lines)
        if lines[:known] == self.lines:
            if len(lines) > known:
                self.beginInsertRows(QModelIndex(), known, len(lines) - 1)
                self.lines = lines
                self.endInsertRows()
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A line, and how it is spoken."""
        bad = self.lines[index.row()]
        if role == BadRole:
            return bad
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return listed((self.number(bad), fault_words(bad), value_words(bad)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return value_words(bad) or None
        return None

    def number(self, bad: BadLine) -> str:
        """``Line 47``."""
        return self.tr("Line {n}").format(n=self._formats().number(bad.line))


class _BadDelegate(RowDelegate):
    HEIGHT, LINES, INSET, DIVIDER = 52, 2, 1, 0

    def paint_row(self, painter: QPainter, box: Box, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, bad, model = theme.tokens, index.data(BadRole), index.model()
        half, high = box.rect.height() / 2, theme.line("ui")
        number = model.number(bad) if isinstance(model, BadModel) else ""
        font = theme.font("ui", tabular=True)
        shapes.text(painter, box.at(15, 0, 68, box.rect.height()), number, font, tokens.secondary)
        value = value_words(bad)
        top = half - high if value else half - high / 2
        shapes.text(painter, box.span(84, top, 12, high), fault_words(bad), theme.font("control"), tokens.text)
        shapes.text(painter, box.span(84, half, 12, high), value, theme.font("caption"), tokens.tertiary)


class BadCard(QWidget):
    """The heading with "Save report…", and the list. ``saveWanted`` when it is pressed."""

    saveWanted = Signal()

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._title = Section("", self)
        self.save = Button(self.tr("Save report…"), self, size="small", icon="download")
        self.save.clicked.connect(self.saveWanted)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.save)
        self._card = Card(self)
        self.model = BadModel(formats, self)
        self.view = RowView(self._card, name=self.tr("Lines that couldn’t be read"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_BadDelegate(self.view))
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._card, 1000)
        column.addStretch(1)

    def show_lines(self, lines: tuple[BadLine, ...], count: int) -> None:
        """Show them; nothing where there are none."""
        self.setVisible(bool(lines))
        words = self.tr("1 line couldn’t be read") if count == 1 else self.tr("{n} lines couldn’t be read", "", count)
        self._title.setText(words.format(n=self._formats().number(count)))
        self.view.setAccessibleName(self._title.text())
        self.model.show_lines(lines)
        rows = min(len(lines), 200)
        self._card.setMaximumHeight(rows * theme.row(52, 2) + 4)

    def sizeHint(self) -> QSize:
        """As high as the lines need, or as there is room."""
        return QSize(300, 400)
