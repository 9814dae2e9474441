"""Which sections the safekeeping page has below the backups, in their order.

Each is imported when the page is built. A new one needs a function here and a line in `BUILDERS`.
"""

from collections.abc import Callable

from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.screen import Screen


def _check(screen: Screen) -> Section:
    from clusterdyn_desktop.gui.safekeeping.check_section import CheckSection

    return CheckSection(screen)


def _encryption(screen: Screen) -> Section:
    from clusterdyn_desktop.gui.safekeeping.encryption_section import EncryptionSection

    return EncryptionSection(screen)


def _bin(screen: Screen) -> Section:
    from clusterdyn_desktop.gui.safekeeping.bin_section import BinSection

    return BinSection(screen)


def _erasure(screen: Screen) -> Section:
    from clusterdyn_desktop.gui.safekeeping.erasure_section import ErasureSection

    return ErasureSection(screen)


def _retention(screen: Screen) -> Section:
    from clusterdyn_desktop.gui.safekeeping.retention_section import RetentionSection

    return RetentionSection(screen)


BUILDERS: tuple[Callable[[Screen], Section], ...] = (
    _check,
    _encryption,
    _bin,
    _erasure,
    _retention,
)
"""Makes each section."""
