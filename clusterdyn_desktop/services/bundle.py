"""All services of one running program: what screens and commands work with.

To add one: its import and its property here, in alphabetical order of the imports; its factory, of
the same name, in one of the groups in `app/wired/`. What it needs of the outside is made in
`app/late_parts.py`. Each is imported and made when it is first asked for, on whichever thread.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from clusterdyn_desktop.services.acting import Acting
    from clusterdyn_desktop.services.agreeing import Agreeing
    from clusterdyn_desktop.services.as_of import AsOf
    from clusterdyn_desktop.services.attaching import Attaching
    from clusterdyn_desktop.services.bin import Bin
    from clusterdyn_desktop.services.checking import Checking
    from clusterdyn_desktop.services.collecting import Collecting
    from clusterdyn_desktop.services.consenting import Consenting
    from clusterdyn_desktop.services.contacts import Contacts
    from clusterdyn_desktop.services.diagnosing import Diagnosing
    from clusterdyn_desktop.services.drafts import Drafts
    from clusterdyn_desktop.services.encrypting import Encrypting
    from clusterdyn_desktop.services.erasing import Erasing
    from clusterdyn_desktop.services.exporting import Exporting
    from clusterdyn_desktop.services.file_log import FileLog
    from clusterdyn_desktop.services.fill_in import FillIn
    from clusterdyn_desktop.services.finding import Finding
    from clusterdyn_desktop.services.history import History
    from clusterdyn_desktop.services.importing import Importing
    from clusterdyn_desktop.services.indicating import Indicating
    from clusterdyn_desktop.services.instrument_desk import InstrumentDesk
    from clusterdyn_desktop.services.interviewing import Interviewing
    from clusterdyn_desktop.services.jottings import Jottings
    from clusterdyn_desktop.services.keying import Keying
    from clusterdyn_desktop.services.library import Library
    from clusterdyn_desktop.services.maps import Maps
    from clusterdyn_desktop.services.moving import Moving
    from clusterdyn_desktop.services.peer_packs import PeerPacks
    from clusterdyn_desktop.services.planning import Planning
    from clusterdyn_desktop.services.ports import (
        FileKinds,
        Formats,
        InstrumentLibrary,
        PreferenceKeeper,
        TextCatalogue,
    )
    from clusterdyn_desktop.services.report_ports import ChartDrawer
    from clusterdyn_desktop.services.reports import Reports
    from clusterdyn_desktop.services.rescuing import OpenRescuing
    from clusterdyn_desktop.services.results import ResultsDesk
    from clusterdyn_desktop.services.retention import Retention
    from clusterdyn_desktop.services.rounds import Rounds
    from clusterdyn_desktop.services.run_port import EarlierRuns
    from clusterdyn_desktop.services.safekeeping import Safekeeping
    from clusterdyn_desktop.services.saving_elsewhere import SavingElsewhere
    from clusterdyn_desktop.services.store_check import StoreCheck
    from clusterdyn_desktop.services.store_port import Store
    from clusterdyn_desktop.services.study import Study
    from clusterdyn_desktop.services.tables_out import TablesOut
    from clusterdyn_desktop.services.theme import Theme
    from clusterdyn_desktop.services.unsaved import Unsaved
    from clusterdyn_desktop.services.watching import Watching


class Services(Protocol):
    """What screens and commands work with, put together by `app/wiring.py`."""

    @property
    def store(self) -> "Store": ...

    @property
    def instruments(self) -> "InstrumentLibrary": ...

    @property
    def library(self) -> "Library": ...

    @property
    def planning(self) -> "Planning": ...

    @property
    def interviewing(self) -> "Interviewing": ...

    @property
    def drafts(self) -> "Drafts": ...

    @property
    def jottings(self) -> "Jottings": ...

    @property
    def unsaved(self) -> "Unsaved": ...

    @property
    def has_unsaved(self) -> bool:
        """Whether there is anything that the store could not take in."""

    @property
    def watching(self) -> "Watching": ...

    @property
    def keying(self) -> "Keying": ...

    @property
    def attaching(self) -> "Attaching": ...

    @property
    def agreeing(self) -> "Agreeing": ...

    @property
    def history(self) -> "History": ...

    @property
    def consenting(self) -> "Consenting": ...

    @property
    def contacts(self) -> "Contacts": ...

    @property
    def results(self) -> "ResultsDesk": ...

    @property
    def maps(self) -> "Maps": ...

    @property
    def rounds(self) -> "Rounds": ...

    @property
    def acting(self) -> "Acting": ...

    @property
    def indicating(self) -> "Indicating": ...

    @property
    def as_of(self) -> "AsOf": ...

    @property
    def checking(self) -> "Checking": ...

    @property
    def finding(self) -> "Finding": ...

    @property
    def reports(self) -> "Reports": ...

    @property
    def exporting(self) -> "Exporting": ...

    @property
    def peer_packs(self) -> "PeerPacks": ...

    @property
    def fill_in(self) -> "FillIn": ...

    @property
    def file_kinds(self) -> "FileKinds": ...

    @property
    def file_log(self) -> "FileLog": ...

    @property
    def importing(self) -> "Importing": ...

    @property
    def collecting(self) -> "Collecting": ...

    @property
    def study(self) -> "Study": ...

    @property
    def instrument_desk(self) -> "InstrumentDesk": ...

    @property
    def tables_out(self) -> "TablesOut": ...

    @property
    def safekeeping(self) -> "Safekeeping": ...

    @property
    def bin(self) -> "Bin": ...

    @property
    def erasing(self) -> "Erasing": ...

    @property
    def retention(self) -> "Retention": ...

    @property
    def encrypting(self) -> "Encrypting": ...

    @property
    def store_check(self) -> "StoreCheck": ...

    @property
    def rescuing(self) -> "OpenRescuing": ...

    @property
    def moving(self) -> "Moving": ...

    @property
    def saving_elsewhere(self) -> "SavingElsewhere": ...

    @property
    def diagnosing(self) -> "Callable[[], Diagnosing]": ...

    @property
    def earlier_runs(self) -> "Callable[[], EarlierRuns]": ...

    @property
    def charts(self) -> "ChartDrawer": ...

    @property
    def catalogue(self) -> "TextCatalogue": ...

    @property
    def formats_for(self) -> "Callable[[str], Formats]": ...

    @property
    def themes(self) -> "Mapping[str, Theme]": ...

    @property
    def preferences(self) -> "PreferenceKeeper": ...

    @property
    def program_version(self) -> str: ...
