"""Draws the app's own mark into the icon files that Windows and macOS want: ``python -m tools.icon_files``.

Run it when ``resources/icons/logo.svg`` has changed; what it writes is kept beside the other files of packaging.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOGO = ROOT / "resources" / "icons" / "logo.svg"
ICO = ROOT / "packaging" / "proactively.ico"
ICNS = ROOT / "packaging" / "proactively.icns"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
"""Kind -> pixels. Those from ic11 on are the sharp ones of the size before, for screens of twice the density."""
_MARGIN = 0.1
"""Of each side: macOS draws its icons a little smaller than their field."""


def main() -> int:
    """Write both files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    _app = QGuiApplication.instance() or QGuiApplication([])
    ICO.write_bytes(ico({size: png(size) for size in ICO_SIZES}))
    ICNS.write_bytes(icns({kind: png(size, _MARGIN) for kind, size in ICNS_KINDS.items()}))
    return 0


def png(size: int, margin: float = 0) -> bytes:
    """The mark at that many pixels, as PNG. There must be a QGuiApplication."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    edge = size * margin
    QSvgRenderer(str(LOGO)).render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' file of one picture in several sizes, each a PNG."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """macOS's file of one picture in several sizes, each a PNG."""
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    raise SystemExit(main())
