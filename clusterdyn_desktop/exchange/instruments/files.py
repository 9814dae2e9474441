"""Instruments on disk: a folder each, with `structure.json` and one `text.<language>.json`.

Beside them may lie aids: `planning.json` and one `guidance.<language>.json`. What the files must
hold is judged by `domain/instrument_reading.py` and `domain/aids_reading.py`; here they are only
found, opened within bounds, and parsed. See docs/instrument-format.md.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from clusterdyn_desktop.domain.aids_reading import ParsedFile, with_aids
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.instrument_reading import STRUCTURE, read_instrument
from clusterdyn_desktop.exchange.json_files import read_json_object
from clusterdyn_desktop.services.instrument_port import (
    InstrumentFiles,
    InstrumentRead,
    InstrumentTrouble,
    Plain,
)

TOPIC = "instrument"
STRUCTURE_FILE = "structure.json"
PLANNING_FILE = "planning.json"
TEXT = "text"
GUIDANCE = "guidance"
MOST_LANGUAGES = 100

Key = tuple[str, str]
"""An instrument's id and version."""


class FolderInstrumentLibrary:
    """The instruments in the folders below one folder, each read when it is first asked for.

    Several versions of an instrument lie in folders of their own; what counts is the id and the
    version in the file, not the folder's name. New assessments are made with the newest version
    of the instrument whose id comes first among those that come with the program.

    Below `own` lie the user's own: other instruments, other versions, and more languages for
    those that come with the program. What is wrong with one of them is a trouble, and does not
    keep the others from being used; one that says something else under the same version as one of
    the program's is passed over.
    """

    def __init__(self, folder: Path, own: Path | None = None) -> None:
        self._folder = folder
        self._own_folder = own
        self._places: dict[Key, Path] | None = None
        self._own: dict[Key, Path] = {}
        self._read: dict[Key, Instrument] = {}
        self._troubles: dict[Path, UserError] = {}

    def default(self) -> Instrument:
        """Return the instrument new assessments are made with."""
        places = self._found()
        if not places:
            raise UserError("instrument.none", folder=str(self._folder))
        first = min(instrument_id for instrument_id, _ in places)
        for key in sorted(self._keys(), key=lambda key: _order(key[1]), reverse=True):
            if key[0] == first and (instrument := self._usable(key)) is not None:
                return instrument
        raise UserError("instrument.none", folder=str(self._folder))

    def get(self, instrument_id: str, version: str) -> Instrument:
        """Return one; raises `instrument.unknown`, and what is wrong with one of the user's own."""
        key = (instrument_id, version)
        if key not in self._keys():
            raise UserError("instrument.unknown", id=instrument_id, version=version)
        instrument = self._usable(key)
        if instrument is None:
            raise self._troubles[self._own[key]]
        return instrument

    def all(self) -> Sequence[Instrument]:
        """Return every instrument, by id and version."""
        ordered = sorted(self._keys(), key=lambda key: (key[0], _order(key[1])))
        held = (self._usable(key) for key in ordered)
        return [instrument for instrument in held if instrument is not None]

    def files(self, instrument_id: str, version: str) -> InstrumentFiles:
        """Return what the files of one hold, the user's own languages included."""
        self.get(instrument_id, version)
        return self._files((instrument_id, version))

    def own_files(self, instrument_id: str, version: str) -> InstrumentFiles | None:
        """Return what the user's own files of one hold."""
        self._usable((instrument_id, version))
        own = self._own.get((instrument_id, version))
        return None if own is None or own in self._troubles else read_files(own)

    def comes_with_program(self, instrument_id: str, version: str) -> bool:
        """Say whether one comes with the program."""
        return (instrument_id, version) in self._found()

    def troubles(self) -> tuple[InstrumentTrouble, ...]:
        """Return the user's own instruments that cannot be used."""
        self.all()
        return tuple(InstrumentTrouble(path, error) for path, error in self._troubles.items())

    def keep(self, files: InstrumentFiles) -> Path:
        """Keep an instrument among the user's own."""
        from clusterdyn_desktop.exchange.instruments.own_instruments import keep_files

        assert self._own_folder is not None, "there is a place for the user's own"
        self._found()
        key = (str(files.structure["id"]), str(files.structure["version"]))
        place = keep_files(self._own_folder, self._own.get(key), files)
        self._places, self._own, self._read, self._troubles = None, {}, {}, {}
        return place

    def _keys(self) -> set[Key]:
        return {*self._found(), *self._own}

    def _usable(self, key: Key) -> Instrument | None:
        """Return an instrument, None where it is the user's own and cannot be used."""
        if key not in self._read:
            try:
                self._read[key] = _judged(self._files(key))
            except UserError as error:
                if key not in self._own or self._own[key] in self._troubles:
                    raise
                self._troubles[self._own[key]] = error
                if key not in self._found():
                    return None
                self._read[key] = _judged(self._files(key))
        return self._read[key]

    def _files(self, key: Key) -> InstrumentFiles:
        """Return what the files hold, those of the program with the user's own languages."""
        place, own = self._found().get(key), self._own.get(key)
        if own is None or own in self._troubles:
            return read_files(place or self._own[key])
        theirs = read_files(own)
        return theirs if place is None else _joined(read_files(place), theirs)

    def _found(self) -> dict[Key, Path]:
        if self._places is None:
            self._own = self._find_own()
            self._places = _find(self._folder)
        return self._places

    def _find_own(self) -> dict[Key, Path]:
        """Find the user's own, one folder at a time: a broken one hides no other."""
        held: dict[Key, Path] = {}
        if self._own_folder is None:
            return held
        for path in sorted(self._own_folder.glob(f"*/{STRUCTURE_FILE}")):
            if path.parent.name.startswith("."):  # one that is just being written
                continue
            try:
                key = _key(path)
                if key in held:
                    raise _twice(key, path.parent, held[key])
                held[key] = path.parent
            except UserError as error:
                self._troubles[path.parent] = error
        return held


def load_instrument(folder: Path) -> Instrument:
    """Read the instrument in a folder; raises `file.*` and `instrument.*`."""
    return _judged(read_files(folder))


def read_folder(folder: Path) -> InstrumentRead:
    """Read the instrument in a folder, with what its files hold; raises what `load_instrument`
    raises.
    """
    files = read_files(folder)
    return InstrumentRead(_judged(files), files)


def read_files(folder: Path) -> InstrumentFiles:
    """Read what the files in a folder hold, whatever it is."""
    planning = folder / PLANNING_FILE
    structure = read_json_object(folder / STRUCTURE_FILE, TOPIC)
    return InstrumentFiles(
        structure=structure,
        texts=_by_language(folder, TEXT),
        planning=read_json_object(planning, TOPIC) if planning.exists() else None,
        guidance=_by_language(folder, GUIDANCE),
    )


def _judged(files: InstrumentFiles) -> Instrument:
    names = {tag: f"{TEXT}.{tag}.json" for tag in files.texts}
    instrument = read_instrument(files.structure, files.texts, {STRUCTURE: STRUCTURE_FILE, **names})
    planning = ParsedFile(PLANNING_FILE, files.planning) if files.planning is not None else None
    guidance = {
        tag: ParsedFile(f"{GUIDANCE}.{tag}.json", data) for tag, data in files.guidance.items()
    }
    return with_aids(instrument, planning, guidance)


def _joined(ours: InstrumentFiles, own: InstrumentFiles) -> InstrumentFiles:
    """Return the program's instrument with what the user's own adds; raises if it is another."""
    ours_read, own_read = _judged(ours), _judged(own)
    if ours_read.hash != own_read.hash:
        raise UserError("instrument.same-version", id=ours_read.id, version=ours_read.version)
    return InstrumentFiles(
        structure=ours.structure,
        texts={**ours.texts, **own.texts},
        planning=own.planning if own.planning is not None else ours.planning,
        guidance={**ours.guidance, **own.guidance},
    )


def _by_language(folder: Path, kind: str) -> Mapping[str, Plain]:
    """Read the files of a kind, `text.sv.json` and so on, by language tag."""
    paths = sorted(folder.glob(f"{kind}.*.json"))
    if len(paths) > MOST_LANGUAGES:
        raise UserError("instrument.too-many-texts", folder=str(folder), limit=MOST_LANGUAGES)
    return {
        path.name.removeprefix(f"{kind}.").removesuffix(".json"): read_json_object(path, TOPIC)
        for path in paths
    }


def _find(folder: Path) -> dict[Key, Path]:
    places: dict[Key, Path] = {}
    for path in sorted(folder.glob(f"*/{STRUCTURE_FILE}")):
        key = _key(path)
        if key in places:
            raise _twice(key, path.parent, places[key])
        places[key] = path.parent
    return places


def _key(path: Path) -> Key:
    structure = read_json_object(path, TOPIC)
    return str(structure.get("id", "")), str(structure.get("version", ""))


def _twice(key: Key, folder: Path, other: Path) -> UserError:
    return UserError(
        "instrument.twice", id=key[0], version=key[1], folder=str(folder), other=str(other)
    )


def _order(version: str) -> tuple[tuple[int, str], ...]:
    """Order versions by their numbers, so that 1.10 comes after 1.9."""
    return tuple((int(part) if part.isdecimal() else -1, part) for part in version.split("."))
