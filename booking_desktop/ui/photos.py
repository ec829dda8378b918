"""Photos as pixmaps, decoded once."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QPixmap


@lru_cache(maxsize=256)
def _decoded(data: bytes) -> QPixmap:
    pixmap = QPixmap()
    pixmap.loadFromData(data)
    return pixmap


def photo(data: bytes | None) -> QPixmap | None:
    """The picture of a PNG or JPEG, or None where there is none or it can't be read: initials stand in."""
    if data is None:
        return None
    pixmap = _decoded(data)
    return None if pixmap.isNull() else pixmap
