"""Where work stopped, in every interview and last of all."""

from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from clusterdyn_desktop.services.store_port import Place
from clusterdyn_desktop.storage.row_shapes import RowShape
from clusterdyn_desktop.storage.sealing import sealed
from clusterdyn_desktop.storage.tables import assessments, clusters, interviews, places
from clusterdyn_desktop.storage.upserting import upsert

_NEXT_VISIT = select(func.coalesce(func.max(places.c.visit), 0) + 1)

_PLACE = [column for column in places.c if column is not places.c.seal]
_SHAPE = RowShape(_PLACE)

_IN_SIGHT: Select[Any] = (
    select(*_PLACE)
    .join(interviews, interviews.c.id == places.c.interview_id)
    .join(assessments, assessments.c.id == interviews.c.assessment_id)
    .join(clusters, clusters.c.id == assessments.c.cluster_id)
    .where(~interviews.c.deleted, ~assessments.c.deleted, ~clusters.c.deleted)
)
_LAST = _IN_SIGHT.order_by(places.c.visit.desc()).limit(1)
_IN_INTERVIEW = _IN_SIGHT.where(places.c.interview_id == bindparam("interview"))


def last(connection: Connection) -> Place | None:
    """Return the last place of all whose interview is in sight."""
    return _place(connection.execute(_LAST).first())


def in_interview(connection: Connection, interview_id: str) -> Place | None:
    """Return the place in one interview."""
    return _place(connection.execute(_IN_INTERVIEW, {"interview": interview_id}).first())


def remember(connection: Connection, place: Place) -> None:
    """Keep a place, which is the last from now on."""
    values = {
        "interview_id": place.interview_id,
        "assessment_id": place.assessment_id,
        "question_id": place.question_id,
        "at": place.at,
        "visit": connection.execute(_NEXT_VISIT).scalar_one(),
    }
    upsert(connection, places, sealed(places, values))


def _place(row: Row[Any] | None) -> Place | None:
    if row is None:
        return None
    _SHAPE.check(row)
    return Place(row.assessment_id, row.interview_id, row.question_id, row.at)
