"""What the store keeps of peer packs, as services see it; nothing that takes time to import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

MADE = "out"
RECEIVED = "in"
"""Which way a pack went."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs packs: a public key (64 hex digits), and the name they gave themselves.

    `secret` is the private key (64 hex digits), this store's own only; else empty. `at` (UTC) is
    when the key was made, or trusted.
    """

    key: str
    name: str
    at: datetime
    secret: str = field(default="", repr=False)

    @property
    def is_own(self) -> bool:
        """Whether packs made here are signed with it."""
        return bool(self.secret)


@dataclass(frozen=True, slots=True)
class ShelvedPack:
    """A pack as the store keeps it: `id` is the SHA-256 of its content, `at` UTC.

    `traces` are those of a pack made here, as plain data; else nothing.
    """

    id: str
    direction: str
    key: str
    at: datetime
    content: str
    signature: str
    traces: Mapping[str, object] = field(default_factory=dict)


class PeerShelf(Protocol):
    """The part of a unit of work that is about peer packs; nothing of it is logged or merged."""

    def signers(self) -> list[Signer]:
        """Return whose packs are trusted here, and this store's own key, by name."""

    def keep_signer(self, signer: Signer) -> None:
        """Keep a signer in the place of the one with the same key."""

    def drop_signer(self, key: str) -> None:
        """Forget a signer."""

    def peer_packs(self) -> list[ShelvedPack]:
        """Return all packs, those made here too, the latest first."""

    def keep_peer_pack(self, pack: ShelvedPack) -> None:
        """Keep a pack."""

    def drop_peer_pack(self, pack_id: str) -> None:
        """Forget a pack."""
