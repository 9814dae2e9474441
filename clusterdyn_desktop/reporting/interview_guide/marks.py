"""What is filled in by hand: boxes to tick, numbers to circle, lines to write on.

All of it is drawn in thin black lines, which every office printer keeps.
"""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.interview_guide.context import GuideContext

LINE = 18.0
"""From one ruled line to the next, in points: a little over six millimetres."""

TICK = 8.6
NUMBER_BOX = 13.0
TICK_ROOM = TICK + 4.5
BETWEEN = 10.0
ROW_GAP = 3.0
LABEL_GAP = 8.0
BLANK_ROOM, BLANK_FOOT = 8.0, 2.0


def rule(context: GuideContext, canvas: Any, left: float, right: float, y: float) -> None:
    """Draw a line to write on."""
    canvas.setStrokeColor(context.grey)
    canvas.setLineWidth(0.35)
    canvas.line(left, y, right, y)


def tick_box(context: GuideContext, canvas: Any, x: float, y: float) -> None:
    """Draw a box to tick, its lower left corner at a point."""
    canvas.setStrokeColor(context.ink)
    canvas.setLineWidth(0.8)
    canvas.rect(x, y, TICK, TICK)


def number_box(context: GuideContext, canvas: Any, x: float, y: float, figure: str) -> None:
    """Draw a number to circle, in a box whose lower left corner is at a point."""
    canvas.setStrokeColor(context.ink)
    canvas.setLineWidth(0.7)
    canvas.roundRect(x, y, NUMBER_BOX, NUMBER_BOX, 2.5)
    canvas.setFillColor(context.ink)
    canvas.setFont(fonts.SEMIBOLD, 8.8)
    canvas.drawCentredString(x + NUMBER_BOX / 2, y + 3.3, figure)


class NumberRow(Flowable):
    """A number to circle with the sentence it stands for."""

    def __init__(self, context: GuideContext, figure: str, text: str) -> None:
        super().__init__()
        self._context = context
        self._figure = figure
        self._text = context.paragraph(text, context.styles.anchor)

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        tall = self._text.wrap(wide - NUMBER_BOX - 7, 10_000)[1]
        self.width, self.height = wide, max(NUMBER_BOX, tall + 1.5) + ROW_GAP
        return self.width, self.height

    def draw(self) -> None:
        top = self.height
        number_box(self._context, self.canv, 0, top - NUMBER_BOX, self._figure)
        self._text.drawOn(self.canv, NUMBER_BOX + 7, top - 1.2 - self._text.height)


class ScaleRow(Flowable):
    """A label with a few numbers to circle beside it."""

    def __init__(
        self, context: GuideContext, label: str, figures: Sequence[str], indent: float
    ) -> None:
        super().__init__()
        self._context = context
        self._label = context.paragraph(label, context.styles.strong)
        self._figures = figures
        self._indent = indent

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        tall = self._label.wrap(self._indent - LABEL_GAP / 2, 10_000)[1]
        self.width, self.height = wide, max(NUMBER_BOX, tall) + ROW_GAP
        return self.width, self.height

    def draw(self) -> None:
        step = NUMBER_BOX + 7
        for place, figure in enumerate(self._figures):
            x = self._indent + place * step
            number_box(self._context, self.canv, x, self.height - NUMBER_BOX, figure)
        self._label.drawOn(self.canv, 0, self.height - 1 - self._label.height)


class TickRow(Flowable):
    """Boxes to tick, each with its words, after a label where one is given.

    Where they do not fit on one line they stand in columns, or below one another.
    """

    def __init__(
        self,
        context: GuideContext,
        choices: Sequence[str],
        label: str = "",
        indent: float = 0.0,
        style: ParagraphStyle | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._style = style or context.styles.plain
        self._label = context.paragraph(label, context.styles.strong) if label else None
        self._indent = indent
        self._words = [(text, context.paragraph(text, self._style)) for text in choices]
        self._placed: list[tuple[float, float, Paragraph]] = []

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        room = wide - self._indent
        needs = [
            TICK_ROOM + self._context.natural_width(text, self._style) for text, _ in self._words
        ]
        if sum(needs) + BETWEEN * (len(needs) - 1) <= room:
            high = self._place_on_one_line(needs)
        else:
            columns = 2 if len(needs) > 2 and max(needs) + BETWEEN <= room / 2 else 1
            high = self._place_in_columns(columns, room)
        label_high = self._label.wrap(self._indent - LABEL_GAP / 2, 10_000)[1] if self._label else 0
        self.width, self.height = wide, max(high, label_high) + ROW_GAP
        return self.width, self.height

    def _place_on_one_line(self, needs: Sequence[float]) -> float:
        x, high = self._indent, 0.0
        self._placed = []
        for need, (_, words) in zip(needs, self._words, strict=True):
            high = max(high, words.wrap(need - TICK_ROOM, 10_000)[1])
            self._placed.append((x, 0.0, words))
            x += need + BETWEEN
        return high

    def _place_in_columns(self, columns: int, room: float) -> float:
        top, high = 0.0, 0.0
        self._placed = []
        for place, (_, words) in enumerate(self._words):
            column = place % columns
            if place and column == 0:
                top, high = top + high + ROW_GAP, 0.0
            high = max(high, words.wrap(room / columns - TICK_ROOM, 10_000)[1])
            self._placed.append((self._indent + column * room / columns, top, words))
        return top + high

    def draw(self) -> None:
        for x, top, words in self._placed:
            y = self.height - top
            tick_box(self._context, self.canv, x, y - TICK - 1.6)
            words.drawOn(self.canv, x + TICK_ROOM, y - words.height)
        if self._label:
            self._label.drawOn(self.canv, 0, self.height - self._label.height)


class Lines(Flowable):
    """Lines to write on, under a label, with a box to tick at the right where `tick` is given."""

    def __init__(self, context: GuideContext, count: int, label: str = "", tick: str = "") -> None:
        super().__init__()
        self._context = context
        self._count = count
        self._label = context.paragraph(label, context.styles.strong) if label else None
        self._tick = TickRow(context, [tick]) if tick else None
        self._tick_wide = (
            context.natural_width(tick, context.styles.plain) + TICK_ROOM if tick else 0.0
        )
        self._head = 0.0

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        """Set label and tick beside one another, or below one another where that is too wide."""
        label_high = tick_high = 0.0
        beside = True
        if self._label:
            own = self._context.natural_width(self._label.getPlainText(), self._label.style)
            beside = own + BETWEEN + self._tick_wide <= wide
            label_high = self._label.wrap(wide, 10_000)[1]
        if self._tick:
            self._tick_wide = min(self._tick_wide, wide)
            tick_high = self._tick.wrap(self._tick_wide, 10_000)[1] - ROW_GAP
        self._tick_top = 0.0 if beside else label_high
        self._head = max(label_high, self._tick_top + tick_high)
        self.width, self.height = wide, self._head + self._count * LINE
        return self.width, self.height

    def draw(self) -> None:
        if self._label:
            self._label.drawOn(self.canv, 0, self.height - self._label.height)
        if self._tick:
            x = self.width - self._tick_wide if self._tick_top == 0.0 else 0.0
            self._tick.drawOn(self.canv, x, self.height - self._tick_top - self._tick.height)
        for number in range(1, self._count + 1):
            y = self.height - self._head - number * LINE
            rule(self._context, self.canv, 0, self.width, y + 1)


class RestOfPage(Flowable):
    """Lines to write on down to the foot of the page, at least a few; `kept` stays free below."""

    def __init__(self, context: GuideContext, least: int, kept: float = 0.0) -> None:
        super().__init__()
        self._context = context
        self._least = least
        self._kept = kept

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        fitting = int((high - self._kept - 1) // LINE)
        self.width, self.height = wide, max(self._least, fitting) * LINE
        return self.width, self.height

    def draw(self) -> None:
        for number in range(1, round(self.height / LINE) + 1):
            rule(self._context, self.canv, 0, self.width, self.height - number * LINE + 1)


class Blank(Flowable):
    """A label with a line after it to fill in, or with what is known already."""

    def __init__(self, context: GuideContext, label: str, indent: float, known: str = "") -> None:
        super().__init__()
        self._context = context
        self._indent = indent
        self._label = context.paragraph(label, context.styles.plain)
        self._known = context.paragraph(known, context.styles.strong) if known else None

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        tall = self._label.wrap(self._indent - LABEL_GAP / 2, 10_000)[1]
        if self._known:
            tall = max(tall, self._known.wrap(wide - self._indent, 10_000)[1])
        self.width, self.height = wide, tall + BLANK_ROOM
        return self.width, self.height

    def draw(self) -> None:
        if self._known:
            top = self.height - BLANK_ROOM + BLANK_FOOT
            self._known.drawOn(self.canv, self._indent, top - self._known.height)
            self._label.drawOn(self.canv, 0, top - self._label.height)
        else:
            self._label.drawOn(self.canv, 0, BLANK_FOOT)
            rule(self._context, self.canv, self._indent, self.width, BLANK_FOOT + 1)
