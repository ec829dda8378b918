"""An office's own list: whatever its form, every readable line goes in, the others are told, and nothing is doubled."""

from __future__ import annotations

import codecs
import multiprocessing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from booking_desktop.backend.database.ground import open_ground
from booking_desktop.backend.database.speakers.speakers import DatabaseSpeakers
from booking_desktop.domain.availability import Hours
from booking_desktop.domain.errors import FileUnreadable, NotAllowed, SignInNeeded
from booking_desktop.domain.imports import (
    Column,
    FileLook,
    ImportCount,
    ImportDefaults,
    ImportReport,
    LineFault,
    SpeakerLine,
)
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, Role
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import Profile
from booking_desktop.imports import dry_run, look, run, run_in_child, save_report
from booking_desktop.imports.lines import split_name
from tests.contract.world import Clock, World

WORKDAYS = {day: (Hours(540, 960),) for day in range(5)}
DEFAULTS = ImportDefaults(Money(8000, "GBP"), "Europe/London", WORKDAYS, publish=True)
CLASSIC = "firstName,lastName,email,expertise,sessionPrice\n"


class Office:
    """An office with its list and its store."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world, self.folder = world, folder
        self.speakers = world.backend.speakers
        self.access = world.server.accounts.local_office()

    def accesses(self, _refused: Access | None) -> Access:
        return self.access

    def file(self, content: str | bytes, encoding: str = "utf-8") -> str:
        path = self.folder / "list.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return str(path)

    def take(self, content: str | bytes, mapping: tuple[Column, ...] | None = None, **changes: Any) -> ImportReport:
        found = look(self.file(content))
        return run(found, mapping or found.mapping, replace(DEFAULTS, **changes), self.speakers, self.accesses)

    def all(self) -> dict[str, Profile]:
        rows = self.speakers.search(SpeakerQuery(), limit=200, access=self.access).rows
        return {str(row.name): self.speakers.profile(row.id, self.access) for row in rows}


@pytest.fixture
def office(world: World, tmp_path: Path) -> Office:
    return Office(world, tmp_path)


@pytest.fixture
def alone(embedded: World, tmp_path: Path) -> Office:
    return Office(embedded, tmp_path)


def faults(report: ImportReport) -> list[tuple[int, LineFault, str]]:
    return [(bad.line, bad.fault, bad.value) for bad in report.bad]


# --- what a file is like ---


@pytest.mark.parametrize(
    ("encoding", "mark", "named"),
    [
        ("utf-8", b"", "UTF-8"),
        ("utf-8", codecs.BOM_UTF8, "UTF-8"),
        ("utf-16-le", codecs.BOM_UTF16_LE, "UTF-16"),
        ("utf-16-be", codecs.BOM_UTF16_BE, "UTF-16"),
        ("utf-16-le", b"", "UTF-16"),
        ("cp1252", b"", "Windows-1252"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_office_program_wrote_it(alone: Office, encoding: str, mark: bytes, named: str, delimiter: str, end: str):
    rows = [
        ["Vorname", "Nachname", "E-Mail", "Themen"],
        ["Jörg", "Müßig", "j@m.example", "Café | Über"],
        ["Zoë", "", "z@m.example", ""],
    ]
    text = end.join(delimiter.join(row) for row in rows)
    found = look(alone.file(mark + text.encode(encoding)))
    assert found == FileLook(
        path=found.path,
        columns=("Vorname", "Nachname", "E-Mail", "Themen"),
        examples=("Jörg", "Müßig", "j@m.example", "Café | Über"),
        mapping=(Column.FIRST_NAME, Column.LAST_NAME, Column.EMAIL, Column.TOPICS),
        lines=2,
        encoding=named,
        delimiter=delimiter,
    )
    report = run(found, found.mapping, DEFAULTS, alone.speakers, alone.accesses)
    assert (report.count.new, report.bad) == (2, ())
    assert alone.all()["Jörg Müßig"].topics == ("Café", "Über")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\r\n", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"\x00" * 4000, "empty"),
        (b"PK\x03\x04" + bytes(range(256)) * 20, "binary"),
        (bytes(range(256)) * 100, "binary"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 100, "binary"),
    ],
)
def test_what_is_no_list_is_refused(alone: Office, content: bytes, reason: str):
    with pytest.raises(FileUnreadable) as caught:
        look(alone.file(content))
    assert caught.value.reason == reason


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path):
    for path, reason in ((tmp_path / "none.csv", "missing"), (tmp_path, "folder")):
        with pytest.raises(FileUnreadable) as caught:
            look(str(path))
        assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("header", "mapping"),
    [
        ("firstName,lastName,email,expertise,sessionPrice", "first_name last_name email topics price"),
        ("name,headline,topics,languages,bio,conferences", "name headline topics languages about leave_out"),
        ("first_name,last_name,email,expertise,sessionPrice,city,newsletter", "first_name last_name email topics price zone leave_out"),
        ("Name,First name,Contact", "last_name first_name leave_out"),
        ("Last name,Mail", "name email"),
        ("Full Name (as on badge),E-mail address,Time zone,Price (GBP)", "name email zone price"),
        ("이름,이메일,가격", "first_name email price"),
        ("Speaker,Speaker name", "name leave_out"),
    ],
)  # fmt: skip
def test_columns_are_guessed_by_their_headers(alone: Office, header: str, mapping: str):
    assert " ".join(look(alone.file(header + "\nAda,x\n")).mapping) == mapping


def test_a_list_without_a_header_is_read_by_what_stands_in_it(alone: Office):
    found = look(alone.file("Ada Lovelace,ada@l.example\nEmmy Noether,emmy@n.example\n"))
    assert (found.header, found.mapping, found.lines) == (False, (Column.NAME, Column.EMAIL), 2)
    report = run(found, found.mapping, DEFAULTS, alone.speakers, alone.accesses)
    assert report.count.new == 2


def test_excels_hint_at_its_delimiter_is_followed(alone: Office):
    found = look(alone.file("sep=;\nname;email\nAda, Countess;a@l.example\n"))
    assert (found.delimiter, found.columns, found.lines) == (";", ("name", "email"), 1)


# --- what goes in ---


def test_a_classic_list_goes_in(office: Office):
    report = office.take(
        CLASSIC + 'Ada,Lovelace,ada@l.example,"Algorithms, Mathematics",120.5\nSuharto,,su@h.example,,\n'
    )
    assert report == ImportReport(ImportCount(new=2), lines_read=2, lines=2)
    ada, one = office.all()["Ada Lovelace"], office.all()["Suharto"]
    assert (ada.topics, ada.offers[0].price, ada.offers[0].minutes) == (
        ("Algorithms", "Mathematics"),
        Money(12050, "GBP"),
        60,
    )
    assert (one.name, one.offers[0].price, one.zone, one.claimed) == (
        Name("Suharto"),
        DEFAULTS.price,
        "Europe/London",
        False,
    )
    assert office.speakers.availability(office.access, ada.id).week == WORKDAYS


def test_every_column_of_ours_goes_in(office: Office):
    office.take(
        "name,email,headline,about,topics,languages,price,currency,minutes,zone\n"
        'Wang Zhenyi,Wang <wang@z.example>,Eclipses,"A lamp,\nand a mirror",Astronomy;Teaching,zho;en;German,¥880,CNY,45 min,Nanjing\n'
    )
    wang = office.all()["Wang Zhenyi"]
    assert (wang.headline, wang.about, wang.topics) == ("Eclipses", "A lamp,\nand a mirror", ("Astronomy", "Teaching"))
    assert (wang.languages, wang.zone) == (("zho", "eng", "deu"), "Asia/Shanghai")
    assert (wang.offers[0].price, wang.offers[0].minutes) == (Money(88000, "CNY"), 45)


def test_importing_again_changes_nothing(office: Office):
    content = CLASSIC + "Ada,Lovelace,ada@l.example,Algorithms,120\nHypatia,,,Astronomy,\n"
    office.take(content)
    before = office.all()
    assert office.take(content).count == ImportCount(unchanged=2)
    assert office.all() == before


def test_importing_a_changed_list_updates(office: Office):
    office.take("name,email,headline,city,price\nAda L,ada@l.example,Notes,London,120\nHypatia,,Conics,Alexandria,\n")
    report = office.take(
        "name,email,headline,city,price\nAda Lovelace,ADA@l.example,Programs,,150\nHYPATIA,,,,\nNew,,,,\n"
    )
    assert report.count == ImportCount(new=1, updated=2)
    ada = office.all()["Ada Lovelace"]
    assert (ada.headline, ada.zone, ada.offers[0].price) == ("Programs", "Europe/London", Money(15000, "GBP"))
    assert (office.all()["HYPATIA"].headline, office.all()["HYPATIA"].zone) == ("Conics", "Africa/Cairo")


def test_an_empty_cell_changes_nothing(office: Office):
    office.take("name,email,headline,topics,languages,bio,city\nAda,a@l.example,Notes,Maths,eng,Long,Paris\n")
    before = office.all()
    report = office.take("name,email,headline,topics,languages,bio,city\nAda,a@l.example,,,,,\n")
    assert (report.count, office.all()) == (ImportCount(unchanged=1), before)


def test_speakers_already_here_can_be_left_out(office: Office):
    office.take("name,email,headline\nAda,a@l.example,Notes\n")
    report = office.take("name,email,headline\nAda,a@l.example,Changed\nEmmy,e@n.example,New\n", update=False)
    assert (report.count, office.all()["Ada"].headline) == (ImportCount(new=1, left_out=1), "Notes")


def test_drafts_arrive_unseen_and_are_published_by_importing_again(office: Office):
    office.take("name\nAda\n", publish=False)
    assert office.speakers.search(SpeakerQuery("ada")).rows == ()
    assert office.take("name\nAda\n").count == ImportCount(updated=1)
    assert [str(row.name) for row in office.speakers.search(SpeakerQuery("ada")).rows] == ["Ada"]


def test_an_address_that_comes_later_is_given_to_the_profile(office: Office):
    office.take("name,headline\nAda Lovelace,Notes\n")
    assert office.take("name,email,headline\nAda Lovelace,ada@l.example,Notes\n").count == ImportCount(updated=1)
    ada = office.world.account("ada@l.example", "Ada", Role.SPEAKS)
    assert office.speakers.profile(ada.person.id, ada.access).headline == "Notes"


def test_a_profile_that_its_person_runs_keeps_their_zone_and_is_updated_by_address(office: Office):
    office.take("name,email\nAda,ada@l.example\n")
    ada = office.world.account("ada@l.example", "Ada", Role.SPEAKS)
    office.take("name,email,headline,city\nAda,ada@l.example,Notes,Tokyo\n")
    assert office.speakers.profile(ada.person.id).headline == "Notes"
    assert office.world.backend.accounts.me(ada.access).zone == "Europe/London"


def test_a_booker_in_the_list_becomes_a_speaker_with_their_account(office: Office):
    bob = office.world.account("bob@example.org", "Bob")
    office.take("name,email\nBob,bob@example.org\n")
    profile = office.all()["Bob"]
    assert (profile.id, profile.claimed) == (bob.person.id, True)


def test_namesakes_stay_two_people(office: Office):
    content = "name,headline\nStéphane Wirtel,Pulls\nStéphane Wirtel,Python\nstephane wirtel,Third\n"
    assert office.take(content).count == ImportCount(new=3)
    assert office.take(content).count == ImportCount(unchanged=3)


def test_namesakes_in_another_order_are_told_by_their_headlines(office: Office):
    office.take("name,headline\nStéphane,Pulls\nStéphane,Python\n")
    assert office.take("name,headline\nStéphane,Python\nStéphane,Pulls\n").count == ImportCount(unchanged=2)


def test_namesakes_with_addresses_are_told_by_them(office: Office):
    office.take("name,email,headline\nAda,a@one.example,One\nAda,a@two.example,Two\n")
    report = office.take(
        "name,email,headline\nAda,a@two.example,Two\nAda,a@three.example,Three\nAda,a@one.example,One\n"
    )
    assert report.count == ImportCount(new=1, unchanged=2)


def test_only_the_office_imports(office: Office):
    office.world.account("office@example.org")
    bob = office.world.account("bob@example.org", "Bob")
    for call in (office.speakers.known, lambda access, lines: office.speakers.import_lines(access, lines, DEFAULTS)):
        with pytest.raises(NotAllowed):
            call(bob.access, [SpeakerLine(2, Name("X"))])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Lovelace", Name("Ada", "Lovelace")),
        ("김민수", Name("김민수")),
        ("C. V. Raman", Name("C. V.", "Raman")),
        ("Dr. Julián Cabrera Ruiz", Name("Dr. Julián", "Cabrera Ruiz")),
        ("J.Romero", Name("J.Romero")),
        ("Lovelace, Ada", Name("Ada", "Lovelace")),
        ("Richard D. Copeland, Jr.", Name("Richard", "D. Copeland, Jr.")),
        ("Andrey Lushnikov & Max Schmitt", Name("Andrey", "Lushnikov & Max Schmitt")),
    ],
)
def test_whole_names_are_parted(text: str, name: Name):
    assert split_name(text) == name


# --- what can't be read ---


def test_each_unreadable_line_is_told_and_the_rest_goes_in(office: Office):
    report = office.take(
        "name,email,price,city,minutes,currency\n"
        ",x@y.example,,,,\n"
        "A,nonsense,,,,\n"
        "B,\"a@m.example, b@m.example\",,,,\n"
        "C,c@m.example,on request,,,\n"
        "D,d@m.example,95.125,,,\n"
        "E,e@m.example,-1,,,\n"
        "F,f@m.example,,Bathe,,\n"
        "G,C@m.example ,,,,\n"
        "H,h@m.example,,,700,\n"
        "I,i@m.example,1,,,QQQ\n"
        "J,j@m.example\n"
        "Good,good@m.example,€ 95,Kraków,1h 30,\n"
    )  # fmt: skip
    assert faults(report) == [
        (2, LineFault.NO_NAME, "x@y.example"),
        (3, LineFault.BAD_ADDRESS, "nonsense"),
        (4, LineFault.TWO_ADDRESSES, "a@m.example, b@m.example"),
        (5, LineFault.BAD_PRICE, "on request"),
        (6, LineFault.TOO_MANY_DECIMALS, "95.125"),
        (7, LineFault.BAD_PRICE, "-1"),
        (8, LineFault.NO_SUCH_ZONE, "Bathe"),
        (10, LineFault.BAD_MINUTES, "700"),
        (11, LineFault.BAD_CURRENCY, "QQQ"),
        (12, LineFault.WRONG_COLUMNS, "J | j@m.example"),
    ]
    assert report.bad[6].other == "Europe/London"
    assert set(office.all()) == {"G", "Good"}
    good = office.all()["Good"]
    assert (good.offers[0].price, good.offers[0].minutes, good.zone) == (Money(9500, "EUR"), 90, "Europe/Warsaw")


def test_an_address_twice_in_a_file_is_told_with_the_first_line(alone: Office):
    report = alone.take("name,email\nA,a@m.example\nB,b@m.example\nC,A@M.example\n")
    assert [(b.line, b.fault, b.other) for b in report.bad] == [(4, LineFault.SAME_ADDRESS, "2")]
    assert report.count.new == 2


def test_wrong_letters_on_single_lines_cost_these_lines(alone: Office):
    content = "name\nZoë\nBjörn\n".encode() + "Simón\n".encode("cp1252") + b"N\x00ul\nEnd\n"
    report = alone.take(content)
    assert faults(report) == [(4, LineFault.UNREADABLE_LETTERS, "Sim?n"), (5, LineFault.UNREADABLE_LETTERS, "N?ul")]
    assert set(alone.all()) == {"Zoë", "Björn", "End"}


def test_an_open_quote_does_not_swallow_the_rest(alone: Office):
    rows = "".join(f"Speaker {n},About {n}\n" for n in range(1000))
    report = alone.take('name,about\nFirst,"never closed\n' + rows)
    assert faults(report) == [(2, LineFault.BROKEN_QUOTES, 'First,"never closed')]
    assert report.count.new == 1000


def test_a_stray_quote_that_a_later_one_seems_to_close_costs_its_line(alone: Office):
    report = alone.take('name,about\nA,"open\nB,fine\nC,"said ""hi"""\nD,end\n')
    assert faults(report) == [(2, LineFault.BROKEN_QUOTES, 'A,"open')]
    assert {name: p.about for name, p in alone.all().items()} == {"B": "fine", "C": 'said "hi"', "D": "end"}


def test_cells_over_several_lines_count_as_one_line(alone: Office):
    report = alone.take('name,about\nA,"one\n\ntwo"\nB,x\nC\n')
    assert (report.count.new, report.lines_read, faults(report)) == (2, 3, [(6, LineFault.WRONG_COLUMNS, "C")])
    assert alone.all()["A"].about == "one\n\ntwo"


def test_a_half_written_file_gives_what_is_whole(alone: Office):
    report = alone.take("name,email,about\nA,a@m.example,x\nB,b@m.ex")
    assert (report.count.new, faults(report)) == (1, [(3, LineFault.WRONG_COLUMNS, "B | b@m.ex")])


def test_huge_cells_and_lines_are_told(alone: Office):
    content = f"name,about\nA,{'x' * 200_000}\nB,{'y' * 3_000_000}\nC,fine\nD,{'z' * 60_000}\n{'n' * 300},x\n"
    assert [(b.line, b.fault) for b in alone.take(content).bad] == [(n, LineFault.TOO_LONG) for n in (2, 3, 5, 6)]
    assert set(alone.all()) == {"C"}


def test_names_keep_odd_but_honest_letters(alone: Office):
    names = ['Prabhu Saiprabhu "Sai"', "O’Neill", "郭學聰 (Hsueh-Tsung Kuo)", "أحمد", "Christopher / Red"]
    report = alone.take("name\n" + "\n".join(names) + "\n")
    assert (report.bad, set(alone.all())) == ((), set(names))


# --- trying, cancelling, reporting ---


def test_a_dry_run_keeps_nothing(office: Office):
    office.take("name,email\nMary Somerville,mary@s.example\n")
    found = look(office.file("name,email,city\nMary Somerville,mary@s.example,Edinburgh\nTycho,,\n,,x\n"))
    tried = dry_run(found, found.mapping, DEFAULTS, office.speakers, office.access)
    assert (tried.new, tried.known, tried.without_zone, tried.lines_read) == (1, 1, 1, 3)
    assert [bad.line for bad in tried.bad] == [4]
    assert [(str(t.line.name), t.known) for t in tried.tried] == [("Mary Somerville", True), ("Tycho", False)]
    assert set(office.all()) == {"Mary Somerville"}


def test_a_cancelled_import_keeps_whole_batches_and_goes_on_when_run_again(alone: Office):
    found = look(alone.file("name\n" + "".join(f"Speaker {n}\n" for n in range(1000))))
    seen: list[ImportReport] = []
    stopped = run(found, found.mapping, DEFAULTS, alone.speakers, alone.accesses, seen.append, lambda: len(seen) == 2)
    assert (stopped.cancelled, stopped.count.new, stopped.lines_read, stopped.lines) == (True, 500, 500, 1000)
    assert [r.lines_read for r in seen] == [250, 500]
    again = run(found, found.mapping, DEFAULTS, alone.speakers, alone.accesses)
    assert again.count == ImportCount(new=500, unchanged=500)


def test_the_report_is_saved_for_a_spreadsheet_without_formulas(alone: Office, tmp_path: Path):
    report = alone.take('name,email\nA,=cmd()\nB,"x, y"\n')
    save_report(report, str(tmp_path / "report.csv"), lambda bad: bad.fault.value)
    assert (tmp_path / "report.csv").read_text(encoding="utf-8-sig").splitlines() == [
        "line,reason,value,other",
        "2,bad_address,'=cmd(),",
        '3,bad_address,"x, y",',
    ]


def test_a_changed_mapping_is_followed(alone: Office):
    alone.take("a,b\nLovelace,Ada\n", (Column.LAST_NAME, Column.FIRST_NAME))
    assert set(alone.all()) == {"Ada Lovelace"}


# --- in a child process ---


def open_speakers(path: str) -> DatabaseSpeakers:
    clock = Clock()
    ground = open_ground(Path(path), clock)
    return DatabaseSpeakers(ground.database, ground.tokens, clock)


def test_an_import_in_a_child_process_reports_and_keeps(alone: Office):
    found = look(alone.file("name,email\n" + "".join(f"Speaker {n},s{n}@m.example\n" for n in range(600)) + "Bad,x\n"))
    seen: list[ImportReport] = []
    place = (str(alone.world.path),)
    done = run_in_child(found, found.mapping, DEFAULTS, open_speakers, place, alone.accesses, seen.append)
    assert (done.count.new, [b.line for b in done.bad], done.cancelled) == (600, [602], False)
    assert [r.lines_read for r in seen] == [250, 500, 601]


def test_what_fails_in_the_child_is_told_here(alone: Office):
    found = look(alone.file("name\nA\n"))
    alone.world.account("office@example.org")
    bob = alone.world.account("bob@example.org", "Bob")
    with pytest.raises(NotAllowed):
        run_in_child(found, found.mapping, DEFAULTS, open_speakers, (str(alone.world.path),), lambda _: bob.access)


def test_a_child_whose_access_is_refused_asks_for_another_and_goes_on_where_it_stands(alone: Office):
    found = look(alone.file("name,email\n" + "".join(f"Speaker {n},s{n}@m.example\n" for n in range(600))))
    given, asked = iter([Access("run out"), alone.access]), list[Access | None]()
    seen: list[ImportReport] = []

    def accesses(refused: Access | None) -> Access:
        asked.append(refused)
        return next(given)

    done = run_in_child(found, found.mapping, DEFAULTS, open_speakers, (str(alone.world.path),), accesses, seen.append)
    assert (done.count, asked) == (ImportCount(new=600), [None, "run out"])
    assert [r.lines_read for r in seen] == [250, 500, 600]


def test_a_child_that_is_given_no_access_any_more_ends(alone: Office):
    found = look(alone.file("name\nA\n"))

    def accesses(refused: Access | None) -> Access:
        if refused is None:
            return Access("run out")
        raise SignInNeeded

    with pytest.raises(SignInNeeded):
        run_in_child(found, found.mapping, DEFAULTS, open_speakers, (str(alone.world.path),), accesses)
    assert multiprocessing.active_children() == []


def test_a_child_is_cancelled_between_batches(alone: Office):
    found = look(alone.file("name\n" + "".join(f"Speaker {n}\n" for n in range(5000))))
    done = run_in_child(
        found, found.mapping, DEFAULTS, open_speakers, (str(alone.world.path),), alone.accesses, cancelled=lambda: True
    )
    assert done.cancelled
    assert done.count.new < 5000
    assert done.count.new % 250 == 0


def test_a_child_that_is_killed_leaves_whole_batches_and_is_run_again(alone: Office):
    found = look(alone.file("name,headline\n" + "".join(f"Speaker {n},Talk {n}\n" for n in range(3000))))
    place = (str(alone.world.path),)

    def kill(_report: ImportReport) -> None:
        for child in multiprocessing.active_children():
            child.kill()

    for _ in range(3):
        stopped = run_in_child(found, found.mapping, DEFAULTS, open_speakers, place, alone.accesses, kill)
        assert stopped.cancelled
    kept = alone.speakers.facets(SpeakerQuery()).total
    assert kept % 250 == 0
    assert alone.speakers.facets(SpeakerQuery("talk")).total == kept
    done = run_in_child(found, found.mapping, DEFAULTS, open_speakers, place, alone.accesses)
    assert (done.count.new, done.count.unchanged) == (3000 - kept, kept)


# --- the real list ---


def test_the_whole_real_list_goes_in_and_only_once(alone: Office, real_speakers: Path):
    found = look(str(real_speakers))
    assert (found.lines, found.mapping[0]) == (1951, Column.NAME)
    first = run(found, found.mapping, DEFAULTS, alone.speakers, alone.accesses)
    assert (first.count, first.bad) == (ImportCount(new=1951), ())
    again = run(found, found.mapping, DEFAULTS, alone.speakers, alone.accesses)
    assert again.count == ImportCount(unchanged=1951)
    rows = alone.speakers.search(SpeakerQuery("track cientifico"), limit=10).rows
    assert rows
    assert "track científico" in rows[0].topics


# --- anything at all ---

PIECES = st.lists(
    st.one_of(
        st.binary(max_size=12),
        st.sampled_from([b",", b";", b"\t", b'"', b"\n", b"\r\n", b"\r", b"name", b"email", b"a@b.example", b'""', b"\x00", b"\xff\xfe",
                         b"\xef\xbb\xbf", b"price", b"1e999", b"NaN", "김".encode(), b"\xed\xa0\x80", b"zone", b"sep=;", b"=1+1"]),
    ),
    max_size=60,
).map(b"".join)  # fmt: skip


class Nowhere:
    """A port that takes everything."""

    def import_lines(self, _access: object, lines: list[SpeakerLine], _defaults: object) -> ImportCount:
        assert all(line.name.first for line in lines)
        return ImportCount(new=len(lines))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(b"name,price\nA,1e999999999\n")
@example(b'name\n"')
@given(PIECES)
def test_no_bytes_bring_it_down(tmp_path: Path, content: bytes):
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    try:
        found = look(str(path))
    except FileUnreadable:
        return
    report = run(found, found.mapping, DEFAULTS, Nowhere(), lambda _: Access(""))  # type: ignore[arg-type]
    assert report.count.new + report.bad_count == report.lines_read
