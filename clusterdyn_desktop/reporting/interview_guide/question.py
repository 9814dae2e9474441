"""One question on paper: what is ticked at the left, what is written at the right."""

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.platypus import Flowable

from clusterdyn_desktop.domain.instrument import Question
from clusterdyn_desktop.domain.records import AnswerState, Certainty
from clusterdyn_desktop.reporting.interview_guide.context import GuideContext
from clusterdyn_desktop.reporting.interview_guide.marks import (
    LABEL_GAP,
    LINE,
    Lines,
    NumberRow,
    ScaleRow,
    TickRow,
)
from clusterdyn_desktop.services.wording.record_words import answer_state_word, certainty_word

GUTTER = 54.0
"""The question's id stands in here."""

COLUMN_GAP = 18.0
TICKED_SHARE = 0.52
ABOVE, BELOW = 9.0, 8.0
STATES = (
    AnswerState.DOES_NOT_KNOW,
    AnswerState.DOES_NOT_APPLY,
    AnswerState.REFUSED,
    AnswerState.NOT_ASKED,
)
LABEL_SHARE = 0.4
LINES_FOR_QUOTE = 0.42


class QuestionBlock(Flowable):
    """A question with all there is to fill in. `least` is its height without extra lines."""

    def __init__(self, context: GuideContext, question: Question) -> None:
        super().__init__()
        self._context = context
        self._extra = 0
        self._below = 0.0
        words = context.words.questions[question.id]
        styles, translate = context.styles, context.texts.translate
        self._number = context.paragraph(question.id, styles.number)
        self._head = [context.paragraph(words.text, styles.question)]
        if words.evidence:
            ask = translate("guide", "Ask for: {evidence}").format(evidence=words.evidence)
            self._head.append(context.paragraph(ask, styles.plain))
        if question.inverted_brake:
            hint = translate("guide", "The higher the number, the weaker this brake.")
            self._head.append(context.paragraph(hint, styles.second))
        self._wide = context.width * TICKED_SHARE - COLUMN_GAP / 2
        self._ticked = _ticked(context, words.anchors, self._wide)
        self._gutter = max(GUTTER, context.natural_width(question.id, styles.number) + LABEL_GAP)
        self._head_high = stacked(self._head, context.width - self._gutter) + 6
        self._number.wrap(self._gutter, LINE)
        self._body_high = stacked(self._ticked, self._wide)
        self._written = self._writing_room(context.width - self._wide - COLUMN_GAP)
        self.least = ABOVE + self._head_high + self._body_high + BELOW

    def _writing_room(self, wide: float) -> list[Flowable]:
        """Return lines for note and quote, as many as find room beside what is ticked."""
        translate = self._context.texts.translate
        note = translate("guide", "Note")
        quote, allowed = translate("guide", "Quote"), translate("guide", "may be quoted")

        def room(notes: int, quotes: int) -> list[Flowable]:
            blocks: list[Flowable] = [Lines(self._context, notes, note)]
            blocks.append(Lines(self._context, quotes, quote, allowed))
            return blocks

        bare = stacked(room(0, 0), wide) + LINE * 0.3
        lines = max(2, int((self._body_high - bare) // LINE))
        quotes = max(1, round(lines * LINES_FOR_QUOTE))
        blocks = room(lines - quotes, quotes)
        self._between = max(0.0, self._body_high - stacked(blocks, wide))
        self._body_high = max(self._body_high, stacked(blocks, wide))
        return blocks

    def stretch(self, lines: int, below: float) -> None:
        """Take up more height than needed: for lines across the column, and free room below."""
        self._extra, self._below = lines, below

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        self.width = self._context.width
        self.height = self.least + self._extra * LINE + self._below
        return self.width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(self._context.ink)
        canvas.setLineWidth(1.1)
        canvas.line(0, self.height, self.width, self.height)
        top = self.height - ABOVE
        self._number.drawOn(canvas, 0, top - 14.5)
        draw_down(canvas, self._head, self._gutter, top)
        top -= self._head_high
        draw_down(canvas, self._ticked, 0, top)
        draw_down(canvas, self._written, self._wide + COLUMN_GAP, top, self._between)
        more = Lines(self._context, self._extra)
        more.wrap(self.width, self.height)
        more.drawOn(canvas, 0, top - self._body_high - more.height)


def _ticked(context: GuideContext, anchors: Mapping[int, str], wide: float) -> list[Flowable]:
    """Return what is circled and ticked: anchors, other states, evidence, certainty."""
    translate, texts, number = context.texts.translate, context.texts, context.formats.number
    evidence, certainty = translate("guide", "Evidence"), translate("guide", "Certainty")
    labels = (evidence, certainty)
    strong = context.styles.strong
    longest = max(context.natural_width(label, strong) for label in labels)
    indent = min(longest + LABEL_GAP, wide * LABEL_SHARE)
    grades = [number(grade) for grade in sorted(context.words.evidence_grades)]
    return [
        *(NumberRow(context, number(score), anchors[score]) for score in sorted(anchors)),
        Gap(4),
        TickRow(context, [answer_state_word(texts, state) for state in STATES]),
        Gap(2.5),
        ScaleRow(context, evidence, grades, indent),
        Gap(0.5),
        TickRow(context, [certainty_word(texts, held) for held in Certainty], certainty, indent),
    ]


class Gap(Flowable):
    """Leaves room between two blocks."""

    def __init__(self, points: float) -> None:
        super().__init__()
        self._points = points

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        self.width, self.height = wide, self._points
        return self.width, self.height

    def draw(self) -> None:
        """Draw nothing."""


def stacked(blocks: Sequence[Flowable], wide: float) -> float:
    """Set blocks below one another; return how high they are together."""
    return float(sum(block.wrap(wide, 10_000)[1] for block in blocks))


def draw_down(
    canvas: Any, blocks: Sequence[Flowable], x: float, top: float, between: float = 0.0
) -> None:
    """Draw blocks that are set already, from a point downwards."""
    for block in blocks:
        top -= block.height
        block.drawOn(canvas, x, top)
        top -= between
