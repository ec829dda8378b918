"""`make dist`: the packed app as a folder, a .tar.gz with its checksum and, on Debian, a .deb; the packed server beside it.

python packaging/make_dist.py [FOLDER]      (build/dist)
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
VERSION = PROJECT["version"]
APP, SERVER, IDENTIFIER = "booking-desktop", "booking-server", "org.proactively.desktop"
LINUX = ROOT / "packaging" / "linux"
LIBC = "libc6 (>= 2.36)"
OPENED_LATER = ("libegl1", "libgl1", "libxkbcommon-x11-0", "libxcb-cursor0", "xdg-utils")
"""Packages of libraries that Qt opens while it runs, which no list of dependencies shows."""


def main(target: Path) -> int:
    """Make everything; prints what was made."""
    packed(target)
    made = [archived(target / name, target) for name in (APP, SERVER)]
    if shutil.which("dpkg-deb"):
        made.append(debian(target / APP, target))
    for file in made:
        print(f"{file.name}  {file.stat().st_size / 1e6:.1f} MB  sha256 {checksum(file)}")
    return 0


def packed(target: Path) -> None:
    """Run PyInstaller on ``build.spec``."""
    work = target.parent / "work"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(target)]
    subprocess.run([*command, "--workpath", str(work), str(ROOT / "build.spec")], check=True, cwd=ROOT)


def archived(folder: Path, target: Path) -> Path:
    """One .tar.gz of a folder, the same bytes for the same files, with its checksum beside it."""
    file = target / f"{folder.name}-{VERSION}-{sys.platform}-{os.uname().machine}.tar.gz"
    with tarfile.open(file, "w:gz", compresslevel=6) as archive:
        archive.add(folder, arcname=f"{folder.name}-{VERSION}", filter=_nobodys)
    file.with_name(file.name + ".sha256").write_text(f"{checksum(file)}  {file.name}\n", "ascii")
    return file


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def checksum(file: Path) -> str:
    """SHA-256 of a file."""
    with file.open("rb") as reading:
        return hashlib.file_digest(reading, "sha256").hexdigest()


# --- Debian -----------------------------------------------------------------------------------------------------------


def debian(folder: Path, target: Path) -> Path:
    """The .deb: the folder under /usr/lib, a link in /usr/bin, and what a desktop wants to know of an app."""
    machine = _said("dpkg", "--print-architecture")
    root = target / "deb"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "usr/lib/proactively"
    shutil.copytree(folder, home, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / APP).symlink_to(f"../lib/proactively/{APP}")
    _place(LINUX / f"{IDENTIFIER}.desktop", root / "usr/share/applications")
    _place(LINUX / f"{IDENTIFIER}.metainfo.xml", root / "usr/share/metainfo")
    _place(ROOT / "resources/icons/logo.svg", root / "usr/share/icons/hicolor/scalable/apps", f"{IDENTIFIER}.svg")
    _place(ROOT / "LICENSE", root / f"usr/share/doc/{APP}", "copyright")
    manual = _place(LINUX / f"{APP}.1", root / "usr/share/man/man1")
    subprocess.run(["gzip", "-9n", str(manual)], check=True)
    _control(root, folder, machine)
    file = target / f"{APP}_{VERSION}_{machine}.deb"
    _settle(root)
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(file)], check=True)
    shutil.rmtree(root)
    return file


def _place(file: Path, folder: Path, name: str | None = None) -> Path:
    """Copy a file there, its version and date filled in."""
    folder.mkdir(parents=True, exist_ok=True)
    placed = folder / (name or file.name)
    words = file.read_text("utf-8")
    placed.write_text(words.replace("@VERSION@", VERSION).replace("@DATE@", f"{datetime.now(UTC):%Y-%m-%d}"), "utf-8")
    return placed


def _control(root: Path, folder: Path, machine: str) -> None:
    size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    control = root / "DEBIAN/control"
    control.parent.mkdir()
    control.write_text(
        f"Package: {APP}\nVersion: {VERSION}\nArchitecture: {machine}\nSection: misc\nPriority: optional\n"
        f"Installed-Size: {size}\nMaintainer: Proactively <packages@proactively.example>\n"
        f"Depends: {', '.join(depends(folder))}\nRecommends: gnome-keyring | kwalletmanager, fonts-noto-core\n"
        f"Description: {PROJECT['description']}\n"
        " People find an expert who sells time, see real open times and book; speakers\n"
        " keep their profile and hours. On one computer, or with an office's server.\n",
        "utf-8",
    )


def depends(folder: Path) -> list[str]:
    """The packages whose libraries the packed files ask for themselves and don't bring, and those that are opened later."""
    files = [f for f in folder.rglob("*") if f.is_file() and (".so" in f.name or f.parent == folder)]
    brought = {file.name for file in files}
    asked = {
        name for file in files for name in re.findall(r"NEEDED\s+(\S+)", _said("objdump", "-p", str(file), check=False))
    }
    known = dict(re.findall(r"^\s+(\S+) \(libc6[^)]*\) => (\S+)$", _said("/sbin/ldconfig", "-p"), re.M))
    needed = {_package_of(known[name]) for name in asked - brought if name in known} - {"", "libc6"}
    return [LIBC, *sorted(needed | set(OPENED_LATER))]


def _package_of(library: str) -> str:
    """The Debian package that a library is from; empty where none is."""
    for path in (library, os.path.realpath(library), os.path.realpath(library).removeprefix("/usr")):
        found = _said("dpkg", "-S", path, check=False)
        if found:
            return found.split(":")[0]
    return ""


def _settle(root: Path) -> None:
    """Modes as Debian wants them, whatever this user's mask is."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)


def _said(*command: str, check: bool = True) -> str:
    return subprocess.run(command, check=check, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build/dist").resolve()))
