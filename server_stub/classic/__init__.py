"""The classic calls at their classic paths (docs/adr/0100): their shapes over the same ports; no rule is made here."""

from __future__ import annotations

from server_stub.classic.routes import PATHS, router
from server_stub.classic.surface import ClassicSurface

BODY_MOST = 100 * 1024
"""Bytes of a classic body."""

__all__ = ["BODY_MOST", "PATHS", "ClassicSurface", "router"]
