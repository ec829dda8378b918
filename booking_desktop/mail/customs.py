"""How a language writes dates, numbers and money in a letter (docs/adr/0155).

Nothing here asks the process's locale, which Qt sets: a letter's customs are its reader's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from booking_desktop.domain.money import Money, decimals, own_sign
from booking_desktop.domain.time import local


@dataclass(frozen=True)
class Customs:
    """Those of one language, as its catalogue says them."""

    right_to_left: bool
    digits: str
    """From zero to nine."""
    decimal: str
    group: str
    groups: list[int]
    """Digits in the groups from the decimal point on; the last one repeats."""
    grouped_from: int
    """Digits that a number has at least where it is grouped."""
    money: str
    twelve_hours: bool
    before_noon: str
    after_noon: str
    first: str
    """The day that begins a month, as ``when`` has it."""
    when: str
    weekdays: list[str]
    months: list[str]

    def at(self, instant: datetime, zone: str) -> str:
        """``Thu 12 March 2026, 14:30`` on a zone's wall clock."""
        wall = local(instant, zone)
        return self.when.format(
            weekday=self.weekdays[wall.weekday()],
            day=self.first if wall.day == 1 else self._own(str(wall.day)),
            month=self.months[wall.month - 1],
            year=self._own(str(wall.year)),
            time=self._time(wall),
        )

    def number(self, value: int) -> str:
        """An integer in the language's digits and groups."""
        return self._grouped(str(value))

    def price(self, money: Money) -> str:
        """``£120.00``: with the currency's own decimals, and its code where its sign could be another's."""
        whole, _, part = f"{money.amount:.{decimals(money.currency)}f}".partition(".")
        amount = self._grouped(whole) + (self.decimal + self._own(part) if part else "")
        sign = own_sign(money.currency)
        before = self.money.startswith("{sign}") and sign[-1].isalpha()
        return self.money.format(amount=amount, sign=f"{sign}\u00a0" if before else sign)

    def _time(self, wall: datetime) -> str:
        if not self.twelve_hours:
            return self._own(f"{wall:%H:%M}")
        half = self.before_noon if wall.hour < 12 else self.after_noon
        return f"{self._own(f'{wall.hour % 12 or 12}:{wall:%M}')}\u00a0{half}"

    def _grouped(self, digits: str) -> str:
        if len(digits) < self.grouped_from:
            return self._own(digits)
        parts, sizes = list[str](), list(self.groups)
        while digits:
            size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
            parts.insert(0, self._own(digits[-size:]))
            digits = digits[:-size]
        return self.group.join(parts)

    def _own(self, digits: str) -> str:
        return digits.translate({ord("0") + n: digit for n, digit in enumerate(self.digits)})
