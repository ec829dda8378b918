"""What a server answered to writes, so that the same request sent again acts once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from booking_desktop.backend.database.columns import Instant, long_bytes

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "answers",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("request_id", sa.String(length=80), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("body", long_bytes(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "request_id", name=op.f("pk_answers")),
    )
    op.create_index(op.f("ix_answers_at"), "answers", ["at"])


def downgrade() -> None:
    op.drop_table("answers")
