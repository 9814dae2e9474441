"""Reading the change log as it was at a moment: the last line of every register until then."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, bindparam, func, or_, select

from clusterdyn_desktop.domain.records import Cluster
from clusterdyn_desktop.services.store_port import Change
from clusterdyn_desktop.storage import change_log as log
from clusterdyn_desktop.storage.tables import change_log

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.past import PastMoment

_OF_ASSESSMENT = change_log.c.assessment_id == bindparam("assessment")
_OF_CLUSTER = (
    (change_log.c.assessment_id == "")
    & (change_log.c.kind == Cluster.kind)
    & (change_log.c.record_id == bindparam("cluster"))
)
_OF_BOTH = or_(_OF_ASSESSMENT, _OF_CLUSTER)

_LAST_AT: Select[Any] = select(func.max(change_log.c.sequence)).where(
    _OF_BOTH, change_log.c.at <= bindparam("at")
)
_LAST_OF_REGISTERS = (
    select(func.max(change_log.c.sequence))
    .where(_OF_BOTH, change_log.c.sequence <= bindparam("until"))
    .group_by(change_log.c.kind, change_log.c.record_id, change_log.c.register)
)
_LINES = (
    select(*log.LINE)
    .where(change_log.c.sequence.in_(_LAST_OF_REGISTERS))
    .order_by(change_log.c.sequence)
)


def last_lines(
    connection: Connection, assessment_id: str, cluster_id: str, moment: "PastMoment"
) -> Iterator[Change]:
    """Yield the last line of every register of an assessment and its cluster, in order.

    By a time, everything counts up to the last line of that time or before: the order of the
    lines is what is certain, and clocks jump. So a line with a time ahead of its own is seen as
    soon as one after it is.
    """
    whose = {"assessment": assessment_id, "cluster": cluster_id}
    until = moment.sequence
    if until is None:
        until = connection.execute(_LAST_AT, {**whose, "at": moment.at}).scalar() or 0
    yield from log.changes_of(connection.execute(_LINES, {**whose, "until": until}))
