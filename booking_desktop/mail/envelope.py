"""A letter as a MIME message: text, HTML and calendar as alternatives, the calendar as a file too."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

from booking_desktop.domain.errors import MailRefused
from booking_desktop.domain.letters import Facts
from booking_desktop.domain.preferences import MailServer
from booking_desktop.mail.addresses import address, sender_of
from booking_desktop.mail.lines import plain
from booking_desktop.mail.messages import render
from booking_desktop.mail.words import other_side

FILE_NAME = "session.ics"


def to_message(facts: Facts, server: MailServer, at: datetime) -> EmailMessage:
    """The message as it leaves at ``at``. Raises MailRefused when an address can't be one."""
    sender = sender_of(server)
    letter = render(facts, sender.addr_spec)
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = address(str(facts.to_name), facts.to_email)
    message["Subject"] = letter.subject
    message["Date"] = at.astimezone(UTC)
    message["Message-ID"] = f"<{plain(facts.message_id).strip('<>')}>"
    message["Auto-Submitted"] = "auto-generated"
    _answer_to(message, facts)
    message.set_content(letter.text)
    message.add_alternative(letter.html, subtype="html")
    if letter.calendar and letter.method:
        text = letter.calendar.decode("utf-8")
        message.add_alternative(text, subtype="calendar", params={"method": letter.method}, cte="base64")
        message.add_attachment(letter.calendar, maintype="application", subtype="ics", filename=FILE_NAME)
    message["Content-Language"] = letter.body.language  # last: headers of content move into the first part
    return message


def to_eml(facts: Facts, server: MailServer, at: datetime) -> bytes:
    """The message as a file that any mail program opens."""
    message = to_message(facts, server, at)
    return message.as_bytes(policy=SMTP.clone(utf8=not message["To"].addresses[0].addr_spec.isascii()))


def _answer_to(message: EmailMessage, facts: Facts) -> None:
    """Let an answer reach the other side, where its address may be known and fits into a plain header."""
    other = other_side(facts)
    if other is None or not other.email:
        return
    with suppress(MailRefused):
        reply = address(str(other.name), other.email)
        if reply.addr_spec.isascii():
            message["Reply-To"] = reply
