"""What happens on a bug: the report is written first, then said.

Installed before anything else is imported, so it stands on the standard library alone. A report
holds the program's version and where it failed, and never an answer, a name or a note: messages
of exceptions are left out, since they may quote data, and so are the folders that files lie in,
since they are named after people.
"""

import faulthandler
import platform
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

EXIT_BUG = 1
PACKAGE = "clusterdyn_desktop"
_BREAK = "\n"
_LONGEST_CHAIN = 10
_FILE_IN_TRACE = re.compile(r'File "([^"]*)"')


COMMAND, BUG, CRASH = "command", "bug", "crash"
"""What reports are named after: of a command; of windows that go on; of windows that end by it."""


class _Guard:
    """What the hooks need to know."""

    prefix = COMMAND


def install() -> None:
    """Catch what nobody else catches, from now on."""
    _tell_faults_on_stderr()
    sys.excepthook = _on_bug


def _tell_faults_on_stderr() -> None:
    """Have faults below Python told where errors are; not every stream there is a real file."""
    faulthandler.disable()
    if sys.stderr is not None:
        with suppress(OSError, RuntimeError, ValueError):
            faulthandler.enable()


def watch_windows(trace: TextIO | None) -> None:
    """Take note that windows are about to open; what kills the program is written to a file."""
    _Guard.prefix = BUG
    if trace is not None:
        faulthandler.enable(trace)


def unwatch_windows(*, crashed: bool = False) -> None:
    """Take note that the windows are closed, or that an exception on its way out ends them."""
    _Guard.prefix = CRASH if crashed else COMMAND
    _tell_faults_on_stderr()


def _on_bug(kind: type[BaseException], bug: BaseException, where: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, bug, where)
        return
    report = write_report(bug)
    if sys.stderr is None:  # a windowed program without a console
        return
    sys.__excepthook__(kind, bug, where)
    if report is not None:
        print(
            f"This is a bug in ClusterDyn. A report without any of your data is in {report}.",
            file=sys.stderr,
        )


def write_report(bug: BaseException) -> Path | None:
    """Write a crash report and return its file; None where it could not be written."""
    try:
        from clusterdyn_desktop.app.paths import log_folder

        return save_report(
            log_folder(), _Guard.prefix, datetime.now(UTC), _BREAK.join(lines_of(bug))
        )
    except Exception:  # noqa: BLE001 - the guard itself must never fail
        return None


def save_report(folder: Path, prefix: str, at: datetime, text: str, name: str = "") -> Path:
    """Write a report of something that happened at a moment (UTC) and return its file.

    Raises `OSError`.
    """
    from clusterdyn_desktop import __version__

    folder.mkdir(parents=True, exist_ok=True)
    report = folder / f"{prefix}-{at:%Y%m%d-%H%M%S-%f}{name}.txt"
    head = (
        f"ClusterDyn {__version__}, {at.isoformat()}",
        f"Python {platform.python_version()} on {platform.platform()}",
    )
    report.write_text(_BREAK.join((*head, text, "")), encoding="utf-8")
    return report


def lines_of(bug: BaseException) -> Iterator[str]:
    """Yield the kind of an exception and where it came from, and those it was raised from."""
    current: BaseException | None = bug
    for _ in range(_LONGEST_CHAIN):
        if current is None:
            return
        yield f"{type(current).__module__}.{type(current).__qualname__}"
        for frame in traceback.extract_tb(current.__traceback__):
            yield f"  {plain_place(frame.filename)}:{frame.lineno} in {frame.name}"
        current = current.__cause__ or current.__context__


def plain_place(file: str) -> str:
    """Return a source file's path without the folders that the program was installed in."""
    parts = re.split(r"[\\/]", file)
    for number in range(len(parts) - 1, -1, -1):
        if parts[number] == PACKAGE:
            return "/".join(parts[number:])
        if parts[number] == "site-packages":
            return "/".join(parts[number + 1 :])
    return parts[-1]


def plain_trace(trace: str) -> str:
    """Return what `faulthandler` wrote without those folders."""
    return _FILE_IN_TRACE.sub(lambda match: f'File "{plain_place(match[1])}"', trace)
