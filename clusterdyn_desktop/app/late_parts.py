"""Parts of the program that no start has to wait for: each is imported when it is first used."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.services.backup_port import BackupKeeper
from clusterdyn_desktop.services.check_port import StoreChecker
from clusterdyn_desktop.services.elsewhere_port import ElsewhereSaver
from clusterdyn_desktop.services.encryption_port import Encrypter
from clusterdyn_desktop.services.ground_port import StoreMover
from clusterdyn_desktop.services.moving import Moving
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.rescue_port import StoreRescuer
from clusterdyn_desktop.services.safekeeping import Safekeeping
from clusterdyn_desktop.services.store_check import StoreCheck
from clusterdyn_desktop.storage.store import SqlStore

if TYPE_CHECKING:
    from clusterdyn_desktop.services.diagnosing import Diagnosing
    from clusterdyn_desktop.services.run_port import EarlierRuns


def backups_when_needed(store: SqlStore, clock: Clock) -> Callable[[], BackupKeeper | None]:
    """Return what finds the keeper of a store's backups, which no start has to wait for.

    Where the store is moved, it is another keeper's.
    """

    @cache
    def keeper_at(_location: str) -> BackupKeeper | None:
        from clusterdyn_desktop.storage.backups import backups_of

        return backups_of(store, clock)

    return lambda: keeper_at(store.location)


def checks_when_needed(store: SqlStore) -> Callable[[], StoreChecker | None]:
    """Return what finds the checker of a store, which no start has to wait for."""

    @cache
    def checker_at(_location: str) -> StoreChecker | None:
        from clusterdyn_desktop.storage.integrity import checks_of

        return checks_of(store)

    return lambda: checker_at(store.location)


def rescuer_when_needed(store: SqlStore, clock: Clock) -> StoreRescuer | None:
    """Return what saves what can be read of a store that is open."""
    from clusterdyn_desktop.storage.open_rescue import rescuer_of

    return rescuer_of(store, clock)


def mover_when_needed(store: SqlStore, clock: Clock) -> Callable[[], StoreMover | None]:
    """Return what finds the mover of a store, which no start has to wait for."""

    @cache
    def mover() -> StoreMover | None:
        from clusterdyn_desktop.storage.moving import mover_of

        return mover_of(store, clock)

    return mover


def elsewhere_when_needed(store: SqlStore, clock: Clock) -> Callable[[], ElsewhereSaver | None]:
    """Return what finds what saves a store elsewhere, which hardly any session needs."""

    @cache
    def saver() -> ElsewhereSaver | None:
        from clusterdyn_desktop.storage.elsewhere import elsewhere_of

        return elsewhere_of(store, clock)

    return saver


def encrypter_when_needed(store: SqlStore) -> Callable[[], Encrypter | None]:
    """Return what finds the encrypter of a store, which no start has to wait for."""

    @cache
    def encrypter() -> Encrypter | None:
        from clusterdyn_desktop.storage.encrypter import encrypter_of

        return encrypter_of(store)

    return encrypter


def diagnosing_when_needed(
    store: SqlStore,
    preferences: PreferenceFile,
    check: StoreCheck,
    safekeeping: Safekeeping,
    moving: Moving,
) -> "Callable[[], Diagnosing]":
    """Return what makes the file for support, which no start has to wait for."""

    @cache
    def diagnosing() -> "Diagnosing":
        from clusterdyn_desktop.app.diagnostics import diagnosing_of

        return diagnosing_of(store, preferences, check, safekeeping, moving)

    return diagnosing


def earlier_runs() -> "EarlierRuns":
    """Return the reports of earlier runs, which no start has to wait for."""
    from clusterdyn_desktop.app.run_reports import FileRunReports

    return FileRunReports(paths.log_folder())
