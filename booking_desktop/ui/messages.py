"""Errors and verdicts as sentences: what happened, and what to do next. Exhaustive: a new error without a sentence fails
the type check.
"""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never, cast

from PySide6.QtCore import QCoreApplication, QLocale

from booking_desktop.domain import errors
from booking_desktop.domain.availability import NEXT_DAY
from booking_desktop.domain.errors import DomainError, Fault, FieldFault, Problem
from booking_desktop.domain.slots import Rule, Verdict
from booking_desktop.ui.reaching import reach_sentence, signed_out_sentence
from booking_desktop.ui.unavailable import unavailable
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


def sentence(error: DomainError, formats: Formats) -> str:
    """The whole of what a person needs to know about a failure, in one or two short sentences."""
    problem = cast("Problem", error)
    match problem:
        case errors.InvalidInput(faults=faults):
            return (
                fault_sentence(faults[0])
                if len(faults) == 1
                else translate("Messages", "Some fields need another look.")
            )
        case errors.SlotTaken() | errors.NotOpen() | errors.TooLate() | errors.AlreadyBegun():
            return _booking_sentence(problem, formats)
        case errors.BookingChanged() | errors.RequestReused() | errors.NotFound() | errors.ProfileChanged():
            return _kept_sentence(problem)
        case errors.WrongCredentials() | errors.NotVerified() | errors.CodeWrong() | errors.CodeExpired():
            return _account_sentence(problem)
        case errors.Throttled(wait=wait):
            return translate("Messages", "Too many tries. Try again in {wait}.").format(wait=waiting(wait, formats))
        case errors.SignInNeeded():
            return signed_out_sentence(problem, formats)
        case errors.NotAllowed(needs=needs):
            return _allowed_sentence(needs)
        case _:
            return _place_sentence(problem, formats)


def _booking_sentence(
    problem: errors.SlotTaken | errors.NotOpen | errors.TooLate | errors.AlreadyBegun, formats: Formats
) -> str:
    match problem:
        case errors.SlotTaken(wished=slot, yours=True):
            return translate("Messages", "You have another session {when}.").format(when=formats.when(slot.start))
        case errors.SlotTaken(wished=slot):
            return translate("Messages", "Someone just took {when}.").format(when=formats.when(slot.start))
        case errors.NotOpen(wished=slot, verdicts=verdicts):
            why = next((verdict_words(v, formats) for v in verdicts if not v.ok), "")
            return (
                translate("Messages", "{when} can’t be booked. {why}")
                .format(when=formats.when(slot.start), why=why)
                .strip()
            )
        case errors.TooLate(action="move", deadline=at):
            return translate("Messages", "It could be moved until {when}. Ask the other side directly.").format(
                when=formats.when(at)
            )
        case errors.TooLate(action="undo", deadline=at):
            return translate("Messages", "The cancel could be taken back until {when}.").format(when=formats.when(at))
        case errors.TooLate(deadline=at):
            return translate("Messages", "It could be cancelled until {when}. Ask the other side directly.").format(
                when=formats.when(at)
            )
        case errors.AlreadyBegun(begun=at):
            return translate("Messages", "This session began {when} and can’t be changed any more.").format(
                when=formats.when(at)
            )
        case _:
            assert_never(problem)


def _kept_sentence(
    problem: errors.BookingChanged | errors.RequestReused | errors.NotFound | errors.ProfileChanged,
) -> str:
    match problem:
        case errors.BookingChanged():
            return translate("Messages", "This booking was changed meanwhile. Here is how it stands now.")
        case errors.RequestReused():
            return translate(
                "Messages", "This request was already used for another booking. Choose the time once more."
            )
        case errors.NotFound():
            return translate("Messages", "This is no longer here.")
        case errors.ProfileChanged():
            return translate("Messages", "This was changed elsewhere meanwhile. Keep yours, or take theirs.")
        case _:
            assert_never(problem)


def _account_sentence(
    problem: errors.WrongCredentials | errors.NotVerified | errors.CodeWrong | errors.CodeExpired,
) -> str:
    match problem:
        case errors.WrongCredentials():
            return translate("Messages", "Email and password don’t match. Check both and try again.")
        case errors.NotVerified():
            return translate("Messages", "Your address is not verified yet. Enter the code from the mail.")
        case errors.CodeWrong(tries_left=errors.UNCOUNTED):
            return translate("Messages", "That is not the code, or it is no longer good. Look at the newest mail.")
        case errors.CodeWrong(tries_left=0):
            return translate("Messages", "That is not the code, and it is void now. Ask for a new one.")
        case errors.CodeWrong(tries_left=1):
            return translate("Messages", "That is not the code. One try left.")
        case errors.CodeWrong(tries_left=left):
            return translate("Messages", "That is not the code. {n} tries left.", "", left).format(
                n=QLocale().toString(left)
            )
        case errors.CodeExpired():
            return translate("Messages", "This code is no longer good. Ask for a new one.")
        case _:
            assert_never(problem)


def _allowed_sentence(needs: str) -> str:
    return {
        "office": translate("Messages", "Only the office may do this."),
        "speaker": translate("Messages", "Only speakers can do this."),
    }.get(needs, translate("Messages", "This belongs to someone else."))


def _place_sentence(
    problem: errors.StoreNewer
    | errors.StoreDamaged
    | errors.StoreBusy
    | errors.StoreReadOnly
    | errors.DiskFull
    | errors.Unreachable
    | errors.Unavailable
    | errors.FileUnreadable
    | errors.MailRefused,
    formats: Formats,
) -> str:
    match problem:
        case errors.StoreNewer(path=path):
            return translate(
                "Messages", "{path} was made by a newer version of this app. Update the app; nothing was changed."
            ).format(path=path)
        case errors.StoreDamaged(path=path):
            return translate(
                "Messages", "{path} is damaged or is not a store. It was left as it is; restore a backup."
            ).format(path=path)
        case errors.StoreBusy():
            return translate(
                "Messages", "Another program is using the store. Close it or wait a moment, then try again."
            )
        case errors.StoreReadOnly(path=path):
            return translate("Messages", "{path} can’t be written. Check the folder’s permissions.").format(path=path)
        case errors.DiskFull():
            return translate("Messages", "The disk is full, so nothing was kept. Make room and try again.")
        case errors.Unreachable():
            return reach_sentence(problem, formats)
        case errors.Unavailable(what=what):
            return unavailable(what)
        case errors.FileUnreadable(path=path, reason=reason):
            return translate("Messages", "{path} can’t be used: {reason}.").format(
                path=path, reason=file_reason(reason)
            )
        case errors.MailRefused(text=text):
            return translate("Messages", "The mail server said: {text}").format(text=text)
        case _:
            assert_never(problem)


def file_reason(reason: str) -> str:
    """Why a file can't be used, to stand after a colon."""
    return {
        "missing": translate("Messages", "there is no such file"),
        "folder": translate("Messages", "it is a folder"),
        "special": translate("Messages", "it is not an ordinary file"),
        "empty": translate("Messages", "it is empty"),
        "binary": translate("Messages", "it is not a text file"),
        "encoding": translate("Messages", "its letters can’t be read"),
        "denied": translate("Messages", "it may not be read"),
        "not_writable": translate("Messages", "it can’t be written there"),
        "too_large": translate("Messages", "it is too large"),
        "not_a_calendar": translate("Messages", "it is not a calendar file"),
        "not_a_picture": translate("Messages", "it is not a picture"),
        "not_a_certificate": translate("Messages", "it holds no certificate in PEM form"),
        "not_a_store": translate("Messages", "it is not a backup of this app"),
    }.get(reason, reason)


def waiting(wait: timedelta, formats: Formats) -> str:
    """A waiting time, rounded up: ``40 seconds``, ``12 min``."""
    seconds = max(1, int(wait.total_seconds() + 0.999))
    if seconds < 90:
        return translate("Messages", "{n} seconds", "", seconds).format(n=formats.number(seconds))
    return formats.length(-(-seconds // 60))


def fault_sentence(fault: FieldFault) -> str:
    """What is wrong with a field, to stand under it."""
    limit = fault.limit or 0
    number = QLocale().toString(limit)
    match fault.fault:
        case Fault.MISSING:
            return _missing(fault.field)
        case Fault.TOO_SHORT:
            return translate("Messages", "At least {n} characters.", "", limit).format(n=number)
        case Fault.TOO_LONG:
            return translate("Messages", "At most {n} characters.", "", limit).format(n=number)
        case Fault.NOT_AN_ADDRESS:
            return translate("Messages", "Enter one email address, such as name@example.com.")
        case Fault.NOT_A_SERVER:
            return translate("Messages", "Enter a server’s address, such as bookings.example.com.")
        case Fault.NOT_A_NUMBER:
            return translate("Messages", "Enter a number.")
        case Fault.NEGATIVE:
            return translate("Messages", "It can’t be less than 0.")
        case Fault.TOO_MANY_DECIMALS if not fault.limit:
            return translate("Messages", "This currency has no decimals.")
        case Fault.TOO_MANY_DECIMALS:
            return translate("Messages", "At most {n} decimals.", "", limit).format(n=number)
        case Fault.UNKNOWN_ZONE:
            return translate("Messages", "Choose a time zone from the list.")
        case Fault.UNKNOWN_CURRENCY:
            return translate("Messages", "Choose a currency from the list.")
        case Fault.UNKNOWN_CHOICE:
            return translate("Messages", "Choose one of the list.")
        case Fault.ENDS_BEFORE_START:
            return translate("Messages", "Ends before it starts.")
        case Fault.OVERLAPS:
            return translate("Messages", "Overlaps another range of that day.")
        case Fault.TAKEN:
            return translate("Messages", "This belongs to someone else already.")
        case Fault.TOO_SMALL:
            return translate("Messages", "At least {n}.", "", limit).format(n=number)
        case Fault.TOO_LARGE:
            return translate("Messages", "That is too much.")
        case _:
            assert_never(fault.fault)


def _missing(field: str) -> str:
    return {
        "first_name": translate("Messages", "Enter a name."),
        "email": translate("Messages", "Enter your email address."),
        "password": translate("Messages", "Enter a password."),
        "code": translate("Messages", "Enter the six digits of the code."),
        "price": translate("Messages", "Enter a price, or 0 for free."),
    }.get(field, translate("Messages", "Fill this in."))


def verdict_words(verdict: Verdict, formats: Formats, speaker_zone: str | None = None) -> str:
    """What one rule says of a slot: for the rule trace, "why not?" and refusals."""
    if verdict.ok:
        return _kept_rule(verdict.rule)
    limit = verdict.limit or 0
    match verdict.rule:
        case Rule.PUBLISHED:
            own = verdict.detail == "own"
            return (
                translate("Messages", "This is your own profile")
                if own
                else translate("Messages", "This profile is not published")
            )
        case Rule.HOURS:
            closed = verdict.detail == "closed"
            return (
                translate("Messages", "Closed that day")
                if closed
                else translate("Messages", "Outside the weekly hours")
            )
        case Rule.GRID:
            return translate("Messages", "Sessions don’t start at this minute")
        case Rule.FREE:
            if verdict.detail == "buffer":
                return translate("Messages", "Too close to another booking")
            return translate("Messages", "Another booking stands in the way")
        case Rule.YOU_FREE:
            return translate("Messages", "You have something else then")
        case Rule.NOTICE:
            return _notice_words(verdict, formats)
        case Rule.HORIZON:
            return translate("Messages", "Booking opens {n} days ahead", "", limit).format(n=formats.number(limit))
        case Rule.CAPS:
            if verdict.detail == "week":
                return translate("Messages", "Already {n} sessions that week", "", limit).format(
                    n=formats.number(limit)
                )
            return translate("Messages", "Already {n} sessions that day", "", limit).format(n=formats.number(limit))
        case Rule.HELD:
            if verdict.until is None:
                return translate("Messages", "Someone holds it")
            return translate("Messages", "Held until {time}").format(
                time=formats.time(verdict.until, speaker_zone or formats.zone)
            )
        case _:
            assert_never(verdict.rule)


def _notice_words(verdict: Verdict, formats: Formats) -> str:
    if verdict.minutes is not None and verdict.minutes < 0:
        return translate("Messages", "This time has passed")
    if verdict.limit == NEXT_DAY:
        return translate("Messages", "Only from the next day on")
    return translate("Messages", "Only {ahead} away, notice is {notice}").format(
        ahead=formats.length(verdict.minutes or 0), notice=formats.length(verdict.limit or 0)
    )


def _kept_rule(rule: Rule) -> str:
    return {
        Rule.PUBLISHED: translate("Messages", "Published"),
        Rule.HOURS: translate("Messages", "Inside weekly hours"),
        Rule.GRID: translate("Messages", "Starts on the grid"),
        Rule.FREE: translate("Messages", "No other booking"),
        Rule.YOU_FREE: translate("Messages", "No clash with your sessions"),
        Rule.NOTICE: translate("Messages", "Enough notice"),
        Rule.HORIZON: translate("Messages", "Not too far ahead"),
        Rule.CAPS: translate("Messages", "Room that day and week"),
        Rule.HELD: translate("Messages", "No one else holds it"),
    }[rule]
