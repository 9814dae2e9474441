"""All rules of method.md 6.4 put together: from an assessment's answers to its outcome."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AgreedValue, Answer, Interview
from clusterdyn_desktop.domain.scoring.consent import counted
from clusterdyn_desktop.domain.scoring.doubt import doubt
from clusterdyn_desktop.domain.scoring.loops import loop_outcome
from clusterdyn_desktop.domain.scoring.outcome import (
    InterviewBase,
    LoopOutcome,
    Outcome,
    Position,
    QuestionOutcome,
    StageOutcome,
    VariableOutcome,
)
from clusterdyn_desktop.domain.scoring.questions import quartiles, question_outcome
from clusterdyn_desktop.domain.scoring.stages import position, stage_state
from clusterdyn_desktop.domain.scoring.tally import Tally
from clusterdyn_desktop.domain.scoring.variables import (
    variable_score,
    variable_status,
    voice_gaps,
)


@dataclass(frozen=True, slots=True)
class Figures:
    """What scoring gives by rules 2 to 6, without the doubt of rule 7."""

    questions: Mapping[str, QuestionOutcome]
    variables: Mapping[str, VariableOutcome]
    loops: Mapping[str, LoopOutcome]
    stages: tuple[StageOutcome, ...]
    position: Position


def assess(
    instrument: Instrument,
    interviews: Sequence[Interview],
    answers: Iterable[Answer],
    agreed_values: Iterable[AgreedValue],
) -> Outcome:
    """Score an assessment. Give every interview; those without consent are left out here."""
    counting = counted(interviews)
    usable = _usable(instrument, counting, answers)
    agreed = agreed_by_question(instrument, agreed_values)
    found = _figures(instrument, counting, usable, agreed)
    tally = Tally(instrument, (interview.id for interview in counting), usable, agreed)
    return Outcome(
        interviews=interview_base(instrument, interviews, counting),
        position=found.position,
        doubt=doubt(instrument, tally, {i.id: i.label for i in counting}),
        stages=found.stages,
        loops=found.loops,
        variables=found.variables,
        questions=found.questions,
        voice_gaps=voice_gaps(instrument, found.variables),
    )


def figures(
    instrument: Instrument,
    interviews: Sequence[Interview],
    answers: Iterable[Answer],
    agreed_values: Iterable[AgreedValue],
) -> Figures:
    """Score an assessment as `assess` does, without the doubt."""
    counting = counted(interviews)
    usable = _usable(instrument, counting, answers)
    return _figures(instrument, counting, usable, agreed_by_question(instrument, agreed_values))


def _figures(
    instrument: Instrument,
    counting: Sequence[Interview],
    usable: Sequence[Answer],
    agreed: Mapping[str, int],
) -> Figures:
    questions = question_outcomes(instrument, usable, agreed)
    variables = variable_outcomes(instrument, counting, usable, questions)
    loops = loop_outcomes(instrument, variables)
    stages = tuple(stage_outcomes(instrument, loops, questions))
    return Figures(
        questions=questions,
        variables=variables,
        loops=loops,
        stages=stages,
        position=position({stage.stage: stage.state for stage in stages}),
    )


def position_alone(
    instrument: Instrument,
    interviews: Sequence[Interview],
    answers: Iterable[Answer],
    agreed_values: Iterable[AgreedValue],
) -> Position:
    """Return the position without its doubt, for lists of many assessments."""
    counting = counted(interviews)
    usable = _usable(instrument, counting, answers)
    questions = question_outcomes(instrument, usable, agreed_by_question(instrument, agreed_values))
    loops = loop_outcomes(instrument, variable_outcomes(instrument, counting, usable, questions))
    return position(
        {
            stage.id: stage_state(loops[stage.defining_loop], instrument.rules)
            for stage in instrument.stages
        }
    )


def _usable(
    instrument: Instrument, counting: Sequence[Interview], answers: Iterable[Answer]
) -> list[Answer]:
    """Keep the answers of interviews that count to questions the instrument has."""
    ids = {interview.id for interview in counting}
    known = instrument.question_by_id
    return [a for a in answers if a.interview_id in ids and a.question_id in known]


def agreed_by_question(
    instrument: Instrument, agreed_values: Iterable[AgreedValue]
) -> Mapping[str, int]:
    """Return the agreed scores (1–5) by question, those without a score left out."""
    return {
        value.question_id: value.score
        for value in agreed_values
        if value.score is not None and value.question_id in instrument.question_by_id
    }


def interview_base(
    instrument: Instrument, interviews: Sequence[Interview], counting: Sequence[Interview]
) -> InterviewBase:
    """Describe which interviews the figures rest on (6.4.0, 6.4.11, 1.5)."""
    roles = Counter(interview.role for interview in counting)
    voices = Counter(
        instrument.voice_by_role[role]
        for role in roles.elements()
        if role in instrument.voice_by_role
    )
    total = len(counting)
    rules = instrument.rules
    return InterviewBase(
        total=total,
        left_out=sum(interview.erased_on is None for interview in interviews) - total,
        by_role={role.id: roles[role.id] for role in instrument.roles},
        by_voice={voice: voices[voice] for voice in instrument.voices},
        company_share=voices[instrument.company_voice] / total if total else None,
        is_thin=total < rules.thin_base_interviews or len(roles) < rules.thin_base_roles,
    )


def question_outcomes(
    instrument: Instrument, answers: Iterable[Answer], agreed: Mapping[str, int]
) -> Mapping[str, QuestionOutcome]:
    """Score every question of the instrument, those without an answer included."""
    by_question: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        by_question[answer.question_id].append(answer)
    return {
        question.id: question_outcome(
            question.id, by_question[question.id], agreed.get(question.id)
        )
        for question in instrument.questions
    }


def variable_outcomes(
    instrument: Instrument,
    interviews: Sequence[Interview],
    answers: Sequence[Answer],
    questions: Mapping[str, QuestionOutcome],
) -> Mapping[str, VariableOutcome]:
    """Score every variable, with the score each voice would give it by its own medians."""
    voice_of = {i.id: instrument.voice_by_role.get(i.role) for i in interviews}
    by_voice = {
        voice: question_outcomes(
            instrument, [a for a in answers if voice_of[a.interview_id] == voice], {}
        )
        for voice in instrument.voices
    }
    speakers: defaultdict[str, set[str]] = defaultdict(set)
    for answer in answers:
        if answer.score is not None:
            speakers[instrument.question_by_id[answer.question_id].variable].add(
                answer.interview_id
            )
    outcomes = {}
    for variable in instrument.variables:
        ids = [question.id for question in instrument.questions_by_variable[variable.id]]
        values = [questions[key].value for key in ids]
        respondents = len(speakers[variable.id])
        outcomes[variable.id] = VariableOutcome(
            variable=variable.id,
            score=variable_score(values),
            status=variable_status(variable, values, respondents, instrument.rules),
            respondents=respondents,
            by_voice={
                voice: variable_score([held[key].median for key in ids])
                for voice, held in by_voice.items()
            },
        )
    return outcomes


def loop_outcomes(
    instrument: Instrument, variables: Mapping[str, VariableOutcome]
) -> Mapping[str, LoopOutcome]:
    """Score every loop over its known variables."""
    known = {
        outcome.variable: outcome.score
        for outcome in variables.values()
        if outcome.is_known and outcome.score is not None
    }
    return {loop.id: loop_outcome(loop, known, instrument.rules) for loop in instrument.loops}


def stage_outcomes(
    instrument: Instrument,
    loops: Mapping[str, LoopOutcome],
    questions: Mapping[str, QuestionOutcome],
) -> Iterable[StageOutcome]:
    """Yield the stages in order, each decided by its defining loop."""
    for stage in instrument.stages:
        loop = loops[stage.defining_loop]
        scores = sorted(
            score
            for variable in instrument.loop_by_id[stage.defining_loop].variables
            for question in instrument.questions_by_variable[variable]
            for score in questions[question.id].scores
        )
        yield StageOutcome(
            stage=stage.id,
            state=stage_state(loop, instrument.rules),
            geometric_mean=loop.geometric_mean,
            minimum=loop.minimum,
            weak_link=loop.weak_link,
            quartiles=quartiles(scores),
        )
