"""The machine sheet of a fill-in workbook: whose it is, what it asks, what its words stand for.

One JSON text, cut into parts that fit a cell and sealed with a digest, in the manner of the
exchange workbook's. It carries no answers and no words of anybody but the office: see
docs/exchange-format.md.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Cluster,
    Interview,
    Record,
    Stamped,
    empty_answer,
)
from clusterdyn_desktop.exchange.cells.parts import Found
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.workbooks.columns import Form
from clusterdyn_desktop.exchange.workbooks.register_reading import columns_of, stored_value
from clusterdyn_desktop.exchange.workbooks.stamps import GUARD, LONGEST_PART, short_digest

MARK = "clusterdyn-fill-in"
FORMAT = 1
MACHINE_SHEET = "clusterdyn"
PART_ROW = "part"
COLUMNS = 5
"""Kind of row, format, part, digest of the whole text, text."""

MOST_PARTS = 1_000
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_R = TypeVar("_R", bound=Record)


@dataclass(frozen=True, slots=True)
class ConsentTold:
    """Which consent text stands in the file, and how the consent record names the file."""

    version: str
    hash: str
    language: str
    place: str


@dataclass(frozen=True, slots=True)
class FillInStamp:
    """What a fill-in workbook says of itself.

    The records carry the values that go along and the vectors of what is shown; `answers` are
    empty, one for each question that is asked, in order. `choices` and `yes_no` are the file's own
    words.
    """

    program: str
    written_at: str
    site: str
    language: str
    consent: ConsentTold
    choices: Mapping[AnswerState, str]
    yes_no: Mapping[bool, str]
    cluster: Stamped[Cluster]
    assessment: Stamped[Assessment]
    interview: Stamped[Interview]
    answers: tuple[Stamped[Answer], ...]


class _Damaged(Exception):
    """The machine sheet does not hold what was written to it."""


_NOT_AS_WRITTEN = (
    _Damaged,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
)
"""What comes of reading a machine sheet that holds something else than was written to it."""


# ---- Writing ----------------------------------------------------------------------------------


def machine_rows(stamp: FillInStamp) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield the rows of the machine sheet, all text."""
    text = json.dumps(_plain(stamp), ensure_ascii=True, separators=(",", ":"))
    text = text.replace("_x", "\\u005fx")  # no spreadsheet program may take it for its own escape
    digest = short_digest(text)
    for part, start in enumerate(range(0, len(text), LONGEST_PART)):
        piece = text[start : start + LONGEST_PART]
        kind = PART_ROW if part else MARK
        yield (kind, str(FORMAT), str(part), digest, f"{GUARD}{piece}{GUARD}")


def _plain(stamp: FillInStamp) -> dict[str, Any]:
    told = stamp.consent
    return {
        "program": stamp.program,
        "written_at": stamp.written_at,
        "site": stamp.site,
        "language": stamp.language,
        "consent": {
            "version": told.version,
            "hash": told.hash,
            "language": told.language,
            "place": told.place,
        },
        "words": {
            "choices": {str(state): word for state, word in stamp.choices.items()},
            "yes": stamp.yes_no[True],
            "no": stamp.yes_no[False],
        },
        "cluster": _plain_record(stamp.cluster),
        "assessment": _plain_record(stamp.assessment),
        "interview": _plain_record(stamp.interview),
        "questions": [
            {"id": answer.record.question_id, "vectors": _plain_vectors(answer)}
            for answer in stamp.answers
        ],
    }


def _plain_record(stamped: Stamped[Any]) -> dict[str, Any]:
    """Return a record's values as far as they are not those of a blank one."""
    record = stamped.record
    blank = type(record)(id=record.id)
    columns = [*record.fixed, *(name for each in record.registers for name in each.fields)]
    held = {name: getattr(record, name) for name in columns}
    values = {name: value for name, value in held.items() if value != getattr(blank, name)}
    return {"id": record.id, "values": values, "vectors": _plain_vectors(stamped)}


def _plain_vectors(stamped: Stamped[Any]) -> dict[str, dict[str, int]]:
    return {name: dict(vector) for name, vector in stamped.vectors.items()}


# ---- Reading ----------------------------------------------------------------------------------


def read_stamp(book: OpenWorkbook, file: str) -> tuple[str, FillInStamp]:
    """Return the title of the machine sheet, and what it says.

    Raises `workbook.foreign`, `workbook.newer-format` and `workbook.stamps-damaged`.
    """
    for name in sorted(book.names, key=lambda name: name != MACHINE_SHEET):
        rows = book.sheet(name).rows
        first = next(iter(rows), None)
        if first and first[0] == MARK:
            try:
                return name, _read([first, *_following(rows)], file)
            except _NOT_AS_WRITTEN:
                raise UserError("workbook.stamps-damaged", file=file) from None
    raise UserError("workbook.foreign", file=file)


def _following(rows: Iterator[list[Found]]) -> Iterator[list[Found]]:
    for count, row in enumerate(rows, start=1):
        if count > MOST_PARTS:
            raise _Damaged
        yield row


def _read(rows: Sequence[Sequence[Found]], file: str) -> FillInStamp:
    cells = [[str(cell) for cell in (*row, *[""] * COLUMNS)[:COLUMNS]] for row in rows]
    _, version, _, digest, _ = cells[0]
    if int(float(version)) > FORMAT:
        raise UserError("workbook.newer-format", file=file, found=version, expected=FORMAT)
    parts = {int(float(place)): text for kind, _, place, _, text in cells if kind}
    text = "".join(_unguarded(parts[place]) for place in range(len(parts)))
    if short_digest(text) != digest:
        raise _Damaged
    return _stamp(json.loads(text))


def _unguarded(part: str) -> str:
    bare = part.strip()
    if len(bare) < 2 * len(GUARD) or bare[0] != GUARD or bare[-1] != GUARD:
        raise _Damaged
    return bare[1:-1]


def _stamp(held: Mapping[str, Any]) -> FillInStamp:
    words, told = held["words"], held["consent"]
    cluster = _record(Cluster, held["cluster"])
    assessment = _record(Assessment, held["assessment"])
    interview = _record(Interview, held["interview"])
    parents = (assessment.record.cluster_id, interview.record.assessment_id)
    if parents != (cluster.record.id, assessment.record.id):
        raise _Damaged
    answers = tuple(_answer(interview.record.id, entry) for entry in held["questions"])
    if len({answer.record.id for answer in answers}) != len(answers):
        raise _Damaged
    return FillInStamp(
        program=str(held["program"]),
        written_at=str(held["written_at"]),
        site=str(held["site"]),
        language=str(held["language"]),
        consent=ConsentTold(
            str(told["version"]), str(told["hash"]), str(told["language"]), str(told["place"])
        ),
        choices={AnswerState(state): str(word) for state, word in words["choices"].items()},
        yes_no={True: str(words["yes"]), False: str(words["no"])},
        cluster=cluster,
        assessment=assessment,
        interview=interview,
        answers=answers,
    )


def _record(kind: type[_R], held: Mapping[str, Any]) -> Stamped[_R]:
    forms = {name: column.form for name, column in columns_of(kind).items()}
    values = {
        str(name): stored_value(forms.get(name, Form.TEXT), value)
        for name, value in held["values"].items()
    }
    return Stamped(kind(id=_id(held["id"]), **values), _vectors(held["vectors"]))


def _answer(interview_id: str, held: Mapping[str, Any]) -> Stamped[Answer]:
    return Stamped(empty_answer(interview_id, str(held["id"])), _vectors(held["vectors"]))


def _id(value: object) -> str:
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise _Damaged
    return value


def _vectors(held: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    return {
        str(register): {str(site): _count(count) for site, count in vector.items()}
        for register, vector in held.items()
    }


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _Damaged
    return value
