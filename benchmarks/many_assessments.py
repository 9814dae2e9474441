"""Export and import of many assessments beside the same rows by the bare libraries.

The bare way writes the rows of the answers sheet with openpyxl's write-only mode and reads them
with calamine; it verifies nothing and stores nothing.
"""

import sqlite3
import statistics
from dataclasses import replace
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


def compare(folder: Path, assessments: int) -> list[Compared]:
    """Write and read a workbook of many assessments."""
    services = build_services(str(folder / "many.sqlite"))
    instrument = services.instruments.default()
    with services.store.unit_of_work() as work:
        for number in range(assessments):
            work.receive_all(made_up(instrument, number).stamped())
        work.commit()
    path = folder / "many.xlsx"
    ids = [entry.assessment.id for entry in services.library.entries()]
    texts = services.catalogue.texts("en")
    exporting = timed(lambda: _ignore(services.exporting.export(ids, path, texts)))
    rows = _rows(path)
    bare = folder / "bare.xlsx"
    barely_writing = timed(lambda: _write(bare, rows))
    services.store.close()
    empty = build_services(str(folder / "empty.sqlite"))
    importing = timed(lambda: _ignore(empty.importing.apply(empty.importing.check(path))))
    empty.store.close()
    barely_reading = statistics.median(timed(lambda: _ignore(_rows(path))) for _ in range(3))
    barely_keeping = timed(lambda: _keep(folder / "bare.sqlite", rows))
    return [
        Compared(
            f"export of {assessments} assessments, verified",
            exporting,
            barely_writing,
            "openpyxl alone, unverified",
            GOAL,
        ),
        Compared(
            f"import of {assessments} assessments, into a store",
            importing,
            barely_reading + barely_keeping,
            "calamine and sqlite3 alone",
            GOAL,
        ),
    ]


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


def _write(path: Path, rows: list[list[object]]) -> None:
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet()
    for row in rows:
        sheet.append(row)
    workbook.save(path)


def _keep(path: Path, rows: list[list[object]]) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE held (row TEXT)")
    connection.executemany("INSERT INTO held VALUES (?)", ((repr(row),) for row in rows))
    connection.commit()
    connection.close()
