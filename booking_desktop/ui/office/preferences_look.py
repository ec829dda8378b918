"""Preferences, Appearance, Time and Calendar: how the window looks, and how it shows times."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.preferences import Clock as ClockChoice
from booking_desktop.domain.preferences import Density, ThemeChoice, Tri
from booking_desktop.domain.servers import Can
from booking_desktop.ui.components.avatar import Avatar
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.grounds import Card
from booking_desktop.ui.components.text import Caption, Section, Subtitle, Text
from booking_desktop.ui.languages import LANGUAGES
from booking_desktop.ui.office.set_by import set_by
from booking_desktop.ui.office.settings_rows import Block, ChoiceRow, Part, SegmentedRow, SettingRow, SwitchRow
from booking_desktop.ui.office.theme_tiles import ThemeTiles
from booking_desktop.ui.speaking.zone_button import ZoneButton
from booking_desktop.ui.theme import BUTTON_PADDING, RADIUS_ROW, SPACE_3, SPACE_4, SPACE_5, theme
from booking_desktop.ui.typography import load_more_fonts
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.formats import Formats, listed
from booking_desktop.viewmodels.office.preferences import PreferencesState, PreferencesViewModel, Work


class AppearancePart(Part):
    """Theme, density, text size, motion, hours, and a preview."""

    def __init__(
        self, model: PreferencesViewModel, formats: Callable[[], Formats], now: Clock, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._formats, self._now = model, formats, now
        self._add_theme()
        self._add_rows()
        self._add_preview()

    def render_state(self, state: PreferencesState) -> None:
        """Show what is in force."""
        said, formats = state.preferences, self._formats()
        self.tiles.set_value(said.theme)
        self.density.set_value(said.density)
        self.motion.set_value(said.motion)
        self.clock.set_value(said.clock)
        with QSignalBlocker(self.size_slider):
            self.size_slider.setValue(said.text_percent // 10)
        self.percent.setText(self.tr("{n} %").format(n=formats.number(said.text_percent)))
        at = self._now().replace(minute=0, second=0) + timedelta(days=2)
        there = self.tr("{time} in {place}").format(time=formats.time(at, "Europe/London"), place="London")
        self._preview_time.setText(listed((formats.when(at), there)))

    def _add_theme(self) -> None:
        block = Block(self.tr("theme dark light high contrast colours as the system"), self)
        self.tiles = ThemeTiles(block)
        self.tiles.chosen.connect(lambda key: self._model.set(theme=ThemeChoice(key)))
        block.column.setContentsMargins(0, SPACE_3, 0, SPACE_4)
        block.column.setSpacing(SPACE_3)
        block.column.addWidget(Section(self.tr("Theme"), block))
        block.column.addWidget(self.tiles)
        self.theme_note = Text("", block, role="caption", token="tertiary")
        self.theme_note.hide()
        block.column.addWidget(self.theme_note)
        self.add(block)

    @property
    def lockable(self) -> Mapping[str, SettingRow]:
        return {"density": self.density, "text_percent": self.text_size, "motion": self.motion, "clock": self.clock}

    def show_locked(self, state: PreferencesState) -> None:
        super().show_locked(state)
        if "theme" in state.locked:
            words = set_by(state.set_by)
            self.tiles.lock(words)
            self.theme_note.setText(words)
            self.theme_note.show()

    def _add_rows(self) -> None:
        self.density = SegmentedRow(
            self.tr("Density"),
            [
                (Density.COMFORTABLE, self.tr("Comfortable")),
                (Density.STANDARD, self.tr("Standard")),
                (Density.COMPACT, self.tr("Compact")),
            ],
            self,
            help=self.tr("Rows in lists and the height of controls"),
        )
        self.density.chosen.connect(lambda key: self._model.set(density=Density(key)))
        self.add(self.density)
        self._add_text_size()
        self.motion = SegmentedRow(
            self.tr("Motion"),
            [(Tri.SYSTEM, self.tr("As the system")), (Tri.ON, self.tr("On")), (Tri.OFF, self.tr("Off"))],
            self,
            help=self.tr("Toasts and panes only. Grids never move."),
        )
        self.motion.chosen.connect(lambda key: self._model.set(motion=Tri(key)))
        self.add(self.motion)
        self.clock = SegmentedRow(
            self.tr("Show hours as"),
            [
                (ClockChoice.SYSTEM, self.tr("As the system")),
                (ClockChoice.H24, self.tr("14:30")),
                (ClockChoice.H12, self.tr("2:30 pm")),
            ],
            self,
        )
        self.clock.control.set_spoken(ClockChoice.H24, self.tr("24 hours"))
        self.clock.control.set_spoken(ClockChoice.H12, self.tr("12 hours"))
        self.clock.chosen.connect(lambda key: self._model.set(clock=ClockChoice(key)))
        self.add(self.clock)

    def _add_text_size(self) -> None:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        self.size_slider = QSlider(Qt.Orientation.Horizontal, holder)
        self.size_slider.setRange(9, 20)
        self.size_slider.setPageStep(1)
        self.size_slider.setTickInterval(1)
        self.size_slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.size_slider.setFixedWidth(220)
        self.size_slider.setAccessibleName(self.tr("Text size"))
        self.size_slider.valueChanged.connect(lambda tens: self._model.set(text_percent=tens * 10))
        self.percent = Text("", holder, tabular=True)
        self.percent.setMinimumWidth(44)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Caption(self.tr("A"), holder, token="secondary"))
        row.addWidget(self.size_slider)
        row.addWidget(Subtitle(self.tr("A"), holder, token="secondary"))
        row.addWidget(self.percent)
        self.text_size = SettingRow(self.tr("Text size"), holder, self, words=self.tr("font bigger smaller zoom"))
        self.add(self.text_size)

    def _add_preview(self) -> None:
        holder = QWidget(self)
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, SPACE_5, 0, 0)
        card = Card(holder, ground="window", line="", radius=RADIUS_ROW)
        row = QHBoxLayout(card)
        row.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        row.setSpacing(SPACE_3)
        avatar = Avatar(40, card)
        avatar.show_person(PersonId(2), Name("Ada", "Lovelace"))
        row.addWidget(avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Subtitle("Ada Lovelace", card))
        self._preview_time = Text("", card, role="reading", token="secondary", tabular=True, wrap=True)
        words.addWidget(self._preview_time)
        row.addLayout(words, 1)
        row.addWidget(Caption(self.tr("Preview"), card))
        row.addWidget(_Sample(self.tr("Button"), card))
        outer.addWidget(card)
        self.add_extra(holder)


class _Sample(QWidget):
    """What a button looks like; none itself."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setProperty("kind", "standard")
        self.setProperty("control_size", "standard")
        theme.changed.connect(self.update)
        theme.metricsChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As large as a button with these words."""
        words = QFontMetricsF(theme.font("control")).horizontalAdvance(self._words)
        return QSize(round(words) + 2 * BUTTON_PADDING["standard"], theme.control())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's own button."""
        option = QStyleOptionButton()
        option.initFrom(self)
        option.text = self._words
        painter = QPainter(self)
        painter.setFont(theme.font("control"))
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)


class TimePart(Part):
    """The zone that times are shown in, the week's first day, and how dates and numbers are written."""

    def __init__(
        self, model: PreferencesViewModel, formats: Callable[[], Formats], now: Clock, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        self.zone = ZoneButton(now, formats, self)
        self.zone.set_kind("standard")
        self.zone.chosen.connect(model.choose_zone)
        self._system_zone = Button(self.tr("As the system"), self, kind="ghost")
        self._system_zone.clicked.connect(lambda: model.choose_zone(""))
        self.zone_row = SettingRow(self.tr("Time zone"), self._system_zone, self, words=self.tr("city place clock"))
        self.zone_row.end.addWidget(self.zone)
        self.add(self.zone_row)
        self.first_day = ChoiceRow(self.tr("The week begins on"), self._days(), self)
        self.first_day.chosen.connect(lambda key: model.set(week_start=int(key)))
        self.add(self.first_day)
        load_more_fonts()  # each language is listed in its own letters
        self.language = ChoiceRow(
            self.tr("Language"),
            [("", self.tr("As the system")), *LANGUAGES.items()],
            self,
        )
        self.language.chosen.connect(lambda key: model.set(language=key))
        self.add(self.language)

    @property
    def lockable(self) -> Mapping[str, SettingRow]:
        return {"zone": self.zone_row, "week_start": self.first_day, "language": self.language}

    def render_state(self, state: PreferencesState) -> None:
        """Show what is in force."""
        formats, said, person = self._formats(), state.preferences, state.person
        self.zone.show_zone(formats.zone)
        self.zone.setEnabled(state.busy is not Work.ZONE)
        own = self.tr("Your own, on every computer. Times are shown in it, and people you meet see it.")
        here = self.tr("Where nobody is signed in, times are shown in this zone.")
        self.zone_row.set_help(own if person else here)
        self._system_zone.setVisible(person is None and bool(said.zone))
        self.first_day.set_value(str(said.week_start))
        self.language.set_value(said.language.split("_")[0] if said.language.split("_")[0] in LANGUAGES else "")
        words = self.tr("Words, dates and numbers. Applies at once.")
        letters = self.tr("Words, dates and numbers, in letters to you too. Applies at once.")
        self.language.set_help(letters if person and Can.ACCOUNT in state.offers else words)

    def _days(self) -> list[tuple[str, str]]:
        locale = QLocale()
        days = [(str(n), locale.standaloneDayName(n + 1)) for n in (0, 5, 6)]
        return [("-1", self.tr("As the system")), *days]


class CalendarPart(Part):
    """The week's rows, the second zone, and the hatch on booked times."""

    def __init__(self, model: PreferencesViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.two_zones = SwitchRow(
            self.tr("Two time zones on the calendar"), self, help=self.tr("Yours first, then the speaker’s")
        )
        self.two_zones.switched.connect(lambda on: model.set(two_zones=on))
        self.add(self.two_zones)
        self.patterns = SwitchRow(self.tr("Patterns on booked times"), self, help=self.tr("Stripes as well as colour"))
        self.patterns.switched.connect(lambda on: model.set(patterns=on))
        self.add(self.patterns)
        self.row_height = QSlider(Qt.Orientation.Horizontal, self)
        self.row_height.setRange(44, 88)
        self.row_height.setSingleStep(2)
        self.row_height.setPageStep(11)
        self.row_height.setFixedSize(220, 24)
        self.row_height.setAccessibleName(self.tr("Height of an hour"))
        self.row_height.valueChanged.connect(lambda px: model.set(row_height=px))
        low = self.tr("More of the day at once, or more room for each session")
        self.height_row = SettingRow(
            self.tr("Height of an hour"), self.row_height, self, help=low, words=self.tr("row week")
        )
        self.add(self.height_row)

    @property
    def lockable(self) -> Mapping[str, SettingRow]:
        return {"two_zones": self.two_zones, "patterns": self.patterns, "row_height": self.height_row}

    def render_state(self, state: PreferencesState) -> None:
        """Show what is in force."""
        self.two_zones.set_value(state.preferences.two_zones)
        self.patterns.set_value(state.preferences.patterns)
        with QSignalBlocker(self.row_height):
            self.row_height.setValue(state.preferences.row_height)
