"""What the rest of the app may ask of the place where the data lives, embedded or remote.

Every call that is somebody's carries their access token; who may read what is tabled in docs/access.md. All calls block and
run off the GUI thread. Any call may raise StoreBusy, StoreReadOnly, StoreDamaged, DiskFull (a store, a database server) or Unreachable (a server, of either kind);
any call with an access token may raise SignInNeeded; what the place doesn't offer raises Unavailable. What else a method raises is in its docstring. Only frozen values cross.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from booking_desktop.domain.availability import Availability, Rules
from booking_desktop.domain.bookings import Booking, BookingId, BookingPage, BookingRequest, Earnings, When
from booking_desktop.domain.people import Name, Person, PersonId, SignUp
from booking_desktop.domain.preferences import Preferences as PreferencesValue
from booking_desktop.domain.query import Facets, FreeTimes, SpeakerPage, SpeakerQuery
from booking_desktop.domain.servers import EVERYTHING, Can
from booking_desktop.domain.sign_in import Access, Session
from booking_desktop.domain.slots import Cell, Hold, Slot, Verdict
from booking_desktop.domain.speakers import OfferId, Profile
from booking_desktop.domain.time import Range

if TYPE_CHECKING:  # every start imports this file, and few need these
    from booking_desktop.domain.imports import ImportCount, ImportDefaults, SpeakerLine
    from booking_desktop.domain.letters import Delivery, Facts, LetterId, OutboxPage


class Accounts(Protocol):
    """Accounts, codes and tokens (PRODUCT A1-A5)."""

    def any_account(self) -> bool:
        """Whether someone has an account yet; False on an empty embedded store (first run). Remote: always True."""
        ...

    def sign_up(self, request: SignUp) -> None:
        """Make an account and queue its code; the first account on an embedded store runs the office.

        An address that already has an account answers the same and mails its owner. An address that the office gave to an
        unclaimed profile claims that profile once verified. Raises InvalidInput, Throttled.
        """
        ...

    def verify(self, email: str, code: str) -> None:
        """Accept a sign-up's code. Raises CodeWrong, CodeExpired (unknown address too), Throttled.

        On a server every code that won't do is CodeWrong (UNCOUNTED): the two would tell who has an account.
        """
        ...

    def resend_code(self, email: str) -> None:
        """Mail the same code again while it is valid, else a new one; silent for unknown addresses. Raises Throttled."""
        ...

    def sign_in(self, email: str, password: str) -> Session:
        """Open a session. Raises WrongCredentials, NotVerified (with the right password only), Throttled."""
        ...

    def refresh(self, refresh: str) -> Session:
        """Trade a refresh token for new ones. Raises SignInNeeded.

        Traded again within ten seconds it gives the same new one (a lost answer is asked for again); later, or an older
        one, it ends that session: somebody has a copy.
        """
        ...

    def sign_out(self, refresh: str) -> None:
        """End one session; silent when it has ended already."""
        ...

    def sign_out_everywhere(self, access: Access) -> None:
        """End every session of that person, this one included."""
        ...

    def request_reset(self, email: str) -> None:
        """Mail a reset code; silent for unknown addresses. Raises Throttled."""
        ...

    def reset_password(self, email: str, code: str, password: str) -> None:
        """Set a new password by code and end every session. Raises InvalidInput, Throttled, and as ``verify`` for the code."""
        ...

    def change_password(self, access: Access, old: str, new: str) -> None:
        """Set a new password and end every other session. Raises WrongCredentials, InvalidInput, Throttled."""
        ...

    def me(self, access: Access) -> Person:
        """Who the token belongs to."""
        ...

    def update_me(self, access: Access, name: Name, zone: str, language: str | None = None) -> Person:
        """Change one's own name and zone, and the language of letters to oneself (None: as it is). Raises InvalidInput."""
        ...

    def local_office(self) -> Access:
        """An access that acts as this computer's office: for the command line and the first run. Remote: raises NotAllowed."""
        ...


class Speakers(Protocol):
    """The directory, profiles and hours (PRODUCT S1-S5, F1-F3)."""

    def search(
        self, query: SpeakerQuery, cursor: str | None = None, limit: int = 50, access: Access | None = None
    ) -> SpeakerPage:
        """One page of published speakers, ranked; the office sees drafts too. Bounded number of queries.

        Of those free in a range a page may be short and go on, where few of very many are free.
        """
        ...

    def facets(self, query: SpeakerQuery, access: Access | None = None) -> Facets:
        """Totals and counts beside the filters for that query; above a quarter of a million speakers some are estimates."""
        ...

    def next_free(
        self, speakers: Sequence[PersonId], within: Range | None = None, access: Access | None = None
    ) -> tuple[FreeTimes, ...]:
        """For each speaker the next open slot of the lead offer, from now (or inside ``within``)."""
        ...

    def free_times(
        self, speaker: PersonId, offer: OfferId | None = None, count: int = 3, access: Access | None = None
    ) -> FreeTimes:
        """The next open slots of an offer (default: the lead offer), at most one a day first, and the weekly rhythm.

        Raises NotFound.
        """
        ...

    def profile(self, speaker: PersonId, access: Access | None = None) -> Profile:
        """A published profile; a draft for its owner and the office only. Raises NotFound."""
        ...

    def save_profile(self, access: Access, profile: Profile) -> Profile:
        """Create or change the profile (owner, office), offers included; ``published`` as given.

        Raises InvalidInput, NotAllowed, ProfileChanged when ``profile.version`` is stale, unless all of it is so already.
        """
        ...

    def set_contact(self, access: Access, speaker: PersonId, email: str) -> None:
        """Give an unclaimed profile its person's address, so that they can claim it by signing up (office).

        Raises InvalidInput, NotAllowed, NotFound.
        """
        ...

    def availability(self, access: Access, speaker: PersonId) -> Availability:
        """A speaker's own hours, exceptions and rules (owner, office). Raises NotAllowed, NotFound."""
        ...

    def save_availability(self, access: Access, speaker: PersonId, availability: Availability) -> Availability:
        """Replace them; bookings are never touched. Saving the same again changes nothing.

        Raises InvalidInput, NotAllowed, ProfileChanged when stale.
        """
        ...

    def impact(self, access: Access, speaker: PersonId, availability: Availability) -> tuple[Booking, ...]:
        """Upcoming hosted bookings that would lie outside those hours, in time order (PRODUCT S3). Raises InvalidInput."""
        ...

    def office_rules(self) -> Rules:
        """The defaults that every speaker inherits."""
        ...

    def save_office_rules(self, access: Access, rules: Rules) -> None:
        """Set them (office). Raises NotAllowed, InvalidInput."""
        ...

    def import_lines(self, access: Access, lines: Sequence[SpeakerLine], defaults: ImportDefaults) -> ImportCount:
        """Insert or update one batch in one transaction (office): by address, else by ``SpeakerLine.key``.

        Importing the same lines again changes nothing. Raises NotAllowed, InvalidInput for lines that no reader gave.
        """
        ...

    def known(self, access: Access, lines: Sequence[SpeakerLine]) -> tuple[bool, ...]:
        """For each line whether it would update a speaker already here (the dry run's New / Updates)."""
        ...

    def add_samples(self, access: Access) -> None:
        """Fill an empty store with the made-up sample speakers, hours and bookings (embedded, office)."""
        ...

    def has_samples(self) -> bool:
        """Whether sample speakers are in the store."""
        ...

    def remove_samples(self, access: Access) -> None:
        """Take the samples out again, with what was booked with them (office)."""
        ...


class Bookings(Protocol):
    """Slots, holds and bookings (PRODUCT B1-B9)."""

    def calendar(
        self, speaker: PersonId, offers: Sequence[OfferId], span: Range, access: Access | None = None
    ) -> tuple[Cell, ...]:
        """For each of these offers every grid cell that starts in ``span``, and every booking that touches it at its own time.

        In time order; a booking comes once for each offer, under its id, for it stands in the way of each. No offers: the
        lead offer's. Raises NotFound.
        """
        ...

    def explain(self, slot: Slot, access: Access | None = None) -> tuple[Verdict, ...]:
        """What every rule says of a slot, from the function that decides the booking (PRODUCT B3). Raises NotFound."""
        ...

    def terms(self, speaker: PersonId, offer: OfferId, access: Access | None = None) -> Rules:
        """The rules that a booking of this offer would come under: office, speaker and offer merged. Raises NotFound."""
        ...

    def preview(
        self, access: Access, speaker: PersonId, offer: OfferId, availability: Availability, span: Range
    ) -> tuple[Cell, ...]:
        """What bookers would see in ``span`` were these hours saved (owner, office). Raises InvalidInput."""
        ...

    def explain_preview(self, access: Access, slot: Slot, availability: Availability) -> tuple[Verdict, ...]:
        """What every rule would say of a slot of ``preview``, asked by nobody in particular (owner, office).

        Raises InvalidInput.
        """
        ...

    def hold(self, access: Access, slot: Slot) -> Hold:
        """Hold an open slot for five minutes, releasing one's former hold; the office may hold for a caller.

        Raises SlotTaken, NotOpen, NotFound, InvalidInput, NotAllowed.
        """
        ...

    def release(self, access: Access) -> None:
        """Give one's hold back; silent when there is none."""
        ...

    def book(self, access: Access, request: BookingRequest) -> Booking:
        """Book in one transaction with its mails. The same request id again returns the first booking unchanged.

        Raises SlotTaken (with the nearest open slots), NotOpen, RequestReused, NotFound, InvalidInput, NotAllowed (caller set, not office).
        """
        ...

    def by_request(self, access: Access, request_id: str) -> Booking | None:
        """What became of a request of one's own whose answer got lost, or None when it never arrived."""
        ...

    def move(self, access: Access, booking: BookingId, version: int, start: datetime, request_id: str) -> Booking:
        """Reschedule in place: same id and UID, sequence + 1; its own old time is no conflict.

        Raises SlotTaken, NotOpen, TooLate, AlreadyBegun, BookingChanged, NotFound.
        """
        ...

    def calendar_for_move(self, access: Access, booking: BookingId, span: Range) -> tuple[Cell, ...]:
        """The calendar of a booking's offer as it is for moving it: its own time doesn't stand in the way. Raises NotFound."""
        ...

    def cancel(self, access: Access, booking: BookingId, version: int, reason: str = "") -> Booking:
        """Cancel at once; the mail waits ten seconds for an undo. Raises TooLate, AlreadyBegun, BookingChanged, NotFound."""
        ...

    def undo_cancel(self, access: Access, booking: BookingId) -> Booking:
        """Withdraw one's own cancel and its mail, re-booking through ``explain``; undoing twice changes nothing.

        Once the mail has left (ten seconds) a new confirmation follows; after five minutes it is TooLate ("undo").
        Raises SlotTaken, NotOpen, TooLate, AlreadyBegun, NotAllowed (someone else cancelled it), NotFound.
        """
        ...

    def edit_note(self, access: Access, booking: BookingId, version: int, note: str) -> Booking:
        """Change the attendee's note; sending the same again changes nothing.

        Raises BookingChanged, AlreadyBegun, InvalidInput, NotFound.
        """
        ...

    def booking(self, access: Access, booking: BookingId) -> Booking:
        """One booking of one's own (or any, for the office). Raises NotFound."""
        ...

    def mine(
        self, access: Access, when: When, text: str = "", cursor: str | None = None, limit: int = 100
    ) -> BookingPage:
        """One's own bookings, hosted or attended; upcoming soonest first, the others latest first."""
        ...

    def between(self, access: Access, span: Range) -> tuple[Booking, ...]:
        """One's own live bookings that touch ``span``, hosted or attended, in time order."""
        ...

    def recent(self, access: Access, since: datetime) -> tuple[Booking, ...]:
        """Hosted bookings made, moved or cancelled since then, latest first."""
        ...

    def earnings(self, access: Access) -> Earnings:
        """What one's hosted sessions came to, in the host's zone and calendar month."""
        ...


class Outbox(Protocol):
    """Mail that waits, went or failed (PRODUCT B6). The last four methods are the worker's."""

    def rows(
        self, access: Access | None, deliveries: Sequence[Delivery] = (), cursor: str | None = None, limit: int = 100
    ) -> OutboxPage:
        """Mail about oneself; all of it for the office; without a token on an embedded store: sign-up and reset codes only."""
        ...

    def facts(self, access: Access | None, letter: LetterId) -> Facts:
        """What a letter says, to preview it. ``code`` only on an embedded store without a mail server. Raises NotFound."""
        ...

    def for_booking(self, access: Access, booking: BookingId) -> OutboxPage:
        """The mails of one booking, for its receipt."""
        ...

    def retry(self, access: Access, letter: LetterId) -> None:
        """Make a failed or waiting letter due now. Raises NotFound."""
        ...

    def discard(self, access: Access, letter: LetterId) -> None:
        """Drop an unsent letter. Raises NotFound."""
        ...

    def claim(self, now: datetime, lease: timedelta, limit: int = 20) -> tuple[Facts, ...]:
        """Lease due letters: queued ones, failed ones whose time has come, and those whose lease ran out while sending.

        Reminders whose session has begun, moved or been cancelled are dropped here.
        """
        ...

    def mark_sent(self, letter: LetterId, at: datetime) -> None:
        """It was accepted by the mail server."""
        ...

    def mark_failed(self, letter: LetterId, at: datetime, reason: str, next_try: datetime | None) -> None:
        """It was refused; None: tried for the last time."""
        ...

    def next_due(self) -> datetime | None:
        """When the worker has something to do next, or None."""
        ...


class Topic(StrEnum):
    """What has changed."""

    SPEAKERS = "speakers"
    CALENDAR = "calendar"
    OUTBOX = "outbox"


@dataclass(frozen=True)
class Change:
    """Something changed; ``person`` is whom it concerns (0: anyone)."""

    topic: Topic
    person: PersonId


@dataclass(frozen=True)
class ChangeBatch:
    """Changes after a cursor, and the cursor to go on from. ``gap``: some are lost, read everything again."""

    cursor: int
    changes: tuple[Change, ...] = ()
    gap: bool = False


class Changes(Protocol):
    """What others changed: another window, another process, another client (PRODUCT B9)."""

    def cursor(self) -> int:
        """Where the stream of changes stands now."""
        ...

    def after(self, cursor: int) -> ChangeBatch:
        """Changes since then. Cheap when there are none: it is asked twice a second."""
        ...


HEARTBEAT = timedelta(seconds=15)
"""How often a place that tells changes by itself gives a sign of life."""
SILENCE = 3 * HEARTBEAT
"""After so long without one it counts as lost."""


@runtime_checkable
class PushedChanges(Changes, Protocol):
    """Changes of a place that tells them by itself: a server."""

    def wait(self, cursor: int | None) -> ChangeBatch:
        """The next news after ``cursor``, as it comes; the first time, and after a loss, be it only where the stream stands.

        None: from now on. It waits as long as it takes and raises Unreachable once the stream is lost; called again, it is
        taken up from the cursor with nothing lost or told twice, or with a ``gap``.
        """
        ...

    def renew(self) -> None:
        """End the wait as a loss, from any thread: the line may be dead unnoticed, since this computer slept."""
        ...

    def leave(self) -> None:
        """End the wait at once, from any thread; there is no further one."""
        ...


class Preferences(Protocol):
    """This computer's settings, kept beside the store."""

    def load(self) -> PreferencesValue:
        """The settings; defaults where the file is missing, broken or says nothing."""
        ...

    def save(self, preferences: PreferencesValue) -> None:
        """Replace them atomically."""
        ...


@dataclass(frozen=True)
class KeptDraft:
    """A profile as it was being written, and when it was kept (UTC)."""

    profile: Profile
    kept_at: datetime


class Drafts(Protocol):
    """Profiles being written on this computer, until they are published or dropped."""

    def kept(self, speaker: PersonId) -> KeptDraft | None:
        """The draft of that speaker's profile; None when there is none or it can't be read."""
        ...

    def keep(self, profile: Profile, at: datetime) -> None:
        """Replace the draft of that profile atomically. Raises StoreReadOnly, DiskFull."""
        ...

    def drop(self, speaker: PersonId) -> None:
        """Forget the draft; silent when there is none."""
        ...


class Secrets(Protocol):
    """Tokens and the mail password in the system's keychain, or a private file where there is none (PRODUCT A4)."""

    def get(self, name: str) -> str | None:
        """The secret of that name, or None."""
        ...

    def put(self, name: str, secret: str | None) -> None:
        """Keep it; None forgets it."""
        ...


class Store(Protocol):
    """The place itself: what the Preferences and About pages say and do about it."""

    @property
    def place(self) -> str:
        """The file's path or the server's address."""
        ...

    def backup(self, target: str) -> None:
        """Copy the live store to one file by the engine's own means. Raises StoreReadOnly, DiskFull, NotAllowed."""
        ...

    def check(self) -> tuple[tuple[str, bool, str], ...]:
        """Checks for the About page: name, whether it holds, finding."""
        ...

    def close(self) -> None:
        """Let go of the file or the connections, at the end of the app; nothing else may be called afterwards."""
        ...


@dataclass(frozen=True)
class Backend:
    """One place where the data lives, as its parts."""

    accounts: Accounts
    speakers: Speakers
    bookings: Bookings
    outbox: Outbox
    changes: Changes
    store: Store
    offers: frozenset[Can] = EVERYTHING
    """What it can do; anything else raises Unavailable, and is shown as unavailable with the reason before anyone tries."""
