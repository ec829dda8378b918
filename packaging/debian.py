"""The Debian packages: the packed app, and the packed server, each with what a Debian system wants to know of it."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
VERSION = PROJECT["version"]
IDENTIFIER = "org.proactively.desktop"
LINUX = ROOT / "packaging" / "linux"
MAINTAINER = "Proactively <packages@proactively.example>"


@dataclass(frozen=True)
class Package:
    """One of the two. ``also`` are packages of what is opened while it runs, which no list of libraries shows."""

    name: str
    section: str
    summary: str
    description: str
    also: tuple[str, ...] = ()
    recommends: tuple[str, ...] = ()
    suggests: tuple[str, ...] = ()


APP = Package(
    "booking-desktop",
    "misc",
    "find a speaker, see real open times, and book",
    " People find an expert who sells time, see real open times and book; speakers\n"
    " keep their profile and hours. On one computer, or with an office's server.\n",
    also=("fontconfig-config", "shared-mime-info", "xdg-utils", "xkb-data"),
    recommends=("desktop-file-utils", "gnome-keyring | kwalletmanager | keepassxc", "xdg-desktop-portal"),
    suggests=("booking-server", "orca"),
)
SERVER = Package(
    "booking-server",
    "net",
    "server that many people book on with booking-desktop",
    " One set of rules for many people, on PostgreSQL, MariaDB or SQLite, for the\n"
    " windows of booking-desktop and for the clients of the classic platform.\n",
    recommends=("nginx | httpd",),
    suggests=("postgresql | mariadb-server",),
)


def made(package: Package, folder: Path, target: Path) -> Path:
    """The .deb of a packed folder, which goes under /usr/lib; gives its file. Raises LookupError: see ``depends``."""
    machine = said("dpkg", "--print-architecture")
    root = target / "deb" / package.name
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "usr/lib" / package.name, symlinks=True)
    program = root / "usr/bin" / package.name
    program.parent.mkdir()
    program.symlink_to(f"../lib/{package.name}/{package.name}")
    _documents(package, root)
    _desktop(root) if package is APP else _service(root)
    _control(package, root, depends(folder, package.also), machine)
    _settle(root)
    sums(root)
    file = target / f"{package.name}_{VERSION}_{machine}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(file)], check=True, env=_dated()
    )
    shutil.rmtree(target / "deb")
    return file


# --- what belongs to it ---


def _desktop(root: Path) -> None:
    place(LINUX / f"{IDENTIFIER}.desktop", root / "usr/share/applications")
    place(LINUX / f"{IDENTIFIER}.metainfo.xml", root / "usr/share/metainfo")
    place(LINUX / f"{IDENTIFIER}.mime.xml", root / "usr/share/mime/packages", f"{IDENTIFIER}.xml")
    place(ROOT / "resources/icons/logo.svg", root / "usr/share/icons/hicolor/scalable/apps", f"{IDENTIFIER}.svg")
    (root / "etc/xdg/Proactively").mkdir(parents=True)  # the office's settings file goes there


def _service(root: Path) -> None:
    unit = place(LINUX / "booking-server.service", root / "usr/lib/systemd/system")
    unit.write_text(unit.read_text("utf-8").replace("/opt/booking-server/bin/", "/usr/bin/"), "utf-8")
    place(LINUX / "booking-server.env", root / "etc")
    place(LINUX / "booking-server.nginx.conf", root / "usr/share/doc/booking-server/examples")
    control = root / "DEBIAN"
    control.mkdir()
    (control / "conffiles").write_text("/etc/booking-server.env\n", "ascii")
    for script in ("postinst", "prerm", "postrm"):
        placed = place(LINUX / f"booking-server.{script}", control, script)
        placed.chmod(0o755)


def _documents(package: Package, root: Path) -> None:
    """Manual, licences, and what changed."""
    squeeze(place(LINUX / f"{package.name}.1", root / "usr/share/man/man1"))
    documents = root / "usr/share/doc" / package.name
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_copyright(root / "usr/lib" / package.name), "utf-8")
    entry = f"{package.name} ({VERSION}) unstable; urgency=medium\n\n  * See NEWS.gz.\n\n -- {MAINTAINER}  {built():%a, %d %b %Y %H:%M:%S +0000}\n"
    (documents / "changelog").write_text(entry, "utf-8")
    squeeze(documents / "changelog")
    squeeze(place(ROOT / "CHANGELOG.md", documents, "NEWS"))
    lintian = LINUX / f"{package.name}.lintian-overrides"
    if lintian.is_file():
        place(lintian, root / "usr/share/lintian/overrides", package.name)


def _copyright(home: Path) -> str:
    """Ours, then everything that is carried, with the place of its text."""
    texts = home.relative_to(home.parents[2]) / "_internal/licences"
    parts = (home / "_internal/licences/README.txt").read_text("utf-8")
    return (
        f"Proactively Desktop {VERSION}\n\n{(ROOT / 'LICENSE').read_text('utf-8')}\n{parts}\n"
        f"The texts named above are in /{texts}.\n"
        "The LGPL and GPL version 3 are in /usr/share/common-licenses/LGPL-3 and /usr/share/common-licenses/GPL-3 too.\n"
        "Fonts: Inter, Noto Sans Arabic, Noto Sans Devanagari and Noto Sans KR, under the SIL Open Font License 1.1; icons: Lucide, under the\n"
        "ISC licence. Their texts are beside them in resources/fonts and resources/icons.\n"
    )


def place(file: Path, folder: Path, name: str | None = None) -> Path:
    """Copy a text there, its version and date filled in."""
    folder.mkdir(parents=True, exist_ok=True)
    placed = folder / (name or file.name)
    words = file.read_text("utf-8").replace("@VERSION@", VERSION).replace("@DATE@", f"{built():%Y-%m-%d}")
    placed.write_text(words.replace("@SETTINGS@\n", _settings()) if "@SETTINGS@" in words else words, "utf-8")
    return placed


def _settings() -> str:
    """Every setting of the server as its manual tells it."""
    sys.path.insert(0, str(ROOT))
    from server_stub.settings import SETTINGS

    told = [f".TP\n\\fB{s.variable}\\fR, \\fB{s.option}\\fR\n{s.words}\n".replace("-", "\\-") for s in SETTINGS]
    return "".join(told)


def squeeze(file: Path) -> None:
    """Put a .gz of the same bytes each time in a file's place."""
    file.with_name(file.name + ".gz").write_bytes(gzip.compress(file.read_bytes(), 9, mtime=0))
    file.unlink()


def built() -> datetime:
    """When this is said to be built: ``SOURCE_DATE_EPOCH``, which ``make dist`` sets to the last commit's time."""
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.now(UTC).timestamp()), UTC)


def _dated() -> dict[str, str]:
    return {**os.environ, "SOURCE_DATE_EPOCH": str(int(built().timestamp()))}


def _control(package: Package, root: Path, needs: Iterable[str], machine: str) -> None:
    size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    control = root / "DEBIAN/control"
    control.parent.mkdir(exist_ok=True)
    lists = {"Depends": needs, "Recommends": package.recommends, "Suggests": package.suggests}
    control.write_text(
        f"Package: {package.name}\nVersion: {VERSION}\nArchitecture: {machine}\nSection: {package.section}\nPriority: optional\n"
        f"Installed-Size: {size}\nMaintainer: {MAINTAINER}\nHomepage: https://proactively.example\n"
        + "".join(f"{name}: {', '.join(names)}\n" for name, names in lists.items() if names)
        + f"Description: {package.summary}\n{package.description}",
        "utf-8",
    )


def _settle(root: Path) -> None:
    """Modes as Debian wants them, whatever this user's mask is; secrets are for root alone."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            program = os.access(path, os.X_OK) and ".so" not in path.name
            path.chmod(0o600 if path.suffix == ".env" else 0o755 if path.is_dir() or program else 0o644)


def sums(root: Path) -> None:
    """What ``dpkg --verify`` holds the installed files against; settings are to be changed, and are not among them."""
    files = sorted(p for p in (root / "usr").rglob("*") if p.is_file() and not p.is_symlink())
    lines = (
        f"{hashlib.md5(p.read_bytes(), usedforsecurity=False).hexdigest()}  {p.relative_to(root)}\n" for p in files
    )
    file = root / "DEBIAN/md5sums"
    file.write_text("".join(lines), "utf-8")
    file.chmod(0o644)


# --- what it stands on ---


def depends(folder: Path, also: Iterable[str] = ()) -> list[str]:
    """The packages whose libraries the packed files ask for and don't bring, and ``also``.

    Raises LookupError where this system lacks one of them: then nobody knows its package, and the .deb would not say so.
    """
    files = [f for f in folder.rglob("*") if f.is_file() and (".so" in f.name or f.parent == folder)]
    brought = {file.name for file in files}
    said_of = {file: said("objdump", "-p", str(file)) for file in files}
    asked = {name for words in said_of.values() for name in re.findall(r"NEEDED\s+(\S+)", words)} - brought
    known = dict(re.findall(r"^\s+(\S+) \([^)]*\) => (\S+)$", said("/sbin/ldconfig", "-p"), re.M))
    owners = {
        name: _package_of(known[name]) if name in known else "" for name in asked if not name.startswith("ld-linux")
    }
    lost = sorted(name for name, owner in owners.items() if not owner)
    if lost:
        raise LookupError(f"Install the packages of {', '.join(lost)}: what the .deb depends on is read from them.")
    libc = max(_versions(words) for words in said_of.values())
    libc_says = f"libc6 (>= {libc[0]}.{libc[1]})"
    return [libc_says, *sorted({*owners.values(), *also} - {"libc6"})]


def _versions(objdumped: str) -> tuple[int, int]:
    """The newest C library that a file asks for."""
    return max([(int(a), int(b)) for a, b in re.findall(r"\bGLIBC_(\d+)\.(\d+)", objdumped)], default=(0, 0))


def _package_of(library: str) -> str:
    """The Debian package that a library is from; empty where none is."""
    for path in (library, os.path.realpath(library), os.path.realpath(library).removeprefix("/usr")):
        found = said("dpkg", "-S", path, check=False)
        if found:
            return found.split(":")[0]
    return ""


def said(*command: str, check: bool = True) -> str:
    """What a command prints."""
    return subprocess.run(
        command, check=check, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}
    ).stdout.strip()
