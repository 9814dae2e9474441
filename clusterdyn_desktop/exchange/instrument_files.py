"""Instruments on disk: a folder each, with `structure.json` and one `text.<language>.json`.

What the files must hold is judged by `domain/instrument_reading.py`; here they are only found,
opened within bounds, and parsed. See docs/instrument-format.md.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.instrument_reading import STRUCTURE, read_instrument
from clusterdyn_desktop.exchange.files import read_utf8

STRUCTURE_FILE = "structure.json"
TEXT_FILES = "text.*.json"
LARGEST_FILE = 5_000_000
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
    structure = _parse(folder / STRUCTURE_FILE)
    files = {_language_of(path): path for path in sorted(folder.glob(TEXT_FILES))}
    if len(files) > MOST_LANGUAGES:
        raise UserError("instrument.too-many-texts", folder=str(folder), limit=MOST_LANGUAGES)
    texts = {language: _parse(path) for language, path in files.items()}
    names = {language: path.name for language, path in files.items()}
    return read_instrument(structure, texts, {STRUCTURE: STRUCTURE_FILE, **names})


def _find(folder: Path) -> dict[tuple[str, str], Path]:
    places: dict[tuple[str, str], Path] = {}
    for path in sorted(folder.glob(f"*/{STRUCTURE_FILE}")):
        structure = _parse(path)
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


def _language_of(path: Path) -> str:
    return path.name.removeprefix("text.").removesuffix(".json")


def _order(version: str) -> tuple[tuple[int, str], ...]:
    """Order versions by their numbers, so that 1.10 comes after 1.9."""
    return tuple((int(part) if part.isdecimal() else -1, part) for part in version.split("."))


def _parse(path: Path) -> dict[str, Any]:
    text = read_utf8(path, LARGEST_FILE)
    try:
        data = json.loads(text, object_pairs_hook=_no_twins)
    except json.JSONDecodeError as error:
        raise UserError(
            "instrument.not-json", file=path.name, line=error.lineno, column=error.colno
        ) from error
    except (RecursionError, ValueError) as error:  # nested too deep; a number of absurd length
        raise UserError("instrument.not-json", file=path.name, line=1, column=1) from error
    except _Twin as twin:
        raise UserError("instrument.duplicate-key", file=path.name, key=twin.key) from twin
    if not isinstance(data, dict):
        raise UserError("instrument.not-json", file=path.name, line=1, column=1)
    return data


class _Twin(Exception):
    """A key that stands twice in one object; parsers keep only the last, silently."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held: dict[str, Any] = {}
    for key, value in pairs:
        if key in held:
            raise _Twin(key)
        held[key] = value
    return held
