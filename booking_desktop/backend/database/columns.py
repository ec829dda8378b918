"""Column types that the three engines share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect, LargeBinary, String, Text
from sqlalchemy.dialects.mysql import MEDIUMBLOB, MEDIUMTEXT
from sqlalchemy.types import TypeDecorator, TypeEngine

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


def long_text() -> TypeEngine[str]:
    """Text of any length; MariaDB's plain one ends at 64 KB."""
    return Text().with_variant(MEDIUMTEXT(), "mysql")


def long_bytes() -> TypeEngine[bytes]:
    """Bytes of any length, with the same end to MariaDB's plain type."""
    return LargeBinary().with_variant(MEDIUMBLOB(), "mysql")


def sorted_text(length: int) -> TypeEngine[str]:
    """Text that is ordered, letter by letter whatever the server's language: pages go on where the last one ended."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


def to_ticks(instant: datetime) -> int:
    """Microseconds since 1970 UTC: exact, ordered, the same on every engine. Raises ValueError for a naive datetime."""
    if instant.tzinfo is None:
        raise ValueError(f"an instant needs a zone: {instant!r}")
    return (instant - _EPOCH) // _TICK


def from_ticks(ticks: int) -> datetime:
    """The instant (UTC) of ``to_ticks``."""
    return _EPOCH + timedelta(microseconds=ticks)


class Instant(TypeDecorator[datetime]):
    """An instant, kept as an integer so that ranges compare in an index and no engine converts zones behind our back."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Store UTC; a naive datetime is a defect and raises ValueError."""
        return None if value is None else to_ticks(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Read an aware UTC datetime."""
        return None if value is None else from_ticks(value)
