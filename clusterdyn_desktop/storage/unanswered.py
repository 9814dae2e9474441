"""A commit that a server never answered: it may have happened or not, until somebody looks."""

from collections.abc import Mapping
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Select, bindparam, select

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage.engine import Connections, begin_writing
from clusterdyn_desktop.storage.locking import OF_CLUSTERS, Locks
from clusterdyn_desktop.storage.tables import change_log

PATIENCE_SECONDS = 20.0
"""How long to wait for the server; a restart takes some seconds."""

_BETWEEN_SECONDS = 0.2

_LINE: Select[Any] = (
    select(change_log.c.sequence)
    .where(
        change_log.c.assessment_id == bindparam("assessment"),
        change_log.c.sequence > bindparam("before"),
        change_log.c.batch == bindparam("wanted"),
    )
    .limit(1)
)


def was_kept(
    connections: Connections, batch: str, before: Mapping[str, int], location: str
) -> bool:
    """Look for a transaction's lines. Raises `store.unanswered` where the server stays away.

    `before` is what the transaction had locked (`Locks.before`). The same locks are taken before
    looking: where the server does not know yet that it lost us, and may still commit, they wait.
    """
    until = monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return _look(connections, batch, before)
        except UserError as problem:
            if monotonic() > until:
                raise UserError("store.unanswered", location=location) from problem
            sleep(_BETWEEN_SECONDS)


def _look(connections: Connections, batch: str, before: Mapping[str, int]) -> bool:
    connection = connections.take()
    try:
        begin_writing(connection)
        locks = Locks()
        if OF_CLUSTERS in before:
            locks.take_store(connection)
        locks.take(connection, [each for each in before if each != OF_CLUSTERS])
        return any(
            connection.execute(_LINE, {"assessment": each, "before": last, "wanted": batch}).first()
            for each, last in before.items()
        )
    finally:
        connections.give_back(connection)
