"""The guided tour as a test: on the samples, and on the office's whole real list where it is present."""

from __future__ import annotations

import pytest

from tests.journeys.tour import take


@pytest.mark.slow
@pytest.mark.parametrize("far", [False, True], ids=["on this computer", "on a server"])
def test_the_main_job_is_done_through_the_real_window(qapp, far: bool):
    failed, _ = take(None, far=far)
    assert failed == []
