"""Puts the program together: which real thing stands behind each port."""

import getpass
import json
from collections.abc import Callable
from pathlib import Path

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.app.texts import QtTextCatalogue
from clusterdyn_desktop.exchange.instrument_files import FolderInstrumentLibrary
from clusterdyn_desktop.exchange.study_tables import CsvStudyTables
from clusterdyn_desktop.exchange.workbook import ExchangeWorkbooks
from clusterdyn_desktop.reporting.charts import SvgCharts
from clusterdyn_desktop.reporting.writer import PdfReportWriter
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.exchanging import Exchanging
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.interviewing import Interviewing
from clusterdyn_desktop.services.library import Library
from clusterdyn_desktop.services.planning import Planning
from clusterdyn_desktop.services.ports import PreferenceKeeper
from clusterdyn_desktop.services.reports import Reports
from clusterdyn_desktop.services.results import ResultsDesk
from clusterdyn_desktop.services.study import Study
from clusterdyn_desktop.services.theme import read_themes
from clusterdyn_desktop.storage.opening import open_store


def build_services(location: str | None = None) -> Services:
    """Open the store at a path or URL (None: the user's own) and put the services on it.

    Raises the `store.*` errors of opening.
    """
    assets = paths.assets_folder()
    clock = SystemClock()
    store = open_store(location or paths.default_store(), clock)
    instruments = FolderInstrumentLibrary(assets / "instruments")
    preferences = PreferenceFile(paths.preferences_file())
    catalogue = QtTextCatalogue(assets / "i18n")
    who = _author(preferences)
    writer = PdfReportWriter(assets)
    themes = read_themes(_json(assets / "theme.json"))
    workbooks = ExchangeWorkbooks(catalogue, themes["light"], clock, __version__)
    return Services(
        store=store,
        instruments=instruments,
        library=Library(store, instruments, who),
        planning=Planning(store, instruments, who),
        interviewing=Interviewing(store, instruments, clock, who),
        results=ResultsDesk(store, instruments),
        reports=Reports(
            store,
            instruments,
            catalogue=catalogue,
            formats_for=formats_for,
            writer=writer,
            clock=clock,
            program_version=__version__,
        ),
        exchanging=Exchanging(store, instruments, workbooks, who),
        study=Study(store, instruments, CsvStudyTables(), assets / "sample", who),
        charts=SvgCharts(assets),
        catalogue=catalogue,
        formats_for=formats_for,
        themes=themes,
        preferences=preferences,
        program_version=__version__,
    )


def _author(preferences: PreferenceKeeper) -> Callable[[], str]:
    def who() -> str:
        return preferences.load().who or _user_name()

    return who


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return ""


def _json(path: Path) -> dict[str, object]:
    held: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return held
