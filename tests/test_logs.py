"""The log tells what happened, and nobody's secrets."""

from __future__ import annotations

import logging

import pytest

from booking_desktop import logs


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("mail to ada@lovelace.example waits", "mail to <address> waits"),
        ("bearer eyJhbGciOi.eyJpZCI6MX0.c2ln", "bearer <token>"),
        ("password=hunter2 next", "password=<hidden> next"),
        ("smtp://office:hunter2@mail.example:25", "smtp://office:<hidden> @mail.example:25"),
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


def test_a_folder_that_cannot_be_made_is_no_matter(tmp_path):
    (tmp_path / "file").write_text("")
    assert logs.start(tmp_path / "file" / "logs") is None
