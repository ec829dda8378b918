"""The speaker's pages over the real embedded store."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from booking_desktop.backend.drafts import FileDrafts
from booking_desktop.domain.availability import Hours
from booking_desktop.domain.errors import Fault, FieldFault
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId, Role
from booking_desktop.domain.slots import CellState, Rule
from booking_desktop.domain.speakers import Profile
from booking_desktop.viewmodels.session import SessionViewModel
from booking_desktop.viewmodels.speaking.availability import AvailabilityViewModel
from booking_desktop.viewmodels.speaking.preview import told
from booking_desktop.viewmodels.speaking.profile import ProfileViewModel
from booking_desktop.viewmodels.speaking.today import NewsKind, Phase, TodayViewModel
from tests.contract.stage import Stage, march
from tests.contract.world import PASSWORD, Clock, World
from tests.drained_jobs import DrainedJobs
from tests.speaking import Pocket


class Desk:
    """Ada at her desk on Monday 9 March, noon: Janaki comes at two today, Bob at ten tomorrow."""

    def __init__(self, folder: Path) -> None:
        self.clock, self.jobs, self.folder = Clock(), DrainedJobs(), folder
        self.world = World(folder / "store.db", self.clock)
        self.stage = Stage(self.world)
        self.stage.book("janaki", march(9, 14))
        self.stage.book("bob", march(10, 10))
        self.backend = self.world.backend
        self.session = SessionViewModel(self.backend.accounts, Pocket(), self.jobs)
        self.enter("ada")

    def enter(self, who: str) -> None:
        self.session.sign_in(f"{who}@example.org", PASSWORD, True, lambda _: None)
        self.jobs.drain()

    def hours(self) -> AvailabilityViewModel:
        vm = AvailabilityViewModel(self.backend, self.session, self.clock, pause=0)
        vm.open_own()
        self.jobs.drain()
        return vm

    def profile(self) -> ProfileViewModel:
        drafts = FileDrafts(self.folder / "drafts")
        vm = ProfileViewModel(self.backend, self.session, self.jobs, drafts, lambda _: b"", self.clock, pause=0)
        vm.open_own()
        self.jobs.drain()
        return vm


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Desk:
    return Desk(tmp_path)


def test_hours_are_saved_bookings_stay_and_bookers_see_the_new_hours(desk: Desk) -> None:
    vm = desk.hours()
    assert [b.attendee.name.first for b in vm.state.hosted] == ["Janaki", "Bob"]
    vm.type_range(1, 0, "13-17")
    vm.save()
    desk.jobs.drain()
    assert [b.attendee.name.first for b in vm.state.asking.bookings] == ["Bob"]
    vm.confirm()
    desk.jobs.drain()
    assert not vm.state.dirty
    kept = desk.backend.speakers.availability(desk.stage.access("ada"), desk.stage.person("ada"))
    assert kept.week[1] == (Hours(780, 1020),)
    assert len(desk.hours().state.hosted) == 2


def test_the_preview_shows_what_would_be_and_explains_it(desk: Desk) -> None:
    vm = desk.hours()
    vm.preview.from_zone("Europe/London")
    vm.set_rules(vm.state.draft.rules.__class__(notice=180))
    desk.jobs.drain()
    states = {c.slot.start: c.state for c in vm.preview.state.cells}
    assert states[march(9, 13)] is CellState.TOO_SOON
    assert states[march(9, 14)] is CellState.BOOKED
    assert states[march(11, 9)] is CellState.FREE
    vm.preview.focus(next(c.slot for c in vm.preview.state.cells if c.slot.start == march(9, 13)))
    desk.jobs.drain()
    failed = [(v.rule, v.minutes, v.limit) for v in vm.preview.state.trace if not v.ok]
    assert failed == [(Rule.NOTICE, 60, 180)]


def test_a_day_off_closes_it_for_bookers_at_once(desk: Desk) -> None:
    vm = desk.hours()
    vm.begin_exception(date(2026, 3, 12))
    vm.add_exception()
    desk.jobs.drain()
    cells = desk.backend.bookings.calendar(
        desk.stage.person("ada"), [desk.stage.offer("ada")], vm.state.hosted[0].range.widened(0, 5 * 24 * 60)
    )
    assert not [c for c in cells if c.open and c.slot.start.date() == date(2026, 3, 12)]


def test_hours_saved_in_another_window_are_met_not_overwritten(desk: Desk) -> None:
    vm = desk.hours()
    desk.stage.open_hours("ada", week={0: (Hours(600, 660),)})
    vm.switch(6, False)
    vm.save()
    desk.jobs.drain()
    assert vm.state.theirs.week == {0: (Hours(600, 660),)}
    vm.keep_mine()
    desk.jobs.drain()
    assert vm.state.theirs is None
    assert not vm.state.dirty


def test_a_profile_is_published_with_a_new_session(desk: Desk) -> None:
    vm = desk.profile()
    assert not vm.state.dirty
    vm.set_headline("Notes and programs")
    vm.set_topics(("Algorithms",))
    vm.add_offer()
    vm.edit_offer(3, name="Walk", minutes="45", price="20.50")
    vm.publish()
    desk.jobs.drain()
    shown = desk.backend.speakers.profile(desk.stage.person("ada"))
    assert (shown.headline, shown.topics) == ("Notes and programs", ("Algorithms",))
    assert (shown.offers[-1].name, shown.offers[-1].price) == ("Walk", Money(2050, "GBP"))
    assert not vm.state.dirty


def test_what_the_store_refuses_is_told_at_its_field(desk: Desk) -> None:
    vm = desk.profile()
    vm.edit_offer(2, name="x" * 201)
    vm.publish()
    desk.jobs.drain()
    assert vm.state.faults == (FieldFault("offer_name", Fault.TOO_LONG, 200, 2),)


def test_the_office_writes_for_someone_without_an_account(desk: Desk) -> None:
    made = desk.backend.speakers.save_profile(desk.stage.access("office"), Profile(PersonId(0), Name("Hypatia")))
    desk.enter("office")
    vm = ProfileViewModel(
        desk.backend, desk.session, desk.jobs, FileDrafts(desk.folder), lambda _: b"", desk.clock, pause=0
    )
    vm.open_for(made.id)
    desk.jobs.drain()
    assert vm.state.office
    vm.add_offer()
    vm.edit_offer(1, name="Lecture", price="0")
    vm.publish()
    desk.jobs.drain()
    assert desk.backend.speakers.profile(made.id).published
    vm.set_contact("not an address")
    desk.jobs.drain()
    assert vm.state.contact_problem is not None
    vm.set_contact("hypatia@museion.example")
    desk.jobs.drain()
    assert vm.state.contact == "hypatia@museion.example"


def test_the_day_is_read_from_the_store(desk: Desk) -> None:
    vm = TodayViewModel(desk.backend, desk.session, desk.clock)
    vm.open_own()
    desk.jobs.drain()
    state = vm.state
    assert [(s.booking.attendee.name.first, s.phase) for s in state.sessions] == [("Janaki", Phase.NEXT)]
    assert [(t.sessions, t.places) for t in state.week[:3]] == [(1, 8), (1, 8), (0, 8)]
    assert {n.kind for n in state.news} == {NewsKind.BOOKED}
    assert [e.ahead for e in state.earned] == [Money(24000, "GBP")]
    desk.clock.forward(hours=3)
    vm.tick()
    assert vm.state.sessions[0].phase is Phase.DONE
    vm.refresh()
    desk.jobs.drain()
    assert vm.state.earned[0].month == Money(12000, "GBP")


def test_a_new_speaker_begins_with_empty_pages_and_can_set_hours_first(desk: Desk) -> None:
    desk.world.account("hypatia@example.org", "Hypatia", Role.SPEAKS)
    desk.enter("hypatia")
    today = TodayViewModel(desk.backend, desk.session, desk.clock)
    today.open_own()
    desk.jobs.drain()
    assert (today.state.problem, today.state.sessions) == (None, ())
    assert not any(done for _, done in today.state.checks)
    vm = desk.hours()
    assert vm.state.problem is None
    vm.type_range(0, 0, "9-12")
    vm.save()
    desk.jobs.drain()
    assert (vm.state.problem, vm.state.dirty) == (None, False)
    profile = desk.profile()
    profile.add_offer()
    profile.edit_offer(1, name="Lecture", price="40")
    profile.publish()
    desk.jobs.drain()
    assert desk.backend.speakers.profile(desk.session.person.id).published
    desk.hours().preview.from_zone("Europe/London")
    desk.jobs.drain()


def test_a_place_where_nothing_is_offered_is_explained_too(desk: Desk) -> None:
    vm = desk.hours()
    vm.preview.from_zone("Europe/London")
    vm.switch(6, False)
    desk.jobs.drain()
    preview = vm.preview
    preview.focus(preview.state.slot_at(preview.state.rows[0], 6))
    desk.jobs.drain()
    assert [v.rule for v in told(preview.state.trace) if not v.ok] == [Rule.HOURS]
    preview.refresh()
    desk.jobs.drain()
    assert preview.state.focus.start.date() == date(2026, 3, 15)
