"""The service of peer packs as the program puts it together; a part of `wiring.LateServices`."""

from typing import TYPE_CHECKING

from clusterdyn_desktop.app.late_parts import Parts
from clusterdyn_desktop.services.late import Late

if TYPE_CHECKING:
    from clusterdyn_desktop.services.peer_packs import PeerPacks


class PeerServices:
    """What `LateServices` has for peer packs."""

    _parts: Parts

    @Late
    def peer_packs(self) -> "PeerPacks":
        from clusterdyn_desktop.exchange.peer_packs.files import PeerPackWorkbooks
        from clusterdyn_desktop.exchange.peer_packs.signatures import Ed25519Signatures
        from clusterdyn_desktop.services.peer_packs import PeerPacks

        signatures = Ed25519Signatures()
        return PeerPacks(
            self._parts.store,
            self._parts.instruments,
            PeerPackWorkbooks(self._parts.themes["light"], signatures),
            signatures,
            clock=self._parts.clock,
            preferences=self._parts.preferences,
            who=self._parts.who,
        )
