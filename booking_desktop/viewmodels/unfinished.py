"""What somebody was in the middle of, as a value and as plain data for a file: it outlives a crash (docs/adr/0148)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from booking_desktop.domain.availability import Hours, Rules
from booking_desktop.domain.bookings import BookingId
from booking_desktop.domain.imports import Column
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.slots import Slot
from booking_desktop.domain.speakers import OfferId
from booking_desktop.viewmodels.bookings.booking_draft import BookingFormState, CallerFields
from booking_desktop.viewmodels.office.importing import PRESETS, ImportState, Phase
from booking_desktop.viewmodels.speaking.availability_state import AvailabilityState, ExceptionDraft
from booking_desktop.viewmodels.speaking.hours import DayDraft, HoursDraft, RangeDraft, read_range


@dataclass(frozen=True)
class KeptBooking:
    """A time that was chosen and what was written with it. ``request_id`` is kept too: sent again, it books once."""

    slot: Slot
    request_id: str
    note: str = ""
    caller: CallerFields | None = None
    moving: BookingId | None = None


@dataclass(frozen=True)
class KeptHours:
    """Hours of a speaker as they were being edited, and a day that differs as it was being written."""

    speaker: PersonId
    draft: HoursDraft | None = None
    exception: ExceptionDraft | None = None


@dataclass(frozen=True)
class KeptImport:
    """The choices made for a list."""

    path: str
    mapping: tuple[Column, ...]
    price: str
    currency: str
    zone: str
    preset: int
    update: bool
    publish: bool


@dataclass(frozen=True)
class Unfinished:
    """All of it, of one person (0: nobody signed in) in one place (a server's address; empty: this computer)."""

    place: str = ""
    person: int = 0
    booking: KeptBooking | None = None
    hours: tuple[KeptHours, ...] = ()
    importing: KeptImport | None = None

    @property
    def anything(self) -> bool:
        """Whether there is something to go on with."""
        return bool(self.booking or self.hours or self.importing)


# --- from the pages ---


def booking_of(state: BookingFormState) -> KeptBooking | None:
    """The draft in the confirm panel."""
    draft = state.draft
    if draft is None:
        return None
    moving = draft.moving.id if draft.moving else None
    return KeptBooking(draft.slot, draft.request_id, draft.note, draft.caller, moving)


def hours_of(state: AvailabilityState) -> KeptHours | None:
    """Edited hours; None where everything is saved."""
    if state.speaker is None or not (state.edited or state.exception):
        return None
    return KeptHours(state.speaker, state.draft if state.edited else None, state.exception)


def import_of(state: ImportState) -> KeptImport | None:
    """The choices for a list that is not in yet."""
    if state.look is None or state.phase not in (Phase.READY, Phase.RUNNING):
        return None
    return KeptImport(
        state.look.path, state.mapping, state.price, state.currency, state.zone, PRESETS.index(state.preset),
        state.update, state.publish,
    )  # fmt: skip


# --- to plain data and back ---


def to_data(kept: Unfinished) -> dict[str, Any]:
    """For a JSON file."""
    return {
        "place": kept.place,
        "person": kept.person,
        "booking": _booking_data(kept.booking) if kept.booking else None,
        "hours": [_hours_data(h) for h in kept.hours],
        "importing": asdict(kept.importing) if kept.importing else None,
    }


def from_data(data: Mapping[str, Any]) -> Unfinished:
    """Raises ValueError, TypeError, KeyError, AttributeError or IndexError for what this version does not understand."""
    booking, importing = data["booking"], data["importing"]
    return Unfinished(
        str(data["place"]),
        int(data["person"]),
        _booking(booking) if booking else None,
        tuple(_hours(h) for h in data["hours"]),
        _import(importing) if importing else None,
    )


def _booking_data(kept: KeptBooking) -> dict[str, Any]:
    slot = kept.slot
    return {
        "start": slot.start.isoformat(),
        "end": slot.end.isoformat(),
        "speaker": slot.speaker,
        "offer": slot.offer,
        "request_id": kept.request_id,
        "note": kept.note,
        "caller": asdict(kept.caller) if kept.caller else None,
        "moving": kept.moving,
    }


def _booking(data: Mapping[str, Any]) -> KeptBooking:
    start, end = datetime.fromisoformat(data["start"]), datetime.fromisoformat(data["end"])
    if start.tzinfo is None or end.tzinfo is None:
        raise ValueError("a time without a zone")
    slot = Slot(start, end, PersonId(int(data["speaker"])), OfferId(int(data["offer"])))
    caller = CallerFields(**data["caller"]) if data["caller"] else None
    moving = BookingId(int(data["moving"])) if data["moving"] is not None else None
    return KeptBooking(slot, str(data["request_id"]), str(data["note"]), caller, moving)


def _range_data(draft: RangeDraft) -> dict[str, Any]:
    return {"hours": [draft.hours.start, draft.hours.end] if draft.hours else None, "typed": draft.typed}


def _range(data: Mapping[str, Any]) -> RangeDraft:
    return RangeDraft(Hours(*data["hours"])) if data["hours"] else read_range(str(data["typed"]))


def _hours_data(kept: KeptHours) -> dict[str, Any]:
    draft, day = kept.draft, kept.exception
    return {
        "speaker": kept.speaker,
        "draft": {
            "zone": draft.zone,
            "days": [{"open": d.open, "ranges": [_range_data(r) for r in d.ranges]} for d in draft.days],
            "rules": asdict(draft.rules),
        }
        if draft
        else None,
        "exception": {
            "day": day.day.isoformat(),
            "away": day.away,
            "ranges": [_range_data(r) for r in day.ranges],
            "note": day.note,
            "instead_of": day.instead_of.isoformat() if day.instead_of else None,
        }
        if day
        else None,
    }


def _hours(data: Mapping[str, Any]) -> KeptHours:
    draft, day = data["draft"], data["exception"]
    return KeptHours(PersonId(int(data["speaker"])), _week(draft) if draft else None, _day(day) if day else None)


def _week(data: Mapping[str, Any]) -> HoursDraft:
    days = tuple(DayDraft(bool(d["open"]), tuple(_range(r) for r in d["ranges"])) for d in data["days"])
    if len(days) != 7:
        raise ValueError("no week")
    return HoursDraft(str(data["zone"]), days, (), Rules(**data["rules"]))


def _day(data: Mapping[str, Any]) -> ExceptionDraft:
    instead = date.fromisoformat(data["instead_of"]) if data["instead_of"] else None
    ranges = tuple(_range(r) for r in data["ranges"])
    return ExceptionDraft(date.fromisoformat(data["day"]), bool(data["away"]), ranges, str(data["note"]), instead)


def _import(data: Mapping[str, Any]) -> KeptImport:
    mapping = tuple(Column(c) for c in data["mapping"])
    PRESETS[data["preset"]]
    return KeptImport(**{**data, "mapping": mapping})
