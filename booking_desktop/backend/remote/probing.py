"""What kind of server answers at an address: asked before an address is kept, and at each start."""

from __future__ import annotations

import json
import re
from contextlib import suppress

from booking_desktop.backend.remote.answers import Answer
from booking_desktop.backend.remote.http import Http
from booking_desktop.backend.remote.patience import Patience
from booking_desktop.backend.wire.calls import ABOUT, PRODUCT
from booking_desktop.domain.errors import Reach, Unreachable
from booking_desktop.domain.servers import FoundServer, ServerKind

API = 1
"""The version of the API that this app speaks."""
PROBING = Patience(read=10, total=15)
"""Somebody waits before a field."""
_CLASSIC_LIST = re.compile(rb'\s*\{\s*"speakers"\s*:\s*\[')
_ENOUGH = 64


def probe(http: Http) -> FoundServer:
    """What kind of server that is. Raises Unreachable: no answer, NOT_OURS where something else answers, NEWER."""
    about = _about(http.request("GET", ABOUT, most=64 * 1024))
    if about is not None:
        if about.get("api") != API:
            raise Unreachable(http.where, f"api {about.get('api')}"[:40], Reach.NEWER)
        version, wanted = str(about.get("version", ""))[:40], str(about.get("client_wanted", ""))[:40]
        return FoundServer(http.address, ServerKind.OURS, version, wanted, about.get("mail") is not False)
    if _lists_speakers(http):
        return FoundServer(http.address, ServerKind.CLASSIC)
    raise Unreachable(http.where, "neither kind", Reach.NOT_OURS)


def _about(answer: Answer) -> dict[str, object] | None:
    with suppress(ValueError):
        said = json.loads(answer.body)
        if answer.status == 200 and isinstance(said, dict) and said.get("product") == PRODUCT:
            return said
    return None


def _lists_speakers(http: Http) -> bool:
    """A classic list may be twenty megabytes: its first bytes tell it."""
    with http.stream("/speakers", quiet=PROBING.read) as stream:
        begun = b""
        while not (told := _CLASSIC_LIST.match(begun)) and len(begun) < _ENOUGH:
            piece = next(stream.pieces, b"")
            if not piece:
                return False
            begun += piece
        return stream.status == 200 and told is not None
