"""The window: a sidebar and a stack of pages. It shows what it is handed and reports gestures; it knows no rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from booking_desktop.ui import icons
from booking_desktop.ui.nav import nav_items
from booking_desktop.ui.sidebar import Sidebar
from booking_desktop.ui.theme import NARROW, theme


@dataclass(frozen=True)
class Page:
    """A page of the stack, built when it is first shown. ``alone``: fills the window, without the sidebar."""

    key: str
    title: str
    make: Callable[[], QWidget]
    icon: str = ""
    """Without one it is not listed in the sidebar."""
    group: str = ""
    alone: bool = False
    listed_as: str = ""
    """The page whose row in the sidebar stands for this one, where it has none of its own."""

    @property
    def under(self) -> str:
        """The key of its row in the sidebar."""
        return self.listed_as or self.key


@runtime_checkable
class HasSidebarPart(Protocol):
    """A page that puts something under the sidebar's rows (mini-month, next free times)."""

    def sidebar_part(self) -> QWidget:
        """The widget; the window shows it while the page is open."""
        ...


@runtime_checkable
class Refreshable(Protocol):
    """A page that wants to know when it is shown (again)."""

    def shown(self) -> None:
        """It has just become the page in sight."""
        ...


class Ground(QWidget):
    """A plain ground in a token's colour."""

    def __init__(self, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the token."""
        QPainter(self).fillRect(event.rect(), theme.colour(self._token))


class MainWindow(QMainWindow):
    """The main window; pages come from app.py.

    Signals: ``pageRequested(key)``, ``paletteRequested``, ``accountRequested(global point)``, ``pageShown(key)``,
    ``closing`` before it closes, ``resized``.
    """

    pageRequested = Signal(str)
    paletteRequested = Signal()
    accountRequested = Signal(QPoint)
    pageShown = Signal(str)
    closing = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Proactively")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(QSize(720, 520))
        self.resize(1280, 800)
        self._pages: dict[str, Page] = {}
        self._built: dict[str, QWidget] = {}
        self._listed: tuple[str, ...] = ()
        self._counts: dict[str, int] = {}
        self._labels: dict[str, str] = {}
        self._current = ""
        self._folded_by_hand = False
        self._arrange()
        theme.metricsChanged.connect(self._fold_by_width)

    def _arrange(self) -> None:
        self._ground = Ground("surface", self)
        row = QHBoxLayout(self._ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar(self._ground)
        row.addWidget(self.sidebar)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.notices = QVBoxLayout()
        """Where info bars of the whole window stand, over the page."""
        self.notices.setContentsMargins(0, 0, 0, 0)
        right.addLayout(self.notices)
        self.stack = QStackedWidget(self._ground)
        right.addWidget(self.stack, 1)
        row.addLayout(right, 1)
        self.setCentralWidget(self._ground)
        self.sidebar.pageWanted.connect(self.pageRequested)
        self.sidebar.paletteWanted.connect(self.paletteRequested)
        self.sidebar.preferencesWanted.connect(self._want_preferences)
        self.sidebar.accountWanted.connect(self.accountRequested)
        self.sidebar.collapseWanted.connect(self.toggle_sidebar)

    # --- pages ---

    def set_pages(self, pages: Sequence[Page], labels: Mapping[str, str]) -> None:
        """All pages there are, and the words for their groups."""
        self._pages = {page.key: page for page in pages}
        self._labels = dict(labels)

    def list_pages(self, keys: Sequence[str]) -> None:
        """Which pages the sidebar lists, in order."""
        self._listed = tuple(keys)
        self._show_rows()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """The counts beside the rows: exactly what they count."""
        self._counts = dict(counts)
        self._show_rows()

    def show_page(self, key: str) -> QWidget:
        """Show a page, building it first where needed; raises KeyError for an unknown one."""
        page = self._pages[key]
        widget = self._built.get(key)
        if widget is None:
            widget = self._built[key] = page.make()
            self.stack.addWidget(widget)
        self._current = key
        self.sidebar.setVisible(not page.alone)
        self.stack.setCurrentWidget(widget)
        self.sidebar.show_extra(widget.sidebar_part() if isinstance(widget, HasSidebarPart) else None)
        self._show_rows()
        if isinstance(widget, Refreshable):
            widget.shown()
        self.pageShown.emit(key)
        return widget

    def forget(self, key: str) -> None:
        """Throw a page's widget away, to be built anew when it is next shown; its view-model keeps what it shows."""
        widget = self._built.pop(key, None)
        if widget is not None:
            if self._current == key:
                self.sidebar.show_extra(None)
            self.stack.removeWidget(widget)
            widget.deleteLater()

    def page(self, key: str) -> QWidget | None:
        """A page that has been built already, or None."""
        return self._built.get(key)

    @property
    def current(self) -> str:
        """The key of the page in sight."""
        return self._current

    def _show_rows(self) -> None:
        rows = [(p.key, p.title, p.icon, p.group) for p in (self._pages[k] for k in self._listed)]
        page = self._pages.get(self._current)
        self.sidebar.show_items(nav_items(rows, self._counts, self._labels), page.under if page else "")

    def _want_preferences(self) -> None:
        self.pageRequested.emit("preferences")

    # --- sidebar and panes ---

    def toggle_sidebar(self) -> None:
        """Fold or unfold the sidebar by hand (F9)."""
        self._folded_by_hand = not self.sidebar.collapsed
        self.sidebar.fold(not self.sidebar.collapsed)

    def set_sidebar_folded(self, folded: bool) -> None:
        """As it was when the app was last closed."""
        self._folded_by_hand = folded
        self._fold_by_width()

    @property
    def sidebar_folded(self) -> bool:
        """Whether it was folded by hand."""
        return self._folded_by_hand

    def next_pane(self) -> None:
        """Move the focus to the next pane (F6): sidebar, then the page's parts."""
        current = self.focusWidget()
        if current is None or not self.sidebar.isAncestorOf(current):
            self.sidebar.nav.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        page = self.stack.currentWidget()
        first = (page.focusWidget() or page.nextInFocusChain()) if page is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1080, and sooner with larger text, the sidebar folds by itself."""
        super().resizeEvent(event)
        self._fold_by_width()
        self.resized.emit()

    def _fold_by_width(self) -> None:
        fold = self._folded_by_hand or self.width() < theme.wide(NARROW)
        if fold != self.sidebar.collapsed:
            self.sidebar.fold(fold)

    # --- remembering ---

    def place(self) -> str:
        """Where the window stands, as text."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def put_back(self, place: str) -> None:
        """Stand where it stood; a screen that is gone is no matter."""
        if place:
            self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii")))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the app before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Titles are said anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.sidebar.update()
