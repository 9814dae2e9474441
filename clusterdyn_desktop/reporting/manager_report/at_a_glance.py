"""One page that says it all: the position, the stages, what carries and what holds back."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from clusterdyn_desktop.domain.dynamics.findings import strengths, weak_links
from clusterdyn_desktop.reporting.charts.stage_bars import stage_bars
from clusterdyn_desktop.reporting.manager_report.context import Context


def at_a_glance(context: Context) -> list[Flowable]:
    """Return the section's blocks."""
    setter, outcome = context.set, context.outcome
    chart = stage_bars(context.material, context.look())
    blocks: list[Flowable] = [
        setter.title(context.contents["at-a-glance"], "at-a-glance"),
        setter.text(context.sentences.position(outcome.position, outcome.stages), "statement"),
        setter.text(_sureness(context), "lead"),
        setter.space(6),
        setter.figure(chart),
        setter.space(16),
        setter.columns([_strengths(context), _weak_links(context)]),
        setter.space(14),
        *_base(context),
    ]
    return blocks


def _sureness(context: Context) -> str:
    outcome = context.outcome
    draws = context.instrument.rules.resampling_draws
    parts = [
        context.sentences.confidence(outcome.doubt, draws),
        single_voice_sentence(context),
        context.sentences.thin_base(outcome.interviews),
    ]
    return " ".join(part for part in parts if part)


def single_voice_sentence(context: Context) -> str:
    """Say whether the position hangs on a single interview, without saying whose."""
    doubt = context.outcome.doubt
    if doubt.confidence is None:
        return ""
    count = len(doubt.single_voices)
    if not count:
        return context.sentences.single_voices(doubt)
    return context.texts.translate(
        "report",
        "It hangs on %n single voice(s): without it, the position would be another.",
        "",
        count,
    )


def _strengths(context: Context) -> list[Flowable]:
    translate = context.texts.translate
    return _list(
        context,
        translate("report", "What carries the cluster"),
        strengths(context.material.instrument, context.material.outcome),
        translate("report", "Nothing can be said yet: too few answers."),
    )


def _weak_links(context: Context) -> list[Flowable]:
    translate = context.texts.translate
    return _list(
        context,
        translate("report", "Where it is weakest"),
        weak_links(context.material.outcome),
        translate("report", "Nothing can be said yet: too few answers."),
    )


def _list(context: Context, head: str, variables: Sequence[str], empty: str) -> list[Flowable]:
    opening = context.set.text(head, "column_head")
    if not variables:
        return [opening, context.set.text(empty, "cell")]
    lines = [context.set.chip_line(*_chip_line(context, name)) for name in variables]
    return [opening, *lines]


def _chip_line(context: Context, name: str) -> tuple[float | None, str, str, str]:
    outcome = context.outcome.variables[name]
    stage = context.instrument.variable_by_id[name].stage
    answers = context.texts.translate("report", "%n respondent(s)", "", outcome.respondents)
    where = f"{stage} {context.words.stages[stage].short}, {answers}"
    return outcome.score, context.figure(outcome.score), context.variable(name), where


def _base(context: Context) -> list[Flowable]:
    base = context.outcome.interviews
    translate = context.texts.translate
    voices = [f"{context.voice(voice)} {count}" for voice, count in base.by_voice.items() if count]
    parts = [context.sentences.base(base) + "."]
    if voices:
        parts.append(translate("report", "By voice: {voices}.").format(voices=", ".join(voices)))
    if base.company_share is not None:
        share = context.formats.percent(base.company_share)
        parts.append(
            translate("report", "{share} of the interviews are with companies.").format(share=share)
        )
    how = translate(
        "report",
        "Scores run from 1 to 5, high is good for the cluster. What carries: the highest scores."
        " Where it is weakest: the weakest variables of the stages' own loops, that of the next"
        " stage to build first. How every figure is made stands at the end.",
    )
    return [
        context.set.labelled(translate("report", "What it rests on"), " ".join(parts), "small"),
        context.set.labelled(translate("report", "How to read it"), how, "small"),
    ]
