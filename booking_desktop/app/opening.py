"""Which place the data is in, and opening it: this computer's store, a server of ours, a classic one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from booking_desktop.domain.preferences import KeptServer
from booking_desktop.domain.servers import HERE, FoundServer, ServerKind
from booking_desktop.settings import Settings
from booking_desktop.viewmodels.base import Clock

if TYPE_CHECKING:
    from booking_desktop.backend.ports import Backend


@dataclass(frozen=True)
class Place:
    """Where the data is: on ``server``, of that ``kind``, or on this computer (None). ``managed``: set from outside."""

    server: KeptServer = KeptServer()
    kind: ServerKind | None = None
    managed: bool = False
    client_wanted: str = ""
    """The version of this app that the server asks for."""
    mails: bool = True
    """Whether a server there sends letters."""


def place_said(settings: Settings, kept: KeptServer) -> Place:
    """The place that settings name, else the one that was kept; which kind is there only the server knows."""
    if not settings.server:
        return Place(kept)
    if settings.server == HERE:
        return Place(KeptServer(), managed=True)
    zone, currency = settings.classic_zone or kept.zone, settings.classic_currency or kept.currency
    return Place(KeptServer(settings.server, zone, currency), managed=True)


def open_place(
    place: Place, settings: Settings, now: Clock, mail_is_set: Callable[[], bool], own_zone: Callable[[], str]
) -> tuple[Backend, Place]:
    """The backend there, and the place with its kind known. Slow. Raises Unreachable, FileUnreadable, what a store raises."""
    if not place.server.is_set:
        from booking_desktop.backend.database.embedded import open_backend

        return open_backend(settings.store, now, mail_is_set), place
    found = ask(place.server.address, settings, now)
    return _open_server(place.server, found.kind, settings, now, own_zone), replace(
        place, kind=found.kind, client_wanted=found.client_wanted, mails=found.mails
    )


def ask(address: str, settings: Settings, now: Clock) -> FoundServer:
    """What answers at an address. Slow. Raises Unreachable, FileUnreadable."""
    from booking_desktop.backend.remote.http import Http
    from booking_desktop.backend.remote.probing import PROBING, probe

    http = Http(address, now=now, proxy=settings.proxy, ca_file=settings.ca_file, patience=PROBING)
    try:
        return probe(http)
    finally:
        http.close()


def _open_server(
    server: KeptServer, kind: ServerKind, settings: Settings, now: Clock, own_zone: Callable[[], str]
) -> Backend:
    if kind is ServerKind.OURS:
        from booking_desktop.backend.remote.connecting import open_remote

        return open_remote(server.address, now, proxy=settings.proxy, ca_file=settings.ca_file)
    from booking_desktop.backend.remote.classic.opening import open_classic
    from booking_desktop.backend.remote.classic.reading import Ground
    from booking_desktop.backend.remote.http import Http

    http = Http(server.address, now=now, proxy=settings.proxy, ca_file=settings.ca_file)
    return open_classic(http, settings.data_dir, now, Ground(server.zone, server.currency), own_zone)
