"""What the library shows of every assessment, and the positions kept for it.

The stored position, and the counts stored with it, hold as long as the assessment's last change
is still the same. Everything else is counted afresh, by the database.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, ScalarSelect, bindparam, case, func, select

from clusterdyn_desktop.services.store_port import AssessmentCounts
from clusterdyn_desktop.storage.sealing import sealed
from clusterdyn_desktop.storage.tables import (
    answers,
    assessments,
    change_log,
    clusters,
    interviews,
    positions,
)
from clusterdyn_desktop.storage.upserting import upsert

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.scoring.outcome import Position


@dataclass(frozen=True, slots=True)
class AssessmentPosition:
    """A position as worked out from an assessment at one change of it."""

    assessment_id: str
    last_change: int
    planned: int
    done: int
    position: "Position"


def counts(connection: Connection) -> Mapping[str, AssessmentCounts]:
    """Return what the library shows of every assessment in sight, by assessment id."""
    return {row.id: _counts(row) for row in connection.execute(_COUNTS)}


def keep(connection: Connection, kept: AssessmentPosition) -> None:
    """Keep a position, and the counts that go with it."""
    values: dict[str, Any] = {
        "assessment_id": kept.assessment_id,
        "last_change": kept.last_change,
        "planned": kept.planned,
        "done": kept.done,
        "established": kept.position.established,
        "building": kept.position.building,
        "ahead": kept.position.ahead,
    }
    key = {"assessment": kept.assessment_id}
    row = sealed(positions, {**values, **connection.execute(_COUNTS_OF_ONE, key).one()._mapping})
    upsert(connection, positions, row)


def _counts(row: Row[Any]) -> AssessmentCounts:
    if not row.is_fresh:
        return AssessmentCounts(row.interviews, row.answers, None, None, None, row.last_change)
    from clusterdyn_desktop.domain.scoring.outcome import Position

    position = Position(row.established, row.building, tuple(row.ahead))
    return AssessmentCounts(
        row.interviews, row.answers, row.planned, row.done, position, row.last_change
    )


def _living_interviews() -> ScalarSelect[int]:
    return (
        select(func.count())
        .select_from(interviews)
        .where(interviews.c.assessment_id == assessments.c.id, ~interviews.c.deleted)
        .correlate(assessments)
        .scalar_subquery()
    )


def _living_answers() -> ScalarSelect[int]:
    return (
        select(func.count())
        .select_from(interviews.join(answers))
        .where(interviews.c.assessment_id == assessments.c.id)
        .where(~interviews.c.deleted, ~answers.c.deleted)
        .correlate(assessments)
        .scalar_subquery()
    )


_LAST_CHANGE = (
    select(func.coalesce(func.max(change_log.c.sequence), 0))
    .where(change_log.c.assessment_id == assessments.c.id)
    .correlate(assessments)
    .scalar_subquery()
)

_IN_SIGHT = (
    select(assessments.c.id, _LAST_CHANGE.label("last_change"))
    .join(clusters)
    .where(~assessments.c.deleted, ~clusters.c.deleted)
    .subquery("in_sight")
)

_IS_FRESH = positions.c.last_change == _IN_SIGHT.c.last_change

_COUNTS = (
    select(
        assessments.c.id,
        _IN_SIGHT.c.last_change,
        func.coalesce(_IS_FRESH, False).label("is_fresh"),
        case((_IS_FRESH, positions.c.interviews), else_=_living_interviews()).label("interviews"),
        case((_IS_FRESH, positions.c.answers), else_=_living_answers()).label("answers"),
        positions.c.planned,
        positions.c.done,
        positions.c.established,
        positions.c.building,
        positions.c.ahead,
    )
    .select_from(_IN_SIGHT)
    .join(assessments, assessments.c.id == _IN_SIGHT.c.id)
    .outerjoin(positions, positions.c.assessment_id == assessments.c.id)
)

_COUNTS_OF_ONE = select(
    _living_interviews().label("interviews"), _living_answers().label("answers")
).where(assessments.c.id == bindparam("assessment"))
