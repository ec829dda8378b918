"""What people read when a server can't be reached."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from booking_desktop.domain.errors import Reach, SignInNeeded, Unreachable
from booking_desktop.ui.messages import sentence
from booking_desktop.viewmodels.formats import Formats

FORMATS = Formats("Europe/London")
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
SAID = {
    Reach.NO_NETWORK: "This computer has no network. Connect it and try again; your input is kept.",
    Reach.NO_SUCH_SERVER: "There is no server called office.example. Check the address, and the network.",
    Reach.REFUSED: "No server is running at office.example. Try again in a while, or check the address.",
    Reach.TIMED_OUT: "No answer from office.example. Your input is kept; try again.",
    Reach.BROKEN_OFF: "The connection to office.example broke off. Your input is kept; try again.",
    Reach.BUSY: "office.example is too busy at the moment. Your input is kept; try again in a while.",
    Reach.PROXY: "The proxy on the way to office.example lets nothing through. Check its address in the settings.",
    Reach.NOT_OURS: "What answers at office.example is no Proactively server. Check the address; a guest network may want "
    "you to sign in first.",
    Reach.NEWER: "office.example is newer than this app. Update the app.",
    Reach.GARBLED: "The answer of office.example can’t be read. Try again; if it stays so, tell the office.",
    Reach.NO_ENCRYPTION: "office.example offers no secure connection (https), so nothing was sent. Check the address.",
    Reach.OPEN_TO_ALL: "office.example is not encrypted (http), so no password was sent there. Ask the office for its "
    "https address.",
    Reach.CERTIFICATE_OTHER_NAME: "The certificate at office.example is another server’s, so nothing was sent. Check the "
    "address.",
    Reach.CERTIFICATE_UNKNOWN: "Nobody this computer trusts vouches for office.example, so nothing was sent. Where the "
    "office vouches for it itself, its certificate file belongs into the settings (ca_file).",
    Reach.CERTIFICATE_EXPIRED: "The certificate of office.example has run out, so nothing was sent. This computer’s clock "
    "says Monday 9 March 2026, 12:00: if that is wrong, set it right; if not, tell the office.",
    Reach.CERTIFICATE_NOT_YET_VALID: "The certificate of office.example is not valid yet, so nothing was sent. This "
    "computer’s clock says Monday 9 March 2026, 12:00: if that is wrong, set it right; if not, tell the office.",
}


@pytest.mark.parametrize("reach", Reach)
def test_each_trouble_is_told_in_plain_words_with_what_to_do(reach: Reach):
    assert sentence(Unreachable("office.example", "EXXX", reach, NOON), FORMATS) == SAID[reach]


def test_a_clock_known_to_be_wrong_is_named_by_how_much():
    problem = Unreachable("office.example", "", Reach.CERTIFICATE_EXPIRED, NOON, timedelta(hours=-26))
    assert sentence(problem, FORMATS).endswith("This computer’s clock is 26 h ahead of the server’s.")


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        (timedelta(seconds=90), "You have been signed out. Sign in to go on."),
        (
            timedelta(hours=2),
            "You have been signed out. This computer’s clock is 2 h behind the server’s. Set it right, then sign in.",
        ),
        (
            timedelta(days=-3),
            "You have been signed out. This computer’s clock is 3 days ahead of the server’s. Set it right, then sign in.",
        ),
    ],
)
def test_a_session_that_a_wrong_clock_ended_says_so(behind: timedelta, said: str):
    assert sentence(SignInNeeded(behind), FORMATS) == said


def test_nobody_is_told_of_a_server_without_a_name():
    assert sentence(Unreachable(""), FORMATS) == "No answer from the server. Your input is kept; try again."
