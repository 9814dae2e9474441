"""The fixtures of pages and of windows."""

from tests.gui.page_fixtures import (  # noqa: F401 - fixtures are found by name
    desk,
    dressed,
    example,
    example_store,
    themes,
)
from tests.gui.window_fixtures import hand, open_hand  # noqa: F401 - found by name
