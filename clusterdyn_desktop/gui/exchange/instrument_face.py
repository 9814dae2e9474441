"""What is shown of an instrument from Excel before it is kept. Knows nothing of Qt."""

from clusterdyn_desktop.domain.instrument_differences import GUIDANCE, PLANNING, STRUCTURE, TEXT
from clusterdyn_desktop.gui.exchange.faces import CheckFace, Number, Section
from clusterdyn_desktop.services.instrument_desk import InstrumentCheck, InstrumentStanding
from clusterdyn_desktop.services.ports import Formats, Texts

MOST_CHANGES = 300
SHARES = (2, 3, 3)
KEPT = frozenset(
    {InstrumentStanding.NEW, InstrumentStanding.NEW_VERSION, InstrumentStanding.TRANSLATED}
)


def instrument_face(check: InstrumentCheck, texts: Texts, formats: Formats) -> CheckFace:
    """Return what is shown of an instrument."""
    translate, instrument = texts.translate, check.instrument
    can_keep = check.standing in KEPT
    parts = (check.path.name, instrument.id, instrument.version)
    return CheckFace(
        title=translate("exchange", "Before anything changes"),
        line=" · ".join(parts),
        verdict=_verdict(check, texts),
        back=translate("exchange", "Cancel") if can_keep else translate("exchange", "Back"),
        numbers=_numbers(check, texts),
        sections=_changes(check, texts, formats),
        words=_standing(check, texts),
        notes=_notes(check, texts, formats),
        go=translate("exchange", "Keep this instrument") if can_keep else "",
    )


def _numbers(check: InstrumentCheck, texts: Texts) -> list[Number]:
    translate, instrument = texts.translate, check.instrument
    counted = [
        Number(len(instrument.questions), translate("exchange", "questions")),
        Number(len(instrument.texts), translate("exchange", "languages")),
    ]
    if check.compared_with is not None:
        counted += [
            Number(check.count(STRUCTURE), translate("exchange", "changes of structure")),
            Number(check.count(TEXT), translate("exchange", "changed texts")),
            Number(check.count(GUIDANCE), translate("exchange", "changed guidance")),
            Number(check.count(PLANNING), translate("exchange", "changes of planning")),
        ]
    return counted


def _standing(check: InstrumentCheck, texts: Texts) -> str:
    translate, held = texts.translate, check.compared_with
    words = {
        InstrumentStanding.NEW: translate("exchange", "This instrument is new here."),
        InstrumentStanding.NEW_VERSION: translate(
            "exchange",
            "This is another version of an instrument that is here as {version}. Assessments made"
            " with that one keep it.",
        ),
        InstrumentStanding.TRANSLATED: translate(
            "exchange", "The same version as here, with other translations, guidance or planning."
        ),
        InstrumentStanding.SAME: translate("exchange", "This instrument is here, the same."),
        InstrumentStanding.OTHER: translate(
            "exchange",
            "It calls itself version {version}, but asks something else than the version {version}"
            " that is here.",
        ),
    }[check.standing]
    return words.format(version=held.version if held else "")


def _verdict(check: InstrumentCheck, texts: Texts) -> str:
    translate = texts.translate
    if check.standing is InstrumentStanding.SAME:
        return translate("exchange", "There is nothing to bring in.")
    if check.standing is InstrumentStanding.OTHER:
        return translate(
            "exchange",
            "Nothing has been changed. Give it a version of its own in the file, then choose it"
            " again.",
        )
    return translate(
        "exchange",
        "Nothing has changed yet. It is kept beside those that come with the program; none of them"
        " is written over.",
    )


def _notes(check: InstrumentCheck, texts: Texts, formats: Formats) -> list[str]:
    notes = []
    if check.new_languages and check.compared_with is not None:
        words = texts.translate("exchange", "New languages: {languages}.")
        names = [formats.language_name(tag) for tag in check.new_languages]
        notes.append(words.format(languages=formats.listing(names)))
    for version, count in sorted(check.used_by.items()):
        words = texts.translate(
            "exchange", "%n assessment(s) here were made with version {version}.", "", count
        )
        notes.append(words.format(version=version))
    return notes


def _changes(check: InstrumentCheck, texts: Texts, formats: Formats) -> list[Section]:
    translate = texts.translate
    others = [each for each in check.changes if each.language not in check.new_languages]
    if not others or check.compared_with is None:
        return []
    rows = [
        (
            f"{each.key}\n{formats.language_name(each.language) if each.language else ''}",
            each.old or "–",
            each.new or "–",
        )
        for each in others[:MOST_CHANGES]
    ]
    headings = (
        translate("exchange", "Where"),
        translate("exchange", "So far"),
        translate("exchange", "In the file"),
    )
    return [Section(translate("exchange", "What changes"), headings, rows, SHARES)]
