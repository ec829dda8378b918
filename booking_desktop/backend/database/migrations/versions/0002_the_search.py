"""The search: an index of marked words, the words known for typing errors, and which offer the list shows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from booking_desktop.backend.database.search.engine_index import create_index, drop_index

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("profiles", sa.Column("lead_offer", sa.Integer(), nullable=True))
    op.create_index("ix_occupancies_starts", "occupancies", ["starts", "ends", "person_id"])
    op.create_index("ix_exceptions_day", "exceptions", ["day", "person_id"])
    create_index(op.get_bind())  # outside the metadata: each engine has its own


def downgrade() -> None:
    drop_index(op.get_bind())
    op.drop_index("ix_exceptions_day", "exceptions")
    op.drop_index("ix_occupancies_starts", "occupancies")
    op.drop_column("profiles", "lead_offer")
