"""Choosing where the data lives: nothing is put in force that was not asked what it is."""

from __future__ import annotations

import pytest

from booking_desktop.domain.errors import InvalidInput, Reach, Unreachable
from booking_desktop.domain.preferences import KeptServer
from booking_desktop.domain.servers import FoundServer, ServerKind
from booking_desktop.viewmodels.connecting import ConnectingViewModel
from tests.drained_jobs import DrainedJobs

NONE = KeptServer()
OFFICE = KeptServer("https://office.example", "Europe/Paris", "EUR")


class Stage:
    def __init__(self, set_to: KeptServer = NONE, kind: ServerKind | None = None, *, managed: bool = False):
        self.jobs, self.asked, self.switched = DrainedJobs(), [], []
        self.kind: ServerKind | Unreachable = ServerKind.OURS
        self.model = ConnectingViewModel(self.jobs, self.ask, set_to, kind, managed=managed, zone="Asia/Kolkata")
        self.model.switched.connect(self.switched.append)

    @property
    def state(self):
        return self.model.state

    def ask(self, address: str) -> FoundServer:
        self.asked.append(address)
        if isinstance(self.kind, Unreachable):
            raise self.kind
        return FoundServer(address, self.kind, "1.2")

    def check(self, address: str) -> None:
        self.model.choose_here(False)
        self.model.write(address)
        self.model.check()
        self.jobs.drain()


def test_a_server_is_asked_and_then_put_in_force():
    stage = Stage()
    stage.check("Office.example/")
    assert stage.asked == ["https://office.example"]
    assert stage.state.found == FoundServer("https://office.example", ServerKind.OURS, "1.2")
    stage.model.switch()
    assert stage.switched == [KeptServer("https://office.example", "Asia/Kolkata", "USD")]


def test_nothing_is_put_in_force_unasked():
    stage = Stage()
    stage.model.choose_here(False)
    stage.model.write("office.example")
    stage.model.switch()
    assert (stage.state.wanted, stage.switched, stage.state.to_check) == (None, [], True)


def test_another_address_has_to_be_asked_anew():
    stage = Stage()
    stage.check("office.example")
    stage.model.write("office.example.evil")
    assert (stage.state.found, stage.state.wanted, stage.state.to_check) == (None, None, True)


def test_an_answer_about_an_address_that_was_changed_meanwhile_is_nobodys():
    stage = Stage()
    stage.model.choose_here(False)
    stage.model.write("office.example")
    stage.model.check()
    stage.model.write("other.example")
    stage.jobs.drain()
    assert (stage.state.found, stage.state.busy) == (None, False)


def test_what_is_no_address_is_said_and_not_asked():
    stage = Stage()
    stage.check("not an address")
    assert isinstance(stage.state.problem, InvalidInput)
    assert stage.asked == []


def test_no_answer_is_told_and_the_address_stays():
    stage = Stage()
    stage.kind = Unreachable("office.example", "", Reach.REFUSED)
    stage.check("office.example")
    assert (stage.state.problem, stage.state.address, stage.state.wanted) == (stage.kind, "office.example", None)
    stage.model.write("office.example:5000")
    assert stage.state.problem is None


def test_of_a_classic_server_zone_and_currency_are_asked():
    stage = Stage()
    stage.kind = ServerKind.CLASSIC
    stage.check("office.example")
    stage.model.choose_zone("Europe/Paris")
    stage.model.choose_currency("EUR")
    stage.model.switch()
    assert stage.switched == [OFFICE]


def test_back_to_this_computer():
    stage = Stage(OFFICE, ServerKind.CLASSIC)
    assert (stage.state.here, stage.state.address, stage.state.wanted) == (False, "office.example", None)
    stage.model.choose_here(True)
    stage.model.switch()
    assert stage.switched == [KeptServer()]


def test_another_zone_of_the_server_in_force_is_a_change():
    stage = Stage(OFFICE, ServerKind.CLASSIC)
    stage.model.choose_zone("Europe/Rome")
    assert stage.state.wanted == KeptServer("https://office.example", "Europe/Rome", "EUR")


def test_leaving_it_leaves_what_is_in_force():
    stage = Stage()
    stage.check("office.example")
    stage.model.forget()
    assert (stage.state.here, stage.state.address, stage.state.found) == (True, "", None)


@pytest.mark.parametrize("set_to", [OFFICE, KeptServer()])
def test_what_the_office_set_can_not_be_changed_here(set_to: KeptServer):
    stage = Stage(set_to, managed=True)
    stage.check("other.example")
    stage.model.choose_here(True)
    stage.model.switch()
    assert (stage.asked, stage.switched, stage.state.wanted) == ([], [], None)
