"""Writing the archive of attachments beside a workbook, and proving that it holds them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from clusterdyn_desktop.domain.attached_files import safe_file_name
from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Attachment
from clusterdyn_desktop.exchange.room import require_room
from clusterdyn_desktop.services.attached_content import content_hash
from clusterdyn_desktop.services.ports import ContentOf
from clusterdyn_desktop.services.progress import Progress

SUFFIX = ".attachments.zip"
MANIFEST = "manifest.json"
FORMAT = 1
HASH_IN_NAME = 12
"""How many digits of its hash a file's name in the archive begins with."""


def archive_path(workbook: Path) -> Path:
    """Return where the archive of a workbook lies."""
    return workbook.with_name(f"{workbook.stem}{SUFFIX}")


def wanted_of(dossier: Dossier) -> list[Attachment]:
    """Return the attachments of a dossier whose contents go along."""
    interviews = {interview.id for interview in living(dossier.interviews)}
    return [held for held in living(dossier.attachments) if held.interview_id in interviews]


@dataclass(frozen=True, slots=True)
class ArchiveLabel:
    """What an archive says of itself: the program and the workbook, and when it was written."""

    program: str
    workbook: str
    written_at: datetime


class ArchiveWriter:
    """Writes contents one by one; the same content once, however often it is attached."""

    def __init__(self, content_of: ContentOf, label: ArchiveLabel) -> None:
        self._content_of = content_of
        self._label = label
        self._wanted: dict[str, Attachment] = {}
        self._entries: list[dict[str, str | int]] = []

    def want(self, attachments: Iterable[Attachment]) -> None:
        """Note what is to go along."""
        for attachment in attachments:
            self._wanted.setdefault(attachment.sha256, attachment)

    @property
    def missing(self) -> int:
        """Contents that were wanted and are not here, or not what they were."""
        return len(self._wanted) - len(self._entries)

    @property
    def files(self) -> int:
        """Contents that were written."""
        return len(self._entries)

    def write(self, part: Path, progress: Progress) -> None:
        """Write everything that is wanted and here, and the manifest. Raises `file.no-room`."""
        require_room(part, sum(attachment.size_bytes for attachment in self._wanted.values()))
        with ZipFile(part, "w", ZIP_STORED) as archive:
            for done, attachment in enumerate(self._wanted.values()):
                progress(done, len(self._wanted))
                content = self._content_of(attachment.sha256)
                if content is not None and content_hash(content) == attachment.sha256:
                    self._add(archive, attachment, content)
            archive.writestr(self._stamp(MANIFEST), self._manifest())

    def verify(self, part: Path, path: Path, progress: Progress) -> None:
        """Read the archive back; raises `attachments.verification-failed`."""
        found = 0
        try:
            with ZipFile(part) as archive:
                for done, entry in enumerate(self._entries):
                    progress(done, len(self._entries))
                    found += content_hash(archive.read(str(entry["name"]))) == entry["sha256"]
        except (BadZipFile, KeyError):
            found = 0
        if found != len(self._entries):
            raise UserError(
                "attachments.verification-failed",
                file=str(path),
                expected=len(self._entries),
                found=found,
            )

    def _add(self, archive: ZipFile, attachment: Attachment, content: bytes) -> None:
        name = f"{attachment.sha256[:HASH_IN_NAME]}-{safe_file_name(attachment.file_name)}"
        if any(entry["name"] == name for entry in self._entries):
            name = f"{attachment.sha256}-{safe_file_name(attachment.file_name)}"
        archive.writestr(self._stamp(name), content)
        self._entries.append(
            {
                "name": name,
                "sha256": attachment.sha256,
                "size": len(content),
                "media_type": attachment.media_type,
            }
        )

    def _stamp(self, name: str) -> ZipInfo:
        """Return an entry with the time of writing: the same contents give the same bytes."""
        moment = self._label.written_at.astimezone(UTC)
        return ZipInfo(name, max(moment.timetuple()[:6], (1980, 1, 1, 0, 0, 0)))

    def _manifest(self) -> str:
        held = {
            "format": FORMAT,
            "program": self._label.program,
            "written_at": self._label.written_at.isoformat(),
            "workbook": self._label.workbook,
            "files": self._entries,
        }
        return json.dumps(held, ensure_ascii=False, indent=1)
