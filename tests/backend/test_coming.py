"""A store that is used while it is being opened: what was seen is answered, all else waits and then goes its way."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from booking_desktop.backend.coming import Coming
from booking_desktop.backend.database.embedded import open_backend
from booking_desktop.backend.database.search.first_sight import FirstSight, first_sight
from booking_desktop.backend.ports import Backend, PushedChanges
from booking_desktop.domain.errors import StoreBusy
from booking_desktop.domain.query import SpeakerQuery

LONDON = SpeakerQuery(zone="Europe/London")


def opened(path: Path) -> Backend:
    return open_backend(path, lambda: datetime(2026, 3, 9, 12, tzinfo=UTC), lambda: False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "store.sqlite"
    backend = opened(path)
    backend.speakers.add_samples(backend.accounts.local_office())
    backend.store.close()
    return path


@pytest.fixture
def seen(path: Path) -> FirstSight:
    seen = first_sight(path, 50)
    assert seen is not None
    return seen


def test_the_first_page_is_there_before_the_store_is_open(seen: FirstSight, path: Path) -> None:
    backend = Coming(seen, str(path)).backend
    assert backend.speakers.search(LONDON) is seen.page
    assert backend.changes.cursor() == seen.cursor
    assert backend.store.place == str(path)


def test_what_was_seen_grows_old_once_the_store_is_open(seen: FirstSight, path: Path) -> None:
    coming = Coming(seen, str(path))
    backend = coming.open(lambda: opened(path))
    backend.speakers.remove_samples(backend.accounts.local_office())
    assert coming.backend.speakers.search(LONDON).rows == ()
    backend.store.close()


def test_what_was_seen_answers_once_and_then_the_store(seen: FirstSight, path: Path) -> None:
    coming = Coming(seen, str(path))
    coming.backend.speakers.search(LONDON)
    with ThreadPoolExecutor(2) as threads:
        again = threads.submit(coming.backend.speakers.search, LONDON)
        count = threads.submit(coming.backend.speakers.facets, LONDON)
        assert not again.done()
        backend = coming.open(lambda: opened(path))
        assert again.result(20) == backend.speakers.search(LONDON)
        assert count.result(20) == backend.speakers.facets(LONDON)
    coming.backend.store.close()


@pytest.mark.parametrize(
    "asked", [(SpeakerQuery("lovelace"),), (LONDON, '["another", "page"]'), (LONDON, None, 1)], ids=["words", "cursor", "fewer"]
)  # fmt: skip
def test_another_question_waits_for_the_store(seen: FirstSight, path: Path, asked: tuple[object, ...]) -> None:
    coming = Coming(seen, str(path))
    coming.give_up()
    with pytest.raises(CancelledError):
        coming.backend.speakers.search(*asked)  # type: ignore[arg-type]


def test_a_store_that_does_not_open_tells_everyone_who_waits(seen: FirstSight, path: Path) -> None:
    coming = Coming(seen, str(path))

    def fail() -> Backend:
        raise StoreBusy(str(path))

    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(coming.backend.accounts.any_account)
        with pytest.raises(StoreBusy):
            coming.open(fail)
        with pytest.raises(StoreBusy):
            waiting.result(20)
    coming.backend.store.close()


def test_a_store_closed_while_it_is_being_opened_is_closed_then(seen: FirstSight, path: Path) -> None:
    closed = threading.Event()
    coming = Coming(seen, str(path))
    coming.backend.store.close()

    class Closing:
        def close(self) -> None:
            closed.set()

    class Opened:
        store = Closing()

    coming.open(Opened)  # type: ignore[arg-type]
    assert closed.is_set()


def test_it_is_no_server_that_tells_by_itself(seen: FirstSight, path: Path) -> None:
    assert not isinstance(Coming(seen, str(path)).backend.changes, PushedChanges)
