"""One stage: what it is, its loops, its variables by voice, what people said, its questions."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from clusterdyn_desktop.domain.instrument import Variable
from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.domain.scoring.outcome import (
    QuestionOutcome,
    VariableOutcome,
    VariableStatus,
)
from clusterdyn_desktop.domain.scoring.questions import quartiles
from clusterdyn_desktop.reporting.charts.loop_map.drawing import loop_map
from clusterdyn_desktop.reporting.charts.stage_bars import BADGES
from clusterdyn_desktop.reporting.layout.blocks import badge
from clusterdyn_desktop.reporting.layout.typesetter import Cell, Column
from clusterdyn_desktop.reporting.manager_report.context import HIDDEN, UNKNOWN, Context
from clusterdyn_desktop.reporting.small_groups import Quote, VoiceValue, gap, has_hidden

MOST_QUOTES = 4
MAP_ASPECT = 1.75


def stage_pages(context: Context, stage: int) -> list[Flowable]:
    """Return one stage's blocks."""
    setter, translate = context.set, context.texts.translate
    outcome = context.stage_outcome(stage)
    words = context.words.stages[stage]
    word = context.sentences.state_name(outcome.state)
    pill = badge(word, BADGES[outcome.state], context.theme, context.glyphs)
    key = f"stage-{stage}"
    eyebrow = translate("report", "Stage {stage} of {stages}").format(
        stage=stage, stages=len(context.instrument.stages)
    )
    form = f"{eyebrow}  ·  {words.form}" if words.form else eyebrow
    return [
        setter.eyebrow(form),
        setter.title(words.name, key, pill, listed=context.contents[key]),
        setter.text(f"{words.what}", "lead"),
        setter.text(context.sentences.stage_reason(context.outcome, outcome)),
        setter.space(4),
        *_loops(context, stage),
        setter.space(8),
        _signs(context, stage),
        *_quotes(context, stage),
        *_variables(context, stage),
        *_questions(context, stage),
    ]


def _signs(context: Context, stage: int) -> Flowable:
    setter, translate = context.set, context.texts.translate
    words = context.words.stages[stage]
    parts = [
        (translate("report", "What companies do"), words.behaviour),
        (translate("report", "How they deal with each other"), words.interaction),
        (translate("report", "On the way to what follows"), words.next),
    ]
    return setter.columns(
        [
            [setter.text(head, "column_head"), setter.text(text, "cell")]
            for head, text in parts
            if text
        ]
    )


def _loops(context: Context, stage: int) -> Iterator[Flowable]:
    loops = [loop for loop in context.instrument.loops if loop.stage == stage]
    if not loops:
        return
    chart = loop_map(
        context.material, context.theme, [loop.id for loop in loops], context.glyphs, MAP_ASPECT
    )
    yield context.set.figure(chart)
    for loop in loops:
        held = context.words.loops[loop.id]
        yield context.set.labelled(f"{loop.id} {held.name}.", held.story, "caption")


def _variables(context: Context, stage: int) -> Iterator[Flowable]:
    setter, translate = context.set, context.texts.translate
    variables = [v for v in context.instrument.variables if v.stage == stage]
    voices = [context.voice(voice) for voice in context.instrument.voices]
    columns = [
        Column(translate("report", "Variable"), 132),
        Column(translate("report", "Score"), 36, "middle"),
        *(
            Column(voice, share, "middle")
            for voice, share in zip(voices, setter.shares(voices, 208, 36), strict=True)
        ),
        Column(translate("report", "Gap"), 30, "middle"),
        Column(translate("report", "People"), 34, "middle"),
        Column(translate("report", "Questions"), 46, style="cell_small"),
    ]
    rows = [_variable_row(context, variable) for variable in variables]
    head = translate("report", "The variables and what each voice says")
    note = _variable_note(context, variables)
    yield from setter.headed_table(head, setter.table(columns, rows, dense=True, note=note))


def _variable_row(context: Context, variable: Variable) -> list[Cell]:
    outcome = context.outcome.variables[variable.id]
    held = context.voices[variable.id]
    found = gap(context.instrument, variable.id, held)
    questions = context.instrument.questions_by_variable[variable.id]
    return [
        _variable_name(context, variable, outcome),
        _score(context, outcome),
        *(_voice(context, held[voice]) for voice in context.instrument.voices),
        context.signed(found.difference) if found else "",
        context.formats.number(outcome.respondents),
        ", ".join(question.id for question in questions),
    ]


def _variable_name(context: Context, variable: Variable, outcome: VariableOutcome) -> Cell:
    notes = []
    if variable.role == "brake":
        notes.append(context.texts.translate("report", "brake: high means weak"))
    if variable.role == "driver":
        notes.append(context.texts.translate("report", "drives the loop from outside"))
    if outcome.status is not VariableStatus.SUFFICIENT:
        notes.append(context.sentences.status_name(outcome.status))
    name = context.set.text(context.variable(variable.id), "dense")
    if not notes:
        return name
    return [name, context.set.text(", ".join(notes), "cell_small")]


def _score(context: Context, outcome: VariableOutcome) -> Flowable:
    known = outcome.score if outcome.is_known else None
    return context.set.chip(known, context.figure(known))


def _voice(context: Context, held: VoiceValue) -> str:
    if held.is_hidden:
        return HIDDEN
    return context.figure(held.value) if held.value is not None else UNKNOWN


def _variable_note(context: Context, variables: Sequence[Variable]) -> str:
    translate, rules = context.texts.translate, context.instrument.rules
    parts = [
        translate(
            "report",
            "Score: the mean of what the variable's questions gave. People: how many answered. Gap:"
            " the cluster organisation's value less the companies'; from {gap} on it is a finding.",
        ).format(gap=context.formats.number(rules.voice_gap, 1)),
        translate("report", "– nobody answered."),
    ]
    if has_hidden(context.voices, [variable.id for variable in variables]):
        parts.append(
            translate(
                "report", "· fewer than {smallest} respondents, so the value is not shown."
            ).format(smallest=rules.small_group_minimum)
        )
    if any(not context.outcome.variables[variable.id].is_known for variable in variables):
        parts.append(
            translate(
                "report",
                "? too few answers to tell: fewer than {interviews} interviews, or less than"
                " {share} of the questions answered.",
            ).format(
                interviews=rules.variable_minimum_interviews,
                share=context.formats.percent(rules.variable_question_share),
            )
        )
    return " ".join(parts)


def _quotes(context: Context, stage: int) -> Iterator[Flowable]:
    chosen = chosen_quotes(context, stage)
    if not chosen:
        return
    translate = context.texts.translate
    yield from context.set.heading(translate("report", "What people said"))
    for quote in chosen:
        question = context.instrument.question_by_id[quote.question]
        source = translate("report", "{source}, on {variable}").format(
            source=quote.source, variable=context.words.variables[question.variable].short
        )
        text = translate("report", "“{quote}”").format(quote=quote.text)
        yield from context.set.quote(text, source)


def chosen_quotes(context: Context, stage: int) -> list[Quote]:
    """Return a few of a stage's quotes: one a variable first, then the next of each."""
    by_variable: dict[str, list[Quote]] = {}
    for quote in context.quotes:
        question = context.instrument.question_by_id[quote.question]
        if question.stage == stage:
            by_variable.setdefault(question.variable, []).append(quote)
    turns = max((len(held) for held in by_variable.values()), default=0)
    spread = [
        held[turn] for turn in range(turns) for held in by_variable.values() if turn < len(held)
    ]
    chosen = spread[:MOST_QUOTES]
    return [quote for quote in context.quotes if any(quote is held for held in chosen)]


def _questions(context: Context, stage: int) -> Iterator[Flowable]:
    setter, translate = context.set, context.texts.translate
    columns = [
        Column(translate("report", "No", "of a question"), 10),
        Column(translate("report", "Question"), 100),
        Column(translate("report", "Answers"), 17, "middle"),
        Column(translate("report", "Value"), 15, "middle"),
        Column(translate("report", "Middle half"), 19, "middle"),
        Column(translate("report", "Not scored"), 18, "middle"),
    ]
    questions = [q for q in context.instrument.questions if q.stage == stage]
    rows = [_question_row(context, context.outcome.questions[q.id]) for q in questions]
    note = translate(
        "report",
        "Value: the median of the answers, or what the interview team agreed on (marked *). Middle"
        " half: from the lower to the upper quartile. Not scored: does not know, does not apply,"
        " refused or not asked. Values of fewer than {smallest} answers are not shown.",
    ).format(smallest=context.instrument.rules.small_group_minimum)
    head = translate("report", "The questions behind the figures")
    yield from setter.headed_table(head, setter.table(columns, rows, dense=True, note=note))


def _question_row(context: Context, outcome: QuestionOutcome) -> list[Cell]:
    shown = outcome.n >= context.instrument.rules.small_group_minimum
    value = context.figure(outcome.value) if shown else HIDDEN if outcome.n else UNKNOWN
    if outcome.agreed is not None and shown:
        value = f"{value}*"
    others = sum(n for state, n in outcome.states.items() if state != AnswerState.SCORED.value)
    return [
        outcome.question,
        context.words.questions[outcome.question].text,
        context.formats.number(outcome.n),
        value,
        _middle_half(context, outcome) if shown else "",
        context.formats.number(others),
    ]


def _middle_half(context: Context, outcome: QuestionOutcome) -> str:
    band = quartiles(outcome.scores)
    if band is None:
        return ""
    low, high = context.figure(band[0]), context.figure(band[2])
    return low if low == high else f"{low}–{high}"
