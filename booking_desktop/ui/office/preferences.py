"""The Preferences page: categories at the start, settings that hold at once beside them, and a search over all of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import SearchField
from booking_desktop.ui.components.grounds import Pane, ScrollPane
from booking_desktop.ui.components.notices import EmptyState, InfoBar
from booking_desktop.ui.components.text import Caption, Elided, Section, Subtitle
from booking_desktop.ui.components.toast import ToastHost
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.messages import sentence
from booking_desktop.ui.nav import NavList, nav_items
from booking_desktop.ui.office.about import AboutPart
from booking_desktop.ui.office.preferences_data import DataPart
from booking_desktop.ui.office.preferences_look import AppearancePart, CalendarPart, TimePart
from booking_desktop.ui.office.preferences_notifications import NotificationsPart
from booking_desktop.ui.office.preferences_privacy import PrivacyPart
from booking_desktop.ui.office.preferences_shortcuts import ShortcutsPart
from booking_desktop.ui.office.settings_rows import Part
from booking_desktop.ui.theme import HEADER, INSET, SPACE_2, SPACE_4, SPACE_8, theme
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.connecting import ConnectingViewModel
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.about import AboutViewModel
from booking_desktop.viewmodels.office.mail_server import MailServerViewModel
from booking_desktop.viewmodels.office.preferences import Category, PreferencesState, PreferencesViewModel

translate = QCoreApplication.translate
_PAUSE_MS = 20
"""Between two parts, for whoever came meanwhile."""
_CATEGORIES, _CATEGORIES_LEAST = 216, 168
_GAP, _GAP_LEAST = 40, 12
_NARROW = 860
_COLUMN = 640
_AROUND_HINT = 68
"""Px of the search field's icon, cross, padding and margin."""
_MOST_OF_WIDTH, _ENOUGH_OF_WIDTH = 0.4, 0.28
"""The share of the page that the categories take at most, and beyond which their names rather take two lines."""
P = TypeVar("P", bound=Part)
_AT_ONCE = (Category.APPEARANCE, Category.TIME, Category.CALENDAR, Category.NOTIFICATIONS, Category.SHORTCUTS)
_ICONS = {
    Category.APPEARANCE: "palette",
    Category.TIME: "globe",
    Category.CALENDAR: "calendar-days",
    Category.NOTIFICATIONS: "bell",
    Category.SHORTCUTS: "keyboard",
    Category.DATA: "database",
    Category.PRIVACY: "shield",
    Category.ABOUT: "info",
}


class PreferencesPage(Pane):
    """Shows a PreferencesState. Signal: ``signInWanted``."""

    signInWanted = Signal()

    def __init__(
        self,
        model: PreferencesViewModel,
        mail: MailServerViewModel,
        about: AboutViewModel,
        commands: Commands,
        formats: Callable[[], Formats],
        now: Clock,
        parent: QWidget | None = None,
        *,
        connecting: ConnectingViewModel | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self._connecting = connecting
        self._model, self._mail, self._about, self._formats = model, mail, about, formats
        self._commands, self._now = commands, now
        self._address = ""
        self.parts: dict[Category, Part] = {}
        """Those that have been made: the one in sight, then the others a part at a time."""
        self._scroll = ScrollPane(self)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(margins(SPACE_2, 0, 0, 0))
        row.setSpacing(0)
        row.addWidget(self._categories())
        self._gap = QSpacerItem(_GAP, 0)
        row.addItem(self._gap)
        row.addWidget(self._settings(), 1)
        self.toasts = ToastHost(self)
        self._connect()
        self._begun = False
        self.render_state()
        self._making = QTimer(self)
        self._making.setInterval(_PAUSE_MS)
        self._making.timeout.connect(self._make_another)
        self._making.start()

    def shown(self) -> None:
        """The page comes into sight: read what may have changed; the first time, the categories have the focus."""
        if not self._begun:
            self._begun = True
            self.categories.setFocus(Qt.FocusReason.OtherFocusReason)
        self._model.refresh()
        self._mail.refresh()
        if self._model.state.category is Category.ABOUT:
            self._about.refresh()

    def open_at(self, category: Category) -> None:
        """Show one category, for links from elsewhere."""
        self._model.show(category)

    def focus_language(self) -> None:
        """The focus goes to the language, where one was just chosen."""
        self.time.language.control.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- building ------------------------------------------------------------------------------------------------------------

    def part(self, category: Category) -> Part:
        """The settings of a category, made when they are first wanted."""
        match category:
            case Category.APPEARANCE:
                return self.appearance
            case Category.TIME:
                return self.time
            case Category.CALENDAR:
                return self.calendar
            case Category.NOTIFICATIONS:
                return self.notifications
            case Category.SHORTCUTS:
                return self.shortcuts
            case Category.DATA:
                return self.data
            case Category.PRIVACY:
                return self.privacy
            case Category.ABOUT:
                return self.about

    @cached_property
    def appearance(self) -> AppearancePart:
        """How it looks."""
        part = AppearancePart(self._model, self._formats, self._now, self._scroll.body)
        return self._put(Category.APPEARANCE, part)

    @cached_property
    def time(self) -> TimePart:
        """Zone, clock and language."""
        return self._put(Category.TIME, TimePart(self._model, self._formats, self._now, self._scroll.body))

    @cached_property
    def calendar(self) -> CalendarPart:
        """The grids."""
        return self._put(Category.CALENDAR, CalendarPart(self._model, self._scroll.body))

    @cached_property
    def notifications(self) -> NotificationsPart:
        """What is told, and when."""
        return self._put(Category.NOTIFICATIONS, NotificationsPart(self._model, self._formats, self._scroll.body))

    @cached_property
    def shortcuts(self) -> ShortcutsPart:
        """Keys."""
        return self._put(Category.SHORTCUTS, ShortcutsPart(self._model, self._commands, self._scroll.body))

    @cached_property
    def data(self) -> DataPart:
        """Where the data is."""
        model, body = self._model, self._scroll.body
        return self._put(Category.DATA, DataPart(model, self._mail, self._formats, self._now, body, self._connecting))

    @cached_property
    def privacy(self) -> PrivacyPart:
        """Who is signed in."""
        part = PrivacyPart(self._model, self._formats, self._scroll.body)
        part.signInWanted.connect(self.signInWanted)
        return self._put(Category.PRIVACY, part)

    @cached_property
    def about(self) -> AboutPart:
        """Versions and checks."""
        part = AboutPart(self._about, self._scroll.body)
        part.copied.connect(self._report_copied)
        part.mailServerWanted.connect(self._to_mail_server)
        return self._put(Category.ABOUT, part)

    def _put(self, category: Category, part: P) -> P:
        """Put a part under the name of its category, out of sight, with what it has missed."""
        self.parts[category] = part
        part.setMaximumWidth(theme.wide(_COLUMN))
        part.hide()
        column = self._scroll.column
        column.insertWidget(column.indexOf(self._names[category]) + 1, part)
        part.show_server(self._address)
        self._render_part(part, self._model.state)
        return part

    def _make_another(self) -> None:
        left = next((category for category in Category if category not in self.parts), None)
        if left is None:
            self._making.stop()
            return
        self.part(left)

    def _categories(self) -> QWidget:
        pane = self._start = QWidget(self)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(margins(SPACE_4, 0, 0, 0))
        self._name = Elided(self.tr("Preferences"), pane, role="title")
        head.addWidget(self._name, 1)
        head.addStrut(HEADER)
        column.addLayout(head)
        self.search = SearchField(self.tr("Find a setting"), pane, size="standard")
        self.search.textChanged.connect(self._model.find)
        box = QHBoxLayout()
        box.setContentsMargins(margins(SPACE_2, 0, SPACE_4, 0))
        box.addWidget(self.search)
        column.addLayout(box)
        column.addSpacing(SPACE_2 + 4)
        self.categories = NavList(pane)
        self.categories.setAccessibleName(self.tr("Categories"))
        rows = [(c.value, _title(c), _ICONS[c], "") for c in Category]
        self.categories.rows.show(nav_items(rows, {}, {}))
        self.categories.fit()
        self.categories.chosen.connect(lambda key: self._go(Category(key)))
        self.categories.selectionModel().currentChanged.connect(self._moved)
        outset = QHBoxLayout()
        outset.setContentsMargins(margins(0, 0, SPACE_2, 0))
        outset.addWidget(self.categories)
        column.addLayout(outset)
        column.addStretch(1)
        return pane

    def _settings(self) -> QWidget:
        pane = QWidget(self)
        whole = QVBoxLayout(pane)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._header(pane))
        self.trouble = InfoBar("error", "", pane)
        self.trouble.setMaximumWidth(theme.wide(_COLUMN))
        whole.addWidget(self.trouble)
        column = self._scroll.column
        column.setContentsMargins(margins(0, 0, INSET, SPACE_8))
        self._names: dict[Category, Section] = {}
        for category in Category:
            name = self._names[category] = Section(_title(category), self._scroll.body, token="accent")
            name.setContentsMargins(0, SPACE_4, 0, 0)
            name.setMaximumWidth(theme.wide(_COLUMN))
            name.hide()
            column.addWidget(name)
        self._nothing = EmptyState(
            "search-x", self.tr("No such setting"), self.tr("Look for another word."), self._scroll.body
        )
        self._nothing.add_action(self.tr("Clear"), self.search.clear)
        self._nothing.setMaximumWidth(theme.wide(_COLUMN))
        column.addWidget(self._nothing)
        column.addStretch(1)
        whole.addWidget(self._scroll, 1)
        return pane

    def _header(self, parent: QWidget) -> QHBoxLayout:
        holder = self._top = QWidget(parent)
        holder.setMaximumWidth(theme.wide(_COLUMN))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self._title = Subtitle("", holder)
        row.addWidget(self._title)
        row.addStretch(1)
        self._note = Caption(self.tr("Changes apply at once"), holder)
        row.addWidget(self._note)
        self.copy_report = Button(self.tr("Copy report"), holder, icon="copy")
        self.copy_report.clicked.connect(lambda: self.about.copy_report())
        row.addWidget(self.copy_report)
        row.addStrut(HEADER)
        outer = QHBoxLayout()
        outer.setContentsMargins(margins(0, 0, INSET, 0))
        outer.addWidget(holder, 100)
        outer.addStretch(1)
        return outer

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room the categories and the gap beside them give way."""
        super().resizeEvent(event)
        self._share_room()

    def _grow(self) -> None:
        """At another size of text the column is another width."""
        for shown in (self._top, self.trouble, self._nothing, *self._names.values(), *self.parts.values()):
            shown.setMaximumWidth(theme.wide(_COLUMN))
        self._share_room()

    def _share_room(self) -> None:
        narrow = self.width() < theme.wide(_NARROW)
        least = _CATEGORIES_LEAST if narrow else _CATEGORIES
        words = min(self._wide_for_words(), round(self.width() * _MOST_OF_WIDTH))
        self._start.setFixedWidth(max(words, round(least * min(1.5, max(1.0, theme.scale)))))
        gap = _GAP_LEAST if narrow else _GAP
        self._gap.changeSize(gap, 0)
        self._row.invalidate()
        # Layouts ask how high words are for all the width there is, whatever a widget's own most: so there is no more of it.
        beside = self.width() - SPACE_2 - self._start.maximumWidth() - gap - theme.wide(_COLUMN)
        self._scroll.column.setContentsMargins(margins(0, 0, max(INSET, beside), SPACE_8))

    def _wide_for_words(self) -> int:
        """What the column at the start needs for its heading, its search and the longest name, which may take two lines."""
        titles = [_title(category) for category in Category]
        heading = SPACE_4 + QFontMetrics(theme.font("title")).horizontalAdvance(self._name.text()) + SPACE_2
        whole = min(self.categories.wide_for(titles), round(self.width() * _ENOUGH_OF_WIDTH))
        longest = self.categories.wide_for([word for title in titles for word in title.split()])
        hint = SPACE_2 + self.search.fontMetrics().horizontalAdvance(self.search.placeholderText()) + _AROUND_HINT
        return max(heading, hint, SPACE_2 + max(whole, longest))

    def _connect(self) -> None:
        model = self._model
        theme.metricsChanged.connect(self._grow)
        model.changed.connect(self.render_state)
        model.backed_up.connect(self._backed_up)
        model.restored.connect(self._restored)
        model.samples_removed.connect(self._samples_removed)
        model.password_changed.connect(self._password_changed)
        model.signed_out.connect(self._signed_out)
        self._mail.put_in_force.connect(self._mail_set)

    def show_server(self, address: str) -> None:
        """The data is on that server; empty: on this computer."""
        self._address = address
        for part in self.parts.values():
            part.show_server(address)

    # --- what was done: bound methods, since they end with the page while the model lives on ---

    def _backed_up(self, path: str) -> None:
        self.toasts.toast(self.tr("Backed up as {name}").format(name=Path(path).name))

    def _restored(self) -> None:
        self.toasts.toast(self.tr("Restored. Sign in again."))

    def _samples_removed(self) -> None:
        self.toasts.toast(self.tr("The sample speakers are gone."))

    def _password_changed(self) -> None:
        self.toasts.toast(self.tr("Password changed. Your other sessions have ended."))

    def _signed_out(self) -> None:
        self.toasts.toast(self.tr("Signed out everywhere."))

    def _report_copied(self) -> None:
        self.toasts.toast(self.tr("Report copied"), icon="copy")

    def _to_mail_server(self) -> None:
        self._go(Category.DATA)

    # --- showing -------------------------------------------------------------------------------------------------------------

    def render_state(self) -> None:
        """Show the state."""
        state = self._model.state
        if self.search.text() != state.find:
            self.search.setText(state.find)
        for category in Category if state.find.strip() else (state.category,):
            self.part(category)
        for part in self.parts.values():
            self._render_part(part, state)
        found = self._show_parts(state)
        about = state.category is Category.ABOUT and not state.find.strip()
        self._note.setVisible(state.category in _AT_ONCE or bool(state.find.strip()))
        self.copy_report.setVisible(about)
        self._title.setText(self._heading(state, found))
        self.trouble.setVisible(state.problem is not None and state.failed is None)
        if state.problem is not None:
            self.trouble.set_text(sentence(state.problem, self._formats()))

    def _render_part(self, part: Part, state: PreferencesState) -> None:
        part.render_state(state)
        part.show_locked(state)

    def _show_parts(self, state: PreferencesState) -> int:
        """Show the chosen category, or what is found in all; how many settings that is."""
        searching, total = bool(state.find.strip()), 0
        for category, part in self.parts.items():
            found = part.search(state.find)
            total += found
            self._names[category].setVisible(searching and found > 0)
            part.setVisible(found > 0 if searching else category is state.category)
        self._nothing.setVisible(searching and not total)
        self.categories.mark("" if searching else state.category.value)
        focused = self.focusWidget()
        if focused is not None and not focused.isVisibleTo(self):
            self.categories.setFocus(Qt.FocusReason.OtherFocusReason)
        return total

    def _heading(self, state: PreferencesState, found: int) -> str:
        if not state.find.strip():
            return _title(state.category)
        words = (
            self.tr("1 setting")
            if found == 1
            else self.tr("{n} settings", "", found).format(n=QLocale().toString(found))
        )
        announce(self, words)
        return words

    # --- gestures ------------------------------------------------------------------------------------------------------------

    def _go(self, category: Category) -> None:
        self._model.show(category)
        self._scroll.verticalScrollBar().setValue(0)
        if category is Category.ABOUT:
            self._about.refresh()

    def _moved(self) -> None:
        key = self.categories.currentIndex().data(Qt.ItemDataRole.UserRole)
        if key and self.categories.hasFocus() and key != self._model.state.category.value:
            self._go(Category(key))

    def _mail_set(self) -> None:
        set_to = self._mail.state.set_to
        words = self.tr("Mail goes out through {host}.").format(host=set_to.host)
        self.toasts.toast(words if set_to.is_set else self.tr("No mail is sent now. It waits in the Outbox."))


def _title(category: Category) -> str:
    match category:
        case Category.APPEARANCE:
            return translate("AppearancePart", "Appearance")
        case Category.TIME:
            return translate("TimePart", "Time and language")
        case Category.CALENDAR:
            return translate("CalendarPart", "Calendar")
        case Category.NOTIFICATIONS:
            return translate("NotificationsPart", "Notifications")
        case Category.SHORTCUTS:
            return translate("ShortcutsPart", "Shortcuts")
        case Category.DATA:
            return translate("DataPart", "Data and server")
        case Category.PRIVACY:
            return translate("PrivacyPart", "Privacy")
        case Category.ABOUT:
            return translate("AboutPart", "About")
