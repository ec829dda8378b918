"""Smaller pictures: a window has few colours that matter, so a palette of them does, in a third of the bytes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter

_Colours = list[tuple[int, int]]
"""Each colour (0xAARRGGBB) with how many points have it."""


def shrink(taken: Path, kept: Path, colours: int = 128) -> None:
    """Write a picture with a palette of so many colours."""
    image = QImage(str(taken)).convertToFormat(QImage.Format.Format_RGB32)
    points = Counter(memoryview(image.constBits()).cast("I").tolist())
    table = palette(points, colours)
    kept.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(kept), b"png")
    writer.setCompression(100)
    if not writer.write(image.convertToFormat(QImage.Format.Format_Indexed8, table)):
        raise OSError(writer.errorString())


def palette(points: Counter[int], colours: int) -> list[int]:
    """The colours that stand for all: boxes of alike ones are cut in two until there are enough (median cut)."""
    boxes = [sorted(points.items())]
    while len(boxes) < colours:
        widest = max((box for box in boxes if len(box) > 1), key=_spread, default=None)
        if widest is None:
            break
        boxes.remove(widest)
        boxes.extend(_halves(widest))
    return [_mean(box) for box in boxes]


def _channel(colour: int, shift: int) -> int:
    return colour >> shift & 0xFF


def _range(box: _Colours, shift: int) -> int:
    values = [_channel(colour, shift) for colour, _ in box]
    return max(values) - min(values)


def _spread(box: _Colours) -> float:
    """How much a box wants to be cut: its width, and a little the points in it."""
    return max(_range(box, shift) for shift in (0, 8, 16)) * sum(n for _, n in box) ** 0.4


def _halves(box: _Colours) -> tuple[_Colours, _Colours]:
    """Cut across the widest channel, in the middle of its width."""
    shift = max((16, 8, 0), key=lambda s: _range(box, s))
    values = [_channel(colour, shift) for colour, _ in box]
    middle = (max(values) + min(values)) / 2
    return [c for c in box if _channel(c[0], shift) <= middle], [c for c in box if _channel(c[0], shift) > middle]


def _mean(box: _Colours) -> int:
    """The colour that most of it has, if one rules; else the mean."""
    total = sum(n for _, n in box)
    colour, most = max(box, key=lambda c: c[1])
    if most * 2 >= total:
        return colour
    mixed = 0xFF000000
    for shift in (0, 8, 16):
        mixed |= round(sum(_channel(c, shift) * n for c, n in box) / total) << shift
    return mixed
