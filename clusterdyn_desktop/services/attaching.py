"""Attaching: pictures, scans and recordings as evidence for an answer."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Attachment, Interview, Stamped, derived_id
from clusterdyn_desktop.services.attached_content import (
    FileRead,
    content_hash,
    read_file,
    write_copy,
)
from clusterdyn_desktop.services.ports import Author, nobody
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment, and whether its content is in this store.

    It is not where the record came in a workbook without the file.
    """

    attachment: Attachment
    is_here: bool


class Attaching:
    """Keeps attachments and their contents. Each call is one committed transaction."""

    def __init__(self, store: Store, who: Author = nobody) -> None:
        self._store = store
        self._who = who

    def read(self, path: Path, progress: Progress = no_progress) -> FileRead:
        """Read a file that is to be attached. Raises as `read_file` does; changes nothing."""
        return read_file(path, progress)

    def attach(
        self,
        interview_id: str,
        question_id: str,
        path: Path,
        progress: Progress = no_progress,
    ) -> Attachment:
        """Read a file and keep it as evidence for an answer; see `read` and `keep`."""
        return self.keep(interview_id, question_id, self.read(path, progress))

    def keep(self, interview_id: str, question_id: str, file: FileRead) -> Attachment:
        """Keep a file that was read as evidence for an answer; its content once for its hash.

        The same content on the same answer is the same attachment, at every site; it keeps the
        name and caption it has. Raises `interview.unknown`.
        """
        sha256 = file.sha256
        with self._store.unit_of_work(self._who()) as work:
            interview = work.get(Interview, interview_id)
            if interview is None or interview.deleted:
                raise UserError("interview.unknown", interview=interview_id)
            work.keep_content(sha256, file.content)
            kept = _twin(work, interview_id, question_id, sha256)
            if kept is None:
                kept = _attachment(interview_id, question_id, file, sha256)
                work.put(kept)
            work.commit()
        return kept

    def attachments(self, interview_id: str) -> tuple[Attached, ...]:
        """Return what is attached to the answers of an interview, by question and file name."""
        with self._store.unit_of_work() as work:
            found = [held.record for held in work.find(Attachment, interview_id)]
            here = work.contents_held({attachment.sha256 for attachment in found})
        return tuple(Attached(attachment, attachment.sha256 in here) for attachment in found)

    def counts(self) -> Mapping[str, int]:
        """Return the number of attachments by assessment id; those without any are left out."""
        with self._store.unit_of_work() as work:
            found = [held.record for held in work.find(Attachment)]
            homes = {
                held.record.id: held.record.assessment_id
                for held in (work.find(Interview) if found else ())
            }
        return Counter(homes[attachment.interview_id] for attachment in found)

    def remove(self, attachment_id: str) -> Attachment:
        """Take an attachment away; its content stays for undo. Raises `attachment.unknown`."""
        with self._store.unit_of_work(self._who()) as work:
            attachment = _held(work, attachment_id).record
            work.delete(Attachment, attachment_id)
            work.commit()
        return attachment

    def rename(self, attachment_id: str, file_name: str) -> Attachment:
        """Give an attachment another file name.

        Raises `attachment.no-name` and `attachment.unknown`.
        """
        name = file_name.strip()
        if not name:
            raise UserError("attachment.no-name")
        return self._change(attachment_id, lambda held: replace(held, file_name=name))

    def caption(self, attachment_id: str, caption: str) -> Attachment:
        """Say what an attachment shows. Raises `attachment.unknown`."""
        return self._change(attachment_id, lambda held: replace(held, caption=caption.strip()))

    def copy_out(self, attachment_id: str, folder: Path) -> Path:
        """Write an attachment's content into a folder under a safe name; return where.

        Raises `attachment.unknown`, `attachment.not-here`, `attachment.damaged` and
        `file.not-writable`.
        """
        with self._store.unit_of_work() as work:
            attachment = _held(work, attachment_id).record
            content = work.content(attachment.sha256)
        if content is None:
            raise UserError("attachment.not-here", file=attachment.file_name)
        if content_hash(content) != attachment.sha256:
            raise UserError("attachment.damaged", file=attachment.file_name)
        return write_copy(content, folder, attachment.file_name)

    def _change(self, attachment_id: str, change: Callable[[Attachment], Attachment]) -> Attachment:
        with self._store.unit_of_work(self._who()) as work:
            changed = change(_held(work, attachment_id).record)
            work.put(changed)
            work.commit()
        return changed


def _held(work: UnitOfWork, attachment_id: str) -> Stamped[Attachment]:
    held = work.get(Attachment, attachment_id)
    if held is None or held.deleted:
        raise UserError("attachment.unknown")
    return held


def _twin(work: UnitOfWork, interview_id: str, question_id: str, sha256: str) -> Attachment | None:
    """Return the attachment that has the same content on the same answer."""
    return next(
        (
            held.record
            for held in work.find(Attachment, interview_id)
            if held.record.question_id == question_id and held.record.sha256 == sha256
        ),
        None,
    )


def _attachment(interview_id: str, question_id: str, file: FileRead, sha256: str) -> Attachment:
    """Return a new attachment, or one that was taken away before: its id is the same."""
    return Attachment(
        id=derived_id(interview_id, Attachment.kind, question_id, file.media_type, sha256),
        interview_id=interview_id,
        question_id=question_id,
        media_type=file.media_type,
        size_bytes=len(file.content),
        sha256=sha256,
        file_name=file.name,
    )
