"""Where resources, data and logs are, run from source and frozen into one executable."""

from __future__ import annotations

import sys
from pathlib import Path

APP_NAME = "Proactively"


def _resource_root() -> Path:
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle)
    package = Path(__file__).resolve().parent
    return package if (package / "resources").is_dir() else package.parent  # installed, or from source


def is_packed() -> bool:
    """Whether this runs from an executable."""
    return bool(getattr(sys, "_MEIPASS", None))


def resource(*parts: str) -> Path:
    """The path of a file shipped with the program, for example ``resource("icons", "bell.svg")``."""
    return _resource_root().joinpath("resources", *parts)


def source_file(name: str) -> Path:
    """A file at the root of the source tree; in an executable, at the root of its bundle."""
    return _resource_root() / name


def data_dir() -> Path:
    """The folder that keeps the person's store, unless the settings name another; not created here."""
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False)


def config_dir() -> Path:
    """The folder of the person's own settings file; not created here."""
    from platformdirs import user_config_path

    return user_config_path(APP_NAME, appauthor=False)


def managed_config_dir() -> Path:
    """The folder of the office's managed settings file, written by an administrator alone."""
    from platformdirs import site_config_path

    return site_config_path(APP_NAME, appauthor=False)


def log_dir() -> Path:
    """The folder of the log files; not created here."""
    from platformdirs import user_log_path

    return user_log_path(APP_NAME, appauthor=False)
