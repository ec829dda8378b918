from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking_desktop.domain.preferences import MailServer, Security
from booking_desktop.domain.servers import HERE
from booking_desktop.settings import BadSetting, Settings, load, smtp_url


@pytest.fixture
def read(tmp_path: Path):
    """Read settings with given arguments, environment and texts of the two files."""

    def read(
        arguments: dict[str, str] | None = None,
        environment: dict[str, str] | None = None,
        user: str | None = None,
        managed: str | None = None,
    ) -> Settings:
        files = {"user_file": tmp_path / "user.toml", "managed_file": tmp_path / "managed.toml"}
        for path, text in zip(files.values(), (user, managed), strict=True):
            if text is not None:
                path.write_text(text, "utf-8")
        return load(arguments or {}, environment or {}, **files)

    return read


def test_each_place_wins_over_the_ones_after_it(read, tmp_path: Path) -> None:
    places = [tmp_path / name for name in ("line", "environment", "user", "managed")]
    line, environment, user, managed = places
    files = {"user": f"data_dir = '{user}'", "managed": f"data_dir = '{managed}'"}
    assert read({"data_dir": str(line)}, {"BOOKING_DATA_DIR": str(environment)}, **files).data_dir == line
    assert read({}, {"BOOKING_DATA_DIR": str(environment)}, **files).data_dir == environment
    assert read({}, {"BOOKING_DATA_DIR": ""}, **files).data_dir == user
    assert read(user="", managed=files["managed"]).data_dir == managed


def test_nothing_said_means_the_systems_folders_and_no_mail_server(read) -> None:
    settings = read()
    assert settings.data_dir.name == "Proactively"
    assert settings.mail is None


def test_a_named_data_folder_has_its_log_inside(read, tmp_path: Path) -> None:
    assert read({"data_dir": str(tmp_path)}).log_dir == tmp_path / "logs"


def test_a_relative_folder_in_a_file_starts_from_the_file(read, tmp_path: Path) -> None:
    assert read(user="data_dir = 'store'").data_dir == tmp_path / "store"


@pytest.mark.parametrize(
    ("url", "server", "password"),
    [
        ("smtp://mail.example", MailServer("mail.example", 587, Security.STARTTLS), ""),
        ("smtps://ada:p%40ss@mail.example", MailServer("mail.example", 465, Security.TLS, "ada"), "p@ss"),
        ("smtp://mail.example?starttls=no", MailServer("mail.example", 25, Security.NONE), ""),
        ("smtp://127.0.0.1:8025", MailServer("127.0.0.1", 8025, Security.NONE), ""),
        ("smtp://[::1]:8025", MailServer("::1", 8025, Security.NONE), ""),
        ("smtp://localhost:8025/?starttls=yes", MailServer("localhost", 8025, Security.STARTTLS), ""),
        ("smtp://a%40b.example:x%3Ay@mail.example:2525", MailServer("mail.example", 2525, Security.STARTTLS, "a@b.example"), "x:y"),
    ],
)  # fmt: skip
def test_a_mail_servers_address_is_read(url: str, server: MailServer, password: str) -> None:
    mail = smtp_url(url)
    assert (mail.server, mail.password) == (server, password)


@pytest.mark.parametrize(
    ("environment", "reason"),
    [
        ({"BOOKING_SMTP_URL": "mail.example:25"}, "BOOKING_SMTP_URL can't be used: it must begin with smtp:// or smtps://."),
        ({"BOOKING_SMTP_URL": "smtp://"}, "BOOKING_SMTP_URL can't be used: it names no server."),
        ({"BOOKING_SMTP_URL": "smtp://m.example:99999"}, "BOOKING_SMTP_URL can't be used: its port must be a number from 1 to 65535."),
        ({"BOOKING_SMTP_URL": "smtp://m.example?tls=1"}, "BOOKING_SMTP_URL can't be used: the only option is starttls."),
        ({"BOOKING_MAIL_FROM": "nobody"}, "BOOKING_MAIL_FROM is not an address such as Office <bookings@office.example>."),
        ({"BOOKING_DATA_DIR": "~nobody-here/x"}, "BOOKING_DATA_DIR names the folder of an unknown user."),
    ],
)  # fmt: skip
def test_a_bad_value_is_refused_in_a_sentence_that_names_its_place(
    read, environment: dict[str, str], reason: str
) -> None:
    with pytest.raises(BadSetting) as caught:
        read(environment=environment)
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("data_dir = 5", "data_dir in {file} must be text in quotes."),
        (
            "datadir = 'x'",
            "{file} has an unknown setting, datadir. Known are data_dir, log_dir, smtp_url, mail_from, server, proxy, ca_file, classic_zone, classic_currency.",
        ),
        ("data_dir = ", "{file} is not written as TOML: Invalid value (at end of document)."),
    ],
)
def test_a_bad_file_is_refused_by_name(read, tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(BadSetting) as caught:
        read(user=text)
    assert str(caught.value) == reason.format(file=tmp_path / "user.toml")


def test_a_file_where_the_data_folder_should_be_is_refused(read, tmp_path: Path) -> None:
    (tmp_path / "store").write_text("")
    with pytest.raises(BadSetting, match="which is not a folder"):
        read({"data_dir": str(tmp_path / "store")})


@given(st.text())
def test_no_refusal_repeats_a_password(text: str) -> None:
    assert "s3cretpw" not in _outcome(f"smtp://ada:s3cretpw@{text}")


def _outcome(url: str) -> str:
    try:
        return repr(smtp_url(url))
    except ValueError as error:
        return str(error)


def test_a_server_is_read_in_its_one_form(read, tmp_path: Path) -> None:
    own = tmp_path / "own.pem"
    own.write_text("x")
    settings = read(managed="server = 'Office.example/'\nproxy = 'p.example:3128'\nca_file = 'own.pem'")
    assert (settings.server, settings.proxy, settings.ca_file) == (
        "https://office.example", "http://p.example:3128", str(own)
    )  # fmt: skip
    assert read({"server": "127.0.0.1:5000"}).server == "http://127.0.0.1:5000"
    assert read({}, {"BOOKING_SERVER": "here", "BOOKING_PROXY": "none"}).server == HERE
    assert read(managed="").server == ""


@pytest.mark.parametrize(
    ("environment", "reason"),
    [
        (
            {"BOOKING_SERVER": "ada@office"},
            "BOOKING_SERVER is not a server's address such as https://bookings.example.com.",
        ),
        (
            {"BOOKING_PROXY": "socks5://p"},
            "BOOKING_PROXY is not a proxy such as http://proxy.example.com:3128, or none.",
        ),
        ({"BOOKING_CLASSIC_ZONE": "Mars"}, "BOOKING_CLASSIC_ZONE is not a time zone such as Europe/London."),
        ({"BOOKING_CLASSIC_CURRENCY": "euro"}, "BOOKING_CLASSIC_CURRENCY is not a currency such as GBP."),
        ({"BOOKING_CA_FILE": "/nowhere.pem"}, "BOOKING_CA_FILE is /nowhere.pem, which is not a file."),
    ],
)
def test_a_server_that_can_not_be_used_is_told_by_where_it_was_said(
    read, environment: dict[str, str], reason: str
) -> None:
    with pytest.raises(BadSetting) as caught:
        read({}, environment)
    assert str(caught.value) == reason
