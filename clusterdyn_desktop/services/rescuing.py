"""Saving what can be read of a damaged store, with a report beside the new one.

Works without an open store, since it is wanted where none can be opened; and with one that is
damaged somewhere, and otherwise still at work.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.rescue_port import Rescued, StoreRescuer
from clusterdyn_desktop.services.store_port import Store
from clusterdyn_desktop.services.wording.rescue_words import rescue_report

REPORT_SUFFIX = ".rescue.txt"


class Rescuing:
    """Rescues stores. `rescuer` is asked for when it is needed."""

    def __init__(self, rescuer: Callable[[], StoreRescuer]) -> None:
        self._rescuer = rescuer

    def rescue(
        self, damaged: Path, new: Path, texts: Texts, progress: Progress = no_progress
    ) -> Rescued:
        """Save what can be read of `damaged` into the store `new`, and write the report.

        The damaged file stays as it is. Raises `rescue.exists`, `rescue.nothing`, and `store.*`.
        """
        if report_of(new).exists():
            raise UserError("rescue.exists", path=str(report_of(new)))
        rescued = self._rescuer().rescue(damaged, new, progress)
        _write(report_of(new), rescue_report(texts, damaged, rescued))
        return rescued


class OpenRescuing:
    """Rescues the store that is open. `rescuer` returns None where that cannot be done."""

    def __init__(self, store: Store, rescuer: Callable[[], StoreRescuer | None]) -> None:
        self._store = store
        self._rescuer = rescuer

    @property
    def is_offered(self) -> bool:
        """Whether what can be read of this store can be saved while it is open."""
        return self._rescuer() is not None

    @property
    def suffix(self) -> str:
        """How the names of stores end, by the one that is open."""
        return Path(self._store.location).suffix

    def rescue(self, new: Path, texts: Texts, progress: Progress = no_progress) -> Rescued:
        """Save what can be read into the store `new`, as `Rescuing` does."""
        rescuer = self._rescuer()
        if rescuer is None:
            raise UserError("check.server", location=self._store.location)
        return Rescuing(lambda: rescuer).rescue(Path(self._store.location), new, texts, progress)


def report_of(new: Path) -> Path:
    """Return where the report on a rescued store lies."""
    return new.with_name(new.name + REPORT_SUFFIX)


def _write(report: Path, lines: Sequence[str]) -> None:
    try:
        report.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as problem:
        reason = problem.strerror or ""
        raise UserError("file.not-writable", file=str(report), reason=reason) from problem
