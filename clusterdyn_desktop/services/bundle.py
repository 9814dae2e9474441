"""All services of one running program, put together by `app/wiring.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdyn_desktop.services.agreeing import Agreeing
from clusterdyn_desktop.services.as_of import AsOf
from clusterdyn_desktop.services.attaching import Attaching
from clusterdyn_desktop.services.bin import Bin
from clusterdyn_desktop.services.checking import Checking
from clusterdyn_desktop.services.consenting import Consenting
from clusterdyn_desktop.services.contacts import Contacts
from clusterdyn_desktop.services.drafts import Drafts
from clusterdyn_desktop.services.encrypting import Encrypting
from clusterdyn_desktop.services.erasing import Erasing
from clusterdyn_desktop.services.exporting import Exporting
from clusterdyn_desktop.services.finding import Finding
from clusterdyn_desktop.services.history import History
from clusterdyn_desktop.services.importing import Importing
from clusterdyn_desktop.services.interviewing import Interviewing
from clusterdyn_desktop.services.jottings import Jottings
from clusterdyn_desktop.services.keying import Keying
from clusterdyn_desktop.services.library import Library
from clusterdyn_desktop.services.moving import Moving
from clusterdyn_desktop.services.planning import Planning
from clusterdyn_desktop.services.ports import (
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
from clusterdyn_desktop.services.safekeeping import Safekeeping
from clusterdyn_desktop.services.saving_elsewhere import SavingElsewhere
from clusterdyn_desktop.services.store_check import StoreCheck
from clusterdyn_desktop.services.store_port import Store
from clusterdyn_desktop.services.study import Study
from clusterdyn_desktop.services.theme import Theme
from clusterdyn_desktop.services.unsaved import Unsaved
from clusterdyn_desktop.services.watching import Watching

if TYPE_CHECKING:
    from clusterdyn_desktop.services.diagnosing import Diagnosing
    from clusterdyn_desktop.services.run_port import EarlierRuns


@dataclass(frozen=True, slots=True)
class Services:
    """What screens and commands work with."""

    store: Store
    instruments: InstrumentLibrary
    library: Library
    planning: Planning
    interviewing: Interviewing
    drafts: Drafts
    jottings: Jottings
    unsaved: Unsaved
    watching: Watching
    keying: Keying
    attaching: Attaching
    agreeing: Agreeing
    history: History
    consenting: Consenting
    contacts: Contacts
    results: ResultsDesk
    as_of: AsOf
    checking: Checking
    finding: Finding
    reports: Reports
    exporting: Exporting
    importing: Importing
    study: Study
    safekeeping: Safekeeping
    bin: Bin
    erasing: Erasing
    retention: Retention
    encrypting: Encrypting
    store_check: StoreCheck
    rescuing: OpenRescuing
    moving: Moving
    saving_elsewhere: SavingElsewhere
    diagnosing: Callable[[], "Diagnosing"]
    earlier_runs: Callable[[], "EarlierRuns"]
    charts: ChartDrawer
    catalogue: TextCatalogue
    formats_for: Callable[[str], Formats]
    themes: Mapping[str, Theme]
    preferences: PreferenceKeeper
    program_version: str
