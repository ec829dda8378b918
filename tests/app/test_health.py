from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from booking_desktop.app.health import checks, parts
from booking_desktop.backend.database.opening import open_store
from booking_desktop.backend.database.sqlite import SqliteDatabase
from booking_desktop.backend.database.store import DatabaseStore
from booking_desktop.backend.keychain import KeychainSecrets
from booking_desktop.domain.preferences import MailServer, Preferences, Security
from booking_desktop.mail.route import MailRoute
from booking_desktop.viewmodels.office.about import Health
from tests.mail.office import Clock
from tests.mail.servers import Mailbox, free_port, mail_server


@dataclass
class Kept:
    preferences: Preferences = Preferences()

    def load(self) -> Preferences:
        return self.preferences


@pytest.fixture
def database(tmp_path: Path) -> SqliteDatabase:
    made = open_store(tmp_path / "store.db", Clock())
    yield made
    made.close()


def found(database: SqliteDatabase, mail: MailServer) -> dict[str, Health]:
    folder = database.path.parent
    secrets = KeychainSecrets(folder)
    route = MailRoute(Kept(replace(Preferences(), mail=mail)), secrets, Clock())
    return {c.name: c.health for c in checks(DatabaseStore(database), secrets, route, folder)}


def test_a_whole_store_passes_and_no_mail_server_is_only_to_be_known(database: SqliteDatabase) -> None:
    told = found(database, MailServer())
    assert told.pop("mail") is told.pop("keychain") is Health.TO_KNOW
    assert set(told.values()) == {Health.PASSES}
    assert {"integrity", "overlaps", "folder", "zones"} <= set(told)


def test_a_mail_server_that_answers_passes_and_one_that_does_not_fails(database: SqliteDatabase) -> None:
    with mail_server(Mailbox()) as port:
        assert found(database, MailServer("127.0.0.1", port, Security.NONE))["mail"] is Health.PASSES
    assert found(database, MailServer("127.0.0.1", free_port(), Security.NONE))["mail"] is Health.FAILS


def test_lost_triggers_are_told(database: SqliteDatabase) -> None:
    with database.write() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
        for name in names:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    assert found(database, MailServer())["overlaps"] is Health.FAILS


def test_every_part_has_a_version() -> None:
    assert [part.name for part in parts()] == ["Python", "Qt", "SQLite", "System"]
    assert all(part.version for part in parts())
