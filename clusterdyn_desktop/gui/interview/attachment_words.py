"""What an attached file is called on the screen: its kind, its size, whether it can be shown."""

from clusterdyn_desktop.domain.attached_files import may_be_opened
from clusterdyn_desktop.domain.records import Attachment
from clusterdyn_desktop.gui.interview.card_lines import CardLine, CardText
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.attaching import Attached
from clusterdyn_desktop.services.ports import Formats

KILOBYTE, MEGABYTE = 1_000, 1_000_000


def attachment_line(attached: Attached, formats: Formats) -> CardLine[Attached]:
    """Word one attachment; in rust why it cannot be opened."""
    held = attached.attachment
    trouble = "" if attached.is_here else translate("interview", "Came without its content")
    about = (kind_word(held), size_words(held.size_bytes, formats), held.caption)
    texts = (
        CardText(held.file_name),
        CardText(" · ".join(filter(None, about)), "small", "ink_second"),
        CardText(trouble, "small", "rust_ink"),
    )
    return CardLine(held.id, texts, attached)


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
