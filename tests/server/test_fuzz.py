"""Every call, with whatever its own description allows and does not: no 500, and each answer is one that is described.

``BOOKING_FUZZ_EXAMPLES`` asks for more of each than a test run has time for, ``BOOKING_FUZZ_SEED`` for others,
``BOOKING_FUZZ_ENGINE`` (postgresql, mariadb) for another database than SQLite.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from booking_desktop.backend.wire.calls import EVENTS
from tests.contract.world import PASSWORD, Clock
from tests.engines import mariadb_url, postgres_url
from tests.loopback import serving
from tests.server.classic_scene import Scene, bearer
from tests.server.golden_files import FOLDER

EXAMPLES = int(os.environ.get("BOOKING_FUZZ_EXAMPLES", "8"))
ENGINES = {"": str, "sqlite": str, "postgresql": postgres_url, "mariadb": mariadb_url}
ENGINE = ENGINES[os.environ.get("BOOKING_FUZZ_ENGINE", "")]
SEED = int(os.environ.get("BOOKING_FUZZ_SEED", "20260309"))
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
]
QUIET = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
CONFIG = SchemathesisConfig.from_dict({"generation": {"with-security-parameters": False}})
SCHEMA = schemathesis.openapi.from_path(FOLDER / "openapi.json", config=CONFIG)
OPERATIONS = {found.ok().label: found.ok() for found in SCHEMA.get_all_operations() if found.ok().path != EVENTS}
"""The stream of changes has no end; its own tests hold it."""
WHO = ("nobody", "speaker", "office")


class House:
    """A server with a speaker, an office, a booking and a letter, whose ids stand in for made-up ones now and then."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        scene.published()
        self._emails = {"speaker": scene.email}
        booker = scene.account()
        self._emails["office"] = scene.email
        scene.server.serving.offices.grant(scene.email)
        assert scene.book(booker).status_code == 200
        offer = scene.http.get(f"/v1/speakers/{scene.speaker}").json()["offers"][0]["id"]
        booking = scene.http.get("/v1/bookings", params={"when": "upcoming"}, headers=booker).json()["bookings"][0]
        letter = scene.http.get("/v1/outbox", headers=booker).json()["rows"][0]["id"]
        self.known = {"speaker": scene.speaker, "offer": offer, "booking": booking["id"], "letter": letter}

    @property
    def address(self) -> str:
        return self._scene.server.address

    def header(self, who: str) -> dict[str, str]:
        if who == "nobody":
            return {}
        answer = self._scene.post("/v1/sessions", {"email": self._emails[who], "password": PASSWORD})
        return bearer(answer.json()["access"])


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    clock = Clock()
    with serving(tmp_path_factory.mktemp("fuzz"), clock, ENGINE()) as server:
        scene = Scene(server, clock)
        yield House(scene)
        scene.http.close()


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("label", OPERATIONS)
def test_no_call_breaks_or_answers_what_it_doesnt_tell_of(house: House, label: str, who: str):
    operation, header = OPERATIONS[label], house.header(who)
    odd = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
    fair = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)

    @seed(SEED)
    @QUIET
    @given(case=st.one_of(fair, fair, odd), at_home=st.booleans())
    def each(case: Any, at_home: bool) -> None:
        if at_home:
            case.path_parameters = {name: house.known.get(name, kept) for name, kept in case.path_parameters.items()}
        answer = case.call(base_url=house.address, headers=header)
        case.validate_response(answer, checks=CHECKS)

    each()
