"""How programs are packed: one recipe for the app, the server and the bare window that the bench measures them by.

``build.spec`` says what goes in; here stands what is taken out again. PyInstaller brings every plugin of Qt and every library that any of
them asks for; a program keeps the plugins it uses, what those ask for, and on Linux leaves to the system what each desktop there has.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from licences import licences
from PyInstaller.building.api import COLLECT, EXE, PYZ
from PyInstaller.building.build_main import Analysis
from PyInstaller.config import CONF

LINUX = sys.platform == "linux"

PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),  # offscreen: for --self-check
    "imageformats": ("jpeg",),  # photos; PNG is in QtGui, icons are drawn by QtSvg
    "platforminputcontexts": ("compose", "ibus"),  # Hangul, Arabic and accents are typed through them
    "platformthemes": ("xdgdesktopportal",),  # the system's file dialog
    "printsupport": ("cups",),
    "iconengines": ("svgicon",),  # the window's own icon
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
}
"""Qt's plugins that are kept, by kind and the name that is in their file's."""

QT_WORDS = ("de", "fr", "es", "ar", "hi")
"""The languages whose words of Qt's own are kept."""

UNUSED_MODULES = [
    # of Qt
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSql", "PySide6.QtDBus",
    "PySide6.QtNetwork", "PySide6.QtTest", "PySide6.QtXml", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtConcurrent",
    # of Python: what stands in for what is there, and what talks to a developer
    "_pydecimal",
    "bdb", "code", "codeop", "cmd", "curses", "distutils", "doctest", "ensurepip", "lib2to3", "pdb", "pip", "pkg_resources", "pydoc",
    "pydoc_data", "readline", "rlcompleter", "setuptools", "test", "tkinter", "unittest", "venv", "wheel", "xmlrpc",
    # what others would use where it is installed
    "anyio.pytest_plugin", "IPython", "PIL", "_pytest", "hypothesis", "mypy", "ast_serialize", "numpy", "orjson", "pygments", "pytest",
    "rich", "trio", "markdown_it", "dns", "yaml",
]  # fmt: skip

SYSTEMS = re.compile(
    r"ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv|gcc_s|stdc\+\+|z)\.so.*"
    r"|lib(X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|xcb|xcb-(glx|randr|render|shape|shm|sync|xfixes|xkb|dri2|dri3|present|xinput))\.so.*"
    r"|lib(EGL|GL|GLX|OpenGL|GLdispatch|GLESv2|drm|gbm|vulkan)\.so.*|libwayland-.*"
    r"|lib(fontconfig|freetype|expat|dbus-1|cups|systemd)\.so.*|lib(glib|gthread|gobject|gio|gmodule)-2\.0\.so.*"
    r"|lib(ssl|crypto)\.so\.3|lib(gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils|zstd)\.so.*"
)
"""Libraries of a Linux system that are not packed: they belong to its screen, bus, fonts and printers, or its updates keep them safe."""


def analysed(
    script: Path, root: Path, *, datas: list, hidden: Iterable[str] = (), excluded: Iterable[str] = ()
) -> Analysis:
    """What a program needs, and no more."""
    found = Analysis(
        [str(script)],
        pathex=[str(root)],
        datas=datas,
        hiddenimports=list(hidden),
        excludes=[*UNUSED_MODULES, *excluded],
        optimize=2,
    )
    found.binaries = [entry for entry in found.binaries if is_kept(entry[0])]
    found.datas = [entry for entry in found.datas if is_kept(entry[0])]
    if LINUX:
        found.binaries = reached(found.binaries, needed)
    _without_dead_links(found)
    found.datas += _licences(found, script.stem)
    return found


def _licences(found: Analysis, name: str) -> list:
    modules = {entry[0].partition(".")[0] for entry in found.pure}
    modules |= {re.split(r"[./\\\\]", entry[0])[0] for entry in found.binaries}
    system = [Path(entry[1]) for entry in found.binaries if LINUX and entry[1].startswith(("/usr/lib/", "/lib/"))]
    pairs = licences(modules, system, Path(CONF["workpath"]) / f"licences-{name}")
    return [(f"{folder}/{Path(file).name}", file, "DATA") for file, folder in pairs]


def is_kept(name: str) -> bool:
    """Whether a collected file is of use, by its place in the program's folder."""
    name = name.replace("\\", "/")
    base = name.rpartition("/")[2]
    if "PySide6" in name:
        if "/plugins/" in name:
            kind, _, file = name.split("/plugins/")[1].partition("/")
            return any(wanted in file.lower() for wanted in PLUGINS.get(kind, ()))
        if "/translations/" in name:
            return base.startswith(tuple(f"qtbase_{tongue}." for tongue in QT_WORDS))
        if "/qml/" in name or base.lower().startswith("opengl32sw"):
            return False
    if ".dist-info/" in name:
        return base in ("METADATA", "entry_points.txt") and name.startswith(_ASKED)
    if name.startswith("tzdata/") and base in _FOR_MAKERS_OF_ZONES:
        return False
    return not name.endswith((".ts", ".pyi", "/py.typed"))


_FOR_MAKERS_OF_ZONES = (
    "tzdata.zi",
    "zone.tab",
    "zone1970.tab",
    "zonenow.tab",
    "iso3166.tab",
    "leapseconds",
    "leap-seconds.list",
)
"""What zones are compiled from, and where on the map they are; only what was compiled is read."""


_ASKED = ("booking_desktop-", "keyring-", "tzdata-", "email_validator-", "psycopg-", "psycopg_binary-")
"""Whose metadata is read while the program runs: its version, keychains by their entry points, the age of the zones, one that pydantic asks
for, and PostgreSQL's, whose version SQLAlchemy wants to know."""


def reached(binaries: list, needs: Callable[[str], set[str]]) -> list:
    """Without the libraries that nothing kept asks for, and without those that the system has.

    ``binaries`` are PyInstaller's entries (name, source, kind); ``needs`` gives the names of the libraries that a file asks for.
    """
    known = {entry[0].rpartition("/")[2]: entry for entry in binaries if entry[2] != "SYMLINK"}
    waiting = [entry for entry in binaries if entry[2] != "SYMLINK" and _is_entrance(entry)]
    taken = {entry[0] for entry in waiting}
    while waiting:
        for name in needs(waiting.pop()[1]):
            entry = known.get(name)
            if entry is not None and entry[0] not in taken and not SYSTEMS.fullmatch(name):
                taken.add(entry[0])
                waiting.append(entry)
    return [entry for entry in binaries if entry[0] in taken or entry[2] == "SYMLINK"]


def _is_entrance(entry: tuple[str, str, str]) -> bool:
    """Modules of Python, plugins of Qt and Python itself: what is opened by name. The rest is a library that these ask for."""
    name, _, kind = entry
    return kind == "EXTENSION" or "/plugins/" in name or name.startswith("libpython")


def _without_dead_links(found: Analysis) -> None:
    """Links stand among the data: those to what was left out go too."""
    there = {entry[0] for entry in (*found.binaries, *found.datas) if entry[2] != "SYMLINK"}

    def alive(entry: tuple[str, str, str]) -> bool:
        return entry[2] != "SYMLINK" or str(Path(entry[0]).parent / entry[1]) in there

    found.binaries = [entry for entry in found.binaries if alive(entry)]
    found.datas = [entry for entry in found.datas if alive(entry)]


def needed(file: str) -> set[str]:
    """The libraries that an ELF file asks for itself."""
    said = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"NEEDED\s+(\S+)", said))


def listed(resources: Path) -> Path:
    """A file that names every file that is packed of these, with its SHA-256: what ``--self-check`` holds them against."""
    names = sorted(file.relative_to(resources).as_posix() for file in resources.rglob("*") if file.is_file())
    sums = {name: hashlib.sha256((resources / name).read_bytes()).hexdigest() for name in names if is_kept(name)}
    file = Path(CONF["workpath"]) / "contents.json"
    file.write_text(json.dumps(sums, indent=1), "ascii")
    return file


def program(found: Analysis, name: str, *, console: bool, icon: Path | None = None, version: object = None) -> EXE:
    """The executable itself, without what it stands on."""
    return EXE(
        PYZ(found.pure),
        found.scripts,
        [],
        exclude_binaries=True,
        name=name,
        console=console,
        strip=LINUX,
        upx=False,
        icon=str(icon) if icon else None,
        version=version,
    )


def folder(executable: EXE, found: Analysis, name: str) -> COLLECT:
    """The folder with the executable and all it stands on."""
    return COLLECT(executable, found.binaries, found.datas, strip=LINUX, upx=False, name=name)
