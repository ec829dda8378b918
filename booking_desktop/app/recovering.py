"""What is being written outlives a crash: kept every few seconds and at once when something breaks, offered at the next start."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from booking_desktop.app.pages import Pages
from booking_desktop.app.surroundings import Surroundings
from booking_desktop.backend.unfinished import UnfinishedFile
from booking_desktop.domain.bookings import Booking
from booking_desktop.domain.faults import DomainError
from booking_desktop.domain.people import PersonId
from booking_desktop.domain.servers import Can
from booking_desktop.jobs import Err, Ok
from booking_desktop.viewmodels import unfinished
from booking_desktop.viewmodels.unfinished import KeptBooking, KeptHours, KeptImport, Unfinished

_EVERY_MS = 3000
_MOST = 5
"""Of several people and places, the newest."""


class Recovering(QObject):
    """Keeps what is in hand, and leads back to it; where nothing may be kept, nothing is, and what was kept goes."""

    def __init__(self, desk: Surroundings, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pages = desk, pages
        self._file = UnfinishedFile(desk.settings.data_dir)
        self._waiting: list[Unfinished] = []
        """Kept by an earlier run and not decided on yet."""
        self._laid_by: Unfinished | None = None
        """Of whose session ended by itself; in sight of nobody else."""
        self._written: list[Mapping[str, Any]] = []
        self._bar: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._keep_soon)
        self._wanted = self._wants
        desk.look.changed.connect(self._read_wish)

    # --- keeping ---

    def start(self) -> None:
        """Read what was left, then keep what comes."""
        if self._wanted:
            self._desk.jobs.run(self._file.load, self._loaded, lane="files")
        else:
            self._forget()
            self._timer.start()

    @property
    def _wants(self) -> bool:
        return self._desk.look.preferences.keep_unfinished

    def _read_wish(self) -> None:
        """Preferences changed: from now on it is kept, or nothing is and what was kept is deleted."""
        if self._wants == self._wanted:
            return
        self._wanted = self._wants
        if not self._wanted:
            self._waiting.clear()
            self._hide()
            self._forget()
        if (profile := self._pages.made("profile")) is not None:
            profile.keep()

    def _forget(self) -> None:
        """Delete what is kept, of everyone and every place."""
        self._written = []
        self._desk.jobs.run(self._delete, self._deleted, lane="files")

    def _delete(self) -> None:
        """Raises StoreReadOnly."""
        from booking_desktop.backend.drafts import FOLDER, FileDrafts

        self._file.save(())
        FileDrafts(self._desk.settings.data_dir / FOLDER).clear()

    def _deleted(self, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):
            from booking_desktop.ui.messages import sentence

            reason = sentence(outcome.error, self._desk.look.formats())
            self._desk.tell(self.tr("What was being written could not be deleted: {reason}").format(reason=reason))

    def keep_now(self) -> None:
        """On this very thread; for a defect. Raises StoreReadOnly, DiskFull."""
        if (profile := self._pages.made("profile")) is not None:
            profile.keep_at_once()
        entries = self._entries()
        if entries != self._written:
            self._file.save(entries)
            self._written = entries

    def end(self) -> None:
        """The window is closed as it should be: what was in hand goes with it, what waits goes on waiting."""
        self._timer.stop()
        entries = [unfinished.to_data(kept) for kept in self._waiting]
        if entries != self._written:
            with suppress(DomainError):  # a window that can't forget closes all the same
                self._file.save(entries)

    def in_hand(self) -> Unfinished:
        """What is being written now."""
        made = self._pages.made
        calendar, availability, importing = made("calendar"), made("availability"), made("importing")
        hours = [unfinished.hours_of(state) for state in availability.in_hand] if availability else []
        return Unfinished(
            self._desk.place.server.address,
            self._desk.whose,
            unfinished.booking_of(calendar.form.state) if calendar else None,
            tuple(kept for kept in hours if kept is not None),
            unfinished.import_of(importing.state) if importing else None,
        )

    def _entries(self) -> list[Mapping[str, Any]]:
        if not self._wants:
            return []
        in_hand = (self._laid_by, self.in_hand())
        entries = [*self._waiting, *(kept for kept in in_hand if kept is not None and kept.anything)]
        return [unfinished.to_data(kept) for kept in entries[-_MOST:]]

    def _keep_soon(self) -> None:
        entries = self._entries()
        if entries != self._written:
            self._written = entries
            self._desk.jobs.run(lambda: self._file.save(entries), self._saved, lane="files")

    def _saved(self, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):
            self._written = []  # tried again with the next change

    def _loaded(self, outcome: Ok[tuple[Mapping[str, Any], ...]] | Err) -> None:
        if isinstance(outcome, Ok) and self._wanted:
            self._written = list(outcome.value)
            for data in outcome.value:
                # Written by another version, or by hand: it is no reason to stop.
                with suppress(ValueError, TypeError, KeyError, AttributeError, IndexError):
                    self._waiting.append(unfinished.from_data(data))
        self._timer.start()
        self.offer()

    # --- between two sessions of one person ---

    def lay_by(self, person: PersonId) -> None:
        """Their session ended: what they were writing waits for them, and for nobody else."""
        self._laid_by = replace(self.in_hand(), person=person)

    def forget_laid_by(self) -> None:
        """They left by their own wish: nothing waits."""
        self._laid_by = None

    def back(self) -> None:
        """Somebody else is here, or nobody: who has something laid by goes on with it, a booking unless they have begun another."""
        laid, person = self._laid_by, self._desk.session.person
        if laid is not None and person is not None:
            self._laid_by = None
            begun = (calendar := self._pages.made("calendar")) is not None and calendar.form.state.draft is not None
            if laid.person == person.id:
                self._go_on(replace(laid, booking=None) if begun else laid)
        self.offer()

    # --- leading back ---

    def offer(self) -> None:
        """Say that something waits for who is here, in the place that is open."""
        found = self._mine()
        if found is None:
            self._hide()
        elif self._bar is None:
            from booking_desktop.ui.looking_back import UnfinishedBar

            bar = self._bar = UnfinishedBar(
                self._desk.window, booking=bool(found.booking), hours=bool(found.hours), importing=bool(found.importing)
            )
            bar.takenUp.connect(self.take_up)
            bar.letGo.connect(self.let_go)
            self._desk.window.notices.addWidget(bar)

    def say_again(self) -> None:
        """Another language."""
        self._hide()
        self.offer()

    def leave(self) -> None:
        """Another place takes this one's."""
        self.end()
        self._hide()

    def let_go(self) -> None:
        """It is not wanted any more."""
        found = self._mine()
        if found is not None:
            self._waiting.remove(found)
        self._hide()
        self._keep_soon()

    def take_up(self) -> None:
        """Go on with it. It is in hand from now on, and kept as such."""
        found = self._mine()
        if found is None:
            return
        self._waiting.remove(found)
        self._hide()
        self._go_on(found)

    def _go_on(self, found: Unfinished) -> None:
        for hours in found.hours:
            self._take_hours(hours)
        if found.importing is not None:
            self._take_import(found.importing)
        if found.booking is not None:
            self._take_booking(found.booking)

    def _mine(self) -> Unfinished | None:
        place, person = self._desk.place.server.address, self._desk.whose
        return next((kept for kept in reversed(self._waiting) if (kept.place, kept.person) == (place, person)), None)

    def _hide(self) -> None:
        bar, self._bar = self._bar, None
        if bar is not None:
            from booking_desktop.ui.components.cover import take_away

            take_away(bar)

    def _take_hours(self, kept: KeptHours) -> None:
        if Can.AVAILABILITY in self._desk.backend.offers:
            self._desk.window.show_page("availability")
            self._pages.availability.take_up(kept.speaker, kept.draft, kept.exception)

    def _take_import(self, kept: KeptImport) -> None:
        if Can.OFFICE not in self._desk.backend.offers:
            return
        from booking_desktop.viewmodels.office.importing import PRESETS

        self._pages.open_import()
        self._pages.importing.take_up(
            kept.path,
            kept.mapping,
            price=kept.price,
            currency=kept.currency,
            zone=kept.zone,
            preset=PRESETS[kept.preset],
            update=kept.update,
            publish=kept.publish,
        )

    def _take_booking(self, kept: KeptBooking) -> None:
        """It may have been booked just before the crash: then its receipt is what is wanted."""
        if self._desk.session.person is None:
            self._choose(kept)
            return
        bookings = self._desk.backend.bookings
        self._desk.session.call(
            lambda access: bookings.by_request(access, kept.request_id), lambda outcome: self._asked(kept, outcome)
        )

    def _asked(self, kept: KeptBooking, outcome: Ok[Booking | None] | Err) -> None:
        if isinstance(outcome, Ok) and outcome.value is not None:
            self._pages.show_receipt(outcome.value)
        else:
            self._choose(kept)

    def _choose(self, kept: KeptBooking) -> None:
        calendar = self._pages.calendar
        calendar.form.remember(kept.slot, kept.request_id, kept.note, kept.caller)
        moving = kept.moving
        if moving is None:
            self._pages.open_slot(kept.slot)
            return
        bookings = self._desk.backend.bookings
        self._desk.session.call(
            lambda access: bookings.booking(access, moving), lambda outcome: self._found(kept, outcome)
        )

    def _found(self, kept: KeptBooking, outcome: Ok[Booking] | Err) -> None:
        if isinstance(outcome, Ok):
            self._pages.calendar.begin_move(outcome.value, kept.slot)
            self._desk.go("calendar")
