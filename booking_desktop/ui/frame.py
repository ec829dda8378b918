"""What fills the window once it is furnished: the sidebar at the start edge, notices, and the stack of pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booking_desktop.ui.bare import folds
from booking_desktop.ui.components.grounds import Pane
from booking_desktop.ui.sidebar import Sidebar
from booking_desktop.ui.theme import theme


class Frame(QWidget):
    """``Frame(window, folded)``; ``folded``: the sidebar was folded by hand when the app was last closed."""

    def __init__(self, window: QWidget, folded: bool) -> None:
        super().__init__(window)
        self.folded_by_hand = folded
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar(self)
        row.addWidget(self.sidebar)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.notices = QVBoxLayout()
        """Where info bars of the whole window stand, over the page."""
        self.notices.setContentsMargins(0, 0, 0, 0)
        right.addLayout(self.notices)
        self.stack = QStackedWidget(self)
        right.addWidget(self.stack, 1)
        row.addLayout(right, 1)
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.fold_by_width)

    def toggle_sidebar(self) -> None:
        """Fold or unfold the sidebar by hand (F9)."""
        self.folded_by_hand = not self.sidebar.collapsed
        self.sidebar.fold(not self.sidebar.collapsed)

    def fold_by_width(self) -> None:
        """Below 1080, and sooner with larger text, the sidebar folds by itself."""
        fold = folds(self.width(), self.folded_by_hand)
        if fold != self.sidebar.collapsed:
            self.sidebar.fold(fold)

    def next_pane(self, step: int = 1) -> None:
        """Move the focus to the next pane (F6), or by -1 to the one before: sidebar, bars over the page, the page's parts."""
        panes = [(pane, stop) for pane in self._panes() if (stop := _stop_in(pane)) is not None]
        current = self.window().focusWidget()
        here = next(
            (n for n, (pane, _) in enumerate(panes) if current and pane.isAncestorOf(current)), -1 if step > 0 else 0
        )
        if panes:
            panes[(here + step) % len(panes)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_page(self) -> None:
        """Put the focus where it was last in the page in sight."""
        page = self.stack.currentWidget()
        stop = _stop_in(page) if page is not None else None
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _panes(self) -> list[QWidget]:
        items = [self.notices.itemAt(n) for n in range(self.notices.count())]
        bars = [w for item in items if item is not None and (w := item.widget()) is not None]
        page = self.stack.currentWidget()
        return [w for w in (self.sidebar, *bars, *_parts(page)) if w.isVisible()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where it is narrow."""
        super().resizeEvent(event)
        self.fold_by_width()

    def changeEvent(self, event: QEvent) -> None:
        """Another reading direction: the sidebar's painting is mirrored."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.sidebar.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(event.rect(), theme.tokens.surface)


def _parts(page: QWidget | None) -> list[QWidget]:
    """The panes side by side in a page, as one reads; the page itself where it is one piece."""
    if page is None:
        return []
    inside = [pane for pane in page.findChildren(Pane) if pane.isVisible()]
    outer = [pane for pane in inside if not any(other is not pane and other.isAncestorOf(pane) for other in inside)]
    rtl = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    outer.sort(key=lambda pane: pane.mapTo(page, pane.rect().topLeft()).x(), reverse=rtl)
    return [page] if isinstance(page, Pane) and len(outer) < 2 else [*outer] or [page]


def _stop_in(pane: QWidget) -> QWidget | None:
    """Where the focus was in it last, or else the first thing that takes it."""
    last = pane.focusWidget()
    if last is not None and _takes_focus(last):
        return last
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and _takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()
