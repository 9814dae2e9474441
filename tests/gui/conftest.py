"""The fixtures that all tests of windows and pages share."""

from tests.gui.page_fixtures import desk, dressed, example, example_store, themes
from tests.gui.window_fixtures import hand, new_hand, open_hand

__all__ = [
    "desk",
    "dressed",
    "example",
    "example_store",
    "hand",
    "new_hand",
    "open_hand",
    "themes",
]
