"""Who may import whom (the house's table), run as a test whose message names the mend."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "booking_desktop"
SERVER = ROOT / "server_stub"
OURS = "booking_desktop"

# Longest prefix wins. A name of ours is given from the package on; "PySide6.*" allows all of Qt, None allows the whole house.
ALLOWED: dict[str, set[str]] = {
    "domain": {"domain"},
    "backend": {"domain", "backend", "paths"},
    "backend.wire": {"domain", "backend.ports", "backend.wire", "pydantic"},
    "backend.preferences": {"domain", "backend", "presets"},
    "backend.keychain": {"domain", "backend", "keyring"},
    "backend.secret_service": {"keyring", "jeepney"},
    "backend.remote": {"domain", "backend"},
    "backend.remote.http": {"domain", "backend", "httpcore", "version"},
    "backend.remote.lines": {"httpcore"},
    "backend.remote.routing": {"domain", "httpcore"},
    "backend.remote.trouble": {"domain", "backend.remote", "httpcore"},
    "backend.remote.trust": {"domain", "certifi"},
    "backend.database": {"domain", "backend", "paths", "sqlalchemy", "alembic", "bcrypt", "jwt", "email_validator"},
    "cities": {"domain", "paths"},
    "mail": {"domain", "backend.ports", "cities", "mail", "paths", "jinja2", "markupsafe", "icalendar", "idna"},
    "imports": {"domain", "backend.files", "backend.ports", "imports"},
    "commands": {"domain", "backend.files", "backend.ports", "commands", "imports", "settings", "paths"},
    "settings": {"domain", "paths", "presets", "settings_file"},
    "settings_file": {"presets"},
    "presets": {"domain", "presets"},
    "logs": {"paths"},
    "desktop_notes": {"jeepney"},
    "interrupts": set(),
    "paths": {"platformdirs"},
    "version": {"paths"},
    "jobs": {"domain.faults", "PySide6.QtCore"},
    "viewmodels": {
        "domain",
        "backend.ports",
        "cities",
        "mail.calendar",
        "imports",
        "jobs",
        "viewmodels",
        "PySide6.QtCore",
    },
    "ui": {"domain", "viewmodels", "ui", "paths", "PySide6.*"},
}
SERVER_MAY = {
    *(
        "domain",
        "backend.files",
        "backend.ports",
        "backend.wire",
        "backend.database",
        "mail",
        "settings",
        "paths",
        "version",
        "logs",
        "interrupts",
    ),
    *("server_stub", "fastapi", "starlette", "uvicorn", "anyio", "limits", "dotenv", "pydantic"),
}
"""An HTTP skin: no rule of bookings, and SQL only to read an address."""
FREE = {"app", "__main__", "__init__"}
"""The places that put things together: they may import everything, and nobody imports app."""
NOBODY_IMPORTS = ("booking_desktop.app", "booking_desktop.__main__", "server_stub")


def modules() -> list[tuple[str, Path]]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if "versions" in parts or path.name == "env.py":
            continue
        found.append((".".join(p for p in parts if p != "__init__") or "__init__", path))
    return found


def imports(path: Path) -> list[tuple[int, str]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.lineno, "relative"))
    return found


def standard(name: str) -> bool:
    import sys

    return name.split(".")[0] in sys.stdlib_module_names


def rule_of(module: str) -> str | None:
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        prefix = ".".join(parts[:length])
        if prefix in ALLOWED:
            return prefix
    return None


def covers(allowed: str, name: str) -> bool:
    allowed = allowed.removesuffix(".*")
    return name == allowed or name.startswith(allowed + ".")


@pytest.mark.parametrize(("module", "path"), modules(), ids=[m for m, _ in modules()])
def test_each_room_imports_only_what_the_house_allows(module, path):
    if module.split(".")[0] in FREE:
        return
    rule = rule_of(module)
    assert rule is not None, f"{module} stands in no room: add it to the table here, with the rooms it may import"
    for line, name in imports(path):
        assert name != "relative", f"{path.name}:{line} imports relatively: write the whole path"
        if standard(name):
            continue
        assert not name.startswith(NOBODY_IMPORTS), (
            f"{path.name}:{line} imports {name}: app.py builds things and hands them over; take it as an argument"
        )
        shown = name.removeprefix(OURS + ".")
        allowed = any(covers(a, shown if name.startswith(OURS) else name) for a in ALLOWED[rule])
        assert allowed, (
            f"{path.relative_to(ROOT)}:{line} imports {name}, which {rule} may not. It may import: "
            f"{sorted(ALLOWED[rule])}. Move the code to the room that may, or let app.py hand the thing in."
        )


def test_the_server_is_a_skin():
    for path in sorted(SERVER.rglob("*.py")):
        for line, name in imports(path):
            shown = name.removeprefix(OURS + ".") if name.startswith(OURS) else name
            address = path.name == "settings.py" and name in ("sqlalchemy.make_url", "sqlalchemy.exc.ArgumentError")
            assert standard(name) or address or any(covers(a, shown) for a in SERVER_MAY), (
                f"{path.relative_to(ROOT)}:{line} imports {name}, which a server may not: "
                "what it needs belongs behind a port or into backend/database"
            )


def test_only_jobs_and_places_that_must_start_threads():
    for module, path in modules():
        if module in ("jobs", "viewmodels.session"):
            continue
        names = {name for _, name in imports(path)}
        threads = {
            n
            for n in names
            if n.startswith(("threading.Thread", "concurrent.futures.ThreadPool", "PySide6.QtCore.QThread"))
        }
        assert not threads, f"{module} starts threads ({threads}): send the work through jobs.py"


def test_no_widget_bears_a_style_sheet():
    for module, path in modules():
        if module.startswith("ui"):
            assert "setStyleSheet" not in path.read_text(encoding="utf-8"), (
                f"{module} sets a style sheet: use a token of ui/theme.py and the style's properties"
            )


def test_margins_that_differ_left_and_right_are_given_as_start_and_end():
    found = []
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            named = (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "setContentsMargins"
            )
            if named and len(call.args) == 4 and ast.dump(call.args[0]) != ast.dump(call.args[2]):
                found.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    assert not found, (
        f"{', '.join(found)}: Qt mirrors layouts, not their margins; wrap them in drawing.direction.margins"
    )


def test_every_python_file_of_the_package_says_what_it_is():
    for module, path in modules():
        text = path.read_text(encoding="utf-8")
        if text.strip():
            assert ast.get_docstring(ast.parse(text)), f"{module} has no docstring: one line on what it is and why"


def test_every_decision_has_a_number_of_its_own_and_stands_in_the_list():
    folder = ROOT / "docs" / "adr"
    files = sorted(path.name for path in folder.glob("0*.md"))
    numbers = [name[:4] for name in files]
    assert len(numbers) == len(set(numbers)), f"two decisions share a number: {numbers}"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    missing = [name for name in files if f"]({name})" not in listed]
    assert not missing, f"not in docs/adr/README.md: {missing}"
