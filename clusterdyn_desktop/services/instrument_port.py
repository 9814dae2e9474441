"""What keeping and exchanging instruments needs of files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.services.ports import InstrumentLibrary, Texts
from clusterdyn_desktop.services.progress import Progress

Plain = Mapping[str, Any]
"""The content of one file of an instrument, as docs/instrument-format.md has it."""


@dataclass(frozen=True, slots=True)
class InstrumentFiles:
    """An instrument as its files hold it; texts and guidance by language tag."""

    structure: Plain
    texts: Mapping[str, Plain]
    planning: Plain | None = None
    guidance: Mapping[str, Plain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class InstrumentRead:
    """An instrument that was read and judged, with what its files hold."""

    instrument: Instrument
    files: InstrumentFiles


@dataclass(frozen=True, slots=True)
class InstrumentTrouble:
    """An instrument of the user's own that cannot be used, where it lies, and why."""

    folder: Path
    error: UserError


class InstrumentShelf(InstrumentLibrary, Protocol):
    """The instruments at hand, and the folder in which the user's own are kept."""

    def files(self, instrument_id: str, version: str) -> InstrumentFiles:
        """Return what the files of one hold; raises `instrument.unknown`."""

    def own_files(self, instrument_id: str, version: str) -> InstrumentFiles | None:
        """Return what the user's own files of one hold, None where there are none to be used."""

    def comes_with_program(self, instrument_id: str, version: str) -> bool:
        """Say whether one comes with the program: its files are never written to."""

    def keep(self, files: InstrumentFiles) -> Path:
        """Keep an instrument among the user's own, whole or not at all; return its folder.

        What is kept under the same id and version is replaced. Raises `file.not-writable`.
        """

    def troubles(self) -> tuple[InstrumentTrouble, ...]:
        """Return the user's own instruments that cannot be used."""


class InstrumentWorkbooks(Protocol):
    """Instruments in Excel."""

    def write(
        self, files: InstrumentFiles, path: Path, *, texts: Texts, progress: Progress
    ) -> None:
        """Write a workbook and read it back; raises `file.*` and `instrument.not-delivered`."""

    def read(self, path: Path, progress: Progress, password: str = "") -> InstrumentRead:
        """Read a workbook; everything that is wrong in it is raised at once, by sheet and cell."""
