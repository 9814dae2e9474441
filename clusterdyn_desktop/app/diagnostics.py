"""Puts the file for support together, also where the store cannot be opened."""

from collections.abc import Sequence
from pathlib import Path

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.moved_stores import place_of
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.app.program_facts import ProgramFactsHere
from clusterdyn_desktop.app.texts import QtTextCatalogue
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.diagnosing import Diagnosing, OpenStore
from clusterdyn_desktop.services.diagnostics_port import Facts, StoreFacts
from clusterdyn_desktop.services.moving import Moving
from clusterdyn_desktop.services.ports import PreferenceKeeper
from clusterdyn_desktop.services.safekeeping import Safekeeping
from clusterdyn_desktop.services.store_check import StoreCheck
from clusterdyn_desktop.storage.store import SqlStore


def diagnosing_of(
    store: SqlStore,
    preferences: PreferenceKeeper,
    check: StoreCheck,
    safekeeping: Safekeeping,
    moving: Moving,
) -> Diagnosing:
    """Return what makes the file while a store is open."""

    def facts() -> StoreFacts | None:
        from clusterdyn_desktop.storage.store_facts import facts_of

        return facts_of(store)

    program = ProgramFactsHere(preferences, lambda: store.file)
    parts = OpenStore(facts, check, safekeeping, moving)
    return Diagnosing(program, preferences, _languages(), parts)


def diagnosing_without(location: str | None, refused: UserError) -> Diagnosing:
    """Return what makes the file where opening the store was refused."""
    preferences = PreferenceFile(paths.preferences_file())
    place = place_of(location)
    file = place if isinstance(place, Path) else None
    program = ProgramFactsHere(preferences, lambda: file)
    return Diagnosing(program, preferences, _languages(), _facts(file, refused))


def _languages() -> Sequence[str]:
    return QtTextCatalogue(paths.assets_folder() / "i18n").languages()


def _facts(file: Path | None, refused: UserError) -> Facts:
    if file is None:
        return {"kind": "server", "refused": refused.code}
    from clusterdyn_desktop.storage.store_facts import facts_of_unopened

    return facts_of_unopened(file, refused.code)
