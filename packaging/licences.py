"""The licences of everything that a packed program carries: a file each under ``licences``, and one list of them."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

HERE = Path(__file__).parent
QT = ("pyside6-essentials", "shiboken6")
"""Their wheels bring no text: the LGPL's is beside this file, with the GPL's that it builds on."""


def licences(modules: set[str], libraries: list[Path], into: Path) -> list[tuple[str, str]]:
    """Gather the texts for what was packed: Python modules by their first names, and the system's libraries.

    Gives PyInstaller's (file, folder) pairs. Raises LookupError for a component of which no licence is found.
    """
    into.mkdir(parents=True, exist_ok=True)
    lines = [_python(into)]
    owners = packages_distributions()
    names = sorted({name.lower() for module in modules for name in owners.get(module, ())} - {"booking-desktop"})
    lines += [_of(distribution(name), into) for name in names]
    lines += _of_system(libraries, into)
    list_of_all = "\n".join(["What this program carries, under which licence, and where its text is.", "", *lines, ""])
    (into / "README.txt").write_text(list_of_all, "utf-8")
    return [(str(file), "licences") for file in sorted(into.iterdir())]


def _python(into: Path) -> str:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    for place in (*places, Path("/usr/share/doc/python3/copyright")):
        if place.is_file():
            (into / "python.txt").write_bytes(place.read_bytes())
            return f"Python {sys.version.split()[0]}: PSF-2.0: python.txt"
    raise LookupError("no licence of Python is found")


def _of(part: Distribution, into: Path) -> str:
    """Copy a distribution's texts; gives its line of the list."""
    name, said = part.name, part.metadata
    terms = said.get("License-Expression") or (said.get("License") or "").partition("\n")[0] or _classified(part)
    if name.lower().replace("_", "-") in QT:
        texts = [HERE / "licences/LGPL-3.0.txt", HERE / "licences/GPL-3.0.txt"]
        terms = "LGPL-3.0-only; the libraries are files of their own, and may be replaced by others"
    else:
        words = ("licen", "copying", "notice")
        texts = [
            Path(str(part.locate_file(file)))
            for file in part.files or ()
            if any(word in file.name.lower() for word in words)
        ]
        texts = [text for text in texts if text.is_file() and text.suffix not in (".py", ".pyc")]
    if not texts and not terms:
        raise LookupError(f"no licence of {name} is found")
    if texts:
        (into / f"{name}.txt").write_text("\n\n".join(text.read_text("utf-8", "replace") for text in texts), "utf-8")
    return f"{name} {part.version}: {terms}" + (f": {name}.txt" if texts else "")


def _classified(part: Distribution) -> str:
    said = [c.rpartition(" :: ")[2] for c in part.metadata.get_all("Classifier") or () if c.startswith("License ::")]
    return ", ".join(said)


def _of_system(libraries: list[Path], into: Path) -> list[str]:
    """Copy what Debian says of the libraries that come from there; elsewhere there are none."""
    found = {}
    for library in libraries:
        said = ""
        for path in (library, library.resolve(), Path(str(library.resolve()).removeprefix("/usr"))):
            said = said or subprocess.run(["dpkg", "-S", str(path)], capture_output=True, text=True).stdout
        if said:
            found[said.partition(":")[0]] = None
    lines = []
    for package in sorted(found):
        text = Path(f"/usr/share/doc/{package}/copyright")
        if not text.is_file():
            raise LookupError(f"no licence of {package} is found")
        (into / f"{package}.txt").write_bytes(text.read_bytes())
        lines.append(f"{package} (Debian): {package}.txt")
    return lines
