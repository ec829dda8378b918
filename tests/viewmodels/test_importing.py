"""Importing a list with a real store: tried, taken in, cancelled, reported."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from booking_desktop import imports
from booking_desktop.domain.errors import Fault, FileUnreadable, SignInNeeded
from booking_desktop.domain.imports import BadLine, Column, ImportCount, LineFault
from booking_desktop.domain.money import Money
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.sign_in import Access, Accesses
from booking_desktop.jobs import Err
from booking_desktop.viewmodels.office.importing import PRESETS, ImportViewModel, Phase, chosen
from booking_desktop.viewmodels.session import SessionViewModel
from tests.contract.world import PASSWORD, Clock, World, open_parts
from tests.drained_jobs import DrainedJobs
from tests.speaking import Pocket

OFFICE = "office@example.org"
LIST = """first_name,last_name,email,expertise,sessionPrice,city,newsletter
Caroline,Herschel,caroline@herschel.example,"Comets, Catalogues",95.00,,yes
William,Herschel,william@herschel.example,Telescopes,,,no
Hypatia,,,Astronomy,on request,Alexandria,no
Annie,Maunder,annie@maunder.example,Sunspots,60,Bathe,no
"""


class Desk:
    """An office's import page on an empty store where nobody has an account, unless ``signed_in``."""

    def __init__(self, folder: Path, signed_in: str = "") -> None:
        self.folder, self.clock, self.jobs = folder, Clock(), DrainedJobs()
        self.parts = open_parts(folder / "store.db", self.clock)
        if signed_in:
            World(folder / "store.db", self.clock).account(signed_in)
        self.session = SessionViewModel(self.parts.accounts, Pocket(), self.jobs)
        if signed_in:
            self.session.sign_in(signed_in, PASSWORD, True, lambda _: None)
            self.jobs.drain()
        self.stop_after: int | None = None
        self.batch_takes = 2.0
        self.vm = ImportViewModel(
            self.parts, self.session, self.jobs, self._run, self.clock, zone="Europe/London", currency="GBP"
        )

    def _run(self, found, mapping, defaults, accesses, progress, cancelled):
        def tell(report) -> None:
            self.clock.forward(seconds=self.batch_takes)
            if self.stop_after is not None and report.lines_read >= self.stop_after:
                self.vm.cancel()
            progress(report)

        return imports.run(found, mapping, defaults, self.parts.speakers, accesses, tell, cancelled)

    def choose(self, text: str | bytes = LIST) -> ImportViewModel:
        path = self.folder / "speakers-march.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        self.vm.choose(str(path))
        self.jobs.drain()
        return self.vm

    def names(self) -> list[str]:
        access = self.parts.accounts.local_office()
        page = self.parts.speakers.search(SpeakerQuery(), limit=100, access=access)
        return sorted(str(row.name) for row in page.rows)


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Desk:
    return Desk(tmp_path)


def test_choosing_a_file_guesses_its_columns_and_tries_its_lines(desk: Desk) -> None:
    state = desk.choose().state
    assert (state.phase, state.look.lines, state.taken) == (Phase.READY, 4, 6)
    assert (state.dry.new, state.dry.known, state.dry.without_zone) == (2, 0, 2)
    assert [(b.line, b.fault) for b in state.dry.bad] == [(4, LineFault.BAD_PRICE), (5, LineFault.NO_SUCH_ZONE)]
    assert desk.names() == []


def test_on_a_first_run_the_list_is_published_unless_one_says_otherwise(desk: Desk) -> None:
    vm = desk.choose()
    assert vm.state.publish
    vm.set_defaults(publish=False)
    desk.jobs.drain()
    vm.start()
    desk.jobs.drain()
    assert desk.parts.speakers.search(SpeakerQuery()).rows == ()


def test_a_file_that_is_no_list_is_told_and_the_page_stays(desk: Desk) -> None:
    vm = desk.choose(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    assert isinstance(vm.state.problem, FileUnreadable)
    assert vm.state.phase is Phase.CHOOSE


def test_the_readable_lines_go_in_and_the_others_are_reported(desk: Desk) -> None:
    vm = desk.choose()
    vm.start()
    desk.jobs.drain()
    assert vm.state.phase is Phase.DONE
    assert vm.state.report.count == ImportCount(new=2)
    assert [b.line for b in vm.state.report.bad] == [4, 5]
    assert desk.names() == ["Caroline Herschel", "William Herschel"]


def test_defaults_are_tried_at_once_and_fill_what_the_list_leaves_out(desk: Desk) -> None:
    vm = desk.choose()
    vm.set_defaults(price="80", zone="Asia/Kolkata", preset=PRESETS[2], publish=True)
    vm.map_column(5, Column.LEAVE_OUT)
    desk.jobs.drain()
    assert [b.line for b in vm.state.dry.bad] == [4]
    vm.start()
    desk.jobs.drain()
    row = next(r for r in desk.parts.speakers.search(SpeakerQuery(text="william")).rows)
    assert (row.price, row.zone) == (Money(8000, "GBP"), "Asia/Kolkata")


def test_a_price_that_cannot_be_read_holds_the_import_up(desk: Desk) -> None:
    vm = desk.choose()
    vm.set_defaults(price="much")
    desk.jobs.drain()
    assert (vm.state.price_fault.fault, vm.state.may_run) == (Fault.NOT_A_NUMBER, False)
    vm.start()
    assert vm.state.phase is Phase.READY


def test_without_a_name_nothing_can_be_imported(desk: Desk) -> None:
    vm = desk.choose()
    vm.map_column(0, Column.LEAVE_OUT)
    vm.map_column(1, Column.LEAVE_OUT)
    desk.jobs.drain()
    assert not vm.state.may_run


def test_importing_again_updates_and_doubles_nobody(desk: Desk) -> None:
    desk.choose().start()
    desk.jobs.drain()
    vm = desk.choose(LIST.replace("95.00", "99.00"))
    assert (vm.state.dry.new, vm.state.dry.known) == (0, 2)
    vm.start()
    desk.jobs.drain()
    assert vm.state.report.count == ImportCount(updated=1, unchanged=1)
    assert len(desk.names()) == 2


def test_cancelling_keeps_what_is_in_and_going_on_finishes_it(desk: Desk) -> None:
    many = "name\n" + "".join(f"Speaker {n}\n" for n in range(1000))
    desk.stop_after = 500
    vm = desk.choose(many)
    vm.start()
    desk.jobs.drain()
    assert (vm.state.report.cancelled, vm.state.report.count.new) == (True, 500)
    desk.stop_after = None
    vm = desk.choose(many)
    vm.start()
    desk.jobs.drain()
    assert (vm.state.report.count.new, vm.state.report.count.unchanged) == (500, 500)


def test_progress_tells_how_long_it_will_take(desk: Desk) -> None:
    told = []
    desk.vm.changed.connect(lambda: told.append((desk.vm.state.report, desk.vm.state.seconds_left)))
    vm = desk.choose("name\n" + "".join(f"Speaker {n}\n" for n in range(1000)))
    vm.start()
    desk.jobs.drain()
    lefts = [left for report, left in told if report is not None and left is not None]
    assert lefts[0] == timedelta(seconds=6).total_seconds()


MANY = "name\n" + "".join(f"Speaker {n}\n" for n in range(1000))


def test_a_list_that_outlasts_an_access_goes_in_once_and_its_owner_stays_signed_in(
    tmp_path: Path, qapp: object
) -> None:
    desk = Desk(tmp_path, OFFICE)
    desk.batch_takes = timedelta(minutes=50).total_seconds()
    vm = desk.choose(MANY)
    vm.start()
    desk.jobs.drain()
    assert (vm.state.problem, vm.state.report.count) == (None, ImportCount(new=1000))
    assert desk.session.person is not None


def test_a_list_whose_owner_has_gone_ends_and_signs_nobody_else_out(tmp_path: Path, qapp: object) -> None:
    desk = Desk(tmp_path, OFFICE)
    World(tmp_path / "store.db", desk.clock).account("bob@example.org", "Bob")
    ended: list[object] = []

    def work(accesses: Accesses) -> None:
        desk.session.sign_in("bob@example.org", PASSWORD, True, lambda _: None)
        desk.jobs.drain()
        accesses(Access("run out"))

    desk.session.call_long(work, ended.append)
    desk.jobs.drain()
    assert ended == [Err(SignInNeeded())]
    assert desk.session.person is not None
    assert desk.session.person.email == "bob@example.org"


def test_a_list_that_outlasts_an_access_goes_in_whole_where_nobody_has_signed_in(desk: Desk) -> None:
    desk.batch_takes = timedelta(minutes=50).total_seconds()
    vm = desk.choose(MANY)
    vm.start()
    desk.jobs.drain()
    assert (vm.state.problem, vm.state.report.count) == (None, ImportCount(new=1000))


def test_the_report_is_saved_in_words(desk: Desk, tmp_path: Path) -> None:
    saved: list[str] = []
    desk.vm.report_saved.connect(saved.append)
    vm = desk.choose()
    vm.start()
    desk.jobs.drain()
    target = str(tmp_path / "report.csv")

    def words(bad: BadLine) -> str:
        return f"because {bad.fault}"

    vm.save_report(target, words)
    desk.jobs.drain()
    assert saved == [target]
    assert "4,because bad_price,on request," in Path(target).read_text(encoding="utf-8-sig")


def test_a_kind_of_column_is_there_once() -> None:
    before = (Column.NAME, Column.EMAIL, Column.LEAVE_OUT)
    assert chosen(before, 2, Column.EMAIL) == (Column.NAME, Column.LEAVE_OUT, Column.EMAIL)
    assert chosen(before, 0, Column.LEAVE_OUT) == (Column.LEAVE_OUT, Column.EMAIL, Column.LEAVE_OUT)
