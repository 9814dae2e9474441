"""Bringing the tables of a store into their present form, with Alembic.

Alembic is loaded when it is needed: to make a store, and to bring an older one up to date.
"""

from importlib.resources import files
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from clusterdyn_desktop import __version__
from clusterdyn_desktop.storage import schema_version
from clusterdyn_desktop.storage.sealing import reseal
from clusterdyn_desktop.storage.tables import store_info

if TYPE_CHECKING:
    from alembic.config import Config


def is_known(revision: str) -> bool:
    """Say whether this program has a migration of that name; a newer store has others."""
    return revision in revisions()


def revisions() -> list[str]:
    """Return the names of all migrations, oldest first."""
    from alembic.script import ScriptDirectory

    known = ScriptDirectory.from_config(configuration()).walk_revisions()
    return [script.revision for script in known][::-1]


def upgrade(connection: Connection, revision: str | None = None) -> None:
    """Run the migrations that a store lacks (up to `revision`), in the caller's transaction."""
    from alembic import command

    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, revision or schema_version.NEWEST)


def sign(connection: Connection) -> None:
    """Note that this version of the program gave the store its form."""
    connection.execute(store_info.update(), {"program_version": __version__})
    reseal(connection, store_info)


def configuration() -> "Config":
    """Return Alembic's configuration, without a file of its own."""
    from alembic.config import Config

    config = Config()
    folder = str(files("clusterdyn_desktop.storage") / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
