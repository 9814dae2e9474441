"""Where the cluster stands, why, and how sure that is."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from clusterdyn_desktop.domain.scoring.outcome import StageOutcome
from clusterdyn_desktop.reporting.charts.distribution import distribution
from clusterdyn_desktop.reporting.charts.stage_bars import BADGES
from clusterdyn_desktop.reporting.layout.blocks import badge
from clusterdyn_desktop.reporting.layout.styles import MEASURE
from clusterdyn_desktop.reporting.layout.typesetter import Cell, Column
from clusterdyn_desktop.reporting.manager_report.at_a_glance import single_voice_sentence
from clusterdyn_desktop.reporting.manager_report.context import Context
from clusterdyn_desktop.reporting.small_groups import single_voice_sources

MOST_QUESTIONS = 10


def position(context: Context) -> list[Flowable]:
    """Return the section's blocks."""
    setter, translate = context.set, context.texts.translate
    return [
        setter.title(context.contents["position"], "position"),
        *setter.heading(translate("report", "Why")),
        _reasons(context),
        *_rules(context),
        *_out_of_order(context),
        *setter.heading(translate("report", "How sure the position is"), room=210),
        *_sureness(context),
        *_deciding(context),
    ]


def _reasons(context: Context) -> Flowable:
    translate = context.texts.translate
    columns = [
        Column(translate("report", "Stage"), 26, style="cell_strong"),
        Column(translate("report", "State"), 20),
        Column(translate("report", "Reason"), 68),
    ]
    rows: list[list[Cell]] = [
        [
            context.stage_title(stage.stage),
            _badge(context, stage),
            context.sentences.stage_reason(context.outcome, stage),
        ]
        for stage in context.outcome.stages
    ]
    return context.set.table(columns, rows)


def _badge(context: Context, stage: StageOutcome) -> Flowable:
    word = context.sentences.state_name(stage.state)
    return badge(word, BADGES[stage.state], context.theme, context.glyphs)


def _rules(context: Context) -> list[Flowable]:
    rules, number = context.instrument.rules, context.formats.number
    text = context.texts.translate(
        "report",
        "A stage is working when its loop's mean is at least {working} and no variable in it is"
        " below {floor}; it is starting from a mean of {starting}. Established are the stages from"
        " the first on that all work, without a gap; building is the stage after them. The mean is"
        " geometric, so that one weak variable weighs.",
    ).format(
        working=number(rules.working_geometric_mean, 1),
        floor=number(rules.working_minimum, 1),
        starting=number(rules.starting_geometric_mean, 1),
    )
    return [context.set.text(text, "small")]


def _out_of_order(context: Context) -> list[Flowable]:
    position = context.outcome.position
    if not position.ahead or position.building is None:
        return []
    translate = context.texts.translate
    if len(position.ahead) == 1:
        finding = translate(
            "report", "Stage {ahead} shows already while stage {building} does not work yet."
        )
    else:
        finding = translate(
            "report", "Stages {ahead} show already while stage {building} does not work yet."
        )
    told = finding.format(
        ahead=context.formats.listing([str(stage) for stage in position.ahead]),
        building=position.building,
    )
    meaning = translate(
        "report",
        "That is a finding, not an error: ask what carries the later stage, and whether it can"
        " last without the earlier one.",
    )
    text = f"{told} {meaning}"
    return [
        *context.set.heading(translate("report", "Out of order")),
        context.set.text(text),
    ]


def _sureness(context: Context) -> Iterator[Flowable]:
    setter, translate = context.set, context.texts.translate
    doubt, rules = context.outcome.doubt, context.instrument.rules
    yield setter.text(context.sentences.confidence(doubt, rules.resampling_draws))
    if doubt.confidence is not None:
        look = context.look(8.6, 7.6, width=min(MEASURE, setter.width))
        chart = distribution(context.material, look)
        caption = translate(
            "report",
            "Established stage when the interviews are drawn {draws} times at random, each time as"
            " many as there are, some twice and some not at all.",
        ).format(draws=context.formats.number(rules.resampling_draws))
        yield setter.figure(chart, caption, centred=False)
    sources = single_voice_sources(context.material, context.outcome)
    yield setter.text(single_voice_sentence(context))
    yield from setter.bullets(
        [
            translate("report", "Without one interview ({source}): established {stage}.").format(
                source=source, stage=stage
            )
            for source, stage in sources
        ]
    )
    thin = context.sentences.thin_base(context.outcome.interviews)
    if thin:
        yield setter.text(thin)


def _deciding(context: Context) -> Iterator[Flowable]:
    setter, translate = context.set, context.texts.translate
    questions = context.outcome.doubt.deciding_questions
    if not context.outcome.interviews.total:
        return
    room = 130 if questions else 46
    yield from setter.heading(translate("report", "What would change the position"), room)
    if not questions:
        yield setter.text(context.sentences.deciding_questions(context.outcome.doubt))
        return
    yield setter.text(
        translate(
            "report",
            "One step up or down in the value of any of these questions alone would make it"
            " another position. Look at their answers first, and ask again where they are few.",
        )
    )
    columns = [
        Column(translate("report", "No", "of a question"), 9),
        Column(translate("report", "Question"), 74),
        Column(translate("report", "Value"), 12, "middle"),
        Column(translate("report", "Answers"), 14, "middle"),
    ]
    rows: list[list[Cell]] = []
    for question in questions[:MOST_QUESTIONS]:
        held = context.outcome.questions[question]
        shown = held.n >= context.instrument.rules.small_group_minimum
        value = context.figure(held.value) if shown else "·"
        text = context.words.questions[question].text
        rows.append([question, text, value, context.formats.number(held.n)])
    yield setter.table(columns, rows)
    more = len(questions) - MOST_QUESTIONS
    if more > 0:
        yield setter.text(translate("report", "And %n more.", "", more), "small")
