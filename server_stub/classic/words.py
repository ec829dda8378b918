"""The words of classic answers, and of the refusals that the classic server doesn't know."""

from __future__ import annotations

from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput, NotOpen
from booking_desktop.domain.slots import Rule

SIGNED_UP = "Signup successful! OTP sent to email."
VERIFIED = "Account verified successfully."
BAD_CODE = "Invalid OTP or OTP expired."
SIGNED_IN = "Login successful!"
WRONG_PAIR = "Invalid credentials!"
NOT_VERIFIED = "Please verify your email before logging in."
BAD_TOKEN = "Invalid Token!"
NO_SPEAKER = "Only speakers can set up profiles."
SET_UP = "Profile created successfully."
BAD_SLOT = "Invalid time slot."
UNKNOWN_SPEAKER = "Speaker not found."
BOOKED = "Booking successful, email sent."
BOOKED_MAIL_WAITS = "Booking successful, email will follow."
TAKEN = "This slot is already booked."
YOURS = "You have another session at that time."
NO_HOUR = "This speaker offers no one-hour session."
PAST = "The date must be in the future."
KEY_REUSED = "This Idempotency-Key was used for another request."
TOO_MANY = "Too many tries. Please try again later."

_NAMES = {"first_name": "firstName", "last_name": "lastName", "name": "firstName", "price": "sessionPrice"}
_NAMES |= {"topics": "expertise", "headline": "expertise", "role": "userType", "start": "date"}
_FAULTS = {
    Fault.MISSING: "is missing",
    Fault.TOO_SHORT: "is too short",
    Fault.TOO_LONG: "is too long",
    Fault.TOO_LARGE: "is too large",
    Fault.TOO_SMALL: "is too small",
    Fault.NEGATIVE: "must not be negative",
    Fault.NOT_A_NUMBER: "is not a number",
    Fault.NOT_AN_ADDRESS: "is not a mail address",
    Fault.TOO_MANY_DECIMALS: "has more decimals than the currency",
}
_REASONS = {
    Rule.PUBLISHED: "This speaker can't be booked.",
    Rule.HOURS: "The speaker is not available at that time.",
    Rule.GRID: "The speaker's sessions begin at other times.",
    Rule.NOTICE: "The speaker needs longer notice.",
    Rule.HORIZON: "That is further ahead than the speaker takes bookings.",
    Rule.CAPS: "The speaker takes no more sessions then.",
    Rule.FREE: TAKEN,
    Rule.YOU_FREE: YOURS,
    Rule.HELD: TAKEN,
}


def of_faults(error: InvalidInput) -> str:
    """Each field with what is wrong with it: "email is missing, password is too short."."""
    return ", ".join(dict.fromkeys(map(_of_fault, error.faults))) + "."


def _of_fault(fault: FieldFault) -> str:
    limit = f" ({fault.limit})" if isinstance(fault.limit, int) else ""
    return f"{_NAMES.get(fault.field, fault.field)} {_FAULTS.get(fault.fault, 'is not valid')}{limit}"


def of_rules(error: NotOpen) -> str:
    """The first rule that forbids the slot."""
    broken = next(verdict for verdict in error.verdicts if not verdict.ok)
    if broken.detail == "own":
        return "You can't book your own profile."
    return _REASONS[broken.rule]
