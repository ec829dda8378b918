"""What a screen reader is told of a widget, and which widgets a person acts on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSlider)
_MOUSE = ("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent")
_SILENT = {
    QAccessible.Role.NoRole,
    QAccessible.Role.StaticText,
    QAccessible.Role.Client,
    QAccessible.Role.Graphic,
    QAccessible.Role.Border,
    QAccessible.Role.Pane,
    QAccessible.Role.Window,
}
"""Roles that tell nobody that something can be pressed."""


def name(widget: QWidget) -> str:
    """The name that is spoken."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def role(widget: QWidget) -> QAccessible.Role:
    """The role that is spoken."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.role() if found is not None else QAccessible.Role.NoRole


def group(button: QAbstractButton) -> str:
    """The name of what a button is one of several of; its own name makes sense within."""
    of = button.group()
    parent = of.parent() if of is not None else None
    return parent.accessibleName() if isinstance(parent, QWidget) else ""


def is_silent(widget: QWidget) -> bool:
    """Whether its role hides that it can be pressed."""
    return role(widget) in _SILENT


def says_something(text: str) -> bool:
    """A name is a word: not nothing, a glyph, a number or a single letter."""
    return sum(letter.isalpha() for letter in text) > 1


def front(window: QWidget) -> QWidget:
    """What a person can reach now: the popup or dialog over the window, or else the window."""
    popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if popup is not None:
        return popup
    inside = [d for d in window.findChildren(QDialog) if d.isVisible()]
    return inside[-1] if inside else window


def focused(window: QWidget) -> QWidget:
    """The widget that hears a key now."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusWidget() or popup
    if QApplication.focusWidget() is None:
        (QApplication.activeModalWidget() or window).activateWindow()
    return QApplication.focusWidget() or QApplication.activeModalWidget() or window


def in_sight(top: QWidget) -> Iterator[QWidget]:
    """Everything visible in it, even where one has to scroll."""
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top) and widget.window() is top.window() and not widget.size().isEmpty():
            yield widget


def is_part(widget: QWidget) -> bool:
    """A part of a control of Qt's own: the bars of a scroll area, the heads of a table, the line in a box of choices."""
    if isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox) or (isinstance(parent, QAbstractScrollArea) and widget is parent.viewport())


def listens(widget: QWidget) -> bool:
    """Whether its class does something of its own when the mouse presses it."""
    ours = [kind for kind in type(widget).__mro__ if not kind.__module__.startswith("PySide6")]
    return any(way in vars(kind) for kind in ours for way in _MOUSE)


def is_control(widget: QWidget) -> bool:
    """Something to press, to write into or to choose from."""
    return isinstance(widget, (QAbstractButton, QAbstractItemView, *EDITORS)) and not is_part(widget)


def controls(top: QWidget) -> list[QWidget]:
    """Every control in it that can be used now."""
    return [w for w in in_sight(top) if is_control(w) and w.isEnabled()]


def items(view: QAbstractItemView) -> Iterator[tuple[QModelIndex, str]]:
    """The items in a list or table, with what is spoken of each."""
    model, top = view.model(), QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for row in range(min(60, model.rowCount(top))):
        for column in range(columns):
            index = model.index(row, column)
            span = view.visualRect(index)
            if span.isEmpty():
                continue
            said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
            yield index, str(said).strip()


def describe(widget: QWidget) -> str:
    """The widget, for whoever reads what failed."""
    chain, at = [], widget
    while at is not None and len(chain) < 4:
        chain.append(type(at).__name__)
        at = at.parentWidget()
    return f"{' < '.join(chain)} “{name(widget)}”"
