"""Over a whole journey, here and on a server, no log at any level holds a password, a code, a token, an address or a typed word."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from booking_desktop import logs
from booking_desktop.app.health import try_mail
from booking_desktop.app.main import Launch
from booking_desktop.domain.errors import DomainError
from booking_desktop.domain.preferences import MailServer, Security
from booking_desktop.jobs import Err
from server_stub.logs import JsonLines
from tests.journeys.story import told
from tests.journeys.test_words import sign_up
from tests.journeys.tour import PASSWORD, Tour

EMAIL = "janaki.ammal@jic.example"
WRONG, FRESH, OF_MAIL = "seven green aubergines", "nine white aubergines", "mailpass-4711"
NOTE, SOUGHT = "Private: my brother’s ‘debts’ and 'mine'.", "zyxwvut engines"


@pytest.fixture(params=[False, True], ids=["here", "on a server"])
def tour(request: pytest.FixtureRequest, qapp: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tour]:
    reports: list[str] = []
    monkeypatch.setattr(Launch, "show_crash", lambda _, report: reports.append(report))
    root = logging.getLogger()
    before = list(root.handlers)
    with told(tmp_path / "data", None, far=request.param) as story:
        story.start()
        tour = Tour(story)
        tour.reports = reports  # type: ignore[attr-defined]
        tour.idle()
        yield tour
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()


@pytest.fixture
def server_log(tour: Tour) -> Iterator[io.StringIO]:
    """What a server would write to standard error, at the loudest level; the app's own log is as loud."""
    told_there = io.StringIO()
    handler = logging.StreamHandler(told_there)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    post = logging.getLogger("mail.log")  # of the test's own mail server, which sees every letter
    post.disabled = True
    yield told_there
    post.disabled = False
    root.setLevel(level)
    root.removeHandler(handler)


def _break(words: str) -> None:
    raise ValueError(f"{words!r} is not {words!r}")


def _ask(tour: Tour, work: Any) -> None:
    outcomes: list[object] = []
    tour.story.desk.jobs.run(work, outcomes.append)
    tour.wait(lambda: outcomes, "an answer")


def _book(tour: Tour) -> None:
    pages = tour.pages
    tour.go("Ctrl+1")
    pages.discover.type(SOUGHT)
    tour.idle()
    pages.discover.type("Lovelace")
    tour.wait(lambda: any("Lovelace" in str(row.name) for row in pages.discover.state.rows), "Ada")
    pages.open_calendar(pages.discover.state.rows[0].id)
    tour.wait(lambda: pages.calendar.state.profile, "the calendar")
    tour.idle()
    pages.calendar.next_open(1)
    pages.calendar.activate()
    form = pages.calendar.form
    tour.wait(lambda: form.state.draft, "the panel")
    form.write_note(NOTE)
    tour.idle()
    tour.story.desk.recovering.keep_now()
    form.book()
    tour.wait(lambda: tour.story.desk.window.current == "receipt", "the receipt")


@pytest.mark.slow
def test_no_log_at_any_level_holds_what_is_nobodys_business(tour: Tour, server_log: io.StringIO) -> None:
    desk, accounts = tour.story.desk, tour.backend.accounts
    if not tour.story.far:
        tour.backend.speakers.add_samples(accounts.local_office())
    sign_up(tour, "Janaki", "Ammal", EMAIL)
    codes = [tour.story.code(EMAIL)]
    access = tour.access
    _book(tour)
    failed: list[object] = []
    desk.session.sign_in(EMAIL, WRONG, False, failed.append)
    tour.wait(lambda: failed, "the refusal")
    assert isinstance(failed[0], Err)
    mailed = tour.story.mailed
    _ask(tour, lambda: accounts.request_reset(EMAIL))
    codes.append(tour.story.code(EMAIL, "assword"))
    assert tour.story.mailed > mailed
    _ask(tour, lambda: accounts.reset_password(EMAIL, codes[-1], FRESH))
    with suppress(DomainError):
        try_mail(MailServer("127.0.0.1", 1, Security.NONE, "office", EMAIL), OF_MAIL)
    for words in (NOTE, PASSWORD, EMAIL, codes[0]):
        desk.jobs.run(lambda words=words: _break(words), lambda _: None)
        tour.idle()
    logging.getLogger("booking").error("a defect on the server", exc_info=_caught(NOTE))
    tour.wait(lambda: tour.reports, "the report")  # type: ignore[attr-defined]
    logging.getLogger("booking").debug("as loud as can be")
    app_log = (tour.story.settings.log_dir / logs.FILE).read_text("utf-8")
    assert "ValueError" in app_log
    assert "as loud as can be" in app_log
    told_everywhere = {"app": app_log, "server": server_log.getvalue(), "report": "\n".join(tour.reports)}  # type: ignore[attr-defined]
    secrets = [
        PASSWORD,
        WRONG,
        FRESH,
        OF_MAIL,
        NOTE,
        NOTE[:20],
        SOUGHT,
        EMAIL,
        EMAIL.split("@", maxsplit=1)[0],
        *codes,
        str(access),
    ]
    found = {
        (where, secret): [line for line in text.splitlines() if secret in line][:2]
        for where, text in told_everywhere.items()
        for secret in secrets
        if secret in text
    }
    assert found == {}


def _caught(words: str) -> ValueError:
    try:
        _break(words)
    except ValueError as error:
        return error
    raise AssertionError
