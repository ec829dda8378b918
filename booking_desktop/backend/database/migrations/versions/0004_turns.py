"""Rows to lock where many write at once, and indexes for what is swept and taken away."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TURNS = 66
_KEYS_OWN = "fk_bookings_offer_id"
"""On MariaDB a foreign key needs an index, and makes this one where there is no other."""


def upgrade() -> None:
    turns = op.create_table(
        "turns",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_turns"),
    )
    op.bulk_insert(turns, [{"id": number} for number in range(_TURNS)])
    op.create_index("ix_sessions_expires", "sessions", ["expires"])
    op.create_index("ix_bookings_offer", "bookings", ["offer_id"])
    if _KEYS_OWN in {index["name"] for index in sa.inspect(op.get_bind()).get_indexes("bookings")}:
        op.drop_index(_KEYS_OWN, "bookings")


def downgrade() -> None:
    if op.get_bind().dialect.name == "mysql":
        op.create_index(_KEYS_OWN, "bookings", ["offer_id"])
    op.drop_index("ix_bookings_offer", "bookings")
    op.drop_index("ix_sessions_expires", "sessions")
    op.drop_table("turns")
