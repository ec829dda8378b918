"""One value of each kind that crosses the wire, every part of it said, and one of each error."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from booking_desktop.backend.ports import Change, ChangeBatch, Topic
from booking_desktop.domain import errors
from booking_desktop.domain.availability import Availability, DateException, Hours, Rules
from booking_desktop.domain.bookings import (
    Agreed,
    Booking,
    BookingId,
    BookingPage,
    BookingRequest,
    Caller,
    Earnings,
    Party,
    Status,
    When,
)
from booking_desktop.domain.errors import DomainError, Fault, FieldFault
from booking_desktop.domain.imports import ImportCount, ImportDefaults, SpeakerLine
from booking_desktop.domain.letters import Delivery, Facts, Kind, LetterId, OutboxPage, OutboxRow
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, Person, PersonId, Role, SignUp
from booking_desktop.domain.query import (
    Count,
    Facets,
    FreeTimes,
    Match,
    Sort,
    SpeakerPage,
    SpeakerQuery,
    SpeakerRow,
)
from booking_desktop.domain.servers import Can
from booking_desktop.domain.sign_in import Access, Session
from booking_desktop.domain.slots import Cell, CellState, Hold, Rule, Slot, Verdict
from booking_desktop.domain.speakers import Offer, OfferId, Profile, Venue
from booking_desktop.domain.time import Range

ADA, BOB, HOUR = PersonId(7), PersonId(8), OfferId(3)
START = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
END = datetime(2026, 3, 12, 10, 30, tzinfo=UTC)
EARLIER = datetime(2026, 3, 9, 12, 0, 0, 250_000, tzinfo=UTC)
NAME = Name("Ada", "Lovelace")
PRICE = Money(12_000, "GBP")
SPAN = Range(START, END)
SLOT = Slot(START, END, ADA, HOUR)
RULES = Rules(30, 5, 10, 120, 90, 4, 12, 1440, 720)
OFFER = Offer(HOUR, "Working session", 60, PRICE, "We look at it together", Venue.PHONE, "+44 20 0000", RULES)
PERSON = Person(ADA, NAME, "ada@example.org", Role.SPEAKS, "Europe/London", office=True, verified=True, language="de")
PROFILE = Profile(
    id=ADA,
    name=NAME,
    headline="Engines that compute",
    about="Notes on “Sketch”",
    topics=("Mathematics", "수학"),
    languages=("eng", "fra"),
    zone="Europe/London",
    offers=(OFFER,),
    published=True,
    claimed=False,
    photo=b"\x89PNG\r\n\x1a\n\x00\xff",
    sessions=12,
    version=3,
)
AVAILABILITY = Availability(
    zone="Asia/Kolkata",
    week={0: (Hours(540, 720), Hours(780, 1020)), 6: ()},
    exceptions=(DateException(date(2026, 12, 25)), DateException(date(2026, 12, 27), (Hours(600, 1500),), "Late")),
    rules=RULES,
    version=2,
)
BOOKING = Booking(
    id=BookingId(5),
    reference="PR-7K3F-92QD",
    uid="5d0c@proactively.invalid",
    sequence=2,
    version=4,
    status=Status.CANCELLED,
    start=START,
    end=END,
    host=Party(ADA, NAME, "Europe/London", "ada@example.org"),
    attendee=Party(BOB, Name("Bob"), "Asia/Kolkata"),
    agreed=Agreed(HOUR, "Working session", 60, PRICE, 1440, 720, Venue.PLACE, "12 St James's Square"),
    note="About the notes",
    booked_at=EARLIER,
    moved_from=EARLIER,
    cancelled_at=EARLIER,
    cancelled_by=BOB,
    cancel_reason="Ill",
)
VERDICTS = (
    Verdict(Rule.NOTICE, False, minutes=30, limit=120),
    Verdict(Rule.HELD, False, until=END),
    Verdict(Rule.HOURS, False, detail="closed"),
    Verdict(Rule.FREE, True),
)
FREE_TIMES = FreeTimes(ADA, (SLOT,), EARLIER, ((0, 4), (1, 2)), 480, 90)
LINE = SpeakerLine(
    9, NAME, "ada@example.org", "Engines", "About", ("Mathematics",), ("eng",), PRICE, 45, "Europe/London", "ada#1"
)
DEFAULTS = ImportDefaults(PRICE, "Europe/London", {0: (Hours(540, 960),)}, 45, update=False, publish=True)
ROW = SpeakerRow(
    ADA,
    NAME,
    "Engines",
    ("Mathematics",),
    "Europe/London",
    PRICE,
    60,
    b"\x89PNG",
    True,
    SLOT,
    (Match("topics", ((0, 4), (6, 8)), 1),),
)
LETTER = OutboxRow(
    LetterId(4), Kind.MOVED, Delivery.FAILED, "bob@example.org", EARLIER, END, START, 2, "450", BOOKING, BOB
)

VALUES: dict[str, Any] = {
    "name": NAME,
    "sign_up": SignUp("Ada", "Lovelace", "ada@example.org", "correct horse", Role.SPEAKS, "Europe/London", "de"),
    "session": Session(PERSON, Access("an.access.token"), "1.0.refresh", END),
    "person": PERSON,
    "query": SpeakerQuery(
        "ada", ("Mathematics",), ("eng",), Money(0, "GBP"), PRICE, (30, 60), SPAN, Sort.SOONEST, "Asia/Kolkata"
    ),
    "speaker_page": SpeakerPage((ROW,), "next"),
    "facets": Facets(
        total=3,
        everyone=9,
        topics=(Count("Mathematics", 2),),
        languages=(Count("eng", 3),),
        minutes=(Count("60", 3),),
        prices=(Count("12000", 1),),
        currency="GBP",
        free=(Count("today", 1),),
        without=(Count("text", 4),),
    ),
    "free_times": FREE_TIMES,
    "profile": PROFILE,
    "availability": AVAILABILITY,
    "rules": RULES,
    "import_count": ImportCount(1, 2, 3, 4),
    "speaker_line": LINE,
    "import_defaults": DEFAULTS,
    "cell": Cell(SLOT, CellState.HELD, past=True, until=END, booking=BookingId(5)),
    "verdict": VERDICTS[0],
    "range": SPAN,
    "slot": SLOT,
    "hold": Hold(BOB, SLOT, END),
    "booking": BOOKING,
    "booking_request": BookingRequest(
        "request-1", ADA, HOUR, START, "Asia/Kolkata", "A note", Caller(Name("Cy"), "cy@example.org", "UTC")
    ),
    "booking_page": BookingPage((BOOKING,), 1, 2, 3, "next"),
    "when": When.PAST,
    "earnings": Earnings((PRICE,), (Money(500, "JPY"),), ((EARLIER, PRICE),)),
    "outbox_page": OutboxPage((LETTER,), 1, 2, 3, "next"),
    "delivery": Delivery.SENDING,
    "facts": Facts(
        LetterId(4),
        Kind.MOVED,
        "<m@x>",
        BOB,
        Name("Bob"),
        "bob@example.org",
        "UTC",
        EARLIER,
        BOOKING,
        None,
        START,
        2,
        "ar",
    ),
    "changes": ChangeBatch(12, (Change(Topic.SPEAKERS, ADA), Change(Topic.CALENDAR, PersonId(0))), True),
    "instant": EARLIER,
}
"""By the name of its file."""

PROBLEMS: tuple[DomainError, ...] = (
    errors.InvalidInput((FieldFault("password", Fault.TOO_SHORT, 8), FieldFault("hours", Fault.OVERLAPS, where=2))),
    errors.WrongCredentials(),
    errors.NotVerified("ada@example.org"),
    errors.CodeWrong(4),
    errors.CodeExpired(),
    errors.Throttled(timedelta(minutes=14, seconds=30)),
    errors.SignInNeeded(),
    errors.NotAllowed("office"),
    errors.SlotTaken(SLOT, (SLOT,), yours=True),
    errors.NotOpen(SLOT, VERDICTS, (SLOT,)),
    errors.TooLate("cancel", START),
    errors.AlreadyBegun(START),
    errors.BookingChanged(BOOKING),
    errors.RequestReused("request-1"),
    errors.NotFound("speaker", "7"),
    errors.ProfileChanged(PROFILE),
    errors.StoreNewer("/srv/store", "0042"),
    errors.StoreDamaged("/srv/store", "page 3"),
    errors.StoreBusy("/srv/store"),
    errors.StoreReadOnly("/srv/store"),
    errors.DiskFull("/srv/store"),
    errors.Unreachable("postgresql://host/name", "no answer"),
    errors.Unavailable(Can.RESEND),
    errors.FileUnreadable("speakers.csv", "encoding"),
    errors.MailRefused(550, "No such mailbox", permanent=True),
)
