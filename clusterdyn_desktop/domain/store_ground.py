"""What a store lies on: the ground that its file stands on decides how safe it is there."""

from dataclasses import dataclass
from enum import StrEnum


class GroundKind(StrEnum):
    """Kinds of ground, the safest first."""

    OWN_DISK = "own-disk"
    REMOVABLE = "removable"
    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class Ground:
    """A kind of ground, with a name where it has one: a service (`OneDrive`), a type (`nfs4`)."""

    kind: GroundKind
    name: str = ""

    @property
    def can_destroy(self) -> bool:
        """Whether two computers can come to write into one file here, which destroys it."""
        return self.kind in (GroundKind.NETWORK, GroundKind.SYNCED)

    def __str__(self) -> str:
        return f"{self.kind.value} {self.name}".strip()


OWN_DISK = Ground(GroundKind.OWN_DISK)
