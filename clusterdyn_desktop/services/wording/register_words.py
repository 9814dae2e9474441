"""What the parts of records are called, in any language."""

from collections.abc import Mapping

from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

WORDS: Mapping[str, str] = {
    "deleted": QT_TRANSLATE_NOOP("registers", "taken out"),
    # ---- assessments
    "code": QT_TRANSLATE_NOOP("registers", "code"),
    "round": QT_TRANSLATE_NOOP("registers", "round"),
    "label": QT_TRANSLATE_NOOP("registers", "label"),
    "period": QT_TRANSLATE_NOOP("registers", "period"),
    "language": QT_TRANSLATE_NOOP("registers", "language"),
    "team": QT_TRANSLATE_NOOP("registers", "team"),
    "instrument": QT_TRANSLATE_NOOP("registers", "instrument"),
    # ---- interviews
    "role": QT_TRANSLATE_NOOP("registers", "role"),
    "organisation": QT_TRANSLATE_NOOP("registers", "organisation"),
    "occasion": QT_TRANSLATE_NOOP("registers", "date, mode and length"),
    "interviewers": QT_TRANSLATE_NOOP("registers", "interviewers"),
    "consent_report": QT_TRANSLATE_NOOP("registers", "consent to the report"),
    "consent_benchmark": QT_TRANSLATE_NOOP("registers", "consent to comparison"),
    "consent_quote": QT_TRANSLATE_NOOP("registers", "consent to quotes"),
    "consent_contact": QT_TRANSLATE_NOOP("registers", "consent to be contacted again"),
    "consent_record": QT_TRANSLATE_NOOP("registers", "how consent was given"),
    "consent_withdrawn_on": QT_TRANSLATE_NOOP("registers", "withdrawal of consent"),
    "question_set": QT_TRANSLATE_NOOP("registers", "planned questions"),
    "erasure": QT_TRANSLATE_NOOP("registers", "erasure"),
    # ---- answers
    "score": QT_TRANSLATE_NOOP("registers", "score"),
    "evidence": QT_TRANSLATE_NOOP("registers", "evidence and certainty"),
    "note": QT_TRANSLATE_NOOP("registers", "note"),
    "quote": QT_TRANSLATE_NOOP("registers", "quote and permission"),
    "flag": QT_TRANSLATE_NOOP("registers", "flag"),
    # ---- what hangs on an interview
    "words": QT_TRANSLATE_NOOP("registers", "words"),
    "filed": QT_TRANSLATE_NOOP("registers", "question it is filed to"),
    "file_name": QT_TRANSLATE_NOOP("registers", "file name"),
    "caption": QT_TRANSLATE_NOOP("registers", "caption"),
    # ---- what else an assessment holds
    "agreed": QT_TRANSLATE_NOOP("registers", "agreed value"),
    "figure": QT_TRANSLATE_NOOP("registers", "figure"),
    "sequence": QT_TRANSLATE_NOOP("registers", "order"),
    "variable": QT_TRANSLATE_NOOP("registers", "variable"),
    "action": QT_TRANSLATE_NOOP("registers", "action"),
    "owner_role": QT_TRANSLATE_NOOP("registers", "owner"),
    "due": QT_TRANSLATE_NOOP("registers", "due date"),
    "status": QT_TRANSLATE_NOOP("registers", "status"),
    "title": QT_TRANSLATE_NOOP("registers", "title"),
    "situation": QT_TRANSLATE_NOOP("registers", "situation"),
    "what_was_done": QT_TRANSLATE_NOOP("registers", "what was done"),
    "what_changed": QT_TRANSLATE_NOOP("registers", "what changed"),
    "lesson": QT_TRANSLATE_NOOP("registers", "lesson"),
}
"""Words by register name; a test sees to it that every register has one."""


def register_word(texts: Texts, register: str) -> str:
    """Return what a register is called."""
    return texts.translate("registers", WORDS[register])
