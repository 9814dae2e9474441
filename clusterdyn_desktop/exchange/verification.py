"""Proof that a workbook holds what was written to it: it is read back and compared.

Dossiers pass by one at a time while they are written, so of every record only a number is kept,
worked out from all its values, its vectors and its tombstone.
"""

from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Stamped


class Fingerprints:
    """What a workbook must hold, record by record."""

    def __init__(self) -> None:
        self._dossiers: list[array[int]] = []

    def add(self, dossier: Dossier) -> None:
        """Remember a dossier."""
        self._dossiers.append(array("q", map(_fingerprint, dossier.stamped())))

    def compare(self, found: Sequence[Dossier], path: Path) -> None:
        """Raise `workbook.verification-failed` unless the same dossiers were found."""
        if len(found) != len(self._dossiers):
            raise _failed(path, "", len(self._dossiers), len(found))
        for expected, dossier in zip(self._dossiers, found, strict=True):
            held = array("q", map(_fingerprint, dossier.stamped()))
            if held != expected:
                same = sum(map(int.__eq__, expected, held))
                raise _failed(path, dossier.assessment.record.label, len(expected), same)


def verify(path: Path, expected: Iterable[Dossier], found: Sequence[Dossier]) -> None:
    """Raise `workbook.verification-failed` unless `found` is what was to be written to `path`."""
    fingerprints = Fingerprints()
    for dossier in expected:
        fingerprints.add(dossier)
    fingerprints.compare(found, path)


def _fingerprint(stamped: Stamped[Any]) -> int:
    vectors = sorted((name, *sorted(vector.items())) for name, vector in stamped.vectors.items())
    return hash((stamped.record, tuple(vectors), stamped.deleted))


def _failed(path: Path, assessment: str, expected: int, found: int) -> UserError:
    return UserError(
        "workbook.verification-failed",
        file=str(path),
        assessment=assessment,
        expected=expected,
        found=found,
    )
