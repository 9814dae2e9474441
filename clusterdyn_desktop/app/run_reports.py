"""Reports of earlier runs, as files in the folder of the log.

Their names say what and when: `bug-…` and `crash-…` by the crash guard, `crash-…` and `cut-off-…`
by what is left of runs that did not end. What was put away lies in `seen/`.
"""

import logging
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from clusterdyn_desktop.app import run_marks
from clusterdyn_desktop.app.crash_guard import plain_trace, save_report
from clusterdyn_desktop.services.run_port import ReportKind, RunReport

SEEN = "seen"
KEPT = 20
"""Reports that were put away and are kept, for support."""

_NAME = re.compile(r"(?P<kind>bug|crash|cut-off)-(?P<at>\d{8}-\d{6}-\d{6})(?:-[0-9a-f]+)?\.txt")
_NOTHING_SAID = "The run did not end, and nothing says why."

log = logging.getLogger(__name__)


class FileRunReports:
    """Works in the folder of the log, as `services.run_port.EarlierRuns` promises."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def reports(self) -> Sequence[RunReport]:
        try:
            for mark, trace in run_marks.unended(self._folder):
                self._write(mark, trace)
            found = [
                _read(file) for file in self._folder.glob("*.txt") if _NAME.fullmatch(file.name)
            ]
        except OSError:
            log.warning("reports of earlier runs could not be read")
            return ()
        return sorted(found, key=lambda report: report.at, reverse=True)

    def _write(self, mark: Path, trace: str) -> None:
        """Write the report of a run that did not end; the mark's time is when it was last alive."""
        kind = ReportKind.CRASH if trace else ReportKind.CUT_OFF
        file = mark.with_suffix(run_marks.TRACE) if trace else mark
        at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        text = plain_trace(trace) or _NOTHING_SAID
        save_report(self._folder, kind.value, at, text, f"-{mark.stem[:8]}")

    def put_away(self, reports: Sequence[RunReport]) -> None:
        seen = self._folder / SEEN
        with suppress(OSError):
            seen.mkdir(parents=True, exist_ok=True)
            for report in reports:
                with suppress(FileNotFoundError):  # put away in another window
                    (self._folder / report.name).replace(seen / report.name)
            for old in sorted(seen.glob("*.txt"), key=_moment_named)[:-KEPT]:
                old.unlink(missing_ok=True)

    def beat(self) -> None:
        run_marks.beat()


def _read(file: Path) -> RunReport:
    named = _NAME.fullmatch(file.name)
    assert named is not None, "only files with such a name are read"
    text = file.read_text("utf-8", errors="replace")
    return RunReport(file.name, ReportKind(named["kind"]), _moment_named(file), text)


def _moment_named(file: Path) -> datetime:
    named = _NAME.fullmatch(file.name)
    if named is None:
        return datetime.min.replace(tzinfo=UTC)
    return datetime.strptime(named["at"], "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC)
