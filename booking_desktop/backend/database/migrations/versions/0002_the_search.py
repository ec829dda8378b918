"""The search: an index of marked words, the words known for typing errors, and which offer the list shows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("profiles", sa.Column("lead_offer", sa.Integer(), nullable=True))
    op.create_index("ix_occupancies_starts", "occupancies", ["starts", "ends", "person_id"])
    op.create_index("ix_exceptions_day", "exceptions", ["day", "person_id"])
    # Made by hand: SQLite's own, so not in the metadata. See speaker_index.py for what stands in it.
    op.execute(
        "CREATE VIRTUAL TABLE speaker_words USING fts5("
        "words, detail=none, columnsize=0, prefix='2 3 4', tokenize=\"ascii tokenchars '+#_'\")"
    )
    op.execute("CREATE TABLE vocabulary (word TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID")
    op.execute("CREATE INDEX ix_vocabulary_tail ON vocabulary (substr(word, 2))")


def downgrade() -> None:
    op.execute("DROP TABLE vocabulary")
    op.execute("DROP TABLE speaker_words")
    op.drop_index("ix_exceptions_day", "exceptions")
    op.drop_index("ix_occupancies_starts", "occupancies")
    op.execute("ALTER TABLE profiles DROP COLUMN lead_offer")
