"""Whoever signs up in a language is mailed in it, by the server's own worker through a real mail server."""

from __future__ import annotations

import re
import time
from email.message import EmailMessage

from booking_desktop.backend.wire import values
from booking_desktop.domain.people import Person
from booking_desktop.domain.preferences import MailServer, Security
from booking_desktop.mail.smtp import SmtpSender
from server_stub.mailing import MailWorker
from tests.contract.world import PASSWORD
from tests.mail.servers import Mailbox, mail_server
from tests.server.conftest import Caller

ADA = {"first_name": "Ada", "last_name": "", "email": "ada@example.org", "password": PASSWORD}
WANTED = ADA | {"role": "user", "zone": "Europe/London"}


def mailed(caller: Caller) -> EmailMessage:
    """The one letter that leaves the server now."""
    box, serving = Mailbox(), caller.server.serving
    with mail_server(box) as port:
        sender = SmtpSender(MailServer("127.0.0.1", port, Security.NONE, sender="bookings@office.example"), "")
        worker = MailWorker(serving.backend.outbox, sender, serving.ground.clock)
        worker.start()
        ends = time.monotonic() + 20
        while not box.messages and time.monotonic() < ends:
            time.sleep(0.02)
        assert worker.stop(20)
    (message,) = box.messages
    return message


def text_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def test_a_sign_up_in_german_is_mailed_a_german_code_that_opens_a_german_account(caller: Caller):
    assert caller.http.post("/v1/accounts", json={"request": WANTED | {"language": "de"}}).status_code == 204
    letter = mailed(caller)
    assert letter["Subject"] == "Ihr Code für die Registrierung"
    assert letter["Content-Language"] == "de"
    found = re.search(r"Ihr Code lautet: (\d{6})", text_of(letter))
    assert found is not None
    code = {"email": "ada@example.org", "code": found.group(1)}
    assert caller.http.post("/v1/accounts/verify", json=code).status_code == 204
    me = caller.http.get("/v1/me", headers=caller.sign_in("ada@example.org")).json()
    assert me["language"] == "de"
    assert caller.http.post("/v1/accounts/request-reset", json={"email": "ada@example.org"}).status_code == 204
    assert "ein neues Passwort festzulegen" in text_of(mailed(caller))


def test_a_client_of_before_says_no_language_and_is_mailed_in_english(caller: Caller):
    assert caller.http.post("/v1/accounts", json={"request": WANTED}).status_code == 204
    letter = mailed(caller)
    assert (letter["Subject"], letter["Content-Language"]) == ("OTP Verification for Signup", "en")


def test_a_client_of_before_changes_a_name_and_leaves_the_language(caller: Caller):
    ada = caller.account("ada@example.org")
    said = {"name": {"first": "Ada", "last": ""}, "zone": "UTC"}
    assert caller.http.put("/v1/me", json=said | {"language": "fr"}, headers=ada).json()["language"] == "fr"
    assert caller.http.put("/v1/me", json=said, headers=ada).json()["language"] == "fr"


def test_the_classic_call_makes_an_account_without_a_language(caller: Caller):
    said = {"firstName": "Ada", "lastName": "L", "email": "ada@example.org", "password": PASSWORD, "userType": "user"}
    assert caller.http.post("/auth/signup", json=said).status_code == 200
    letter = mailed(caller)
    assert letter["Subject"] == "OTP Verification for Signup"
    assert "Your OTP is: " in text_of(letter)


def test_a_person_as_a_server_of_before_sends_them_has_no_language():
    told = b'{"id": 1, "name": {"first": "Ada", "last": ""}, "email": "ada@example.org", "role": "user", "zone": "UTC"}'
    assert values.decode(Person, told).language is None


def test_what_a_server_does_not_know_is_left_out():
    told = b'{"id": 1, "name": {"first": "A"}, "email": null, "role": "user", "zone": "UTC", "moon": "full"}'
    assert values.decode(Person, told).zone == "UTC"
