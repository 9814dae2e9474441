"""Services around the store itself: what keeps it safe, and what all others need."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.late_parts import Parts
from clusterdyn_desktop.services.late import Late
from clusterdyn_desktop.services.theme import Theme

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.backups import Reason
    from clusterdyn_desktop.services.bin import Bin
    from clusterdyn_desktop.services.diagnosing import Diagnosing
    from clusterdyn_desktop.services.encrypting import Encrypting
    from clusterdyn_desktop.services.moving import Moving
    from clusterdyn_desktop.services.ports import (
        Formats,
        InstrumentLibrary,
        PreferenceKeeper,
        TextCatalogue,
    )
    from clusterdyn_desktop.services.rescuing import OpenRescuing
    from clusterdyn_desktop.services.retention import Retention
    from clusterdyn_desktop.services.run_port import EarlierRuns
    from clusterdyn_desktop.services.safekeeping import Safekeeping
    from clusterdyn_desktop.services.saving_elsewhere import SavingElsewhere
    from clusterdyn_desktop.services.store_check import StoreCheck
    from clusterdyn_desktop.services.store_port import Store


class StoreServices:
    """Services around the store itself."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.store: Store = parts.store
        self.preferences: PreferenceKeeper = parts.preferences
        self.catalogue: TextCatalogue = parts.catalogue
        self.program_version = __version__

    def _back_up_first(self, reason: "Reason") -> None:
        self.safekeeping.try_to_back_up(reason)

    @property
    def themes(self) -> Mapping[str, Theme]:
        return self._parts.themes

    @property
    def instruments(self) -> "InstrumentLibrary":
        return self._parts.instruments

    def formats_for(self, language: str) -> "Formats":
        from clusterdyn_desktop.services.formats import formats_for

        return formats_for(language)

    @Late
    def safekeeping(self) -> "Safekeeping":
        from clusterdyn_desktop.services.safekeeping import Safekeeping

        return Safekeeping(
            self.store, self._parts.keeper, self._parts.clock, self.preferences, self._parts.who
        )

    @Late
    def store_check(self) -> "StoreCheck":
        from clusterdyn_desktop.services.store_check import StoreCheck

        return StoreCheck(
            self.store, self._parts.checker, self._parts.check_notes, self._parts.clock
        )

    @Late
    def rescuing(self) -> "OpenRescuing":
        from clusterdyn_desktop.services.rescuing import OpenRescuing

        return OpenRescuing(self.store, self._parts.rescuer)

    @Late
    def moving(self) -> "Moving":
        from clusterdyn_desktop.services.moving import Moving

        return Moving(
            self.store,
            self._parts.mover,
            self.preferences,
            self._parts.moved_stores,
            paths.data_folder(),
        )

    @Late
    def saving_elsewhere(self) -> "SavingElsewhere":
        from clusterdyn_desktop.services.saving_elsewhere import SavingElsewhere

        return SavingElsewhere(
            self.store,
            self._parts.saver,
            self.safekeeping,
            self._parts.moved_stores,
            paths.data_folder(),
        )

    @Late
    def encrypting(self) -> "Encrypting":
        from clusterdyn_desktop.services.encrypting import Encrypting

        return Encrypting(
            self._parts.encrypter,
            self.safekeeping,
            writer=self._parts.writer,
            wording=self._parts.wording,
            clock=self._parts.clock,
            program_version=__version__,
        )

    @Late
    def retention(self) -> "Retention":
        from clusterdyn_desktop.services.retention import Retention

        return Retention(self.store, self._parts.clock, self.preferences)

    @Late
    def bin(self) -> "Bin":
        from clusterdyn_desktop.services.bin import Bin

        return Bin(self.store, self._parts.who)

    def diagnosing(self) -> "Diagnosing":
        from clusterdyn_desktop.app.diagnostics import diagnosing_of

        return diagnosing_of(
            self._parts.store, self.preferences, self.store_check, self.safekeeping, self.moving
        )

    def earlier_runs(self) -> "EarlierRuns":
        from clusterdyn_desktop.app.run_reports import FileRunReports

        return FileRunReports(paths.log_folder())
