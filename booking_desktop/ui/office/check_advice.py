"""What to do about a check of About that fails: every one of them has a way on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.ui.reaching import reach_sentence
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.office.about import Check, Health

translate = QCoreApplication.translate


def shown(check: Check) -> str:
    """What was found, as the page says it; why a server can't be reached is a sentence of ``advice``, not a word of ours."""
    return "" if _reach(check) is not None else check.finding


def advice(check: Check) -> str:
    """What a person can do now; nothing to do about what passes or is only to be known."""
    if check.health is not Health.FAILS:
        return ""
    if (reach := _reach(check)) is not None:
        return reach_sentence(Unreachable("", reach=reach), Formats("UTC"))
    restart = translate("CheckAdvice", "Close the app and open it again. If it stays so, restore a backup.")
    return {
        "store": restart,
        "integrity": translate("CheckAdvice", "Restore a backup, under “Data and server”."),
        "references": translate("CheckAdvice", "Back up now, and send us the report."),
        "overlaps": translate("CheckAdvice", "Book nothing here until a backup is restored, under “Data and server”."),
        "log": translate("CheckAdvice", "Keep the data folder on a disk of this computer, not on a network drive."),
        "version": translate("CheckAdvice", "Close the app and open it again. If it stays so, update the app."),
        "answers": translate("CheckAdvice", "Check the server’s address, under “Data and server”."),
        "ready": translate("CheckAdvice", "Run the checks again in a while. If it stays so, tell the office."),
        "clock": translate("CheckAdvice", "Set the date and the time of this computer right."),
        "folder": translate(
            "CheckAdvice", "Give yourself the right to write there, or name another folder (--data-dir)."
        ),
        "mail": translate("CheckAdvice", "Check its address, user and password. Letters wait in the Outbox meanwhile."),
    }.get(check.name, restart)


def _reach(check: Check) -> Reach | None:
    """Why the server gives no answer."""
    known = check.name == "answers" and check.health is Health.FAILS and check.finding in set(Reach)
    return Reach(check.finding) if known else None
