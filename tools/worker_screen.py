"""A pytest plugin: every worker of a parallel run draws on a screen of its own.

Windows on one screen take the keyboard from each other. `make test` loads this with `-p`; a run
without workers stays on the screen it was started on.
"""

import contextlib
import os

import pytest

from tools import screen

WORKER = "PYTEST_XDIST_WORKER"

_open_screens = contextlib.ExitStack()


def pytest_configure(config: pytest.Config) -> None:
    if WORKER in os.environ:
        config.add_cleanup(_open_screens.close)
        os.environ.update(_open_screens.enter_context(screen.virtual()))
