"""Modules are imported without their source being read.

PySide looks through the source of each module that is imported after it, whosever it is, for whether its own ways of spelling Qt's names may be wanted
there (``from __feature__ import``), and Python then keeps every line. Nobody here spells them otherwise, and in an executable there is no
source: all are left alone, as they are there.
"""

from __future__ import annotations

from contextlib import suppress


def leave_sources_unread() -> None:
    """From here on; a PySide that is made otherwise is left as it is."""
    import PySide6  # noqa: F401 - brings what it looks with

    with suppress(ImportError):
        from shibokensupport import feature  # type: ignore[import-not-found,unused-ignore]

        feature._mod_uses_pyside = lambda module: False
