"""The language of the letters to somebody, theirs and that of a sign-up that waits for its code."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Not in a batch: that would copy the tables, and the triggers on them with it.
    op.add_column("people", sa.Column("language", sa.String(length=16), nullable=False, server_default=""))
    op.add_column("code_issues", sa.Column("language", sa.String(length=16), nullable=True))


def downgrade() -> None:
    op.drop_column("code_issues", "language")
    op.drop_column("people", "language")
