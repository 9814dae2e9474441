"""About the method and its limits."""

from reportlab.platypus import Flowable

from clusterdyn_desktop.reporting.manager_report.context import Context


def method(context: Context) -> list[Flowable]:
    """Return the section's blocks."""
    setter, translate, words = context.set, context.texts.translate, context.words
    how = [
        setter.text(translate("report", "How the figures are made"), "column_head"),
        *setter.bullets(_rules(context), "cell"),
    ]
    limits = [
        setter.text(translate("report", "Limits"), "column_head"),
        *setter.bullets(words.limits, "cell"),
        setter.space(10),
        setter.text(translate("report", "Whose wording it is"), "column_head"),
        setter.text(words.wording_note, "cell"),
        setter.space(4),
        setter.text(words.citation, "cell_small"),
    ]
    return [
        setter.title(context.contents["method"], "method"),
        setter.text(words.summary, "lead"),
        setter.space(6),
        setter.columns([how, limits], gap=30),
    ]


def _rules(context: Context) -> list[str]:
    translate, rules = context.texts.translate, context.instrument.rules
    number, percent = context.formats.number, context.formats.percent
    return [
        translate(
            "report",
            "Only interviews whose respondents agreed to a report count, and only scored answers"
            " enter a figure. Every other state is counted apart and never becomes a number.",
        ),
        translate(
            "report",
            "A question's value is the median of its answers. Where the interview team agreed on a"
            " value, with a reason, that replaces it.",
        ),
        translate(
            "report",
            "A variable's score is the mean of its questions' values. It counts when {share} of"
            " its questions have a value and {interviews} interviews scored one of them; plain"
            " facts about the whole area need one source only, and are then marked.",
        ).format(
            share=percent(rules.variable_question_share),
            interviews=number(rules.variable_minimum_interviews),
        ),
        translate(
            "report",
            "A loop is told by the geometric mean and the minimum of its variables, and needs"
            " {share} of them known. A brake's questions are worded so that a high score means a"
            " weak brake.",
        ).format(share=percent(rules.loop_variable_share)),
        translate(
            "report",
            "A stage follows from its own loop: working from a mean of {working} with no variable"
            " below {floor}, starting from {starting}, otherwise not seen.",
        ).format(
            working=number(rules.working_geometric_mean, 1),
            floor=number(rules.working_minimum, 1),
            starting=number(rules.starting_geometric_mean, 1),
        ),
        translate(
            "report",
            "How sure the position is comes from working it out again without each interview in"
            " turn, and {draws} times with interviews drawn at random.",
        ).format(draws=number(rules.resampling_draws)),
        translate(
            "report",
            "Values of fewer than {smallest} respondents are not shown, except the cluster"
            " organisation's own. Questions are asked of different roles and values are medians, so"
            " hidden ones cannot be worked out from the others.",
        ).format(smallest=number(rules.small_group_minimum)),
    ]
