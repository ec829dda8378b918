"""What has just been done, with one action to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPropertyAnimation,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QHBoxLayout, QSizePolicy, QWidget

from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.keys import KeyHint
from booking_desktop.ui.components.motion import arriving
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.theme import ENTER_MS, LEAVE_MS, RADIUS_CARD, theme

STAYS_MS = 6000
HEIGHT = 44
LIFT = 24
KEPT = 50


class Said:
    """What toasts have said over every pane, the latest last; who missed one finds it there."""

    def __init__(self) -> None:
        self.latest: tuple[str, ...] = ()

    def add(self, text: str) -> None:
        """Keep one more, and the last fifty."""
        self.latest = (*self.latest, text)[-KEPT:]

    def forget(self) -> None:
        """Somebody else is here: it was said to another."""
        self.latest = ()


said = Said()


class Toast(QWidget):
    """One message: ``Toast(text, parent, action="", key="", icon="circle-check")``. Signals: ``acted``, ``gone``."""

    acted = Signal()
    gone = Signal()

    def __init__(
        self, text: str, parent: QWidget, *, action: str = "", key: str = "", icon: str = "circle-check"
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        spare = shapes.SHADOW
        row.setContentsMargins(margins(spare + 16, spare, spare + (16 if action else 20), spare))
        row.setSpacing(12)
        row.addWidget(Sign(icon, "toast_text", self, size=18))
        self._words = Text(text, self, token="toast_text", tabular=True)
        row.addWidget(self._words)
        if action:
            row.addSpacing(8)
            self.button = Button(action, self, kind="toast_link", size="small")
            self.button.setProperty("flush", True)
            self.button.clicked.connect(self.acted)
            row.addWidget(self.button)
            if key:
                row.addWidget(KeyHint(key, self, ink="toast_text", edge="tertiary"))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(HEIGHT, theme.control("large") + 4) + 2 * shapes.SHADOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        spare = shapes.SHADOW
        rect = QRectF(self.rect()).adjusted(spare, spare, -spare, -spare)
        painter = QPainter(self)
        shapes.shadow(painter, rect, RADIUS_CARD)
        edge = theme.tokens.line if theme.tokens.high_contrast else None
        shapes.box(painter, rect, RADIUS_CARD, theme.tokens.toast, edge, theme.line_width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.gone.emit()
            return
        super().keyPressEvent(event)


class ToastHost(QObject):
    """Shows toasts over a pane, one at a time: ``ToastHost(pane)``.

    ``toast(text, action="", callback=None, key="")`` shows one, centred 24 above the pane's bottom, for 6 s; the time stands
    still while the pointer or the focus is on it. A newer one takes the older's place; ``said`` keeps them.
    ``dismiss()`` puts the present one away, ``act()`` takes its action (for Ctrl+Z) and says whether there was one.
    """

    shown = Signal(str)

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._toast: Toast | None = None
        self._callback: Callable[[], object] | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.dismiss)
        self._left = STAYS_MS
        self._moving: QVariantAnimation | None = None
        pane.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def current(self) -> Toast | None:
        """The toast in sight."""
        return self._toast

    def toast(
        self,
        text: str,
        action: str = "",
        callback: Callable[[], object] | None = None,
        *,
        key: str = "",
        icon: str = "circle-check",
    ) -> Toast:
        """Show a message; ``callback`` runs when its action is taken."""
        self.dismiss()
        made = Toast(text, self._pane, action=action, key=key, icon=icon)
        made.acted.connect(self._act)
        made.gone.connect(self.dismiss)
        made.installEventFilter(self)
        self._toast, self._callback = made, callback
        said.add(text)
        self._place()
        made.show()
        made.raise_()
        self._enter(made)
        self._left = STAYS_MS
        self.timer.start(self._left)
        announce(self._pane, f"{text} {action}".strip())
        self.shown.emit(text)
        return made

    def act(self) -> bool:
        """Take the present toast's action; False where there is none."""
        if self._toast is None or self._callback is None:
            return False
        self._act()
        return True

    def _act(self) -> None:
        callback = self._callback
        self.dismiss()
        if callback is not None:
            callback()

    def dismiss(self) -> None:
        """Put the present toast away."""
        self.timer.stop()
        gone, self._toast, self._callback = self._toast, None, None
        if self._moving is not None:
            self._moving.stop()
            self._moving = None
        if gone is not None:
            _leave(gone)

    # --- time stands still under the pointer or the focus ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._pane and kind == QEvent.Type.Resize:
            self._place()
        elif watched is self._toast and kind == QEvent.Type.Enter:
            self.pause()
        elif watched is self._toast and kind == QEvent.Type.Leave:
            self.resume()
        return False

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._toast is None:
            return
        if new is not None and self._toast.isAncestorOf(new):
            self.pause()
        elif not self._toast.underMouse():
            self.resume()

    def pause(self) -> None:
        """Stop the time."""
        if self.timer.isActive():
            self._left = max(self.timer.remainingTime(), 1500)
            self.timer.stop()

    def resume(self) -> None:
        """Let the time run on."""
        if self._toast is not None and not self.timer.isActive():
            self.timer.start(self._left)

    # --- place and motion ---

    def _place(self, drop: float = 0.0) -> None:
        if self._toast is None:
            return
        size = self._toast.sizeHint()
        width = min(size.width(), self._pane.width() + 2 * shapes.SHADOW - 16)
        x = (self._pane.width() - width) // 2
        y = self._pane.height() - LIFT - size.height() + shapes.SHADOW + round(drop)
        self._toast.setGeometry(x, y, width, size.height())

    def _enter(self, made: Toast) -> None:
        if not theme.animated:
            return
        fade = QGraphicsOpacityEffect(made)
        made.setGraphicsEffect(fade)
        self._moving = QVariantAnimation(self)
        self._moving.setDuration(ENTER_MS)
        self._moving.setEasingCurve(arriving())
        self._moving.setStartValue(8.0)
        self._moving.setEndValue(0.0)
        self._moving.valueChanged.connect(self._rise)
        self._moving.finished.connect(self._arrived)
        self._moving.start()

    def _rise(self, drop: float) -> None:
        self._place(drop)
        fade = self._toast.graphicsEffect() if self._toast is not None else None
        if isinstance(fade, QGraphicsOpacityEffect):
            fade.setOpacity(1 - drop / 8)

    def _arrived(self) -> None:
        if self._toast is not None:
            self._toast.setGraphicsEffect(None)  # type: ignore[arg-type]


def _leave(toast: Toast) -> None:
    """Fade a toast out and delete it."""
    toast.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    if not theme.animated or not toast.isVisible():
        toast.hide()
        toast.deleteLater()
        return
    fade = QGraphicsOpacityEffect(toast)
    toast.setGraphicsEffect(fade)
    leaving = QPropertyAnimation(fade, b"opacity", toast)
    leaving.setDuration(LEAVE_MS)
    leaving.setStartValue(1.0)
    leaving.setEndValue(0.0)
    leaving.finished.connect(toast.deleteLater)
    leaving.start()
