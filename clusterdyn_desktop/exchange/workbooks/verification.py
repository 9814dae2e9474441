"""Proof that a workbook holds what was written to it: it is read back and compared.

Dossiers pass by one at a time while they are written, so of every record only a number is kept,
worked out from all its values, its vectors and its tombstone. A large workbook is read back some
assessments at a time, so that it takes no more memory than a small one.
"""

import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import IO, Any
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Stamped
from clusterdyn_desktop.exchange.opening.guard import check_file
from clusterdyn_desktop.exchange.opening.passwords import decrypted
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.exchange.workbooks.reading import read_checked
from clusterdyn_desktop.exchange.workbooks.reading_back import Borders, CannotFollow, stretches_of
from clusterdyn_desktop.services.ports import InstrumentLibrary, TextCatalogue
from clusterdyn_desktop.services.progress import Progress

_CHECKED = 0.1
"""The share of the progress at which the file as a whole has been looked over."""


class Fingerprints:
    """What a workbook must hold, record by record."""

    def __init__(self) -> None:
        self._dossiers: list[array[int]] = []

    def __len__(self) -> int:
        return len(self._dossiers)

    def add(self, dossier: Dossier) -> None:
        """Remember a dossier."""
        self._dossiers.append(array("q", map(_fingerprint, dossier.stamped())))

    def compare(self, stretch: range, found: Sequence[Dossier], path: Path) -> None:
        """Raise `workbook.verification-failed` unless these are the dossiers at these places."""
        if len(found) != len(stretch):
            raise _failed(path, "", len(stretch), len(found))
        for place, dossier in zip(stretch, found, strict=True):
            expected = self._dossiers[place]
            held = array("q", map(_fingerprint, dossier.stamped()))
            if held != expected:
                same = sum(map(int.__eq__, expected, held))
                raise _failed(path, dossier.assessment.record.label, len(expected), same)


class FileVerifier:
    """Reads back what was just written."""

    def __init__(
        self,
        instruments: InstrumentLibrary,
        catalogue: TextCatalogue,
        expected: Fingerprints,
        borders: Borders,
    ) -> None:
        """`borders` say where the rows of what is expected are."""
        self._instruments = instruments
        self._catalogue = catalogue
        self._expected = expected
        self._borders = borders

    def verify(self, part: Path, path: Path, progress: Progress, password: str = "") -> None:
        """Raise `workbook.verification-failed` unless `part` holds what is expected of `path`.

        Raises what reading raises, too.
        """
        content = decrypted(part, password)
        check_file(part, part_of(progress, 0.0, _CHECKED), content)
        for stretch, some in self._stretches(part, path, content):
            shares = [place / len(self._expected) for place in (stretch.start, stretch.stop)]
            begin, end = (_CHECKED + (1 - _CHECKED) * share for share in shares)
            reading = read_checked(
                part, some, self._instruments, self._catalogue, part_of(progress, begin, end)
            )
            self._expected.compare(stretch, reading.dossiers, path)

    def _stretches(
        self, part: Path, path: Path, content: bytes | None
    ) -> Iterator[tuple[range, bytes | None]]:
        """Yield what is read at once; a file that is not large is read as it is."""
        if len(list(self._borders.stretches())) == 1:
            yield range(len(self._expected)), content
            return
        try:
            with _opened(part, content) as stream:
                yield from stretches_of(stream, self._borders)
        except (CannotFollow, BadZipFile, zlib.error, ParseError, EOFError, KeyError) as error:
            raise _failed(path, "", len(self._expected), 0) from error


def _opened(path: Path, content: bytes | None) -> IO[bytes]:
    return path.open("rb") if content is None else BytesIO(content)


def verify(path: Path, expected: Iterable[Dossier], found: Sequence[Dossier]) -> None:
    """Raise `workbook.verification-failed` unless `found` is what was to be written to `path`."""
    fingerprints = Fingerprints()
    for dossier in expected:
        fingerprints.add(dossier)
    fingerprints.compare(range(len(fingerprints)), found, path)


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
