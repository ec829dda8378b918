"""Every component on one sheet, to look at and to test: ``python -m tests.ui.gallery FOLDER`` leaves a picture per theme."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLayout,
    QMenu,
    QProgressBar,
    QRadioButton,
    QSlider,
    QSpinBox,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from booking_desktop.domain.people import Name, PersonId
from booking_desktop.ui.components.avatar import Avatar, paint_avatar
from booking_desktop.ui.components.buttons import Button, IconButton, Link, MenuButton
from booking_desktop.ui.components.cards import ChoiceCard, Door, SlotButton, TimeCard
from booking_desktop.ui.components.chips import Chip, Tag
from booking_desktop.ui.components.fields import CodeField, Field, FormField, PasswordField, SearchField, TextArea
from booking_desktop.ui.components.grounds import Card, Divider, Pane
from booking_desktop.ui.components.keys import KeyHint
from booking_desktop.ui.components.loading import BusyBar, Skeleton
from booking_desktop.ui.components.mini_month import MiniMonth
from booking_desktop.ui.components.notices import EmptyState, ErrorSummary, InfoBar
from booking_desktop.ui.components.rows import Box, RowDelegate, RowView, paint_runs
from booking_desktop.ui.components.segmented import Segmented
from booking_desktop.ui.components.strips import BarChart, HeatLegend, HeatStrip, OverlapStrip, Steps
from booking_desktop.ui.components.switch import SwitchButton
from booking_desktop.ui.components.text import Caption, PageTitle, Reading, Section, Subtitle, Title
from booking_desktop.ui.components.text import Name as NameText
from booking_desktop.ui.components.topics import TopicsEdit
from booking_desktop.ui.dress import dress
from booking_desktop.ui.theme import theme

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class PersonRow(RowDelegate):
    """A row of two lines, as in the list of speakers."""

    HEIGHT, LINES, DIVIDER = 68, 2, 64

    def paint_row(
        self, painter: QPainter, box: Box, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = theme.tokens
        paint_avatar(painter, box.at(12, 14, 40, 40), PersonId(index.row() + 1), "AL")
        price = [("£120", theme.font("strong", tabular=True), tokens.text)]
        high, top = theme.line("ui"), 12
        paint_runs(painter, box.span(64, top, 64, high), [(index.data(), theme.font("name"), tokens.text)])
        paint_runs(painter, box.span(64, top, 12, high), price, at_end=True)
        line = [("Working session, one question worked through", theme.font("ui"), tokens.secondary)]
        paint_runs(painter, box.span(64, top + high + 2, 12, high), line)


def row(*parts: QWidget, gap: int = 8, stretch: bool = True) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(gap)
    for part in parts:
        made.addWidget(part)
    if stretch:
        made.addStretch(1)
    return made


def fill(column: QVBoxLayout, *parts: QWidget | QLayout) -> None:
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)


def words() -> list[QWidget]:
    bio = "I translate between people who build machines and people who have problems. Bring a draft, a proof, or less."
    return [
        PageTitle("Ada Lovelace"),
        Title("9 – 15 March"),
        Subtitle("Someone just took Thu 14:30"),
        NameText("Working session"),
        Section("Next free times"),
        Reading(bio, wrap=True),
        Caption("In your time, Kolkata"),
    ]


def controls() -> list[QWidget | QLayout]:
    menu = QMenu()
    menu.addAction("Best match")
    off = Button("Book", kind="primary")
    off.setEnabled(False)
    kinds = [Button(kind.capitalize(), kind=kind) for kind in ("primary", "standard", "ghost", "soft", "danger")]
    check, radio, locked = QCheckBox("Stay signed in"), QRadioButton("Light"), SwitchButton("Locked")
    check.setChecked(True)
    radio.setChecked(True)
    locked.setEnabled(False)
    on = SwitchButton("Two time zones")
    on.setChecked(True)
    combo, spin = QComboBox(), QSpinBox()
    combo.addItems(["None", "3 hours"])
    spin.setValue(4)
    slider, progress = QSlider(Qt.Orientation.Horizontal), QProgressBar()
    slider.setRange(90, 200)
    slider.setValue(110)
    slider.setTickPosition(QSlider.TickPosition.TicksBelow)
    slider.setTickInterval(10)
    progress.setValue(40)
    for widget, name in ((combo, "Notice"), (spin, "Per day"), (slider, "Text size"), (progress, "Imported")):
        widget.setAccessibleName(name)
    return [
        row(*kinds, off),
        row(Button("See all times", kind="primary", icon="calendar-days", size="large"), Link("Forgot it?"),
            MenuButton("Best match", menu, icon="arrow-down-up"), IconButton("ellipsis", "More"), KeyHint("Ctrl K")),
        row(check, QCheckBox("Off"), radio, on, SwitchButton("Off"), locked, gap=16),
        row(combo, spin, slider, progress, stretch=False),
    ]  # fmt: skip


def fields() -> list[QWidget]:
    mail, password, price, code, note, topics = (
        Field(size="large", ltr=True),
        PasswordField(),
        Field(),
        CodeField(),
        TextArea(lines=3),
        TopicsEdit("Add a topic"),
    )
    mail.setText("janaki.ammal@jic.example")
    password.setText("two purple brinjals")
    code.setText("4072")
    note.setPlainText("I have a draft on plant chromosomes and want the argument to read in order.")
    topics.set_topics(["Algorithms", "Mathematics", "Technical writing"])
    wrong = FormField("Price", price)
    wrong.set_error("Enter a price, or 0 for free")
    return [
        SearchField("Name, topic, or a time like “thu 3pm”", key="Ctrl F"),
        FormField("Email", mail, help="Only for messages about your bookings"),
        FormField("Password", password, end=Link("Forgot it?")),
        wrong,
        FormField("Code", code),
        FormField("Note for Ada", note, note="Optional"),
        FormField("Topics", topics),
    ]


def choices() -> list[QWidget | QLayout]:
    views = Segmented([("day", "Day"), ("week", "Week"), ("month", "Month"), ("agenda", "Agenda")], name="View")
    views.set_value("week")
    lists = Segmented([("upcoming", "Upcoming"), ("past", "Past"), ("cancelled", "Cancelled")], name="Bookings")
    for key, count in (("upcoming", 4), ("past", 12), ("cancelled", 2)):
        lists.set_count(key, count)
    chips = [Chip(text) for text in ("Time", "Topic", "Price")]
    chips[0].set_value("Thu 14–16")
    chips[2].set_value("Up to £150")
    tags = [
        Tag(text, kind=kind) for text, kind in (("Confirmed", "success"), ("Waiting", "warning"), ("Failed", "danger"))
    ]
    tags += [Tag("Stays", icon="check"), Tag("Ada Lovelace", kind="soft", icon="user-round")]
    people = [Avatar(size) for size in (24, 28, 32, 40, 64)]
    for number, person in enumerate(people):
        person.show_person(PersonId(number + 1), Name("Ada", "Lovelace"))
    times = [TimeCard(choosable=True) for _ in range(3)]
    for card, day in zip(times, ("Today", "Wed 11 March", "Thu 12 March"), strict=True):
        card.show_time(day, "14:30", "London", "09:00", f"{day}, 14:30 your time, 09:00 in London")
    times[2].setChecked(True)
    slots = [SlotButton() for _ in range(3)]
    for hour, slot in enumerate(slots, 14):
        slot.show_slot(f"{hour}:30", f"{hour - 5:02}:00 London")
    slots[1].setChecked(True)
    books = ChoiceCard("I want to book", "Find speakers and book their open times", icon="ticket")
    books.setChecked(True)
    door = Door("compass", "Look around", "Sample speakers with open times, easy to remove")
    return [
        row(views), row(lists), row(*chips), row(*tags), row(*people),
        row(*times, stretch=False), row(*slots, stretch=False), books, door,
    ]  # fmt: skip


def notices() -> list[QWidget]:
    summary, price = ErrorSummary(), Field()
    price.setAccessibleName("Price")
    summary.show_errors("Two things to correct", [("Price is missing", price), ("Friday ends before it starts", price)])
    empty = EmptyState("search-x", "No one is free Thu 14–16 under £50", "Without the price limit, 12 speakers match.")
    empty.add_action("Drop price limit", lambda: None, primary=True)
    busy = BusyBar(delay_ms=0)
    busy.set_busy(True)
    return [
        InfoBar("warning", "Showing times from 14:02.", title="Offline.", action="Try again", icon="cloud-off"),
        InfoBar("info", "The code is the first message there.", title="Mail stays here.", action="Open Outbox"),
        summary,
        price,
        empty,
        busy,
        Skeleton(row=66),
    ]


def pictures() -> list[QWidget]:
    heat = HeatStrip()
    week = [[0, 1, 2, 3, 4, 3, 2, 1, 0]] * 3 + [[4] * 9] + [[0] * 9] * 3
    heat.show_week(week, DAYS, "Weekly rhythm", "Mostly free on Thursday", marked=3)
    overlap = OverlapStrip()
    overlap.show_day(
        [1] * 7 + [0] * 9 + [1] * 11 + [2] * 17 + [1] * 4, 16.2, "Waking hours", "Shared from 13:30 to 22:00"
    )
    chart = BarChart()
    sums = [220, 400, 330, 560, 450, 610, 500, 270]
    tones = ["past"] * 6 + ["month", "now"]
    chart.show_bars(
        sums, "Earned by week", "", first="19 Jan", last="This week", level=560, level_words="£560", tones=tones
    )
    steps = Steps()
    steps.show_steps(4, 5, "4 of 5 done")
    month = MiniMonth()
    today = date(2026, 3, 10)
    month.show_month(today)
    month.set_today(today)
    month.set_chosen(date(2026, 3, 12))
    month.set_week(today)
    month.set_dots([date(2026, 3, day) for day in (11, 12, 13, 16, 17, 18, 19, 20)], "has free time")
    people = RowView(name="Speakers")
    people.setModel(QStringListModel(["Ada Lovelace", "Emmy Noether", "Alan Turing", "C. V. Raman"], people))
    people.setItemDelegate(PersonRow(people))
    people.setCurrentIndex(people.model().index(1, 0))
    people.setFixedHeight(210)
    card = Card(ground="window")
    inside = QVBoxLayout(card)
    fill(inside, Section("A card"), Divider(), Caption("with a line"))
    return [HeatLegend("Rarely", "often free"), heat, overlap, chart, steps, month, people, card]


def sheet() -> QWidget:
    """All components in three columns."""
    made = Pane("surface")
    made.resize(1800, 1120)
    columns = QHBoxLayout(made)
    columns.setContentsMargins(24, 24, 24, 24)
    columns.setSpacing(32)
    for parts in ((*words(), *controls(), *choices()), (*fields(), *notices()), pictures()):
        column = QVBoxLayout()
        column.setSpacing(12)
        fill(column, *parts)
        column.addStretch(1)
        columns.addLayout(column, 1)
    return made


def picture(app: QApplication, name: str, scale: float = 1.0) -> QImage:
    """The sheet in a theme."""
    dress(app)
    theme.apply(app, name, scale)
    made = sheet()
    made.show()
    app.processEvents()
    image = made.grab().toImage()
    made.close()
    made.deleteLater()
    return image


def main(folder: Path) -> None:
    app = QApplication.instance() or QApplication(["gallery"])
    assert isinstance(app, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("light", "dark", "high_contrast"):
        picture(app, name).save(str(folder / f"{name}.png"))
    picture(app, "light", 1.5).save(str(folder / "light-150.png"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture(app, "dark").save(str(folder / "right-to-left.png"))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
