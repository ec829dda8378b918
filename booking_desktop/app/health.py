"""What About shows: the parts the app is made of, and whether everything it stands on is well."""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, qVersion

from booking_desktop import logs
from booking_desktop.app.crash import without_home
from booking_desktop.backend.keychain import KeychainSecrets
from booking_desktop.backend.ports import Store
from booking_desktop.domain.errors import DomainError, MailRefused
from booking_desktop.domain.preferences import MailServer
from booking_desktop.domain.time import zone_names
from booking_desktop.jobs import Jobs
from booking_desktop.mail.route import MailRoute
from booking_desktop.mail.smtp import SmtpSender
from booking_desktop.viewmodels.formats import listed
from booking_desktop.viewmodels.office.about import AboutViewModel, Check, Health, Part

translate = QCoreApplication.translate

_SERVER_MAIL = "server_mail"
_OF_SERVERS = ("answers", _SERVER_MAIL)
_PATIENCE = 10.0
"""Seconds that a mail server has to answer a test."""


def about(
    app_version: str, store: Store, secrets: KeychainSecrets, route: MailRoute, data: Path, log: Path | None, jobs: Jobs
) -> AboutViewModel:
    """The view-model of About."""
    return AboutViewModel(
        app_version,
        parts(),
        str(log or ""),
        jobs,
        check=lambda: checks(store, secrets, route, data),
        tail=lambda: logs.tail(log) if log else (),
        clean=_clean,
    )


def _clean(text: str) -> str:
    """Without secrets, addresses and the name that the home folder is called by."""
    return without_home(logs.without_secrets(text))


def try_mail(server: MailServer, password: str) -> str:
    """Connect and log in without sending; the server's greeting. Raises MailRefused."""
    return SmtpSender(server, password, _PATIENCE).test_connection()


def parts() -> tuple[Part, ...]:
    """Versions of what the app is made of."""
    return (
        Part("Python", platform.python_version()),
        Part("Qt", str(qVersion())),
        Part("SQLite", sqlite3.sqlite_version),
        Part("System", _system()),
    )


def checks(store: Store, secrets: KeychainSecrets, route: MailRoute, data: Path) -> tuple[Check, ...]:
    """Look at everything the app stands on. Slow: the whole database is read and the mail server asked.

    What stands alone is looked at even where the store can't be asked.
    """
    try:
        found = _store(store)
    except DomainError as error:
        found = (Check("store", Health.FAILS, type(error).__name__),)
    served = any(check.name in _OF_SERVERS for check in found)  # then the server sends, whatever is set here
    return (*found, _folder(data), _zones(), _keychain(secrets), *(() if served else (_mail(route),)))


def _store(store: Store) -> tuple[Check, ...]:
    began = time.perf_counter()
    found = store.check()
    took = round((time.perf_counter() - began) * 1000)
    size = _size(store.place)
    findings = {
        "integrity": listed((f"{QLocale().toString(took)} ms", size)),
        "references": "",
        "overlaps": "",
        "log": "",
    }
    worst = {_SERVER_MAIL: Health.TO_KNOW}
    return tuple(
        Check(
            name,
            Health.PASSES if holds else worst.get(name, Health.FAILS),
            findings.get(name, finding) if holds else finding,
        )
        for name, holds, finding in found
    )


def _size(place: str) -> str:
    """Of a file and its log; nothing for a server's address."""
    files = [file for file in (Path(place), Path(f"{place}-wal")) if file.is_file()]
    whole = sum(file.stat().st_size for file in files)
    return f"{QLocale().toString(whole / 1e6, 'f', 1)} MB" if files else ""


def _folder(data: Path) -> Check:
    return Check("folder", Health.PASSES if os.access(data, os.W_OK) else Health.FAILS, str(data))


def _zones() -> Check:
    try:
        release = version("tzdata")
    except PackageNotFoundError:
        release = translate("Health", "of the system")
    return Check(
        "zones",
        Health.PASSES,
        translate("Health", "{release}, {n} zones", "", len(zone_names())).format(
            release=release, n=QLocale().toString(len(zone_names()))
        ),
    )


def _keychain(secrets: KeychainSecrets) -> Check:
    if secrets.in_keychain:
        return Check("keychain", Health.PASSES)
    return Check("keychain", Health.TO_KNOW, translate("Health", "Sign-in is kept in a private file"))


def _mail(route: MailRoute) -> Check:
    sender = route.sender()
    if sender is None:
        return Check("mail", Health.TO_KNOW, translate("Health", "Mail waits in the Outbox"))
    place = f"{sender.server.host}:{sender.server.port}"
    private = (sender.server.host, sender.server.user)
    try:
        try_mail(sender.server, sender.password)
    except MailRefused as refusal:
        said = refusal.text if place in refusal.text else f"{place}: {refusal.text}"
        return Check("mail", Health.FAILS, said, private)
    return Check("mail", Health.PASSES, place, private)


def _system() -> str:
    try:
        found = platform.freedesktop_os_release()
    except OSError:
        return f"{platform.system()} {platform.release()}"
    return f"{found.get('NAME', 'Linux').split()[0]} {found.get('VERSION_ID', '')}".strip()
