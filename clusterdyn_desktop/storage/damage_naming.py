"""What is said when ordinary reading meets a value that cannot be one: what, where, and what helps.

The one seam for that: everything that a unit of work reads goes through `naming_damage`. An error
that no damaged value explains is a bug, and stays the exception it is.
"""

from collections.abc import Callable, Generator, Iterator
from functools import wraps
from traceback import clear_frames
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from sqlalchemy import Connection

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage.engine import is_sqlite, sqlite_connection
from clusterdyn_desktop.storage.sqlite_driver import errors

P = ParamSpec("P")
T = TypeVar("T")

_SUSPECT = (ValueError, LookupError, TypeError, AttributeError, OverflowError)
"""What reading raises where JSON is broken, a date is none, or a choice is not known."""


class Reading(Protocol):
    """A unit of work, as far as this is concerned."""

    _connection: Connection


S = TypeVar("S", bound=Reading)


def naming_damage(
    method: Callable[Concatenate[S, P], T],
) -> Callable[Concatenate[S, P], T]:
    """Let a method that reads raise `store.value-damaged` where a value in the store is none."""

    @wraps(method)
    def guarded(work: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            found = method(work, *args, **kwargs)
        except _suspects() as problem:
            damage = _damage(work._connection, problem)
            if damage is None:
                raise
            raise damage from problem
        if isinstance(found, Generator):
            return cast(T, _guarded(work, found))
        return found

    return guarded


def _guarded(work: Reading, found: Generator[Any, None, None]) -> Iterator[Any]:
    while True:
        try:
            value = next(found)
        except StopIteration:
            return
        except _suspects() as problem:
            damage = _damage(work._connection, problem)
            if damage is None:
                raise
            raise damage from problem
        yield value


def _suspects() -> tuple[type[Exception], ...]:
    return (*_SUSPECT, UserError, *errors())


def _damage(connection: Connection, problem: Exception) -> UserError | None:
    """Return what an error in reading means, None where it is not about a value."""
    if isinstance(problem, UserError) and problem.code != "store.damaged":
        return None
    if not is_sqlite(connection) or connection.closed:
        return None
    from clusterdyn_desktop.storage.first_damage import first_damage

    found = first_damage(sqlite_connection(connection))
    if found is None:
        return None
    _let_go(problem)
    path = str(connection.engine.url.database)
    return UserError(
        "store.value-damaged", path=path, table=found.table, record=found.record, part=found.part
    )


def _let_go(problem: BaseException) -> None:
    """Let go of what was being read: as long as an error is kept, a half-read result would keep
    the connection in the state of the store of now, and later reading would be of the past.
    """
    each: BaseException | None = problem
    while each is not None:
        clear_frames(each.__traceback__)
        each = each.__cause__ or each.__context__
