"""An office moves from its classic MySQL database, with everything that was ever wrong in it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from booking_desktop.backend.database import schema
from booking_desktop.backend.database.moving.classic_source import open_classic
from booking_desktop.backend.database.moving.importing import import_classic
from booking_desktop.backend.database.serving import Serving
from booking_desktop.domain.bookings import Booking, BookingRequest
from booking_desktop.domain.errors import FileUnreadable, NotVerified, SlotTaken, Unreachable, WrongCredentials
from booking_desktop.domain.letters import Kind
from booking_desktop.domain.money import Money
from booking_desktop.domain.moving import Finding, Moved, MovingReport, Part, Reason
from booking_desktop.domain.people import PersonId, Role, SignUp
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.time import Range, starts_at
from tests.contract.world import Clock
from tests.moving.classic_office import PASSWORD, ClassicOffice

ZONE = "Europe/London"
BEFORE = ("sessions", "tries", "watch")


def move(classic: ClassicOffice, target: Serving, clock: Clock, **how: Any) -> tuple[MovingReport, list[Finding]]:
    findings: list[Finding] = []
    database = target.ground.database
    with open_classic(classic.url) as source:
        report = import_classic(
            database, source, how.pop("zone", ZONE), how.pop("currency", "GBP"), clock(), findings.append, **how
        )
    return report, findings


def everything(target: Serving) -> dict[str, list[Any]]:
    """Every row of the store."""
    with target.ground.database.read() as connection:
        tables = [t for name, t in schema.metadata.tables.items() if name not in BEFORE]
        return {t.name: sorted(map(repr, connection.execute(select(t)).all())) for t in tables}


def count(target: Serving, table: Any, *where: Any) -> int:
    with target.ground.database.read() as connection:
        return int(connection.scalar(select(func.count()).select_from(table).where(*where)) or 0)


def sessions_of(target: Serving, access: Access) -> tuple[Booking, ...]:
    """Whatever stands in somebody's calendar, in time order."""
    whole = Range(datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC))
    return target.backend.bookings.between(access, whole)


def told(findings: list[Finding]) -> set[tuple[Part, int, Reason]]:
    return {(f.part, f.row, f.reason) for f in findings}


def test_a_user_signs_in_with_the_old_password_and_has_their_sessions(
    classic: ClassicOffice, target: Serving, clock: Clock
):
    ada = classic.user("Ada@Example.org")
    classic.user("grace@example.org", "Grace", "Hopper", userType="speaker")
    grace = classic.speaker("GRACE@example.org", 99.99, "Compilers, Navy")
    classic.booking(ada, grace, "2026-03-20", 2)
    classic.booking(ada, grace, "2025-03-20", 0)
    report, findings = move(classic, target, clock)
    assert (findings, report.counts) == (
        [],
        {Part.USERS: Moved(2), Part.SPEAKERS: Moved(1), Part.BOOKINGS: Moved(2)},
    )
    backend = target.backend
    session = backend.accounts.sign_in("ada@example.org", PASSWORD)
    past, coming = sessions_of(target, session.access)
    assert coming.start == datetime(2026, 3, 20, 11, tzinfo=UTC)
    assert (coming.end - coming.start, coming.agreed.price) == (timedelta(hours=1), Money(9999, "GBP"))
    assert past.start == datetime(2025, 3, 20, 9, tzinfo=UTC)
    assert {coming.host.zone, coming.attendee.zone} == {ZONE}
    assert coming.booked_at == datetime(2026, 1, 5, 10, tzinfo=UTC)
    profile = backend.speakers.profile(coming.host.id)
    assert (profile.headline, profile.topics, profile.claimed, profile.published) == (
        "Compilers, Navy",
        ("Compilers", "Navy"),
        True,
        True,
    )
    assert [(o.minutes, o.price) for o in profile.offers] == [(60, Money(9999, "GBP"))]
    host = backend.accounts.sign_in("grace@example.org", PASSWORD)
    assert host.person.role is Role.SPEAKS


def test_the_old_hash_is_renewed_at_the_first_sign_in(classic: ClassicOffice, target: Serving, clock: Clock):
    classic.user("ada@example.org")
    move(classic, target, clock)

    def kept() -> str:
        with target.ground.database.read() as connection:
            return str(connection.scalar(select(schema.people.c.password_hash)))

    assert kept().startswith("$2b$10$")
    target.backend.accounts.sign_in("ada@example.org", PASSWORD)
    assert kept().startswith("$2b$04$")
    target.backend.accounts.sign_in("ada@example.org", PASSWORD)


def test_who_never_verified_still_has_to_and_can_have_a_code_mailed(
    classic: ClassicOffice, target: Serving, clock: Clock
):
    classic.user("ada@example.org", isVerified=0, userType="speaker")
    move(classic, target, clock)
    accounts, outbox = target.backend.accounts, target.backend.outbox
    with pytest.raises(NotVerified):
        accounts.sign_in("ada@example.org", PASSWORD)
    assert outbox.claim(clock.now, timedelta(minutes=1)) == ()
    accounts.resend_code("ada@example.org")
    (letter,) = outbox.claim(clock.now, timedelta(minutes=1))
    assert letter.kind is Kind.VERIFY
    accounts.verify("ada@example.org", str(letter.code))
    assert accounts.sign_in("ada@example.org", PASSWORD).person.role is Role.SPEAKS


def test_a_speaker_without_a_user_is_run_by_the_office_until_claimed(
    classic: ClassicOffice, target: Serving, clock: Clock
):
    classic.speaker("grace@example.org", 70)
    move(classic, target, clock)
    found = target.backend.speakers.search(SpeakerQuery()).rows[0]
    profile = target.backend.speakers.profile(found.id)
    assert (profile.claimed, str(profile.name)) == (False, "Grace Hopper")
    accounts = target.backend.accounts
    accounts.sign_up(SignUp("Grace", "H.", "grace@example.org", "a new password", Role.BOOKS, ZONE))
    (letter,) = target.backend.outbox.claim(clock.now, timedelta(minutes=1))
    accounts.verify("grace@example.org", str(letter.code))
    session = accounts.sign_in("grace@example.org", "a new password")
    assert (session.person.id, session.person.role) == (found.id, Role.SPEAKS)


def test_only_reminders_wait_for_sessions_to_come(classic: ClassicOffice, target: Serving, clock: Clock):
    ada, grace = classic.user("ada@example.org"), classic.speaker("grace@example.org")
    classic.booking(ada, grace, "2026-03-08")
    classic.booking(ada, grace, "2026-03-20")
    report, _ = move(classic, target, clock)
    with target.ground.database.read() as connection:
        letters = connection.execute(select(schema.outbox.c.kind, schema.outbox.c.due)).all()
    day_before = datetime(2026, 3, 19, 9, tzinfo=UTC)
    assert (report.reminders, [tuple(row) for row in letters]) == (2, [(Kind.REMINDER, day_before)] * 2)
    clock.now = day_before
    sent = target.backend.outbox.claim(clock.now, timedelta(minutes=1))
    assert {letter.to_email for letter in sent} == {"ada@example.org", "grace@example.org"}


def dirty(classic: ClassicOffice) -> dict[str, int]:
    """An office as they are found."""
    ids = {
        "ada": classic.user("ada@example.org"),
        "ADA": classic.user("ADA@example.org", isVerified=0),
        "bob": classic.user("bob@example.org", "Bob"),
        "two": classic.user("a@example.org,b@example.org"),
        "none": classic.user(None, None, None),
        "plain": classic.user("plain@example.org", password="secret1"),
        "admin": classic.user("admin@example.org", "👩‍💻 Zoë", "Łukasz\r\nBcc: all@example.org", userType="admin"),
        "long": classic.user("long@example.org", "N" * 255),
    }
    ids |= {
        "old": classic.speaker("grace@example.org", 50, "Navy"),
        "new": classic.speaker("Grace@Example.org", 99.99, "Compilers"),
        "free": classic.speaker("free@example.org", None, None),
        "rich": classic.speaker("rich@example.org", 1e300),
        "bare": classic.speaker(None, 10),
        "split": classic.speaker("split@example.org", 33.333),
        "late": classic.speaker("late@example.org", 10, createdAt="2026-02-01 00:00:00"),
        "self": classic.speaker("bob@example.org", 20),
    }
    ids |= {
        "kept": classic.booking(ids["ada"], ids["old"], "2026-03-20", 0),
        "again": classic.booking(ids["ADA"], ids["new"], "2026-03-20", 0),
        "sold": classic.booking(ids["bob"], ids["new"], "2026-03-20", 0, "2026-01-05 11:00:00"),
        "first": classic.booking(ids["bob"], ids["new"], "2026-03-21", 0, "2026-01-01 11:00:00"),
        "second": classic.booking(ids["ada"], ids["new"], "2026-03-21", 0, "2026-01-02 11:00:00"),
        "elsewhere": classic.booking(ids["ada"], ids["bare"], "2026-03-20", 0, "2026-01-06 11:00:00"),
        "garbage": classic.booking(ids["ada"], ids["new"], "tomorrow", 0),
        "null": classic.booking(ids["ada"], ids["new"], None, 0),
        "impossible": classic.booking(ids["ada"], ids["new"], "2026-02-30", 0),
        "far": classic.booking(ids["ada"], ids["new"], "9999-01-01", 0),
        "midnight": classic.booking(ids["ada"], ids["new"], "2026-03-22", "12:00 AM - 01:00 AM"),
        "nobody": classic.booking(4711, ids["new"], "2026-03-22", 0),
        "anonymous": classic.booking(None, ids["new"], "2026-03-22", 0),
        "nowhere": classic.booking(ids["ada"], 4711, "2026-03-22", 0),
        "early": classic.booking(ids["ada"], ids["late"], "2026-03-22", 0),
        "own": classic.booking(ids["bob"], ids["self"], "2026-03-22", 0),
        "by two": classic.booking(ids["two"], ids["bare"], "2026-03-23", 0),
        "draft": classic.booking(ids["ada"], ids["free"], "2026-03-24", 0),
        "undated": classic.run(
            "INSERT INTO bookings (userId, speakerId, date, timeSlot) VALUES (:u, :s, '2026-03-25', :t)",
            u=ids["bob"],
            s=ids["split"],
            t="09:00 AM - 10:00 AM",
        ),
    }
    return ids


LEFT_OUT = {
    "again": Reason.SAME_BOOKING,
    "sold": Reason.SOLD_TWICE,
    "second": Reason.SOLD_TWICE,
    "elsewhere": Reason.ELSEWHERE,
    "garbage": Reason.BAD_DATE,
    "null": Reason.BAD_DATE,
    "impossible": Reason.BAD_DATE,
    "far": Reason.FAR_DATE,
    "midnight": Reason.BAD_SLOT,
    "nobody": Reason.NO_USER,
    "anonymous": Reason.NO_USER,
    "nowhere": Reason.NO_SPEAKER,
    "early": Reason.SPEAKER_CAME_LATER,
    "own": Reason.OWN_PROFILE,
}
CHANGED = {
    ("ADA", Reason.SAME_ADDRESS, Part.USERS),
    ("two", Reason.TWO_ADDRESSES, Part.USERS),
    ("none", Reason.NO_NAME, Part.USERS),
    ("none", Reason.BAD_ADDRESS, Part.USERS),
    ("plain", Reason.NO_PASSWORD, Part.USERS),
    ("admin", Reason.ODD_ROLE, Part.USERS),
    ("long", Reason.TOO_LONG, Part.USERS),
    ("old", Reason.OLDER_PROFILE, Part.SPEAKERS),
    ("free", Reason.BAD_PRICE, Part.SPEAKERS),
    ("rich", Reason.BAD_PRICE, Part.SPEAKERS),
    ("bare", Reason.BAD_ADDRESS, Part.SPEAKERS),
    ("split", Reason.ROUNDED, Part.SPEAKERS),
}


def test_every_row_is_kept_or_told_with_its_reason(classic: ClassicOffice, target: Serving, clock: Clock):
    ids = dirty(classic)
    report, findings = move(classic, target, clock)
    left = {(Part.BOOKINGS, ids[name], reason) for name, reason in LEFT_OUT.items()}
    assert told(findings) == left | {(part, ids[name], reason) for name, reason, part in CHANGED}
    kept = 19 - len(left)
    assert report.counts == {Part.USERS: Moved(8), Part.SPEAKERS: Moved(8), Part.BOOKINGS: Moved(kept, 0, len(left))}
    assert count(target, schema.bookings) == kept
    assert count(target, schema.occupancies) == 2 * kept


def test_what_could_be_kept_is_what_it_was(classic: ClassicOffice, target: Serving, clock: Clock):
    dirty(classic)
    move(classic, target, clock)
    with target.ground.database.read() as connection:
        rows = connection.execute(select(schema.people).order_by(schema.people.c.id)).all()
        prices = connection.execute(select(schema.bookings.c.price).order_by(schema.bookings.c.starts)).scalars().all()
    names = {f"{row.first_name}|{row.last_name}" for row in rows}
    assert "👩‍💻 Zoë|Łukasz Bcc: all@example.org" in names
    assert max(len(row.first_name) for row in rows) == 200
    assert prices[0] == 5000  # of the row it was booked on, not of the one that is shown
    published = {p.name.first for p in target.backend.speakers.search(SpeakerQuery()).rows}
    drafts = count(target, schema.profiles, schema.profiles.c.published.is_(False))
    assert (drafts, "Bob" in published) == (2, True)
    with pytest.raises(WrongCredentials):
        target.backend.accounts.sign_in("plain@example.org", "secret1")


def test_moving_again_changes_nothing(classic: ClassicOffice, target: Serving, clock: Clock):
    dirty(classic)
    first, told_first = move(classic, target, clock)
    before = everything(target)
    clock.forward(hours=1)
    again, told_again = move(classic, target, clock)
    before.pop("changes")
    after = everything(target)
    after.pop("changes")
    assert after == before
    assert told(told_again) == told(told_first)
    kept = first.counts[Part.BOOKINGS]
    assert again.counts == {
        Part.USERS: Moved(0, 8),
        Part.SPEAKERS: Moved(0, 8),
        Part.BOOKINGS: Moved(0, kept.new, kept.left_out),
    }


def test_moving_again_adds_what_came_since(classic: ClassicOffice, target: Serving, clock: Clock):
    ada, grace = classic.user("ada@example.org", isVerified=0), classic.speaker("grace@example.org")
    move(classic, target, clock)
    classic.run("UPDATE Users SET isVerified = 1")
    bob, alan = classic.user("bob@example.org", "Bob"), classic.speaker("alan@example.org")
    classic.booking(ada, alan, "2026-03-20")
    classic.booking(bob, grace, "2026-03-20")
    report, findings = move(classic, target, clock)
    assert (findings, report.counts) == (
        [],
        {Part.USERS: Moved(1, 1), Part.SPEAKERS: Moved(1, 1), Part.BOOKINGS: Moved(2)},
    )
    session = target.backend.accounts.sign_in("ada@example.org", PASSWORD)
    assert len(sessions_of(target, session.access)) == 1


def test_a_session_that_was_cancelled_here_stays_cancelled_and_its_time_free(
    classic: ClassicOffice, target: Serving, clock: Clock
):
    ada, bob = classic.user("ada@example.org"), classic.user("bob@example.org", "Bob")
    grace = classic.speaker("grace@example.org")
    classic.booking(ada, grace, "2026-03-20", 0, "2026-01-01 00:00:00")
    classic.booking(bob, grace, "2026-03-20", 0, "2026-01-02 00:00:00")
    move(classic, target, clock)
    bookings = target.backend.bookings
    access = target.backend.accounts.sign_in("ada@example.org", PASSWORD).access
    (mine,) = sessions_of(target, access)
    bookings.cancel(access, mine.id, mine.version)
    report, findings = move(classic, target, clock)
    assert report.counts[Part.BOOKINGS] == Moved(0, 1, 1)
    assert [f.reason for f in findings] == [Reason.SOLD_TWICE]
    assert count(target, schema.occupancies) == 0


def test_a_session_booked_here_is_never_overlapped_by_a_moved_one(
    classic: ClassicOffice, target: Serving, clock: Clock
):
    ada, bob = classic.user("ada@example.org"), classic.user("bob@example.org", "Bob")
    grace = classic.speaker("grace@example.org")
    move(classic, target, clock)
    access = target.backend.accounts.sign_in("ada@example.org", PASSWORD).access
    card = target.backend.speakers.search(SpeakerQuery()).rows[0]
    offer = target.backend.speakers.profile(card.id).offers[0]
    start = datetime(2026, 3, 20, 9, tzinfo=UTC)
    target.backend.bookings.book(access, BookingRequest("one", card.id, offer.id, start, ZONE))
    taken = classic.booking(bob, grace, "2026-03-20", 0)
    classic.booking(bob, grace, "2026-03-20", 1)
    classic.booking(ada, grace, "2026-03-20", 2)
    for dry in (True, False, True, False):
        report, findings = move(classic, target, clock, dry=dry)
        assert told(findings) == {(Part.BOOKINGS, taken, Reason.TAKEN_HERE)}
        assert (report.counts[Part.BOOKINGS].rows, report.left_out) == (3, 1)
    assert count(target, schema.bookings) == 3


def test_who_is_here_already_keeps_what_they_have_here(classic: ClassicOffice, target: Serving, clock: Clock):
    accounts, outbox = target.backend.accounts, target.backend.outbox
    accounts.sign_up(SignUp("Augusta", "", "ada@example.org", "another password", Role.BOOKS, "Asia/Kolkata"))
    (letter,) = outbox.claim(clock.now, timedelta(minutes=1))
    accounts.verify("ada@example.org", str(letter.code))
    ada = classic.user("Ada@example.org")
    _, findings = move(classic, target, clock)
    assert told(findings) == {(Part.USERS, ada, Reason.HERE_BEFORE)}
    person = accounts.sign_in("ada@example.org", "another password").person
    assert (str(person.name), person.zone) == ("Augusta", "Asia/Kolkata")
    assert count(target, schema.people) == 1


def test_a_dry_run_says_the_same_and_keeps_nothing(classic: ClassicOffice, target: Serving, clock: Clock):
    dirty(classic)
    before = everything(target)
    dry, told_dry = move(classic, target, clock, dry=True)
    assert everything(target) == before
    real, told_real = move(classic, target, clock)
    assert (dry.counts, told(told_dry)) == (real.counts, told(told_real))


def test_the_source_is_only_read(classic: ClassicOffice, target: Serving, clock: Clock):
    from sqlalchemy import text
    from sqlalchemy.exc import DBAPIError

    dirty(classic)
    before = [classic.rows(table) for table in ("Users", "speakers", "bookings")]
    move(classic, target, clock)
    assert [classic.rows(table) for table in ("Users", "speakers", "bookings")] == before
    with open_classic(classic.url) as source, pytest.raises(DBAPIError, match="READ ONLY"):
        source._connection.execute(text("DELETE FROM bookings"))


def test_a_move_that_was_killed_goes_on(classic: ClassicOffice, target: Serving, clock: Clock):
    ada = [classic.user(f"ada{n}@example.org") for n in range(4)]
    grace = classic.speaker("grace@example.org")
    for n in range(1100):
        made = f"2026-01-05 10:{n // 60:02d}:{n % 60:02d}"
        day = datetime(2026, 4, 1, tzinfo=UTC) + timedelta(days=n // 7)
        classic.booking(ada[n % 4], grace, f"{day:%Y-%m-%d}", n % 7, made)

    class Killed(BaseException):
        pass

    def kill(report: MovingReport) -> None:
        if report.counts[Part.BOOKINGS].rows >= 500:
            raise Killed

    with pytest.raises(Killed):
        move(classic, target, clock, progress=kill)
    assert count(target, schema.bookings) == 500
    report, findings = move(classic, target, clock)
    assert (findings, report.counts[Part.BOOKINGS]) == ([], Moved(600, 500))
    assert count(target, schema.bookings) == 1100
    assert count(target, schema.outbox) == 2200


def test_another_classic_database_is_not_taken_for_the_first(classic: ClassicOffice, target: Serving, clock: Clock):
    classic.user("ada@example.org")
    move(classic, target, clock)
    before = everything(target)
    other = ClassicOffice()
    other.user("bob@example.org", createdAt="2024-04-04 04:04:04")
    with pytest.raises(FileUnreadable):
        move(other, target, clock)
    assert everything(target) == before
    other.drop()


def test_a_database_that_is_no_classic_one_is_told(classic: ClassicOffice, target: Serving, clock: Clock):
    classic.run("DROP TABLE speakers")
    with pytest.raises(FileUnreadable, match="speakers"):
        move(classic, target, clock)
    with pytest.raises(FileUnreadable, match="refuses"), open_classic(classic.url + "_other"):
        pass
    with pytest.raises(Unreachable), open_classic("mysql://root@127.0.0.1:1/classic"):
        pass
    for bad in ("postgresql://x/y", "mysql://root@127.0.0.1", "nonsense"):
        with pytest.raises(ValueError, match="address"), open_classic(bad):
            pass


def test_a_latin1_office_is_read_letter_by_letter(classic: ClassicOffice, target: Serving, clock: Clock):
    classic.run("ALTER TABLE speakers CONVERT TO CHARACTER SET latin1")
    classic.speaker("zoe@example.org", 10, "Café, Größe", firstName="Zoë")
    move(classic, target, clock)
    (card,) = target.backend.speakers.search(SpeakerQuery()).rows
    assert (card.name.first, card.headline) == ("Zoë", "Café, Größe")
    assert PersonId(card.id)


def test_people_book_while_an_office_moves_in(classic: ClassicOffice, target: Serving, clock: Clock):
    ada, bob = classic.user("ada@example.org"), classic.user("bob@example.org", "Bob")
    grace = classic.speaker("grace@example.org")
    move(classic, target, clock)
    days = [datetime(2026, 4, 1, tzinfo=UTC) + timedelta(days=n) for n in range(100)]
    for n, day in enumerate(days * 7):
        classic.booking(bob, grace, f"{day:%Y-%m-%d}", n // 100, f"2026-01-05 {n // 60:02d}:{n % 60:02d}:00")
    assert ada
    access = target.backend.accounts.sign_in("ada@example.org", PASSWORD).access
    card = target.backend.speakers.search(SpeakerQuery()).rows[0]
    offer = target.backend.speakers.profile(card.id).offers[0]
    booked: list[datetime] = []

    def book() -> None:
        for n in range(0, 100, 5):
            try:
                start = starts_at(days[n].date(), (9 + n % 7) * 60, ZONE)
                target.backend.bookings.book(access, BookingRequest(f"r{n}", card.id, offer.id, start, ZONE))
                booked.append(start)
            except SlotTaken:
                continue

    with ThreadPoolExecutor(1) as pool:
        meanwhile = pool.submit(book)
        report, findings = move(classic, target, clock)
        meanwhile.result()
    assert {f.reason for f in findings} <= {Reason.TAKEN_HERE}
    assert report.counts[Part.BOOKINGS].new + len(booked) == 700
    assert count(target, schema.occupancies) == 1400
