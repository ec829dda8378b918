"""Why a server can't be reached, as sentences. Exhaustive: a new reason without a sentence fails the type check."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.errors import Reach, SignInNeeded, Unreachable
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate

_Secure = Literal[
    Reach.NO_ENCRYPTION,
    Reach.OPEN_TO_ALL,
    Reach.CERTIFICATE_OTHER_NAME,
    Reach.CERTIFICATE_UNKNOWN,
    Reach.CERTIFICATE_EXPIRED,
    Reach.CERTIFICATE_NOT_YET_VALID,
]
_CLOCKS_AGREE = timedelta(minutes=2)


def reach_sentence(problem: Unreachable, formats: Formats) -> str:
    """What is wrong on the way to a server, and what to do about it."""
    where = problem.where or translate("Messages", "the server")
    reach = problem.reach
    match reach:
        case Reach.NO_NETWORK:
            return translate("Messages", "This computer has no network. Connect it and try again; your input is kept.")
        case Reach.NO_SUCH_SERVER:
            return translate(
                "Messages", "There is no server called {where}. Check the address, and the network."
            ).format(where=where)
        case Reach.REFUSED:
            return translate(
                "Messages", "No server is running at {where}. Try again in a while, or check the address."
            ).format(where=where)
        case Reach.TIMED_OUT:
            return translate("Messages", "No answer from {where}. Your input is kept; try again.").format(where=where)
        case Reach.BROKEN_OFF:
            return translate("Messages", "The connection to {where} broke off. Your input is kept; try again.").format(
                where=where
            )
        case Reach.BUSY:
            return translate(
                "Messages", "{where} is too busy at the moment. Your input is kept; try again in a while."
            ).format(where=where)
        case Reach.PROXY:
            return translate(
                "Messages", "The proxy on the way to {where} lets nothing through. Check its address in the settings."
            ).format(where=where)
        case Reach.NOT_OURS:
            return translate(
                "Messages",
                "What answers at {where} is no Proactively server. Check the address; a guest network may want you to "
                "sign in first.",
            ).format(where=where)
        case Reach.NEWER:
            return translate("Messages", "{where} is newer than this app. Update the app.").format(where=where)
        case Reach.GARBLED:
            return translate(
                "Messages", "The answer of {where} can’t be read. Try again; if it stays so, tell the office."
            ).format(where=where)
        case _:
            return _secure_sentence(problem, reach, where, formats)


def _secure_sentence(problem: Unreachable, reach: _Secure, where: str, formats: Formats) -> str:
    match reach:
        case Reach.NO_ENCRYPTION:
            words = translate(
                "Messages", "{where} offers no secure connection (https), so nothing was sent. Check the address."
            )
        case Reach.OPEN_TO_ALL:
            words = translate(
                "Messages",
                "{where} is not encrypted (http), so no password was sent there. Ask the office for its https address.",
            )
        case Reach.CERTIFICATE_OTHER_NAME:
            words = translate(
                "Messages", "The certificate at {where} is another server’s, so nothing was sent. Check the address."
            )
        case Reach.CERTIFICATE_UNKNOWN:
            words = translate(
                "Messages",
                "Nobody this computer trusts vouches for {where}, so nothing was sent. Where the office vouches for it "
                "itself, its certificate file belongs into the settings (ca_file).",
            )
        case Reach.CERTIFICATE_EXPIRED:
            words = translate("Messages", "The certificate of {where} has run out, so nothing was sent. {clock}")
        case Reach.CERTIFICATE_NOT_YET_VALID:
            words = translate("Messages", "The certificate of {where} is not valid yet, so nothing was sent. {clock}")
        case _:
            assert_never(reach)
    return words.format(where=where, clock=_by_this_clock(problem, formats))


def signed_out_sentence(problem: SignInNeeded, formats: Formats) -> str:
    """The session is over; a clock that is wrong is told, for it ends sessions again and again."""
    clock = clock_words(problem.behind, formats)
    if not clock:
        return translate("Messages", "You have been signed out. Sign in to go on.")
    return translate("Messages", "You have been signed out. {clock} Set it right, then sign in.").format(clock=clock)


def clock_words(behind: timedelta, formats: Formats) -> str:
    """``This computer’s clock is 2 h behind the server’s.``; nothing when they agree."""
    if abs(behind) < _CLOCKS_AGREE:
        return ""
    minutes = round(abs(behind).total_seconds() / 60)
    length = (
        formats.length(minutes)
        if minutes < 48 * 60
        else translate("Messages", "{n} days", "", round(minutes / 1440)).format(n=round(minutes / 1440))
    )
    if behind > timedelta():
        return translate("Messages", "This computer’s clock is {length} behind the server’s.").format(length=length)
    return translate("Messages", "This computer’s clock is {length} ahead of the server’s.").format(length=length)


def _by_this_clock(problem: Unreachable, formats: Formats) -> str:
    told = clock_words(problem.behind, formats)
    if told or problem.at is None:
        return told
    day = formats.day_long(formats.day_of(problem.at), year=True)
    return translate(
        "Messages", "This computer’s clock says {day}, {time}: if that is wrong, set it right; if not, tell the office."
    ).format(day=day, time=formats.time(problem.at))
