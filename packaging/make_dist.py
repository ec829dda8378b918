"""`make dist`: the packed app and server, each as a folder, a .tar.gz with its checksum and, on Debian, a .deb; each tried before it is given away.

python packaging/make_dist.py [FOLDER]      (build/dist)
python packaging/make_dist.py --bare FOLDER
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import debian

NAMES = (debian.APP.name, debian.SERVER.name)


def main(target: Path) -> int:
    """Make everything; prints what was made."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", _last_change())
    packed(target)
    tried(target)
    made = [archived(target / name, target) for name in NAMES]
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        made += [debian.made(package, target / package.name, target) for package in (debian.APP, debian.SERVER)]
    for file in made:
        told = f"{checksum(file)}  {file.name}\n"
        file.with_name(file.name + ".sha256").write_text(told, "ascii")
        print(f"{file.stat().st_size / 1e6:6.1f} MB  {told}", end="")
    return 0


def _last_change() -> str:
    """When the source was last changed, so that the same source gives the same bytes."""
    try:
        return debian.said("git", "-C", str(debian.ROOT), "log", "-1", "--format=%ct") or str(
            int(debian.built().timestamp())
        )
    except (OSError, subprocess.CalledProcessError):  # no git, or a source that was unpacked
        return str(int((debian.ROOT / "pyproject.toml").stat().st_mtime))


def packed(target: Path) -> None:
    """Run PyInstaller on ``build.spec``."""
    for name in NAMES:
        shutil.rmtree(target / name, ignore_errors=True)
    for old in target.glob("booking-*.*"):
        old.unlink()
    run_pyinstaller(debian.ROOT / "build.spec", target)


def run_pyinstaller(spec: Path, target: Path) -> None:
    """Pack what a spec says into a folder; PyInstaller's work is kept beside that folder and used again."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(target)]
    settled = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": str(debian.ROOT)}
    subprocess.run(
        [*command, "--workpath", str(target.parent / "work"), str(spec)], check=True, cwd=debian.ROOT, env=settled
    )


def tried(target: Path) -> None:
    """Nothing leaves that does not do its main job where it was made. Raises CalledProcessError."""
    app, server = (target / name / name for name in NAMES)
    subprocess.run([str(app), "--self-check"], check=True, timeout=300)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([str(server), "check", "--data-dir", folder], check=True, timeout=60, cwd=folder)
        for engine in ("postgresql", "mysql"):
            _knows(server, engine, folder)


def _knows(server: Path, engine: str, folder: str) -> None:
    """Its driver is there and loads: a database that is not there is told as such. Raises RuntimeError."""
    command = [str(server), "check", "--data-dir", folder, "--database-url", f"{engine}://nobody@127.0.0.1:1/none"]
    told = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=folder, check=False)
    if told.returncode != 1 or "gives no answer" not in told.stderr + told.stdout:
        raise RuntimeError(f"the packed server can't use {engine}:\n{told.stderr[-2000:]}")
    print(f"ok   {engine}: its driver is there")


def archived(folder: Path, target: Path) -> Path:
    """One .tar.gz of a folder, the same bytes for the same files."""
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "").lower()
    file = target / f"{folder.name}-{debian.VERSION}-{sys.platform}-{machine}.tar.gz"
    with (
        file.open("wb") as writing,
        gzip.GzipFile("", "wb", 6, writing, mtime=0) as squeezed,
        tarfile.open(fileobj=squeezed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            name = f"{folder.name}-{debian.VERSION}/{path.relative_to(folder).as_posix()}".rstrip("/.")
            archive.add(path, arcname=name, recursive=False, filter=_nobodys)
    return file


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(debian.built().timestamp())
    return entry


def checksum(file: Path) -> str:
    """SHA-256 of a file."""
    with file.open("rb") as reading:
        return hashlib.file_digest(reading, "sha256").hexdigest()


def bare(target: Path) -> int:
    """Pack the bare window that the bench measures the app by."""
    run_pyinstaller(debian.ROOT / "tests/bench/bare.spec", target)
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--bare"]:
        sys.exit(bare(Path(sys.argv[2]).resolve()))
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else debian.ROOT / "build/dist").resolve()))
