"""Reading the machine sheet back: what the workbook says of itself and of every record."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Assessment,
    Attachment,
    Cluster,
    Interview,
    Record,
    all_fields,
)
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.workbooks.columns import Form
from clusterdyn_desktop.exchange.workbooks.earlier_formats import brought_up
from clusterdyn_desktop.exchange.workbooks.layout import OF_INTERVIEWS, WHOLE_COPIES
from clusterdyn_desktop.exchange.workbooks.register_reading import columns_of, stored_value
from clusterdyn_desktop.exchange.workbooks.stamps import (
    ASSESSMENT_ROW,
    COLUMNS,
    END_ROW,
    FORMAT,
    GUARD,
    MACHINE_SHEET,
    MARK,
    About,
    Vectors,
    about_fields,
    short_digest,
)

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MOST_BYTES = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Stamps:
    """The stamps of all records of one kind in one assessment.

    The lists go together: a record stands at the same place in each. `digests` are empty where
    the record has no row; `fixed` are the values of the kind's fixed fields; `exact` and `whole`
    are by place.
    """

    kind: type[Record]
    group_id: str
    ids: Sequence[str]
    vectors: Sequence[Vectors]
    digests: Sequence[str]
    fixed: Sequence[tuple[Any, ...]]
    deleted: frozenset[int]
    exact: Mapping[int, Mapping[str, Any]]
    whole: Mapping[int, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Group:
    """One assessment: its name in the workbook, and its stamps in the order of the dossier."""

    id: str
    name: str
    stamps: Mapping[type[Record], Stamps]


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine sheet as read; `format` is the one the workbook was written in."""

    sheet: str
    format: int
    about: About
    groups: Sequence[Group]


class _Damaged(Exception):
    """The machine sheet does not hold what was written to it."""


def read_machine(book: OpenWorkbook, file: str) -> Machine:
    """Read the machine sheet.

    Raises `workbook.foreign`, `workbook.newer-format` and `workbook.stamps-damaged`.
    """
    name, found = _find(book)
    if found is None:
        raise UserError("workbook.foreign", file=file)
    try:
        rows = [_row(cells) for cells in found]
        return _machine(name, rows, file)
    except (
        _Damaged,
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        raise UserError("workbook.stamps-damaged", file=file) from error


def _find(book: OpenWorkbook) -> tuple[str, Iterable[Sequence[object]] | None]:
    """Find the sheet by what it holds, and return its name and rows; it may have been renamed."""
    likely_first = sorted(book.names, key=lambda name: name != MACHINE_SHEET)
    for name in likely_first:
        rows = iter(book.sheet(name).rows)
        first = next(rows, None)
        if first and first[0] == MARK:
            return name, chain([first], rows)
    return "", None


def _row(cells: Sequence[object]) -> tuple[str, str, int, str, str]:
    kind, key, part, digest, text = (str(cell) for cell in (*cells, *[""] * COLUMNS)[:COLUMNS])
    return kind, key, int(float(part or 0)), digest, text


def _machine(name: str, rows: Sequence[tuple[str, str, int, str, str]], file: str) -> Machine:
    _, version, _, digest, text = rows[0]
    written = int(float(version))
    if written > FORMAT:
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
        _group(_parsed([parts[place] for place in range(len(parts))], digests[key]), written)
        for key, parts in pieces.items()
    ]
    return Machine(name, written, about, groups)


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
        sheets={str(kind): str(title) for kind, title in held["sheets"].items()},
    )


def _group(held: Mapping[str, Any], written: int) -> Group:
    group_id = _id(held["assessment"])
    vectors = [_vectors(entry) for entry in held["vectors"]]
    records = brought_up(held["records"], written)
    interviews = records[Interview.kind]["id"]
    stamps = {
        kind: _StampsReader(kind, group_id, vectors, interviews).read(records[kind.kind])
        for kind in RECORD_KINDS
    }
    if stamps[Assessment].ids != [group_id] or len(stamps[Cluster].ids) != 1:
        raise _Damaged
    if not all(stamps[kind].whole for kind in WHOLE_COPIES):
        raise _Damaged
    _check_belonging(stamps)
    return Group(group_id, str(held["name"]), stamps)


def _check_belonging(stamps: Mapping[type[Record], Stamps]) -> None:
    """Check that no id stands twice, of whatever kinds, and that the assessment is the cluster's.

    Else records could hang on one another in a circle.
    """
    ids = [held for each in stamps.values() for held in each.ids]
    if len(set(ids)) != len(ids):
        raise _Damaged
    if stamps[Assessment].whole[0]["cluster_id"] != stamps[Cluster].ids[0]:
        raise _Damaged


def _vectors(held: Mapping[str, Any]) -> Vectors:
    return {
        str(register): {str(site): _count(count) for site, count in vector.items()}
        for register, vector in held.items()
    }


def _check_places(places: Sequence[object], entries: int, count: int) -> None:
    """Check that these are `count` places in a list of so many entries."""
    numbers = set(places)
    if len(places) != count or not {type(place) for place in numbers} <= {int}:
        raise _Damaged
    if not numbers <= set(range(entries)):
        raise _Damaged


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _Damaged
    return value


def _id(value: object) -> str:
    if not isinstance(value, str) or not is_id(value):
        raise _Damaged
    return value


def is_id(text: str) -> bool:
    """Say whether a text can be the id of a record."""
    return _UUID.fullmatch(text) is not None


def _check_contents(sizes: Iterable[int], hashes: Iterable[str]) -> None:
    """Check that these can be sizes and hashes of contents."""
    if not all(map(_SHA256.fullmatch, hashes)):
        raise _Damaged
    if not all(0 <= size <= _MOST_BYTES for size in sizes):
        raise _Damaged


class _StampsReader:
    """Checks the stamps of one kind, and brings their values to the types of the records.

    There may be very many, so that lists are checked whole.
    """

    def __init__(
        self,
        kind: type[Record],
        group_id: str,
        vectors: Sequence[Vectors],
        interviews: Sequence[str],
    ) -> None:
        self._kind = kind
        self._group_id = group_id
        self._forms = {name: column.form for name, column in columns_of(kind).items()}
        self._vectors = vectors
        self._interviews = interviews

    def read(self, held: Mapping[str, Any]) -> Stamps:
        ids, digests = held["id"], held["h"]
        count = len(ids)
        _check_places(held["v"], len(self._vectors), count)
        _check_places(held["d"], count, len(held["d"]))
        if len(digests) != count or not all(map(_UUID.fullmatch, ids)):
            raise _Damaged
        spaces = len(self._kind.registers) - 1
        if any(entry.count(" ") != spaces for entry in digests if entry):
            raise _Damaged
        whole = {int(at): self._typed(entry, self._all_names) for at, entry in held["all"].items()}
        if not whole.keys() >= {at for at, entry in enumerate(digests) if not entry}:
            raise _Damaged
        exact = {int(at): self._typed(entry, set(entry)) for at, entry in held["x"].items()}
        if self._kind is Attachment:
            _check_contents(held["size_bytes"], held["sha256"])
        return Stamps(
            kind=self._kind,
            group_id=self._group_id,
            ids=ids,
            vectors=[self._vectors[place] for place in held["v"]],
            digests=digests,
            fixed=self._fixed(held, count, whole),
            deleted=frozenset(held["d"]),
            exact=exact,
            whole=whole,
        )

    def _fixed(
        self, held: Mapping[str, Any], count: int, whole: Mapping[int, Mapping[str, Any]]
    ) -> list[tuple[Any, ...]]:
        about = [self._checked(name, held[name], count) for name in about_fields(self._kind)]
        if self._kind in OF_INTERVIEWS:
            return list(zip(self._parents(held["p"], count, whole), *about, strict=True))
        if self._kind is Cluster:
            return [()] * count
        if self._kind is Assessment:
            return [(whole[at]["cluster_id"],) for at in range(count)]
        return list(zip([self._group_id] * count, *about, strict=True))

    def _parents(
        self, places: Sequence[int | None], count: int, whole: Mapping[int, Mapping[str, Any]]
    ) -> list[str]:
        """Return the ids of the records' interviews; only records held whole may have none."""
        if not whole.keys() >= {at for at, place in enumerate(places) if place is None}:
            raise _Damaged
        known = [place for place in places if place is not None]
        _check_places(known, len(self._interviews), len(known))
        if len(places) != count:
            raise _Damaged
        return ["" if place is None else self._interviews[place] for place in places]

    def _checked(self, name: str, values: Sequence[Any], count: int) -> Sequence[Any]:
        form = self._forms[name]
        if form is Form.MOMENT:
            values = [stored_value(form, value) for value in values]
            expected = {datetime, type(None)}
        else:
            expected = {int if form is Form.WHOLE else str}
        if len(values) != count or not {type(value) for value in values} <= expected:
            raise _Damaged
        return values

    @property
    def _all_names(self) -> set[str]:
        return set(all_fields(self._kind)) - {"id"}

    def _typed(self, held: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
        if set(held) != names:
            raise _Damaged
        return {
            name: stored_value(self._forms.get(name, Form.TEXT), value)
            for name, value in held.items()
        }
