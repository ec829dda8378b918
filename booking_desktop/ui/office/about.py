"""About, in Preferences: versions, checks, the end of the log, and a report to paste."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Link
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Card, Divider
from booking_desktop.ui.components.lines import Lines
from booking_desktop.ui.components.text import Caption, Section, Text, Title
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.office.check_advice import advice, shown
from booking_desktop.ui.office.settings_rows import Block, Part
from booking_desktop.ui.theme import RADIUS_ROW, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, theme
from booking_desktop.viewmodels.formats import listed
from booking_desktop.viewmodels.office.about import AboutState, AboutViewModel, Check, Health

_NARROW = 560
_UNDER_THE_NAME = 26
_SIGNS = {
    Health.PASSES: ("check", "success"),
    Health.TO_KNOW: ("triangle-alert", "warning"),
    Health.FAILS: ("x", "danger"),
}
_LINE = re.compile(r"\d{4}-\d\d-\d\d (\d\d:\d\d:\d\d)[,.]\d+ ([A-Z]+) (.*)")
_LEVELS = {"WARNING": "warning", "ERROR": "danger", "CRITICAL": "danger"}


class AboutPart(Part):
    """Shows an AboutState. Signals: ``mailServerWanted``, ``copied``."""

    mailServerWanted = Signal()
    copied = Signal()

    def __init__(self, model: AboutViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        body = Block(self.tr("about version checks log report licence"), self)
        column = body.column
        column.addLayout(self._head(body))
        column.addSpacing(SPACE_5)
        column.addLayout(self._checks_head(body))
        self._checks = QVBoxLayout()
        self._checks.setSpacing(0)
        column.addLayout(self._checks)
        column.addSpacing(SPACE_5)
        self._add_log(column, body)
        self.add(body)
        model.changed.connect(self._render)
        theme.changed.connect(self._show_log)
        self._render()

    # --- building ------------------------------------------------------------------------------------------------------------

    def _head(self, parent: QWidget) -> QBoxLayout:
        state = self._model.state
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(_Logo(parent))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Title(f"Proactively {state.version}", parent))
        words.addWidget(Caption(self.tr("Free software under the MIT licence"), parent))
        row.addLayout(words, 1)
        parts = QHBoxLayout()
        parts.setSpacing(SPACE_4 + SPACE_2)
        for part in state.parts:
            name = self.tr("System") if part.name == "System" else part.name
            parts.addLayout(_part(name, part.version, parent))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(SPACE_4)
        self._top.addLayout(row, 1)
        self._top.addLayout(parts)
        return self._top

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room what it is made of stands below."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.TopToBottom if self.width() < theme.wide(_NARROW) else ways.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """Narrower than what stands side by side: it turns."""
        return QSize(0, super().minimumSizeHint().height())

    def _checks_head(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(Section(self.tr("Checks"), parent))
        row.addStretch(1)
        self.summary = Caption("", parent)
        row.addWidget(self.summary)
        self.again = Link(self.tr("Run again"), parent)
        self.again.clicked.connect(self._model.refresh)
        row.addWidget(self.again)
        row.addStrut(SPACE_6 + 6)
        return row

    def _add_log(self, column: QVBoxLayout, parent: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(Section(self.tr("Log"), parent))
        head.addStretch(1)
        self.whole_log = Link(self.tr("Open the whole log"), parent)
        self.whole_log.clicked.connect(self._open_log)
        head.addWidget(self.whole_log)
        head.addStrut(SPACE_6 + 6)
        column.addLayout(head)
        card = Card(parent, ground="window", line="line", radius=RADIUS_ROW)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(SPACE_4, SPACE_3 - 2, SPACE_4, SPACE_3 - 2)
        self.log = Text("", card, role="mono", token="secondary", wrap=True, selectable=True)
        self.log.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.log.setAccessibleName(self.tr("The last lines of the log"))
        inner.addWidget(self.log)
        column.addWidget(card)
        column.addSpacing(SPACE_2)
        note = QHBoxLayout()
        note.setSpacing(6)
        note.addWidget(Sign("shield", "tertiary", parent, size=14))
        note.addWidget(Caption(self.tr("The report leaves out addresses and sign-in keys."), parent), 1)
        column.addLayout(note)

    # --- showing -------------------------------------------------------------------------------------------------------------

    def _render(self) -> None:
        state = self._model.state
        self.again.setEnabled(not state.checking)
        self.summary.setText(self._summary(state))
        while (item := self._checks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        checks = state.checks or ()
        for n, check in enumerate(checks):
            self._checks.addWidget(self._check_row(check, last=n == len(checks) - 1))
        self._show_log()
        self.whole_log.setEnabled(bool(state.log_file))

    def _show_log(self) -> None:
        lines = self._model.state.log
        self.log.set_rich("<br>".join(map(_log_line, lines)) or escape(self.tr("Nothing yet.")))

    def _summary(self, state: AboutState) -> str:
        if state.checks is None:
            return self.tr("Running…")
        passes = state.count(Health.PASSES)
        parts = [self.tr("{n} pass", "", passes).format(n=QLocale().toString(passes))]
        if to_know := state.count(Health.TO_KNOW):
            parts.append(self.tr("{n} to know", "", to_know).format(n=QLocale().toString(to_know)))
        if fails := state.count(Health.FAILS):
            parts.append(self.tr("{n} fail", "", fails).format(n=QLocale().toString(fails)))
        return listed(parts)

    def _check_row(self, check: Check, *, last: bool) -> QWidget:
        holder = QWidget(self)
        whole = QVBoxLayout(holder)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        sign, token = _SIGNS[check.health]
        row.addWidget(Sign(sign, token, holder))
        row.addSpacing(2)
        name, fails = self._name(check), check.health is Health.FAILS
        row.addWidget(Text(name, holder, role="control" if fails else "ui"))
        finding = Lines(shown(check), holder, token="tertiary", end=True, tabular=True, selectable=True)
        row.addWidget(finding, 1, Qt.AlignmentFlag.AlignVCenter)
        if check.name == "mail" and check.health is not Health.PASSES:
            way_out = Link(self.tr("Set up mail"), holder)
            way_out.clicked.connect(self.mailServerWanted)
            row.addWidget(way_out)
        row.addStrut(theme.row(35))
        whole.addLayout(row)
        way_on = advice(check)
        if way_on:
            below = QHBoxLayout()
            below.setContentsMargins(margins(_UNDER_THE_NAME, 0, 0, SPACE_2))
            below.addWidget(Text(way_on, holder, role="caption", token="secondary", wrap=True))
            whole.addLayout(below)
        if not last:
            whole.addWidget(Divider(holder))
        holder.setAccessibleName(f"{name}: {shown(check)} {way_on}".rstrip(": "))
        return holder

    def _name(self, check: Check) -> str:
        good = check.health is Health.PASSES
        return {
            "store": self.tr("The store can’t be asked"),
            "integrity": self.tr("Database opens and is whole") if good else self.tr("The database is damaged"),
            "references": self.tr("Nothing points nowhere") if good else self.tr("Some entries point nowhere"),
            "overlaps": self.tr("A second booking of the same time is refused")
            if good
            else self.tr("Double bookings would not be refused"),
            "log": self.tr("Others can read while one writes") if good else self.tr("Readers wait for writers"),
            "version": self.tr("The database is of this version")
            if good
            else self.tr("The database is of another version"),
            "answers": self.tr("The server answers") if good else self.tr("The server gives no answer"),
            "ready": self.tr("Its database is ready") if good else self.tr("Its database gives no answer"),
            "clock": self.tr("This computer’s clock agrees with the server’s")
            if good
            else self.tr("This computer’s clock is not the server’s"),
            "server_mail": self.tr("The server sends mail")
            if good
            else self.tr("The server sends no mail: letters wait there"),
            "zones": self.tr("Time zone data"),
            "keychain": self.tr("System keychain") if good else self.tr("No system keychain"),
            "mail": self._mail_name(check.health),
            "folder": self.tr("The data folder can be written")
            if good
            else self.tr("The data folder can’t be written"),
        }.get(check.name, check.name)

    def _mail_name(self, health: Health) -> str:
        return {
            Health.PASSES: self.tr("Mail server answers"),
            Health.TO_KNOW: self.tr("No mail server is set"),
            Health.FAILS: self.tr("Mail server doesn’t answer"),
        }[health]

    # --- gestures ------------------------------------------------------------------------------------------------------------

    def copy_report(self) -> None:
        """Put the report into the clipboard."""
        QGuiApplication.clipboard().setText(self._model.report())
        announce(self, self.tr("Report copied"))
        self.copied.emit()

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._model.state.log_file))


def _part(name: str, version: str, parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(Caption(name, parent))
    column.addWidget(Text(version, parent, role="control", tabular=True))
    column.addStretch(1)
    return column


def _log_line(line: str) -> str:
    """A line of the log without its day; its level in small letters, in colour from warnings on."""
    found = _LINE.match(line)
    if found is None:
        return escape(line)
    time, level, rest = found.groups()
    token = _LEVELS.get(level)
    shown = {"WARNING": "warn", "CRITICAL": "error"}.get(level, level.lower())
    if token is not None:
        shown = f'<span style="color:{theme.colour(token).name()};font-weight:600">{shown}</span>'
    return f"{time} {shown} {escape(rest)}"


class _Logo(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(48, 48))

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint_logo(QPainter(self), QRectF(self.rect()))
