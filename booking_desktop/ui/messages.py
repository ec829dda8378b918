"""Errors and verdicts as sentences: what happened, and what to do next. Exhaustive: a new error without a sentence fails
the type check.
"""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never, cast

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain import errors
from booking_desktop.domain.availability import NEXT_DAY
from booking_desktop.domain.errors import DomainError, Fault, FieldFault, Problem
from booking_desktop.domain.slots import Rule, Verdict
from booking_desktop.ui.reaching import reach_sentence, signed_out_sentence
from booking_desktop.ui.unavailable import unavailable
from booking_desktop.viewmodels.formats import Formats


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


def sentence(error: DomainError, formats: Formats) -> str:
    """The whole of what a person needs to know about a failure, in one or two short sentences."""
    problem = cast("Problem", error)
    match problem:
        case errors.InvalidInput(faults=faults):
            return fault_sentence(faults[0]) if len(faults) == 1 else _tr("Some fields need another look.")
        case errors.SlotTaken() | errors.NotOpen() | errors.TooLate() | errors.AlreadyBegun():
            return _booking_sentence(problem, formats)
        case errors.BookingChanged() | errors.RequestReused() | errors.NotFound() | errors.ProfileChanged():
            return _kept_sentence(problem)
        case errors.WrongCredentials() | errors.NotVerified() | errors.CodeWrong() | errors.CodeExpired():
            return _account_sentence(problem)
        case errors.Throttled(wait=wait):
            return _tr("Too many tries. Try again in {wait}.").format(wait=waiting(wait, formats))
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
            return _tr("You have another session {when}.").format(when=formats.when(slot.start))
        case errors.SlotTaken(wished=slot):
            return _tr("Someone just took {when}.").format(when=formats.when(slot.start))
        case errors.NotOpen(wished=slot, verdicts=verdicts):
            why = next((verdict_words(v, formats) for v in verdicts if not v.ok), "")
            return _tr("{when} can’t be booked. {why}").format(when=formats.when(slot.start), why=why).strip()
        case errors.TooLate(action="move", deadline=at):
            return _tr("It could be moved until {when}. Ask the other side directly.").format(when=formats.when(at))
        case errors.TooLate(action="undo", deadline=at):
            return _tr("The cancel could be taken back until {when}.").format(when=formats.when(at))
        case errors.TooLate(deadline=at):
            return _tr("It could be cancelled until {when}. Ask the other side directly.").format(when=formats.when(at))
        case errors.AlreadyBegun(begun=at):
            return _tr("This session began {when} and can’t be changed any more.").format(when=formats.when(at))
        case _:
            assert_never(problem)


def _kept_sentence(
    problem: errors.BookingChanged | errors.RequestReused | errors.NotFound | errors.ProfileChanged,
) -> str:
    match problem:
        case errors.BookingChanged():
            return _tr("This booking was changed meanwhile. Here is how it stands now.")
        case errors.RequestReused():
            return _tr("This request was already used for another booking. Choose the time once more.")
        case errors.NotFound():
            return _tr("This is no longer here.")
        case errors.ProfileChanged():
            return _tr("This was changed elsewhere meanwhile. Keep yours, or take theirs.")
        case _:
            assert_never(problem)


def _account_sentence(
    problem: errors.WrongCredentials | errors.NotVerified | errors.CodeWrong | errors.CodeExpired,
) -> str:
    match problem:
        case errors.WrongCredentials():
            return _tr("Email and password don’t match. Check both and try again.")
        case errors.NotVerified():
            return _tr("Your address is not verified yet. Enter the code from the mail.")
        case errors.CodeWrong(tries_left=errors.UNCOUNTED):
            return _tr("That is not the code, or it is no longer good. Look at the newest mail.")
        case errors.CodeWrong(tries_left=0):
            return _tr("That is not the code, and it is void now. Ask for a new one.")
        case errors.CodeWrong(tries_left=1):
            return _tr("That is not the code. One try left.")
        case errors.CodeWrong(tries_left=left):
            return _tr("That is not the code. {n} tries left.").format(n=left)
        case errors.CodeExpired():
            return _tr("This code is no longer good. Ask for a new one.")
        case _:
            assert_never(problem)


def _allowed_sentence(needs: str) -> str:
    return {
        "office": _tr("Only the office may do this."),
        "speaker": _tr("Only speakers can do this."),
    }.get(needs, _tr("This belongs to someone else."))


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
            return _tr("{path} was made by a newer version of this app. Update the app; nothing was changed.").format(
                path=path
            )
        case errors.StoreDamaged(path=path):
            return _tr("{path} is damaged or is not a store. It was left as it is; restore a backup.").format(path=path)
        case errors.StoreBusy():
            return _tr("Another program is using the store. Close it or wait a moment, then try again.")
        case errors.StoreReadOnly(path=path):
            return _tr("{path} can’t be written. Check the folder’s permissions.").format(path=path)
        case errors.DiskFull():
            return _tr("The disk is full, so nothing was kept. Make room and try again.")
        case errors.Unreachable():
            return reach_sentence(problem, formats)
        case errors.Unavailable(what=what):
            return unavailable(what)
        case errors.FileUnreadable(path=path, reason=reason):
            return _tr("{path} can’t be used: {reason}.").format(path=path, reason=file_reason(reason))
        case errors.MailRefused(text=text):
            return _tr("The mail server said: {text}").format(text=text)
        case _:
            assert_never(problem)


def file_reason(reason: str) -> str:
    """Why a file can't be used, to stand after a colon."""
    return {
        "missing": _tr("there is no such file"),
        "empty": _tr("it is empty"),
        "binary": _tr("it is not a text file"),
        "encoding": _tr("its letters can’t be read"),
        "denied": _tr("it may not be read"),
        "not_writable": _tr("it can’t be written there"),
        "too_large": _tr("it is too large"),
        "not_a_picture": _tr("it is not a picture"),
        "not_a_certificate": _tr("it holds no certificate in PEM form"),
        "not_a_store": _tr("it is not a backup of this app"),
    }.get(reason, reason)


def waiting(wait: timedelta, formats: Formats) -> str:
    """A waiting time, rounded up: ``40 seconds``, ``12 min``."""
    seconds = max(1, int(wait.total_seconds() + 0.999))
    if seconds < 90:
        return _tr("{n} seconds").format(n=formats.number(seconds))
    return formats.length(-(-seconds // 60))


def fault_sentence(fault: FieldFault) -> str:
    """What is wrong with a field, to stand under it."""
    match fault.fault:
        case Fault.MISSING:
            return _missing(fault.field)
        case Fault.TOO_SHORT:
            return _tr("At least {n} characters.").format(n=fault.limit)
        case Fault.TOO_LONG:
            return _tr("At most {n} characters.").format(n=fault.limit)
        case Fault.NOT_AN_ADDRESS:
            return _tr("Enter one email address, such as name@example.com.")
        case Fault.NOT_A_SERVER:
            return _tr("Enter a server’s address, such as bookings.example.com.")
        case Fault.NOT_A_NUMBER:
            return _tr("Enter a number.")
        case Fault.NEGATIVE:
            return _tr("It can’t be less than 0.")
        case Fault.TOO_MANY_DECIMALS if not fault.limit:
            return _tr("This currency has no decimals.")
        case Fault.TOO_MANY_DECIMALS:
            return _tr("At most {n} decimals.").format(n=fault.limit)
        case Fault.UNKNOWN_ZONE:
            return _tr("Choose a time zone from the list.")
        case Fault.UNKNOWN_CURRENCY:
            return _tr("Choose a currency from the list.")
        case Fault.UNKNOWN_CHOICE:
            return _tr("Choose one of the list.")
        case Fault.ENDS_BEFORE_START:
            return _tr("Ends before it starts.")
        case Fault.OVERLAPS:
            return _tr("Overlaps another range of that day.")
        case Fault.TAKEN:
            return _tr("This belongs to someone else already.")
        case Fault.TOO_SMALL:
            return _tr("At least {n}.").format(n=fault.limit)
        case Fault.TOO_LARGE:
            return _tr("That is too much.")
        case _:
            assert_never(fault.fault)


def _missing(field: str) -> str:
    return {
        "first_name": _tr("Enter a name."),
        "email": _tr("Enter your email address."),
        "password": _tr("Enter a password."),
        "code": _tr("Enter the six digits of the code."),
        "price": _tr("Enter a price, or 0 for free."),
    }.get(field, _tr("Fill this in."))


def verdict_words(verdict: Verdict, formats: Formats, speaker_zone: str | None = None) -> str:
    """What one rule says of a slot: for the rule trace, "why not?" and refusals."""
    if verdict.ok:
        return _kept_rule(verdict.rule)
    match verdict.rule:
        case Rule.PUBLISHED:
            own = verdict.detail == "own"
            return _tr("This is your own profile") if own else _tr("This profile is not published")
        case Rule.HOURS:
            closed = verdict.detail == "closed"
            return _tr("Closed that day") if closed else _tr("Outside the weekly hours")
        case Rule.GRID:
            return _tr("Sessions don’t start at this minute")
        case Rule.FREE:
            if verdict.detail == "buffer":
                return _tr("Too close to another booking")
            return _tr("Another booking stands in the way")
        case Rule.YOU_FREE:
            return _tr("You have something else then")
        case Rule.NOTICE:
            return _notice_words(verdict, formats)
        case Rule.HORIZON:
            return _tr("Booking opens {n} days ahead").format(n=verdict.limit)
        case Rule.CAPS:
            if verdict.detail == "week":
                return _tr("Already {n} sessions that week").format(n=verdict.limit)
            return _tr("Already {n} sessions that day").format(n=verdict.limit)
        case Rule.HELD:
            if verdict.until is None:
                return _tr("Someone holds it")
            return _tr("Held until {time}").format(time=formats.time(verdict.until, speaker_zone or formats.zone))
        case _:
            assert_never(verdict.rule)


def _notice_words(verdict: Verdict, formats: Formats) -> str:
    if verdict.minutes is not None and verdict.minutes < 0:
        return _tr("This time has passed")
    if verdict.limit == NEXT_DAY:
        return _tr("Only from the next day on")
    return _tr("Only {ahead} away, notice is {notice}").format(
        ahead=formats.length(verdict.minutes or 0), notice=formats.length(verdict.limit or 0)
    )


def _kept_rule(rule: Rule) -> str:
    return {
        Rule.PUBLISHED: _tr("Published"),
        Rule.HOURS: _tr("Inside weekly hours"),
        Rule.GRID: _tr("Starts on the grid"),
        Rule.FREE: _tr("No other booking"),
        Rule.YOU_FREE: _tr("No clash with your sessions"),
        Rule.NOTICE: _tr("Enough notice"),
        Rule.HORIZON: _tr("Not too far ahead"),
        Rule.CAPS: _tr("Room that day and week"),
        Rule.HELD: _tr("No one else holds it"),
    }[rule]
