"""Files that pin what crosses the wire. ``make golden`` writes them anew: what then changes in them is what clients would see change."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "golden"
REWRITING = "BOOKING_REWRITE_GOLDEN"


def pinned(name: str, present: Any) -> Any:
    """What the file of that name says; ``present`` where it is being written anew."""
    path = FOLDER / name
    if os.environ.get(REWRITING):
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(present, indent=1, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")
    return json.loads(path.read_text("utf-8"))
