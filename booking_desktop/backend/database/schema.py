"""The tables, once for SQLite, PostgreSQL and MariaDB. Rows stay in this package; frozen values leave it.

Ids are integers, instants are microseconds UTC (``columns.Instant``), money is minor units beside its currency.
The overlap refusal of ``occupancies`` is in ``refusal.py``; full-text tables are in ``search.py`` and outside the metadata.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
)

from booking_desktop.backend.database.columns import Instant, long_bytes, long_text, sorted_text

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _person(name: str = "person_id", *, primary_key: bool = False, index: bool = False) -> Column[int]:
    cascade = ForeignKey("people.id", ondelete="CASCADE")
    return Column(name, cascade, nullable=False, primary_key=primary_key, index=index)


# --- accounts ---------------------------------------------------------------------------------------------------------

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("first_name", String(200), nullable=False),
    Column("last_name", String(200), nullable=False, default=""),
    Column("email", String(320)),  # as typed, to write to; NULL: a profile without an address, run by the office
    Column("email_folded", String(320), unique=True),
    Column("password_hash", String(100)),  # NULL: no verified account (yet): imported, a caller, or unverified
    Column("role", String(16), nullable=False),
    Column("office", Boolean, nullable=False, default=False),
    Column("verified_at", Instant),
    Column("zone", String(64), nullable=False),
    Column("sample", Boolean, nullable=False, default=False),
    Column("created_at", Instant, nullable=False),
    Column("language", String(16), nullable=False, default="", server_default=""),  # of letters to them; empty: English
    sqlite_autoincrement=True,
)

sessions = Table(
    "sessions",  # one row per sign-in; ended ones are deleted. Refresh tokens are derived from it, none is kept
    metadata,
    Column("id", Integer, primary_key=True),
    _person(index=True),
    Column("serial", Integer, nullable=False, default=0),  # counts refreshes; an older one presented again is a theft
    Column("issued", Instant, nullable=False),
    Column("refreshed", Instant, nullable=False),
    Column("expires", Instant, nullable=False, index=True),
    sqlite_autoincrement=True,
)

code_issues = Table(
    "code_issues",  # the digits are derived from the id; a sign-up waits here until its code is typed
    metadata,
    Column("id", Integer, primary_key=True),
    _person(index=True),
    Column("purpose", String(16), nullable=False),
    Column("issued", Instant, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("used", Boolean, nullable=False, default=False),
    Column("first_name", String(200)),
    Column("last_name", String(200)),
    Column("password_hash", String(100)),
    Column("role", String(16)),
    Column("zone", String(64)),
    Column("language", String(16)),
    sqlite_autoincrement=True,
)

tries = Table(
    "tries",  # what the throttles count
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("subject", String(330), nullable=False),
    Column("at", Instant, nullable=False, index=True),
    Index("ix_tries_kind", "kind", "subject", "at"),
)

watch = Table(
    "watch",  # one row: the latest instant at which a session or code was issued or tried, to notice a clock set back
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("latest", Instant, nullable=False),
)

# --- speakers ---------------------------------------------------------------------------------------------------------

profiles = Table(
    "profiles",
    metadata,
    _person(primary_key=True),
    Column("headline", long_text(), nullable=False, default=""),
    Column("about", long_text(), nullable=False, default=""),
    Column("zone", String(64), nullable=False),  # the hours' zone too
    Column("published", Boolean, nullable=False, default=False),
    Column("claimed", Boolean, nullable=False, default=True),
    Column("sort_name", sorted_text(400), nullable=False, default=""),  # folded, for ORDER BY and keyset paging
    Column("lead_offer", Integer),  # the offer that the list shows, and what it says of it
    Column("lead_price", BigInteger),
    Column("lead_currency", String(3)),
    Column("lead_minutes", Integer),
    Column("rank", Integer, nullable=False, default=0),  # static: what a short search is ordered by
    Column("import_key", String(400), unique=True),
    Column("version", Integer, nullable=False, default=0),
    Column("updated_at", Instant, nullable=False),
    Index("ix_profiles_rank", "published", "rank", "person_id"),
    Index("ix_profiles_sort_name", "published", "sort_name", "person_id"),
    Index("ix_profiles_lead_price", "published", "lead_currency", "lead_price", "person_id"),
)

photos = Table(
    "photos",  # apart, so that reading a list of profiles never steps over pictures
    metadata,
    Column("person_id", ForeignKey("profiles.person_id", ondelete="CASCADE"), primary_key=True),
    Column("picture", long_bytes(), nullable=False),
)

offers = Table(
    "offers",  # never deleted once booked: ``active`` false hides it
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("profiles.person_id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("name", String(200), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("about", long_text(), nullable=False, default=""),
    Column("venue", String(16), nullable=False),
    Column("place", long_text(), nullable=False, default=""),
    Column("rules", JSON, nullable=False),
    Column("active", Boolean, nullable=False, default=True),
    Index("ix_offers_minutes", "minutes", "person_id"),
    CheckConstraint("minutes > 0", name="minutes"),
    CheckConstraint("price >= 0", name="price"),
    sqlite_autoincrement=True,
)

topics = Table(
    "topics",
    metadata,
    Column("person_id", ForeignKey("profiles.person_id", ondelete="CASCADE"), primary_key=True),
    Column("folded", sorted_text(200), primary_key=True),
    Column("topic", sorted_text(200), nullable=False),  # as its speaker writes it
    Column("position", Integer, nullable=False),
    Index("ix_topics_folded", "folded", "person_id"),
    sqlite_with_rowid=False,
)

languages = Table(
    "languages",
    metadata,
    Column("person_id", ForeignKey("profiles.person_id", ondelete="CASCADE"), primary_key=True),
    Column("language", sorted_text(8), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("ix_languages_language", "language", "person_id"),
    sqlite_with_rowid=False,
)

availability = Table(
    "availability",
    metadata,
    Column("person_id", ForeignKey("profiles.person_id", ondelete="CASCADE"), primary_key=True),
    Column("week", JSON(none_as_null=True)),  # {"0": [[540, 960]], ...}; NULL: never set, the classic week
    Column("rules", JSON, nullable=False),
    Column("version", Integer, nullable=False, default=0),
)

exceptions = Table(
    "exceptions",
    metadata,
    Column("person_id", ForeignKey("profiles.person_id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("hours", JSON, nullable=False),  # [[540, 960], ...]; [] = closed
    Column("note", long_text(), nullable=False, default=""),
    Index("ix_exceptions_day", "day", "person_id"),
)

office = Table(
    "office",  # one row, id 1
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("rules", JSON, nullable=False),
)

# --- bookings ---------------------------------------------------------------------------------------------------------

bookings = Table(
    "bookings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reference", String(16), nullable=False, unique=True),
    Column("uid", String(80), nullable=False, unique=True),
    Column("sequence", Integer, nullable=False, default=0),
    Column("version", Integer, nullable=False, default=1),
    Column("status", String(16), nullable=False),
    Column("starts", Instant, nullable=False),
    Column("ends", Instant, nullable=False),
    _person("host_id"),
    Column("host_zone", String(64), nullable=False),
    _person("attendee_id"),
    Column("attendee_zone", String(64), nullable=False),
    # what was agreed:
    Column("offer_id", ForeignKey("offers.id", ondelete="CASCADE"), nullable=False),
    Column("offer_name", String(200), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("cancel_window", Integer, nullable=False),
    Column("move_window", Integer, nullable=False),
    Column("venue", String(16), nullable=False),
    Column("place", long_text(), nullable=False, default=""),
    Column("buffer_before", Integer, nullable=False, default=0),
    Column("buffer_after", Integer, nullable=False, default=0),
    Column("note", long_text(), nullable=False, default=""),
    Column("booked_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),  # booked, moved or cancelled, whichever was last
    Column("moved_from", Instant),
    Column("cancelled_at", Instant),
    Column("cancelled_by", Integer),  # no foreign key: 0 is this computer's office
    Column("cancel_reason", long_text(), nullable=False, default=""),
    Index("ix_bookings_host", "host_id", "starts"),
    Index("ix_bookings_attendee", "attendee_id", "starts"),
    Index("ix_bookings_changed", "host_id", "changed_at"),
    Index("ix_bookings_offer", "offer_id"),  # an offer that goes asks who was booked on it
    CheckConstraint("starts < ends", name="order"),
    CheckConstraint("host_id <> attendee_id", name="sides"),
    sqlite_autoincrement=True,
)

occupancies = Table(
    "occupancies",  # two rows per live booking; the database refuses two that overlap for one person
    metadata,
    Column("booking_id", ForeignKey("bookings.id", ondelete="CASCADE"), primary_key=True),
    _person(primary_key=True),
    Column("starts", Instant, nullable=False),  # the host's widened by its buffers, the attendee's bare
    Column("ends", Instant, nullable=False),
    Index("ix_occupancies_person", "person_id", "ends", "starts"),
    Index("ix_occupancies_starts", "starts", "ends", "person_id"),  # who is busy then, of all speakers
    CheckConstraint("starts < ends", name="order"),
)

requests = Table(
    "requests",  # every write on a booking, so that the same intent sent twice acts once
    metadata,
    Column("person_id", Integer, primary_key=True, autoincrement=False),  # who asked; 0 is this computer's office
    Column("request_id", String(80), primary_key=True),
    Column("digest", String(64), nullable=False),  # of the body
    Column("booking_id", ForeignKey("bookings.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
)

holds = Table(
    "holds",  # at most one per person; over when ``until`` is past, whether or not the row is still there
    metadata,
    _person(primary_key=True),
    Column("speaker_id", ForeignKey("profiles.person_id", ondelete="CASCADE"), nullable=False),
    Column("offer_id", ForeignKey("offers.id", ondelete="CASCADE"), nullable=False),
    Column("starts", Instant, nullable=False),
    Column("ends", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Index("ix_holds_speaker", "speaker_id", "until"),
)

# --- mail and news ----------------------------------------------------------------------------------------------------

outbox = Table(
    "outbox",  # what a letter tells of, rendered on sending: no code, token or address stands here
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(16), nullable=False),
    _person(index=True),
    Column("booking_id", ForeignKey("bookings.id", ondelete="CASCADE"), index=True),
    Column("issue_id", ForeignKey("code_issues.id", ondelete="CASCADE"), index=True),
    Column("message_id", String(120), nullable=False, unique=True),
    Column("delivery", String(16), nullable=False),
    Column("made", Instant, nullable=False),
    Column("due", Instant),  # NULL: failed for good
    Column("lease_until", Instant),
    Column("tries", Integer, nullable=False, default=0),
    Column("reason", long_text(), nullable=False, default=""),
    Column("sent", Instant),
    Column("starts", Instant),  # the booking's start when this was queued: a reminder of another start is void
    Column("was", Instant),  # MOVED: the start before
    Index("ix_outbox_due", "delivery", "due"),
    sqlite_autoincrement=True,
)

answers = Table(
    "answers",  # what a server answered to writes, to be given again when the same request comes again
    metadata,
    Column("person_id", Integer, primary_key=True, autoincrement=False),
    Column("request_id", String(80), primary_key=True),
    Column("digest", String(64), nullable=False),  # sealed, of method, path and body
    Column("status", Integer),  # NULL: under way
    Column("body", long_bytes()),
    Column("at", Instant, nullable=False, index=True),
)

changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True),  # counted by ``news.tell``: in order of commits, without gaps
    Column("topic", String(16), nullable=False),
    Column("person_id", Integer, nullable=False),  # 0: anyone
    Column("at", Instant, nullable=False),
    sqlite_autoincrement=True,
)

turns = Table(
    "turns",  # rows to lock and nothing else: see ``locks.py``
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
)

classic_rows = Table(
    "classic_rows",  # what became of the rows of a classic database that was moved here: moving it again adds nothing twice
    metadata,
    Column("part", String(16), primary_key=True),  # its table there
    Column("classic_id", BigInteger, primary_key=True, autoincrement=False),
    Column("ours", Integer),  # a person or a booking; NULL: left out for good
    Column("made", Instant),  # the row's createdAt: a row of another classic database has another
)
