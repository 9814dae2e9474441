"""Puts the program together: which real thing stands behind each port."""

import getpass
import json
from collections.abc import Callable, Mapping
from pathlib import Path

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.check_notes import CheckNotesFile
from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.app.desk_id import desk_id
from clusterdyn_desktop.app.late_parts import (
    backups_when_needed,
    checks_when_needed,
    diagnosing_when_needed,
    earlier_runs,
    elsewhere_when_needed,
    encrypter_when_needed,
    mover_when_needed,
    rescuer_when_needed,
)
from clusterdyn_desktop.app.moved_stores import MovedStoreFile, place_of
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.app.texts import QtTextCatalogue
from clusterdyn_desktop.app.unsaved_files import UnsavedFiles
from clusterdyn_desktop.exchange.attachment_archive import AttachmentArchives
from clusterdyn_desktop.exchange.consent_files import FolderConsentTexts
from clusterdyn_desktop.exchange.instrument_files import FolderInstrumentLibrary
from clusterdyn_desktop.exchange.study_tables import CsvStudyTables
from clusterdyn_desktop.exchange.workbook import ExchangeWorkbooks
from clusterdyn_desktop.reporting.charts import SvgCharts
from clusterdyn_desktop.reporting.writer import PdfReportWriter
from clusterdyn_desktop.services.agreeing import Agreeing
from clusterdyn_desktop.services.as_of import AsOf
from clusterdyn_desktop.services.attaching import Attaching
from clusterdyn_desktop.services.bin import Bin
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.checking import Checking
from clusterdyn_desktop.services.consenting import Consenting
from clusterdyn_desktop.services.contacts import Contacts
from clusterdyn_desktop.services.drafts import Drafts
from clusterdyn_desktop.services.encrypting import Encrypting
from clusterdyn_desktop.services.erasing import Erasing
from clusterdyn_desktop.services.exporting import Exporting
from clusterdyn_desktop.services.finding import Finding
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.history import History
from clusterdyn_desktop.services.importing import Importing
from clusterdyn_desktop.services.interviewing import Interviewing
from clusterdyn_desktop.services.jottings import Jottings
from clusterdyn_desktop.services.keying import Keying
from clusterdyn_desktop.services.library import Library
from clusterdyn_desktop.services.moving import Moving
from clusterdyn_desktop.services.planning import Planning
from clusterdyn_desktop.services.ports import PreferenceKeeper, Wording
from clusterdyn_desktop.services.reports import Reports
from clusterdyn_desktop.services.rescuing import OpenRescuing
from clusterdyn_desktop.services.results import ResultsDesk
from clusterdyn_desktop.services.retention import Retention
from clusterdyn_desktop.services.safekeeping import Safekeeping
from clusterdyn_desktop.services.saving_elsewhere import SavingElsewhere
from clusterdyn_desktop.services.store_check import StoreCheck
from clusterdyn_desktop.services.study import Study
from clusterdyn_desktop.services.theme import Theme, read_themes
from clusterdyn_desktop.services.unsaved import Unsaved
from clusterdyn_desktop.services.watching import Watching
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store_key import StoreKey


def build_services(
    location: str | None = None, passphrase: str | StoreKey | None = None
) -> Services:
    """Open the store at a path or URL (None: the user's own) and put the services on it.

    `passphrase` is for an encrypted store. Raises the `store.*` errors of opening.
    """
    assets = paths.assets_folder()
    clock = SystemClock()
    store = open_store(place_of(location), clock, passphrase)
    instruments = FolderInstrumentLibrary(assets / "instruments")
    preferences = PreferenceFile(paths.preferences_file())
    catalogue = QtTextCatalogue(assets / "i18n")
    consent_texts = FolderConsentTexts(assets / "consent")
    who = _author(preferences)
    writer = PdfReportWriter(assets)
    themes = themes_in(assets)
    workbooks = ExchangeWorkbooks(catalogue, themes["light"], clock, __version__)
    keeper = backups_when_needed(store, clock)
    safekeeping = Safekeeping(store, keeper, clock, preferences, who)
    back_up_first = safekeeping.try_to_back_up
    desk = desk_id(paths.desk_file())
    drafts = Drafts(store, clock, desk)
    history = History(store, instruments, clock, who)
    interviewing = Interviewing(
        store, instruments, clock, who, is_own_step=history.is_own, desk=desk
    )
    notes = CheckNotesFile(paths.check_notes_file())
    store_check = StoreCheck(store, checks_when_needed(store), notes, clock)
    moved_stores = MovedStoreFile(paths.moved_stores_file())
    mover = mover_when_needed(store, clock)
    moving = Moving(store, mover, preferences, moved_stores, paths.data_folder())
    unsaved = Unsaved(
        store,
        interviewing,
        drafts,
        UnsavedFiles(paths.unsaved_folder()),
        is_encrypted=lambda: store.is_encrypted,
        desk=desk,
    )
    return Services(
        store=store,
        instruments=instruments,
        library=Library(store, instruments, who, back_up_first),
        planning=Planning(store, instruments, who),
        interviewing=interviewing,
        drafts=drafts,
        jottings=Jottings(store, clock, who, desk=desk),
        unsaved=unsaved,
        watching=Watching(store),
        keying=Keying(store, instruments, clock, who, desk=desk),
        attaching=Attaching(store, who),
        agreeing=Agreeing(store, instruments, clock, who),
        history=history,
        consenting=Consenting(store, instruments, consent_texts, clock, who),
        contacts=Contacts(store, clock),
        results=ResultsDesk(store, instruments),
        as_of=AsOf(store, clock),
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
        exporting=Exporting(store, instruments, workbooks),
        importing=Importing(
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
        bin=Bin(store, who),
        erasing=Erasing(
            store, instruments, clock, safekeeping, keeper, who=who, forget_unsaved=unsaved.forget
        ),
        retention=Retention(store, clock, preferences),
        encrypting=Encrypting(
            encrypter_when_needed(store),
            safekeeping,
            writer=writer,
            wording=Wording(catalogue, formats_for, consent_texts),
            clock=clock,
            program_version=__version__,
        ),
        store_check=store_check,
        rescuing=OpenRescuing(store, lambda: rescuer_when_needed(store, clock)),
        moving=moving,
        saving_elsewhere=SavingElsewhere(
            store,
            elsewhere_when_needed(store, clock),
            safekeeping,
            moved_stores,
            paths.data_folder(),
        ),
        diagnosing=diagnosing_when_needed(store, preferences, store_check, safekeeping, moving),
        earlier_runs=earlier_runs,
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


def themes_in(assets: Path) -> Mapping[str, Theme]:
    """Return the themes by name."""
    return read_themes(_json(assets / "theme.json"))


def _json(path: Path) -> dict[str, object]:
    held: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return held
