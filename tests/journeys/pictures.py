"""Pictures of every page: ``python -m tests.journeys.pictures FOLDER de ar high-contrast``, or in any other look (``hi``,
``fr@150``, ``ar@dark``). With ``--pictures docs/tour`` those that the documents show are renewed."""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from tests.journeys.gallery import PLACES, Gallery, hang
from tests.journeys.looks import DARK, PLAIN, SHOWN, Look, look
from tests.journeys.shrink import shrink
from tests.journeys.story import told


def take(folder: Path, looks: Sequence[Look]) -> None:
    """Live the day, and take every picture; raises what a step raised or what a slot did."""
    defects: list[str] = []
    previous = sys.excepthook
    sys.excepthook = lambda kind, error, trace: defects.append("".join(traceback.format_exception(kind, error, trace)))
    try:
        with tempfile.TemporaryDirectory() as data, told(Path(data) / "data", folder) as story:
            story.start()
            Gallery(story, looks).walk()
    finally:
        sys.excepthook = previous
    if defects:
        raise AssertionError("\n".join(defects))


def renew(taken: Path, shown: Path) -> None:
    """Put every picture of the looks that are shown in its place, and those of the README; none besides."""
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    wanted = set(re.findall(rf"{shown.as_posix()}/([\w/-]+)\.png", readme))
    wanted |= {f"{look.folder}/{name}" for look in SHOWN for name in PLACES}
    shutil.rmtree(shown, ignore_errors=True)
    for name in sorted(wanted):
        shrink(taken / f"{name}.png", shown / f"{name}.png")
    hang(shown, SHOWN)


def main() -> int:
    parser = argparse.ArgumentParser(description="Pictures of every page.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("looks", nargs="*", help="all that the documents show, unless some are named")
    parser.add_argument("--pictures", type=Path, help="renew the pictures that the documents show")
    asked = parser.parse_args()
    looks = [look(said) for said in asked.looks] or [PLAIN, DARK, *SHOWN]
    take(asked.folder, looks)
    missing = [
        f"{look.folder}/{n}" for look in looks for n in PLACES if not (asked.folder / look.folder / f"{n}.png").exists()
    ]
    if missing:
        print(f"No picture of {', '.join(missing)}")
        return 1
    if asked.pictures:
        renew(asked.folder, asked.pictures)
        print(f"Pictures renewed in {asked.pictures}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
