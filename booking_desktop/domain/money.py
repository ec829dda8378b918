"""Money as integer minor units with an ISO 4217 code; never a float (RULES, Booking)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from booking_desktop.domain.faults import Fault, FieldFault, InvalidInput

# ISO 4217 currencies whose minor unit is not a hundredth.
_EXPONENTS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
}
CURRENCIES: tuple[str, ...] = tuple(
    "AED AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KWD LKR MAD "
    "MXN MYR NGN NOK NPR NZD PHP PKR PLN QAR RON RSD SAR SEK SGD THB TND TRY TWD UAH USD VND ZAR".split()
)
"""The currencies an office may choose from."""
_MOST = 10**12
SIGNS = {
    "GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥", "CNY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪", "VND": "₫",
    "UAH": "₴", "TRY": "₺", "NGN": "₦", "BRL": "R$", "PLN": "zł", "CZK": "Kč", "SEK": "kr", "NOK": "kr", "DKK": "kr",
    "ISK": "kr", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "HKD": "HK$", "SGD": "S$", "TWD": "NT$", "MXN": "MX$",
}  # fmt: skip
"""How a currency is written where its sign is known; some share one."""


def decimals(currency: str) -> int:
    """Digits after the point: of the currency, not of the locale."""
    return _EXPONENTS.get(currency, 2)


def own_sign(currency: str) -> str:
    """Its sign where no other currency of these has the same, else its code: for what is read far from the app."""
    sign = SIGNS.get(currency, currency)
    return sign if list(SIGNS.values()).count(sign) == 1 else currency


@dataclass(frozen=True, order=True)
class Money:
    """An amount in minor units (pence, cents, yen) of ``currency``."""

    minor: int
    currency: str

    @property
    def amount(self) -> Decimal:
        """The amount in major units, exact."""
        return Decimal(self.minor).scaleb(-decimals(self.currency))

    @property
    def is_free(self) -> bool:
        """Whether nothing is due."""
        return self.minor == 0

    def plain(self) -> str:
        """Neutral text such as ``120.00 GBP``, for files and logs; the window formats by locale, a letter by language."""
        return f"{self.amount:.{decimals(self.currency)}f} {self.currency}"


def parse_money(text: str, currency: str, field: str = "price") -> Money:
    """Read an amount in major units as a person types it ("120", "120.00", "1,200.50", "1.200,50", "£120").

    Raises InvalidInput naming ``field``: MISSING, NOT_A_NUMBER, NEGATIVE, TOO_MANY_DECIMALS, TOO_LARGE, UNKNOWN_CURRENCY.
    """
    if currency not in CURRENCIES:
        raise InvalidInput((FieldFault("currency", Fault.UNKNOWN_CURRENCY),))
    cleaned = "".join(c for c in text if c.isdigit() or c in ".,-'" or c.isalpha())
    cleaned = cleaned.removeprefix(currency).removesuffix(currency).replace("'", "")
    if not text.strip():
        raise InvalidInput((FieldFault(field, Fault.MISSING),))
    try:
        value = Decimal(_with_point(cleaned))
    except InvalidOperation:
        raise InvalidInput((FieldFault(field, Fault.NOT_A_NUMBER),)) from None
    if not value.is_finite():
        raise InvalidInput((FieldFault(field, Fault.NOT_A_NUMBER),))
    if value < 0:
        raise InvalidInput((FieldFault(field, Fault.NEGATIVE),))
    if value > _MOST:
        raise InvalidInput((FieldFault(field, Fault.TOO_LARGE, _MOST),))
    minor = value.scaleb(decimals(currency))
    if minor != minor.to_integral_value():
        raise InvalidInput((FieldFault(field, Fault.TOO_MANY_DECIMALS, decimals(currency)),))
    if minor > _MOST:
        raise InvalidInput((FieldFault(field, Fault.TOO_LARGE, _MOST),))
    return Money(int(minor), currency)


def _with_point(text: str) -> str:
    """Make the last of ``.`` and ``,`` the decimal point when both occur, or when one occurs once before 1 or 2 digits."""
    last = max(text.rfind("."), text.rfind(","))
    if last < 0:
        return text
    mark, other = text[last], "," if text[last] == "." else "."
    grouping = text.count(mark) > 1 or (mark == "," and other not in text and len(text) - last - 1 == 3)
    if grouping:
        return text.replace(mark, "").replace(other, ".")
    return text[:last].replace(",", "").replace(".", "") + "." + text[last + 1 :]
