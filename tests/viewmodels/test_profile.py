"""Writing a profile: the draft is kept, faults are told, publishing shows it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from booking_desktop.backend.drafts import FileDrafts
from booking_desktop.domain.errors import Fault, FieldFault, FileUnreadable
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name
from booking_desktop.domain.speakers import Offer, OfferId, Profile
from booking_desktop.viewmodels.speaking import profile_draft as drafts
from booking_desktop.viewmodels.speaking.profile import ProfileViewModel
from tests.drained_jobs import DrainedJobs
from tests.speaking import ADA, NOW, PROFILE, backend, signed_in


def picture(path: str) -> bytes:
    if not path.endswith(".png"):
        raise FileUnreadable(path, "not_a_picture")
    return b"\x89PNG"


class Page:
    """The view-model with its jobs and the drafts of one folder; ``again`` is the page after a restart."""

    def __init__(self, folder: Path, profile: Profile = PROFILE) -> None:
        self.jobs, self.folder = DrainedJobs(), folder
        self.backend = backend(profile)
        self.session = signed_in(self.jobs)
        self.jobs.drain()
        self.told: list[str] = []
        self.vm = self._open()

    def _open(self) -> ProfileViewModel:
        vm = ProfileViewModel(
            self.backend, self.session, self.jobs, FileDrafts(self.folder), picture, lambda: NOW, pause=0
        )
        vm.done.connect(self.told.append)
        vm.open_own()
        self.jobs.drain()
        return vm

    def again(self) -> ProfileViewModel:
        self.vm.keep()
        self.jobs.drain()
        self.vm = self._open()
        return self.vm

    def published(self) -> Profile:
        self.vm.publish()
        self.jobs.drain()
        return self.backend.speakers.kept


@pytest.fixture
def page(qapp: object, tmp_path: Path) -> Page:
    return Page(tmp_path)


def test_opening_shows_what_is_published_and_nothing_to_publish(page: Page) -> None:
    assert page.vm.state.preview == PROFILE
    assert (page.vm.state.dirty, page.vm.state.publishable) == (False, False)


def test_what_is_written_is_there_after_a_restart_and_nowhere_else(page: Page) -> None:
    page.vm.set_headline("Programs for engines")
    state = page.again().state
    assert (state.preview.headline, state.kept_at) == ("Programs for engines", NOW)
    assert page.backend.speakers.kept == PROFILE


def test_publishing_shows_it_to_everyone_and_forgets_the_draft(page: Page) -> None:
    page.vm.set_about("I read drafts.")
    assert page.published().about == "I read drafts."
    assert page.told == ["published"]
    assert list(page.folder.iterdir()) == []
    assert not page.vm.state.dirty


def test_faults_are_told_on_publishing_and_nothing_is_saved(page: Page) -> None:
    page.vm.set_name(" ", "Lovelace")
    page.vm.edit_offer(2, price="much", minutes="2")
    assert page.vm.state.faults == ()
    assert page.published() == PROFILE
    assert page.vm.state.faults == (
        FieldFault("first_name", Fault.MISSING),
        FieldFault("minutes", Fault.TOO_SMALL, 5, 2),
        FieldFault("price", Fault.NOT_A_NUMBER, None, 2),
    )


def test_a_profile_without_a_session_cannot_be_published(page: Page) -> None:
    for key in (1, 2, 3):
        page.vm.remove_offer(key)
    page.published()
    assert page.vm.state.faults == (FieldFault("offers", Fault.MISSING),)


def test_a_longer_imported_text_is_kept_until_it_is_too_long_to_publish(page: Page) -> None:
    page.backend.speakers.kept = replace(PROFILE, headline="x" * 81)
    page.vm.refresh()
    page.jobs.drain()
    page.vm.set_about("Short")
    assert page.published().headline == "x" * 81
    page.vm.set_headline("y" * 81)
    page.published()
    assert page.vm.state.faults == (FieldFault("headline", Fault.TOO_LONG, 80),)


def test_discarding_goes_back_and_can_be_undone(page: Page) -> None:
    page.vm.set_headline("Another")
    page.vm.discard()
    assert page.vm.state.preview == PROFILE
    page.vm.undo()
    assert page.vm.state.preview.headline == "Another"


def test_letters_of_one_field_are_one_step_to_undo(page: Page) -> None:
    for text in ("A", "An", "An e"):
        page.vm.set_headline(text)
    page.vm.set_about("Hm")
    page.vm.undo()
    page.vm.undo()
    assert page.vm.state.preview == PROFILE
    page.vm.redo()
    assert page.vm.state.preview.headline == "An e"


def test_sessions_are_added_ordered_and_removed(page: Page) -> None:
    page.vm.add_offer()
    page.vm.edit_offer(4, name="Walk", minutes="1 h 30", price="1,200.50", currency="USD")
    page.vm.move_offer(4, 0)
    page.vm.remove_offer(1)
    offers = page.published().offers
    assert [o.name for o in offers] == ["Walk", "Working session", "Manuscript review"]
    assert offers[0] == Offer(
        OfferId(50), "Walk", 90, Money(120050, "USD"), "", offers[0].venue, "12 St James's Square"
    )


def test_the_currency_decides_the_decimals(page: Page) -> None:
    page.vm.edit_offer(1, price="60.50", currency="JPY")
    page.published()
    assert page.vm.state.faults == (FieldFault("price", Fault.TOO_MANY_DECIMALS, 0, 1),)


def test_a_picture_is_taken_and_what_is_none_is_told(page: Page) -> None:
    page.vm.choose_photo("/home/ada/me.png")
    page.jobs.drain()
    assert page.vm.state.preview.photo == b"\x89PNG"
    page.vm.choose_photo("/home/ada/notes.txt")
    page.jobs.drain()
    assert page.vm.state.problem == FileUnreadable("/home/ada/notes.txt", "not_a_picture")
    assert page.vm.state.preview.photo == b"\x89PNG"


def test_a_published_name_is_the_signed_in_persons_too(page: Page) -> None:
    page.vm.set_name("Augusta Ada", "King")
    page.published()
    assert page.session.person.name == Name("Augusta Ada", "King")


def test_unpublishing_keeps_what_is_being_written(page: Page) -> None:
    page.vm.set_headline("Soon")
    page.vm.unpublish()
    page.jobs.drain()
    kept = page.backend.speakers.kept
    assert (kept.published, kept.headline) == (False, PROFILE.headline)
    assert page.vm.state.preview.headline == "Soon"


def test_saved_elsewhere_meanwhile_leaves_the_choice(page: Page) -> None:
    page.vm.set_headline("Mine")
    page.backend.speakers.kept = replace(PROFILE, headline="Theirs", version=4)
    page.published()
    assert page.vm.state.theirs.headline == "Theirs"
    page.vm.keep_mine()
    assert page.published().headline == "Mine"


def test_a_kept_draft_meets_what_was_saved_elsewhere(page: Page) -> None:
    page.vm.set_headline("Mine")
    page.vm.keep()
    page.jobs.drain()
    page.backend.speakers.kept = replace(PROFILE, headline="Theirs", version=4)
    vm = page.again()
    assert (vm.state.preview.headline, vm.state.theirs.headline) == ("Mine", "Theirs")
    vm.take_theirs()
    assert (vm.state.preview.headline, vm.state.dirty) == ("Theirs", False)


def test_a_speaker_without_a_profile_begins_with_their_name(qapp: object, tmp_path: Path) -> None:
    page = Page(tmp_path, replace(PROFILE, id=99))
    assert (page.vm.state.preview.name, page.vm.state.preview.offers) == (ADA.name, ())
    assert page.vm.state.publishable


def test_topics_are_told_apart_whatever_their_case() -> None:
    assert drafts.tagged(("Logic",), " logic, Set  theory;Étude\n") == ("Logic", "Set theory", "Étude")


@pytest.mark.parametrize(("text", "minutes"), [("45", 45), ("45 min", 45), ("1:30", 90), ("2h", 120), ("1 h 15", 75)])
def test_a_length_is_read_as_people_type_it(text: str, minutes: int) -> None:
    assert drafts.read_minutes(text) == minutes
