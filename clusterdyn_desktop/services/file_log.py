"""The log of files: every file that came in or went out, whatever its kind."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from clusterdyn_desktop.domain.records import new_id
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.ports import Author, Clock, nobody
from clusterdyn_desktop.services.store_port import Store

_PIECE = 1 << 20


class Direction(StrEnum):
    """Which way a file went."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file that came in or went out.

    `at` is UTC and `zone` the time zone it was made in. `folder` is where the file lay then,
    `sha256` 64 hex digits of its content, empty for a folder of tables. `counts` say how much of
    what: `assessments`, `interviews`, `answers`, `written`, `decided`, `open`, … `batch` is the
    step of the history that an import is. `partner` is who made it, where that is known.
    `undone_at` is when an import was taken back, None while it holds.
    """

    id: str
    at: datetime
    zone: str
    who: str
    direction: Direction
    kind: FileKind
    name: str
    folder: str
    sha256: str
    counts: Mapping[str, int] = field(default_factory=dict)
    batch: str = ""
    partner: str = ""
    undone_at: datetime | None = None

    @property
    def path(self) -> Path:
        """Where the file lay then."""
        return Path(self.folder) / self.name

    @property
    def can_be_undone(self) -> bool:
        """Whether it is an import that holds, and wrote something."""
        return self.direction is Direction.IN and bool(self.batch) and self.undone_at is None

    @property
    def can_be_redone(self) -> bool:
        """Whether it is an import that was taken back."""
        return self.direction is Direction.IN and bool(self.batch) and self.undone_at is not None


def new_entry(
    clock: Clock,
    who: str,
    path: Path,
    *,
    direction: Direction,
    kind: FileKind,
    counts: Mapping[str, int],
) -> FileEntry:
    """Return an entry for a file that lies at a path now."""
    whole = path.absolute()
    return FileEntry(
        id=new_id(),
        at=clock.now(),
        zone=clock.zone(),
        who=who,
        direction=direction,
        kind=kind,
        name=whole.name,
        folder=str(whole.parent),
        sha256=sha256_of(path),
        counts=dict(counts),
    )


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, 64 hex digits; empty where it is none, or cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
    except OSError:
        return ""
    return digest.hexdigest()


class FileLog:
    """Keeps and tells which files came in and went out."""

    def __init__(self, store: Store, clock: Clock, who: Author = nobody) -> None:
        self._store = store
        self._clock = clock
        self._who = who

    def entries(self) -> Sequence[FileEntry]:
        """Return all of them, the newest first."""
        with self._store.unit_of_work() as work:
            return work.files()

    def note(
        self,
        direction: Direction,
        kind: FileKind,
        path: Path,
        counts: Mapping[str, int],
        *,
        sha256: str = "",
        batch: str = "",
        partner: str = "",
    ) -> FileEntry:
        """Note a file that came in or went out just now."""
        made = new_entry(
            self._clock, self._who(), path, direction=direction, kind=kind, counts=counts
        )
        entry = replace(made, sha256=sha256 or made.sha256, batch=batch, partner=partner)
        with self._store.unit_of_work(entry.who) as work:
            work.note_file(entry)
            work.commit()
        return entry
