"""The window: a sidebar and a stack of pages. It shows what it is handed and reports gestures; it knows no rule.

It is painted bare before it is furnished, so this module imports only what that takes: Qt's enumerations alone (``Qt``,
``QStyle``) cost a fifth of the start.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFocusEvent, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from booking_desktop.ui import bare
from booking_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

    from booking_desktop.ui.frame import Frame
    from booking_desktop.ui.sidebar import Sidebar


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


class MainWindow(QMainWindow):
    """The main window; pages come from app.py. Bare until ``furnish``: then alone has it a sidebar and a stack.

    Signals: ``pageRequested(key)``, ``paletteRequested``, ``accountRequested(global point)``, ``pageShown(key)``,
    ``closing`` before it closes, ``resized``, ``painted`` after the first paint.
    """

    pageRequested = Signal(str)
    paletteRequested = Signal()
    accountRequested = Signal(QPoint)
    pageShown = Signal(str)
    closing = Signal()
    resized = Signal()
    painted = Signal()

    sidebar: Sidebar
    stack: QStackedWidget
    notices: QVBoxLayout

    def __init__(self, *, folded: bool = False) -> None:
        """``folded``: the sidebar was folded by hand when the app was last closed."""
        super().__init__()
        self.setWindowTitle("Proactively")
        self.setMinimumSize(QSize(720, 520))
        self.resize(1280, 800)
        self._pages: dict[str, Page] = {}
        self._built: dict[str, QWidget] = {}
        self._left_on: dict[QWidget, QWidget] = {}
        """Where the focus was on a page when another came."""
        self._listed: tuple[str, ...] = ()
        self._counts: dict[str, int] = {}
        self._labels: dict[str, str] = {}
        self._current = ""
        self._folded = folded
        self._frame: Frame | None = None
        self._was_painted = False

    def furnish(self) -> None:
        """Put the sidebar and the stack in. Comes after the application is dressed."""
        from booking_desktop.ui import icons
        from booking_desktop.ui.frame import Frame

        self.setWindowIcon(icons.app_icon())
        frame = self._frame = Frame(self, self._folded)
        self.sidebar, self.stack, self.notices = frame.sidebar, frame.stack, frame.notices
        self.setCentralWidget(frame)
        self.sidebar.pageWanted.connect(self.pageRequested)
        self.sidebar.paletteWanted.connect(self.paletteRequested)
        self.sidebar.preferencesWanted.connect(self._want_preferences)
        self.sidebar.accountWanted.connect(self.accountRequested)
        self.sidebar.collapseWanted.connect(self.toggle_sidebar)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bare window: grounds and the mark, where they will be."""
        if self._frame is not None:
            return
        bare.paint(self, self._folded)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    # --- pages ---

    def set_pages(self, pages: Sequence[Page], labels: Mapping[str, str]) -> None:
        """All pages there are, and the words for their groups."""
        self._pages = {page.key: page for page in pages}
        self._labels = dict(labels)

    def set_pages_anew(self, pages: Sequence[Page], labels: Mapping[str, str]) -> None:
        """The same pages in another language: all are built again, the one in sight at once."""
        current = self._current
        self.set_pages(pages, labels)
        for key in tuple(self._built):
            self.forget(key)
        if current in self._pages:
            self.show_page(current)

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
        before = self._seen(widget, page)
        self._current = key
        self._let_go(widget, page)
        self.sidebar.setVisible(not page.alone)
        self.stack.setCurrentWidget(widget)
        self.sidebar.show_extra(widget.sidebar_part() if isinstance(widget, HasSidebarPart) else None)
        self._show_rows()
        if isinstance(widget, Refreshable):
            widget.shown()
        self._take_up(widget)
        if before is not None:
            from booking_desktop.ui.components.motion import fade_from

            fade_from(self.stack, before)
        self.pageShown.emit(key)
        return widget

    def _seen(self, coming: QWidget, page: Page) -> QPixmap | None:
        """A picture of the page in sight, where it fades into one beside the same sidebar; a page that is built anew doesn't."""
        leaving, before = self._built.get(self._current), self._pages.get(self._current)
        if leaving is None or before is None or leaving is coming or before.alone != page.alone:
            return None
        return leaving.grab() if theme.animated and leaving.isVisible() else None

    def _let_go(self, coming: QWidget, page: Page) -> None:
        """Take the focus from what goes out of sight; Qt would hand it on, and a screen reader say every stop on the way."""
        here, leaving = self.focusWidget(), self.stack.currentWidget()
        if here is None or leaving is coming:
            return
        if leaving is not None and leaving.isAncestorOf(here):
            self._left_on[leaving] = here
            here.clearFocus()
        elif page.alone and self.sidebar.isAncestorOf(here):
            here.clearFocus()

    def _take_up(self, page: QWidget) -> None:
        """Give the focus to where it was on a page, or to its first stop, unless the page has seen to it."""
        was = self._left_on.pop(page, None)
        if self.focusWidget() is None:
            from PySide6.QtCore import Qt  # brings all of Qt's enumerations to life: not before the first paint

            stop = was if was is not None and _is_stop(was, page) else _first_stop(page)
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self, key: str) -> None:
        """Throw a page's widget away, to be built anew when it is next shown; its view-model keeps what it shows."""
        widget = self._built.pop(key, None)
        if widget is not None:
            self._left_on.pop(widget, None)
            if self._current == key:
                self.sidebar.show_extra(None)
            self.stack.removeWidget(widget)
            widget.deleteLater()

    @property
    def page_keys(self) -> tuple[str, ...]:
        """The keys of all pages there are."""
        return tuple(self._pages)

    def page(self, key: str) -> QWidget | None:
        """A page that has been built already, or None."""
        return self._built.get(key)

    @property
    def current(self) -> str:
        """The key of the page in sight."""
        return self._current

    def _show_rows(self) -> None:
        from booking_desktop.ui.nav import nav_items

        rows = [(p.key, p.title, p.icon, p.group) for p in (self._pages[k] for k in self._listed)]
        page = self._pages.get(self._current)
        self.sidebar.show_items(nav_items(rows, self._counts, self._labels), page.under if page else "")

    def _want_preferences(self) -> None:
        self.pageRequested.emit("preferences")

    # --- sidebar and panes ---

    def toggle_sidebar(self) -> None:
        """Fold or unfold the sidebar by hand (F9)."""
        if self._frame is not None:
            self._frame.toggle_sidebar()

    @property
    def sidebar_folded(self) -> bool:
        """Whether it was folded by hand."""
        return self._frame.folded_by_hand if self._frame is not None else self._folded

    def next_pane(self) -> None:
        """Move the focus to the next pane (F6): sidebar, then the page's parts."""
        if self._frame is not None:
            self._frame.next_pane()

    def previous_pane(self) -> None:
        """Move the focus to the pane before (Shift+F6)."""
        if self._frame is not None:
            self._frame.next_pane(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The window itself wants nothing: the page in sight has the focus."""
        super().focusInEvent(event)
        if self._frame is not None:
            self._frame.focus_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell who lies over it."""
        super().resizeEvent(event)
        self.resized.emit()

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


def _first_stop(page: QWidget) -> QWidget:
    """Where Tab would stop first on a page; the page itself where there is no such place."""
    stop: QWidget | None = page.nextInFocusChain()
    while stop is not None and stop is not page and not _is_stop(stop, page):
        stop = stop.nextInFocusChain()
    return stop or page


def _is_stop(widget: QWidget, page: QWidget) -> bool:
    """Whether Tab stops there on a page; on nothing that is gone by now."""
    from PySide6.QtCore import Qt

    try:
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return tabbed and page.isAncestorOf(widget) and widget.isEnabled() and widget.isVisibleTo(page)
    except RuntimeError:
        return False
