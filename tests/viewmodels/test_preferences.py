from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from booking_desktop.backend.keychain import PrivateFile
from booking_desktop.backend.preferences import FilePreferences
from booking_desktop.domain.errors import DiskFull, Fault, MailRefused, NotAllowed
from booking_desktop.domain.preferences import MailServer, Preferences, Security, ThemeChoice
from booking_desktop.domain.sign_in import Access
from booking_desktop.viewmodels.office.about import AboutViewModel, Check, Health, Part
from booking_desktop.viewmodels.office.mail_server import PASSWORD, MailServerViewModel
from booking_desktop.viewmodels.office.preferences import PreferencesViewModel, Work
from booking_desktop.viewmodels.session import SessionViewModel
from tests.drained_jobs import DrainedJobs
from tests.mail.office import Office

SENDER = "Me <me@mail.example>"


class Samples:
    """Speakers as far as Preferences asks them."""

    def __init__(self) -> None:
        self.here = True

    def has_samples(self) -> bool:
        return self.here

    def remove_samples(self, access: Access) -> None:
        self.here = False


class Place:
    """A store that can't be copied to a full disk."""

    place = "store.db"

    def backup(self, target: str) -> None:
        if "full" in target:
            raise DiskFull(target)


class Page:
    def __init__(self, folder: Path) -> None:
        self.office = Office(folder)
        self.jobs, self.folder = DrainedJobs(), folder
        self.secrets = PrivateFile(folder / "secrets")
        self.session = SessionViewModel(self.office.accounts, self.secrets, self.jobs)
        self.in_force = Preferences()
        self.model = PreferencesViewModel(
            self.office.accounts,
            Samples(),
            Place(),
            FilePreferences(folder),
            self.session,
            self.jobs,
            current=lambda: self.in_force,
            take=self._take,
            restore=lambda _: None,
            folder=str(folder),
            now=self.office.clock,
        )
        self.answer: str | MailRefused = "mail.example ESMTP"
        self.asked: list[tuple[MailServer, str]] = []
        self.mail = self.form()

    def form(self, managed: MailServer | None = None) -> MailServerViewModel:
        port = FilePreferences(self.folder)
        return MailServerViewModel(port, self.secrets, self.jobs, self.model.change, self._test, managed)

    def _take(self, preferences: Preferences) -> None:
        self.in_force = preferences

    def _test(self, server: MailServer, password: str) -> str:
        self.asked.append((server, password))
        if isinstance(self.answer, MailRefused):
            raise self.answer
        return self.answer

    def sign_in(self) -> None:
        self.office.member("ada@lovelace.example")
        self.session.sign_in("ada@lovelace.example", "a long password", False, lambda _: None)
        self.jobs.drain()


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    made = Page(tmp_path)
    yield made
    made.office.close()


# --- what holds at once -----------------------------------------------------------------------------------------------------


def test_a_change_holds_before_it_is_kept_and_is_there_after_a_restart(page: Page) -> None:
    page.model.set(theme=ThemeChoice.DARK)
    assert page.in_force.theme is ThemeChoice.DARK
    page.jobs.drain()
    assert FilePreferences(page.folder).load().theme is ThemeChoice.DARK


def test_changes_made_elsewhere_meanwhile_are_kept(page: Page) -> None:
    page.in_force = replace(page.in_force, geometry="somewhere")
    page.model.set(two_zones=False)
    page.jobs.drain()
    assert FilePreferences(page.folder).load() == Preferences(geometry="somewhere", two_zones=False)


def test_keys_are_changed_and_put_back(page: Page) -> None:
    page.model.set_shortcut("search", "Ctrl+L")
    page.model.set_shortcut("help", "")
    page.model.reset_shortcut("search")
    assert page.in_force.shortcuts == {"help": ""}
    page.model.reset_shortcuts()
    assert page.in_force.shortcuts == {}


def test_a_signed_in_persons_zone_is_their_own_and_a_strangers_is_this_computers(page: Page) -> None:
    page.model.choose_zone("Asia/Kolkata")
    assert page.in_force.zone == "Asia/Kolkata"
    page.sign_in()
    page.model.choose_zone("America/New_York")
    page.jobs.drain()
    assert page.session.person.zone == "America/New_York"
    assert page.in_force.zone == "Asia/Kolkata"


# --- slow things --------------------------------------------------------------------------------------------------------------


def test_a_backup_that_fails_says_so_and_may_be_tried_again(page: Page) -> None:
    copied: list[str] = []
    page.model.backed_up.connect(copied.append)
    page.model.backup("full/copy.db")
    assert page.model.state.busy is Work.BACKUP
    page.jobs.drain()
    assert (page.model.state.problem, page.model.state.failed) == (DiskFull("full/copy.db"), Work.BACKUP)
    page.model.backup("copy.db")
    page.jobs.drain()
    assert (page.model.state.problem, page.model.state.busy, copied) == (None, None, ["copy.db"])


def test_a_password_is_changed_by_who_knows_the_present_one(page: Page) -> None:
    page.sign_in()
    page.model.change_password("", "short")
    assert page.model.state.password_faults == {"old": Fault.MISSING, "new": Fault.TOO_SHORT}
    page.model.change_password("not the password", "another password")
    page.jobs.drain()
    assert page.model.state.password_faults == {"old": Fault.UNKNOWN_CHOICE}
    page.model.change_password("a long password", "another password")
    page.jobs.drain()
    assert page.model.state.password_faults == {}
    assert page.office.accounts.sign_in("ada@lovelace.example", "another password").person == page.session.person


def test_signing_out_everywhere_ends_this_session_too(page: Page) -> None:
    page.sign_in()
    page.model.sign_out_everywhere()
    page.jobs.drain()
    assert page.session.person is None
    assert page.model.state.person is None


def test_the_samples_are_gone_once_removed(page: Page) -> None:
    page.sign_in()
    page.model.refresh()
    page.jobs.drain()
    assert page.model.state.samples
    page.model.remove_samples()
    page.jobs.drain()
    assert not page.model.state.samples


# --- the mail server ------------------------------------------------------------------------------------------------------------


def test_a_server_is_tested_as_typed_before_anything_is_kept(page: Page) -> None:
    page.mail.write(host="mail.example", user="ada@mail.example", password="s3cret")
    page.mail.test()
    page.jobs.drain()
    assert page.asked == [(MailServer("mail.example", 587, Security.STARTTLS, "ada@mail.example"), "s3cret")]
    assert page.mail.state.tested == "mail.example ESMTP"
    assert page.in_force.mail == MailServer()
    assert page.secrets.get(PASSWORD) is None


def test_a_saved_server_keeps_its_password_apart_and_lets_mail_go(page: Page) -> None:
    freed: list[bool] = []
    page.mail.put_in_force.connect(lambda: freed.append(True))
    page.mail.write(host="mail.example", sender=SENDER, password="s3cret")
    page.mail.save()
    page.jobs.drain()
    assert page.in_force.mail == MailServer("mail.example", sender=SENDER)
    assert page.secrets.get(PASSWORD) == "s3cret"
    assert "s3cret" not in (page.folder / "preferences.json").read_text()
    assert (page.mail.state.password, page.mail.state.password_kept, page.mail.state.changed) == ("", True, False)
    assert freed == [True]


def test_a_kept_password_is_used_until_another_is_typed(page: Page) -> None:
    page.secrets.put(PASSWORD, "kept")
    page.mail.write(host="mail.example", sender=SENDER)
    page.mail.test()
    page.mail.write(password="typed")
    page.jobs.drain()
    page.mail.test()
    page.jobs.drain()
    assert [password for _, password in page.asked] == ["kept", "typed"]


def test_a_refusal_is_shown_until_something_is_changed(page: Page) -> None:
    page.answer = MailRefused(535, "authentication failed", server=True)
    page.mail.write(host="mail.example", sender=SENDER)
    page.mail.test()
    page.jobs.drain()
    assert page.mail.state.problem == page.answer
    page.mail.write(user="ada")
    assert page.mail.state.problem is None


def test_what_can_be_no_server_is_said_by_field_and_not_asked(page: Page) -> None:
    page.mail.write(host="a b", port="0", sender="me")
    page.mail.save()
    assert set(page.mail.state.faults) == {"host", "port", "sender"}
    page.mail.write(host="mail.example", port="25", sender="Me <me@example.com>")
    assert page.mail.state.faults == {}
    assert page.jobs.waiting == 0


def test_the_usual_port_follows_the_protection_and_a_chosen_one_stays(page: Page) -> None:
    page.mail.protect(Security.TLS)
    assert page.mail.state.port == "465"
    page.mail.write(port="2525")
    page.mail.protect(Security.NONE)
    assert page.mail.state.port == "2525"


def test_removing_the_server_forgets_its_password(page: Page) -> None:
    page.mail.write(host="mail.example", sender=SENDER, password="s3cret")
    page.mail.save()
    page.jobs.drain()
    page.mail.remove()
    page.jobs.drain()
    assert not page.in_force.mail.is_set
    assert page.secrets.get(PASSWORD) is None


def test_the_offices_server_can_be_seen_and_not_changed(page: Page) -> None:
    form = page.form(MailServer("office.example", 25, Security.NONE))
    form.write(host="other.example")
    form.save()
    form.remove()
    page.jobs.drain()
    assert (form.state.managed, page.in_force.mail, page.asked) == (True, MailServer(), [])


# --- about ----------------------------------------------------------------------------------------------------------------------


def about(jobs: DrainedJobs, *checks: Check, fails: bool = False) -> AboutViewModel:
    def check() -> tuple[Check, ...]:
        if fails:
            raise NotAllowed("owner")
        return checks

    return AboutViewModel(
        "1.0",
        (Part("Python", "3.11"),),
        "",
        jobs,
        check=check,
        tail=lambda: ("12:00 info mail to ada@x.example",),
        clean=lambda text: text.replace("ada@x.example", "<address>"),
    )


def test_the_report_has_versions_checks_and_log_without_addresses() -> None:
    jobs = DrainedJobs()
    model = about(jobs, Check("integrity", Health.PASSES, "ok"), Check("mail", Health.FAILS, "no answer"))
    model.refresh()
    jobs.drain()
    assert model.report() == (
        "Proactively 1.0\nPython 3.11\n\npasses: integrity ok\nfails: mail no answer\n\n12:00 info mail to <address>"
    )


def test_a_store_that_can_not_be_asked_is_a_check_that_fails() -> None:
    jobs = DrainedJobs()
    model = about(jobs, fails=True)
    model.refresh()
    jobs.drain()
    assert model.state.checks == (Check("store", Health.FAILS, "NotAllowed"),)
    assert not model.state.checking
