"""The first page: whose sheets these are, consent before the first question, and the opening."""

from collections.abc import Sequence
from itertools import zip_longest

from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.interview_guide.consent import consent_box
from clusterdyn_desktop.reporting.interview_guide.context import GuideContext
from clusterdyn_desktop.reporting.interview_guide.marks import (
    LABEL_GAP,
    LINE,
    Blank,
    RestOfPage,
)

LABEL_SHARE = 0.4
LEAST_LINES = 4
FACTS_GAP = 24.0


def front_page(context: GuideContext) -> list[Flowable]:
    """Return the blocks of the first page."""
    return [
        *_names(context),
        Spacer(1, 10),
        _facts(context),
        Spacer(1, 8),
        *_hints(context),
        Spacer(1, 12),
        consent_box(context),
        Spacer(1, 16),
        *_opening(context),
    ]


def _names(context: GuideContext) -> list[Flowable]:
    styles, material = context.styles, context.material
    eyebrow = context.texts.translate("guide", "Interview guide")
    title = context.name if material.interview else context.role_name
    below = [context.place, context.role_name] if material.interview else [context.place]
    return [
        context.paragraph(eyebrow, styles.continued),
        Spacer(1, 1),
        context.paragraph(title, styles.title),
        *(context.paragraph(line, styles.subtitle) for line in below if line),
    ]


def _facts(context: GuideContext) -> Flowable:
    """Return what is known at the left, and what is filled in at the right."""
    wide = (context.width - FACTS_GAP) / 2
    left = blanks(context, _known(context), wide)
    right = blanks(context, _open(context), wide)
    rows = list(zip_longest(left, right, fillvalue=""))
    return side_by_side(rows, [wide + FACTS_GAP, wide], FACTS_GAP)


def _known(context: GuideContext) -> list[tuple[str, str]]:
    material, translate, number = context.material, context.texts.translate, context.formats.number
    interview, count = material.interview, len(material.questions)
    minutes = interview.duration_minutes if interview else None
    planned = minutes or material.instrument.planning.minutes(count)
    return [
        (translate("guide", "Language"), context.formats.language_name(material.language)),
        (translate("guide", "Questions"), number(count)),
        (translate("guide", "Minutes planned"), number(planned)),
    ]


def _open(context: GuideContext) -> list[tuple[str, str]]:
    translate = context.texts.translate
    lines = [
        (translate("guide", "Date"), ""),
        (translate("guide", "From – to"), ""),
        (translate("guide", "Place"), ""),
        (translate("guide", "Interviewers"), ""),
    ]
    if context.material.interview is None:
        return [(translate("guide", "Label"), ""), *lines]
    return lines


def blanks(
    context: GuideContext,
    facts: Sequence[tuple[str, str]],
    wide: float,
    label_share: float = LABEL_SHARE,
) -> list[Blank]:
    """Return labels with lines after them, one below the other, their lines beginning alike.

    The labels take no more than their share of the width.
    """
    needs = [context.natural_width(label, context.styles.plain) for label, _ in facts]
    indent = min(max(needs) + LABEL_GAP, wide * label_share)
    return [Blank(context, label, indent, known) for label, known in facts]


def _hints(context: GuideContext) -> list[Flowable]:
    """Return how to fill the sheets in, and which questions these are."""
    material, translate, formats = context.material, context.texts.translate, context.formats
    style = context.styles.second
    lines = [
        translate(
            "guide",
            "Ask for an example first, then circle the number of the sentence that fits, or tick"
            " why there is none. Write no names: the label stands for the person.",
        )
    ]
    spoken, worded = material.language.split("-")[0], context.words.language.split("-")[0]
    if spoken != worded:
        lines.append(
            translate(
                "guide", "The questions are not worded in {language} yet; here they are in {other}."
            ).format(language=formats.language_name(spoken), other=formats.language_name(worded))
        )
    printed = translate("guide", "{instrument}, version {version}. Printed {date}.").format(
        instrument=context.words.name,
        version=material.instrument.version,
        date=formats.long_date(material.made_at.date()),
    )
    return [context.paragraph(line, style) for line in (*lines, printed)]


def _opening(context: GuideContext) -> list[Flowable]:
    """Return the story with which an interview begins (6.5), and room for it."""
    translate = context.texts.translate
    head = context.paragraph(translate("guide", "Opening"), context.styles.stage)
    prompt = translate(
        "guide", "“Tell me about the last time you did something with another company here.”"
    )
    told = context.paragraph(prompt, context.styles.prompt)
    high = sum(words.wrap(context.width, 10_000)[1] for words in (head, told))
    return [
        CondPageBreak(high + LEAST_LINES * LINE + 4),
        head,
        told,
        RestOfPage(context, LEAST_LINES),
    ]


def side_by_side(
    rows: Sequence[Sequence[Flowable | str]], widths: Sequence[float], gap: float
) -> Table:
    """Return rows of two blocks beside one another, which end at the same height."""
    table = Table([list(row) for row in rows], colWidths=list(widths))
    table.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-2, -1), gap),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    table.hAlign = "LEFT"
    return table
