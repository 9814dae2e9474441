"""The machine sheet: what merging needs to know of every record, by record id.

Each assessment is one JSON text, cut into parts that fit a cell. It names every record with its
version vectors, whether it is deleted, and a digest of each register as it was exported; by the
digests an edit made in Excel is recognised register by register. Values stand here only where the
visible sheet cannot hold them: exact texts, deleted records, and the cluster and assessment
themselves. The format is described for partners in docs/exchange-format.md.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from clusterdyn_desktop.domain.records import RECORD_KINDS, Record, Stamped
from clusterdyn_desktop.domain.version_vectors import VersionVector
from clusterdyn_desktop.exchange.cells.parts import Content
from clusterdyn_desktop.exchange.workbooks.layout import OF_INTERVIEWS

MACHINE_SHEET = "clusterdyn"
MARK = "clusterdyn-exchange"
FORMAT = 3
ASSESSMENT_ROW = "assessment"
END_ROW = "end"
COLUMNS = 5
"""Kind of row, id, part, digest of the whole text, text."""

LONGEST_PART = 30_000
DIGEST_LENGTH = 16
GUARD = "|"
"""Stands around every part, so that no program trims blanks off it."""

_SMALL = 48
_MOST_REMEMBERED = 50_000

Vectors = Mapping[str, VersionVector]


@dataclass(frozen=True, slots=True)
class About:
    """What a workbook says of itself."""

    program: str
    written_at: str
    site: str
    language: str
    words: Mapping[str, Mapping[str, str]]
    sheets: Mapping[str, str]


# ---- Digests ----------------------------------------------------------------------------------


@lru_cache(maxsize=_MOST_REMEMBERED)
def _remembered_digest(*folds: str) -> str:
    return short_digest(_json_of_texts(folds))


def register_digest(folds: Sequence[str]) -> str:
    """Return the digest of a register's folded values: `-` where all are empty."""
    if not any(folds):
        return "-"
    if sum(map(len, folds)) <= _SMALL:
        return _remembered_digest(*folds)
    return short_digest(_json_of_texts(folds))


def _json_of_texts(texts: Iterable[str]) -> str:
    """Return texts as a JSON list without spaces, letters as they are."""
    return f"[{','.join(map(encode_basestring, texts))}]"


def short_digest(text: str) -> str:
    """Return the first 16 hexadecimal digits of the SHA-256 of a text."""
    data = text.encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:DIGEST_LENGTH]


# ---- Writing ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the machine sheet is told of one record.

    `digests` hold one entry a register, in the register order of the kind, divided by blanks;
    they are empty where the record has no row. `parent` is the place of the interview that an
    answer, a jotting or an attachment belongs to. `exact` are values that the row's cells do not
    hold; `whole` are all values but the id, for records that are to be had without a row.
    """

    record: Stamped[Record]
    digests: str = ""
    parent: int | None = None
    exact: Mapping[str, Any] | None = None
    whole: Mapping[str, Any] | None = None


class StampCollector:
    """Collects the stamps of one assessment while its rows are written."""

    def __init__(self, assessment_id: str, name: str) -> None:
        self._id = assessment_id
        self._name = name
        self._vectors: list[Vectors] = []
        self._vector_places: dict[object, int] = {}
        self._records = {kind.kind: _empty_columns(kind) for kind in RECORD_KINDS}

    def add(self, stamp: Stamp) -> None:
        """Add a record."""
        record, vectors, deleted = stamp.record.record, stamp.record.vectors, stamp.record.deleted
        columns = self._records[record.kind]
        at = str(len(columns["id"]))
        columns["id"].append(record.id)
        columns["v"].append(self._place(vectors))
        columns["h"].append(stamp.digests)
        if "p" in columns:
            columns["p"].append(stamp.parent)
        for name in about_fields(type(record)):
            columns[name].append(getattr(record, name))
        if deleted:
            columns["d"].append(int(at))
        if stamp.exact:
            columns["x"][at] = stamp.exact
        if stamp.whole:
            columns["all"][at] = stamp.whole

    def rows(self) -> Iterator[Sequence[Content]]:
        """Yield the rows of the machine sheet."""
        text = _safe_json(
            {
                "assessment": self._id,
                "name": self._name,
                "vectors": self._vectors,
                "records": self._records,
            }
        )
        digest = short_digest(text)
        for part, start in enumerate(range(0, len(text), LONGEST_PART)):
            piece = text[start : start + LONGEST_PART]
            yield (ASSESSMENT_ROW, self._id, part, digest, f"{GUARD}{piece}{GUARD}")

    def _place(self, vectors: Vectors) -> int:
        key = tuple((register, tuple(vector.items())) for register, vector in vectors.items())
        place = self._vector_places.get(key)
        if place is None:
            place = self._vector_places[key] = len(self._vectors)
            self._vectors.append({name: dict(vector) for name, vector in vectors.items()})
        return place


def about_fields(kind: type[Record]) -> tuple[str, ...]:
    """Return the fixed fields of a kind, its parent's id apart: what a record is about."""
    return tuple(name for name in kind.fixed if name != kind.parent)


def _empty_columns(kind: type[Record]) -> dict[str, Any]:
    """Return the columns of a kind's stamps; a record stands at the same place in every list."""
    columns: dict[str, Any] = {"id": [], "v": [], "h": [], "d": [], "x": {}, "all": {}}
    if kind in OF_INTERVIEWS:
        columns["p"] = []
    return columns | {name: [] for name in about_fields(kind)}


def about_row(about: About) -> Sequence[Content]:
    """Return the first row of the machine sheet."""
    text = _safe_json(
        {
            "program": about.program,
            "written_at": about.written_at,
            "site": about.site,
            "language": about.language,
            "words": about.words,
            "sheets": about.sheets,
        }
    )
    return (MARK, str(FORMAT), 0, short_digest(text), f"{GUARD}{text}{GUARD}")


def end_row(assessments: int) -> Sequence[Content]:
    """Return the last row of the machine sheet."""
    return (END_ROW, str(assessments), 0, "", "")


def _safe_json(value: object) -> str:
    """Return JSON in ASCII that no spreadsheet program takes for one of its own escapes."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"), default=_plain)
    return text.replace("_x", "\\u005fx")


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"not a value of a record: {value!r}")
