"""The fixtures of windows."""

from tests.gui.page_fixtures import example, example_store  # noqa: F401 - found by name
from tests.gui.window_fixtures import hand, new_hand, open_hand  # noqa: F401 - found by name
