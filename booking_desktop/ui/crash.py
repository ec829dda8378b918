"""The dialog for a defect of ours: what happened is said, nothing typed is lost, the report can be copied, saved and sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyleFactory,
    QVBoxLayout,
    QWidget,
)

from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import TextArea
from booking_desktop.ui.components.text import Text, Title
from booking_desktop.ui.theme import theme


class CrashDialog(QDialog):
    """``CrashDialog(report, parent, bare=False, last_time=False)``; going on is the default, for what was typed is still there.

    ``bare``: without our own drawing, which may be what broke. ``last_time``: of an earlier run.
    ``kept``: whether what is being written outlives a restart. Signal: ``restartWanted``.
    """

    restartWanted = Signal()

    def __init__(
        self,
        report: str,
        parent: QWidget | None = None,
        *,
        bare: bool = False,
        last_time: bool = False,
        kept: bool = True,
    ) -> None:
        super().__init__(parent)
        self._bare = bare
        self.setModal(True)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(QSize(600, 440))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        title, words = self._words(last_time, kept)
        column.addWidget(QLabel(title, self) if bare else Title(title, self))
        self.words = QLabel(words, self) if bare else Text(words, self, token="secondary", wrap=True)
        self.words.setWordWrap(True)
        column.addWidget(self.words)
        self.report = self._area(report)
        column.addWidget(self.report, 1)
        self.told = QLabel("", self) if bare else Text("", self, token="secondary", wrap=True)
        self.told.setWordWrap(True)
        self.told.hide()
        column.addWidget(self.told)
        column.addLayout(self._buttons(last_time))
        if bare:
            self._undress()
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.go_on.setFocus()
        announce(self, f"{title} {words}", urgent=True)

    def _words(self, last_time: bool, kept: bool) -> tuple[str, str]:
        safe = self.tr("The report holds no addresses, no passwords and nothing you typed.")
        if last_time:
            return (
                self.tr("Proactively closed unexpectedly last time"),
                self.tr("If it happens again, send us this report.") + " " + safe,
            )
        if not kept:
            open_still = self.tr(
                "Your bookings are safe. What you were writing is still in the window, but is not kept on this computer: "
                "save it before you restart. If it happens again, send us this report."
            )
            return self.tr("Something went wrong on our side"), open_still + " " + safe
        outlives = self.tr(
            "Your bookings are safe. What you were writing is still in the window and kept on this computer: "
            "after a restart you can go on with it. If it happens again, send us this report."
        )
        return self.tr("Something went wrong on our side"), outlives + " " + safe

    def _area(self, report: str) -> QPlainTextEdit:
        area = QPlainTextEdit(self) if self._bare else TextArea("", self, lines=10)
        area.setPlainText(report)
        area.setReadOnly(True)
        area.setTabChangesFocus(True)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        area.setAccessibleName(self.tr("Report"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        area.setFont(fixed if self._bare else theme.font("mono"))
        return area

    def _buttons(self, last_time: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.copy = self._button(self.tr("Copy report"), "copy")
        self.copy.clicked.connect(self._copy)
        self.save = self._button(self.tr("Save report…"), "save")
        self.save.clicked.connect(self._ask_where)
        self.restart = self._button(self.tr("Restart"), "rotate-cw")
        self.restart.clicked.connect(self.restartWanted)
        self.restart.setVisible(not last_time)
        self.go_on = self._button(self.tr("Close") if last_time else self.tr("Go on"), kind="primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        for button in (self.copy, self.save):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.restart, self.go_on):
            row.addWidget(button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._ask_where)
        return row

    def _button(self, text: str, icon: str = "", *, kind: str = "standard") -> QPushButton:
        return QPushButton(text, self) if self._bare else Button(text, self, kind=kind, icon=icon)

    def _undress(self) -> None:
        """Drawn by Qt's own style alone."""
        style = QStyleFactory.create("Fusion")
        style.setParent(self)
        self.setStyle(style)
        for part in self.findChildren(QWidget):
            part.setStyle(style)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._tell(self.tr("The report is copied."))

    def _ask_where(self) -> None:
        title, kinds = self.tr("Save the report"), self.tr("Text (*.txt)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, "proactively-report.txt", kinds)
        if not chosen:
            return
        try:
            Path(chosen).write_text(self.report.toPlainText(), "utf-8")
        except OSError as error:
            self._tell(self.tr("The report could not be saved: {reason}").format(reason=error.strerror or ""))
        else:
            self._tell(self.tr("The report is saved."))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()
        announce(self, words)

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """In the order of Tab."""
        return (self.copy, self.save, self.restart, self.go_on)
