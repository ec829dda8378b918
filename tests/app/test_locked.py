"""What an office locks holds in the real window: by its rows, its palette, its keys, and for who stayed signed in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from booking_desktop.app.main import Launch
from booking_desktop.backend.keychain import KeychainSecrets
from booking_desktop.domain.people import Role, SignUp
from booking_desktop.domain.preferences import ThemeChoice
from booking_desktop.presets import NAMES, Presets
from booking_desktop.settings import Settings
from booking_desktop.viewmodels.office.preferences import Category
from tests.app.people import PASSWORD, launched

WHO = "the front desk"


@pytest.fixture
def locked(tmp_path: Path, qtbot: Any) -> Iterator[Launch]:
    presets = Presets({"theme": ThemeChoice.DARK, "stay_signed_in": False}, frozenset(NAMES))
    launch = launched(Settings(tmp_path, tmp_path / "logs", presets=presets, set_by=WHO, demo=True), qtbot)
    yield launch
    launch.window.close()


def test_every_locked_row_says_who_set_it_and_can_not_be_changed(locked: Launch, qtbot: Any) -> None:
    assert locked.desk is not None
    for category in Category:
        locked.desk.pages._open_preferences(category)
    page = locked.window.page("preferences")
    rows = {name: row for part in page.parts.values() for name, row in part.lockable.items()}  # type: ignore[union-attr]
    assert {name for name in NAMES if name not in rows} == {"theme"}
    for name, row in rows.items():
        assert row.help.text() == f"Set by {WHO}", name
        ends = [row.end.itemAt(n).widget() for n in range(row.end.count())]
        assert [w for w in ends if w is not None and w.isEnabled()] == [], name
    tiles = page.appearance.tiles  # type: ignore[union-attr]
    for choice in ThemeChoice:
        assert not tiles.tile(choice).isEnabled()
        assert tiles.tile(choice).accessibleDescription() == f"Set by {WHO}"


def test_no_command_of_palette_or_key_goes_round_a_lock(locked: Launch, qtbot: Any) -> None:
    desk = locked.desk
    assert desk is not None
    before = desk.look.preferences
    for choice in ThemeChoice:
        action = desk.commands.action(f"theme.{choice}")
        assert action is not None
        action.trigger()
    desk.keep(type(before)())
    desk.pages.preferences.change(lambda p: type(p)())  # everything at once, as nothing in the window does yet
    assert {name: getattr(desk.look.preferences, name) for name in NAMES} == {
        name: getattr(before, name) for name in NAMES
    }


def test_who_stayed_signed_in_before_the_lock_is_signed_out_by_it(tmp_path: Path, qtbot: Any) -> None:
    first = launched(Settings(tmp_path, tmp_path / "logs", demo=True), qtbot)
    assert first.desk is not None
    accounts, outbox = first.desk.backend.accounts, first.desk.backend.outbox
    accounts.sign_up(SignUp("Ann", "Lee", "ann@x.example", PASSWORD, Role.BOOKS, "Europe/London"))
    letter = next(row for row in outbox.rows(None).rows if row.to_email == "ann@x.example")
    accounts.verify("ann@x.example", outbox.facts(None, letter.id).code)
    first.desk.session.sign_in("ann@x.example", PASSWORD, True, lambda _: None)
    qtbot.waitUntil(lambda: first.desk is not None and first.desk.session.person is not None)
    first.window.close()
    presets = Presets({"stay_signed_in": False}, frozenset({"stay_signed_in"}))
    second = launched(Settings(tmp_path, tmp_path / "logs", presets=presets), qtbot)
    assert second.desk is not None
    qtbot.waitUntil(lambda: second.desk is not None and not second.desk.session.state.restoring)
    assert second.desk.session.person is None
    kept = KeychainSecrets(tmp_path)
    assert [name for name in ("refresh", "session", "refresh_token") if kept.get(name)] == []
    second.window.close()
