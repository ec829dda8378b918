"""The Profile page: write with a draft kept on this computer, see it as searchers will, publish (PRODUCT S1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QTimer, Signal

from booking_desktop.backend.ports import Backend, Drafts, KeptDraft
from booking_desktop.domain.errors import InvalidInput, NotFound, ProfileChanged
from booking_desktop.domain.people import Name, PersonId
from booking_desktop.domain.query import FreeTimes
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import Profile
from booking_desktop.jobs import Err, Jobs, Ok
from booking_desktop.viewmodels.base import Clock, ViewModel
from booking_desktop.viewmodels.session import SessionViewModel
from booking_desktop.viewmodels.speaking import profile_draft as drafts
from booking_desktop.viewmodels.speaking.profile_draft import ProfileDraft
from booking_desktop.viewmodels.speaking.profile_state import ProfileState

KEEP_PAUSE = 800
"""Milliseconds without an edit before the draft is kept."""
ReadPhoto = Callable[[str], bytes]
"""Reads a picture file, scaled to 512 x 512 at most; raises FileUnreadable. Slow."""


@dataclass(frozen=True)
class _Loaded:
    saved: Profile
    kept: KeptDraft | None
    times: FreeTimes | None


class ProfileViewModel(ViewModel[ProfileState]):
    """Writes one speaker's profile."""

    done = Signal(str)
    """Something went well: "published", "unpublished", "discarded", "saved" or "contact"."""

    def __init__(
        self,
        backend: Backend,
        session: SessionViewModel,
        jobs: Jobs,
        kept: Drafts,
        read_photo: ReadPhoto,
        now: Clock,
        *,
        currency: str = "GBP",
        keeps: Callable[[], bool] = lambda: True,
        pause: int = KEEP_PAUSE,
    ) -> None:
        """``keeps``: whether what is being written may be kept on this computer before it is saved."""
        super().__init__(ProfileState(currency=currency))
        self._keeps = keeps
        self._backend = backend
        self._session = session
        self._jobs = jobs
        self._kept = kept
        self._read_photo = read_photo
        self._now = now
        self._field = ""
        self._later = QTimer(self, singleShot=True, interval=pause)
        self._later.timeout.connect(self.keep)
        self._whose = session.person.id if session.person else None
        session.changed.connect(self._session_changed)

    # --- opening ---

    def _session_changed(self) -> None:
        """Someone else has signed in: what was written before is kept on disk, not on the page."""
        person = self._session.person
        if person is not None:
            if self._whose not in (None, person.id):
                self.keep()
                self._become(ProfileState(currency=self.state.currency))
            self._whose = person.id

    @property
    def own_id(self) -> PersonId | None:
        """The signed-in speaker; None where nobody is, or someone who only books."""
        person = self._session.person
        return person.id if person is not None and person.speaks else None

    def open_own(self) -> None:
        """Show the signed-in speaker's profile."""
        own = self.own_id
        if own is None:
            self._become(ProfileState(currency=self.state.currency))
        else:
            self.open_for(own)

    def open_for(self, speaker: PersonId) -> None:
        """Show a speaker's profile (owner, office); what was being written is kept."""
        if speaker != self.state.speaker:
            self.keep()
            self._become(ProfileState(speaker=speaker, currency=self.state.currency))
        if not self.state.dirty:
            self.refresh()

    def refresh(self) -> None:
        """Read again what the store has, unless something is being written."""
        speaker = self.state.speaker
        if speaker is None or self.state.saving or self.state.dirty:
            return
        self._become(replace(self.state, loading=True, problem=None))
        self._session.call(lambda access: self._load(access, speaker), self._loaded, key="profile")

    def _load(self, access: Access, speaker: PersonId) -> _Loaded:
        try:
            saved = self._backend.speakers.profile(speaker, access)
        except NotFound:
            saved = self._blank(speaker)
        return _Loaded(saved, self._kept.kept(speaker), self._times(access, speaker))

    def _times(self, access: Access, speaker: PersonId) -> FreeTimes | None:
        try:
            return self._backend.speakers.free_times(speaker, access=access)
        except NotFound:
            return None

    def _blank(self, speaker: PersonId) -> Profile:
        """A speaker who never saved a profile begins with their name and zone."""
        person = self._session.person
        if person is None or person.id != speaker:
            raise NotFound("speaker", str(speaker))
        return Profile(speaker, person.name, zone=person.zone)

    def _loaded(self, outcome: Ok[_Loaded] | Err) -> None:
        s = self.state
        if isinstance(outcome, Err):
            self._become(replace(s, loading=False, problem=outcome.error))
            return
        saved, kept = outcome.value.saved, outcome.value.kept
        if s.draft is not None and s.dirty:
            self._become(replace(s, loading=False, times=outcome.value.times))
            return
        if kept is None or drafts.same(kept.profile, saved):
            self._show(saved, drafts.draft_of(saved), None)
        else:
            self._show(saved, drafts.draft_of(replace(kept.profile, version=saved.version)), kept.kept_at)
            if kept.profile.version != saved.version:
                self._become(replace(self.state, theirs=saved))
        person = self._session.person
        office = person is not None and person.office and not saved.claimed
        self._become(replace(self.state, times=outcome.value.times, office=office))

    def _show(self, saved: Profile, draft: ProfileDraft, kept_at: datetime | None) -> None:
        state = ProfileState(saved.id, saved, self.state.currency, kept_at, draft=draft)
        same_page = self.state.saved is not None and self.state.draft is not None
        if same_page and self.state.draft and drafts.same(draft.value, self.state.draft.value):
            state = replace(state, draft=self.state.draft, past=self.state.past, future=self.state.future)
        self._become(state)

    # --- writing ---

    def set_name(self, first: str, last: str) -> None:
        """Write the name."""
        self._write("name", name=Name(first, last))

    def set_headline(self, text: str) -> None:
        """Write the headline."""
        self._write("headline", headline=text)

    def set_about(self, text: str) -> None:
        """Write the text about oneself."""
        self._write("about", about=text)

    def set_topics(self, topics: tuple[str, ...]) -> None:
        """Choose the topics."""
        self._write("", topics=topics)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Choose the languages (ISO 639-2)."""
        self._write("", languages=languages)

    def choose_photo(self, path: str) -> None:
        """Take a picture from a file, scaled down off the GUI thread."""
        self._jobs.run(lambda: self._read_photo(path), self._photo_read, lane="files", key="photo")

    def remove_photo(self) -> None:
        """Show initials again."""
        self._write("", photo=None)

    def add_offer(self) -> None:
        """One more session."""
        if self.state.draft:
            self._edit(drafts.with_offer(self.state.draft, self.state.currency))

    def edit_offer(self, key: int, **changes: object) -> None:
        """Write a session's ``name``, ``minutes``, ``price``, ``currency``, ``about``, ``venue`` or ``place``."""
        if self.state.draft:
            self._edit(drafts.edited_offer(self.state.draft, key, **changes), f"{key}{sorted(changes)}")

    def remove_offer(self, key: int) -> None:
        """Take a session out of the list."""
        if self.state.draft:
            self._edit(drafts.without_offer(self.state.draft, key))

    def move_offer(self, key: int, to: int) -> None:
        """Put a session at another place in the list."""
        if self.state.draft:
            self._edit(drafts.moved_offer(self.state.draft, key, to))

    def undo(self) -> None:
        """Take back the last edit; the letters of one field go together."""
        if self.state.past:
            self._take(self.state.undone())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.state.future:
            self._take(self.state.redone())

    def discard(self) -> None:
        """Back to what the store has; can be undone."""
        if self.state.saved and self.state.dirty:
            self._edit(drafts.draft_of(self.state.saved))
            self.keep()
            self.done.emit("discarded")

    def _photo_read(self, outcome: Ok[bytes] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, problem=outcome.error))
        else:
            self._write("", photo=outcome.value)

    def _write(self, field: str, **changes: object) -> None:
        draft = self.state.draft
        if draft:
            self._edit(replace(draft, profile=replace(draft.profile, **changes)), field)  # type: ignore[arg-type]

    def _edit(self, draft: ProfileDraft, field: str = "") -> None:
        s = self.state
        if s.draft is None or draft == s.draft:
            return
        self._take(s.rewritten(draft, joins=bool(field) and field == self._field))
        self._field = field

    def _take(self, state: ProfileState) -> None:
        self._field = ""
        problem = None if isinstance(state.problem, InvalidInput) else state.problem
        self._become(replace(state, problem=problem, submitted=state.submitted and bool(state.own_faults)))
        self._later.start()

    def keep(self) -> None:
        """Keep the draft on this computer now, or forget it when it says nothing new or may not be kept."""
        self._later.stop()
        s = self.state
        if s.draft is None or s.saved is None:
            return
        value, speaker, at = replace(s.draft.value, version=s.saved.version), s.saved.id, self._now()
        if s.dirty and self._keeps():
            self._jobs.run(lambda: self._kept.keep(value, at), lambda o: self._was_kept(speaker, at, o), lane="files")
        else:
            self._jobs.run(lambda: self._kept.drop(speaker), lambda o: self._was_kept(speaker, None, o), lane="files")

    def keep_at_once(self) -> None:
        """Keep what is being written on this very thread: the app is about to end. Raises StoreReadOnly, DiskFull."""
        s = self.state
        if s.draft is not None and s.saved is not None and s.dirty and self._keeps():
            self._kept.keep(replace(s.draft.value, version=s.saved.version), self._now())

    def _was_kept(self, speaker: PersonId, at: datetime | None, outcome: Ok[None] | Err) -> None:
        if speaker != self.state.speaker:
            return
        if isinstance(outcome, Ok):
            self._become(replace(self.state, kept_at=at))
        else:
            self._become(replace(self.state, problem=outcome.error))

    # --- publishing ---

    def publish(self) -> None:
        """Show it to everyone as it is written."""
        draft = self.state.draft
        if draft is None:
            return
        if self.state.own_faults:
            self._become(replace(self.state, submitted=True))
        else:
            self._save(replace(draft.value, published=True), "published")

    def save_unpublished(self) -> None:
        """Keep a draft profile in the store, still seen by its owner and the office only."""
        draft = self.state.draft
        if draft is None:
            return
        if self.state.own_faults:
            self._become(replace(self.state, submitted=True))
        else:
            self._save(replace(draft.value, published=False), "saved")

    def unpublish(self) -> None:
        """Take it out of the search; what is booked stays booked, what is being written stays written."""
        if self.state.saved and self.state.saved.published:
            self._save(replace(self.state.saved, published=False), "unpublished")

    def publish_again(self) -> None:
        """Undo ``unpublish``."""
        if self.state.saved and not self.state.saved.published:
            self._save(replace(self.state.saved, published=True), "")

    def keep_mine(self) -> None:
        """Changed elsewhere: go on with mine, to be published over theirs."""
        if self.state.theirs is not None:
            self._become(replace(self.state, saved=self.state.theirs, theirs=None, problem=None))
            self.keep()

    def take_theirs(self) -> None:
        """Changed elsewhere: let mine go; undo brings it back."""
        s = self.state
        if s.theirs is not None and s.draft is not None:
            theirs, past = drafts.draft_of(s.theirs), (*s.past, s.draft)
            self._become(replace(s, saved=s.theirs, draft=theirs, theirs=None, problem=None, past=past))
            self.keep()

    def set_contact(self, email: str) -> None:
        """Give an unclaimed profile its person's address (office)."""
        speaker = self.state.speaker
        if speaker is None:
            return
        self._session.call(
            lambda access: self._backend.speakers.set_contact(access, speaker, email.strip()),
            lambda outcome: self._contact_set(email.strip(), outcome),
        )

    def _contact_set(self, email: str, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):
            self._become(replace(self.state, contact_problem=outcome.error))
        else:
            self._become(replace(self.state, contact=email, contact_problem=None))
            self.done.emit("contact")

    def _save(self, profile: Profile, what: str) -> None:
        s = self.state
        if s.saving or s.saved is None or s.theirs is not None:
            return
        self._become(replace(s, saving=True, problem=None))
        fresh = replace(profile, version=s.saved.version)
        self._session.call(
            lambda access: self._backend.speakers.save_profile(access, fresh),
            lambda outcome: self._saved(outcome, what),
        )

    def _saved(self, outcome: Ok[Profile] | Err, what: str) -> None:
        s = self.state
        if isinstance(outcome, Err):
            error = outcome.error
            theirs = error.present if isinstance(error, ProfileChanged) else None
            self._become(replace(s, saving=False, problem=None if theirs else error, theirs=theirs))
            return
        saved = outcome.value
        written = s.draft if what in ("unpublished", "") else drafts.draft_of(saved)
        self._become(replace(s, saving=False, saved=saved, draft=written, submitted=False, past=(), future=()))
        self.keep()
        self._tell_session(saved)
        if what:
            self.done.emit(what)

    def _tell_session(self, saved: Profile) -> None:
        person = self._session.person
        if person is not None and person.id == saved.id and person.name != saved.name:
            self._session.update(replace(person, name=saved.name))
