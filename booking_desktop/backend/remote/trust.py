"""Which certificates are believed, and what a refused one says."""

from __future__ import annotations

import ssl

import certifi

from booking_desktop.domain.errors import FileUnreadable, Reach

# X509_V_ERR_..., as OpenSSL numbers them.
_NOT_YET_VALID, _EXPIRED, _OTHER_NAMES = 9, 10, (62, 64)


def trusting(ca_file: str = "") -> ssl.SSLContext:
    """Believes whom the system believes, certifi's list, and an authority of the office's own. Raises FileUnreadable."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except ssl.SSLError:
            raise FileUnreadable(ca_file, "not_a_certificate") from None
        except FileNotFoundError:
            raise FileUnreadable(ca_file, "missing") from None
        except OSError:
            raise FileUnreadable(ca_file, "denied") from None
    return context


def reach_of(error: ssl.SSLError) -> Reach:
    """What kept a protected line from coming about."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        return Reach.NO_ENCRYPTION
    if error.verify_code == _NOT_YET_VALID:
        return Reach.CERTIFICATE_NOT_YET_VALID
    if error.verify_code == _EXPIRED:
        return Reach.CERTIFICATE_EXPIRED
    return Reach.CERTIFICATE_OTHER_NAME if error.verify_code in _OTHER_NAMES else Reach.CERTIFICATE_UNKNOWN
