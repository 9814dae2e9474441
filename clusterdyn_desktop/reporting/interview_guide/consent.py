"""The box in which consent is asked for before the first question, purpose by purpose (5.5)."""

from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable, Table

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.interview_guide.context import GuideContext
from clusterdyn_desktop.reporting.interview_guide.marks import LABEL_GAP, TICK_ROOM, Blank, TickRow
from clusterdyn_desktop.services.wording.record_words import yes_no_word

PAD = 10.0
GIVEN_SHARE = 0.64
Row = list[Any]


@dataclass(frozen=True, slots=True)
class _Words:
    """What the box says. `before` and `after` the purposes are paragraphs."""

    title: str
    before: tuple[str, ...]
    purposes: tuple[tuple[str, str], ...]
    after: tuple[str, ...]


def consent_box(context: GuideContext) -> Flowable:
    """Return the box: what is told, a yes or no for each purpose, and how and when it was given."""
    words = _words(context)
    styles, width = context.styles, context.width
    yes_no = [yes_no_word(context.texts, held) for held in (True, False)]
    ticks = sum(context.natural_width(word, styles.plain) + TICK_ROOM for word in yes_no) + 14 + PAD
    before = [_across(context, text) for text in words.before]
    purposes = [_purpose(context, name, text, yes_no) for name, text in words.purposes]
    after = [_across(context, text) for text in words.after]
    rows = [
        [context.paragraph(words.title, styles.strong), ""],
        *before,
        *purposes,
        *after,
        [_given(context, width - 2 * PAD), ""],
    ]
    first = 1 + len(before)
    table = Table(rows, colWidths=[width - ticks, ticks])
    table.setStyle(_style(context, len(rows), range(first, first + len(purposes))))
    return table


def _words(context: GuideContext) -> _Words:
    """Return the consent text, or where none is at hand the purposes in a few words."""
    held, translate = context.material.consent, context.texts.translate
    if held is not None:
        version = translate("guide", "consent text, version {version}, {language}").format(
            version=held.version,
            language=context.formats.language_name(held.language),
        )
        return _Words(
            title=f"{held.title} ({version})",
            before=held.introduction,
            purposes=tuple((purpose.name, purpose.text) for purpose in held.purposes.values()),
            after=(*held.rights, held.withdrawal),
        )
    told = translate(
        "guide",
        "Say what the answers are for and who will see them. Each purpose is asked apart; consent"
        " can be withdrawn at any time.",
    )
    purposes = (
        translate("guide", "The cluster's report"),
        translate("guide", "Anonymous comparison between clusters"),
        translate("guide", "Quotes without a name"),
        translate("guide", "Being asked again later"),
    )
    return _Words(
        title=translate("guide", "Consent, before the first question"),
        before=(told,),
        purposes=tuple((name, "") for name in purposes),
        after=(),
    )


def _across(context: GuideContext, text: str) -> Row:
    return [context.paragraph(text, context.styles.plain), ""]


def _purpose(context: GuideContext, name: str, text: str, yes_no: list[str]) -> Row:
    words = [context.paragraph(name, context.styles.strong)]
    if text:
        words.append(context.paragraph(text, context.styles.plain))
    return [words, TickRow(context, yes_no)]


def _given(context: GuideContext, wide: float) -> Flowable:
    """Return how consent was given, and when."""
    translate, styles = context.texts.translate, context.styles
    given, date = translate("guide", "Given"), translate("guide", "Date")
    ways = [translate("guide", "spoken"), translate("guide", "signed, on a sheet of its own")]
    indent = context.natural_width(given, styles.strong) + LABEL_GAP
    dated = context.natural_width(date, styles.plain) + LABEL_GAP
    row = [TickRow(context, ways, given, indent), Blank(context, date, dated)]
    table = Table([row], colWidths=[wide * GIVEN_SHARE, wide * (1 - GIVEN_SHARE)])
    table.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return table


def _style(context: GuideContext, rows: int, purposes: range) -> list[Any]:
    spans = [place for place in range(rows) if place not in purposes]
    ruled = [*purposes, purposes.stop, rows - 1]
    return [
        ("FONT", (0, 0), (-1, -1), fonts.REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), PAD),
        ("LEFTPADDING", (1, purposes.start), (1, purposes.stop - 1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, purposes.start), (-1, purposes.stop), 4),
        ("TOPPADDING", (0, 0), (-1, 0), 7),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 6),
        ("BOX", (0, 0), (-1, -1), 0.9, context.ink),
        *(("SPAN", (0, place), (1, place)) for place in spans),
        *(("LINEABOVE", (0, place), (-1, place), 0.4, context.grey) for place in ruled),
    ]
