"""Today's sessions as cards, each with its times before it and what can be done at its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.speakers import Venue
from booking_desktop.ui.components.avatar import paint_avatar
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import RADIUS_ROW, SPACE_2, SPACE_4, theme
from booking_desktop.viewmodels.formats import Formats, listed
from booking_desktop.viewmodels.speaking.today import Phase, Session, TodayState

_TIMES, _ROW, _AVATAR = 48, 68, 36


class SessionCard(PaintedButton):
    """One session; pressing it opens the booking."""

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=RADIUS_ROW)
        self._formats = formats
        self._session: Session | None = None
        self._person = PersonId(0)
        self._end_room = 0
        self._name = self._detail = self._end = self._initials = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_session(self, session: Session, state: TodayState) -> None:
        """Who, what, their time, and where it stands."""
        booking, formats = session.booking, self._formats()
        hosted = booking.hosted_by(state.person.id) if state.person else True
        other = booking.attendee if hosted else booking.host
        there = f"{formats.city(other.zone)} {formats.time(booking.start, other.zone)}"
        attending = "" if hosted else self.tr("You attend") + ", "
        self._session, self._person, self._initials = session, other.id, other.name.initials
        self._name = str(other.name)
        self._detail = listed((f"{attending}{booking.agreed.name}", there))
        self._end = self._end_words(session, state)
        times = formats.times(booking.start, booking.end, state.zone)
        self.setAccessibleName(", ".join(filter(None, (times, self._name, self._detail, self._end))))
        self.setToolTip(self._name if len(self._name) > 40 else "")
        self.update()

    def _end_words(self, session: Session, state: TodayState) -> str:
        booking, formats = session.booking, self._formats()
        if session.phase is Phase.DONE:
            return self.tr("Done")
        if session.phase is Phase.RUNNING:
            return self.tr("Now, until {time}").format(time=formats.time(booking.end, state.zone))
        minutes = int((booking.start - state.now).total_seconds() // 60)
        return self.tr("In {length}").format(length=formats.length(minutes))

    def set_room(self, px: int) -> None:
        """Leave room for a button at the end."""
        self._end_room = px
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, theme.row(_ROW, 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._session is None:
            return
        painter, tokens, rect = self.painter(), theme.tokens, QRectF(self.rect())
        past, running = self._session.phase is Phase.DONE, self._session.phase is Phase.RUNNING
        ground = tokens.soft if running else tokens.window if past or self.hovered else tokens.surface
        line = tokens.accent if running else tokens.line if past else tokens.deco
        shapes.box(painter, rect, RADIUS_ROW, ground, line, theme.line_width)
        disc = self.at(QRectF(17, rect.center().y() - _AVATAR / 2, _AVATAR, _AVATAR))
        painter.setOpacity(0.75 if past else 1)
        paint_avatar(painter, disc, self._person, self._initials)
        painter.setOpacity(1)
        end = theme.font("ui", tabular=True)
        x, room = 65, rect.width() - 65 - 13 - self._end_room
        words = self.at(QRectF(x, 0, room, rect.height()))
        ink = tokens.secondary
        taken = shapes.text(painter, words, self._end, end, ink, shapes.RIGHT) + SPACE_4 if not self._end_room else 0
        top = rect.center().y() - theme.line("reading") - 1
        name_at = self.at(QRectF(x, top, room - taken, theme.line("reading") + 2))
        low_at = self.at(QRectF(x, rect.center().y() + 1, room - taken, theme.line("caption") + 2))
        shapes.text(painter, name_at, self._name, theme.font("name"), tokens.secondary if past else tokens.text)
        shapes.text(painter, low_at, self._low(), theme.font("caption", tabular=True), tokens.secondary)

    def _low(self) -> str:
        """With a button at the end, where it stands goes into the second line."""
        return f"{self._detail} · {self._end}" if self._end_room else self._detail


class _Times(QWidget):
    """Start over end, towards the card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._start = self._until = ""
        self._past = False
        theme.changed.connect(self.update)

    def show_times(self, start: str, until: str, *, past: bool) -> None:
        self._start, self._until, self._past = start, until, past
        self.setFixedWidth(round((_TIMES + (24 if len(start) > 5 else 0)) * theme.scale))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens
        painter.setLayoutDirection(self.layoutDirection())
        line = theme.line("reading")
        top = QRectF(0, 12, self.width(), line)
        font = theme.font("reading" if self._past else "name", tabular=True)
        shapes.text(painter, top, self._start, font, tokens.secondary if self._past else tokens.text, shapes.RIGHT)
        low = top.translated(0, line - 2)
        shapes.text(painter, low, self._until, theme.font("ui", tabular=True), tokens.tertiary, shapes.RIGHT)


class _Row(QWidget):
    """Times, card, and "Open link" over its end."""

    def __init__(self, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self._formats = formats
        self.booking: Booking | None = None
        self._times = _Times(self)
        self.card = SessionCard(formats, self)
        self.link = Button(self.tr("Open link"), self.card, kind="primary", icon="video")
        self.link.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        row.addWidget(self._times)
        row.addWidget(self.card, 1)
        inner = QHBoxLayout(self.card)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addStretch(1)
        inner.addWidget(self.link, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addSpacing(12)

    def show_session(self, session: Session, state: TodayState, *, linked: bool) -> None:
        """Render; ``linked``: its link can be opened here."""
        self.booking = session.booking
        booking, formats = session.booking, self._formats()
        past = session.phase is Phase.DONE
        start, until = formats.time(booking.start, state.zone), formats.time(booking.end, state.zone)
        self._times.show_times(start, until, past=past)
        self.link.setVisible(linked)
        self.link.setAccessibleName(self.tr("Open the link of {name}").format(name=booking.attendee.name))
        self.card.set_room(self.link.sizeHint().width() + SPACE_4 if linked else 0)
        self.card.show_session(session, state)


def link_of(booking: Booking) -> str:
    """The web address where the two meet, "" where they meet otherwise."""
    place = booking.agreed.place.strip()
    known = booking.agreed.venue is Venue.LINK and place.lower().startswith(("https://", "http://"))
    return place if known else ""


class SessionRows(QWidget):
    """The day, in time order. ``opened(booking id)``, ``linkWanted(url)``."""

    opened = Signal(object)
    linkWanted = Signal(str)

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_2)

    def show_sessions(self, state: TodayState) -> None:
        """Render the day; only one link is offered, that of the running session or else of the next."""
        sessions = state.sessions
        self._fit(sessions)
        soon = next((s for s in sessions if s.phase in (Phase.RUNNING, Phase.NEXT)), None)
        for row, session in zip(self.rows, sessions, strict=True):
            row.show_session(session, state, linked=session is soon and bool(link_of(session.booking)))

    def _fit(self, sessions: Sequence[Session]) -> None:
        while len(self.rows) < len(sessions):
            row = _Row(self._formats, self)
            row.card.clicked.connect(partial(self._open, row))
            row.link.clicked.connect(partial(self._open_link, row))
            self.rows.append(row)
            self._column.addWidget(row)
        while len(self.rows) > len(sessions):
            gone = self.rows.pop()
            gone.hide()
            gone.deleteLater()

    def _open(self, row: _Row, _: bool = False) -> None:
        if row.booking is not None:
            self.opened.emit(row.booking.id)

    def _open_link(self, row: _Row, _: bool = False) -> None:
        if row.booking is not None:
            self.linkWanted.emit(link_of(row.booking))
