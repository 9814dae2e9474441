"""The words at the head of the window: where one is, and one line about it.

What words about an assessment need is imported with the first of them: the start shows none.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.words import translate

if TYPE_CHECKING:
    from clusterdyn_desktop.services.interviewing import InterviewSheet
    from clusterdyn_desktop.services.planning import Plan
    from clusterdyn_desktop.services.results import Results


@dataclass(frozen=True, slots=True)
class Heading:
    """A title, and one line under it; the line may be empty."""

    title: str
    line: str = ""


def place_heading(name: PageName) -> Heading:
    """Return the heading of a page that is not about one assessment."""
    return {
        PageName.LIBRARY: Heading(translate("shell", "Library")),
        PageName.EXCHANGE: Heading(
            translate("shell", "Exchange"),
            translate("shell", "Assessments out to Excel, and back in"),
        ),
        PageName.SAFEKEEPING: Heading(
            translate("shell", "Safekeeping"),
            translate("shell", "Backups, and what else keeps your work from getting lost"),
        ),
        PageName.SETTINGS: Heading(
            translate("shell", "Settings"), translate("shell", "Every change is kept at once")
        ),
        PageName.ABOUT: Heading(
            translate("shell", "About and help"),
            translate("shell", "What the program is, whose method it uses, and its keys"),
        ),
    }.get(name, Heading(""))


def assessment_heading(plan: "Plan", language: ScreenLanguage) -> Heading:
    """Return the cluster and round, and which interviews the figures rest on."""
    from clusterdyn_desktop.domain.scoring.consent import counted
    from clusterdyn_desktop.domain.scoring.results import interview_base
    from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences

    sentences = ResultsSentences(plan.instrument, language.texts, language.formats)
    interviews = [planned.interview for planned in plan.interviews]
    base = interview_base(plan.instrument, interviews, counted(interviews))
    return Heading(f"{plan.cluster.name} · {plan.assessment.label}", sentences.base(base))


def past_heading(results: "Results", language: ScreenLanguage) -> Heading:
    """Return what the cluster and round were called at a moment, and what figures rested on."""
    from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences

    sentences = ResultsSentences(results.instrument, language.texts, language.formats)
    held = results.dossier
    title = f"{held.cluster.record.name} · {held.assessment.record.label}"
    return Heading(title, sentences.base(results.outcome.interviews))


def interview_heading(sheet: "InterviewSheet", language: ScreenLanguage) -> Heading:
    """Return the cluster and round, and who is being interviewed, how and when."""
    from clusterdyn_desktop.services.wording.record_words import mode_word

    interview = sheet.interview
    role = sheet.instrument.text(language.tag).roles.get(interview.role)
    parts = (
        interview.label,
        interview.organisation_kind or (role.short if role else ""),
        mode_word(language.texts, interview.mode) if interview.mode else "",
        language.formats.short_date(interview.held_on) if interview.held_on else "",
    )
    title = f"{sheet.cluster.name} · {sheet.assessment.label}"
    return Heading(title, " · ".join(part for part in parts if part))
