"""What the log of files says: a line a file, the latest first. Knows nothing of Qt."""

from collections.abc import Callable, Mapping, Sequence

from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction, FileEntry
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

FEW = 3
"""How many files the start shows."""

KINDS: Mapping[FileKind, str] = {
    FileKind.EXCHANGE: QT_TRANSLATE_NOOP("exchange", "Exchange workbook"),
    FileKind.FILL_IN: QT_TRANSLATE_NOOP("exchange", "Fill-in workbook"),
    FileKind.PEER_PACK: QT_TRANSLATE_NOOP("exchange", "Peer pack"),
    FileKind.SUBMISSIONS: QT_TRANSLATE_NOOP("exchange", "Answers from phones"),
    FileKind.INSTRUMENT: QT_TRANSLATE_NOOP("exchange", "Instrument"),
    FileKind.TABLES: QT_TRANSLATE_NOOP("exchange", "Tables"),
    FileKind.UNKNOWN: QT_TRANSLATE_NOOP("exchange", "File"),
}

Counting = Callable[[Texts, int], str]
COUNTS: Mapping[str, Counting] = {
    "assessments": lambda texts, n: texts.translate("exchange", "%n assessment(s)", "", n),
    "interviews": lambda texts, n: texts.translate("exchange", "%n interview(s)", "", n),
    "answers": lambda texts, n: texts.translate("exchange", "%n answer(s)", "", n),
    "files": lambda texts, n: texts.translate("exchange", "%n file(s)", "", n),
    "clusters": lambda texts, n: texts.translate("exchange", "%n cluster(s)", "", n),
    "questions": lambda texts, n: texts.translate("exchange", "%n question(s)", "", n),
}
"""How much there was, in this order."""

REMARKS: Mapping[str, Counting] = {
    "decided": lambda texts, n: texts.translate("exchange", "%n conflict(s) decided", "", n),
    "open": lambda texts, n: texts.translate("exchange", "%n left open", "", n),
    "problems": lambda texts, n: texts.translate("exchange", "%n place(s) left out", "", n),
}
"""What else is said of an import."""


def headings(texts: Texts) -> tuple[str, ...]:
    """Return what stands over the columns of `row`."""
    return (
        texts.translate("exchange", "File"),
        texts.translate("exchange", "When and who"),
        texts.translate("exchange", "What it held"),
        texts.translate("exchange", "Remarks"),
    )


SHARES = (5, 3, 4, 3)


def row(entry: FileEntry, texts: Texts, formats: Formats) -> tuple[str, ...]:
    """Return the cells of a file's line."""
    direction = _direction(entry, texts)
    kind = texts.translate("exchange", KINDS[entry.kind])
    file = f"{entry.name}\n{direction} · {kind}"
    when = "\n".join(filter(None, (formats.moment(entry.at.astimezone()), entry.who)))
    return (file, when, held(entry, texts), "\n".join(_remarks(entry, texts, formats)))


def lately(entries: Sequence[FileEntry], texts: Texts, formats: Formats) -> str:
    """Return the last few files in a few lines; what to do first where there are none."""
    if not entries:
        return texts.translate(
            "exchange", "Nothing yet. Every file that goes out or comes in is noted here."
        )
    return "\n".join(
        f"{formats.short_date(entry.at.astimezone().date())} · {_direction(entry, texts)} · "
        f"{entry.name}"
        for entry in entries[:FEW]
    )


def held(entry: FileEntry, texts: Texts) -> str:
    """Say how much a file held."""
    return _counted(entry, COUNTS, texts, ", ")


def _direction(entry: FileEntry, texts: Texts) -> str:
    if entry.direction is Direction.IN:
        return texts.translate("exchange", "In", "into this store")
    return texts.translate("exchange", "Out", "out of this store")


def _remarks(entry: FileEntry, texts: Texts, formats: Formats) -> list[str]:
    said = []
    if entry.undone_at is not None:
        undone = texts.translate("exchange", "Undone {when}")
        said.append(undone.format(when=formats.moment(entry.undone_at.astimezone())))
    if entry.partner:
        said.append(texts.translate("exchange", "From {partner}").format(partner=entry.partner))
    counted = _counted(entry, REMARKS, texts, "\n")
    return [*said, counted] if counted else said


def _counted(entry: FileEntry, words: Mapping[str, Counting], texts: Texts, between: str) -> str:
    return between.join(
        word(texts, entry.counts[name]) for name, word in words.items() if entry.counts.get(name)
    )
