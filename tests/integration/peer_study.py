"""Clusters of a country with interviews that agreed to comparison: what peer packs are made of."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    AnswerState,
    Assessment,
    Cluster,
    Interview,
    derived_id,
    empty_answer,
)
from clusterdyn_desktop.services.store_port import Store, UnitOfWork

ROOT = "6f6b1a5e-0d5c-4b0a-9c51-3f6a3a5b1c0d"
ROLES = ("S", "S", "L", "C", "K", "P", "M")


@dataclass(frozen=True)
class Made:
    """One cluster with its assessment and interviews."""

    cluster: Cluster
    assessment: Assessment
    interviews: tuple[Interview, ...]


def usual_score(cluster: int, question: int) -> int:
    """Give scores that differ from cluster to cluster."""
    return 1 + (cluster * 7 + question * 3) % 5


def add_clusters(
    store: Store,
    instrument: Instrument,
    numbers: Iterable[int],
    *,
    country: str = "SE",
    round: int = 1,
    agreed: int = 4,
    score: Callable[[int, int], int] = usual_score,
) -> list[Made]:
    """Add clusters by their numbers, each of an organisation of its own, all questions answered.

    The first `agreed` of their five interviews agreed to comparison. The same number makes the
    same cluster; another round of it adds to the first.
    """
    with store.unit_of_work("Test") as work:
        made = [_add(work, instrument, number, country, round, agreed, score) for number in numbers]
        work.commit()
    return made


def _add(
    work: UnitOfWork,
    instrument: Instrument,
    number: int,
    country: str,
    round: int,
    agreed: int,
    score: Callable[[int, int], int],
) -> Made:
    cluster = Cluster(
        derived_id(ROOT, "cluster", number),
        code=f"K{number}",
        name=f"Cluster number {number}",
        country=country,
        organisation=f"Organisation number {number}",
    )
    assessment = Assessment(
        derived_id(cluster.id, "assessment", round),
        cluster_id=cluster.id,
        code=f"A-{number}-{round}",
        round=round,
        label=f"Round {round}",
        period_end=date(2023 + round, 6, 1),
        instrument_id=instrument.id,
        instrument_version=instrument.version,
        instrument_hash=instrument.hash,
    )
    interviews = tuple(
        Interview(
            derived_id(assessment.id, "interview", place),
            assessment_id=assessment.id,
            label=f"R-{number}-{round}-{place}",
            role=ROLES[place],
            consent_report=True,
            consent_benchmark=place < agreed,
        )
        for place in range(5)
    )
    for record in (cluster, assessment, *interviews):
        work.put(record)
    for interview in interviews:
        for place, question in enumerate(instrument.questions):
            answer = empty_answer(interview.id, question.id)
            given = score(number, place)
            work.put(replace(answer, state=AnswerState.SCORED, score=given))
    return Made(cluster, assessment, interviews)
