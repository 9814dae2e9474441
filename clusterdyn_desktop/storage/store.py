"""An open store, as `services.ports.Store` promises it; `opening.open_store` makes it."""

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

    @property
    def site(self) -> str:
        return self._home.site

    @property
    def location(self) -> str:
        return self._location

    def unit_of_work(self, who: str = "", batch: str = "") -> SqlUnitOfWork:
        return SqlUnitOfWork(self._home, who, batch or str(uuid4()))

    def close(self) -> None:
        self._home.connections.close()
