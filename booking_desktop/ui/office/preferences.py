"""The Preferences page: categories at the start, settings that hold at once beside them, and a search over all of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from booking_desktop.domain.servers import without_scheme
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import SearchField
from booking_desktop.ui.components.grounds import Pane, ScrollPane
from booking_desktop.ui.components.notices import EmptyState, InfoBar
from booking_desktop.ui.components.text import Caption, Section, Subtitle, Title
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
from booking_desktop.ui.office.set_by import set_by
from booking_desktop.ui.office.settings_rows import Part, SettingRow
from booking_desktop.ui.theme import HEADER, INSET, SPACE_2, SPACE_4, SPACE_8, theme
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.connecting import ConnectingViewModel
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.about import AboutViewModel
from booking_desktop.viewmodels.office.mail_server import MailServerViewModel
from booking_desktop.viewmodels.office.preferences import Category, PreferencesState, PreferencesViewModel

_CATEGORIES, _CATEGORIES_LEAST = 216, 168
_GAP, _GAP_LEAST = 40, 12
_NARROW = 860
_COLUMN = 640
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
        self._make_parts(commands, now)
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

    def _make_parts(self, commands: Commands, now: Clock) -> None:
        self._scroll = ScrollPane(self)
        body = self._scroll.body
        self.appearance = AppearancePart(self._model, self._formats, now, body)
        self.time = TimePart(self._model, self._formats, now, body)
        self.calendar = CalendarPart(self._model, body)
        self.notifications = NotificationsPart(self._model, self._formats, body)
        self.shortcuts = ShortcutsPart(self._model, commands, body)
        self.data = DataPart(self._model, self._mail, self._formats, now, body, self._connecting)
        self.privacy = PrivacyPart(self._model, self._formats, body)
        self.about = AboutPart(self._about, body)
        self.parts: dict[Category, Part] = {
            Category.APPEARANCE: self.appearance,
            Category.TIME: self.time,
            Category.CALENDAR: self.calendar,
            Category.NOTIFICATIONS: self.notifications,
            Category.SHORTCUTS: self.shortcuts,
            Category.DATA: self.data,
            Category.PRIVACY: self.privacy,
            Category.ABOUT: self.about,
        }

    def _categories(self) -> QWidget:
        pane = self._start = QWidget(self)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(margins(SPACE_4, 0, 0, 0))
        head.addWidget(Title(self.tr("Preferences"), pane))
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
        rows = [(c.value, self.parts[c].name, _ICONS[c], "") for c in Category]
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
        for category, part in self.parts.items():
            name = self._names[category] = Section(part.name, self._scroll.body, token="accent")
            name.setContentsMargins(0, SPACE_4, 0, 0)
            name.setMaximumWidth(theme.wide(_COLUMN))
            part.setMaximumWidth(theme.wide(_COLUMN))
            column.addWidget(name)
            column.addWidget(part)
        self._nothing = EmptyState("search-x", self.tr("No such setting"), "", self._scroll.body)
        self._nothing.setMaximumWidth(theme.wide(_COLUMN))
        column.addWidget(self._nothing)
        column.addStretch(1)
        whole.addWidget(self._scroll, 1)
        return pane

    def _header(self, parent: QWidget) -> QHBoxLayout:
        holder = QWidget(parent)
        holder.setMaximumWidth(theme.wide(_COLUMN))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self._title = Subtitle("", holder)
        row.addWidget(self._title)
        row.addStretch(1)
        self._note = Caption(self.tr("Changes apply at once"), holder)
        row.addWidget(self._note)
        self.copy_report = Button(self.tr("Copy report"), holder, icon="copy")
        self.copy_report.clicked.connect(self.about.copy_report)
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
        narrow = self.width() < theme.wide(_NARROW)
        least = _CATEGORIES_LEAST if narrow else _CATEGORIES
        self._start.setFixedWidth(round(least * min(1.5, max(1.0, theme.scale))))
        self._gap.changeSize(_GAP_LEAST if narrow else _GAP, 0)
        self._row.invalidate()

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self.render_state)
        model.backed_up.connect(self._backed_up)
        model.restored.connect(self._restored)
        model.samples_removed.connect(self._samples_removed)
        model.password_changed.connect(self._password_changed)
        model.signed_out.connect(self._signed_out)
        self._mail.put_in_force.connect(self._mail_set)
        self.about.copied.connect(self._report_copied)
        self.about.mailServerWanted.connect(self._to_mail_server)
        self.privacy.signInWanted.connect(self.signInWanted)

    def show_server(self, address: str) -> None:
        """The data is on that server; empty: on this computer."""
        self.data.show_server(bool(address))
        self.privacy.show_server(without_scheme(address))

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
        for part in (
            self.appearance, self.time, self.calendar, self.notifications, self.shortcuts, self.data, self.privacy,
        ):  # fmt: skip
            part.render_state(state)
        self._lock(state.locked)
        found = self._show_parts(state)
        about = state.category is Category.ABOUT and not state.find.strip()
        self._note.setVisible(state.category in _AT_ONCE or bool(state.find.strip()))
        self.copy_report.setVisible(about)
        self._title.setText(self._heading(state, found))
        self.trouble.setVisible(state.problem is not None and state.failed is None)
        if state.problem is not None:
            self.trouble.set_text(sentence(state.problem, self._formats()))

    def _lock(self, locked: frozenset[str]) -> None:
        """What the office has set is shown as such, with who set it."""
        words = set_by(self._model.state.set_by)
        for name, row in self._rows().items():
            if name in locked:
                row.lock(words)
        if "theme" in locked:
            self.appearance.lock_theme(words)
        self.data.mail.say_who(self._model.state.set_by)

    def _rows(self) -> dict[str, SettingRow]:
        look, time, calendar, notes = self.appearance, self.time, self.calendar, self.notifications
        return {
            "density": look.density,
            "text_percent": look.text_size,
            "motion": look.motion,
            "clock": look.clock,
            "zone": time.zone_row,
            "week_start": time.first_day,
            "language": time.language,
            "two_zones": calendar.two_zones,
            "patterns": calendar.patterns,
            "row_height": calendar.height_row,
            "notifications": notes.on,
            "remind_minutes": notes.lead,
            "quiet_from": notes.quiet,
            "quiet_to": notes.quiet,
            "stay_signed_in": self.privacy.stay,
            "backup_days": self.data.every,
        }

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
            return self.parts[state.category].name
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
