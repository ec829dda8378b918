"""What the code says: every text in ``tr``, ``translate`` and ``QT_TRANSLATE_NOOP``, read from the syntax tree.

Qt's lupdate reads Python too, but drops a ``translate`` whose number is computed and marks none of them as plural (6.11).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = tuple(ROOT / "booking_desktop" / layer for layer in ("app", "ui", "viewmodels"))


@dataclass(frozen=True)
class Message:
    """A text to translate. ``plural``: it is said with a number, so it has a form for each kind of number."""

    context: str
    source: str
    plural: bool = False


class NotPlain(Exception):
    """A text that no translator can find: it is put together when the program runs."""


def said() -> list[Message]:
    """All of the app's texts, each once, by context and in the order of the code."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(path for source in SOURCES for path in source.rglob("*.py")):
        for message in said_in(path.read_text(encoding="utf-8"), str(path)):
            key = message.context, message.source
            if key not in found or message.plural:
                found[key] = message
    return sorted(found.values(), key=lambda message: message.context)


def said_in(code: str, name: str = "") -> Iterator[Message]:
    """The texts of one file. Raises NotPlain, saying where."""
    yield from _walk(ast.parse(code), "", name)


def _walk(node: ast.AST, owner: str, name: str) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (message := _message(child, owner, name)):
            yield message
        yield from _walk(child, child.name if isinstance(child, ast.ClassDef) else owner, name)


def _message(call: ast.Call, owner: str, name: str) -> Message | None:
    function = call.func
    called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if called == "tr":
        return Message(_owner(owner, call, name), _text(call.args[0], name), len(call.args) > 2)
    if called in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) > 1 and isinstance(call.args[0], ast.Constant):
        if called == "translate" and isinstance(call.args[1], ast.Name | ast.Attribute | ast.Subscript):
            return None  # of a text that stands elsewhere, marked by QT_TRANSLATE_NOOP
        return Message(str(call.args[0].value), _text(call.args[1], name), len(call.args) > 3)
    return None


def _owner(owner: str, call: ast.Call, name: str) -> str:
    if not owner:
        raise NotPlain(f"{name}:{call.lineno}: tr outside a class; use translate with a context")
    return owner


def _text(node: ast.expr, name: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotPlain(f"{name}:{node.lineno}: {ast.unparse(node)} is put together; format what is translated")
