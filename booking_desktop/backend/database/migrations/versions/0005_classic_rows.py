"""What became of the rows of a classic database that was moved here."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from booking_desktop.backend.database.columns import Instant

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "classic_rows",
        sa.Column("part", sa.String(length=16), nullable=False),
        sa.Column("classic_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ours", sa.Integer(), nullable=True),
        sa.Column("made", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("part", "classic_id", name=op.f("pk_classic_rows")),
    )


def downgrade() -> None:
    op.drop_table("classic_rows")
