"""What a unit of work does about erasing, the bin, and how long things are kept."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Any

from sqlalchemy import Connection

from clusterdyn_desktop.domain.erasure import Erasure
from clusterdyn_desktop.domain.records import R, Record
from clusterdyn_desktop.services.store_port import Binned
from clusterdyn_desktop.storage import beside, erasing, keeping_out
from clusterdyn_desktop.storage.change_log import Signature
from clusterdyn_desktop.storage.damage_naming import naming_damage
from clusterdyn_desktop.storage.edits import Edit
from clusterdyn_desktop.storage.keeping_out import KeepingOut


class ErasingWork(ABC):
    """The part of `SqlUnitOfWork` that is about it, over the transaction of the whole."""

    _connection: Connection
    _keeping_out: KeepingOut

    @naming_damage
    def erasures(self) -> list[Erasure]:
        return erasing.erasures(self._reading())

    def erase(self, erasure: Erasure, why: str) -> int:
        self._begin_writing()
        return self._erase(erasure, why, erasing.last_line(self._connection))

    @naming_damage
    def binned(self) -> list[Binned]:
        from clusterdyn_desktop.storage.bin_reading import binned

        return binned(self._reading())

    @naming_damage
    def retentions(self) -> Mapping[str, date]:
        return beside.retentions_chosen(self._reading())

    def keep_until(self, assessment_id: str, day: date | None) -> None:
        self._begin_writing()
        beside.choose_retention(self._connection, assessment_id, day)

    def _erase_where_told(
        self, written: Sequence[Edit[Any]], why: str, until: int | None = None
    ) -> None:
        """Erase what came in as erased elsewhere; `until` is the last line from before."""
        for erasure in filter(None, map(keeping_out.erasure_in, written)):
            before = erasing.last_line(self._connection) if until is None else until
            self._erase(erasure, why, before)

    def _erase(self, erasure: Erasure, why: str, until: int) -> int:
        from clusterdyn_desktop.storage import exchange_rows

        with self._failing_as_a_whole():
            self._lock(erasing.itself(self._connection, erasure))
            family = erasing.family_of(self._connection, erasure.kind, erasure.record_id)
            for group in erasing.edits_of(family, erasure, self._begin_writing().site):
                self._write(group, why)
            erasing.take_out(self._connection, family, until)
            erased = {stamped.record.id for group in family.values() for stamped in group}
            exchange_rows.take_out(self._connection, erased)
            self._keeping_out.forget()
        return sum(map(len, family.values()))

    # ---- what the whole has

    @abstractmethod
    def _reading(self) -> Connection: ...

    @abstractmethod
    def _begin_writing(self) -> Signature: ...

    @abstractmethod
    def _failing_as_a_whole(self) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _lock(self, records: Sequence[Record]) -> None: ...

    @abstractmethod
    def _write(self, written: Sequence[Edit[R]], why: str) -> None: ...
