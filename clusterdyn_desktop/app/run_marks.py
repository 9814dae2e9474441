"""Marks of runs: each time the windows are open a small file lies in the folder of the log.

A run that ends takes its mark away. A mark that is left, and that nobody holds locked, tells of a
run that did not end: the system gives a lock back whatever kills a program, so that another
program at work is never mistaken for one that was killed.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO
from uuid import uuid4

from clusterdyn_desktop.app import crash_guard
from clusterdyn_desktop.domain.errors import UserError

MARK, TRACE = ".mark", ".trace"
_LOCKED_BYTE = 1 << 20
"""Beyond the content: what Windows locks cannot be read."""


class RunMark:
    """The mark of the run that is under way, and the file for what kills it."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._file = file
        self._held = file.open("w", encoding="utf-8")
        try:
            _lock(self._held, wait=True)
        except OSError:
            self._held.close()
            file.unlink()
            raise
        # An empty mark is one that is just being made.
        self._held.write(str(os.getpid()))
        self._held.flush()
        self.trace = file.with_suffix(TRACE).open("w", encoding="utf-8")

    def beat(self) -> None:
        """Note that the program is at work now."""
        with suppress(OSError):
            os.utime(self._file)

    def end(self) -> None:
        """Take the mark away: the run ends as it should."""
        for held, file in (
            (self.trace, self._file.with_suffix(TRACE)),
            (self._held, self._file),
        ):
            held.close()
            with suppress(OSError):
                file.unlink()


def folder_of_marks(logs: Path) -> Path:
    """Return the folder in which marks lie."""
    return logs / "runs"


class _Present:
    """The mark of this program's run, None while no windows are open."""

    mark: RunMark | None = None


def beat() -> None:
    """Note that this run is at work now."""
    if _Present.mark is not None:
        _Present.mark.beat()


def marked(logs: Path, work: Callable[[], int]) -> int:
    """Do the work of the windows under a mark, which is left behind only by what nobody catches.

    A bug that ends the work is the crash guard's, which writes a report of it.
    """
    try:
        mark = RunMark(folder_of_marks(logs) / f"{uuid4().hex}{MARK}")
    except OSError:  # a folder that cannot be written to, or without locks: then there is no mark
        mark = None
    _Present.mark = mark
    crash_guard.watch_windows(mark.trace if mark is not None else None)
    try:
        code = work()
    except (UserError, KeyboardInterrupt, SystemExit):
        _end(mark)
        raise
    except BaseException:
        _end(mark, crashed=True)
        raise
    _end(mark)
    return code


def _end(mark: RunMark | None, *, crashed: bool = False) -> None:
    crash_guard.unwatch_windows(crashed=crashed)
    _Present.mark = None
    if mark is not None:
        mark.end()


def unended(logs: Path) -> Iterator[tuple[Path, str]]:
    """Yield the marks of runs that did not end, with what was written when they were killed.

    A mark is taken away once the caller comes for the next one.
    """
    for file in sorted(folder_of_marks(logs).glob(f"*{MARK}")):
        with _left_behind(file) as is_left:
            if is_left:
                yield file, _text(file.with_suffix(TRACE))
        if is_left:
            for each in (file.with_suffix(TRACE), file):
                with suppress(OSError):
                    each.unlink()


@contextmanager
def _left_behind(file: Path) -> Iterator[bool]:
    """Say whether nobody holds a mark, and hold it meanwhile."""
    try:
        held = file.open("r+", encoding="utf-8")
    except OSError:  # its run has just ended
        yield False
        return
    with held:
        try:
            _lock(held, wait=False)
        except OSError:
            yield False
            return
        yield bool(held.read())


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError:
        return ""


def _lock(file: IO[str], *, wait: bool) -> None:
    """Lock a file until it is closed. Raises `OSError` where another program has it."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        file.seek(0)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
