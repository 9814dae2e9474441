"""Reading the change log, and what its lines are signed with.

Lines are added by `writing.py` and never touched again: there is no statement in the program
that changes or removes one, and none may be added.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from clusterdyn_desktop.services.ports import Change
from clusterdyn_desktop.storage.register_values import from_json
from clusterdyn_desktop.storage.tables import change_log

_PAGE = 1000

_LAST: Select[Any] = select(func.max(change_log.c.sequence))
_NEXT = (
    select(change_log)
    .where(change_log.c.sequence > bindparam("after"), change_log.c.sequence <= bindparam("until"))
    .order_by(change_log.c.sequence)
    .limit(_PAGE)
)
_NEXT_OF_ASSESSMENT = _NEXT.where(change_log.c.assessment_id == bindparam("assessment"))


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
        yield from _changes(page)
        after = page[-1].sequence if len(page) == _PAGE else until


def _changes(page: Iterable[Row[Any]]) -> Iterator[Change]:
    for row in page:
        columns = row._asdict()
        columns["old"] = None if row.old is None else from_json(row.kind, row.old)
        columns["new"] = from_json(row.kind, row.new)
        yield Change(**columns)
