"""Puts the program together: the real things behind every port, and the services on them.

Which services there are, `services/bundle.py` says; how each is made, the groups in `wired/`.
"""

from typing import TYPE_CHECKING

from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.app.late_parts import Parts
from clusterdyn_desktop.app.moved_stores import place_of
from clusterdyn_desktop.app.peer_services import PeerServices
from clusterdyn_desktop.app.wired.exchange import ExchangeServices
from clusterdyn_desktop.storage.opening import open_store

if TYPE_CHECKING:
    from clusterdyn_desktop.services.bundle import Services
    from clusterdyn_desktop.storage.store_key import StoreKey


def build_services(
    location: str | None = None, passphrase: "str | StoreKey | None" = None
) -> "Services":
    """Open the store at a path or URL (None: the user's own) and put the services on it.

    `passphrase` is for an encrypted store. Raises the `store.*` errors of opening.
    """
    clock = SystemClock()
    return LateServices(Parts(open_store(place_of(location), clock, passphrase), clock))


class LateServices(ExchangeServices, PeerServices):
    """The services on an open store, as `services.bundle.Services` has them."""
