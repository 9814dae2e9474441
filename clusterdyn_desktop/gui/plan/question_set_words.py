"""The words of question sets: how many questions, how long, and what a plan changes."""

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.interview_flow import planned_questions
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import ProposedPlan, ProposedSet


def set_words(questions: int, minutes: int, language: ScreenLanguage) -> str:
    """Say how many questions a set has, and how long they take."""
    counted = translate("plan", "%n question(s)", "", questions)
    words = translate("plan", "{questions}, {minutes} min")
    return words.format(questions=counted, minutes=language.formats.number(minutes))


def change_words(each: ProposedSet, instrument: Instrument, language: ScreenLanguage) -> str:
    """Say what a proposed plan changes for one interview."""
    if each.keeps:
        return translate("plan", "keeps what it has")
    before = len(planned_questions(instrument, each.interview))
    if not each.changes:
        return translate("plan", "as it is")
    if before == len(each.questions):
        return translate("plan", "other questions than now")
    return translate("plan", "now {before}").format(before=language.formats.number(before))


def outcome_words(proposed: ProposedPlan, language: ScreenLanguage) -> str:
    """Say how many interviews get another set."""
    if not proposed.interviews:
        return translate("plan", "Nobody is planned yet.")
    if not proposed.changed:
        return translate("plan", "Every interview has these questions already.")
    words = translate("plan", "{changed} of {all} interviews get another set.")
    return words.format(
        changed=language.formats.number(proposed.changed),
        all=language.formats.number(len(proposed.interviews)),
    )
