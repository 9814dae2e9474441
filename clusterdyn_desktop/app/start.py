"""Getting from nothing to services and windows quickly.

Two things are measured to matter. What start-up makes lasts, so collecting garbage meanwhile only
costs time. And PySide6, once imported, reads the source of every module that is imported after
it, so everything that does not need Qt is imported first.
"""

import gc
from typing import TYPE_CHECKING

from clusterdyn_desktop.services.bundle import Services

if TYPE_CHECKING:
    from clusterdyn_desktop.storage.store_key import StoreKey


def start(store: str | None, passphrase: "str | StoreKey | None" = None) -> Services:
    """Import what the windows need, in the quick order, and open the store.

    Raises the `store.*` errors of opening.
    """
    gc.disable()
    try:
        from clusterdyn_desktop.app.wiring import build_services

        services = build_services(store, passphrase)
        import clusterdyn_desktop.gui.application  # noqa: F401 - imported now, used by the caller
    finally:
        gc.freeze()
        gc.enable()
    return services
