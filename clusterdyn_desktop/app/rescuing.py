"""Puts rescuing together: it stands apart from the other services, which need a store."""

from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.services.rescue_port import StoreRescuer
from clusterdyn_desktop.services.rescuing import Rescuing


def rescuing(passphrase: str | None = None) -> Rescuing:
    """Return the service; `passphrase` is for an encrypted store."""

    def rescuer() -> StoreRescuer:
        from clusterdyn_desktop.storage.rescue import FileRescuer

        return FileRescuer(SystemClock(), passphrase=passphrase)

    return Rescuing(rescuer)
