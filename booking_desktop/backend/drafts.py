"""Profiles being written, kept as one small JSON file each in the data folder of this computer."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from booking_desktop.backend.files import replace_text, take_all_away, take_away
from booking_desktop.backend.ports import KeptDraft
from booking_desktop.domain.availability import Rules
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.speakers import Offer, OfferId, Profile, Venue

FOLDER = "drafts"
"""In the data folder."""


class FileDrafts:
    """See ``ports.Drafts``. A file that can't be read counts as none: a draft is a convenience, never a reason to stop."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def kept(self, speaker: PersonId) -> KeptDraft | None:
        """The draft of that speaker's profile, or None."""
        try:
            data = json.loads(self._file(speaker).read_text("utf-8"))
            return KeptDraft(_profile(data["profile"]), datetime.fromisoformat(data["kept_at"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, profile: Profile, at: datetime) -> None:
        """Replace the draft, for its owner alone to read. Raises StoreReadOnly, DiskFull."""
        photo = b64encode(profile.photo).decode() if profile.photo else None
        data = {"kept_at": at.isoformat(), "profile": asdict(profile) | {"photo": photo}}
        replace_text(self._file(profile.id), json.dumps(data), private=True)

    def drop(self, speaker: PersonId) -> None:
        """Forget the draft. Raises StoreReadOnly."""
        take_away(self._file(speaker))

    def clear(self) -> None:
        """Forget every draft, and what a write that was cut off left. Raises StoreReadOnly."""
        take_all_away(self._folder, "profile-*")

    def _file(self, speaker: PersonId) -> Path:
        return self._folder / f"profile-{int(speaker)}.json"


def _profile(data: Mapping[str, Any]) -> Profile:
    built = {
        "id": PersonId(data["id"]),
        "name": Name(**data["name"]),
        "topics": tuple(data["topics"]),
        "languages": tuple(data["languages"]),
        "offers": tuple(_offer(o) for o in data["offers"]),
        "photo": b64decode(data["photo"]) if data["photo"] else None,
    }
    return Profile(**{**data, **built})


def _offer(data: Mapping[str, Any]) -> Offer:
    built = {
        "id": OfferId(data["id"]),
        "price": Money(**data["price"]),
        "venue": Venue(data["venue"]),
        "rules": Rules(**data["rules"]),
    }
    return Offer(**{**data, **built})
