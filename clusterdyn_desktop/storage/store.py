"""An open store, as `services.ports.Store` promises it; `opening.open_store` makes it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage
from typing import Any
from uuid import uuid4

from sqlalchemy import Engine, update

from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.storage import change_log
from clusterdyn_desktop.storage.engine import (
    Connections,
    begin_writing,
    sqlite_connection,
    state_seen,
)
from clusterdyn_desktop.storage.sealing import reseal
from clusterdyn_desktop.storage.store_key import Keys
from clusterdyn_desktop.storage.tables import store_info
from clusterdyn_desktop.storage.unit_of_work import Home, SqlUnitOfWork
from clusterdyn_desktop.storage.writing import Writer


class SqlStore:
    """A store of assessments in a database; one thread uses it at a time."""

    def __init__(
        self, engine: Engine, clock: Clock, site: str, location: str, keys: Keys | None = None
    ) -> None:
        self.keys = keys or Keys()
        self._location = location
        self._is_file = engine.dialect.name == "sqlite"
        writer, keepable = Writer(engine.dialect), None if self._is_file else _what_servers_keep()
        self._home = Home(Connections(engine), clock, site, writer, keepable)

    @property
    def site(self) -> str:
        connection = self._home.connections.take()
        try:
            return self._home.site_of(connection)
        finally:
            self._home.connections.give_back(connection)

    def state(self) -> int:
        connection = self._home.connections.take()
        try:
            seen = state_seen(connection)
            return change_log.state(connection) if seen is None else seen
        finally:
            self._home.connections.give_back(connection)

    @property
    def connections(self) -> Connections:
        """The connections to it, for what looks at the whole of it."""
        return self._home.connections

    @property
    def location(self) -> str:
        return self._location

    @property
    def file(self) -> Path | None:
        """The store's file, None where it is on a server."""
        return Path(self._location) if self._is_file else None

    def unit_of_work(self, who: str = "", batch: str = "") -> SqlUnitOfWork:
        return SqlUnitOfWork(self._home, who, batch or str(uuid4()))

    def waited(self) -> float:
        return self._home.connections.waited()

    def become_another_site(self) -> None:
        connection = self._home.connections.take()
        try:
            begin_writing(connection)
            connection.execute(update(store_info).values(site=str(uuid4())))
            reseal(connection, store_info)
            connection.commit()
        finally:
            self._home.connections.give_back(connection)

    def free_bytes(self) -> int | None:
        if self.file is None:
            return None
        try:
            return disk_usage(self.file.parent).free
        except OSError:  # where a drive does not say it, writing will tell
            return None

    def clear_remains(self) -> bool:
        from clusterdyn_desktop.storage.remains import clear

        return clear(self._home.connections)

    @property
    def is_encrypted(self) -> bool:
        """Whether its file can only be read with a passphrase."""
        return self.keys.own is not None

    @contextmanager
    def lent(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection that is open; it reads on where the file has no name any more."""
        connection = self._home.connections.take()
        try:
            yield sqlite_connection(connection)
        finally:
            self._home.connections.give_back(connection)

    def let_go(self) -> None:
        """Let go of the file for a moment; the next unit of work opens it again."""
        self._home.connections.close()

    def go_on_with(self, engine: Engine) -> None:
        """Work through another engine from now on: the store is encrypted otherwise."""
        self._home.connections.go_on_with(engine)

    def go_on_at(self, path: Path, engine: Engine) -> None:
        """Work on the same store where it is from now on: its file was moved."""
        self.keys.follow(path)
        self._location = str(path)
        self._home.connections.go_on_with(engine)

    def close(self) -> None:
        self._home.connections.close()


def _what_servers_keep() -> Callable[[Any], Any]:
    from clusterdyn_desktop.storage.server_text import keepable

    return keepable
