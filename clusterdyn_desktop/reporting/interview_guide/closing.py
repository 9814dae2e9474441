"""The last page: what the respondent would like to get back, loose notes, who keyed it in."""

from reportlab.platypus import Flowable, Spacer

from clusterdyn_desktop.reporting.interview_guide.context import GuideContext
from clusterdyn_desktop.reporting.interview_guide.front import blanks, side_by_side
from clusterdyn_desktop.reporting.interview_guide.marks import LINE, Lines, RestOfPage

GET_BACK_SHARE = 0.34
LEAST_LINES = 8
GAP = 24.0
ABOVE_KEYED = 16.0
KEYED_SHARE = 0.6


def closing_page(context: GuideContext, depth: float) -> list[Flowable]:
    """Return the blocks of the last page (6.5: close), for a column of a depth."""
    translate, styles = context.texts.translate, context.styles
    lines = int(depth * GET_BACK_SHARE // LINE)
    keyed = _keyed(context)
    kept = keyed.wrap(context.width, depth)[1] + ABOVE_KEYED
    return [
        context.paragraph(translate("guide", "What would you like to get back?"), styles.prompt),
        Lines(context, lines),
        Spacer(1, 22),
        context.paragraph(translate("guide", "Loose notes"), styles.stage),
        RestOfPage(context, LEAST_LINES, kept),
        Spacer(1, ABOVE_KEYED),
        keyed,
    ]


def _keyed(context: GuideContext) -> Flowable:
    """Return room to say who keyed the sheets in, and who did so a second time."""
    translate = context.texts.translate
    wide = (context.width - GAP) / 2
    once = translate("guide", "Keyed in (who, when)")
    again = translate("guide", "Second entry (who, when)")
    row = [blanks(context, [(label, "")], wide, KEYED_SHARE)[0] for label in (once, again)]
    return side_by_side([row], [wide + GAP, wide], GAP)
