"""The answers behind a figure in words. Knows nothing of Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from clusterdyn_desktop.domain.records import AgreedValue, AnswerState
from clusterdyn_desktop.domain.scoring.outcome import (
    QuestionOutcome,
    VariableOutcome,
    VariableStatus,
)
from clusterdyn_desktop.gui.results.reading import Reading
from clusterdyn_desktop.services.results import AnswerBehind, QuestionBehind
from clusterdyn_desktop.services.wording.record_words import answer_state_word, certainty_word

STRONG_AGREEMENT = 0.7
"""From this rwg on answers are said to agree, by the common rule of thumb (method.md 5.3)."""

SOME_AGREEMENT = 0.5


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """One answer; `score` is None for the states without one. The texts are rich text."""

    score: int | None
    heading: str
    anchor: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """One question with its answers; `counts` are numbers of answers by score, lowest first."""

    question: str
    text: str
    counts: tuple[int, ...]
    spoken_counts: str
    facts: tuple[str, ...]
    answers: tuple[AnswerWords, ...]


@dataclass(frozen=True, slots=True)
class BehindWords:
    """Everything behind one variable's score, which is None where too little is known."""

    name: str
    score: float | None
    summary: tuple[str, ...]
    questions: tuple[QuestionWords, ...]


def behind_words(reading: Reading, variable: str) -> BehindWords:
    """Put a variable's answers into words."""
    outcome = reading.results.outcome.variables[variable]
    return BehindWords(
        name=reading.words.variables[variable].name,
        score=outcome.score if outcome.is_known else None,
        summary=tuple(_summary(reading, outcome)),
        questions=tuple(_question(reading, held) for held in reading.results.behind(variable)),
    )


def _summary(reading: Reading, outcome: VariableOutcome) -> Iterable[str]:
    yield _basis(reading, outcome)
    voices = [
        f"{reading.words.voices[voice]} {reading.figure(score)}"
        for voice, score in outcome.by_voice.items()
        if score is not None
    ]
    if voices:
        yield " · ".join(voices)
    if reading.results.instrument.variable_by_id[outcome.variable].role == "brake":
        yield reading.texts.translate(
            "results", "This is a brake: a high score means that it brakes little."
        )


def _basis(reading: Reading, outcome: VariableOutcome) -> str:
    translate = reading.texts.translate
    instrument = reading.results.instrument
    questions = instrument.questions_by_variable[outcome.variable]
    interviews = translate("results", "%n interview(s)", "", outcome.respondents)
    if outcome.status is VariableStatus.INSUFFICIENT:
        return translate(
            "results",
            "Too little is known for a score: {interviews} so far. It takes {needed} that score it,"
            " and values for half of its questions.",
        ).format(
            interviews=interviews,
            needed=instrument.rules.single_source_minimum_interviews
            if instrument.variable_by_id[outcome.variable].single_source
            else instrument.rules.variable_minimum_interviews,
        )
    values = [reading.results.outcome.questions[question.id].value for question in questions]
    shown = [reading.figure(value) for value in values if value is not None]
    if len(shown) == 1:
        basis = translate("results", "{score} is the value of its question, from {interviews}.")
    else:
        basis = translate(
            "results", "{score} is the mean of its questions’ values {values}, from {interviews}."
        )
    said = basis.format(
        score=reading.figure(outcome.score, 2),
        values=reading.formats.listing(shown),
        interviews=interviews,
    )
    if outcome.status is VariableStatus.SINGLE_SOURCE:
        return f"{said} {translate('results', 'It may rest on a single source.')}"
    return said


def _question(reading: Reading, held: QuestionBehind) -> QuestionWords:
    outcome = reading.results.outcome.questions[held.question]
    rules = reading.results.instrument.rules
    counts = tuple(
        outcome.scores.count(score) for score in range(rules.score_minimum, rules.score_maximum + 1)
    )
    spoken = [
        reading.texts.translate("results", "score {score}: {count}").format(
            score=score, count=count
        )
        for score, count in enumerate(counts, rules.score_minimum)
    ]
    return QuestionWords(
        question=held.question,
        text=reading.words.questions[held.question].text,
        counts=counts,
        spoken_counts=reading.formats.listing(spoken),
        facts=tuple(_facts(reading, outcome, held.agreed)),
        answers=tuple(_answer(reading, held.question, entry) for entry in _in_order(held.answers)),
    )


def _in_order(answers: Iterable[AnswerBehind]) -> list[AnswerBehind]:
    """Scored answers first, lowest first; the other states after them."""
    return sorted(
        (entry for entry in answers if entry.answer.state is not AnswerState.OPEN),
        key=lambda entry: (entry.answer.score or 99, entry.interview.label),
    )


def _facts(reading: Reading, outcome: QuestionOutcome, agreed: AgreedValue | None) -> Iterable[str]:
    translate = reading.texts.translate
    if outcome.median is None:
        yield translate("results", "Nobody has scored it yet.")
    else:
        yield translate("results", "Median {median} of %n scored answer(s).", "", outcome.n).format(
            median=reading.figure(outcome.median)
        )
    if agreed is not None and agreed.score is not None:
        yield _agreed(reading, agreed)
    if outcome.iqr is not None and outcome.within_one is not None:
        yield translate(
            "results",
            "The middle half of the answers spans {iqr} steps; {share} lie within one step"
            " of the median.",
        ).format(iqr=reading.exact(outcome.iqr), share=reading.formats.percent(outcome.within_one))
    if outcome.rwg is not None:
        yield _agreement(reading, outcome.rwg)


def _agreed(reading: Reading, agreed: AgreedValue) -> str:
    said = reading.texts.translate(
        "results", "The team agreed on {score}, which counts instead of the median."
    ).format(score=agreed.score)
    when = reading.formats.short_date(agreed.decided_on) if agreed.decided_on else ""
    reason = agreed.reason.strip()
    detail = f"{reason} ({when})" if reason and when else reason or when
    return f"{said} {detail}".strip()


def _agreement(reading: Reading, rwg: float) -> str:
    translate = reading.texts.translate
    if rwg >= STRONG_AGREEMENT:
        said = translate("results", "The answers agree: {rwg} on a scale to 1 (rwg).")
    elif rwg > SOME_AGREEMENT:
        said = translate("results", "The answers agree in part: {rwg} on a scale to 1 (rwg).")
    else:
        said = translate("results", "The voices differ: {rwg} on a scale to 1 (rwg).")
    return said.format(rwg=reading.figure(rwg, 2))


def _answer(reading: Reading, question: str, entry: AnswerBehind) -> AnswerWords:
    answer, interview = entry.answer, entry.interview
    role = reading.words.roles.get(interview.role)
    anchors = reading.words.questions[question].anchors
    return AnswerWords(
        score=answer.score,
        heading=f"<b>{escape(interview.label)}</b> · {escape(role.short if role else '')}",
        anchor=escape(
            anchors[answer.score]
            if answer.score is not None
            else answer_state_word(reading.texts, answer.state)
        ),
        details=tuple(_details(reading, entry)),
    )


def _details(reading: Reading, entry: AnswerBehind) -> Iterable[str]:
    answer, translate = entry.answer, reading.texts.translate
    grounds = []
    if answer.evidence is not None:
        grade = reading.words.evidence_grades[answer.evidence]
        grounds.append(translate("results", "Evidence: {grade}").format(grade=grade))
    if answer.certainty is not None:
        certainty = certainty_word(reading.texts, answer.certainty)
        grounds.append(translate("results", "Certainty: {certainty}").format(certainty=certainty))
    if grounds:
        yield escape(" · ".join(grounds))
    if answer.note:
        yield escape(answer.note).replace("\n", "<br>")
    if answer.quote:
        quoted = translate("results", "“{quote}”").format(quote=escape(answer.quote))
        yield f"<i>{quoted}</i> {escape(_permission(reading, entry))}".strip()
    if answer.flag:
        yield escape(translate("results", "Flagged: {reason}").format(reason=answer.flag))


def _permission(reading: Reading, entry: AnswerBehind) -> str:
    translate = reading.texts.translate
    if entry.answer.quote_permission and entry.interview.consent_quote is not False:
        return translate("results", "May be quoted.")
    if entry.answer.quote_permission is None and entry.interview.consent_quote is not False:
        return translate("results", "Not decided whether it may be quoted.")
    return translate("results", "Not to be quoted.")
