"""A person as a disc: a photo, or initials on a tint that stays theirs."""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from booking_desktop.domain.people import Name, PersonId
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.theme import theme

_SHARE = {24: 9, 28: 10.5, 32: 11.5, 36: 12, 40: 14, 64: 22, 72: 24}
"""Px of the initials for each size in the pictures."""


def tint_of(person: PersonId) -> int:
    """Which of the eight tints is a person's: a stable hash of the id, the same on every machine and day."""
    return crc32(str(int(person)).encode("ascii")) % 8


def paint_avatar(
    painter: QPainter, rect: QRectF, person: PersonId, initials: str, photo: QPixmap | None = None
) -> None:
    """Paint a person's disc into a square."""
    pair = theme.tokens.avatars[tint_of(person)]
    edge = theme.tokens.text if theme.tokens.high_contrast else None
    if photo is not None and not photo.isNull():
        _paint_photo(painter, rect, photo)
        if edge is not None:
            shapes.box(painter, rect, rect.width() / 2, None, edge, 2)
        return
    shapes.box(painter, rect, rect.width() / 2, pair.ground, edge, 2)
    shapes.text(painter, rect, initials, _font(int(rect.width())), pair.ink, shapes.CENTRE)


@lru_cache(maxsize=32)
def _font(side: int) -> QFont:
    font = QFont(theme.font("caption", weight=600))
    font.setPointSizeF(_SHARE.get(side, side * 0.34) * 0.75)
    return font


def _paint_photo(painter: QPainter, rect: QRectF, photo: QPixmap) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(shapes.rounded_path(rect, rect.width() / 2))
    side = min(photo.width(), photo.height())
    source = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
    painter.drawPixmap(rect, photo, source)
    painter.restore()


class Avatar(QWidget):
    """A person's disc: ``Avatar(size=40, parent)``, then ``show_person(id, name, photo=None)``. Unspoken: the name stands beside it."""

    def __init__(self, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = size
        self._person, self._initials = PersonId(0), ""
        self._photo: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def show_person(self, person: PersonId, name: Name, photo: QPixmap | None = None) -> None:
        """Whose disc it is."""
        self._person, self._initials, self._photo = person, name.initials, photo
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRectF(0, 0, self._side, self._side), self._person, self._initials, self._photo)
