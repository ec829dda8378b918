"""The dialog for a defect of ours: what happened is said, nothing typed is lost, the report can be copied."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import TextArea
from booking_desktop.ui.components.text import Text, Title
from booking_desktop.ui.theme import theme


class CrashDialog(QDialog):
    """Shows a report; going on is the default, since what was typed is still in the window."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(QSize(560, 420))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(Title(self.tr("Something went wrong on our side"), self))
        words = self.tr(
            "Your bookings are safe and what you typed is still there. If it happens again, send us this report; "
            "it holds no addresses and no passwords."
        )
        column.addWidget(Text(words, self, token="secondary", wrap=True))
        self._report = TextArea("", self, lines=10)
        self._report.setPlainText(report)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setFont(theme.font("mono"))
        column.addWidget(self._report, 1)
        row = QHBoxLayout()
        copy = Button(self.tr("Copy report"), self, icon="copy")
        copy.clicked.connect(self._copy)
        go_on = Button(self.tr("Go on"), self, kind="primary")
        go_on.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(go_on)
        column.addLayout(row)
        go_on.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
