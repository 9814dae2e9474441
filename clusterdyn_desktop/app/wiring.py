"""Puts the program together: which real thing stands behind each port."""

import getpass
import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.app.texts import QtTextCatalogue
from clusterdyn_desktop.exchange.attachment_archive import AttachmentArchives
from clusterdyn_desktop.exchange.consent_files import FolderConsentTexts
from clusterdyn_desktop.exchange.instrument_files import FolderInstrumentLibrary
from clusterdyn_desktop.exchange.study_tables import CsvStudyTables
from clusterdyn_desktop.exchange.workbook import ExchangeWorkbooks
from clusterdyn_desktop.reporting.charts import SvgCharts
from clusterdyn_desktop.reporting.writer import PdfReportWriter
from clusterdyn_desktop.services.agreeing import Agreeing
from clusterdyn_desktop.services.attaching import Attaching
from clusterdyn_desktop.services.backup_port import BackupKeeper
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.check_port import StoreChecker
from clusterdyn_desktop.services.checking import Checking
from clusterdyn_desktop.services.consenting import Consenting
from clusterdyn_desktop.services.contacts import Contacts
from clusterdyn_desktop.services.drafts import Drafts
from clusterdyn_desktop.services.exchanging import Exchanging
from clusterdyn_desktop.services.finding import Finding
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.history import History
from clusterdyn_desktop.services.interviewing import Interviewing
from clusterdyn_desktop.services.jottings import Jottings
from clusterdyn_desktop.services.keying import Keying
from clusterdyn_desktop.services.library import Library
from clusterdyn_desktop.services.planning import Planning
from clusterdyn_desktop.services.ports import Clock, PreferenceKeeper, Wording
from clusterdyn_desktop.services.reports import Reports
from clusterdyn_desktop.services.results import ResultsDesk
from clusterdyn_desktop.services.safekeeping import Safekeeping
from clusterdyn_desktop.services.store_check import StoreCheck
from clusterdyn_desktop.services.study import Study
from clusterdyn_desktop.services.theme import Theme, read_themes
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore


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
    consent_texts = FolderConsentTexts(assets / "consent")
    who = _author(preferences)
    writer = PdfReportWriter(assets)
    themes = themes_in(assets)
    workbooks = ExchangeWorkbooks(catalogue, themes["light"], clock, __version__)
    safekeeping = Safekeeping(store, _backups_of(store, clock), clock, preferences, who)
    back_up_first = safekeeping.try_to_back_up
    return Services(
        store=store,
        instruments=instruments,
        library=Library(store, instruments, who, back_up_first),
        planning=Planning(store, instruments, who),
        interviewing=Interviewing(store, instruments, clock, who),
        drafts=Drafts(store, clock),
        jottings=Jottings(store, clock, who),
        keying=Keying(store, instruments, clock, who),
        attaching=Attaching(store, who),
        agreeing=Agreeing(store, instruments, clock, who),
        history=History(store, instruments, clock, who),
        consenting=Consenting(store, instruments, consent_texts, clock, who),
        contacts=Contacts(store, clock),
        results=ResultsDesk(store, instruments),
        checking=Checking(store, instruments),
        finding=Finding(store, instruments),
        reports=Reports(
            store,
            instruments,
            wording=Wording(catalogue, formats_for, consent_texts),
            writer=writer,
            clock=clock,
            program_version=__version__,
        ),
        exchanging=Exchanging(
            store, instruments, workbooks, AttachmentArchives(), who, back_up_first=back_up_first
        ),
        study=Study(
            store,
            instruments,
            CsvStudyTables(),
            assets / "sample",
            who,
            back_up_first=back_up_first,
        ),
        safekeeping=safekeeping,
        store_check=StoreCheck(store, _checks_of(store)),
        charts=SvgCharts(assets),
        catalogue=catalogue,
        formats_for=formats_for,
        themes=themes,
        preferences=preferences,
        program_version=__version__,
    )


def _backups_of(store: SqlStore, clock: Clock) -> Callable[[], BackupKeeper | None]:
    """Return what finds the keeper of a store's backups, which no start has to wait for."""

    @cache
    def keeper() -> BackupKeeper | None:
        from clusterdyn_desktop.storage.backups import backups_of

        return backups_of(store, clock)

    return keeper


def _checks_of(store: SqlStore) -> Callable[[], StoreChecker | None]:
    """Return what finds the checker of a store, which no start has to wait for."""

    @cache
    def checker() -> StoreChecker | None:
        from clusterdyn_desktop.storage.integrity import checks_of

        return checks_of(store)

    return checker


def _author(preferences: PreferenceKeeper) -> Callable[[], str]:
    def who() -> str:
        return preferences.load().who or _user_name()

    return who


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return ""


def themes_in(assets: Path) -> Mapping[str, Theme]:
    """Return the themes by name."""
    return read_themes(_json(assets / "theme.json"))


def _json(path: Path) -> dict[str, object]:
    held: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return held
