"""The fixtures of pages, and the page of this feature."""

from tests.gui.page_fixtures import (  # noqa: F401 - fixtures are found by name
    desk,
    dressed,
    example,
    example_store,
    themes,
)
