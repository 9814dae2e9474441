"""Who may write when several people work on one server: one after the other in each assessment.

On SQLite there is one writer at a time, and nothing to do here. On a server, a transaction locks
the row of every assessment in which it writes, before it reads what it writes over, and until it
ends. So of two who make the same answer the second finds it made; the numbers of an assessment's
lines rise in the order in which they were committed; and the highest of them says whether anything
has changed. What no assessment's row can stand for (clusters, assessments that are not there yet)
is locked with the row of the store itself. See decision 12.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, Select, bindparam, func, select

from clusterdyn_desktop.domain.records import Assessment, Cluster, Record
from clusterdyn_desktop.storage.tables import assessments, change_log, store_info

OF_CLUSTERS = ""
"""What the lines of clusters have in the place of an assessment."""


def _last(assessment: ColumnElement[str] | str) -> ScalarSelect[int | None]:
    highest = select(func.max(change_log.c.sequence))
    return highest.where(change_log.c.assessment_id == assessment).scalar_subquery()


_ASSESSMENTS: Select[Any] = (
    select(assessments.c.id, _last(assessments.c.id).label("last"))
    .where(assessments.c.id.in_(bindparam("wanted", expanding=True)))
    .order_by(assessments.c.id)
    # Keys stay: whoever refers to an assessment, as where work stopped does, need not wait.
    .with_for_update(of=assessments, key_share=True)
)
_STORE: Select[Any] = (
    select(_last(OF_CLUSTERS)).select_from(store_info).with_for_update(of=store_info)
)


@dataclass(slots=True)
class Locks:
    """What one transaction keeps from other writers.

    `before` has, for every assessment that is locked, a number of its log up to which nothing can
    be this transaction's.
    """

    before: dict[str, int] = field(default_factory=dict)

    def take_store(self, connection: Connection) -> None:
        """Wait for whoever writes clusters, and keep others from it."""
        if OF_CLUSTERS not in self.before:
            self.before[OF_CLUSTERS] = connection.execute(_STORE).scalar_one() or 0

    def take(self, connection: Connection, wanted: Collection[str]) -> None:
        """Wait for whoever writes in some assessments, and keep others from it.

        Always in the same order, so that nobody waits for somebody who waits for them.
        """
        missing = sorted(set(wanted) - self.before.keys())
        if not missing:
            return
        self.before.update(dict.fromkeys(missing, 0))  # those that are only now made
        for row in connection.execute(_ASSESSMENTS, {"wanted": missing}):
            self.before[row.id] = row.last or 0

    def take_for(
        self, connection: Connection, records: Iterable[Record], belonging: Collection[str]
    ) -> None:
        """Lock what has to be locked before records of these assessments are read and written."""
        if any(isinstance(record, Cluster | Assessment) for record in records):
            self.take_store(connection)
        self.take(connection, belonging)
