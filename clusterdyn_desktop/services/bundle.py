"""All services of one running program, put together by `app/wiring.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from clusterdyn_desktop.services.exchanging import Exchanging
from clusterdyn_desktop.services.interviewing import Interviewing
from clusterdyn_desktop.services.library import Library
from clusterdyn_desktop.services.planning import Planning
from clusterdyn_desktop.services.ports import (
    ChartDrawer,
    Formats,
    InstrumentLibrary,
    PreferenceKeeper,
    Store,
    TextCatalogue,
)
from clusterdyn_desktop.services.reports import Reports
from clusterdyn_desktop.services.results import ResultsDesk
from clusterdyn_desktop.services.study import Study
from clusterdyn_desktop.services.theme import Theme


@dataclass(frozen=True, slots=True)
class Services:
    """What screens and commands work with."""

    store: Store
    instruments: InstrumentLibrary
    library: Library
    planning: Planning
    interviewing: Interviewing
    results: ResultsDesk
    reports: Reports
    exchanging: Exchanging
    study: Study
    charts: ChartDrawer
    catalogue: TextCatalogue
    formats_for: Callable[[str], Formats]
    themes: Mapping[str, Theme]
    preferences: PreferenceKeeper
    program_version: str
