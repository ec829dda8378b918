"""Which version this is."""

from __future__ import annotations

from functools import cache


@cache
def version() -> str:
    """The version that is installed; from a source tree that is not, the one its pyproject.toml names."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("booking-desktop")
    except PackageNotFoundError:
        return _of_source()


def _of_source() -> str:
    import tomllib

    from booking_desktop.paths import source_file

    project = tomllib.loads(source_file("pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])
