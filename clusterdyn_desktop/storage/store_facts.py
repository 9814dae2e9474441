"""What can be told of a store's file without telling anything that is in it."""

from contextlib import closing, suppress
from pathlib import Path
from shutil import disk_usage

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.diagnostics_port import Facts
from clusterdyn_desktop.storage import migrating, store_key, write_ahead_log
from clusterdyn_desktop.storage.drives import ground_of
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.sqlite_driver import errors
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.tables import metadata

_NUMBERS = ("page_size", "page_count", "freelist_count", "user_version", "auto_vacuum")
_JOURNAL_MODES = ("delete", "truncate", "persist", "memory", "wal", "off")


class FileFacts:
    """Reads the file of an open store, as `services.diagnostics_port.StoreFacts` promises."""

    def __init__(self, store: SqlStore, path: Path) -> None:
        self._path = path
        self._is_encrypted = store.is_encrypted
        self._access = FileAccess(store.keys)

    def facts(self) -> Facts:
        found: dict[str, object] = {
            "kind": "file",
            "is_encrypted": self._is_encrypted,
            **_sizes(self._path),
        }
        unreadable: tuple[type[Exception], ...] = (*errors(), OSError, ValueError, UserError)
        with suppress(*unreadable):
            found.update(self._read())
        return found

    def _read(self) -> Facts:
        with closing(self._access.connect(self._path)) as connection:
            connection.execute("PRAGMA query_only=ON").close()

            def value(statement: str) -> object:
                row = connection.execute(statement).fetchone()
                return row[0] if row else None

            mode, revision = value("PRAGMA journal_mode"), value("SELECT * FROM alembic_version")
            names = {str(name) for (name,) in connection.execute(_TABLES)}
            known = sorted(names & set(metadata.tables))
            return {
                **{name: value(f"PRAGMA {name}") for name in _NUMBERS},
                "journal_mode": mode if mode in _JOURNAL_MODES else "other",
                "schema": revision if migrating.is_known(str(revision)) else "other",
                "rows": {name: value(f'SELECT count(*) FROM "{name}"') for name in known},
                "other_tables": len(names - set(known)),
            }


_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table'"
    " AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
)


def facts_of(store: SqlStore) -> FileFacts | None:
    """Return what knows a store, None where it is on a server."""
    return FileFacts(store, store.file) if store.file is not None else None


def facts_of_unopened(path: Path, refused: str) -> Facts:
    """Return what can be told of a file that could not be opened; `refused` is the error's code."""
    found: dict[str, object] = {"kind": "file", "refused": refused, "exists": path.is_file()}
    with suppress(OSError):
        found.update(_sizes(path), header=_header(path))
    return {**found, "ground": str(ground_of(path))}


def _header(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(len(store_key.PLAIN_MAGIC))
    if head == store_key.PLAIN_MAGIC:
        return "sqlite"
    if not head:
        return "empty"
    return "like an encrypted store" if store_key.may_be_encrypted(path) else "other"


def _sizes(path: Path) -> dict[str, object]:
    log = write_ahead_log.log_of(path)
    found: dict[str, object] = {}
    with suppress(OSError):
        found["bytes"] = path.stat().st_size
        found["log_bytes"] = log.stat().st_size if log.exists() else 0
        found["free_megabytes"] = disk_usage(path.parent).free // 1_000_000
    return found
