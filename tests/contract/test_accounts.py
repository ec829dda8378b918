"""Accounts, on every backend (PRODUCT A1-A5; RULES, Accounts)."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import bcrypt
import jwt
import pytest
from sqlalchemy import func, insert, select, text, update

from booking_desktop.backend.database import schema
from booking_desktop.backend.database.locks import SWEPT_EVERY
from booking_desktop.backend.database.schema import sessions, tries
from booking_desktop.domain.errors import (
    UNCOUNTED,
    CodeExpired,
    CodeWrong,
    DomainError,
    Fault,
    InvalidInput,
    NotAllowed,
    NotVerified,
    SignInNeeded,
    Throttled,
    Unreachable,
    WrongCredentials,
)
from booking_desktop.domain.letters import Kind
from booking_desktop.domain.people import Name, Role, SignUp
from tests.contract.world import PASSWORD, World

ADA, BOB = "ada@example.org", "bob@example.org"


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


# --- sign-up and codes ---


def no_longer_good(world: World) -> type[CodeExpired] | type[CodeWrong]:
    """What a code that has ended is told as: on a server as any other that won't do (docs/access.md)."""
    return CodeExpired if world.embedded else CodeWrong


def test_a_new_account_opens_by_the_mailed_code(world: World):
    world.sign_up(ADA, "Ada")
    with pytest.raises(NotVerified):
        world.backend.accounts.sign_in(ADA, PASSWORD)
    world.backend.accounts.verify(ADA, f" Your code is {world.code(ADA)}. ")
    session = world.backend.accounts.sign_in("  ADA@Example.org ", PASSWORD)
    assert (str(session.person.name), session.person.email) == ("Ada", ADA)
    assert world.backend.accounts.me(session.access) == session.person


def test_only_the_first_account_runs_the_office_of_a_computer(embedded: World):
    embedded.sign_up("typo@example.org")  # never verified: it must not lock the office
    assert embedded.account(ADA).person.office
    assert not embedded.account(BOB).person.office


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ada",
        "ada@",
        "ada@example",
        "a@b.org, c@d.org",
        "a@b.org;c@d.org",
        "ada@example.org\nBcc: x@y.org",
        "a b@c.org",
    ],
)
def test_what_is_not_one_address_is_refused(world: World, address: str):
    with pytest.raises(InvalidInput) as caught:
        world.sign_up(address)
    assert [fault.field for fault in caught.value.faults] == ["email"]
    assert world.mail() == []


def test_every_fault_of_a_form_is_told_at_once(world: World):
    with pytest.raises(InvalidInput) as caught:
        world.backend.accounts.sign_up(SignUp("  ", "", "x", "1234567", Role.BOOKS, "Mars/Olympus"))
    assert {(f.field, f.fault) for f in caught.value.faults} == {
        ("first_name", Fault.MISSING),
        ("email", Fault.NOT_AN_ADDRESS),
        ("password", Fault.TOO_SHORT),
        ("zone", Fault.UNKNOWN_ZONE),
    }


def test_a_name_keeps_its_joiners_and_loses_its_line_breaks(world: World):
    world.sign_up(ADA, "Farāneh \u200c\r\nBcc: x")
    world.backend.accounts.verify(ADA, world.code(ADA))
    assert world.backend.accounts.sign_in(ADA, PASSWORD).person.name == Name("Farāneh \u200c Bcc: x")


def test_signing_up_a_known_address_mails_its_owner_and_changes_nothing(world: World):
    world.account(ADA)
    world.sign_up(ADA, "Mallory")
    assert [(letter.kind, letter.code) for letter in world.mail()] == [(Kind.ACCOUNT_EXISTS, None)]
    assert world.backend.accounts.sign_in(ADA, PASSWORD).person.name == Name("Ada")


def test_each_code_opens_the_account_of_the_sign_up_it_was_mailed_for(world: World):
    world.sign_up(ADA, "Ada")
    own = world.code(ADA)
    world.backend.accounts.sign_up(SignUp("Mallory", "", ADA, "another password", Role.BOOKS, "UTC"))
    assert [str(letter.to_name) for letter in world.mail()] == ["Mallory"]
    world.backend.accounts.verify(ADA, own)
    assert world.backend.accounts.sign_in(ADA, PASSWORD).person.name == Name("Ada")


def test_resending_mails_the_same_code_while_it_lives_and_a_new_one_after(world: World):
    world.sign_up(ADA)
    first = world.code(ADA)
    world.clock.forward(minutes=2)
    world.backend.accounts.resend_code(ADA)
    assert world.code(ADA) == first
    world.clock.forward(minutes=15)
    with pytest.raises(no_longer_good(world)):
        world.backend.accounts.verify(ADA, first)
    world.backend.accounts.resend_code(ADA)
    world.backend.accounts.verify(ADA, world.code(ADA))


def test_a_code_that_still_waits_in_the_outbox_is_not_mailed_twice(world: World):
    world.sign_up(ADA)
    world.clock.forward(minutes=2)
    world.backend.accounts.resend_code(ADA)
    assert len(world.mail()) == 1


def test_resending_cools_down_and_tells_the_wait(world: World):
    world.sign_up(ADA)
    world.clock.forward(seconds=20)
    with pytest.raises(Throttled) as caught:
        world.backend.accounts.resend_code(ADA)
    assert caught.value.wait == timedelta(seconds=40)


def test_code_mails_are_throttled_alike_for_unknown_addresses(world: World):
    for _ in range(5):
        world.backend.accounts.resend_code("nobody@example.org")
        world.clock.forward(minutes=2)
    with pytest.raises(Throttled) as caught:
        world.backend.accounts.resend_code("nobody@example.org")
    assert caught.value.wait == timedelta(minutes=50)
    assert world.mail() == []


def test_five_wrong_tries_void_a_code_and_the_sixth_waits(world: World):
    world.sign_up(ADA)
    code = world.code(ADA)
    for left in (4, 3, 2, 1, 0):
        with pytest.raises(CodeWrong) as caught:
            world.backend.accounts.verify(ADA, wrong(code))
        assert caught.value.tries_left == (left if world.embedded else UNCOUNTED)
    with pytest.raises(Throttled) as waiting:
        world.backend.accounts.verify(ADA, code)
    assert waiting.value.wait == timedelta(minutes=15)


def test_a_code_works_once(world: World):
    world.sign_up(ADA)
    code = world.code(ADA)
    world.backend.accounts.verify(ADA, code)
    with pytest.raises(no_longer_good(world)):
        world.backend.accounts.verify(ADA, code)


def test_an_unknown_address_has_no_code(world: World):
    with pytest.raises(no_longer_good(world)):
        world.backend.accounts.verify("nobody@example.org", "123456")


def test_no_code_password_or_token_stands_in_the_file_or_its_copy(embedded: World, tmp_path):
    embedded.sign_up(ADA)
    code = embedded.server.outbox.facts(None, embedded.server.outbox.rows(None).rows[0].id).code
    embedded.backend.accounts.verify(ADA, code)
    session = embedded.backend.accounts.sign_in(ADA, PASSWORD)
    embedded.backend.store.backup(str(tmp_path / "copy.db"))
    key = (tmp_path / "store.key").read_bytes()
    for file in (tmp_path / "copy.db", tmp_path / "store.db", tmp_path / "store.db-wal"):
        kept = file.read_bytes()
        for secret in (PASSWORD, session.access, session.refresh, session.refresh.rpartition(".")[2]):
            assert secret.encode() not in kept, file
        assert key not in kept
        assert bytes.fromhex(key.decode()) not in kept
        assert code.encode() not in kept
    assert (tmp_path / "store.key").stat().st_mode & 0o077 == 0


# --- sessions ---


def test_a_wrong_pair_has_one_answer_whoever_it_is(world: World):
    world.account(ADA)
    world.sign_up("waiting@example.org")
    for email in (ADA, "waiting@example.org", "nobody@example.org"):
        with pytest.raises(WrongCredentials):
            world.backend.accounts.sign_in(email, "not the password")


def test_an_unknown_address_costs_the_same_work_as_a_known_one(world: World, monkeypatch):
    """Counted, not timed: a timing test on a busy machine fails by chance."""
    world.account(ADA)
    _keep_hash(world, BOB, bcrypt.hashpw(b"whatever", bcrypt.gensalt(10)).decode())
    world.server.accounts._passwords._cost = 12
    spent: list[int] = []
    cheap = bcrypt.gensalt(4)

    def count(password: bytes, salt: bytes) -> bytes:
        spent.append(2 ** int(salt[4:6]))
        return hashpw(password, cheap)

    hashpw, checkpw = bcrypt.hashpw, bcrypt.checkpw
    monkeypatch.setattr(bcrypt, "hashpw", count)
    monkeypatch.setattr(
        bcrypt, "checkpw", lambda p, kept: spent.append(2 ** int(kept[4:6])) or checkpw(p, b"$2b$04$" + b"." * 53)
    )
    work = []
    for email in (BOB, "nobody@example.org"):
        with pytest.raises(WrongCredentials):
            world.backend.accounts.sign_in(email, "not the password")
        work.append(sum(spent))
        spent.clear()
    assert work == [2**12, 2**12]


def test_ten_wrong_passwords_then_a_wait_even_for_the_right_one(world: World):
    world.account(ADA)
    for _ in range(10):
        with pytest.raises(WrongCredentials):
            world.backend.accounts.sign_in(ADA, "not the password")
        world.clock.forward(seconds=30)
    with pytest.raises(Throttled) as caught:
        world.backend.accounts.sign_in(ADA, PASSWORD)
    assert caught.value.wait == timedelta(minutes=10)
    world.clock.forward(minutes=10)
    world.backend.accounts.sign_in(ADA, PASSWORD)


def test_what_is_over_of_tries_and_sessions_is_swept_away_now_and_then(direct: World):
    session, database = direct.account(ADA), direct.server.ground.database
    row = {"person_id": session.person.id, "issued": direct.clock.now, "refreshed": direct.clock.now}
    with database.write() as connection:
        connection.execute(insert(tries), [{"kind": "sign_in", "subject": "old", "at": direct.clock.now}] * 3)
        connection.execute(insert(sessions), [row | {"expires": direct.clock.now}] * 3)
    direct.clock.forward(hours=3)
    for n in range(SWEPT_EVERY):
        direct.backend.accounts.sign_in(ADA, PASSWORD)
        with pytest.raises(WrongCredentials):
            direct.backend.accounts.sign_in(f"nobody{n}@example.org", PASSWORD)
    with database.read() as connection:
        assert connection.scalar(select(func.count()).select_from(tries).where(tries.c.subject == "old")) == 0
        over = sessions.c.expires <= direct.clock.now
        assert connection.scalar(select(func.count()).select_from(sessions).where(over)) == 0


def test_of_many_guesses_at_once_none_slips_through(embedded: World):
    embedded.account(ADA)

    def guess(number: int) -> str:
        try:
            embedded.backend.accounts.sign_in(ADA, f"guess number {number}")
        except DomainError as problem:
            return type(problem).__name__
        return "in"

    with ThreadPoolExecutor(30) as threads:
        answers = Counter(threads.map(guess, range(30)))
    assert answers == {"WrongCredentials": 10, "Throttled": 20}


def test_signing_in_forgives_the_tries_before_it(world: World):
    world.account(ADA)
    for _ in range(3):
        for _ in range(9):
            with pytest.raises(WrongCredentials):
                world.backend.accounts.sign_in(ADA, "not the password")
        world.backend.accounts.sign_in(ADA, PASSWORD)


def test_an_access_token_carries_the_classic_claims_for_an_hour(world: World):
    session = world.account(ADA)
    claims = jwt.decode(session.access, options={"verify_signature": False})
    assert claims.keys() == {"id", "userType", "firstName", "lastName", "email", "iat", "exp", "sid"}
    assert (claims["userType"], claims["email"], claims["exp"] - claims["iat"]) == ("user", ADA, 3600)
    world.clock.forward(minutes=60)
    with pytest.raises(SignInNeeded):
        world.backend.accounts.me(session.access)


@pytest.mark.parametrize("algorithm", ["none", "HS512"])
def test_a_token_of_another_key_or_kind_is_refused(world: World, algorithm: str):
    session = world.account(ADA)
    claims = jwt.decode(session.access, options={"verify_signature": False})
    forged = jwt.encode(claims, None if algorithm == "none" else "k" * 64, algorithm)
    for token in (forged, session.access[:-2] + "xx", "", "a.b.c", session.refresh):
        with pytest.raises(SignInNeeded):
            world.backend.accounts.me(token)


def test_a_token_whose_holder_is_gone_or_has_another_role_is_refused(world: World):
    session = world.account(ADA)
    with world.server.ground.database.write() as connection:
        connection.execute(update(schema.people).values(role=Role.SPEAKS))
    with pytest.raises(SignInNeeded):
        world.backend.accounts.me(session.access)


def test_a_refresh_token_is_good_once_and_a_copy_ends_the_session(world: World):
    first = world.account(ADA)
    world.clock.forward(minutes=50)
    second = world.backend.accounts.refresh(first.refresh)
    assert second.person == first.person
    world.clock.forward(seconds=10)
    with pytest.raises(SignInNeeded):
        world.backend.accounts.refresh(first.refresh)
    for gone in (second.refresh, first.refresh):
        with pytest.raises(SignInNeeded):
            world.backend.accounts.refresh(gone)
    with pytest.raises(SignInNeeded):
        world.backend.accounts.me(second.access)


def test_a_refresh_whose_answer_got_lost_is_asked_for_again(remote: World):
    first = remote.account(ADA)
    remote.network.lose("answer")
    with pytest.raises(Unreachable):
        remote.backend.accounts.refresh(first.refresh)
    remote.clock.forward(seconds=9)
    second = remote.backend.accounts.refresh(first.refresh)
    assert second == remote.backend.accounts.refresh(first.refresh)
    third = remote.backend.accounts.refresh(second.refresh)
    with pytest.raises(SignInNeeded):  # two trades ago: nobody's lost answer
        remote.backend.accounts.refresh(first.refresh)
    with pytest.raises(SignInNeeded):
        remote.backend.accounts.me(third.access)


def test_a_forged_refresh_token_ends_nobodys_session(world: World):
    session = world.account(ADA)
    number, serial, _ = session.refresh.split(".")
    for forged in (f"{number}.{int(serial) + 1}.{'0' * 64}", "", "1", "x.y.z", "٣.0.00", f"{number}.0.é"):
        with pytest.raises(SignInNeeded):
            world.backend.accounts.refresh(forged)
    world.backend.accounts.refresh(session.refresh)


def test_a_session_not_used_for_thirty_days_is_over(world: World):
    session = world.account(ADA)
    world.clock.forward(days=29)
    session = world.backend.accounts.refresh(session.refresh)
    world.clock.forward(days=30)
    with pytest.raises(SignInNeeded):
        world.backend.accounts.refresh(session.refresh)


def test_signing_out_ends_this_session_and_everywhere_ends_all(world: World):
    here, there, third = world.account(ADA), *(world.backend.accounts.sign_in(ADA, PASSWORD) for _ in range(2))
    world.backend.accounts.sign_out(here.refresh)
    world.backend.accounts.sign_out(here.refresh)
    with pytest.raises(SignInNeeded):
        world.backend.accounts.me(here.access)
    world.backend.accounts.sign_out_everywhere(there.access)
    for session in (there, third):
        with pytest.raises(SignInNeeded):
            world.backend.accounts.me(session.access)
        with pytest.raises(SignInNeeded):
            world.backend.accounts.refresh(session.refresh)


# --- passwords ---


def test_a_reset_code_sets_a_new_password_and_ends_every_session(world: World):
    session = world.account(ADA)
    world.backend.accounts.request_reset(ADA)
    world.backend.accounts.request_reset("nobody@example.org")
    code = world.code(ADA)
    world.backend.accounts.reset_password(ADA, code, "a new password")
    with pytest.raises(SignInNeeded):
        world.backend.accounts.me(session.access)
    with pytest.raises(WrongCredentials):
        world.backend.accounts.sign_in(ADA, PASSWORD)
    world.backend.accounts.sign_in(ADA, "a new password")
    with pytest.raises(no_longer_good(world)):
        world.backend.accounts.reset_password(ADA, code, "once more it is")


def test_a_code_is_good_for_its_purpose_only(world: World):
    world.account(ADA)
    world.backend.accounts.request_reset(ADA)
    with pytest.raises(no_longer_good(world)):
        world.backend.accounts.verify(ADA, world.code(ADA))


def test_changing_the_password_ends_the_other_sessions(world: World):
    here, there = world.account(ADA), world.backend.accounts.sign_in(ADA, PASSWORD)
    with pytest.raises(WrongCredentials):
        world.backend.accounts.change_password(here.access, "not the password", "a new password")
    world.backend.accounts.change_password(here.access, PASSWORD, "a new password")
    world.backend.accounts.me(here.access)
    with pytest.raises(SignInNeeded):
        world.backend.accounts.me(there.access)
    world.backend.accounts.sign_in(ADA, "a new password")


def test_a_change_of_the_password_whose_answer_got_lost_may_be_sent_again(world: World):
    here = world.account(ADA)
    for _ in range(2):
        world.backend.accounts.change_password(here.access, PASSWORD, "a new password")
    with pytest.raises(WrongCredentials):
        world.backend.accounts.change_password(here.access, PASSWORD, "another password")
    world.backend.accounts.sign_in(ADA, "a new password")


@pytest.mark.parametrize("password", ["pässwörd", "x" * 73, "é" * 37, "漢" * 400, "with\0nul in it", "p" * 100_000])
def test_every_letter_of_a_password_counts_however_long_it_is(world: World, password: str):
    world.backend.accounts.sign_up(SignUp("Ada", "", ADA, password, Role.BOOKS, "UTC"))
    world.backend.accounts.verify(ADA, world.code(ADA))
    with pytest.raises(WrongCredentials):
        world.backend.accounts.sign_in(ADA, password[:-1])
    with pytest.raises(WrongCredentials):
        world.backend.accounts.sign_in(ADA, password + "x")
    world.backend.accounts.sign_in(ADA, password)


def test_a_composed_and_a_decomposed_letter_are_the_same_password(world: World):
    world.backend.accounts.sign_up(SignUp("Ada", "", ADA, "caf\u00e9 caf\u00e9", Role.BOOKS, "UTC"))
    world.backend.accounts.verify(ADA, world.code(ADA))
    world.backend.accounts.sign_in(ADA, "cafe\u0301 cafe\u0301")


def test_a_classic_hash_works_on_72_bytes_and_is_renewed_at_sign_in(world: World):
    classic = "c" * 80
    _keep_hash(world, ADA, bcrypt.hashpw(classic.encode()[:72], bcrypt.gensalt(10)).decode())
    with pytest.raises(WrongCredentials):
        world.backend.accounts.sign_in(ADA, "c" * 71)
    world.backend.accounts.sign_in(ADA, classic)
    with world.server.ground.database.read() as connection:
        assert connection.scalar(select(schema.people.c.password_hash)).startswith("$2b$04$")
    world.backend.accounts.sign_in(ADA, classic)
    with pytest.raises(WrongCredentials):
        world.backend.accounts.sign_in(ADA, "c" * 72)


def test_our_own_hashes_cost_twelve(tmp_path):
    from booking_desktop.backend.database.accounts.passwords import Passwords

    assert Passwords().hash(PASSWORD).startswith("$2b$12$")


# --- a clock set back ---


def test_a_clock_set_back_voids_codes_for_good(world: World):
    world.sign_up(ADA)
    code = world.code(ADA)
    world.clock.forward(minutes=20)
    world.account(BOB)
    world.clock.back(minutes=15)  # the code was issued five minutes ago, it seems
    with pytest.raises(no_longer_good(world)):
        world.backend.accounts.verify(ADA, code)
    world.backend.accounts.sign_in(BOB, PASSWORD)
    with pytest.raises(no_longer_good(world)):
        world.backend.accounts.verify(ADA, code)


def test_a_clock_set_back_voids_tokens_and_a_new_sign_in_revives_none(world: World):
    session = world.account(ADA)
    world.clock.forward(hours=2)
    other = world.account(BOB)
    world.clock.back(minutes=90)  # within the first token's hour again
    for ended in (session, other):
        with pytest.raises(SignInNeeded):
            world.backend.accounts.me(ended.access)
        with pytest.raises(SignInNeeded):
            world.backend.accounts.refresh(ended.refresh)
    fresh = world.backend.accounts.sign_in(BOB, PASSWORD)
    assert world.backend.accounts.me(fresh.access) == fresh.person
    with pytest.raises(SignInNeeded):
        world.backend.accounts.me(session.access)


def test_a_clock_that_was_years_ahead_locks_nobody_out(world: World):
    world.clock.forward(days=2000)
    world.account(ADA)
    for _ in range(10):
        with pytest.raises(WrongCredentials):
            world.backend.accounts.sign_in(ADA, "not the password")
    world.clock.back(days=2000)
    with pytest.raises(Throttled) as caught:
        world.backend.accounts.sign_in(ADA, PASSWORD)
    assert caught.value.wait == timedelta(minutes=15)
    world.clock.forward(minutes=15)
    world.backend.accounts.sign_in(ADA, PASSWORD)
    world.account(BOB)


# --- claiming, oneself, the office ---


def test_an_unclaimed_profile_goes_to_whoever_verifies_its_address(world: World):
    world.account(BOB)
    with world.server.ground.database.write() as connection:
        person = _add_person(connection, world, ADA)
        zone = {"zone": "Asia/Seoul", "claimed": False, "updated_at": world.clock.now}
        connection.execute(insert(schema.profiles).values(person_id=person, **zone))
    session = world.account(ADA, "Ada")
    assert session.person.id == person
    assert session.person.speaks
    assert not session.person.office
    with world.server.ground.database.read() as connection:
        assert connection.scalar(select(schema.profiles.c.claimed))


def test_name_and_zone_are_ones_own_to_change(world: World):
    session = world.account(ADA)
    changed = world.backend.accounts.update_me(session.access, Name(" Ada ", "Lovelace"), "Asia/Kathmandu")
    assert (changed.name, changed.zone) == (Name("Ada", "Lovelace"), "Asia/Kathmandu")
    assert world.backend.accounts.me(session.access) == changed
    with pytest.raises(InvalidInput):
        world.backend.accounts.update_me(session.access, Name(""), "Asia/Kathmandu")


# --- the language of letters ---


def test_a_sign_up_in_a_language_has_its_code_and_its_account_in_it(world: World):
    world.backend.accounts.sign_up(SignUp("Ada", "", ADA, PASSWORD, Role.BOOKS, "UTC", "de"))
    [letter] = world.mail()
    assert letter.language == "de"
    world.backend.accounts.verify(ADA, letter.code)
    assert world.backend.accounts.sign_in(ADA, PASSWORD).person.language == "de"


def test_an_account_that_said_no_language_has_none(world: World):
    assert world.account(ADA).person.language == ""


def test_each_sign_up_that_waits_has_its_code_in_its_own_language(world: World):
    for language in ("fr", "ar", ""):
        world.backend.accounts.sign_up(SignUp("Ada", "", ADA, PASSWORD, Role.BOOKS, "UTC", language))
    assert [letter.language for letter in world.mail()] == ["fr", "ar", "fr"]  # who said none has what is known


def test_a_sign_up_for_an_address_with_an_account_is_told_in_its_owners_language(world: World):
    ada = world.account(ADA)
    world.backend.accounts.update_me(ada.access, ada.person.name, "UTC", "hi")
    world.backend.accounts.sign_up(SignUp("Mallory", "", ADA, "another password", Role.BOOKS, "UTC", "de"))
    assert [(letter.kind, letter.language) for letter in world.mail()] == [(Kind.ACCOUNT_EXISTS, "hi")]
    assert world.backend.accounts.me(ada.access).language == "hi"


def test_the_language_of_letters_is_changed_only_where_it_is_said(world: World):
    ada = world.account(ADA)
    accounts = world.backend.accounts
    assert accounts.update_me(ada.access, Name("Ada"), "UTC", "es").language == "es"
    assert accounts.update_me(ada.access, Name("Augusta"), "UTC").language == "es"
    assert accounts.update_me(ada.access, Name("Augusta"), "UTC", "").language == ""


def test_a_language_that_nobody_here_speaks_is_kept_and_what_is_none_is_refused(world: World):
    ada = world.account(ADA)
    accounts = world.backend.accounts
    assert accounts.update_me(ada.access, Name("Ada"), "UTC", "pt-BR").language == "pt-BR"
    for language in ("German", "d", "de_DE", "de\n", "de-" + "a" * 8 + "-" + "b" * 8):
        with pytest.raises(InvalidInput) as caught:
            accounts.update_me(ada.access, Name("Ada"), "UTC", language)
        assert [fault.field for fault in caught.value.faults] == ["language"]
        with pytest.raises(InvalidInput):
            accounts.sign_up(SignUp("Bob", "", BOB, PASSWORD, Role.BOOKS, "UTC", language))


def test_the_local_office_is_whoever_has_the_computer(embedded: World):
    assert not embedded.backend.accounts.any_account()
    office = embedded.backend.accounts.me(embedded.backend.accounts.local_office())
    assert office.office
    with pytest.raises(NotAllowed):
        embedded.backend.accounts.update_me(embedded.backend.accounts.local_office(), Name("X"), "UTC")
    embedded.sign_up(ADA)
    assert embedded.backend.accounts.any_account()


def test_there_is_no_local_office_far_away(remote: World):
    with pytest.raises(NotAllowed):
        remote.backend.accounts.local_office()


# --- bad luck ---


def test_signing_up_again_after_a_lost_answer_leaves_one_account(remote: World):
    for lost in ("request", "answer"):
        remote.network.lose(lost)
        with pytest.raises(Unreachable):
            remote.sign_up(ADA)
    remote.sign_up(ADA)
    remote.backend.accounts.verify(ADA, remote.code(ADA))
    with remote.server.ground.database.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM people")) == 1


def _keep_hash(world: World, email: str, password_hash: str) -> None:
    with world.server.ground.database.write() as connection:
        person = _add_person(connection, world, email)
        kept = {"password_hash": password_hash, "verified_at": world.clock.now}
        connection.execute(update(schema.people).where(schema.people.c.id == person).values(kept))


def _add_person(connection, world: World, email: str) -> int:
    values = {"first_name": "Ada", "email": email, "email_folded": email, "role": Role.BOOKS, "zone": "UTC"}
    return connection.execute(
        insert(schema.people).values(**values, created_at=world.clock.now)
    ).inserted_primary_key.id


def test_a_code_that_wont_do_is_answered_alike_with_an_account_and_without(remote: World):
    remote.account(ADA)
    accounts = remote.backend.accounts
    for email in (ADA, "nobody@example.org"):
        accounts.request_reset(email)
        remote.sign_up(email)
        told = []
        for ask in (
            lambda email=email: accounts.reset_password(email, "000000", "another password"),
            lambda email=email: accounts.verify(email, "000000"),
        ):
            with pytest.raises(CodeWrong) as caught:
                ask()
            told.append(caught.value)
        assert told == [CodeWrong(UNCOUNTED)] * 2
