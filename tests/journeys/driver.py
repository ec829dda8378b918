"""Hands and eyes for journeys: finds what a person would find by its name, and presses real keys and buttons."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEventLoop, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_EDITS = (QLineEdit, QTextEdit, QPlainTextEdit)


class NotThere(AssertionError):
    """Nothing visible bears that name; the message lists what does."""


def let_run(milliseconds: int) -> None:
    """Let the event loop run that long. QTest.qWait keeps the interpreter to itself meanwhile, so that no worker gets on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class StallWatch:
    """The longest time that the GUI thread answered nobody, milliseconds: in all, and in each step of a journey.

    It looks only while the app has the thread: between ``looking``s the journey itself searches, compares and takes pictures.
    """

    def __init__(self) -> None:
        self.longest, self.where = 0.0, ""
        self.steps: dict[str, float] = {}
        self._step, self._last, self._on = "start", time.perf_counter(), False
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(2)

    def step(self, name: str) -> None:
        """What follows belongs to a step of that name."""
        self._step = name

    @contextmanager
    def looking(self) -> Iterator[None]:
        """The app has the thread: an event is sent to it, or its event loop runs."""
        outer, self._on = self._on, True
        if not outer:
            self._last = time.perf_counter()
        try:
            yield
        finally:
            self._tick()
            self._on = outer

    def wait(self, milliseconds: int) -> None:
        """Let the event loop run that long."""
        with self.looking():
            let_run(milliseconds)

    def _tick(self) -> None:
        now = time.perf_counter()
        gap, self._last = (now - self._last) * 1000, now
        if not self._on:
            return
        self.steps[self._step] = max(gap, self.steps.get(self._step, 0.0))
        if gap > self.longest:
            self.longest, self.where = gap, self._step


def name_of(widget: QWidget) -> str:
    """The spoken name of a widget: its accessible name, else its text."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text().replace("&", "")
    return ""


class Driver:
    """Drives one window."""

    def __init__(self, window: QWidget, pictures: Path | None = None, patience: float = 15.0) -> None:
        self.window, self.pictures, self.patience = window, pictures, patience
        self.watch = StallWatch()

    # --- eyes ---

    def roots(self) -> list[QWidget]:
        """The window, and what pops up over it, topmost first."""
        popups = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self.window]
        return [*popups, self.window]

    def visible(self, kind: type[QWidget] = QWidget) -> Iterator[QWidget]:
        for root in self.roots():
            for widget in [root, *root.findChildren(QWidget)]:
                if isinstance(widget, kind) and widget.isVisible() and not widget.visibleRegion().isEmpty():
                    yield widget

    def seek(self, name: str, kind: type[QWidget] = QWidget) -> QWidget | None:
        """What bears that name, exactly or else at its beginning."""
        found = [(name_of(w), w) for w in self.visible(kind)]
        for test in (lambda n: n == name, lambda n: n.startswith(name), lambda n: name in n):
            for spoken, widget in found:
                if spoken and test(spoken):
                    return widget
        return None

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Like ``seek``, waiting for it."""
        found: list[QWidget] = []

        def there() -> bool:
            widget = self.seek(name, kind)
            if widget is not None:
                found.append(widget)
            return widget is not None

        try:
            self.wait(there, f"“{name}”")
        except NotThere:
            names = sorted({name_of(w) for w in self.visible(kind)} - {""})
            raise NotThere(f"no “{name}” to be seen; there are: {names}") from None
        return found[-1]

    def wait(self, condition: Callable[[], object], what: str = "it", patience: float | None = None) -> None:
        """Let the app work until the condition holds."""
        end = time.monotonic() + (patience or self.patience)
        while not condition():
            if time.monotonic() > end:
                raise NotThere(f"waited in vain for {what}")
            self.watch.wait(5)

    def says(self, text: str) -> bool:
        """Whether a visible label or edit holds that text."""
        return any(text in self.text_of(w) for w in self.visible() if self.text_of(w))

    @staticmethod
    def text_of(widget: QWidget) -> str:
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            return widget.text()
        if isinstance(widget, QTextEdit | QPlainTextEdit):
            return widget.toPlainText()
        return widget.accessibleName()

    # --- hands ---

    def press(self, name: str, kind: type[QWidget] = QAbstractButton) -> QWidget:
        """Click a button by its name."""
        button = self.find(name, kind)
        self.wait(button.isEnabled, f"“{name}” to be enabled")
        self.click(button)
        return button

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        with self.watch.looking():
            QTest.mouseClick(
                widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
            )
            let_run(1)

    def type(self, name: str, text: str) -> QWidget:
        """Click into the field of that name, empty it and type, key by key."""
        found: list[QWidget] = []

        def there() -> bool:
            found[:] = [w for w in self.visible() if isinstance(w, _EDITS) and name_of(w).startswith(name)]
            return bool(found)

        self.wait(there, f"a field “{name}”")
        field = found[0]
        self.click(field)
        with self.watch.looking():
            QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
            QTest.keyClick(field, Qt.Key.Key_Delete)
            for letter in text:
                QTest.keyClicks(field, letter)
                let_run(1)
        return field

    def key(self, sequence: str, widget: QWidget | None = None) -> None:
        """Press a key combination where the focus is."""
        target = widget or QApplication.focusWidget() or self.window
        with self.watch.looking():
            QTest.keySequence(target, QKeySequence(sequence))
            let_run(1)

    def choose(self, box: str, text: str) -> None:
        """Choose an entry of a combo box."""
        combo = self.find(box, QComboBox)
        assert isinstance(combo, QComboBox)
        index = combo.findText(text, Qt.MatchFlag.MatchContains)
        assert index >= 0, f"no “{text}” in “{box}”"
        with self.watch.looking():
            combo.setCurrentIndex(index)
            combo.activated.emit(index)

    def row(self, text: str, view: QAbstractItemView | None = None) -> tuple[QAbstractItemView, QModelIndex]:
        """The first item of a visible list or table whose spoken text holds ``text``."""
        found: list[tuple[QAbstractItemView, QModelIndex]] = []

        def there() -> bool:
            for candidate in [view] if view else self.visible(QAbstractItemView):
                index = _index_of(candidate.model(), text)  # type: ignore[union-attr]
                if index is not None:
                    found.append((candidate, index))  # type: ignore[arg-type]
                    return True
            return False

        self.wait(there, f"an item with “{text}”")
        return found[-1]

    def press_row(self, text: str, view: QAbstractItemView | None = None, *, double: bool = False) -> None:
        """Click an item of a list or table."""
        holder, index = self.row(text, view)
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        with self.watch.looking():
            holder.scrollTo(index)
            let_run(1)
            point = holder.visualRect(index).center()
            QTest.mouseClick(holder.viewport(), button, none, point)
            if double:
                QTest.mouseDClick(holder.viewport(), button, none, point)
            let_run(1)

    def item_names(self) -> list[str]:
        """The spoken names of everything in the lists and tables in sight."""
        names = []
        for view in self.visible(QAbstractItemView):
            model, top = view.model(), QModelIndex()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
            for row in range(model.rowCount(top)):
                for column in range(columns):
                    index = model.index(row, column)
                    names.append(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""))
        return names

    # --- pictures ---

    def picture(self, name: str) -> None:
        """Save what the window shows, with what pops up over it."""
        if self.pictures is None:
            return
        self.watch.wait(220)  # toasts and panels have come to rest
        (self.pictures / name).parent.mkdir(parents=True, exist_ok=True)
        seen = self.window.grab()
        painter = QPainter(seen)
        for popup in reversed(self.roots()[:-1]):
            painter.drawPixmap(self.window.mapFromGlobal(popup.pos()), popup.grab())
        painter.end()
        seen.save(str(self.pictures / f"{name}.png"))


def _index_of(model: QAbstractItemModel | None, text: str) -> QModelIndex | None:
    if model is None:
        return None
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
                value = index.data(role)
                if isinstance(value, str) and text in value:
                    return index
    return None
