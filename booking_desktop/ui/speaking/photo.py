"""A photo for a profile: a file of any size turned upright and scaled down for the store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from booking_desktop.domain.errors import FileUnreadable

SIDE = 512
_MOST_BYTES = 40_000_000
_MOST_SIDE = 30_000
FILTER = "*.png *.jpg *.jpeg"


def read_photo(path: str) -> bytes:
    """A picture file turned upright and scaled to 512 x 512 at most, as JPEG (PNG where it is see-through). Slow.

    Raises FileUnreadable: missing, denied, too_large, not_a_picture.
    """
    data = _data(path)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _MOST_SIDE:
        raise FileUnreadable(path, "too_large")
    if max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise FileUnreadable(path, "not_a_picture")
    return _packed(image)


def _data(path: str) -> bytes:
    try:
        file = Path(path)
        if file.stat().st_size > _MOST_BYTES:
            raise FileUnreadable(path, "too_large")
        return file.read_bytes()
    except FileNotFoundError:
        raise FileUnreadable(path, "missing") from None
    except OSError:
        raise FileUnreadable(path, "denied") from None


def _packed(image: QImage) -> bytes:
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.hasAlphaChannel():
        image.save(target, "PNG")  # type: ignore[call-overload]
    else:
        image.save(target, "JPEG", 88)  # type: ignore[call-overload]
    return bytes(target.data().data())
