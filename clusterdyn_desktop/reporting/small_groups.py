"""What a report may show of small groups (docs/decisions/0006-small-groups-in-the-report.md).

A voice's value is shown where at least the instrument's smallest group of respondents answered
(method.md 5.6). The cluster organisation's own value is shown always: it is not anonymous, it is
the report's first reader, and its gap to the companies is a finding (6.4.11).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, Interview
from clusterdyn_desktop.domain.scoring.consent import counted
from clusterdyn_desktop.domain.scoring.outcome import Outcome
from clusterdyn_desktop.services.report_ports import ReportMaterial


@dataclass(frozen=True, slots=True)
class VoiceValue:
    """What one voice says of one variable; `value` is None where it said nothing or is hidden."""

    value: float | None
    respondents: int
    is_hidden: bool


VoiceValues = Mapping[str, Mapping[str, VoiceValue]]
"""By variable, then by voice."""


def all_voices(material: ReportMaterial) -> VoiceValues:
    """Return every voice's value, for those who work with the answers themselves."""
    return _voices(material, smallest=0)


def shown_voices(material: ReportMaterial) -> VoiceValues:
    """Return the voices' values that may stand in a report."""
    return _voices(material, smallest=material.instrument.rules.small_group_minimum)


def _voices(material: ReportMaterial, smallest: int) -> VoiceValues:
    counts = _respondents(material)
    instrument = material.instrument
    return {
        name: {
            voice: _value(
                outcome.by_voice.get(voice),
                counts[name, voice],
                0 if voice == instrument.organisation_voice else smallest,
            )
            for voice in instrument.voices
        }
        for name, outcome in material.outcome.variables.items()
    }


def _value(value: float | None, respondents: int, smallest: int) -> VoiceValue:
    hidden = value is not None and respondents < smallest
    return VoiceValue(None if hidden else value, respondents, hidden)


def _respondents(material: ReportMaterial) -> Mapping[tuple[str, str], int]:
    """Count the interviews that scored a variable, by variable and voice."""
    interviews = {interview.id: interview for interview in counted_interviews(material)}
    instrument = material.instrument
    speakers: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for answer in living(material.dossier.answers):
        interview = interviews.get(answer.interview_id)
        question = instrument.question_by_id.get(answer.question_id)
        if interview is None or question is None or answer.score is None:
            continue
        voice = instrument.voice_by_role.get(interview.role, "")
        speakers[question.variable, voice].add(interview.id)
    return defaultdict(int, {key: len(ids) for key, ids in speakers.items()})


def counted_interviews(material: ReportMaterial) -> list[Interview]:
    """Return the interviews a report may use at all (6.4.0)."""
    return counted(living(material.dossier.interviews))


@dataclass(frozen=True, slots=True)
class Gap:
    """How far the organisation's value of a variable lies above the companies'."""

    variable: str
    companies: float
    organisation: float

    @property
    def difference(self) -> float:
        """Positive where the organisation sees it better."""
        return self.organisation - self.companies


def gap(instrument: Instrument, variable: str, voices: Mapping[str, VoiceValue]) -> Gap | None:
    """Return the gap between companies and organisation, None where either is not shown."""
    companies = voices[instrument.company_voice].value
    organisation = voices[instrument.organisation_voice].value
    if companies is None or organisation is None:
        return None
    return Gap(variable, companies, organisation)


def wide_gaps(material: ReportMaterial, voices: VoiceValues) -> list[Gap]:
    """Return the gaps of a step or more that may be shown (6.4.11), the widest first."""
    gaps = [gap(material.instrument, name, held) for name, held in voices.items()]
    wide = [
        found
        for found in gaps
        if found and abs(found.difference) >= material.instrument.rules.voice_gap
    ]
    return sorted(wide, key=lambda found: -abs(found.difference))


def has_hidden(voices: VoiceValues, variables: Sequence[str]) -> bool:
    """Say whether anything is hidden among some variables."""
    return any(held.is_hidden for name in variables for held in voices[name].values())


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote that may be printed, with who may be said to have said it."""

    text: str
    question: str
    source: str


def printable_quotes(material: ReportMaterial) -> list[Quote]:
    """Return the quotes a report may print, in the order of the instrument's questions.

    Printed are quotes whose permission is given, from interviews that may be used and that agreed
    to be quoted.
    """
    interviews = {
        interview.id: interview
        for interview in counted_interviews(material)
        if interview.consent_quote is True
    }
    order = {question.id: place for place, question in enumerate(material.instrument.questions)}
    answers = [answer for answer in living(material.dossier.answers) if _may_print(answer)]
    known = [a for a in answers if a.interview_id in interviews and a.question_id in order]
    return [
        Quote(
            answer.quote.strip(),
            answer.question_id,
            attribution(material, interviews[answer.interview_id].role),
        )
        for answer in sorted(known, key=lambda a: (order[a.question_id], a.id))
    ]


def _may_print(answer: Answer) -> bool:
    return answer.quote_permission is True and bool(answer.quote.strip())


def attribution(material: ReportMaterial, role: str) -> str:
    """Say who spoke without saying who: role, else voice, else just a respondent.

    A role or voice is named only where enough respondents of it were interviewed.
    """
    instrument, base = material.instrument, material.outcome.interviews
    words = instrument.text(material.texts.language)
    smallest = instrument.rules.small_group_minimum
    voice = instrument.voice_by_role.get(role, "")
    if base.by_voice.get(voice, 0) < smallest:
        return material.texts.translate("report", "a respondent")
    if base.by_role.get(role, 0) >= smallest and role in words.roles:
        return words.roles[role].name
    return material.texts.translate("report", "a respondent ({voice})").format(
        voice=words.voices[voice]
    )


def single_voice_sources(material: ReportMaterial, outcome: Outcome) -> list[tuple[str, int]]:
    """Return who each interview the position hangs on may be said to be, and the other stage."""
    roles = {interview.label: interview.role for interview in counted_interviews(material)}
    return [
        (attribution(material, roles.get(label, "")), stage)
        for label, stage in outcome.doubt.single_voices.items()
    ]
