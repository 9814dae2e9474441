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

TOPIC = "instrument"
STRUCTURE_FILE = "structure.json"
PLANNING_FILE = "planning.json"
TEXT = "text"
GUIDANCE = "guidance"
MOST_LANGUAGES = 100


class FolderInstrumentLibrary:
    """The instruments in the folders below one folder, each read when it is first asked for.

    Several versions of an instrument lie in folders of their own; what counts is the id and the
    version in the file, not the folder's name. New assessments are made with the newest version
    of the instrument whose id comes first.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._places: dict[tuple[str, str], Path] | None = None
        self._read: dict[Path, Instrument] = {}

    def default(self) -> Instrument:
        """Return the instrument new assessments are made with."""
        places = self._found()
        if not places:
            raise UserError("instrument.none", folder=str(self._folder))
        first = min(instrument_id for instrument_id, _ in places)
        newest = max((key for key in places if key[0] == first), key=lambda key: _order(key[1]))
        return self._instrument(places[newest])

    def get(self, instrument_id: str, version: str) -> Instrument:
        """Return one; raises `instrument.unknown`."""
        place = self._found().get((instrument_id, version))
        if place is None:
            raise UserError("instrument.unknown", id=instrument_id, version=version)
        return self._instrument(place)

    def all(self) -> Sequence[Instrument]:
        """Return every instrument, by id and version."""
        places = self._found()
        ordered = sorted(places, key=lambda key: (key[0], _order(key[1])))
        return [self._instrument(places[key]) for key in ordered]

    def _instrument(self, place: Path) -> Instrument:
        if place not in self._read:
            self._read[place] = load_instrument(place)
        return self._read[place]

    def _found(self) -> dict[tuple[str, str], Path]:
        if self._places is None:
            self._places = _find(self._folder)
        return self._places


def load_instrument(folder: Path) -> Instrument:
    """Read the instrument in a folder; raises `file.*` and `instrument.*`."""
    structure = read_json_object(folder / STRUCTURE_FILE, TOPIC)
    texts = _by_language(folder, TEXT)
    instrument = read_instrument(
        structure,
        {language: file.data for language, file in texts.items()},
        {STRUCTURE: STRUCTURE_FILE, **{language: file.name for language, file in texts.items()}},
    )
    return with_aids(instrument, _planning(folder), _by_language(folder, GUIDANCE))


def _planning(folder: Path) -> ParsedFile | None:
    path = folder / PLANNING_FILE
    return _parsed(path) if path.exists() else None


def _by_language(folder: Path, kind: str) -> Mapping[str, ParsedFile]:
    """Read the files of a kind, `text.sv.json` and so on, by language tag."""
    paths = sorted(folder.glob(f"{kind}.*.json"))
    if len(paths) > MOST_LANGUAGES:
        raise UserError("instrument.too-many-texts", folder=str(folder), limit=MOST_LANGUAGES)
    return {
        path.name.removeprefix(f"{kind}.").removesuffix(".json"): _parsed(path) for path in paths
    }


def _parsed(path: Path) -> ParsedFile:
    return ParsedFile(path.name, read_json_object(path, TOPIC))


def _find(folder: Path) -> dict[tuple[str, str], Path]:
    places: dict[tuple[str, str], Path] = {}
    for path in sorted(folder.glob(f"*/{STRUCTURE_FILE}")):
        structure = read_json_object(path, TOPIC)
        key = (str(structure.get("id", "")), str(structure.get("version", "")))
        if key in places:
            raise UserError(
                "instrument.twice",
                id=key[0],
                version=key[1],
                folder=str(path.parent),
                other=str(places[key]),
            )
        places[key] = path.parent
    return places


def _order(version: str) -> tuple[tuple[int, str], ...]:
    """Order versions by their numbers, so that 1.10 comes after 1.9."""
    return tuple((int(part) if part.isdecimal() else -1, part) for part in version.split("."))
