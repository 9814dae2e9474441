"""The blocks a document is made of that reportlab does not bring."""

from typing import Any

from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts.sketch import BadgeStyle, Sketch
from clusterdyn_desktop.services.theme import Theme


class Heading(Paragraph):
    """A heading that becomes a bookmark called `plain`; `level` counts from 0.

    `badge` is set at the right end of its last line.
    """

    level: int
    plain: str
    key: str
    badge: Drawing | None = None

    @classmethod
    def make(
        cls,
        plain: str,
        markup: str,
        style: ParagraphStyle,
        level: int,
        key: str = "",
    ) -> "Heading":
        """Return a heading."""
        heading = cls(markup, style)
        heading.plain, heading.level, heading.key = plain, level, key
        return heading

    def draw(self) -> None:
        super().draw()
        if self.badge is not None:
            x = self.width - self.badge.width
            self.badge.drawOn(self.canv, x, self.style.leading * 0.42 - self.badge.height / 2)


class Figure(Flowable):
    """A drawing with the sentence that says what it shows.

    `description` is kept for assistive technology; it is not printed.
    """

    def __init__(
        self, drawing: Drawing, description: str, width: float, centred: bool = True
    ) -> None:
        super().__init__()
        self.description = description
        self._drawing = drawing
        self._scale = min(1.0, width / drawing.width)
        self._column = width
        room = width - drawing.width * self._scale
        self._left = room / 2 if centred else 0.0

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        self.height = self._drawing.height * self._scale
        return self._column, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.saveState()
        canvas.translate(self._left, 0)
        canvas.scale(self._scale, self._scale)
        self._drawing.drawOn(canvas, 0, 0)
        canvas.restoreState()


class QuoteParagraph(Paragraph):
    """A paragraph with a rule beside it."""

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.saveState()
        canvas.setStrokeColor(self.style.borderColor)
        canvas.setLineWidth(1.6)
        canvas.line(1, 0, 1, self.height)
        canvas.restoreState()
        super().draw()


def badge(word: str, style: BadgeStyle, theme: Theme, glyphs: fonts.Glyphs) -> Drawing:
    """Return a word in a pill."""
    size = 8.2
    wide = glyphs.width(word, fonts.SEMIBOLD, size) + size * 1.5 + 2
    sketch = Sketch(wide, size * 1.7 + 2, theme, glyphs)
    sketch.badge(wide - 1, sketch.height / 2, word, size, style)
    return sketch.drawing


def score_chip(figure: str, score: float | None, theme: Theme, glyphs: fonts.Glyphs) -> Drawing:
    """Return a score as a number on its colour; hatched with a question mark when unknown."""
    wide, high = 25.0, 13.0
    sketch = Sketch(wide, high, theme, glyphs)
    if score is None:
        sketch.hatch_rectangle((0, 0), (wide, high))
        sketch.rectangle((0, 0), (wide, high), None, "line_strong", width=0.5)
        sketch.circle((wide / 2, high / 2), 5, "card")
        sketch.text((wide / 2, high / 2 - 2.9), "?", 8, "ink", fonts.SEMIBOLD, anchor="middle")
    else:
        sketch.rectangle((0, 0), (wide, high), theme.score_colour(score), corner=3)
        ink = theme.score_ink(score)
        sketch.text((wide / 2, high / 2 - 2.9), figure, 8, ink, fonts.SEMIBOLD, anchor="middle")
    return sketch.drawing


class ContentsLine(Flowable):
    """A section's title with the page it begins on, which is known at the end; a link to it.

    The number is drawn through a form of its own that the page frame fills in: `number_form`.
    """

    def __init__(self, title: Paragraph, key: str) -> None:
        super().__init__()
        self._title = title
        self._key = key

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        self.width = wide
        self.height = self._title.wrap(wide - NUMBER_ROOM, high)[1]
        return wide, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.saveState()
        canvas.translate(0, self.height - self._title.style.leading)
        canvas.doForm(number_form(self._key))
        canvas.restoreState()
        self._title.drawOn(canvas, NUMBER_ROOM, 0)
        canvas.linkRect("", self._key, (0, 0, self.width, self.height), relative=1, Border=[0] * 3)


NUMBER_ROOM = 18.0


def number_form(key: str) -> str:
    """Return the name of the form that holds the page number of a section."""
    return f"page-of-{key}"
