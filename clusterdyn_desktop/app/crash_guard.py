"""What happens on a bug: the report is written first, then said.

Installed before anything else is imported, so it stands on the standard library alone. A report
holds the program's version and where it failed, and never an answer, a name or a note: messages
of exceptions are left out, since they may quote data.
"""

import faulthandler
import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

EXIT_BUG = 1
_BREAK = "\n"


def install() -> None:
    """Catch what nobody else catches, from now on."""
    if sys.stderr is not None:
        faulthandler.enable()
    sys.excepthook = _on_bug


def _on_bug(kind: type[BaseException], bug: BaseException, where: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, bug, where)
        return
    report = write_report(kind, where)
    if sys.stderr is None:  # a windowed program without a console
        return
    sys.__excepthook__(kind, bug, where)
    if report is not None:
        print(
            f"This is a bug in ClusterDyn. A report without any of your data is in {report}.",
            file=sys.stderr,
        )


def write_report(kind: type[BaseException], where: TracebackType | None) -> Path | None:
    """Write a crash report and return its file; None where it could not be written."""
    try:
        from clusterdyn_desktop import __version__
        from clusterdyn_desktop.app.paths import log_folder

        folder = log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        now = datetime.now(UTC)
        report = folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
        report.write_text(_text(__version__, now, kind, where), encoding="utf-8")
    except Exception:  # noqa: BLE001 - the guard itself must never fail
        return None
    return report


def _text(
    version: str, now: datetime, kind: type[BaseException], where: TracebackType | None
) -> str:
    lines = [
        f"ClusterDyn {version}, {now.isoformat()}",
        f"Python {platform.python_version()} on {platform.platform()}",
        f"{kind.__module__}.{kind.__qualname__}",
        "".join(traceback.format_tb(where)),
    ]
    return _BREAK.join(lines)
