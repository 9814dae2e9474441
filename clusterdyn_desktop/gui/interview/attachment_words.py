"""What an attached file is called on the screen: its kind, its size, whether it can be shown."""

from dataclasses import dataclass

from clusterdyn_desktop.domain.attached_files import may_be_opened
from clusterdyn_desktop.domain.records import Attachment
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.attaching import Attached
from clusterdyn_desktop.services.ports import Formats

KILOBYTE, MEGABYTE = 1_000, 1_000_000


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """An attachment as the list shows it; `trouble` says why it cannot be opened, or nothing."""

    attachment: Attachment
    name: str
    about: str
    trouble: str

    @property
    def spoken(self) -> str:
        """The line in one sentence, for those who listen."""
        return ", ".join(part for part in (self.name, self.about, self.trouble) if part)


def attachment_line(attached: Attached, formats: Formats) -> AttachmentLine:
    """Word one attachment."""
    held = attached.attachment
    trouble = "" if attached.is_here else translate("interview", "Came without its content")
    about = (kind_word(held), size_words(held.size_bytes, formats), held.caption)
    return AttachmentLine(held, held.file_name, " · ".join(filter(None, about)), trouble)


def kind_word(attachment: Attachment) -> str:
    """Return what kind of file an attachment is."""
    if not may_be_opened(attachment.file_name):
        return translate("interview", "File, only to be saved")
    main, _, sub = attachment.media_type.partition("/")
    words = {
        "image": translate("interview", "Picture"),
        "audio": translate("interview", "Sound"),
        "video": translate("interview", "Film"),
        "text": translate("interview", "Text"),
    }
    other = "PDF" if sub == "pdf" else translate("interview", "File")
    return words.get(main, other)


def size_words(size: int, formats: Formats) -> str:
    """Return how large a file is, as people read it."""
    if size >= MEGABYTE:
        shown = formats.number(size / MEGABYTE, 1)
        return translate("interview", "{size} MB").format(size=shown)
    shown = formats.number(max(1, round(size / KILOBYTE)))
    return translate("interview", "{size} kB").format(size=shown)


def not_opened_words(name: str) -> str:
    """Say why a file is not opened from here, and what can be done."""
    return translate(
        "interview",
        "“{name}” is of a kind that can run like a program, so it is not opened from here."
        " Save a copy to look at it.",
    ).format(name=name)
