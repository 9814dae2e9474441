"""A small store with something of everything in it, ways to damage it, and what it truly holds."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    AnswerState,
    Attachment,
    CaseStory,
    Certainty,
    ConsentMethod,
    Indicator,
    Interview,
    Jotting,
    Stamped,
    derived_id,
    empty_answer,
    new_id,
)
from clusterdyn_desktop.domain.scoring.outcome import Position
from clusterdyn_desktop.services.check_port import Checked
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction, FileEntry
from clusterdyn_desktop.services.merge_port import KeptConflict
from clusterdyn_desktop.services.peer_shelf import ShelvedPack, Signer
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.store_port import Draft, Place, UnitOfWork
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.integrity import StoreChecks
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.making import NOON, FixedClock, Little, little

PICTURE = bytes(range(256)) * 40
LATER = date(2027, 9, 1)
LONG_NOTE = "Ett långt svar om hur klustret arbetar. " * 150

Rows = Mapping[str, list[tuple[object, ...]]]


def make_full_store(path: Path) -> Little:
    """Make a store in which every table holds something, and everything was edited once more."""
    study = little()
    store = open_store(path, FixedClock())
    try:
        _enter(store, study)
        _edit(store, study)
        _keep_beside(store, study)
    finally:
        store.close()
    return study


def _enter(store: SqlStore, study: Little) -> None:
    """Put one of everything, as one step."""
    interview, assessment = study.interview.id, study.assessment.id
    with store.unit_of_work("AL") as work:
        for record in study.records():
            work.put(record)
        for number in range(2, 12):
            answer = empty_answer(interview, f"1.{number:02}")
            work.put(replace(answer, state=AnswerState.SCORED, score=number % 5 + 1, note="Ja."))
        work.put(Jotting(new_id(), interview, NOON, "Sagt i förbigående"))
        picture = sha256(PICTURE).hexdigest()
        work.put(Attachment(new_id(), interview, "1.01", "image/png", len(PICTURE), picture, "a"))
        work.keep_content(picture, PICTURE)
        agreed = derived_id(assessment, "agreed_value", "1.01")
        work.put(AgreedValue(agreed, assessment, "1.01", 4, "Alla var överens"))
        work.put(Indicator(new_id(), assessment, "employment", 2025, 1234.5, "persons", "SCB"))
        work.put(Action(new_id(), assessment, 1, "1.01", "Träffas oftare", "chair"))
        work.put(CaseStory(new_id(), assessment, 1, "En vändning", "sv", "Först stod allt still"))
        work.keep_contact(Contact(interview, "Åsa Ek", "Gjuteriet", "asa@example.org", "1", LATER))
        work.keep_draft(Draft(interview, "1.02", "note", "halvskriv", 9, NOON))
        work.remember_place(Place(assessment, interview, "1.02", NOON))
        work.commit()


def _edit(store: SqlStore, study: Little) -> None:
    """Change something of it, in steps of several lines each."""
    with store.unit_of_work("BK") as work:
        work.put(replace(study.answer, score=5, note=LONG_NOTE, certainty=Certainty.HIGH))
        work.put(replace(study.cluster, name="Timber and more", region="Kainuu"))
        interview = replace(
            study.interview, held_on=date(2026, 9, 1), consent_method=ConsentMethod.SPOKEN
        )
        work.put(replace(interview, consent_given_at=NOON, consent_report=True))
        second = Interview(new_id(), assessment_id=study.assessment.id, label="FI-S-02", role="S")
        work.put(second)
        work.delete(Interview, second.id, why="held twice")
        work.commit()


def _keep_beside(store: SqlStore, study: Little) -> None:
    """Keep what the library shows, and until when interviews are kept."""
    assessment = study.assessment.id
    with store.unit_of_work() as work:
        last_change = work.counts()[assessment].last_change
        work.store_position(assessment, last_change, 12, 8, Position(6, None, (7, 11)))
        work.keep_until(assessment, LATER)
        _keep_of_exchange(work, study)
        _keep_peer_pack(work)
        work.commit()


def _keep_of_exchange(work: UnitOfWork, study: Little) -> None:
    """Keep a file that came in, and a conflict of it that nobody has decided."""
    theirs = Stamped(replace(study.answer, note="Vi ses varje vecka"), {"note": {"partner": 1}})
    base = replace(study.answer, note="")
    held = Stamped(empty_answer(study.interview.id, "1.12"), {"note": {"partner": 2}})
    entry = FileEntry(
        new_id(),
        NOON,
        "Europe/Helsinki",
        "AL",
        Direction.IN,
        FileKind.EXCHANGE,
        "partner.xlsx",
        "/home/al/Hämtningar",
        sha256(b"partner").hexdigest(),
        {"assessments": 1},
        new_id(),
        "Aalto",
        NOON,
    )
    work.note_file(entry)
    work.keep_conflict(
        KeptConflict(
            new_id(),
            study.assessment.id,
            "note",
            theirs,
            (held,),
            base,
            "partner.xlsx",
            NOON,
            entry.batch,
        )
    )


def _keep_peer_pack(work: UnitOfWork) -> None:
    """Keep our own key, a partner, and a pack made here."""
    work.keep_signer(Signer("0a" * 32, "Metsän virasto", NOON, "0b" * 32))
    work.keep_signer(Signer("0c" * 32, "Ämbetet", NOON))
    traces = {"salt": "0d" * 16, "marks": {"0e" * 8: {"loop 1": "0f" * 8}}}
    work.keep_peer_pack(ShelvedPack("1a" * 32, "out", "0a" * 32, NOON, "{}", "1b" * 64, traces))


def contents_of(path: Path) -> Rows:
    """Return every row of every table, as SQLite reads them, in no particular order."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in names
        }


def checked(path: Path) -> Checked:
    """Check a file in full."""
    return StoreChecks(path, FileAccess()).full(no_progress)


def change(path: Path, statement: str, *values: object) -> None:
    """Change a store behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        changed = connection.execute(statement, values).rowcount
    assert changed
