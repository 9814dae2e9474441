"""What every test with a window needs."""

import pytest

from clusterdyn_desktop.gui.none_guard import keep_none_alive


@pytest.fixture(scope="session", autouse=True)
def lasting_none() -> None:
    """None outlives the tests, whichever of them opens a window first."""
    keep_none_alive()
