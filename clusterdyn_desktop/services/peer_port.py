"""What peer packs need of the outside: signatures, and the file. The store: `peer_shelf.py`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.peer_pack import PeerPack
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.progress import Progress


@dataclass(frozen=True, slots=True)
class SignedContent:
    """The content of a pack, to the byte, with its signature (128 hex digits)."""

    text: str
    signature: str


class Signatures(Protocol):
    """Ed25519; keys and signatures as hexadecimal digits."""

    def new_secret(self) -> str:
        """Return a new private key."""

    def key_of(self, secret: str) -> str:
        """Return the public key of a private one."""

    def sign(self, secret: str, text: str) -> str:
        """Sign the content of a pack."""

    def holds(self, key: str, text: str, signature: str) -> bool:
        """Say whether a signature is that of a key over a content; no error, whatever is given."""


@dataclass(frozen=True, slots=True)
class PackRead:
    """What a file was found to hold: a pack whose signature holds and whose pages say the same."""

    pack: PeerPack
    signed: SignedContent


class PeerPackFiles(Protocol):
    """The workbook of a peer pack."""

    def write(
        self,
        signed: SignedContent,
        instrument: Instrument,
        path: Path,
        texts: Texts,
        progress: Progress,
        *,
        password: str = "",
    ) -> None:
        """Write the workbook of a pack, in the language of `texts`; read back before delivered."""

    def read(self, path: Path, progress: Progress, password: str = "") -> PackRead:
        """Read one; raises `file.*`, `workbook.*` and `peer-pack.*`."""
