"""The calendar page: whose, which days, where the cursor is, and what pressing a time does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Signal

from booking_desktop.backend.ports import Backend, Change, ChangeBatch, Topic
from booking_desktop.domain.availability import Availability
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.people import UNKNOWN_PERSON, PersonId
from booking_desktop.domain.slots import Cell, CellState, Slot, Verdict
from booking_desktop.domain.speakers import Offer, OfferId, Profile
from booking_desktop.jobs import Err, Ok
from booking_desktop.mail.calendar import ics_file
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.bookings.booking_detail import BookingDetailViewModel
from booking_desktop.viewmodels.bookings.booking_draft import NewId
from booking_desktop.viewmodels.bookings.booking_form import BookingFormViewModel, new_request_id
from booking_desktop.viewmodels.calendar import cursor
from booking_desktop.viewmodels.calendar.calendar_layouts import Layouts
from booking_desktop.viewmodels.calendar.calendar_loading import CalendarLoading
from booking_desktop.viewmodels.calendar.calendar_state import CalendarState, Trace, Visited
from booking_desktop.viewmodels.calendar.cells import as_of, nearest, spoken
from booking_desktop.viewmodels.calendar.cursor import Key
from booking_desktop.viewmodels.calendar.pages import Pages
from booking_desktop.viewmodels.calendar.periods import View, month_later, stepped, title
from booking_desktop.viewmodels.calendar.week_grid import Wall
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.session import SessionViewModel

translate = QCoreApplication.translate

_VISITED_MOST = 8


class CalendarViewModel(CalendarLoading):
    """Steps of the calendar. ``form`` is the confirm panel, ``detail`` the panel of one of your sessions."""

    announced = Signal(str)
    """What a screen reader should say now."""

    def __init__(
        self,
        backend: Backend,
        session: SessionViewModel,
        now: Clock,
        formats: Formats,
        new_id: NewId = new_request_id,
        *,
        view: View = View.WEEK,
    ) -> None:
        """``formats.zone`` is the zone where nobody is signed in; ``view`` the one that is shown first."""
        present = now()
        state = CalendarState(formats, formats.zone, present, formats.day_of(present), view=view)
        super().__init__(state, backend, session, now)
        self._guest_zone = formats.zone
        self._explain = backend.bookings.explain
        self.layouts = Layouts()
        self.form = BookingFormViewModel(backend.bookings, session, now, new_id, backend.offers)
        self.detail = BookingDetailViewModel(backend, session, now)
        self._seat_wanted = False
        self._wish: Slot | None = None
        session.changed.connect(self._session_changed)
        self.form.booked.connect(self._booked)
        self.form.moved.connect(self._booked)
        self.form.lost.connect(self.refresh)
        self.detail.cancelled.connect(self._touched)
        self.detail.restored.connect(self._touched)
        self._session_changed()

    # --- whose calendar ---

    def show_speaker(self, speaker: PersonId, offer: OfferId | None = None, at: datetime | None = None) -> None:
        """Open a speaker's calendar, at an instant where one is given (a slot's start)."""
        self._become(replace(self.state, opening=speaker))
        self._reading.profile(speaker, lambda outcome: self._opened(speaker, offer, at, outcome))

    def book(self, slot: Slot) -> None:
        """Open the slot's calendar and choose it: a time pressed elsewhere."""
        self._wish = slot
        self.show_speaker(slot.speaker, slot.offer, slot.start)

    def show_own(self) -> None:
        """Open your own calendar across speakers."""
        self.form.put_aside()
        self._subject(None, None)

    def begin_move(self, booking: Booking, to: Slot | None = None) -> None:
        """Choose another time for a booking (or ``to``): the same calendar, where its own time doesn't stand in the way."""
        self.detail.close()
        self._wish = to
        self._become(replace(self.state, opening=booking.host.id))
        self._reading.profile(booking.host.id, lambda outcome: self._move_opened(booking, outcome))

    def end_move(self) -> None:
        """Leave the booking where it is."""
        self.form.discard()
        if self.state.moving is not None:
            self._become(replace(self.state, moving=None, slots=Pages()))
            self.ensure()

    def choose_offer(self, offer: OfferId | None) -> None:
        """Show another offer; None shows all of them side by side in Day."""
        all_offers = offer is None
        self._become(replace(self.state, offer=offer or self.state.offer, all_offers=all_offers, column=offer))
        self.read_next_free()

    def show_hosting(self, on: bool) -> None:
        """Show or hide the sessions you host."""
        self._become(replace(self.state, show_hosting=on))

    def show_attending(self, on: bool) -> None:
        """Show or hide the sessions you attend."""
        self._become(replace(self.state, show_attending=on))

    # --- which days ---

    def show_view(self, view: View) -> None:
        """Day, week, month or agenda around the cursor."""
        self._go(replace(self.state, view=view), announce=True)

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) period."""
        self._go(self.state.on(stepped(self.state.view, self.state.day, by)), announce=True)

    def today(self) -> None:
        """Back to the present."""
        self._go(self.state.at(self.state.now), announce=True)

    def go_to(self, day: date) -> None:
        """Any date."""
        self._go(self.state.on(day), announce=True)

    def turn_mini(self, by: int) -> None:
        """Turn the mini month by itself."""
        self._become(replace(self.state, mini=month_later(self.state.mini or self.state.day, by)))
        self.prefetch()

    def choose_zone(self, zone: str) -> None:
        """Show times on the clocks of another zone; whose zone is whose doesn't change."""
        self._go(self.state.in_zone(zone), announce=True)

    def set_formats(self, formats: Formats) -> None:
        """The preferences changed: another clock habit, language, first day of the week, or zone where nobody is signed in."""
        self._guest_zone = formats.zone
        self._become(replace(self.state, formats=replace(formats, zone=self.state.zone)))
        self._session_changed()

    # --- the cursor ---

    def press(self, key: Key) -> None:
        """An arrow, Home or End."""
        s = self.state
        if s.view is View.MONTH:
            self._go(cursor.in_month(s, key))
        elif s.own:
            week = self.layouts.own_week(s)
            self._go(cursor.in_own_week(s, week, key) if week else s)
        elif s.view is View.DAY:
            self._go(cursor.in_day(s, self.layouts.day(s), key, self.layouts.day_column(s)))
        else:
            self._go(cursor.in_week(s, self.layouts.week(s), key))

    def point(self, day: date, wall: Wall | None = None, column: OfferId | None = None) -> None:
        """Put the cursor somewhere."""
        self._go(self.state.on(day, wall, column))

    def point_at(self, instant: datetime, column: OfferId | None = None) -> None:
        """Put the cursor on an instant."""
        self._go(self.state.at(instant, column))

    def next_open(self, by: int) -> None:
        """The next or previous open time, wherever it is; announced."""
        found = self.layouts.next_open(self.state, by)
        if found is not None:
            self._land(found)
        elif by > 0:
            self._reading.seek(self.state, self._sought)
        else:
            self.announced.emit(translate("Calendar", "No earlier open time"))

    def to_next_free(self) -> None:
        """From a closed week to the next free time."""
        found = self.layouts.following(self.state)
        if found is not None:
            self._land(found)

    # --- what a press does ---

    def activate(self) -> None:
        """Enter on the cursor's cell: book an open time, open your session, explain anything else."""
        cell = None if self.state.own else self.layouts.cell(self.state)
        if cell is None:
            return
        if cell.open:
            self.choose(cell.slot)
        elif cell.state is CellState.YOURS and self.state.moving is not None:
            self.announced.emit(translate("Calendar", "This is its time now"))
        elif cell.state is CellState.YOURS and (booking := self.state.booking_in(cell)):
            self.open_booking(booking)
        else:
            self.explain(cell.slot)

    def choose(self, slot: Slot) -> None:
        """Choose an open time: it is held, and the confirm panel opens."""
        if self.state.profile is None:
            return
        self.detail.close()
        self.form.begin(slot, self.state.profile, self.state.moving)

    def open_booking(self, booking: Booking) -> None:
        """Open one of your sessions beside the calendar."""
        self.form.put_aside()
        self.detail.open(booking)

    def explain_cursor(self) -> None:
        """Why can't this be booked? For the cell under the cursor."""
        cell = None if self.state.own else self.layouts.cell(self.state)
        if cell is not None:
            self.explain(cell.slot)

    def explain(self, slot: Slot) -> None:
        """Ask every rule about a slot; the answer is ``state.trace``."""
        self._session.maybe(
            lambda access: self._explain(slot, access), lambda o: self._explained(slot, o), key="calendar-explain"
        )

    def close_trace(self) -> None:
        """The answer was read."""
        self._become(replace(self.state, trace=None))

    def spoken(self, cell: Cell) -> str:
        """What a screen reader says of a cell."""
        profile = self.state.profile
        draft = self.form.state.draft
        chosen = draft is not None and draft.slot == cell.slot
        s = self.state
        return "" if profile is None else spoken(cell, profile, s.formats, s.own_zone, s.now, chosen=chosen)

    def calendar_file(self, booking: Booking) -> bytes:
        """One of your sessions as an .ics file."""
        assert self.state.me is not None
        return ics_file(booking, self.state.me, self._session.language)

    # --- the world outside ---

    def changes_seen(self, batch: ChangeBatch) -> None:
        """Others changed something: when it concerns this calendar, it is read again."""
        if batch.gap or any(self._concerns(c) for c in batch.changes):
            self.refresh()

    def tick(self) -> None:
        """A minute went by. Where today is shown it is read again: notice runs out by time alone."""
        self._become(replace(self.state, now=self._now()))
        self.form.tick()
        self.detail.tick()
        if self.state.today in self.state.period:
            self._become(replace(self.state, slots=self.state.slots.outdated()))
            self.ensure()

    # --- outcomes ---

    def _opened(
        self, speaker: PersonId, offer: OfferId | None, at: datetime | None, outcome: Ok[Profile] | Err
    ) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, opening=None, problem=outcome.error))
            return
        if self._session.person is not None and speaker == self._session.person.id:
            self.show_own()  # nobody books themselves
            return
        self._subject(outcome.value, offer)
        self._seat_wanted = at is None
        if at is not None:
            self._go(self.state.at(at))
        self._choose_wish(speaker)

    def _choose_wish(self, speaker: PersonId) -> None:
        wish, self._wish = self._wish, None
        if wish is not None and wish.speaker == speaker:
            self.choose(wish)

    def _move_opened(self, booking: Booking, outcome: Ok[Profile] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, opening=None, problem=outcome.error))
            return
        self._subject(_with_agreed(outcome.value, booking), booking.agreed.offer, booking)
        self._go(self.state.at(self._wish.start if self._wish else booking.start))
        self._choose_wish(booking.host.id)

    def _subject(self, profile: Profile | None, offer: OfferId | None, moving: Booking | None = None) -> None:
        s = self.state
        same = (profile and profile.id) == (s.profile and s.profile.id) and moving == s.moving and moving is None
        visited = s.visited
        if profile is not None:
            others = tuple(v for v in visited if v.id != profile.id)
            visited = (Visited(profile.id, str(profile.name)), *others)[:_VISITED_MOST]
        self._become(
            replace(
                s, profile=profile, offer=offer, all_offers=offer is None, column=offer, moving=moving, opening=None,
                slots=s.slots if same else Pages(), next_free=s.next_free if same else (), visited=visited,
                problem=None, trace=None, now=self._now(),
            )
        )  # fmt: skip
        self.ensure()
        self.read_next_free()

    def _explained(self, slot: Slot, outcome: Ok[tuple[Verdict, ...]] | Err) -> None:
        if isinstance(outcome, Ok):
            self._become(replace(self.state, trace=Trace(slot, outcome.value)))
        else:
            self._become(replace(self.state, problem=outcome.error))

    def _sought(self, outcome: Ok[Slot | None] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, problem=outcome.error))
        elif outcome.value is None:
            self.announced.emit(translate("Calendar", "No later open time"))
        else:
            self._land(outcome.value)

    def _land(self, slot: Slot) -> None:
        self._go(self.state.at(slot.start, slot.offer))
        self.announced.emit(self.spoken(Cell(slot, CellState.FREE)))

    def _booked(self, booking: Booking) -> None:
        self._become(replace(self.state, moving=None))
        self.refresh()

    def _touched(self, _: Booking) -> None:
        self.refresh()

    def _session_changed(self) -> None:
        person, s = self._session.person, self.state
        zone = person.zone if person else self._guest_zone
        if s.zone == s.own_zone != zone:
            s = s.in_zone(zone)
        me = person.id if person else None
        if me != s.me:
            s = replace(s, sessions=Pages(), hours=None, moving=None)
            self.detail.close()
        slots = s.slots.outdated() if me != s.me else s.slots  # what is open depends on who asks
        self._become(replace(s, me=me, own_zone=zone, slots=slots))
        self.ensure()
        if person is not None and person.speaks and self.state.hours is None:
            self._reading.hours(person.id, self._hours_came)

    def _hours_came(self, outcome: Ok[Availability] | Err) -> None:
        if isinstance(outcome, Ok):
            self._become(replace(self.state, hours=outcome.value))

    def _concerns(self, change: Change) -> bool:
        mine = {self.state.me, self.state.profile.id if self.state.profile else None, UNKNOWN_PERSON}
        return change.topic is not Topic.OUTBOX and change.person in mine

    # --- reading ---

    def _go(self, state: CalendarState, *, announce: bool = False) -> None:
        turned = (state.period, state.zone) != (self.state.period, self.state.zone)
        self._become(state)
        if turned:
            self.ensure()
        if announce:
            self.announced.emit(title(state.view, state.day, state.period, state.formats))

    def slots_read(self) -> None:
        """Put the cursor of a calendar just opened on the first open time in sight."""
        s = self.state
        if self._seat_wanted:
            self._seat_wanted = False
            first = self.layouts.next_open(s.at(s.now), 1)
            if first is not None and s.formats.day_of(first.start) in s.period:
                self._become(s.at(first.start, first.offer))

    def cells_changed(self) -> None:
        """The draft's time may have gone meanwhile."""
        draft = self.form.state.draft
        if draft is None:
            return
        cells = [as_of(c, self.state.now) for c in self.state.slots.all()]
        cell = next((c for c in cells if c.slot == draft.slot), None)
        if cell is not None and not cell.open:
            self.form.slot_seen(open=False, nearest=nearest(cells, draft.slot))

    def sessions_changed(self) -> None:
        """Show the open session as it is now."""
        self.detail.seen(tuple(self.state.sessions.all()))


def _with_agreed(profile: Profile, booking: Booking) -> Profile:
    """The profile with the offer as it was agreed, for the speaker may have changed or dropped it since."""
    agreed = booking.agreed
    others = tuple(o for o in profile.offers if o.id != agreed.offer)
    offer = Offer(agreed.offer, agreed.name, agreed.minutes, agreed.price, venue=agreed.venue, place=agreed.place)
    return replace(profile, offers=(offer, *others))
