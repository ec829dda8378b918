"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from booking_desktop.backend.database import columns

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", columns.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_changes"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_name", sa.String(length=200), nullable=False),
        sa.Column("last_name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("email_folded", sa.String(length=320), nullable=True),
        sa.Column("password_hash", sa.String(length=100), nullable=True),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("office", sa.Boolean(), nullable=False),
        sa.Column("verified_at", columns.Instant(), nullable=True),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("created_at", columns.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("email_folded", name="uq_people_email_folded"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "tries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=330), nullable=False),
        sa.Column("at", columns.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tries"),
    )
    op.create_index("ix_tries_at", "tries", ["at"])
    op.create_index("ix_tries_kind", "tries", ["kind", "subject", "at"])
    op.create_table(
        "watch",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("latest", columns.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_watch"),
    )
    op.create_table(
        "code_issues",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("issued", columns.Instant(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
        sa.Column("first_name", sa.String(length=200), nullable=True),
        sa.Column("last_name", sa.String(length=200), nullable=True),
        sa.Column("password_hash", sa.String(length=100), nullable=True),
        sa.Column("role", sa.String(length=16), nullable=True),
        sa.Column("zone", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_code_issues_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_code_issues"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_code_issues_person_id", "code_issues", ["person_id"])
    op.create_table(
        "profiles",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("headline", columns.long_text(), nullable=False),
        sa.Column("about", columns.long_text(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("claimed", sa.Boolean(), nullable=False),
        sa.Column("sort_name", columns.sorted_text(400), nullable=False),
        sa.Column("lead_price", sa.BigInteger(), nullable=True),
        sa.Column("lead_currency", sa.String(length=3), nullable=True),
        sa.Column("lead_minutes", sa.Integer(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("import_key", sa.String(length=400), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("updated_at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_profiles_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="pk_profiles"),
        sa.UniqueConstraint("import_key", name="uq_profiles_import_key"),
    )
    op.create_index("ix_profiles_lead_price", "profiles", ["published", "lead_currency", "lead_price", "person_id"])
    op.create_index("ix_profiles_rank", "profiles", ["published", "rank", "person_id"])
    op.create_index("ix_profiles_sort_name", "profiles", ["published", "sort_name", "person_id"])
    op.create_table(
        "sessions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("issued", columns.Instant(), nullable=False),
        sa.Column("refreshed", columns.Instant(), nullable=False),
        sa.Column("expires", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_sessions_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sessions_person_id", "sessions", ["person_id"])
    op.create_table(
        "availability",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["profiles.person_id"], name="fk_availability_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_availability"),
    )
    op.create_table(
        "exceptions",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("note", columns.long_text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["profiles.person_id"], name="fk_exceptions_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "day", name="pk_exceptions"),
    )
    op.create_table(
        "languages",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("language", columns.sorted_text(8), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["profiles.person_id"], name="fk_languages_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "language", name="pk_languages"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_languages_language", "languages", ["language", "person_id"])
    op.create_table(
        "offers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("about", columns.long_text(), nullable=False),
        sa.Column("venue", sa.String(length=16), nullable=False),
        sa.Column("place", columns.long_text(), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("minutes > 0", name="ck_offers_minutes"),
        sa.CheckConstraint("price >= 0", name="ck_offers_price"),
        sa.ForeignKeyConstraint(["person_id"], ["profiles.person_id"], name="fk_offers_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_offers"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_offers_minutes", "offers", ["minutes", "person_id"])
    op.create_index("ix_offers_person_id", "offers", ["person_id"])
    op.create_table(
        "photos",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("picture", columns.long_bytes(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["profiles.person_id"], name="fk_photos_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="pk_photos"),
    )
    op.create_table(
        "topics",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("folded", columns.sorted_text(200), nullable=False),
        sa.Column("topic", columns.sorted_text(200), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["profiles.person_id"], name="fk_topics_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "folded", name="pk_topics"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_topics_folded", "topics", ["folded", "person_id"])
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("uid", sa.String(length=80), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("starts", columns.Instant(), nullable=False),
        sa.Column("ends", columns.Instant(), nullable=False),
        sa.Column("host_id", sa.Integer(), nullable=False),
        sa.Column("host_zone", sa.String(length=64), nullable=False),
        sa.Column("attendee_id", sa.Integer(), nullable=False),
        sa.Column("attendee_zone", sa.String(length=64), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=False),
        sa.Column("offer_name", sa.String(length=200), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("cancel_window", sa.Integer(), nullable=False),
        sa.Column("move_window", sa.Integer(), nullable=False),
        sa.Column("venue", sa.String(length=16), nullable=False),
        sa.Column("place", columns.long_text(), nullable=False),
        sa.Column("buffer_before", sa.Integer(), nullable=False),
        sa.Column("buffer_after", sa.Integer(), nullable=False),
        sa.Column("note", columns.long_text(), nullable=False),
        sa.Column("booked_at", columns.Instant(), nullable=False),
        sa.Column("changed_at", columns.Instant(), nullable=False),
        sa.Column("moved_from", columns.Instant(), nullable=True),
        sa.Column("cancelled_at", columns.Instant(), nullable=True),
        sa.Column("cancelled_by", sa.Integer(), nullable=True),
        sa.Column("cancel_reason", columns.long_text(), nullable=False),
        sa.CheckConstraint("host_id <> attendee_id", name="ck_bookings_sides"),
        sa.CheckConstraint("starts < ends", name="ck_bookings_order"),
        sa.ForeignKeyConstraint(["attendee_id"], ["people.id"], name="fk_bookings_attendee_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["host_id"], ["people.id"], name="fk_bookings_host_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name="fk_bookings_offer_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_bookings"),
        sa.UniqueConstraint("reference", name="uq_bookings_reference"),
        sa.UniqueConstraint("uid", name="uq_bookings_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_bookings_attendee", "bookings", ["attendee_id", "starts"])
    op.create_index("ix_bookings_changed", "bookings", ["host_id", "changed_at"])
    op.create_index("ix_bookings_host", "bookings", ["host_id", "starts"])
    op.create_table(
        "holds",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=False),
        sa.Column("starts", columns.Instant(), nullable=False),
        sa.Column("ends", columns.Instant(), nullable=False),
        sa.Column("until", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name="fk_holds_offer_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_holds_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["speaker_id"], ["profiles.person_id"], name="fk_holds_speaker_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="pk_holds"),
    )
    op.create_index("ix_holds_speaker", "holds", ["speaker_id", "until"])
    op.create_table(
        "occupancies",
        sa.Column("booking_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("starts", columns.Instant(), nullable=False),
        sa.Column("ends", columns.Instant(), nullable=False),
        sa.CheckConstraint("starts < ends", name="ck_occupancies_order"),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_occupancies_booking_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_occupancies_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("booking_id", "person_id", name="pk_occupancies"),
    )
    op.create_index("ix_occupancies_person", "occupancies", ["person_id", "ends", "starts"])
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("booking_id", sa.Integer(), nullable=True),
        sa.Column("issue_id", sa.Integer(), nullable=True),
        sa.Column("message_id", sa.String(length=120), nullable=False),
        sa.Column("delivery", sa.String(length=16), nullable=False),
        sa.Column("made", columns.Instant(), nullable=False),
        sa.Column("due", columns.Instant(), nullable=True),
        sa.Column("lease_until", columns.Instant(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("reason", columns.long_text(), nullable=False),
        sa.Column("sent", columns.Instant(), nullable=True),
        sa.Column("starts", columns.Instant(), nullable=True),
        sa.Column("was", columns.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_outbox_booking_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["issue_id"], ["code_issues.id"], name="fk_outbox_issue_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_outbox_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("message_id", name="uq_outbox_message_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_booking_id", "outbox", ["booking_id"])
    op.create_index("ix_outbox_due", "outbox", ["delivery", "due"])
    op.create_index("ix_outbox_issue_id", "outbox", ["issue_id"])
    op.create_index("ix_outbox_person_id", "outbox", ["person_id"])
    op.create_table(
        "requests",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("request_id", sa.String(length=80), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("booking_id", sa.Integer(), nullable=False),
        sa.Column("at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_requests_booking_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "request_id", name="pk_requests"),
    )
    op.create_index("ix_requests_booking_id", "requests", ["booking_id"])


def downgrade() -> None:
    op.drop_table("requests")
    op.drop_table("outbox")
    op.drop_table("occupancies")
    op.drop_table("holds")
    op.drop_table("bookings")
    op.drop_table("topics")
    op.drop_table("photos")
    op.drop_table("offers")
    op.drop_table("languages")
    op.drop_table("exceptions")
    op.drop_table("availability")
    op.drop_table("sessions")
    op.drop_table("profiles")
    op.drop_table("code_issues")
    op.drop_table("watch")
    op.drop_table("tries")
    op.drop_table("people")
    op.drop_table("office")
    op.drop_table("changes")
