"""A journey through an app by accessibility: ``dbus-run-session -- python3 -m tests.installed.journey --out FOLDER COMMAND...``

Makes a bed, opens the app that the command starts, lives the story in it and looks into its store afterwards. What a screen
reader would have said stands in ``spoken.txt``, pictures of the screen beside it. Exit code 0 when all went well.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from tests.installed import bed, store
from tests.installed.hands import Reader
from tests.installed.keys import KeyStory
from tests.installed.story import EMAIL, NOTE, Story
from tests.installed.words import Words

APP = "Proactively"


class Journey:
    """One journey and its log."""

    def __init__(self, lain: bed.Bed, reader: Reader) -> None:
        self.bed, self.reader = lain, reader
        self.log = (lain.out / "spoken.txt").open("w", encoding="utf-8")

    def take(self, steps: tuple[Callable[[], None], ...]) -> bool:
        """Go step by step; false at the first that fails, after telling all there is to tell."""
        for number, step in enumerate(steps, 1):
            name, begun = step.__name__.replace("_", " "), time.monotonic()
            told = len(self.reader.heard)
            try:
                step()
            except Exception as error:  # noqa: BLE001 - told with everything around it
                self.write(name, told)
                self.fail(name, error)
                return False
            self.write(name, told)
            self.bed.picture(f"{number:02}-{step.__name__}")
            print(f"  ok      {name} ({time.monotonic() - begun:.1f} s)", flush=True)
        return True

    def write(self, name: str, since: int) -> None:
        """What was heard in a step."""
        self.log.write(f"\n{name}\n")
        lines = [f"  {heard}\n" for heard in self.reader.heard[since:]]
        # Nobody is told twice running where the focus is; Qt tells it when the focus goes, too.
        self.log.writelines(line for number, line in enumerate(lines) if not number or line != lines[number - 1])
        self.log.flush()

    def look(self, into_the_store: Callable[[], str]) -> bool:
        """Look into the store that the app has left."""
        try:
            print(f"  ok      the store: {into_the_store()}", flush=True)
        except AssertionError as error:
            print(f"  FAILED  the store: {error}", flush=True)
            return False
        return True

    def fail(self, name: str, error: Exception) -> None:
        """The step, its reason, the tree of the moment and a picture."""
        print(f"  FAILED  {name}: {error}", flush=True)
        if not isinstance(error, AssertionError):
            traceback.print_exception(error)
        if self.bed.ended is not None:
            print(f"The app has ended with {self.bed.ended}; its words are in app.log", flush=True)
        tree = self.reader.tree()
        (self.bed.out / "tree.txt").write_text(tree, "utf-8")
        print(f"In sight:\n{tree}", flush=True)
        self.bed.picture("failed")


def lived(command: list[str], out: Path, tongue: str, catalogue: Path | None, kind: type[Story] = Story) -> int:
    """The whole journey; its exit code."""
    with (
        tempfile.TemporaryDirectory(prefix="bed-") as folder,
        bed.made(Path(folder) / "bed", out, tongue) as lain,
    ):
        reader = Reader(APP)
        journey = Journey(lain, reader)
        lain.open(command)
        story = kind(reader, Words(catalogue))
        well = journey.take(story.steps)
        if well:
            lain.close()
            well = journey.look(lambda: store.check(lain.data, story.reference, EMAIL, NOTE))
        return 0 if well else 1


def main() -> int:
    parser = argparse.ArgumentParser(description="A journey by accessibility.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tongue", default="C.UTF-8")
    parser.add_argument("--catalogue", type=Path)
    parser.add_argument("--keys", action="store_true", help="by keys alone")
    parser.add_argument("command", nargs="+")
    asked = parser.parse_args()
    kind = KeyStory if asked.keys else Story
    return lived(asked.command, asked.out.resolve(), asked.tongue, asked.catalogue, kind)


if __name__ == "__main__":
    sys.exit(main())
