"""The OpenAPI description, made from the same table and types that the routes run on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from booking_desktop.backend.wire.calls import CALLS, IDEMPOTENCY_KEY, Call, Parameter, Repeat
from booking_desktop.backend.wire.events import LAST_EVENT_ID
from booking_desktop.backend.wire.events import MEDIA_TYPE as EVENT_STREAM
from booking_desktop.backend.wire.problems import KINDS, MEDIA_TYPE
from booking_desktop.backend.wire.values import LARGEST, carried, flat_fields, is_list, without_none
from booking_desktop.version import version

_REF = "#/components/schemas/{model}"
_PROBLEM = {
    "description": "A problem document",
    "content": {MEDIA_TYPE: {"schema": {"$ref": _REF.format(model="Problem")}}},
}


def describe(app: FastAPI) -> dict[str, Any]:
    """The whole document; made once."""
    if app.openapi_schema is None:
        found = get_openapi(
            title="Proactively",
            version=version(),
            description="Find a speaker who sells time, see real open times, book. Errors are problem documents (RFC 9457) "
            "with a stable `code`; `facts` are the error's own.",
            routes=app.routes,
        )
        parts = found.setdefault("components", {})
        parts.setdefault("schemas", {}).update(_schemas(), Problem=_problem())
        parts["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
        app.openapi_schema = found
    return app.openapi_schema


def operation(call: Call) -> dict[str, Any]:
    """What one call takes and gives."""
    found: dict[str, Any] = {"tags": [call.port], "parameters": [*_parameters(call)], "responses": _responses(call)}
    if call.body is not None:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": _schema(call.body)}}}
    if call.access != "none":
        found["security"] = [{"bearer": []}] if call.access == "needed" else [{"bearer": []}, {}]
    return found


def stream() -> dict[str, Any]:
    """What the stream of changes takes and gives."""
    cursor = {"type": "integer", "minimum": 0, "maximum": 2**62}
    told = {
        "type": "string",
        "description": "Server-sent events without an end. `data` is a ChangeBatch, first one that says where the stream "
        "stands; `id` is its cursor. A comment is a sign of life.",
    }
    return {
        "parameters": [
            {"name": LAST_EVENT_ID, "in": "header", "required": False, "schema": cursor},
            {"name": "after", "in": "query", "required": False, "schema": cursor},
        ],
        "responses": {
            "200": {"description": "What changes, as it changes", "content": {EVENT_STREAM: {"schema": told}}},
            "4XX": _PROBLEM,
            "5XX": _PROBLEM,
        },
    }


def _responses(call: Call) -> dict[str, Any]:
    if call.result is type(None):
        good: dict[str, Any] = {"204": {"description": "Done"}}
    else:
        good = {"200": {"description": "The answer", "content": {"application/json": {"schema": _schema(call.result)}}}}
    if call.method == "GET":
        good["304"] = {"description": "What the If-None-Match names is still so"}
    return {**good, "4XX": _PROBLEM, "5XX": _PROBLEM}


def _parameters(call: Call) -> Iterable[dict[str, Any]]:
    for name in call.in_path:
        yield {"name": name, "in": "path", "required": True, "schema": _in_path(call.parameters[name])}
    for part in call.in_query:
        for name, kind, default in flat_fields(part.name, part.kind, part.default):
            yield _in_query(name, kind, default)
    if call.repeat is not Repeat.NATURAL and call.access != "none":
        key = {"type": "string", "minLength": 1, "maxLength": 80}
        yield {"name": IDEMPOTENCY_KEY, "in": "header", "required": False, "schema": key}


def _in_path(part: Parameter) -> dict[str, Any]:
    schema = dict(_schema(part.kind))
    if schema.get("type") == "integer":
        return {**schema, "minimum": 0, "maximum": LARGEST}
    return {**schema, "minLength": 1, "maxLength": 80, "pattern": "^[A-Za-z0-9._~-]+$"}


def _in_query(name: str, kind: Any, default: Any) -> dict[str, Any]:
    schema = _schema(without_none(kind)[0])
    many = is_list(without_none(kind)[0])
    found: dict[str, Any] = {"name": name, "in": "query", "required": default is ... and not many, "schema": schema}
    return found | ({"style": "form", "explode": True} if many else {})


# --- schemas ----------------------------------------------------------------------------------------------------------


def _kinds() -> list[Any]:
    """Every type that travels as JSON."""
    found: dict[Any, None] = {}
    for call in CALLS:
        if call.body is not None:
            found[call.body] = None
        if call.result is not type(None):
            found[call.result] = None
        for part in call.in_query:
            found.update(
                dict.fromkeys(without_none(kind)[0] for _, kind, _ in flat_fields(part.name, part.kind, part.default))
            )
        found.update(dict.fromkeys(call.parameters[name].kind for name in call.in_path))
    return list(found)


@lru_cache(maxsize=1)
def _made() -> tuple[dict[Any, dict[str, Any]], dict[str, Any]]:
    """The schema of each type, and what they refer to."""
    kinds = _kinds()
    schemas, definitions = models_json_schema([(carried(kind), "validation") for kind in kinds], ref_template=_REF)
    named = definitions.get("$defs", {})
    return {kind: _inlined(schemas[(carried(kind), "validation")], named) for kind in kinds}, named


def _inlined(schema: dict[str, Any], named: dict[str, Any]) -> dict[str, Any]:
    """``Carried[X]`` is X: nobody needs a name for the wrapping."""
    name = schema.get("$ref", "").removeprefix("#/components/schemas/")
    inner = named.get(name, schema) if name.startswith("Carried_") else schema
    return {key: value for key, value in inner.items() if not (key == "title" and str(value).startswith("Carried"))}


def _schema(kind: Any) -> dict[str, Any]:
    return _made()[0][kind]


def _schemas() -> dict[str, Any]:
    return {name: schema for name, schema in _made()[1].items() if not name.startswith("Carried_")}


def _problem() -> dict[str, Any]:
    codes = ", ".join(kind.code for kind in KINDS)
    text = {"type": "string"}
    return {
        "type": "object",
        "required": ["type", "title", "status", "code"],
        "properties": {
            "type": text,
            "title": text,
            "status": {"type": "integer"},
            "code": {**text, "description": f"Stable. Of the domain: {codes}."},
            "facts": {"type": "object"},
            "request_id": text,
        },
    }
