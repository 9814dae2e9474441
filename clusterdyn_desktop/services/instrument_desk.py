"""Instruments of one's own: authored or translated in Excel, checked, shown, and then kept.

What comes with the program is never written over. A new instrument or a new version is kept among
the user's own; so is a translation of one of the program's, which then has that language besides.
What was asked with one version must stay what it was: structure and base language's words that
differ from those of the same version are refused, and need a version of their own. See
docs/instrument-format.md and docs/decisions/0024.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.instrument_differences import (
    GUIDANCE,
    PLANNING,
    STRUCTURE,
    TEXT,
    Difference,
    differences,
)
from clusterdyn_desktop.domain.records import Assessment
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction, FileEntry, FileLog
from clusterdyn_desktop.services.instrument_port import (
    InstrumentFiles,
    InstrumentRead,
    InstrumentShelf,
    InstrumentTrouble,
    InstrumentWorkbooks,
    Plain,
)
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store

EXAMPLES_TOLD = 3


class InstrumentStanding(StrEnum):
    """How an instrument that comes in stands to those at hand.

    `TRANSLATED` has the same version and differs only in translations, guidance or planning;
    `OTHER` has the same version and another structure or wording, and is refused.
    """

    NEW = "new"
    NEW_VERSION = "new version"
    TRANSLATED = "translated"
    SAME = "same"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class InstrumentCheck:
    """What an instrument holds and what keeping it would do; nothing has changed yet.

    `compared_with` is the version that it is held against: the same one, else the newest one of
    the same id, else none. `used_by` counts the assessments that were made with each version.
    """

    path: Path
    instrument: Instrument
    files: InstrumentFiles
    standing: InstrumentStanding
    compared_with: Instrument | None
    new_languages: tuple[str, ...]
    changes: tuple[Difference, ...]
    used_by: Mapping[str, int]

    def count(self, part: str, language: str | None = None) -> int:
        """Return how many keys of a part differ, of one language or of all."""
        return sum(
            change.part == part and language in {None, change.language} for change in self.changes
        )


@dataclass(frozen=True, slots=True)
class InstrumentKept:
    """An instrument that was kept, and where; `entry` is the line in the log of files."""

    instrument: Instrument
    folder: Path
    entry: FileEntry


class InstrumentDesk:
    """Exports, checks and keeps instruments."""

    def __init__(
        self,
        store: Store,
        shelf: InstrumentShelf,
        workbooks: InstrumentWorkbooks,
        load_folder: Callable[[Path], InstrumentRead],
        files: FileLog,
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._workbooks = workbooks
        self._load_folder = load_folder
        self._files = files

    def troubles(self) -> tuple[InstrumentTrouble, ...]:
        """Return the user's own instruments that cannot be used, and why."""
        return self._shelf.troubles()

    def validate(
        self, path: Path, progress: Progress = no_progress, password: str = ""
    ) -> Instrument:
        """Return the instrument in a workbook or a folder; raises everything that is wrong."""
        return self._read(path, progress, password).instrument

    def export(
        self,
        path: Path,
        texts: Texts,
        instrument_id: str = "",
        version: str = "",
        progress: Progress = no_progress,
    ) -> Instrument:
        """Write an instrument to a workbook, read back before it is delivered.

        Without an id the default one; without a version its newest. Raises `instrument.unknown`.
        """
        instrument = self._named(instrument_id, version)
        files = self._shelf.files(instrument.id, instrument.version)
        self._workbooks.write(files, path, texts=texts, progress=progress)
        counts = {"questions": len(instrument.questions), "languages": len(files.texts)}
        self._files.note(Direction.OUT, FileKind.INSTRUMENT, path, counts)
        return instrument

    def check(
        self, path: Path, progress: Progress = no_progress, password: str = ""
    ) -> InstrumentCheck:
        """Read an instrument and say what keeping it would do. Changes nothing.

        Raises everything that is wrong with it, by sheet and cell of a workbook, or by file and
        key of a folder.
        """
        read = self._read(path, progress, password)
        instrument = read.instrument
        held = self._held(instrument)
        if held is None:
            return self._checked(path, read, InstrumentStanding.NEW, None, ())
        before = self._shelf.files(held.id, held.version)
        changes = _changes(before, read.files, instrument.base_language)
        if held.version != instrument.version:
            standing = InstrumentStanding.NEW_VERSION
        elif held.hash != instrument.hash:
            standing = InstrumentStanding.OTHER
        else:
            standing = InstrumentStanding.TRANSLATED if changes else InstrumentStanding.SAME
        return self._checked(path, read, standing, held, changes)

    def _checked(
        self,
        path: Path,
        read: InstrumentRead,
        standing: InstrumentStanding,
        held: Instrument | None,
        changes: tuple[Difference, ...],
    ) -> InstrumentCheck:
        known = set(held.texts) if held else set()
        return InstrumentCheck(
            path=path,
            instrument=read.instrument,
            files=read.files,
            standing=standing,
            compared_with=held,
            new_languages=tuple(tag for tag in read.instrument.texts if tag not in known),
            changes=changes,
            used_by=self._used_by(read.instrument.id),
        )

    def apply(self, check: InstrumentCheck) -> InstrumentKept:
        """Keep what was checked among the user's own, whole or not at all.

        Languages that the file does not have stay as they are. Raises `instrument.same-version`
        where the same version says something else here, and `file.not-writable`.
        """
        instrument = check.instrument
        if check.standing is InstrumentStanding.OTHER:
            raise same_version(check)
        folder = self._shelf.keep(self._to_keep(check))
        counts = {"questions": len(instrument.questions), "languages": len(check.files.texts)}
        entry = self._files.note(Direction.IN, FileKind.INSTRUMENT, check.path, counts)
        kept = self._shelf.get(instrument.id, instrument.version)
        return InstrumentKept(kept, folder, entry)

    def _to_keep(self, check: InstrumentCheck) -> InstrumentFiles:
        """Return what is to be written, with all that is kept already and not in the file.

        Of one that comes with the program only what differs is written, beside the base.
        """
        files, instrument = check.files, check.instrument
        held = check.compared_with
        if held is None or held.version != instrument.version:
            return files
        before = self._shelf.files(held.id, held.version)
        if not self._shelf.comes_with_program(held.id, held.version):
            return replace(
                files,
                texts={**before.texts, **files.texts},
                planning=files.planning if files.planning is not None else before.planning,
                guidance={**before.guidance, **files.guidance},
            )
        base = instrument.base_language
        own = self._shelf.own_files(held.id, held.version) or InstrumentFiles(files.structure, {})
        return InstrumentFiles(
            structure=files.structure,
            texts={
                base: files.texts[base],
                **own.texts,
                **_other_than(before.texts, files.texts),
            },
            planning=files.planning if check.count(PLANNING) else own.planning,
            guidance={**own.guidance, **_other_than(before.guidance, files.guidance)},
        )

    def _read(self, path: Path, progress: Progress, password: str) -> InstrumentRead:
        if path.is_dir():
            return self._load_folder(path)
        return self._workbooks.read(path, progress, password)

    def _held(self, instrument: Instrument) -> Instrument | None:
        """Return the same version, else the newest one of the same id, else None."""
        same = [held for held in self._shelf.all() if held.id == instrument.id]
        exact = [held for held in same if held.version == instrument.version]
        candidates = exact or same
        return candidates[-1] if candidates else None

    def _named(self, instrument_id: str, version: str) -> Instrument:
        if version:
            return self._shelf.get(instrument_id, version)
        if not instrument_id:
            return self._shelf.default()
        same = [held for held in self._shelf.all() if held.id == instrument_id]
        if not same:
            raise UserError("instrument.unknown", id=instrument_id, version=version)
        return same[-1]

    def _used_by(self, instrument_id: str) -> Mapping[str, int]:
        with self._store.unit_of_work() as work:
            made = [held.record for held in work.find(Assessment)]
        return Counter(
            each.instrument_version for each in made if each.instrument_id == instrument_id
        )


def _other_than(before: Mapping[str, Plain], after: Mapping[str, Plain]) -> dict[str, Plain]:
    """Return the languages that are new, or have another word."""
    return {
        tag: text
        for tag, text in after.items()
        if tag not in before or differences(TEXT, before[tag], text)
    }


def same_version(check: InstrumentCheck) -> UserError:
    """Return what is said where the same version says something else here."""
    base = check.instrument.base_language
    meant = [
        change.key
        for change in check.changes
        if change.part == STRUCTURE or (change.part == TEXT and change.language == base)
    ]
    return UserError(
        "instrument.changed-under-version",
        id=check.instrument.id,
        version=check.instrument.version,
        count=len(meant),
        examples=", ".join(meant[:EXAMPLES_TOLD]),
    )


def _changes(before: InstrumentFiles, after: InstrumentFiles, base: str) -> tuple[Difference, ...]:
    """Return what differs; languages and aids that the new one leaves out stay as they are."""
    found = list(differences(STRUCTURE, before.structure, after.structure))
    for tag in sorted(after.texts, key=lambda tag: (tag != base, tag)):
        found += differences(TEXT, before.texts.get(tag), after.texts[tag], tag)
    if after.planning is not None:
        found += differences(PLANNING, _planned(before), _planned(after))
    for tag in after.guidance:
        found += differences(GUIDANCE, before.guidance.get(tag), after.guidance[tag], tag)
    return tuple(found)


def _planned(files: InstrumentFiles) -> Mapping[str, object]:
    """Return the planning with its core set by id: the order of a core set means nothing."""
    held = dict(files.planning or {})
    core = held.pop("core", ())
    return {**held, "core": {str(question): True for question in core}}
