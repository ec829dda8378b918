"""A speaker's own profile, begun as an unpublished one the first time it is asked for."""

from __future__ import annotations

from booking_desktop.backend.ports import Speakers
from booking_desktop.domain.errors import NotFound, ProfileChanged
from booking_desktop.domain.people import Person
from booking_desktop.domain.sign_in import Access
from booking_desktop.domain.speakers import Profile


def own_profile(speakers: Speakers, access: Access, person: Person) -> Profile:
    """The profile of a speaker who has just signed up is made here: hours and sessions need one to belong to."""
    try:
        return speakers.profile(person.id, access)
    except NotFound:
        pass
    try:
        return speakers.save_profile(access, Profile(person.id, person.name, zone=person.zone))
    except ProfileChanged as met:  # another window was faster
        return met.present
