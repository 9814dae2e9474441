"""How the figures of a variable came about (method.md 6.4.3, 6.4.11)."""

from collections.abc import Iterable
from math import ceil

from clusterdyn_desktop.domain.dynamics.figures import Figure, FigureKind
from clusterdyn_desktop.domain.scoring.outcome import VariableOutcome, VariableStatus
from clusterdyn_desktop.services.wording.explanations.told import NONE, Explanation, Part, Speaker

SCORE_RULE = "6.4.3"
VOICE_RULE = "6.4.11"


def score(speaker: Speaker, variable: str) -> Explanation:
    """Explain a variable's score, or why it has none that counts."""
    held = speaker.outcome.variables[variable]
    questions = speaker.instrument.questions_by_variable[variable]
    parts = tuple(
        Part(
            Figure(FigureKind.QUESTION_VALUE, question.id),
            f"{question.id} {speaker.words.questions[question.id].text}",
            speaker.number(speaker.outcome.questions[question.id].value),
        )
        for question in questions
    )
    lines = (*_mean(speaker, held), *_basis(speaker, held), *_brake(speaker, held))
    value = speaker.number(held.score) if held.is_known else NONE
    return Explanation(speaker.words.variables[variable].name, value, SCORE_RULE, lines, parts)


def _mean(speaker: Speaker, held: VariableOutcome) -> Iterable[str]:
    translate = speaker.texts.translate
    ids = [question.id for question in speaker.instrument.questions_by_variable[held.variable]]
    values = {key: speaker.outcome.questions[key].value for key in ids}
    known = [value for value in values.values() if value is not None]
    if known:
        yield translate("explanations", "Mean of its questions’ values: {reckoning}.").format(
            reckoning=speaker.mean(known)
        )
    without = [key for key, value in values.items() if value is None]
    if without:
        yield translate("explanations", "Without a value: {questions}.").format(
            questions=speaker.formats.listing(without)
        )


def _basis(speaker: Speaker, held: VariableOutcome) -> Iterable[str]:
    """Say what the score rests on, beside what it takes."""
    translate, rules = speaker.texts.translate, speaker.instrument.rules
    questions = speaker.instrument.questions_by_variable[held.variable]
    known = sum(speaker.outcome.questions[each.id].value is not None for each in questions)
    is_single = speaker.instrument.variable_by_id[held.variable].single_source
    yield translate(
        "explanations",
        "Values for {known} of {all} questions (it takes {share}), scored by {respondents}"
        " interviews (it takes {needed}).",
    ).format(
        known=known,
        all=len(questions),
        share=ceil(rules.variable_question_share * len(questions)),
        respondents=held.respondents,
        needed=rules.single_source_minimum_interviews
        if is_single
        else rules.variable_minimum_interviews,
    )
    if held.status is VariableStatus.INSUFFICIENT:
        yield translate("explanations", "That is too little: it enters no loop.")
    elif held.status is VariableStatus.SINGLE_SOURCE:
        yield translate("explanations", "It may rest on a single source.")


def _brake(speaker: Speaker, held: VariableOutcome) -> Iterable[str]:
    is_brake = speaker.instrument.variable_by_id[held.variable].role == "brake"
    if not is_brake or held.score is None or not held.is_known:
        return
    rules = speaker.instrument.rules
    span = rules.score_minimum + rules.score_maximum
    level = f"{span} − {speaker.number(held.score)} {speaker.equals(span - held.score)}"
    yield speaker.texts.translate(
        "explanations",
        "It is a brake: a high score means that it brakes little. The loop picture shows how much"
        " it brakes: {reckoning}.",
    ).format(reckoning=level)


def by_voice(speaker: Speaker, variable: str, voice: str) -> Explanation:
    """Explain what one voice alone gives a variable."""
    given = speaker.outcome.variables[variable].by_voice[voice]
    name = f"{speaker.words.variables[variable].name} · {speaker.words.voices[voice]}"
    translate = speaker.texts.translate
    if given is None:
        line = translate("explanations", "Nobody of this voice has scored it.")
        return Explanation(name, NONE, VOICE_RULE, (line,))
    line = translate(
        "explanations",
        "The same reckoning from the answers of this voice alone: the mean of its questions’"
        " medians, without agreed values, {score}.",
    ).format(score=speaker.number(given))
    return Explanation(name, speaker.number(given), VOICE_RULE, (line,))


def gap(speaker: Speaker, variable: str) -> Explanation:
    """Explain how far companies and the cluster organisation are apart on a variable."""
    instrument = speaker.instrument
    voices = speaker.outcome.variables[variable].by_voice
    companies, organisation = (
        voices[instrument.company_voice],
        voices[instrument.organisation_voice],
    )
    name = speaker.words.variables[variable].name
    if companies is None or organisation is None:
        line = speaker.texts.translate(
            "explanations", "One of the two voices has not scored it, so there is no gap to tell."
        )
        return Explanation(name, NONE, VOICE_RULE, (line,))
    apart = abs(companies - organisation)
    high, low = max(companies, organisation), min(companies, organisation)
    line = speaker.texts.translate(
        "explanations",
        "{first} {companies}, {second} {organisation}: {reckoning}. It counts as a gap"
        " from {least} on.",
    ).format(
        first=speaker.words.voices[instrument.company_voice],
        companies=speaker.number(companies),
        second=speaker.words.voices[instrument.organisation_voice],
        organisation=speaker.number(organisation),
        reckoning=f"{speaker.number(high)} − {speaker.number(low)} {speaker.equals(apart)}",
        least=speaker.number(instrument.rules.voice_gap),
    )
    parts = tuple(
        Part(
            Figure(FigureKind.VOICE_SCORE, variable, voice),
            speaker.words.voices[voice],
            speaker.number(voices[voice]),
        )
        for voice in (instrument.company_voice, instrument.organisation_voice)
    )
    return Explanation(name, speaker.number(apart), VOICE_RULE, (line,), parts)
