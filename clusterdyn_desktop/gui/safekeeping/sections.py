"""Which sections the safekeeping page has below the backups, in their order.

Each is imported when the page is built. A new one needs a function here and a line in `BUILDERS`.
"""

from collections.abc import Callable

from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.screen import Screen

BUILDERS: tuple[Callable[[Screen], Section], ...] = ()
"""Makes each section."""
