"""What the Profile page shows: the profile as published and as written, and what keeps it from being published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from booking_desktop.domain.errors import DomainError, FieldFault, InvalidInput
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.query import FreeTimes
from booking_desktop.domain.speakers import Profile
from booking_desktop.viewmodels.discover.speaker_detail import SpeakerDetailState
from booking_desktop.viewmodels.speaking import profile_draft as drafts
from booking_desktop.viewmodels.speaking.profile_draft import ProfileDraft
from booking_desktop.viewmodels.speaking.undoing import Undoing


@dataclass(frozen=True)
class ProfileState(Undoing[ProfileDraft]):
    """The page. ``saved`` is what the store has, ``draft`` what the person sees."""

    speaker: PersonId | None = None
    saved: Profile | None = None
    currency: str = "GBP"
    """Of a first session."""
    kept_at: datetime | None = None
    """When the draft was last kept on this computer (UTC)."""
    times: FreeTimes | None = None
    """For the rhythm in the preview."""
    office: bool = False
    """Whether the office writes for someone without an account."""
    loading: bool = False
    saving: bool = False
    problem: DomainError | None = None
    submitted: bool = False
    """Whether publishing was tried with faults: then they are shown."""
    theirs: Profile | None = None
    """Saved elsewhere meanwhile: mine or theirs?"""
    contact: str = ""
    """The address given to an unclaimed profile just now."""
    contact_problem: DomainError | None = None

    @property
    def dirty(self) -> bool:
        """Whether the draft says something else than the store."""
        return bool(self.draft and self.saved and not drafts.same(self.draft.value, self.saved))

    @property
    def publishable(self) -> bool:
        """Whether publishing would change anything."""
        return self.dirty or bool(self.saved and not self.saved.published) or bool(self.own_faults)

    @property
    def faults(self) -> tuple[FieldFault, ...]:
        """What is to be shown beside the fields."""
        told = self.problem.faults if self.draft and isinstance(self.problem, InvalidInput) else ()
        return (self.own_faults if self.submitted else ()) + (drafts.by_key(self.draft, told) if self.draft else ())

    @property
    def own_faults(self) -> tuple[FieldFault, ...]:
        """What keeps the draft from being published."""
        return self.draft.faults(self.saved) if self.draft and self.saved else ()

    @property
    def preview(self) -> Profile | None:
        """What searchers would see."""
        return self.draft.value if self.draft else None

    @property
    def detail(self) -> SpeakerDetailState | None:
        """The same for the widget that shows it to them, with what was published last."""
        if self.draft is None or self.saved is None:
            return None
        before = self.saved if self.saved.published else None
        return SpeakerDetailState(self.draft.value, self.times, before=before)
