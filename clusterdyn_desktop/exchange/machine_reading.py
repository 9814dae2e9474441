"""Reading the machine sheet back: what the workbook says of itself and of every record."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Answer,
    Assessment,
    Cluster,
    Interview,
    Record,
    all_fields,
)
from clusterdyn_desktop.exchange.register_reading import columns_of, stored_value
from clusterdyn_desktop.exchange.workbook_layout import Form
from clusterdyn_desktop.exchange.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.workbook_stamps import (
    ASSESSMENT_ROW,
    COLUMNS,
    END_ROW,
    FORMAT,
    GUARD,
    MACHINE_SHEET,
    MARK,
    About,
    Vectors,
    short_digest,
)

Stamp = Mapping[str, Any]
"""One record: `id`, `v`, `d`, `h`, `p`, `f`, `x`, `all` as docs/exchange-format.md says."""

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Group:
    """The stamps of one assessment, by kind, in the order of the dossier."""

    id: str
    name: str
    vectors: Sequence[Vectors]
    stamps: Mapping[str, Sequence[Stamp]]
    interviews: Sequence[str]


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine sheet as read."""

    sheet: str
    about: About
    groups: Sequence[Group]


class _Damaged(Exception):
    """The machine sheet does not hold what was written to it."""


def read_machine(book: OpenWorkbook, file: str) -> Machine:
    """Read the machine sheet.

    Raises `workbook.foreign`, `workbook.newer-format` and `workbook.stamps-damaged`.
    """
    name = _find(book)
    if name is None:
        raise UserError("workbook.foreign", file=file)
    try:
        rows = [_row(cells) for cells in book.sheet(name).rows]
        return _machine(name, rows, file)
    except (_Damaged, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError("workbook.stamps-damaged", file=file) from error


def _find(book: OpenWorkbook) -> str | None:
    """Find the sheet by what it holds; it may have been renamed."""
    likely_first = sorted(book.names, key=lambda name: name != MACHINE_SHEET)
    for name in likely_first:
        first = next(iter(book.sheet(name).rows), None)
        if first and first[0] == MARK:
            return name
    return None


def _row(cells: Sequence[object]) -> tuple[str, str, int, str, str]:
    kind, key, part, digest, text = (str(cell) for cell in (*cells, *[""] * COLUMNS)[:COLUMNS])
    return kind, key, int(float(part or 0)), digest, text


def _machine(name: str, rows: Sequence[tuple[str, str, int, str, str]], file: str) -> Machine:
    _, version, _, digest, text = rows[0]
    if int(float(version)) > FORMAT:
        raise UserError("workbook.newer-format", file=file, found=version, expected=FORMAT)
    about = _about(_parsed([text], digest))
    pieces: dict[str, dict[int, str]] = {}
    digests: dict[str, str] = {}
    ends = []
    for kind, key, part, digest, text in rows[1:]:
        if kind == ASSESSMENT_ROW:
            pieces.setdefault(key, {})[part] = text
            digests[key] = digest
        elif kind == END_ROW:
            ends.append(int(float(key)))
    if ends != [len(pieces)]:
        raise _Damaged
    groups = [
        _group(_parsed([parts[place] for place in range(len(parts))], digests[key]))
        for key, parts in pieces.items()
    ]
    return Machine(name, about, groups)


def _parsed(parts: Iterable[str], digest: str) -> dict[str, Any]:
    text = "".join(_pieces(parts))
    if short_digest(text) != digest:
        raise _Damaged
    held = json.loads(text)
    if not isinstance(held, dict):
        raise _Damaged
    return held


def _pieces(parts: Iterable[str]) -> Iterator[str]:
    for part in parts:
        bare = part.strip()
        if len(bare) < 2 * len(GUARD) or bare[0] != GUARD or bare[-1] != GUARD:
            raise _Damaged
        yield bare[1:-1]


def _about(held: Mapping[str, Any]) -> About:
    return About(
        program=str(held["program"]),
        written_at=str(held["written_at"]),
        site=str(held["site"]),
        language=str(held["language"]),
        words={form: dict(words) for form, words in held["words"].items()},
        sheets=dict(held["sheets"]),
    )


def _group(held: Mapping[str, Any]) -> Group:
    vectors = [_vectors(entry) for entry in held["vectors"]]
    records = {kind.kind: list(held["records"].get(kind.kind, ())) for kind in RECORD_KINDS}
    if len(records[Cluster.kind]) != 1 or len(records[Assessment.kind]) != 1:
        raise _Damaged
    interviews = [_id(stamp["id"]) for stamp in records[Interview.kind]]
    for kind in RECORD_KINDS:
        check = _StampCheck(kind, len(vectors), len(interviews))
        for stamp in records[kind.kind]:
            check.settle(stamp)
    return Group(
        id=_id(held["assessment"]),
        name=str(held["name"]),
        vectors=vectors,
        stamps=records,
        interviews=interviews,
    )


def _vectors(held: Mapping[str, Any]) -> Vectors:
    return {
        str(register): {str(site): _count(count) for site, count in vector.items()}
        for register, vector in held.items()
    }


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _Damaged
    return value


def _id(value: object) -> str:
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise _Damaged
    return value


class _StampCheck:
    """Checks the stamps of one kind, and brings their values to the types of the records."""

    def __init__(self, kind: type[Record], vectors: int, interviews: int) -> None:
        self._forms = {name: column.form for name, column in columns_of(kind).items()}
        self._whole = set(all_fields(kind)) - {"id"}
        self._fixed = set(kind.fixed) - {kind.parent}
        self._registers = len(kind.registers)
        self._is_answer = kind is Answer
        self._vectors = vectors
        self._interviews = interviews

    def settle(self, stamp: dict[str, Any]) -> None:
        _id(stamp["id"])
        if not 0 <= _count(stamp["v"]) < self._vectors:
            raise _Damaged
        has_row = "h" in stamp
        if has_row and stamp["h"].count(" ") != self._registers - 1:
            raise _Damaged
        if "all" in stamp:
            stamp["all"] = self._typed(stamp["all"], self._whole)
            return
        if not has_row or (self._is_answer and _count(stamp["p"]) >= self._interviews):
            raise _Damaged
        if self._fixed:
            stamp["f"] = self._typed(stamp["f"], self._fixed)
        if "x" in stamp:
            stamp["x"] = self._typed(stamp["x"], set(stamp["x"]))

    def _typed(self, held: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
        if set(held) != names:
            raise _Damaged
        return {
            name: stored_value(self._forms.get(name, Form.TEXT), value)
            for name, value in held.items()
        }
