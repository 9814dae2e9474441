"""What the machine sheet knows of records, and what becomes of registers when they are read."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any, NamedTuple

from clusterdyn_desktop.domain.merging import EDITED_IN_A_SHEET
from clusterdyn_desktop.domain.records import RECORD_KINDS, Record, Register, Stamped
from clusterdyn_desktop.domain.version_vectors import VersionVector, advance
from clusterdyn_desktop.exchange.cells.parts import Reader
from clusterdyn_desktop.exchange.workbooks.machine_reading import Stamps
from clusterdyn_desktop.exchange.workbooks.register_reading import RegisterReader
from clusterdyn_desktop.exchange.workbooks.stamps import Vectors, short_digest

EDIT_LENGTH = 12
NOTHING_THERE = "-"
"""The digest of a register whose cells are all empty."""


NOTHING_HELD: Mapping[str, Any] = {}


class Known(NamedTuple):
    """A record that the machine sheet knows, by its place among the stamps of its kind."""

    stamps: Stamps
    at: int

    @property
    def id(self) -> str:
        """The record's id."""
        return self.stamps.ids[self.at]

    @property
    def digests(self) -> list[str]:
        """The digests of the record's registers, in their order."""
        return self.stamps.digests[self.at].split(" ")

    @property
    def vectors(self) -> Vectors:
        """The record's vectors as they were written."""
        return self.stamps.vectors[self.at]

    @property
    def exact(self) -> Mapping[str, Any]:
        """The values that the machine sheet holds."""
        stamps, at = self
        return stamps.whole.get(at) or stamps.exact.get(at) or NOTHING_HELD

    def written(self) -> Stamped[Record]:
        """Return the record as the machine sheet holds it whole."""
        record = self.stamps.kind(id=self.id, **self.stamps.whole[self.at])
        return Stamped(record, self.vectors, self.at in self.stamps.deleted)


class Named(NamedTuple):
    """A column that says what a record is about."""

    name: str
    place: int
    reader: Reader


class Slot(NamedTuple):
    """A register, and its reader: None where its columns are gone, or are not read.

    `is_read` says that its columns are read where they are there.
    """

    register: Register
    reader: RegisterReader | None
    is_read: bool


class MixUp(NamedTuple):
    """A column in which a row says something else than its hidden id stands for."""

    name: str
    found: str
    expected: str


class Part(NamedTuple):
    """A register of a record: its values, and its vector where it was edited in the sheet.

    `unknown` says that its columns are gone, so that it must not overtake what others have.
    """

    values: Sequence[Any]
    vector: VersionVector | None = None
    unknown: bool = False


def edit_vector(base: VersionVector, record_id: str, register: str, digest: str) -> VersionVector:
    """Return the vector of an edit made in a sheet; `digest` is that of the new values."""
    mark = short_digest(f"{record_id} {register} {digest}")[:EDIT_LENGTH]
    return advance(base, f"{EDITED_IN_A_SHEET}{mark}")


def default_values(kind: type[Record], register: Register) -> Sequence[Any]:
    """Return what a register of a kind holds before anybody has edited it."""
    return [_DEFAULTS[kind][field] for field in register.fields]


_DEFAULTS: Mapping[type[Record], Mapping[str, Any]] = {
    kind: {field.name: field.default for field in fields(kind)} for kind in RECORD_KINDS
}
