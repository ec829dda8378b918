"""The log tells what happened, and nobody's secrets."""

from __future__ import annotations

import logging
import time

import pytest

from booking_desktop import logs


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("mail to ada@lovelace.example waits", "mail to <address> waits"),
        ("bearer eyJhbGciOi.eyJpZCI6MX0.c2ln", "bearer <token>"),
        ("password=hunter2 next", "password=<hidden> next"),
        ("smtp://office:hunter2@mail.example:25", "smtp://office:<hidden> @mail.example:25"),
        ("proxy http://office:$hunter2!@proxy.example:3128", "proxy http://office:<hidden> @proxy.example:3128"),
        ("postgresql+psycopg://office:/hunter2@db", "postgresql+psycopg://office:<hidden> @db"),
    ],
)
def test_secrets_are_taken_out(said, kept):
    assert "hunter2" not in logs.without_secrets(said)
    assert logs.without_secrets(said) == kept


def test_a_traceback_is_kept_without_its_secrets(tmp_path):
    path = logs.start(tmp_path / "logs")
    try:
        try:
            raise ValueError("ada@lovelace.example")
        except ValueError:
            logging.getLogger("test").exception("it broke")
        text = path.read_text(encoding="utf-8")
        assert "Traceback" in text
        assert "ada@" not in text
        assert logs.tail(path, 1) == ("ValueError: <address>",)
    finally:
        root = logging.getLogger()
        handler = root.handlers[-1]
        root.removeHandler(handler)
        handler.close()


def test_the_log_rotates_and_keeps_four_files_at_most(tmp_path):
    path = logs.start(tmp_path)
    try:
        for n in range(60):
            logging.getLogger("test").warning("%d %s", n, "x" * 50_000)
        files = sorted(file.name for file in tmp_path.iterdir())
        assert files == [logs.FILE, *(f"{logs.FILE}.{n}" for n in (1, 2, 3))]
        assert max(file.stat().st_size for file in tmp_path.iterdir()) <= 512 * 1024
        assert logs.tail(path, 1)[0].split()[-2] == "59"
    finally:
        root = logging.getLogger()
        handler = root.handlers[-1]
        root.removeHandler(handler)
        handler.close()


def test_starting_twice_is_one_log(tmp_path):
    logs.start(tmp_path)
    path = logs.start(tmp_path)
    try:
        logging.getLogger("test").warning("once")
        assert path.read_text("utf-8").count("once") == 1
    finally:
        root = logging.getLogger()
        handler = root.handlers[-1]
        root.removeHandler(handler)
        handler.close()


@pytest.mark.parametrize(
    "said",
    ["Authorization: Bearer abcdef.ghijkl", "basic dXNlcjpwYXNz", "ada@localhost", "ада@пример.рф", "code = '407 219'",
     "note: 'my brother'", 'token="x y"'],
)  # fmt: skip
def test_more_secrets_are_taken_out(said):
    kept = logs.without_secrets(said)
    assert not any(part in kept for part in ("abcdef", "dXNl", "ada", "ада", "219", "brother", "x y"))


def test_what_an_error_quotes_is_left_out_and_what_names_our_code_stays():
    try:
        try:
            {}["typed word"]
        except KeyError as cause:
            raise RuntimeError('no "typed word" here') from cause
    except RuntimeError as error:
        text = logs.told(error)
    assert "typed word" not in text.replace('{}["typed word"]', "").replace('no "typed word" here', "")
    assert text.endswith("RuntimeError: no <hidden> here")
    assert "KeyError: <hidden>" in text
    with pytest.raises(AttributeError) as missing:
        logs.no_such_thing  # noqa: B018
    assert "no_such_thing" in logs.told(missing.value).splitlines()[-1]


def test_a_line_of_a_megabyte_is_cleaned_at_once():
    began = time.perf_counter()
    assert "<hidden>" not in logs.without_secrets("a://b:" * 20_000)
    assert logs.without_secrets("x" * 1_000_000 + " ada@lovelace.example") == "x" * 1_000_000 + " <address>"
    assert time.perf_counter() - began < 5


def test_a_folder_that_cannot_be_made_is_no_matter(tmp_path):
    (tmp_path / "file").write_text("")
    assert logs.start(tmp_path / "file" / "logs") is None
