"""Export and import of many assessments beside the same rows by the bare libraries.

The bare way writes the rows of all sheets with openpyxl's write-only mode and reads them with
calamine; it verifies nothing. What an import keeps (a row of every record, and a line of the
history for each of its registers) sqlite3 alone writes into the same tables, one row after the
other. See docs/decisions/0020.
"""

import json
import re
import sqlite3
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks.measuring import Compared, timed
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Cluster,
    Interview,
    R,
    Stamped,
    derived_id,
    empty_answer,
)

ROOT = "6a0c7a52-6c1f-4f0e-9a57-0d0f3a1f2b11"
INTERVIEWS = 14
ANSWERS = 30
GOAL = 2.0


_KEPT = ("clusters", "assessments", "interviews", "answers", "change_log")
_AT_ONCE = 20_000


def compare(folder: Path, assessments: int) -> Iterator[str]:
    """Write and read a workbook of many assessments; yield the rows for the table."""
    store, path = folder / "many.sqlite", folder / "many.xlsx"
    _fill(store, assessments)
    exporting = _in_own_process("export", store, path)
    barely_writing = _write(folder / "bare.xlsx", _rows(path))
    what = f"export of {assessments} assessments, verified"
    beside = "openpyxl alone, unverified"
    yield Compared(what, exporting["taken"], barely_writing, beside, GOAL).line()
    yield _memory("export", exporting)
    kept = folder / "kept.sqlite"
    importing = _in_own_process("import", kept, path)
    barely_reading = statistics.median(timed(lambda: _ignore(_rows(path))) for _ in range(3))
    barely_keeping = _keep(kept, folder / "bare.sqlite")
    what, taken = f"import of {assessments} assessments", importing["taken"]
    checked, alone = f"{what}, checked", "calamine alone"
    yield Compared(checked, importing["checking"], barely_reading, alone, GOAL).line()
    both = "calamine and sqlite3 alone"
    barely = barely_reading + barely_keeping
    yield Compared(f"{what}, kept", taken, barely, both, GOAL).line()
    yield Compared(f"{what}, kept", taken, barely_reading, f"{alone}, kept nowhere", GOAL).line()
    yield _memory("import", importing)


def _memory(what: str, told: dict[str, float]) -> str:
    return f"{what + ', most memory held':<44} {told['held']:>7.0f} MB"


def _fill(path: Path, assessments: int) -> None:
    services = build_services(str(path))
    instrument = services.instruments.default()
    with services.store.unit_of_work() as work:
        for number in range(assessments):
            work.receive_all(made_up(instrument, number).stamped())
        work.commit()
    services.store.close()


def _in_own_process(what: str, store: Path, path: Path) -> dict[str, float]:
    """Return what `benchmarks.one_exchange` tells: so neither is in the other's way."""
    command = [sys.executable, "-m", "benchmarks.one_exchange", what, str(store), str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _ignore(_value: object) -> None:
    return None


def made_up(instrument: Instrument, number: int) -> Dossier:
    """Return a made-up dossier of 14 interviews with 30 answers each."""
    cluster = Cluster(
        id=derived_id(ROOT, "cluster", number), name=f"Cluster {number}", country="NO"
    )
    assessment = Assessment(
        id=derived_id(ROOT, "assessment", number),
        cluster_id=cluster.id,
        label=f"Round {number}",
        instrument_id=instrument.id,
        instrument_version=instrument.version,
        instrument_hash=instrument.hash,
    )
    interviews = [
        Interview(
            id=derived_id(assessment.id, turn),
            assessment_id=assessment.id,
            label=f"NO-S-{turn:02d}",
            role="S",
            consent_report=True,
        )
        for turn in range(INTERVIEWS)
    ]
    asked = [question.id for question in instrument.questions_for("S")][:ANSWERS]
    answers = [
        _answer(interview.id, question, place)
        for interview in interviews
        for place, question in enumerate(asked)
    ]
    return Dossier(
        cluster=_new(cluster),
        assessment=_new(assessment),
        interviews=tuple(map(_new, interviews)),
        answers=tuple(map(_new, answers)),
    )


def _answer(interview_id: str, question: str, place: int) -> Answer:
    return replace(
        empty_answer(interview_id, question),
        state=AnswerState.SCORED,
        score=1 + place % 5,
        evidence=place % 5,
        note="Ringde grannföretaget när torkugnen gick sönder i mars." if place % 3 == 0 else "",
    )


def _new(record: R) -> Stamped[R]:
    return Stamped(record, {})


def _rows(path: Path) -> list[list[object]]:
    from python_calamine import CalamineWorkbook

    workbook = CalamineWorkbook.from_path(path)
    return [
        list(row)
        for name in workbook.sheet_names
        for row in workbook.get_sheet_by_name(name).to_python()
    ]


def _write(path: Path, rows: list[list[object]]) -> float:
    """Return the seconds that writing rows takes."""
    from openpyxl import Workbook

    def write() -> None:
        workbook = Workbook(write_only=True)
        sheet = workbook.create_sheet()
        for row in rows:
            sheet.append(row)
        workbook.save(path)

    return timed(write)


def _keep(kept: Path, path: Path) -> float:
    """Write the rows of a store anew, in one transaction; return the seconds that takes.

    The tables and indexes are the store's, and so is how surely the rows lie on the disk.
    """
    seconds = 0.0
    with closing(sqlite3.connect(kept)) as source, closing(sqlite3.connect(path)) as target:
        target.isolation_level = None
        for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            target.execute(f"PRAGMA {setting}")
        for (made,) in source.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"):
            if not re.search("sqlite_", made):
                target.execute(made)
        target.execute("BEGIN IMMEDIATE")
        for table in _KEPT:
            found = source.execute(f"SELECT * FROM {table}")
            values = ",".join("?" * len(found.description))
            statement = f"INSERT INTO {table} VALUES ({values})"
            while rows := found.fetchmany(_AT_ONCE):
                seconds += timed(partial(_insert, target, statement, rows))
        return seconds + timed(lambda: _ignore(target.execute("COMMIT")))


def _insert(target: sqlite3.Connection, statement: str, rows: list[tuple[object, ...]]) -> None:
    target.executemany(statement, rows).close()
