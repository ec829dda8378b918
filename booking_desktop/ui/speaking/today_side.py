"""The end of the Today page: earned, what the profile lacks, since yesterday."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.money import Money
from booking_desktop.ui import icons
from booking_desktop.ui.components.buttons import Link, MenuButton
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.components.strips import BarChart, Steps
from booking_desktop.ui.components.text import Caption, Elided, Section, Text
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.speaking.day_strip import round_mark
from booking_desktop.ui.theme import ICON, RADIUS_CONTROL, SPACE_1, SPACE_2, theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.today import Check, Earned, News, NewsKind, TodayState


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class EarnedPanel(QWidget):
    """This month's sum, what is booked ahead, and eight weeks as bars; a menu where there are several currencies."""

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._all: tuple[Earned, ...] = ()
        self._chosen, self._today = "", date.min
        self._label = Text("", self, token="secondary")
        self._menu = QMenu(self)
        self._currency = MenuButton("", self._menu, self, size="small")
        self._sum = Text("", self, role="money", tabular=True)
        self._ahead = Caption("", self, tabular=True, wrap=True)
        self._bars = BarChart(self)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._currency)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._sum)
        column.addWidget(self._ahead)
        column.addSpacing(18)
        column.addWidget(self._bars)

    def show_earned(self, earned: tuple[Earned, ...], today: date) -> None:
        """Show the sums."""
        self._all, self._today = earned, today
        month = self._formats().locale.standaloneMonthName(today.month)
        self._label.setText(self.tr("Earned in {month}").format(month=month))
        self._currency.setVisible(len(earned) > 1)
        self._menu.clear()
        for each in earned:
            code = each.month.currency
            self._menu.addAction(code).triggered.connect(partial(self._choose, code))
        self._show()

    def _choose(self, currency: str, _: bool = False) -> None:
        self._chosen = currency
        self._show()

    def _show(self) -> None:
        chosen = next((e for e in self._all if e.month.currency == self._chosen), next(iter(self._all), None))
        self._bars.setVisible(chosen is not None and any(m.minor for _, m in chosen.weeks))
        if chosen is None:
            self._sum.setText("–")
            self._sum.setAccessibleName(self.tr("Nothing yet"))
            self._ahead.setText(self.tr("What your sessions come to stands here."))
            return
        self._currency.setText(chosen.month.currency)
        self._sum.setText(self._formats().money(chosen.month))
        self._sum.setAccessibleName("")
        self._ahead.setText(self.tr("{sum} booked ahead").format(sum=self._formats().money(chosen.ahead)))
        self._show_weeks(chosen.weeks)

    def _show_weeks(self, weeks: tuple[tuple[date, Money], ...]) -> None:
        formats, month = self._formats(), self._today.replace(day=1)
        week = self.tr("Week of {day}: {sum}")
        told = [week.format(day=formats.day(monday), sum=formats.money(money)) for monday, money in weeks]
        level = round_mark(max(money.minor for _, money in weeks))
        tones = ["month" if monday >= month else "past" for monday, _ in weeks]
        self._bars.show_bars(
            [money.minor for _, money in weeks],
            self.tr("Earned by week"),
            "; ".join(told),
            first=formats.day_and_month(weeks[0][0]),
            last=self.tr("This week"),
            level=level,
            level_words=formats.money(Money(level, weeks[0][1].currency), trim=True),
            tones=[*tones[:-1], "now"],
            tips=told,
        )


class Checklist(QWidget):
    """What the profile has and lacks. ``pageWanted(key)`` from a way to mend it."""

    pageWanted = Signal(str)

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._count = Caption("", self, tabular=True)
        self._bar = Steps(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._shown: object = None
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Section(self.tr("Profile"), self))
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addSpacing(SPACE_1)
        column.addLayout(self._rows)

    def show_checks(self, checks: tuple[tuple[Check, bool], ...], offers: int) -> None:
        """Show them, what is done first as it comes."""
        if (checks, offers) == self._shown:
            return
        self._shown = (checks, offers)
        done = sum(ok for _, ok in checks)
        self._count.setText(
            self.tr("{n} of {all} done").format(n=self._formats().number(done), all=self._formats().number(len(checks)))
        )
        self._bar.show_steps(done, len(checks), self._count.text())
        _clear(self._rows)
        for check, ok in checks:
            self._rows.addWidget(self._row(check, ok, offers))

    def _row(self, check: Check, ok: bool, offers: int) -> QWidget:
        words, act, page = self._words(check, offers)
        line = QWidget(self)
        line.setFixedHeight(theme.target("ui"))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Sign("circle-check" if ok else "circle", "success" if ok else "tertiary", line))
        label = Elided(words, line, role="ui" if ok else "control", token="secondary" if ok else "text")
        label.setAccessibleName(self.tr("{what}: done").format(what=words) if ok else words)
        row.addWidget(label, 1)
        if not ok:
            link = Link(act, line)
            link.setAccessibleName(f"{act}: {words}")
            link.setFixedHeight(theme.target("ui"))
            link.clicked.connect(partial(self._want, page))
            row.addWidget(link)
        return line

    def _want(self, page: str, _: bool = False) -> None:
        self.pageWanted.emit(page)

    def _words(self, check: Check, offers: int) -> tuple[str, str, str]:
        sessions = self.tr("{n} sessions with prices", "", offers).format(n=self._formats().number(offers))
        if offers == 1:
            sessions = self.tr("1 session with its price")
        return {
            Check.WORDS: (self.tr("Headline and about"), self.tr("Write"), "profile"),
            Check.SESSIONS: (
                sessions if offers else self.tr("A session with its price"),
                self.tr("Add"),
                "profile",
            ),
            Check.HOURS: (self.tr("Weekly hours"), self.tr("Set"), "availability"),
            Check.CANCELLING: (self.tr("Cancellation rule"), self.tr("Choose"), "availability"),
            Check.PHOTO: (self.tr("A photo"), self.tr("Add"), "profile"),
            Check.PUBLISHED: (self.tr("Published"), self.tr("Publish"), "profile"),
        }[check]


class _NewsRow(PaintedButton):
    """One thing that happened; pressing it opens the booking."""

    def __init__(self, icon: str, words: str, age: str, parent: QWidget) -> None:
        super().__init__(parent, radius=RADIUS_CONTROL)
        self._icon, self._words, self._age = icon, words, age
        self.setAccessibleName(f"{words}, {age}".rstrip(", "))
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(240, theme.row(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, rect = self.painter(), theme.tokens, QRectF(self.rect())
        if self.hovered:
            shapes.box(painter, rect.adjusted(-6, 1, 0, -1), RADIUS_CONTROL, tokens.hover)
        sign = self.at(QRectF(0, 0, ICON, ICON))
        icons.paint(painter, self._icon, tokens.secondary, sign.left(), rect.center().y() - ICON / 2)
        body = self.at(rect.adjusted(26, 0, 0, 0))
        font = theme.font("caption", tabular=True)
        taken = shapes.text(painter, body, self._age, font, tokens.tertiary, shapes.RIGHT) + SPACE_2
        shapes.text(painter, self.at(rect.adjusted(26, 0, -taken, 0)), self._words, theme.font("ui"), tokens.text)


class NewsPanel(QWidget):
    """Since yesterday: booked, moved, cancelled. ``opened(booking id)``."""

    opened = Signal(object)

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._none = Text(self.tr("Nothing new."), self, token="tertiary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Section(self.tr("Since yesterday"), self))
        column.addLayout(self._rows)
        column.addWidget(self._none)

    def show_news(self, state: TodayState) -> None:
        """Show what happened, latest first."""
        _clear(self._rows)
        for news in state.news[:8]:
            row = _NewsRow(_ICONS[news.kind], self._words(news, state), self._age(news, state), self)
            row.clicked.connect(partial(self._open, news))
            self._rows.addWidget(row)
        self._none.setVisible(not state.news)

    def _open(self, news: News, _: bool = False) -> None:
        self.opened.emit(news.booking.id)

    def _words(self, news: News, state: TodayState) -> str:
        day = self._formats().day_of(news.booking.start, state.zone)
        name = news.booking.attendee.name
        when = self.tr("today") if day == state.today else self._formats().day_short(day)
        if day != state.today and abs((day - state.today).days) > 6:
            when = self._formats().day(day)
        words = {
            NewsKind.BOOKED: self.tr("{name} booked {day}"),
            NewsKind.MOVED: self.tr("{name} moved to {day}"),
            NewsKind.CANCELLED: self.tr("{name} cancelled {day}"),
        }[news.kind]
        if news.own:
            words = self.tr("You cancelled {name}, {day}")
        return words.format(name=name, day=when)

    def _age(self, news: News, state: TodayState) -> str:
        if news.at is None:
            return ""
        age = state.now - news.at
        if age < timedelta(hours=24):
            minutes = max(0, int(age.total_seconds() // 60))
            return self._formats().length(minutes if minutes < 60 else minutes // 60 * 60)
        return self._formats().relative_day(self._formats().day_of(news.at, state.zone), state.today)


_ICONS = {NewsKind.BOOKED: "ticket", NewsKind.MOVED: "calendar-clock", NewsKind.CANCELLED: "calendar-x"}
