"""The words of the plan: one interview's cells, and what the interviews rest on."""

from dataclasses import dataclass

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.plan.coverage_words import coverage_sentence
from clusterdyn_desktop.gui.plan.plan_base import (
    Standing,
    hoped_for,
    left_out,
    not_asked,
    standing,
)
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.widgets.named_box import language_word
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Plan, PlannedInterview
from clusterdyn_desktop.services.wording.record_words import mode_word, size_word, yes_no_word
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences


@dataclass(frozen=True, slots=True)
class Cell:
    """Two lines of a cell; `share` (0–1) draws a bar in place of the second."""

    text: str
    under: str = ""
    warns: bool = False
    share: float | None = None

    @property
    def spoken(self) -> str:
        """The cell for those who do not see it."""
        return ", ".join(part for part in (self.text, self.under) if part)


def headings() -> list[str]:
    """Return the headings of the interview table."""
    return [
        translate("plan", "Label"),
        translate("plan", "Respondent"),
        translate("plan", "Held"),
        translate("plan", "Language"),
        translate("plan", "For the report"),
        translate("plan", "For comparison"),
        translate("plan", "Quotes"),
        translate("plan", "Questions done"),
    ]


def cells(
    planned: PlannedInterview, instrument: Instrument, language: ScreenLanguage
) -> list[Cell]:
    """Return an interview's cells, in the order of the headings."""
    interview = planned.interview
    return [
        Cell(interview.label),
        _respondent(interview, instrument, language),
        _held(interview, language),
        _language(interview.language, language),
        _report(interview, language),
        Cell(_consent(interview.consent_benchmark, language)),
        Cell(_consent(interview.consent_quote, language)),
        _progress(planned, language),
    ]


def _respondent(interview: Interview, instrument: Instrument, language: ScreenLanguage) -> Cell:
    role = instrument.text(language.tag).roles.get(interview.role)
    size = size_word(language.texts, interview.size_class) if interview.size_class else ""
    under = ", ".join(part for part in (interview.organisation_kind, size) if part)
    return Cell(role.short if role else interview.role, under)


def _held(interview: Interview, language: ScreenLanguage) -> Cell:
    mode = mode_word(language.texts, interview.mode) if interview.mode else ""
    if interview.held_on is None:
        return Cell(translate("plan", "no day yet"), mode)
    return Cell(language.formats.short_date(interview.held_on), mode)


def _language(tag: str, language: ScreenLanguage) -> Cell:
    """Name a language, its region on the second line."""
    name = language_word(language.formats, tag) if tag else ""
    spoken, _, region = name.partition(" (")
    return Cell(spoken, region.rstrip(")"))


def _consent(given: bool | None, language: ScreenLanguage) -> str:
    return translate("plan", "not asked") if given is None else yes_no_word(language.texts, given)


def _report(interview: Interview, language: ScreenLanguage) -> Cell:
    match standing(interview):
        case Standing.COUNTS:
            return Cell(_consent(True, language))
        case Standing.NOT_ASKED:
            return Cell(
                _consent(None, language), translate("plan", "left out until given"), warns=True
            )
        case Standing.WITHDRAWN:
            return Cell(
                translate("plan", "withdrawn"), translate("plan", "left out of results"), warns=True
            )
        case Standing.ERASED:
            day = interview.erased_on
            told = language.formats.short_date(day) if day else ""
            return Cell(translate("plan", "erased"), told)
        case Standing.REFUSED:
            return Cell(
                _consent(False, language), translate("plan", "left out of results"), warns=True
            )


def _progress(planned: PlannedInterview, language: ScreenLanguage) -> Cell:
    words = translate("plan", "{done} of {planned}").format(
        done=language.formats.number(planned.done), planned=language.formats.number(planned.planned)
    )
    return Cell(words, share=planned.done / planned.planned if planned.planned else 0.0)


def base_words(plan: Plan, language: ScreenLanguage) -> str:
    """Say what the results will rest on: companies, consents, what is left out, and coverage."""
    if not plan.interviews:
        return ""
    share = hoped_for(plan).company_share
    parts = []
    if share is not None:
        words = translate("plan", "{share} of the interviews are with companies.")
        parts.append(words.format(share=language.formats.percent(share)))
    if waiting := not_asked(plan):
        words = translate(
            "plan", "Consent is still to be asked for in %n interview(s).", "", waiting
        )
        parts.append(words)
    if out := left_out(plan):
        parts.append(translate("plan", "%n interview(s) left out of results.", "", out))
    parts.append(coverage_sentence(plan.coverage, language))
    return " ".join(filter(None, parts))


def thin_words(plan: Plan, language: ScreenLanguage) -> str:
    """Return the warning about a thin base, empty where the base is not thin."""
    if not plan.interviews:
        return ""
    sentences = ResultsSentences(plan.instrument, language.texts, language.formats)
    return sentences.thin_base(hoped_for(plan))


def start_words(planned: PlannedInterview | None) -> str:
    """Return what opening an interview is called, by how far it has come."""
    if planned is None or planned.done == 0:
        return translate("plan", "Start interview")
    if planned.done < planned.planned:
        return translate("plan", "Continue interview")
    return translate("plan", "Open interview")


def empty_words(instrument: Instrument) -> str:
    """Say what to do where nobody is planned yet."""
    rules = instrument.rules
    return translate(
        "plan",
        "Add those you will talk to. {interviews} interviews with {roles} kinds of respondent are"
        " the least for a sound base.",
    ).format(interviews=rules.thin_base_interviews, roles=rules.thin_base_roles)
