"""Where the voices agree and where they differ: disagreement is information."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from clusterdyn_desktop.domain.dynamics.findings import divided_questions
from clusterdyn_desktop.reporting.charts.voices import voices
from clusterdyn_desktop.reporting.layout.typesetter import Column
from clusterdyn_desktop.reporting.manager_report.context import Context
from clusterdyn_desktop.reporting.small_groups import Gap, wide_gaps

ROOM_AROUND_CHART = 125.0


def agreement(context: Context) -> list[Flowable]:
    """Return the section's blocks."""
    setter = context.set
    stages = [stage.id for stage in context.instrument.stages]
    chart = voices(context.material, context.look(7.6, 7.2), stages, context.voices)
    too_high = chart.drawing.height / (setter.depth - ROOM_AROUND_CHART)
    if too_high > 1:  # on shorter paper in smaller letters, so that it stays on the page
        look = context.look(7.6 / too_high, 7.2 / too_high)
        chart = voices(context.material, look, stages, context.voices)
    return [
        setter.title(context.contents["agreement"], "agreement"),
        setter.text(_opening(context)),
        setter.figure(chart, _caption(context)),
        *_gaps(context),
        *_divided(context),
    ]


def _opening(context: Context) -> str:
    share = context.outcome.interviews.company_share
    if share is None:
        return context.texts.translate("report", "There are no interviews to go by yet.")
    return context.texts.translate(
        "report",
        "A cluster is best seen from its companies: {share} of the interviews are with companies."
        " Where others see it differently, that is worth a talk.",
    ).format(share=context.formats.percent(share))


def _caption(context: Context) -> str:
    return context.texts.translate(
        "report",
        "Every mark is one voice's own value. The cluster organisation is shown however few spoke"
        " for it, since it is not anonymous; other voices from {smallest} respondents on.",
    ).format(smallest=context.instrument.rules.small_group_minimum)


def _gaps(context: Context) -> Iterator[Flowable]:
    setter, translate = context.set, context.texts.translate
    found = wide_gaps(context.material, context.voices)
    difference = context.formats.number(context.instrument.rules.voice_gap, 1)
    yield from setter.heading(translate("report", "Companies and the cluster organisation"))
    if not found:
        text = translate(
            "report", "On no variable do they differ by {difference} or more, as far as both spoke."
        )
        yield setter.text(text.format(difference=difference))
        return
    yield setter.text(
        translate(
            "report", "They differ by {difference} or more on %n variable(s).", "", len(found)
        ).format(difference=difference)
    )
    columns = [
        Column(translate("report", "Variable"), 60),
        Column(context.voice(context.instrument.company_voice), 20, "middle"),
        Column(context.voice(context.instrument.organisation_voice), 24, "middle"),
        Column(translate("report", "Gap"), 14, "middle"),
        Column(translate("report", "What it says"), 50),
    ]
    yield setter.table(columns, [_gap_row(context, gap) for gap in found])


def _gap_row(context: Context, gap: Gap) -> list[str]:
    translate = context.texts.translate
    if gap.difference > 0:
        meaning = translate("report", "The organisation sees more than the companies do.")
    else:
        meaning = translate("report", "The companies see more than the organisation does.")
    return [
        context.variable(gap.variable),
        context.figure(gap.companies),
        context.figure(gap.organisation),
        context.signed(gap.difference),
        meaning,
    ]


def _divided(context: Context) -> Iterator[Flowable]:
    setter, translate = context.set, context.texts.translate
    found = divided_questions(context.material.instrument, context.material.outcome)
    yield from setter.heading(translate("report", "Questions on which answers differ most"))
    if not found:
        yield setter.text(translate("report", "On no question are the answers widely apart."))
        return
    columns = [
        Column(translate("report", "No", "of a question"), 10),
        Column(translate("report", "Question"), 84),
        Column(translate("report", "Answers"), 17, "middle"),
        Column(translate("report", "Median"), 16, "middle"),
        Column(translate("report", "Within one step"), 20, "middle"),
        Column(translate("report", "Agreement"), 20, "middle"),
    ]
    rows = [
        [
            held.question,
            context.words.questions[held.question].text,
            context.formats.number(held.n),
            context.figure(held.median),
            context.formats.percent(held.within_one or 0.0),
            context.figure(held.rwg, 2),
        ]
        for held in found
    ]
    note = translate(
        "report",
        "Within one step: share of the answers at most one step from the median. Agreement (rwg):"
        " 1 when all answer alike, 0 when answers are as spread as by chance.",
    )
    yield setter.table(columns, rows, note=note)
