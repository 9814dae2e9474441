"""The machine sheet: what was written is read, and what makes no sense is refused."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, cast

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer, Cluster, Interview
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.workbooks import stamps as workbook_stamps
from clusterdyn_desktop.exchange.workbooks.layout import OF_INTERVIEWS, WHOLE_COPIES
from clusterdyn_desktop.exchange.workbooks.machine_reading import Machine, read_machine
from clusterdyn_desktop.exchange.workbooks.row_making import whole_record
from clusterdyn_desktop.exchange.workbooks.stamps import (
    About,
    Stamp,
    StampCollector,
    about_row,
    end_row,
    short_digest,
)
from tests.unit.exchange.samples import one

Row = Sequence[object]


class Book:
    """A workbook of one sheet."""

    def __init__(self, rows: Iterable[Row], name: str = "clusterdyn") -> None:
        self.names = [name]
        self.rows = list(rows)

    def sheet(self, _name: str) -> "Book":
        return self


def stamped() -> Iterator[Row]:
    """Yield the rows of the sample's stamps."""
    dossier = one()
    collector = StampCollector(dossier.assessment.record.id, "A-SE-3")
    places = {held.record.id: at for at, held in enumerate(dossier.interviews)}
    for held in dossier.stamped():
        record = held.record
        collector.add(
            Stamp(
                held,
                digests=" ".join("-" for _ in record.registers),
                parent=places[record.interview_id] if isinstance(record, OF_INTERVIEWS) else None,
                whole=whole_record(record) if isinstance(record, WHOLE_COPIES) else None,
            )
        )
    yield about_row(About("1.0", "2026-10-14T09:12:00+00:00", "site", "en", {}, {}))
    yield from collector.rows()
    yield end_row(1)


def machine(rows: Iterable[Row]) -> Machine:
    return read_machine(cast(OpenWorkbook, Book(rows)), "one.xlsx")


def code(rows: Iterable[Row]) -> str:
    with pytest.raises(UserError) as caught:
        machine(rows)
    assert caught.value.parameters["file"] == "one.xlsx"
    return caught.value.code


def with_json(change: Callable[[dict[str, Any]], object]) -> list[Row]:
    """Return the rows with the assessment's JSON changed, and a digest that fits."""
    first, *parts, last = stamped()
    held = json.loads("".join(str(part[4])[1:-1] for part in parts))
    change(held)
    text = json.dumps(held)
    return [first, ("assessment", parts[0][1], 0, short_digest(text), f"|{text}|"), last]


def test_stamps_come_back() -> None:
    (group,) = machine(stamped()).groups
    answers = group.stamps[Answer]
    assert group.name == "A-SE-3"
    assert answers.ids == [held.record.id for held in one().answers]
    assert answers.vectors == [held.vectors for held in one().answers]
    assert answers.fixed[0] == (
        one().answers[0].record.interview_id,
        one().answers[0].record.question_id,
    )
    assert group.stamps[Cluster].whole[0]["name"] == "Gjutringen Lövsjö"
    assert len(group.stamps[Interview].ids) == 5


def test_parts_may_stand_in_any_order_and_keys_may_be_added(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook_stamps, "LONGEST_PART", 5_000)
    first, *parts, last = stamped()
    assert len(parts) > 2
    assert machine([first, *reversed(parts), last]).groups

    def add(held: dict[str, Any]) -> None:
        held["later"] = {"anything": 1}
        held["records"]["answer"]["later"] = []

    assert machine(with_json(add)).groups


STAMPS: tuple[Callable[[dict[str, Any]], object], ...] = (
    lambda held: held.pop("vectors"),
    lambda held: held["vectors"].append({"score": {"a": "one"}}),
    lambda held: held["vectors"].append({"score": 1}),
    lambda held: held["records"]["answer"]["id"].pop(),
    lambda held: held["records"]["answer"]["v"].append(0),
    lambda held: held["records"]["answer"]["v"].__setitem__(0, 99),
    lambda held: held["records"]["answer"]["v"].__setitem__(0, "0"),
    lambda held: held["records"]["answer"]["h"].__setitem__(0, ""),
    lambda held: held["records"]["answer"]["h"].__setitem__(0, "-"),
    lambda held: held["records"]["answer"]["p"].__setitem__(0, None),
    lambda held: held["records"]["answer"]["p"].__setitem__(0, -1),
    lambda held: held["records"]["answer"]["id"].__setitem__(0, "../etc"),
    lambda held: held["records"]["answer"]["question_id"].__setitem__(0, 1),
    lambda held: held["records"]["jotting"]["p"].__setitem__(0, 99),
    lambda held: held["records"]["jotting"]["jotted_at"].__setitem__(0, "this morning"),
    lambda held: held["records"]["attachment"]["size_bytes"].__setitem__(0, "12"),
    lambda held: held["records"]["attachment"]["size_bytes"].__setitem__(0, -1),
    lambda held: held["records"]["attachment"]["sha256"].__setitem__(0, "../../etc/passwd"),
    lambda held: held["records"].pop("attachment"),
    lambda held: held["records"]["answer"]["x"].__setitem__("0", {"note": 3}),
    lambda held: held["records"]["indicator"]["year"].__setitem__(0, "2020"),
    lambda held: held["records"]["cluster"].__setitem__("all", {}),
    lambda held: held["records"]["cluster"]["id"].clear(),
    lambda held: held["records"].pop("action"),
    lambda held: held["records"]["assessment"]["all"]["0"].pop("instrument_id"),
    lambda held: held["records"]["assessment"]["all"]["0"].__setitem__("period_end", "soon"),
    lambda held: held["records"]["assessment"]["all"]["0"].__setitem__("round", True),
    lambda held: held.__setitem__("assessment", "A-SE-3"),
    lambda held: held.__setitem__("records", []),
)


@pytest.mark.parametrize("place", range(len(STAMPS)))
def test_stamps_that_make_no_sense_are_refused(place: int) -> None:
    assert code(with_json(STAMPS[place])) == "workbook.stamps-damaged"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda rows: rows[:-1], "workbook.stamps-damaged"),
        (lambda rows: [rows[0], *rows[2:]], "workbook.stamps-damaged"),
        (lambda rows: [rows[0], rows[-1]], "workbook.stamps-damaged"),
        (lambda rows: rows[1:], "workbook.foreign"),
        (lambda rows: [], "workbook.foreign"),
        (
            lambda rows: [("clusterdyn-exchange", "4", 0, "", ""), *rows[1:]],
            "workbook.newer-format",
        ),
        (lambda rows: [("clusterdyn-exchange", "x"), *rows[1:]], "workbook.stamps-damaged"),
        (lambda rows: [("clusterdyn-exchange",), *rows[1:]], "workbook.stamps-damaged"),
        (lambda rows: [(*rows[0][:4], "|{}|"), *rows[1:]], "workbook.stamps-damaged"),
        (
            lambda rows: [rows[0], (*rows[1][:4], str(rows[1][4])[1:]), *rows[2:]],
            "workbook.stamps-damaged",
        ),
    ],
    ids=["end", "part", "all", "first", "empty", "newer", "number", "bare", "digest", "guard"],
)
def test_rows_that_are_missing_or_changed_are_noticed(
    change: Callable[[list[Row]], list[Row]], expected: str
) -> None:
    assert code(change(list(stamped()))) == expected
