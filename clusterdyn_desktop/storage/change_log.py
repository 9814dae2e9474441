"""Reading the change log, and what its lines are signed with.

Lines are added by `writing.py` and never removed. Only `erasing.py` touches one again, to take
values out of it for good; no other statement changes one, and none may be added.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from clusterdyn_desktop.services.store_port import Change, Step
from clusterdyn_desktop.storage.register_values import from_json
from clusterdyn_desktop.storage.row_shapes import RowShape
from clusterdyn_desktop.storage.tables import assessments, change_log

_PAGE = 1000
_FEW = 32

_LAST: Select[Any] = select(func.max(change_log.c.sequence))
_LAST_OF_ONE = select(func.max(change_log.c.sequence)).where(
    change_log.c.assessment_id == assessments.c.id
)
_LAST_OF_CLUSTERS = select(func.max(change_log.c.sequence)).where(change_log.c.assessment_id == "")
_STATE: Select[Any] = select(
    func.coalesce(_LAST_OF_CLUSTERS.scalar_subquery(), 0)
    + select(func.coalesce(func.sum(_LAST_OF_ONE.correlate(assessments).scalar_subquery()), 0))
    .select_from(assessments)
    .scalar_subquery()
)
LINE = [column for column in change_log.c if column is not change_log.c.seal]
_SHAPE = RowShape(LINE)
_NEXT = (
    select(*LINE)
    .where(change_log.c.sequence > bindparam("after"), change_log.c.sequence <= bindparam("until"))
    .order_by(change_log.c.sequence)
    .limit(_PAGE)
)
_NEXT_OF_ASSESSMENT = _NEXT.where(change_log.c.assessment_id == bindparam("assessment"))

_PREVIOUS_OF_ASSESSMENT: Select[Any] = (
    select(change_log.c.sequence, change_log.c.batch, change_log.c.why)
    .where(
        change_log.c.assessment_id == bindparam("assessment"),
        change_log.c.sequence < bindparam("before"),
    )
    .order_by(change_log.c.sequence.desc())
    .limit(bindparam("size"))
)

_STEPS: Select[Any] = (
    select(
        change_log.c.batch,
        func.min(change_log.c.sequence).label("first"),
        func.max(change_log.c.sequence).label("last"),
        func.count().label("lines"),
        func.min(change_log.c.at).label("at"),
        func.min(change_log.c.who).label("who"),
        func.min(change_log.c.why).label("why"),
    )
    .where(change_log.c.assessment_id == bindparam("assessment"))
    .group_by(change_log.c.batch)
    .order_by(func.min(change_log.c.sequence))
)
_OF_BATCH = (
    select(*LINE)
    .where(
        change_log.c.assessment_id == bindparam("assessment"),
        change_log.c.batch == bindparam("wanted"),
    )
    .order_by(change_log.c.sequence)
)


@dataclass(frozen=True, slots=True)
class Signature:
    """What all changes of one transaction have in common."""

    batch: str
    at: datetime
    zone: str
    who: str
    site: str


def read(connection: Connection, assessment_id: str | None) -> Iterator[Change]:
    """Yield the changes there are now, in order, of one assessment or of everything.

    Reads page by page, so that it can be given up, and writing may go on beside it.
    """
    statement = _NEXT if assessment_id is None else _NEXT_OF_ASSESSMENT
    values = {"assessment": assessment_id} if assessment_id is not None else {}
    after, until = 0, connection.execute(_LAST).scalar() or 0
    while after < until:
        bounds = {"after": after, "until": until}
        page = connection.execute(statement, {**values, **bounds}).all()
        yield from changes_of(page)
        after = page[-1].sequence if len(page) == _PAGE else until


def state(connection: Connection) -> int:
    """Return a number that rises with every commit, also where several write at once.

    The highest number of all would miss a line that got its number before another and was
    committed after it. Within an assessment that cannot be (`locking.py`), so their sum tells.
    """
    return int(connection.execute(_STATE).scalar_one())


def steps(connection: Connection, assessment_id: str) -> list[Step]:
    """Return the batches that concern an assessment, in the order they were done."""
    rows = connection.execute(_STEPS, {"assessment": assessment_id})
    return [Step(**row._asdict()) for row in rows]


def latest_batches(connection: Connection, assessment_id: str) -> Iterator[tuple[str, str]]:
    """Yield the batches that concern an assessment with their reasons, newest first.

    Reads page by page, like `read`: mostly the first line or two are all that is wanted.
    """
    known: set[str] = set()
    before, size = connection.execute(_LAST).scalar() or 0, _FEW
    before += 1
    while True:
        bounds = {"assessment": assessment_id, "before": before, "size": size}
        page = connection.execute(_PREVIOUS_OF_ASSESSMENT, bounds).all()
        for row in page:
            if row.batch not in known:
                known.add(row.batch)
                yield row.batch, row.why
        if len(page) < size:
            return
        before, size = page[-1].sequence, _PAGE


def of_batch(connection: Connection, batch: str, assessment_id: str) -> list[Change]:
    """Return the lines of one batch that concern an assessment, in order."""
    values = {"assessment": assessment_id, "wanted": batch}
    return list(changes_of(connection.execute(_OF_BATCH, values).all()))


def changes_of(page: Iterable[Row[Any]]) -> Iterator[Change]:
    """Yield the changes that rows of the log hold."""
    for row in page:
        _SHAPE.check(row)
        columns = row._asdict()
        columns["old"] = None if row.old is None else from_json(row.kind, row.old)
        columns["new"] = from_json(row.kind, row.new)
        yield Change(**columns)
