"""JSON <-> the domain's frozen values. Pydantic reads the dataclasses as they stand; nothing else knows of JSON.

What arrives is checked once here for what no type says: instants are aware and become UTC, integers fit the databases.
Bytes travel as base64.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import ConfigDict, RootModel, TypeAdapter, ValidationError

from booking_desktop.domain.errors import Fault, FieldFault, InvalidInput

T = TypeVar("T")
LARGEST = 2**63 - 1
_EARLIEST, _LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""Instants beyond these are nobody's appointment, and each engine ends elsewhere."""


class Carried(RootModel[T], Generic[T]):
    """A value of any of the house's types as JSON carries it."""

    model_config = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64", ser_json_inf_nan="null")


@lru_cache(maxsize=512)
def carried(kind: Any) -> Any:
    """The model that carries values of a type; made once."""
    return Carried.__class_getitem__(kind)


@lru_cache(maxsize=512)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(carried(kind))


def encode(kind: Any, value: Any) -> bytes:
    """The value as JSON."""
    return _adapter(kind).dump_json(carried(kind).model_construct(root=value))


def plain(kind: Any, value: Any) -> Any:
    """The value as what ``json`` knows: for a part of a larger document."""
    return _adapter(kind).dump_python(carried(kind).model_construct(root=value), mode="json")


def decode(kind: Any, body: bytes, *, strict: bool = True) -> Any:
    """The value of that JSON; ``strict``: a number is no text and a truth no number. Raises InvalidInput by field."""
    try:
        return checked(_adapter(kind).validate_json(body, strict=strict).root)
    except ValidationError as error:
        raise InvalidInput(_faults(error)) from None


def of_plain(kind: Any, value: Any) -> Any:
    """The value of what ``plain`` made, numbers as text too. Raises InvalidInput."""
    return decode(kind, json.dumps(value).encode(), strict=False)


def _faults(error: ValidationError) -> tuple[FieldFault, ...]:
    found = []
    for each in error.errors(include_url=False, include_input=False, include_context=False):
        words = [part for part in each["loc"] if isinstance(part, str) and not part.startswith("function-")]
        fault = Fault.MISSING if each["type"] == "missing" else Fault.UNKNOWN_CHOICE
        found.append(FieldFault(".".join(words) or "body", fault))
    return tuple(dict.fromkeys(found))[:20]


# --- what no type says ------------------------------------------------------------------------------------------------


def checked(value: Any, name: str = "body") -> Any:
    """The same value, its instants in UTC. Raises InvalidInput for one that can't be kept."""
    match value:
        case None | bool() | float() | bytes() | str() | timedelta():
            return value
        case int():
            return _checked_number(value, name)
        case datetime():
            return _checked_instant(value, name)
        case tuple() | list():
            return type(value)(checked(each, name) for each in value)
        case Mapping():
            return {key: checked(each, name) for key, each in value.items()}
        case _ if is_dataclass(value) and not isinstance(value, type):
            return _checked_parts(value)
    return value


def _checked_number(number: int, name: str) -> int:
    if abs(number) > LARGEST:
        raise _fault(name, Fault.TOO_LARGE)
    return number


def _checked_instant(instant: datetime, name: str) -> datetime:
    if instant.tzinfo is None:
        raise _fault(name, Fault.UNKNOWN_ZONE)
    if not _EARLIEST <= instant <= _LATEST:
        raise _fault(name, Fault.TOO_LARGE)
    return instant.astimezone(UTC)


def _checked_parts(value: Any) -> Any:
    parts = {part.name: getattr(value, part.name) for part in fields(value) if part.init}
    found = {name: checked(part, name) for name, part in parts.items()}
    changed = {name: part for name, part in found.items() if part is not parts[name]}
    return replace(value, **changed) if changed else value


def too_large(name: str) -> InvalidInput:
    """What is raised for more than anybody sends."""
    return _fault(name, Fault.TOO_LARGE)


def _fault(name: str, fault: Fault) -> InvalidInput:
    return InvalidInput((FieldFault(name, fault),))


# --- query strings ----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=512)
def flat_fields(name: str, kind: Any, default: Any = ...) -> tuple[tuple[str, Any, Any], ...]:
    """The parameters that a value of a type becomes in a query string: (name, type, default; ... where it must be given).

    A dataclass is spread over its fields, one inside another with dots: ``price_to.minor``.
    """
    return tuple(_spread(name, kind, default, outermost=True))


def _spread(name: str, kind: Any, default: Any, *, outermost: bool = False) -> Sequence[tuple[str, Any, Any]]:
    inner, optional = without_none(kind)
    if not is_dataclass(inner):
        return [(name, kind, default)]
    hints, found = get_type_hints(inner), list[tuple[str, Any, Any]]()
    for part in fields(inner):
        missing = _default_of(part)
        hint = hints[part.name]
        if optional:
            hint, missing = hint | None, None
        found += _spread(part.name if outermost else f"{name}.{part.name}", hint, missing)
    return found


def _default_of(part: Any) -> Any:
    from dataclasses import MISSING

    if part.default is not MISSING:
        return part.default
    return part.default_factory() if part.default_factory is not MISSING else ...


def without_none(kind: Any) -> tuple[Any, bool]:
    """The type without its None, and whether it had one."""
    if get_origin(kind) in (Union, UnionType):
        left = [each for each in get_args(kind) if each is not NoneType]
        if len(left) < len(get_args(kind)) and len(left) == 1:
            return left[0], True
    return kind, False


def to_query(name: str, kind: Any, value: Any) -> list[tuple[str, str]]:
    """The parameters of a value: lists repeat, None and empty ones are left out."""
    if value is None:
        return []
    return list(_pairs(plain(kind, value), "" if is_dataclass(without_none(kind)[0]) else name))


def _pairs(value: Any, name: str) -> Sequence[tuple[str, str]]:
    match value:
        case None:
            return []
        case dict():
            return [p for key, part in value.items() for p in _pairs(part, f"{name}.{key}" if name else key)]
        case list():
            return [p for part in value for p in _pairs(part, name)]
        case bool():
            return [(name, "true" if value else "false")]
    return [(name, str(value))]


def from_query(name: str, kind: Any, pairs: Callable[[str], list[str]], default: Any = ...) -> Any:
    """The value of those parameters; ``pairs`` gives the values of one by its name. Raises InvalidInput."""
    inner, optional = without_none(kind)
    if not is_dataclass(inner):
        found = _gathered(name, kind, pairs)
        return _or_default(name, kind, found, default)
    parts = _nested(inner, "", pairs)
    if not parts and (optional or default is not ...):
        return None if default is ... else default
    return of_plain(inner, parts)


def _or_default(name: str, kind: Any, found: Any, default: Any) -> Any:
    if found is not None:
        return of_plain(kind, found)
    if default is not ...:
        return default
    if is_list(kind):  # an empty list has no parameters
        return of_plain(kind, [])
    raise _fault(name, Fault.MISSING)


def _nested(kind: Any, prefix: str, pairs: Callable[[str], list[str]]) -> dict[str, Any]:
    hints, found = get_type_hints(kind), dict[str, Any]()
    for part in fields(kind):
        inner, _ = without_none(hints[part.name])
        name = f"{prefix}{part.name}"
        value = _nested(inner, f"{name}.", pairs) if is_dataclass(inner) else _gathered(name, inner, pairs)
        if value not in (None, {}):
            found[part.name] = value
    return found


def _gathered(name: str, kind: Any, pairs: Callable[[str], list[str]]) -> Any:
    """One parameter as JSON would carry it; None when it is not there."""
    given = pairs(name)
    if not given:
        return None
    return given if is_list(kind) else given[-1]


def is_list(kind: Any) -> bool:
    """Whether a parameter of that type may be repeated."""
    origin = get_origin(kind)
    return isinstance(origin, type) and issubclass(origin, Sequence) and not issubclass(origin, str)
