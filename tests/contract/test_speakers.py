"""Profiles and hours, on every backend (PRODUCT S1-S3, A5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from booking_desktop.domain.availability import CLASSIC_WEEK, Availability, DateException, Hours, Rules
from booking_desktop.domain.errors import Fault, InvalidInput, NotAllowed, NotFound, ProfileChanged, SignInNeeded
from booking_desktop.domain.imports import ImportDefaults, SpeakerLine
from booking_desktop.domain.money import Money
from booking_desktop.domain.people import Name, PersonId, Role
from booking_desktop.domain.query import SpeakerQuery
from booking_desktop.domain.sign_in import Access, Session
from booking_desktop.domain.speakers import NEW_OFFER, Offer, Profile
from tests.contract.world import World

HOUR = Offer(NEW_OFFER, "Working session", 60, Money(12000, "GBP"))
SHORT = Offer(NEW_OFFER, "Introduction", 30, Money(6000, "GBP"))
EVENINGS = {0: (Hours(1080, 1200),)}


@pytest.fixture
def office(world: World) -> Session:
    return world.account("office@example.org", "Office")


@pytest.fixture
def ada(world: World, office: Session) -> Session:
    return world.account("ada@example.org", "Ada", Role.SPEAKS)


def draft(session: Session, **parts: object) -> Profile:
    profile = Profile(session.person.id, Name("Ada", "Lovelace"), zone="Europe/London", offers=(SHORT, HOUR))
    return replace(profile, **parts)  # type: ignore[arg-type]


def found(world: World, text: str, access: Access | None = None) -> list[str]:
    return [str(row.name) for row in world.backend.speakers.search(SpeakerQuery(text), access=access).rows]


# --- profiles ---


def test_a_profile_comes_back_as_it_was_saved(world: World, ada: Session):
    wanted = draft(
        ada,
        headline="Notes, programs and the analytical engine",
        about="I translate.",
        topics=("Algorithms", "Technical writing"),
        languages=("eng", "fra"),
        photo=b"\x89PNG",
        published=True,
    )
    saved = world.backend.speakers.save_profile(ada.access, wanted)
    assert saved == world.backend.speakers.profile(ada.person.id)
    ids = tuple(offer.id for offer in saved.offers)
    assert saved == replace(
        wanted, version=1, offers=(replace(SHORT, id=ids[0]), replace(HOUR, id=ids[1])), claimed=True
    )
    assert saved.lead_offer == saved.offers[1]


def test_a_draft_is_seen_by_its_owner_and_the_office_only(world: World, office: Session, ada: Session):
    bob = world.account("bob@example.org", "Bob")
    world.backend.speakers.save_profile(ada.access, draft(ada))
    for access in (None, bob.access):
        with pytest.raises(NotFound):
            world.backend.speakers.profile(ada.person.id, access)
        assert found(world, "ada", access) == []
    for access in (ada.access, office.access):
        assert world.backend.speakers.profile(ada.person.id, access).name == Name("Ada", "Lovelace")
    assert found(world, "ada", office.access) == ["Ada Lovelace"]


def test_publishing_and_taking_back_show_and_hide(world: World, ada: Session):
    saved = world.backend.speakers.save_profile(ada.access, draft(ada, published=True))
    assert found(world, "lovelace") == ["Ada Lovelace"]
    world.backend.speakers.save_profile(ada.access, replace(saved, published=False))
    assert found(world, "lovelace") == []


def test_a_profile_is_its_owners_or_the_offices(world: World, office: Session, ada: Session):
    bob = world.account("bob@example.org", "Bob", Role.SPEAKS)
    world.backend.speakers.save_profile(ada.access, draft(ada))
    with pytest.raises(NotAllowed):
        world.backend.speakers.save_profile(bob.access, draft(ada, version=1))
    with pytest.raises(SignInNeeded):
        world.backend.speakers.save_profile(Access("x"), draft(ada, version=1))
    saved = world.backend.speakers.save_profile(office.access, draft(ada, version=1, headline="By the office"))
    assert (saved.headline, saved.claimed) == ("By the office", True)


def test_who_only_books_has_no_profile(world: World, office: Session):
    bob = world.account("bob@example.org", "Bob")
    with pytest.raises(NotAllowed):
        world.backend.speakers.save_profile(bob.access, draft(bob))


def test_a_stale_profile_is_refused_with_the_present_one(world: World, ada: Session):
    first = world.backend.speakers.save_profile(ada.access, draft(ada))
    second = world.backend.speakers.save_profile(ada.access, replace(first, headline="Mine"))
    with pytest.raises(ProfileChanged) as caught:
        world.backend.speakers.save_profile(ada.access, replace(first, headline="Theirs"))
    assert caught.value.present == second


def test_saving_the_same_profile_again_changes_nothing(world: World, ada: Session):
    wanted = draft(ada, headline=" Mine ", topics=("Looms", "looms"), offers=(HOUR, SHORT, HOUR))
    first = world.backend.speakers.save_profile(ada.access, wanted)
    assert world.backend.speakers.save_profile(ada.access, wanted) == first
    assert world.backend.speakers.save_profile(ada.access, replace(first, version=0)) == first
    swapped = replace(first, version=0, offers=(first.offers[2], first.offers[1], first.offers[0]))
    for other in (
        replace(wanted, published=True),
        replace(wanted, offers=wanted.offers[:2]),
        replace(wanted, offers=(*wanted.offers, SHORT)),
        replace(wanted, offers=(SHORT, HOUR, HOUR)),
        swapped,
    ):
        with pytest.raises(ProfileChanged):
            world.backend.speakers.save_profile(ada.access, other)


def test_every_fault_of_a_profile_is_told_at_once(world: World, ada: Session):
    offers = (
        replace(HOUR, name=" ", minutes=4),
        replace(HOUR, minutes=481, price=Money(-1, "GBP")),
        replace(HOUR, price=Money(1, "XXX"), rules=Rules(before=-1)),
    )
    wanted = draft(
        ada, name=Name(" "), headline="x" * 81, about="x" * 601, zone="Mars", languages=("english",), offers=offers
    )
    with pytest.raises(InvalidInput) as caught:
        world.backend.speakers.save_profile(ada.access, wanted)
    assert {(f.field, f.fault, f.where) for f in caught.value.faults} == {
        ("first_name", Fault.MISSING, None),
        ("headline", Fault.TOO_LONG, None),
        ("about", Fault.TOO_LONG, None),
        ("zone", Fault.UNKNOWN_ZONE, None),
        ("languages", Fault.UNKNOWN_CHOICE, None),
        ("offer_name", Fault.MISSING, 1),
        ("minutes", Fault.TOO_SMALL, 1),
        ("minutes", Fault.TOO_LARGE, 2),
        ("price", Fault.NEGATIVE, 2),
        ("currency", Fault.UNKNOWN_CURRENCY, 3),
        ("before", Fault.TOO_SMALL, 3),
    }


def test_what_can_not_be_booked_is_not_published(world: World, ada: Session):
    with pytest.raises(InvalidInput) as caught:
        world.backend.speakers.save_profile(ada.access, draft(ada, offers=(), published=True))
    assert [f.field for f in caught.value.faults] == ["offers"]


def test_offers_keep_their_ids_and_their_order(world: World, ada: Session):
    first = world.backend.speakers.save_profile(ada.access, draft(ada))
    short, hour = first.offers
    long = replace(HOUR, name="Review", minutes=90)
    again = world.backend.speakers.save_profile(
        ada.access, replace(first, offers=(long, replace(hour, price=Money(1, "EUR")), short))
    )
    assert [(o.name, o.price) for o in again.offers] == [
        ("Review", HOUR.price),
        ("Working session", Money(1, "EUR")),
        ("Introduction", SHORT.price),
    ]
    assert [o.id for o in again.offers[1:]] == [hour.id, short.id]
    assert [
        o.name
        for o in world.backend.speakers.save_profile(ada.access, replace(again, offers=(again.offers[1],))).offers
    ] == ["Working session"]


def test_another_speakers_offer_can_not_be_taken(world: World, ada: Session):
    bob = world.account("bob@example.org", "Bob", Role.SPEAKS)
    theirs = world.backend.speakers.save_profile(ada.access, draft(ada)).offers
    mine = world.backend.speakers.save_profile(bob.access, draft(bob, offers=theirs)).offers
    assert not {o.id for o in mine} & {o.id for o in theirs}
    assert world.backend.speakers.profile(ada.person.id, ada.access).offers == theirs


def test_spellings_of_a_topic_count_once(world: World, ada: Session):
    saved = world.backend.speakers.save_profile(
        ada.access, draft(ada, topics=(" Café ", "cafe", "C++", "C#", "", "CAFÉ"))
    )
    assert saved.topics == ("Café", "C++", "C#")


def test_the_office_writes_a_profile_that_its_person_may_claim(world: World, office: Session):
    wanted = Profile(PersonId(0), Name("Emmy", "Noether"), offers=(HOUR,), zone="Europe/Berlin")
    saved = world.backend.speakers.save_profile(office.access, wanted)
    assert (saved.claimed, saved.id > 0) == (False, True)
    world.backend.speakers.set_contact(office.access, saved.id, "emmy@example.org")
    emmy = world.account("emmy@example.org", "Emmy", Role.SPEAKS)
    assert emmy.person.id == saved.id
    assert world.backend.speakers.profile(saved.id, emmy.access).claimed
    with pytest.raises(NotAllowed):
        world.backend.speakers.set_contact(office.access, saved.id, "other@example.org")


def test_whom_the_office_adds_is_written_to_in_the_offices_language(world: World, office: Session):
    world.backend.accounts.update_me(office.access, office.person.name, "UTC", "de")
    speakers = world.backend.speakers
    written = speakers.save_profile(office.access, Profile(PersonId(0), Name("Emmy"), offers=(HOUR,)))
    speakers.set_contact(office.access, written.id, "emmy@example.org")
    lines = (SpeakerLine(1, Name("Ida"), "ida@example.org"),)
    speakers.import_lines(office.access, lines, ImportDefaults(Money(100, "GBP"), "UTC", {}))
    for email in ("emmy@example.org", "ida@example.org"):
        world.sign_up(email)  # as a client of before does: in no language
    assert [letter.language for letter in world.mail()] == ["de", "de"]


def test_a_contact_is_nobody_elses_address(world: World, office: Session, ada: Session):
    saved = world.backend.speakers.save_profile(office.access, Profile(PersonId(0), Name("Emmy"), offers=(HOUR,)))
    with pytest.raises(InvalidInput) as caught:
        world.backend.speakers.set_contact(office.access, saved.id, "ADA@example.org")
    assert [f.fault for f in caught.value.faults] == [Fault.TAKEN]
    with pytest.raises(NotAllowed):
        world.backend.speakers.set_contact(ada.access, saved.id, "x@example.org")
    with pytest.raises(NotFound):
        world.backend.speakers.set_contact(office.access, PersonId(999), "x@example.org")


def test_who_changes_their_name_is_found_by_it(world: World, ada: Session):
    world.backend.speakers.save_profile(ada.access, draft(ada, published=True))
    world.backend.accounts.update_me(ada.access, Name("Augusta", "King"), "Europe/London")
    assert (found(world, "king"), found(world, "lovelace")) == (["Augusta King"], [])


def test_a_change_of_a_speaker_is_told(world: World, ada: Session):
    before = world.backend.changes.cursor()
    world.backend.speakers.save_profile(ada.access, draft(ada))
    assert ada.person.id in {change.person for change in world.backend.changes.after(before).changes}


# --- hours ---


def test_hours_begin_as_the_classic_week(world: World, ada: Session):
    world.backend.speakers.save_profile(ada.access, draft(ada))
    hours = world.backend.speakers.availability(ada.access, ada.person.id)
    assert hours == Availability("Europe/London")
    assert hours.hours_on(date(2026, 3, 9)) == CLASSIC_WEEK[0]


def test_hours_come_back_as_they_were_saved(world: World, ada: Session):
    world.backend.speakers.save_profile(ada.access, draft(ada))
    wanted = Availability(
        "Asia/Kathmandu",
        {0: (Hours(540, 960),), 4: (Hours(1320, 1560), Hours(600, 660)), 6: ()},
        (DateException(date(2026, 3, 12), note="Away"), DateException(date(2026, 3, 10), (Hours(0, 1440),))),
        Rules(before=10, notice=-1, per_day=3),
    )
    saved = world.backend.speakers.save_availability(ada.access, ada.person.id, wanted)
    assert saved == world.backend.speakers.availability(ada.access, ada.person.id)
    assert saved == replace(
        wanted,
        version=1,
        week={0: (Hours(540, 960),), 4: (Hours(600, 660), Hours(1320, 1560))},
        exceptions=tuple(sorted(wanted.exceptions, key=lambda e: e.day)),
    )
    assert world.backend.speakers.profile(ada.person.id, ada.access).zone == "Asia/Kathmandu"


def test_stale_hours_are_refused(world: World, ada: Session):
    world.backend.speakers.save_profile(ada.access, draft(ada))
    world.backend.speakers.save_availability(ada.access, ada.person.id, Availability("Europe/London", {}))
    for other in (
        Availability("Europe/London"),
        Availability("Europe/Paris", {}),
        Availability("Europe/London", EVENINGS),
    ):
        with pytest.raises(ProfileChanged):
            world.backend.speakers.save_availability(ada.access, ada.person.id, other)


def test_saving_the_same_hours_again_changes_nothing(world: World, ada: Session):
    world.backend.speakers.save_profile(ada.access, draft(ada))
    days = (DateException(date(2026, 3, 12), (Hours(700, 760), Hours(600, 660))), DateException(date(2026, 3, 11)))
    wanted = Availability("Europe/London", {**EVENINGS, 5: ()}, days, Rules(notice=60))
    first = world.backend.speakers.save_availability(ada.access, ada.person.id, wanted)
    assert world.backend.speakers.save_availability(ada.access, ada.person.id, wanted) == first


def test_impossible_hours_are_refused(world: World, ada: Session):
    world.backend.speakers.save_profile(ada.access, draft(ada))
    twice = (DateException(date(2026, 3, 12)), DateException(date(2026, 3, 12)))
    for wanted in (
        Availability("Mars"),
        Availability("UTC", {0: (Hours(600, 500),)}),
        Availability("UTC", {0: (Hours(600, 700), Hours(650, 800))}),
        Availability("UTC", exceptions=twice),
        Availability("UTC", rules=Rules(horizon=0)),
    ):
        with pytest.raises(InvalidInput):
            world.backend.speakers.save_availability(ada.access, ada.person.id, wanted)


def test_hours_are_their_owners_or_the_offices(world: World, office: Session, ada: Session):
    bob = world.account("bob@example.org", "Bob")
    world.backend.speakers.save_profile(ada.access, draft(ada, published=True))
    with pytest.raises(NotAllowed):
        world.backend.speakers.availability(bob.access, ada.person.id)
    with pytest.raises(NotAllowed):
        world.backend.speakers.save_availability(bob.access, ada.person.id, Availability("UTC"))
    assert world.backend.speakers.availability(office.access, ada.person.id).zone == "Europe/London"
    with pytest.raises(NotFound):
        world.backend.speakers.availability(office.access, PersonId(999))


def test_the_office_sets_what_speakers_inherit(world: World, office: Session, ada: Session):
    assert world.backend.speakers.office_rules() == Rules()
    world.backend.speakers.save_office_rules(office.access, Rules(notice=120, before=5))
    assert world.backend.speakers.office_rules() == Rules(notice=120, before=5)
    with pytest.raises(NotAllowed):
        world.backend.speakers.save_office_rules(ada.access, Rules())
    with pytest.raises(InvalidInput):
        world.backend.speakers.save_office_rules(office.access, Rules(per_day=-1))
