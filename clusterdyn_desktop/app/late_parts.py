"""The real things behind the ports of the services, each made when it is first asked for.

What a module needs to be imported for is imported in the function that makes it: no start waits
for it.
"""

import getpass
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.app.texts import QtTextCatalogue
from clusterdyn_desktop.services.late import Late
from clusterdyn_desktop.services.theme import Theme, read_themes
from clusterdyn_desktop.storage.store import SqlStore

if TYPE_CHECKING:
    from clusterdyn_desktop.app.check_notes import CheckNotesFile
    from clusterdyn_desktop.app.moved_stores import MovedStoreFile
    from clusterdyn_desktop.app.unsaved_files import UnsavedFiles
    from clusterdyn_desktop.domain.instrument import Instrument
    from clusterdyn_desktop.exchange.attachments.archive import AttachmentArchives
    from clusterdyn_desktop.exchange.consent_files import FolderConsentTexts
    from clusterdyn_desktop.exchange.fill_in.fill_in_workbooks import FillInWorkbooks
    from clusterdyn_desktop.exchange.instruments.files import FolderInstrumentLibrary
    from clusterdyn_desktop.exchange.instruments.workbook import InstrumentBooks
    from clusterdyn_desktop.exchange.maps.files import TradeMapFiles
    from clusterdyn_desktop.exchange.opening.file_kind_finding import FoundFileKinds
    from clusterdyn_desktop.exchange.submissions.reading import SubmissionTables
    from clusterdyn_desktop.exchange.tables.long_table import CsvLongTables
    from clusterdyn_desktop.exchange.tables.study_tables import CsvStudyTables
    from clusterdyn_desktop.exchange.workbooks.exchange_workbooks import ExchangeWorkbooks
    from clusterdyn_desktop.exchange.xlsform.writing import XlsForms
    from clusterdyn_desktop.reporting.charts import SvgCharts
    from clusterdyn_desktop.reporting.writer import PdfReportWriter
    from clusterdyn_desktop.services.backup_port import BackupKeeper
    from clusterdyn_desktop.services.check_port import StoreChecker
    from clusterdyn_desktop.services.elsewhere_port import ElsewhereSaver
    from clusterdyn_desktop.services.encryption_port import Encrypter
    from clusterdyn_desktop.services.ground_port import StoreMover
    from clusterdyn_desktop.services.instrument_port import InstrumentRead
    from clusterdyn_desktop.services.ports import Wording
    from clusterdyn_desktop.services.rescue_port import StoreRescuer


class Parts:
    """Everything outside the services that they work with, around one open store."""

    def __init__(self, store: SqlStore, clock: SystemClock) -> None:
        self.store = store
        self.clock = clock
        self.assets = paths.assets_folder()
        self.preferences = PreferenceFile(paths.preferences_file())
        self.catalogue = QtTextCatalogue(self.assets / "i18n")
        self._keepers: dict[str, BackupKeeper | None] = {}
        self._checkers: dict[str, StoreChecker | None] = {}

    def who(self) -> str:
        """Return who is working: the name chosen, else that of the account."""
        return self.preferences.load().who or _user_name()

    @Late
    def desk(self) -> str:
        """Return the id of this installation."""
        from clusterdyn_desktop.app.desk_id import desk_id

        return desk_id(paths.desk_file())

    # ---- what comes with the program

    @Late
    def themes(self) -> Mapping[str, Theme]:
        """Return the themes by name."""
        return themes_in(self.assets)

    @Late
    def instruments(self) -> "FolderInstrumentLibrary":
        """Return the instruments at hand."""
        from clusterdyn_desktop.exchange.instruments.files import FolderInstrumentLibrary

        return FolderInstrumentLibrary(self.assets / "instruments", paths.own_instruments_folder())

    @Late
    def instrument_books(self) -> "InstrumentBooks":
        """Return instruments in Excel."""
        from clusterdyn_desktop.exchange.instruments.workbook import InstrumentBooks

        return InstrumentBooks(self.themes["light"])

    def instrument_in(self, folder: Path) -> "InstrumentRead":
        """Return the instrument whose files lie in a folder."""
        from clusterdyn_desktop.exchange.instruments.files import read_folder

        return read_folder(folder)

    @Late
    def consent_texts(self) -> "FolderConsentTexts":
        """Return what respondents are told."""
        from clusterdyn_desktop.exchange.consent_files import FolderConsentTexts

        return FolderConsentTexts(self.assets / "consent")

    @Late
    def wording(self) -> "Wording":
        """Return all that depends on a language."""
        from clusterdyn_desktop.services.formats import formats_for
        from clusterdyn_desktop.services.ports import Wording

        return Wording(self.catalogue, formats_for, self.consent_texts)

    @Late
    def charts(self) -> "SvgCharts":
        """Return what draws charts for the screen."""
        from clusterdyn_desktop.reporting.charts import SvgCharts

        return SvgCharts(self.assets)

    # ---- files that come and go

    @Late
    def writer(self) -> "PdfReportWriter":
        """Return what writes documents."""
        from clusterdyn_desktop.reporting.writer import PdfReportWriter

        return PdfReportWriter(self.assets)

    @Late
    def workbooks(self) -> "ExchangeWorkbooks":
        """Return the exchange workbook."""
        from clusterdyn_desktop.exchange.workbooks.exchange_workbooks import ExchangeWorkbooks

        return ExchangeWorkbooks(self.catalogue, self.themes["light"], self.clock, __version__)

    @Late
    def fill_ins(self) -> "FillInWorkbooks":
        """Return the fill-in workbook."""
        from clusterdyn_desktop.exchange.fill_in.fill_in_workbooks import FillInWorkbooks

        return FillInWorkbooks(self.catalogue, self.themes["light"], __version__)

    @Late
    def file_kinds(self) -> "FoundFileKinds":
        """Return what tells the kinds of files."""
        from clusterdyn_desktop.exchange.opening.file_kind_finding import FoundFileKinds

        return FoundFileKinds()

    @Late
    def archives(self) -> "AttachmentArchives":
        """Return the archives with the contents of attachments."""
        from clusterdyn_desktop.exchange.attachments.archive import AttachmentArchives

        return AttachmentArchives()

    @Late
    def map_files(self) -> "TradeMapFiles":
        """Return what writes maps for other programs."""
        from clusterdyn_desktop.exchange.maps.files import TradeMapFiles

        return TradeMapFiles()

    @Late
    def long_tables(self) -> "CsvLongTables":
        """Return what writes tables for statisticians."""
        from clusterdyn_desktop.exchange.tables.long_table import CsvLongTables

        return CsvLongTables()

    @Late
    def forms(self) -> "XlsForms":
        """Return what writes forms for phones."""
        from clusterdyn_desktop.exchange.xlsform.writing import XlsForms

        return XlsForms(self.themes["light"])

    @Late
    def submissions(self) -> "SubmissionTables":
        """Return what reads what was collected on phones."""
        from clusterdyn_desktop.exchange.submissions.reading import SubmissionTables

        return SubmissionTables()

    @Late
    def study_tables(self) -> "CsvStudyTables":
        """Return studies as tables."""
        from clusterdyn_desktop.exchange.tables.study_tables import CsvStudyTables

        return CsvStudyTables()

    # ---- files beside the preferences and the store

    @Late
    def check_notes(self) -> "CheckNotesFile":
        """Return the notes of when stores were checked."""
        from clusterdyn_desktop.app.check_notes import CheckNotesFile

        return CheckNotesFile(paths.check_notes_file())

    @Late
    def moved_stores(self) -> "MovedStoreFile":
        """Return the notes of where stores were moved."""
        from clusterdyn_desktop.app.moved_stores import MovedStoreFile

        return MovedStoreFile(paths.moved_stores_file())

    @Late
    def unsaved_files(self) -> "UnsavedFiles":
        """Return the folder for what the store could not take in."""
        from clusterdyn_desktop.app.unsaved_files import UnsavedFiles

        return UnsavedFiles(paths.unsaved_folder())

    # ---- what works on the store's file; None for a store on a server

    def keeper(self) -> "BackupKeeper | None":
        """Return the keeper of the store's backups; where the store is moved, another one."""
        place = self.store.location
        if place not in self._keepers:
            from clusterdyn_desktop.storage.backups import backups_of

            self._keepers[place] = backups_of(self.store, self.clock)
        return self._keepers[place]

    def checker(self) -> "StoreChecker | None":
        """Return the checker of the store; where the store is moved, another one."""
        place = self.store.location
        if place not in self._checkers:
            from clusterdyn_desktop.storage.integrity import checks_of

            self._checkers[place] = checks_of(self.store)
        return self._checkers[place]

    def rescuer(self) -> "StoreRescuer | None":
        """Return what saves what can be read of the open store."""
        from clusterdyn_desktop.storage.open_rescue import rescuer_of

        return rescuer_of(self.store, self.clock)

    @Late
    def _mover(self) -> "StoreMover | None":
        from clusterdyn_desktop.storage.moving import mover_of

        return mover_of(self.store, self.clock)

    def mover(self) -> "StoreMover | None":
        """Return the mover of the store."""
        return self._mover

    @Late
    def _saver(self) -> "ElsewhereSaver | None":
        from clusterdyn_desktop.storage.elsewhere import elsewhere_of

        return elsewhere_of(self.store, self.clock)

    def saver(self) -> "ElsewhereSaver | None":
        """Return what saves the store elsewhere."""
        return self._saver

    @Late
    def _encrypter(self) -> "Encrypter | None":
        from clusterdyn_desktop.storage.encrypter import encrypter_of

        return encrypter_of(self.store)

    def encrypter(self) -> "Encrypter | None":
        """Return the encrypter of the store."""
        return self._encrypter


def themes_in(assets: Path) -> Mapping[str, Theme]:
    """Return the themes by name."""
    held: dict[str, object] = json.loads((assets / "theme.json").read_text(encoding="utf-8"))
    return read_themes(held)


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return ""


class InstrumentsWhenNeeded:
    """The instruments, for who seldom needs one: opened when the first is asked for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def default(self) -> "Instrument":
        """Return the instrument new assessments are made with."""
        return self._parts.instruments.default()

    def get(self, instrument_id: str, version: str) -> "Instrument":
        """Return one; raises `instrument.unknown`."""
        return self._parts.instruments.get(instrument_id, version)

    def all(self) -> "Sequence[Instrument]":
        """Return every instrument."""
        return self._parts.instruments.all()
