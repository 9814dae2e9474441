"""What was agreed, with owners and dates, and what may be tried where nothing was."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.dynamics.findings import weak_links
from clusterdyn_desktop.domain.records import Action
from clusterdyn_desktop.reporting.layout.typesetter import Cell, Column
from clusterdyn_desktop.reporting.manager_report.context import UNKNOWN, Context
from clusterdyn_desktop.services.wording.record_words import action_status_word


def actions(context: Context) -> list[Flowable]:
    """Return the section's blocks."""
    setter, translate = context.set, context.texts.translate
    held = living(context.material.dossier.actions)
    title = setter.title_below(context.contents["actions"], "actions")
    if held:
        opening = translate("report", "Agreed after the assessment, each with an owner and a date.")
        blocks: list[Flowable] = [title, setter.text(opening), _table(context, held)]
    else:
        opening = translate("report", "Nothing has been agreed yet.")
        blocks = [title, setter.text(opening)]
    return [*blocks, *_suggestions(context, {action.variable for action in held})]


def _table(context: Context, held: list[Action]) -> Flowable:
    translate = context.texts.translate
    columns = [
        Column(translate("report", "Action"), 78),
        Column(translate("report", "Variable to strengthen"), 36, style="cell_small"),
        Column(translate("report", "Owner"), 34),
        Column(translate("report", "Due"), 26),
        Column(translate("report", "Status"), 20),
    ]
    return context.set.table(columns, [_row(context, action) for action in held])


def _row(context: Context, action: Action) -> list[Cell]:
    known = action.variable in context.words.variables
    return [
        action.action,
        context.words.variables[action.variable].short if known else action.variable,
        action.owner_role or UNKNOWN,
        context.formats.short_date(action.due) if action.due else UNKNOWN,
        action_status_word(context.texts, action.status),
    ]


def _suggestions(context: Context, covered: set[str]) -> Iterator[Flowable]:
    """Yield what the instrument suggests for links too weak to work that no action covers."""
    setter, translate = context.set, context.texts.translate
    bare = [
        name
        for name in weak_links(context.material.outcome)
        if name not in covered and context.words.suggestions.get(name) and _is_low(context, name)
    ]
    if not bare:
        return
    columns = [
        Column(translate("report", "Weak link"), 60),
        Column(translate("report", "Score"), 18, "middle"),
        Column(translate("report", "What the instrument suggests to try"), 110),
    ]
    rows: list[list[Cell]] = []
    for name in bare:
        score = context.outcome.variables[name].score
        tries = [setter.text(text, "cell") for text in context.words.suggestions[name]]
        chip = setter.chip(score, context.figure(score))
        rows.append([context.variable(name), chip, list(tries)])
    head = translate("report", "Weak links without an action")
    yield from setter.headed_table(head, setter.table(columns, rows))


def _is_low(context: Context, name: str) -> bool:
    score = context.outcome.variables[name].score
    return score is not None and score < context.instrument.rules.working_geometric_mean
