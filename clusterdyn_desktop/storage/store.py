"""An open store, as `services.ports.Store` promises it; `opening.open_store` makes it."""

from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine

from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.storage.engine import Connections
from clusterdyn_desktop.storage.unit_of_work import Home, SqlUnitOfWork
from clusterdyn_desktop.storage.writing import Writer


class SqlStore:
    """A store of assessments in a database; one thread uses it at a time."""

    def __init__(self, engine: Engine, clock: Clock, site: str, location: str) -> None:
        self._home = Home(Connections(engine), clock, site, Writer(engine.dialect))
        self._location = location
        self._is_file = engine.dialect.name == "sqlite"

    @property
    def site(self) -> str:
        connection = self._home.connections.take()
        try:
            return self._home.site_of(connection)
        finally:
            self._home.connections.give_back(connection)

    @property
    def location(self) -> str:
        return self._location

    @property
    def file(self) -> Path | None:
        """The store's file, None where it is on a server."""
        return Path(self._location) if self._is_file else None

    def unit_of_work(self, who: str = "", batch: str = "") -> SqlUnitOfWork:
        return SqlUnitOfWork(self._home, who, batch or str(uuid4()))

    def close(self) -> None:
        self._home.connections.close()
