from __future__ import annotations

import socket
import time
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from icalendar import Calendar

from booking_desktop.domain.errors import MailRefused
from booking_desktop.domain.letters import Facts, Kind
from booking_desktop.domain.people import Name
from booking_desktop.domain.preferences import MailServer, Security
from booking_desktop.mail.addresses import address
from booking_desktop.mail.envelope import to_eml, to_message
from booking_desktop.mail.smtp import SmtpSender
from tests.mail.letters import ADA, MADE, any_facts, booking, facts
from tests.mail.servers import Mailbox, free_port, made_certificate, mail_server, only, talker


def server_at(port: int, security: Security = Security.NONE, user: str = "") -> MailServer:
    return MailServer("127.0.0.1", port, security, user, "Proactively <bookings@office.example>")


def refusal(sender: SmtpSender, about: Facts | None = None) -> MailRefused:
    with pytest.raises(MailRefused) as caught:
        sender.send(about or facts())
    return caught.value


def test_a_letter_arrives_with_text_html_and_calendar() -> None:
    box = Mailbox()
    with mail_server(box) as port:
        SmtpSender(server_at(port)).send(facts())
    (message,) = box.messages
    assert message["From"] == "Proactively <bookings@office.example>"
    assert message["To"] == "Janaki Ammal <janaki.ammal@jic.example>"
    assert message["Reply-To"] == "Ada Lovelace <ada@lovelace.example>"
    assert message["Subject"] == "Session Booking Confirmation"
    assert message["Message-ID"] == "<1.abc@proactively>"
    kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    assert kinds == ["text/plain", "text/html", "text/calendar", "application/ics"]
    calendar, file = [p for p in message.walk() if p.get_content_type() in ("text/calendar", "application/ics")]
    assert calendar.get_param("method") == "REQUEST"
    assert file.get_filename() == "session.ics"
    assert calendar.get_payload(decode=True) == file.get_payload(decode=True)
    event = Calendar.from_ical(file.get_content()).walk("VEVENT")[0]
    assert event["UID"] == "7k3f92qd@proactively"
    assert str(event["ORGANIZER"]) == "mailto:bookings@office.example"


def body_of(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def test_a_german_letter_arrives_in_german() -> None:
    box = Mailbox()
    with mail_server(box) as port:
        SmtpSender(server_at(port)).send(facts(Kind.MOVED, language="de", was=MADE))
    (message,) = box.messages
    assert message["Subject"] == "Ihre Sitzung wurde verschoben auf Do 12. März 2026, 14:30"
    assert message["Content-Language"] == "de"
    assert "Guten Tag Janaki," in body_of(message, "plain")
    assert '<html lang="de" dir="ltr">' in body_of(message, "html")
    raw = box.envelopes[0].content
    assert isinstance(raw, bytes)
    assert raw.isascii()  # umlauts travel encoded


def test_an_arabic_letter_arrives_from_right_to_left() -> None:
    box = Mailbox()
    with mail_server(box) as port:
        SmtpSender(server_at(port)).send(facts(Kind.REMINDER, language="ar"))
        SmtpSender(server_at(port)).send(facts(Kind.BOOKED, language="ar"))
    reminder, booked = box.messages
    assert reminder["Subject"] == "تذكير: \u2068Ada Lovelace\u2069، الخميس ١٢ مارس ٢٠٢٦، ٢:٣٠ م"
    assert reminder["Content-Language"] == "ar"
    assert '<html lang="ar" dir="rtl">' in body_of(reminder, "html")
    (file,) = [part for part in booked.walk() if part.get_content_type() == "application/ics"]
    event = Calendar.from_ical(file.get_content()).walk("VEVENT")[0]
    assert event["SUMMARY"] == "\u200f\u2068Working session\u2069 مع \u2068Ada Lovelace\u2069"


def test_the_connection_is_encrypted_by_starttls_and_by_tls(tmp_path: Path) -> None:
    ours, trusting = made_certificate(tmp_path)
    box = Mailbox()
    with mail_server(box, tls_context=ours, require_starttls=True) as port:
        SmtpSender(server_at(port, Security.STARTTLS), context=trusting).send(facts())
    assert box.encrypted == [True]
    with mail_server(Mailbox(), tls_context=ours) as port:
        said = refusal(SmtpSender(server_at(port, Security.STARTTLS)))
    assert said.text.startswith(f"The certificate of 127.0.0.1:{port} is not trusted")
    assert said.server


def test_implicit_tls_delivers(tmp_path: Path) -> None:
    ours, trusting = made_certificate(tmp_path)
    box = Mailbox()
    with mail_server(box, ssl_context=ours) as port:
        SmtpSender(server_at(port, Security.TLS), context=trusting).send(facts())
    assert box.messages[0]["Subject"] == "Session Booking Confirmation"


def test_a_server_without_starttls_is_never_spoken_to_in_the_clear() -> None:
    box = Mailbox()
    with mail_server(box) as port:
        said = refusal(SmtpSender(server_at(port, Security.STARTTLS, "ada"), "secret"))
    assert "STARTTLS" in said.text
    assert said.server
    assert box.messages == []


@pytest.mark.parametrize("password", ["correct horse", "Äpfel und Öl"])
def test_a_login_is_made_where_one_is_set(password: str) -> None:
    box = Mailbox()
    options = {"authenticator": only("ada", password), "auth_require_tls": False}
    with mail_server(box, **options) as port:
        SmtpSender(server_at(port, user="ada"), password).send(facts())
        said = refusal(SmtpSender(server_at(port, user="ada"), "wrong"))
    assert box.logged_in == [True]
    assert (said.code, said.permanent, said.server) == (535, False, True)
    assert "wrong" not in repr(SmtpSender(server_at(port), "wrong"))


@pytest.mark.parametrize(("answer", "permanent"), [("452 4.2.2 Mailbox full", False), ("550 5.1.1 No such user", True)])
def test_a_refused_receiver_is_told_with_the_servers_words(answer: str, permanent: bool) -> None:
    with mail_server(Mailbox(rcpt=answer)) as port:
        said = refusal(SmtpSender(server_at(port)))
    assert said == MailRefused(int(answer[:3]), answer[4:], permanent, server=False)


def test_a_letter_refused_as_spam_is_refused_for_good_and_others_may_go() -> None:
    with mail_server(Mailbox(data="554 5.7.1 spam")) as port:
        said = refusal(SmtpSender(server_at(port)))
    assert (said.permanent, said.server) == (True, False)


def test_a_server_that_hangs_costs_no_more_than_the_timeout() -> None:
    def hang(caller: socket.socket) -> None:
        caller.recv(1)

    with talker(hang) as port:
        began = time.monotonic()
        said = refusal(SmtpSender(server_at(port), timeout=0.3))
        assert time.monotonic() - began < 2
    assert (said.text, said.permanent, said.server) == (f"127.0.0.1:{port} did not answer in time.", False, True)


def test_a_server_that_drips_costs_no_more_than_the_timeout() -> None:
    def drip(caller: socket.socket) -> None:
        caller.settimeout(0.05)
        for _ in range(100):
            try:
                caller.sendall(b"2")
                if not caller.recv(1):
                    return
            except TimeoutError:
                continue
            except OSError:
                return

    with talker(drip) as port:
        began = time.monotonic()
        said = refusal(SmtpSender(server_at(port), timeout=0.5))
        assert time.monotonic() - began < 2
    assert said.server


def test_a_server_that_drops_mid_data_leaves_the_letter_to_be_tried_again() -> None:
    def drop(caller: socket.socket) -> None:
        file = caller.makefile("rwb")
        file.write(b"220 hello\r\n")
        file.flush()
        for line in file:
            if line.upper().startswith(b"DATA"):
                file.write(b"354 go on\r\n")
                file.flush()
                caller.recv(100)
                file.close()
                return
            file.write(b"250 fine\r\n")
            file.flush()

    with talker(drop) as port:
        said = refusal(SmtpSender(server_at(port), timeout=5))
    assert (said.permanent, said.server) == (False, True)


def test_an_accepted_letter_is_sent_even_if_the_goodbye_fails() -> None:
    def accept_and_hang(caller: socket.socket) -> None:
        file = caller.makefile("rwb")
        file.write(b"220 hello\r\n")
        file.flush()
        data = False
        for line in file:
            if data and line != b".\r\n":
                continue
            if line.upper().startswith(b"QUIT"):
                file.read()
                break
            data = line.upper().startswith(b"DATA")
            file.write(b"354 go on\r\n" if data else b"250 fine\r\n")
            file.flush()
        file.close()

    with talker(accept_and_hang) as port:
        SmtpSender(server_at(port), timeout=1).send(facts())


def test_nothing_there_and_no_such_name_are_told_apart() -> None:
    port = free_port()
    assert refusal(SmtpSender(server_at(port))).text == f"Nothing answers at 127.0.0.1:{port}."
    nowhere = replace(server_at(port), host="mail.invalid")
    assert refusal(SmtpSender(nowhere)).text == "There is no server called mail.invalid."
    assert refusal(SmtpSender(replace(nowhere, host="x" * 70, port=99999))).server


def test_the_connection_test_sends_nothing_and_gives_the_greeting() -> None:
    box = Mailbox()
    with mail_server(box, ident="office mail") as port:
        assert "office mail" in SmtpSender(server_at(port)).test_connection()
    assert box.messages == []


def test_an_address_beyond_ascii_needs_smtputf8_and_its_domain_goes_as_idna() -> None:
    box = Mailbox()
    jorg = facts(to_email="jörg@straße.example")
    with mail_server(box, enable_SMTPUTF8=True) as port:
        SmtpSender(server_at(port)).send(jorg)
    assert box.envelopes[0].rcpt_tos == ["jörg@xn--strae-oqa.example"]
    with mail_server(Mailbox(), enable_SMTPUTF8=False) as port:
        assert refusal(SmtpSender(server_at(port)), jorg).permanent


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "ada",
        "@x.example",
        "a@b.example, c@d.example",
        "a@b.example\r\nBcc: x@y.example",
        "a b@c.example",
        "<a@b.example>",
    ],
)
def test_what_is_not_one_address_is_refused_for_good(bad: str) -> None:
    with pytest.raises(MailRefused) as caught:
        address("Ada", bad)
    assert caught.value.permanent


def test_no_name_can_add_a_header() -> None:
    nasty = "Ada\r\nBcc: all@example.com"
    host = replace(ADA, name=Name(nasty))
    message = to_message(
        facts(Kind.REMINDER, to_name=Name(nasty), booking=booking(host=host), message_id=f"<1@x>\r\n{nasty}"),
        replace(server_at(25), sender=f"{nasty} <a@b.example>"),
        MADE,
    )
    headers = message.as_bytes().split(b"\r\n\r\n")[0]
    assert b"\r\nBcc" not in headers
    assert message["Bcc"] is None


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_facts)
def test_any_facts_make_a_message_that_can_be_written_down(about: Facts) -> None:
    raw = to_eml(about, MailServer(), MADE)
    assert raw.startswith(b"From: Proactively <bookings@localhost>\r\n")
    assert b"\nBcc" not in raw.split(b"\r\n\r\n")[0]
