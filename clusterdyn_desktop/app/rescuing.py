"""Puts rescuing together: it stands apart from the other services, which need a store."""

from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.services.rescue_port import StoreRescuer
from clusterdyn_desktop.services.rescuing import Rescuing


def rescuing() -> Rescuing:
    """Return the service."""
    return Rescuing(_rescuer)


def _rescuer() -> StoreRescuer:
    from clusterdyn_desktop.storage.rescue import FileRescuer

    return FileRescuer(SystemClock())
