"""The way to a server: straight, or through the proxy that a setting or the system names."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore

from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.domain.faults import InvalidInput
from booking_desktop.domain.servers import on_this_computer, proxy_address, without_scheme


def proxy_for(address: str, setting: str = "") -> httpcore.Proxy | None:
    """The proxy to that address. The system's is passed by for this computer and for what its no_proxy names.

    Raises Unreachable where the system names one of a kind that can't be used (SOCKS).
    """
    if setting == "none":
        return None
    return _proxy(setting) if setting else _systems(address)


def _systems(address: str) -> httpcore.Proxy | None:
    parts = urlsplit(address)
    found = getproxies()
    said = found.get(parts.scheme) or found.get("all")
    if not said or on_this_computer(address) or proxy_bypass(parts.netloc):
        return None
    try:
        return _proxy(proxy_address(said))
    except InvalidInput:
        raise Unreachable(without_scheme(address), "unusable proxy", Reach.PROXY) from None


def _proxy(url: str) -> httpcore.Proxy:
    parts = urlsplit(url)
    user = (unquote(parts.username or ""), unquote(parts.password or "")) if parts.username else None
    bare = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    return httpcore.Proxy(bare, auth=user)
