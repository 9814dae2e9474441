"""What came of saving the readable part of a damaged store, in words."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.rescue_port import RescueCount, Rescued
from clusterdyn_desktop.services.wording.finding_words import finding_sentence
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

_NAMES: Mapping[str, str] = {
    "clusters": QT_TRANSLATE_NOOP("rescue", "clusters"),
    "assessments": QT_TRANSLATE_NOOP("rescue", "assessments"),
    "interviews": QT_TRANSLATE_NOOP("rescue", "interviews"),
    "answers": QT_TRANSLATE_NOOP("rescue", "answers"),
    "jottings": QT_TRANSLATE_NOOP("rescue", "jottings"),
    "attachments": QT_TRANSLATE_NOOP("rescue", "attachments"),
    "attachment_contents": QT_TRANSLATE_NOOP("rescue", "files of attachments"),
    "agreed_values": QT_TRANSLATE_NOOP("rescue", "agreed values"),
    "indicators": QT_TRANSLATE_NOOP("rescue", "indicators"),
    "actions": QT_TRANSLATE_NOOP("rescue", "actions"),
    "case_stories": QT_TRANSLATE_NOOP("rescue", "case stories"),
    "change_log": QT_TRANSLATE_NOOP("rescue", "lines of history"),
    "contacts": QT_TRANSLATE_NOOP("rescue", "contacts"),
    "drafts": QT_TRANSLATE_NOOP("rescue", "drafts"),
    "places": QT_TRANSLATE_NOOP("rescue", "places where work stopped"),
}


def count_line(texts: Texts, count: RescueCount) -> str:
    """Return one line of the account: the kind, and how many were saved of how many."""
    name = texts.translate("rescue", _NAMES[count.name]) if count.name in _NAMES else count.name
    return texts.translate("rescue", "{name}: {saved} of {found} saved").format(
        name=name, saved=count.saved, found=count.found
    )


def rescue_sentence(texts: Texts, rescued: Rescued) -> str:
    """Return what came of it, in a sentence or two."""
    if not rescued.findings:
        return texts.translate(
            "rescue", "Everything could be read and is in the new store {path}."
        ).format(path=rescued.store)
    return texts.translate(
        "rescue",
        "What could be read is in the new store {path}; %n thing(s) to look at are in the report"
        " beside it.",
        "",
        len(rescued.findings),
    ).format(path=rescued.store)


def rescue_report(texts: Texts, damaged: Path, rescued: Rescued) -> list[str]:
    """Return the lines of the report: the account, then everything that is not certain."""
    translate = texts.translate
    lines = [
        translate("rescue", "What could be saved of {path}").format(path=damaged),
        "",
        rescue_sentence(texts, rescued),
        translate("rescue", "The damaged file was only read; keep it until all is found."),
        "",
        *(count_line(texts, count) for count in rescued.counts),
        "",
    ]
    line = translate("rescue", "{cluster} · {label}: {interviews} interviews, {answers} answers")
    lines += [line.format_map(asdict(each)) for each in rescued.assessments]
    if rescued.findings:
        lines += ["", translate("rescue", "To look at:")]
        lines += [f"– {finding_sentence(texts, finding)}" for finding in rescued.findings]
    return lines
