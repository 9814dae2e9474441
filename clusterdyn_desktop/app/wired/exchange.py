"""Services of what goes out and comes in: workbooks, studies, forms, tables."""

from typing import TYPE_CHECKING

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app.wired.results import ResultServices
from clusterdyn_desktop.services.late import Late

if TYPE_CHECKING:
    from pathlib import Path

    from clusterdyn_desktop.services.collecting import Collecting
    from clusterdyn_desktop.services.exporting import Exporting
    from clusterdyn_desktop.services.file_log import FileLog
    from clusterdyn_desktop.services.fill_in import FillIn
    from clusterdyn_desktop.services.importing import Importing
    from clusterdyn_desktop.services.instrument_desk import InstrumentDesk
    from clusterdyn_desktop.services.ports import FileKinds, WorkbookReading
    from clusterdyn_desktop.services.progress import Progress
    from clusterdyn_desktop.services.study import Study
    from clusterdyn_desktop.services.tables_out import TablesOut


class ExchangeServices(ResultServices):
    """Services of what goes out and comes in."""

    @Late
    def exporting(self) -> "Exporting":
        from clusterdyn_desktop.services.exporting import Exporting

        return Exporting(self.store, self.instruments, self._parts.workbooks, self.file_log)

    @property
    def file_kinds(self) -> "FileKinds":
        return self._parts.file_kinds

    @Late
    def file_log(self) -> "FileLog":
        from clusterdyn_desktop.services.file_log import FileLog

        return FileLog(self.store, self._parts.clock, self._parts.who)

    @Late
    def fill_in(self) -> "FillIn":
        from clusterdyn_desktop.services.fill_in import FillIn
        from clusterdyn_desktop.services.interview_guides import GuideDesk

        guides = GuideDesk(
            self.store,
            self.instruments,
            wording=self._parts.wording,
            clock=self._parts.clock,
            program_version=__version__,
        )
        return FillIn(
            self.store,
            self.instruments,
            self._parts.fill_ins,
            guides=guides,
            preferences=self.preferences,
            log=self.file_log,
        )

    @Late
    def importing(self) -> "Importing":
        from clusterdyn_desktop.services.assessment_files import AssessmentFiles
        from clusterdyn_desktop.services.file_kinds import FileKind
        from clusterdyn_desktop.services.importing import Importing

        parts = self._parts
        readers = {
            FileKind.FILL_IN: self.fill_in.read,
            FileKind.SUBMISSIONS: self._read_submissions,
        }
        files = AssessmentFiles(parts.workbooks, self.instruments, parts.file_kinds, readers)
        return Importing(
            self.store,
            files,
            parts.archives,
            parts.who,
            clock=parts.clock,
            back_up_first=self._back_up_first,
        )

    def _read_submissions(
        self, path: "Path", progress: "Progress", *, password: str, into: str
    ) -> "WorkbookReading":
        return self.collecting.read(path, progress, password=password, into=into)

    @Late
    def collecting(self) -> "Collecting":
        from clusterdyn_desktop.services.collecting import Collecting

        return Collecting(
            self.store,
            self.instruments,
            self._parts.forms,
            self._parts.submissions,
            wording=self._parts.wording,
            files=self.file_log,
        )

    @Late
    def instrument_desk(self) -> "InstrumentDesk":
        from clusterdyn_desktop.services.instrument_desk import InstrumentDesk

        return InstrumentDesk(
            self.store,
            self._parts.instruments,
            self._parts.instrument_books,
            self._parts.instrument_in,
            self.file_log,
        )

    @Late
    def tables_out(self) -> "TablesOut":
        from clusterdyn_desktop.services.tables_out import TablesOut

        return TablesOut(self.store, self.instruments, self._parts.long_tables, self.file_log)

    @Late
    def study(self) -> "Study":
        from clusterdyn_desktop.services.study import Study

        return Study(
            self.store,
            self.instruments,
            self._parts.study_tables,
            self._parts.assets / "sample",
            self._parts.who,
            back_up_first=self._back_up_first,
        )
