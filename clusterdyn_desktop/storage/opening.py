"""Opening a store: making it where there is none, bringing it up to date where it is older.

What is wrong with a place or a file is said before anything is created or changed there.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import URL, Connection, Engine, insert, select
from sqlalchemy.exc import DBAPIError

from clusterdyn_desktop import __version__
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.storage import engine as engines
from clusterdyn_desktop.storage import migrating, schema_version, sqlite_file
from clusterdyn_desktop.storage.addresses import location_of, url_of
from clusterdyn_desktop.storage.sealing import sealed
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.store_key import Keys, StoreKey, is_encrypted, new_key
from clusterdyn_desktop.storage.tables import store_info


def open_store(
    location: str | Path, clock: Clock, passphrase: str | StoreKey | None = None
) -> SqlStore:
    """Open the store at a path or an SQLAlchemy URL; a file that is missing is made.

    `passphrase`, or the key that `encryption.unlock` made of it, is for an encrypted store, or one
    that is made; a plain one needs none. Raises `UserError` with a code `store.*` where no store
    can be had, among them `store.locked`, `store.wrong-passphrase` and `store.encryption-missing`.
    """
    url = url_of(location)
    if url.get_backend_name() == "sqlite":
        return _open_file(Path(url.database or "").resolve(), clock, passphrase)
    return _open_server(url, clock)


def open_copy(file: Path, clock: Clock, key: StoreKey | None = None) -> SqlStore:
    """Open the file of a copy that nobody else uses, bringing it up to date without a backup."""
    return _open_existing(file, clock, lambda: None, Keys(file, key))


def _open_file(path: Path, clock: Clock, passphrase: str | StoreKey | None) -> SqlStore:
    _refuse_backup(path)
    try:
        if not path.exists():
            _make_file(path, clock, passphrase)
        sqlite_file.examine(path)
        keys = Keys(path, _key(path, passphrase))
    except OSError as problem:
        raise UserError("store.no-access", path=str(path)) from problem
    store = _open_existing(path, clock, lambda: _back_up(path, clock, keys), keys)
    if any(file.exists() for file in sqlite_file.conversion_leftovers(path)):
        from clusterdyn_desktop.storage.converting import tidy_up

        tidy_up(path)
    return store


def _key(path: Path, passphrase: str | StoreKey | None) -> StoreKey | None:
    """Return the key of an encrypted store, which has been tried; None for a plain one."""
    if not is_encrypted(path):
        return None
    from clusterdyn_desktop.storage.encryption import unlock

    return unlock(path, passphrase)


def _refuse_backup(path: Path) -> None:
    """Refuse a backup where backups lie: worked in, it would be the backup of nothing."""
    from clusterdyn_desktop.domain.backup_names import is_backup

    if is_backup(path.parent.name, path.name):
        raise UserError("store.is-backup", path=str(path))


def _open_existing(
    path: Path, clock: Clock, before_update: Callable[[], None], keys: Keys
) -> SqlStore:
    engine = engine_of_file(path, path, keys.own)
    with _let_go_on_error(engine), engine.connect() as connection:
        try:
            revision = schema_version.stored(connection)
            site = connection.execute(select(store_info.c.site)).scalar()
        except (DBAPIError, UnicodeDecodeError, LookupError, ValueError) as problem:
            raise UserError("store.damaged", path=str(path)) from problem
        if revision is None or site is None:
            raise UserError("store.damaged", path=str(path))
        if revision != schema_version.NEWEST:
            _refuse_newer(connection, revision, str(path))
            connection.rollback()
            before_update()
            _bring_up_to_date(connection)
    return SqlStore(engine, clock, site, str(path), keys)


def _open_server(url: URL, clock: Clock) -> SqlStore:
    from clusterdyn_desktop.storage import server_engine

    location = location_of(url)
    engine = engines.create(url, location)
    with _let_go_on_error(engine), engine.connect() as connection:
        server_engine.examine(connection, location)
        revision = schema_version.stored(connection)
        if revision is None:
            _make_tables(connection, clock)
        elif revision != schema_version.NEWEST:
            _refuse_newer(connection, revision, location)
            _bring_up_to_date(connection)
        site = connection.execute(select(store_info.c.site)).scalar_one()
    return SqlStore(engine, clock, site, location)


@contextmanager
def _let_go_on_error(engine: Engine) -> Iterator[None]:
    try:
        yield
    except BaseException:
        engine.dispose()
        raise


def engine_of_file(file: Path, path: Path, key: StoreKey | None) -> Engine:
    """Return an engine for a store's file, of which errors speak as `path`."""
    return engines.create(URL.create("sqlite", database=str(file)), str(path), key)


def _make_file(path: Path, clock: Clock, passphrase: str | StoreKey | None) -> None:
    """Make a store that is whole the moment it has its name; encrypted if there is a passphrase."""
    key = new_key(passphrase) if isinstance(passphrase, str) else passphrase
    with sqlite_file.new_file(path) as unfinished:
        unfinished.touch()
        engine = engine_of_file(unfinished, path, key)
        try:
            with engine.connect() as connection:
                _make_tables(connection, clock)
                engines.write_into_file(connection)
        finally:
            engine.dispose()


def _make_tables(connection: Connection, clock: Clock) -> None:
    _begin_changing_tables(connection)
    if schema_version.stored(connection) is not None:
        return  # another program was quicker
    migrating.upgrade(connection)
    row = {"site": str(uuid4()), "created_at": clock.now(), "program_version": __version__}
    connection.execute(insert(store_info), sealed(store_info, row))
    engines.mark_as_store(connection)
    connection.commit()


def _refuse_newer(connection: Connection, revision: str, path: str) -> None:
    if migrating.is_known(revision):
        return
    program = connection.execute(select(store_info.c.program_version)).scalar() or ""
    raise UserError("store.newer", path=path, program=program, this=__version__)


def _back_up(path: Path, clock: Clock, keys: Keys) -> None:
    """Keep a store as it was before an update; without that it is not touched."""
    from clusterdyn_desktop.domain.backup_names import folder_name
    from clusterdyn_desktop.domain.backups import Reason
    from clusterdyn_desktop.services.progress import no_progress
    from clusterdyn_desktop.storage.backup_making import make, new_backup
    from clusterdyn_desktop.storage.file_access import FileAccess

    backup = new_backup(path, path.with_name(folder_name(path.stem)), clock.now(), Reason.UPDATE)
    try:
        make(FileAccess(keys), path, backup, no_progress, in_a_hurry=True)
    except UserError as error:
        if error.code == "backup.store-unsound":
            raise UserError("store.damaged", path=str(path)) from error
        raise UserError("store.copy-failed", path=str(path), copy=str(backup)) from error


def _bring_up_to_date(connection: Connection) -> None:
    """Run what migrations are missing, all or none; another program may have been quicker."""
    connection.rollback()
    with engines.foreign_keys_unchecked(connection):
        _begin_changing_tables(connection)
        if schema_version.stored(connection) != schema_version.NEWEST:
            migrating.upgrade(connection)
            migrating.sign(connection)
            engines.check_foreign_keys(connection)
        connection.commit()


def _begin_changing_tables(connection: Connection) -> None:
    """Begin a transaction that no other program's change of tables comes into."""
    engines.begin_writing(connection)
    if not engines.is_sqlite(connection):
        from clusterdyn_desktop.storage import server_engine

        server_engine.hold_tables(connection)
