"""The fixtures of windows, and a hand that keys."""

from tests.gui.keying.hands import fresh, keying  # noqa: F401 - found by name
from tests.gui.page_fixtures import example, example_store  # noqa: F401 - found by name
from tests.gui.window_fixtures import hand, open_hand  # noqa: F401 - found by name
