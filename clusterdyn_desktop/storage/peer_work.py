"""What a unit of work does about peer packs: their makers, and the packs themselves.

Neither logged nor merged, and never in an exchange workbook. The store's own private key lies among
the signers; a backup, being a copy of the store, holds it as well.
"""

from abc import ABC, abstractmethod
from dataclasses import asdict, fields

from sqlalchemy import Connection, delete, select

from clusterdyn_desktop.services.peer_shelf import ShelvedPack, Signer
from clusterdyn_desktop.storage.change_log import Signature
from clusterdyn_desktop.storage.damage_naming import naming_damage
from clusterdyn_desktop.storage.row_shapes import RowShape
from clusterdyn_desktop.storage.sealing import sealed
from clusterdyn_desktop.storage.tables import peer_packs, signers
from clusterdyn_desktop.storage.upserting import upsert

_SIGNER = [signers.c[field.name] for field in fields(Signer)]
_SIGNER_SHAPE = RowShape(_SIGNER)
_SIGNERS = select(*_SIGNER).order_by(signers.c.name, signers.c.key)
_PACK = [peer_packs.c[field.name] for field in fields(ShelvedPack)]
_PACK_SHAPE = RowShape(_PACK)
_PACKS = select(*_PACK).order_by(peer_packs.c.at.desc(), peer_packs.c.id)


class PeerWork(ABC):
    """The part of `SqlUnitOfWork` that is about it, over the transaction of the whole."""

    _connection: Connection

    @naming_damage
    def signers(self) -> list[Signer]:
        found = []
        for row in self._reading().execute(_SIGNERS):
            _SIGNER_SHAPE.check(row)
            found.append(Signer(**row._asdict()))
        return found

    def keep_signer(self, signer: Signer) -> None:
        self._begin_writing()
        upsert(self._connection, signers, sealed(signers, asdict(signer)))

    def drop_signer(self, key: str) -> None:
        self._begin_writing()
        self._connection.execute(delete(signers).where(signers.c.key == key))

    @naming_damage
    def peer_packs(self) -> list[ShelvedPack]:
        found = []
        for row in self._reading().execute(_PACKS):
            _PACK_SHAPE.check(row)
            found.append(ShelvedPack(**row._asdict()))
        return found

    def keep_peer_pack(self, pack: ShelvedPack) -> None:
        self._begin_writing()
        upsert(self._connection, peer_packs, sealed(peer_packs, asdict(pack)))

    def drop_peer_pack(self, pack_id: str) -> None:
        self._begin_writing()
        self._connection.execute(delete(peer_packs).where(peer_packs.c.id == pack_id))

    # ---- what the whole has

    @abstractmethod
    def _reading(self) -> Connection: ...

    @abstractmethod
    def _begin_writing(self) -> Signature: ...
