"""Where work stopped, in every interview and last of all."""

from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select, update

from clusterdyn_desktop.services.store_port import Place
from clusterdyn_desktop.storage.tables import assessments, clusters, interviews, places

_NEXT_VISIT = select(func.coalesce(func.max(places.c.visit), 0) + 1).scalar_subquery()

_IN_SIGHT: Select[Any] = (
    select(places)
    .join(interviews, interviews.c.id == places.c.interview_id)
    .join(assessments, assessments.c.id == interviews.c.assessment_id)
    .join(clusters, clusters.c.id == assessments.c.cluster_id)
    .where(~interviews.c.deleted, ~assessments.c.deleted, ~clusters.c.deleted)
)
_LAST = _IN_SIGHT.order_by(places.c.visit.desc()).limit(1)
_IN_INTERVIEW = _IN_SIGHT.where(places.c.interview_id == bindparam("interview"))
_MOVE = (
    update(places).where(places.c.interview_id == bindparam("interview")).values(visit=_NEXT_VISIT)
)
_ENTER = insert(places).values(visit=_NEXT_VISIT)


def last(connection: Connection) -> Place | None:
    """Return the last place of all whose interview is in sight."""
    return _place(connection.execute(_LAST).first())


def in_interview(connection: Connection, interview_id: str) -> Place | None:
    """Return the place in one interview."""
    return _place(connection.execute(_IN_INTERVIEW, {"interview": interview_id}).first())


def remember(connection: Connection, place: Place) -> None:
    """Keep a place, which is the last from now on."""
    row = {
        "assessment_id": place.assessment_id,
        "question_id": place.question_id,
        "at": place.at,
    }
    moved = connection.execute(_MOVE, {"interview": place.interview_id, **row})
    if moved.rowcount == 0:
        connection.execute(_ENTER, {"interview_id": place.interview_id, **row})


def _place(row: Row[Any] | None) -> Place | None:
    if row is None:
        return None
    return Place(row.assessment_id, row.interview_id, row.question_id, row.at)
