"""What is found wrong with a store, in words: where, what, and what to do."""

from collections.abc import Mapping, Sequence

from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.services.check_port import Checked
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

SENTENCES: Mapping[FindingCode, str] = {
    FindingCode.STRUCTURE: QT_TRANSLATE_NOOP("findings", "The file is damaged: {detail}."),
    FindingCode.UNREADABLE: QT_TRANSLATE_NOOP(
        "findings", "{table}: a part of it cannot be read ({detail})."
    ),
    FindingCode.LOG_BESIDE: QT_TRANSLATE_NOOP(
        "findings", "The file beside the store that holds the newest changes is damaged."
    ),
    FindingCode.APPLICATION: QT_TRANSLATE_NOOP(
        "findings", "The file does not say any more that it is a store of this program."
    ),
    FindingCode.REVISION: QT_TRANSLATE_NOOP(
        "findings", "The store says of itself that its form is “{detail}”."
    ),
    FindingCode.FOREIGN_KEY: QT_TRANSLATE_NOOP(
        "findings", "{table}: row {record} belongs to something in {detail} that is not there."
    ),
    FindingCode.VALUE: QT_TRANSLATE_NOOP(
        "findings", "{table}: “{part}” of {record} cannot be read."
    ),
    FindingCode.SEAL: QT_TRANSLATE_NOOP(
        "findings", "{table}: {record} is not as it was written; its checksum is another."
    ),
    FindingCode.CONTENT: QT_TRANSLATE_NOOP(
        "findings", "{table}: the bytes of {record} are not those that were attached."
    ),
    FindingCode.DIFFERS: QT_TRANSLATE_NOOP(
        "findings", "{table}: “{part}” of {record} is not what its history says ({detail})."
    ),
    FindingCode.NO_HISTORY: QT_TRANSLATE_NOOP(
        "findings", "{table}: “{part}” of {record} is not in the history."
    ),
    FindingCode.NO_ROW: QT_TRANSLATE_NOOP(
        "findings", "{table}: {record} {part} is in the history only."
    ),
    FindingCode.GAP: QT_TRANSLATE_NOOP("findings", "The history lacks lines {detail}."),
    FindingCode.CHAIN: QT_TRANSLATE_NOOP(
        "findings", "The history: line {record} ({part}) does not follow on the one before it."
    ),
    FindingCode.ODD: QT_TRANSLATE_NOOP(
        "findings", "The history: “{part}” of line {record} is unlike what it was written with."
    ),
    FindingCode.OLDER: QT_TRANSLATE_NOOP(
        "findings", "{table}: only an older “{part}” of {record} could be read ({detail})."
    ),
    FindingCode.LOST: QT_TRANSLATE_NOOP(
        "findings", "{table}: “{part}” of {record} could not be read anywhere. {detail}"
    ),
    FindingCode.STAND_IN: QT_TRANSLATE_NOOP(
        "findings",
        "{table}: {record} could not be read; an empty one stands in for it, so that what belongs"
        " to it could be kept.",
    ),
}
"""Sentences by code."""

_TABLES: Mapping[str, str] = {
    "clusters": QT_TRANSLATE_NOOP("findings", "Clusters"),
    "assessments": QT_TRANSLATE_NOOP("findings", "Assessments"),
    "interviews": QT_TRANSLATE_NOOP("findings", "Interviews"),
    "answers": QT_TRANSLATE_NOOP("findings", "Answers"),
    "jottings": QT_TRANSLATE_NOOP("findings", "Jottings"),
    "attachments": QT_TRANSLATE_NOOP("findings", "Attachments"),
    "attachment_contents": QT_TRANSLATE_NOOP("findings", "Files of attachments"),
    "agreed_values": QT_TRANSLATE_NOOP("findings", "Agreed values"),
    "indicators": QT_TRANSLATE_NOOP("findings", "Indicators"),
    "actions": QT_TRANSLATE_NOOP("findings", "Actions"),
    "case_stories": QT_TRANSLATE_NOOP("findings", "Case stories"),
    "change_log": QT_TRANSLATE_NOOP("findings", "Lines of history"),
    "contacts": QT_TRANSLATE_NOOP("findings", "Contacts"),
    "drafts": QT_TRANSLATE_NOOP("findings", "Drafts"),
    "places": QT_TRANSLATE_NOOP("findings", "Places where work stopped"),
    "positions": QT_TRANSLATE_NOOP("findings", "Positions in the library"),
    "retentions": QT_TRANSLATE_NOOP("findings", "Days until which interviews are kept"),
    "file_log": QT_TRANSLATE_NOOP("findings", "Files that came in and went out"),
    "open_conflicts": QT_TRANSLATE_NOOP("findings", "Open conflicts"),
    "signers": QT_TRANSLATE_NOOP("findings", "Makers of peer packs"),
    "peer_packs": QT_TRANSLATE_NOOP("findings", "Peer packs"),
    "store_info": QT_TRANSLATE_NOOP("findings", "What the store says of itself"),
}
"""What the tables hold, for people."""

MANY = 50
"""How many findings are listed before the rest is only counted."""


def finding_sentence(texts: Texts, finding: Finding) -> str:
    """Return the sentence for a finding."""
    words = texts.translate("findings", SENTENCES[finding.code])
    table = finding.table
    if table in _TABLES:
        table = texts.translate("findings", _TABLES[table])
    filled = words.format(
        table=table, record=finding.record, part=finding.part, detail=finding.detail
    )
    return " ".join(filled.split())


def finding_lines(texts: Texts, findings: Sequence[Finding]) -> list[str]:
    """Return a sentence for each of the first fifty findings, and how many more there are."""
    lines = [finding_sentence(texts, finding) for finding in findings[:MANY]]
    rest = len(findings) - MANY
    if rest > 0:
        lines.append(texts.translate("findings", "And %n more.", "", rest))
    return lines


def check_sentence(texts: Texts, checked: Checked) -> str:
    """Return what came of a check, and what to do."""
    if not checked.is_sound:
        return texts.translate(
            "findings",
            "Something in the store is damaged. Restore a backup from before, or save what can be"
            " read into a new store; until then, enter nothing more.",
        )
    if checked.is_full:
        return texts.translate(
            "findings",
            "The store is sound: %n line(s) of history agree with all records.",
            "",
            checked.lines,
        )
    return texts.translate("findings", "The store's file is sound.")
