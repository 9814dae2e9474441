"""The archive of attachments as services know it (`services.ports.AttachmentArchive`).

It comes from outside. Nothing of it is ever written to a disk by its names: contents are known by
their hashes, unpacked in memory one at a time, and never more of one than the workbook says it has.
"""

import re
import struct
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from clusterdyn_desktop.domain.attached_files import LARGEST_ATTACHMENT
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.attachments.writing import HASH_IN_NAME, archive_path
from clusterdyn_desktop.exchange.opening.guard import directory_size
from clusterdyn_desktop.services.attached_content import content_hash
from clusterdyn_desktop.services.ports import FilesFound, Repair
from clusterdyn_desktop.services.progress import Progress

MOST_FILES = 20_000
LARGEST_DIRECTORY = 10_000_000
SPARE_READING = 100_000_000
"""Bytes that may be unpacked in vain, besides those that are wanted."""

_ENCRYPTED = 1
_ODD = re.compile(r"\\|\A/|\A[A-Za-z]:|(?:\A|/)\.\.(?:/|\Z)|[\x00-\x1f]")
_BROKEN = (BadZipFile, zlib.error, struct.error, NotImplementedError, EOFError, ValueError)


class AttachmentArchives:
    """Finds contents in archives beside workbooks."""

    def look(self, workbook: Path, wanted: Mapping[str, int], progress: Progress) -> FilesFound:
        """Say which contents an archive beside a workbook holds of those wanted."""
        path = archive_path(workbook)
        if not wanted or not path.is_file():
            return FilesFound(None, frozenset())
        search = _Search(path, wanted)
        found = frozenset(sha256 for sha256, _ in search.contents(progress))
        return FilesFound(path, found, search.repairs())

    def contents(self, found: FilesFound, progress: Progress) -> Iterator[tuple[str, bytes]]:
        """Yield what was found; raises `attachments.changed` where one is no longer there."""
        if found.path is None or not found.hashes:
            return
        left = set(found.hashes)
        for sha256, content in _Search(found.path, dict.fromkeys(left)).contents(progress):
            left.discard(sha256)
            yield sha256, content
        if left:
            raise UserError("attachments.changed", file=str(found.path))


class _Search:
    """One going through an archive; `wanted` are sizes by hash, None where any size will do."""

    def __init__(self, path: Path, wanted: Mapping[str, int | None]) -> None:
        self._path = path
        self._wanted = wanted
        self._prefixes = {sha256[:HASH_IN_NAME] for sha256 in wanted}
        self._sizes = set(wanted.values())
        self._room = SPARE_READING + sum(size or LARGEST_ATTACHMENT for size in wanted.values())
        self._left_out: Counter[str] = Counter()

    def contents(self, progress: Progress) -> Iterator[tuple[str, bytes]]:
        """Yield the contents that are wanted, each once; what is in the way is noted."""
        try:
            with self._path.open("rb") as stream:
                yield from self._search(stream, progress)
        except (OSError, *_BROKEN):
            self._left_out["attachments.archive-damaged"] += 1

    def repairs(self) -> tuple[Repair, ...]:
        """Return what was noted."""
        return tuple(
            Repair(code, {"file": self._path.name, "count": count, "limit": MOST_FILES})
            for code, count in self._left_out.items()
        )

    def _search(self, stream: BinaryIO, progress: Progress) -> Iterator[tuple[str, bytes]]:
        if directory_size(stream) > LARGEST_DIRECTORY:
            self._left_out["attachments.too-many-files"] += 1
            return
        with ZipFile(stream) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES:
                self._left_out["attachments.too-many-files"] += 1
                return
            seen: set[str] = set()
            likely = sorted(filter(self._may_be_wanted, entries), key=self._is_unnamed)
            for done, entry in enumerate(likely):
                progress(done, len(likely))
                if len(seen) == len(self._wanted):
                    return
                held = self._unpacked(archive, entry)
                if held is not None and held[0] not in seen:
                    seen.add(held[0])
                    yield held

    def _may_be_wanted(self, entry: ZipInfo) -> bool:
        if entry.is_dir():
            return False
        if _ODD.search(entry.filename):
            self._left_out["attachments.odd-names"] += 1
            return False
        fits = None in self._sizes or entry.file_size in self._sizes
        if not fits and not self._is_unnamed(entry):
            self._left_out["attachments.wrong-content"] += 1
        return fits and entry.file_size <= LARGEST_ATTACHMENT

    def _is_unnamed(self, entry: ZipInfo) -> bool:
        """Say whether an entry's name does not begin with a hash that is wanted."""
        return entry.filename.rpartition("/")[2][:HASH_IN_NAME] not in self._prefixes

    def _unpacked(self, archive: ZipFile, entry: ZipInfo) -> tuple[str, bytes] | None:
        """Return an entry's hash and content if it is wanted."""
        self._room -= entry.file_size
        can_be_read = (
            self._room >= 0
            and entry.compress_type in {ZIP_STORED, ZIP_DEFLATED}
            and not entry.flag_bits & _ENCRYPTED
        )
        content = _content(archive, entry) if can_be_read else None
        sha256 = "" if content is None else content_hash(content)
        if content is not None and sha256 in self._wanted:
            return sha256, content
        if not self._is_unnamed(entry):
            self._left_out["attachments.wrong-content"] += 1
        return None


def _content(archive: ZipFile, entry: ZipInfo) -> bytes | None:
    """Return what an entry holds, None where it is damaged; never more than it says it holds."""
    try:
        with archive.open(entry) as stream:
            content = stream.read(entry.file_size + 1)
    except _BROKEN:
        return None
    return content if len(content) == entry.file_size else None
