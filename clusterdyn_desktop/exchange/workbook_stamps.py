"""The machine sheet: what merging needs to know of every record, by record id.

Each assessment is one JSON text, cut into parts that fit a cell. It names every record with its
version vectors, whether it is deleted, and a digest of each register as it was exported; by the
digests an edit made in Excel is recognised register by register. Values stand here only where the
visible sheet cannot hold them: exact texts, deleted records, and the cluster and assessment
themselves. The format is described for partners in docs/exchange-format.md.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from clusterdyn_desktop.domain.records import RECORD_KINDS
from clusterdyn_desktop.domain.version_vectors import VersionVector
from clusterdyn_desktop.exchange.workbook_cells import Content

MACHINE_SHEET = "clusterdyn"
MARK = "clusterdyn-exchange"
FORMAT = 1
ASSESSMENT_ROW = "assessment"
END_ROW = "end"
COLUMNS = 5
"""Kind of row, id, part, digest of the whole text, text."""

LONGEST_PART = 30_000
DIGEST_LENGTH = 16
GUARD = "|"
"""Stands around every part, so that no program trims blanks off it."""

_SMALL = 48
_MOST_SMALL = 50_000

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

_small_digests: dict[tuple[str, ...], str] = {}


def register_digest(folds: Sequence[str]) -> str:
    """Return the digest of a register's folded values: `-` where all are empty."""
    if not any(folds):
        return "-"
    key = tuple(folds)
    known = _small_digests.get(key)
    if known is None:
        known = short_digest(compact_json(folds))
        if sum(map(len, key)) <= _SMALL and len(_small_digests) < _MOST_SMALL:
            _small_digests[key] = known
    return known


def short_digest(text: str) -> str:
    """Return the first 16 hexadecimal digits of the SHA-256 of a text."""
    data = text.encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:DIGEST_LENGTH]


def compact_json(value: object) -> str:
    """Return a value as JSON without spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# ---- Writing ----------------------------------------------------------------------------------


class StampCollector:
    """Collects the stamps of one assessment while its rows are written."""

    def __init__(self, assessment_id: str, name: str) -> None:
        self._id = assessment_id
        self._name = name
        self._vectors: list[Vectors] = []
        self._vector_places: dict[object, int] = {}
        self._records: dict[str, list[dict[str, Any]]] = {kind.kind: [] for kind in RECORD_KINDS}

    def add(
        self,
        kind: str,
        record_id: str,
        vectors: Vectors,
        deleted: bool,
        rest: Mapping[str, Any],
    ) -> None:
        """Add a record. `rest` holds `h`, `f`, `x` or `all`, as the format description says."""
        entry: dict[str, Any] = {"id": record_id, "v": self._place(vectors), **rest}
        if deleted:
            entry["d"] = 1
        self._records[kind].append(entry)

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
