"""What every test with a window needs."""

import pytest



@pytest.fixture(scope="session", autouse=True)
def lasting_none() -> None:
    """None outlives the tests, whichever of them opens a window first."""
