"""What fills the window once it is furnished: the sidebar at the start edge, notices, and the stack of pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booking_desktop.ui.bare import folds
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

    def next_pane(self) -> None:
        """Move the focus to the next pane (F6): sidebar, then the page's parts."""
        current = self.window().focusWidget()
        if current is None or not self.sidebar.isAncestorOf(current):
            self.sidebar.nav.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        page = self.stack.currentWidget()
        first = (page.focusWidget() or page.nextInFocusChain()) if page is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
