"""The pages of the guide: paper, margins, and the foot that brings loose sheets together."""

from collections.abc import Callable
from typing import BinaryIO

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.interview_guide.context import GuideContext
from clusterdyn_desktop.reporting.layout.page import SIDE, Frontispiece, Pages, page_size
from clusterdyn_desktop.reporting.layout.styles import colour

LETTER_COUNTRIES = frozenset({"US", "CA"})
PLAIN = "plain"
QUESTIONS = "questions"
TOP = 40.0
FOOT = 32.0
FOOT_RULE = 46.0
ABOVE_FOOT = 54.0
CODE_SIZE = 10.5


def paper_of(country: str, language: str) -> tuple[float, float]:
    """Return the paper in a country's printers; where it is not known, that of the language."""
    if not country:
        return page_size(language)
    return LETTER if country in LETTER_COUNTRIES else A4


class GuidePages(Pages):
    """Sheets without head, whose foot names them; question pages explain the evidence grades."""

    first_numbered = 1
    running_size = 8.4
    running_share = 0.42

    def __init__(
        self,
        target: BinaryIO,
        front: Frontispiece,
        context: GuideContext,
        paper: tuple[float, float],
    ) -> None:
        self._legend = _legend(context)
        self._legend_high = self._legend.wrap(paper[0] - 2 * SIDE, 10_000)[1] + 8
        self.on_page: Callable[[], None] = _nothing
        super().__init__(target, front, context.set.theme, context.glyphs, paper)

    @property
    def plain_depth(self) -> float:
        """The height of the text column on pages without questions."""
        return float(self.pagesize[1]) - TOP - ABOVE_FOOT

    @property
    def question_depth(self) -> float:
        """The height of the text column on pages with questions."""
        return self.plain_depth - self._legend_high

    def templates(self) -> list[PageTemplate]:
        def frame(name: str, depth: float, bottom: float) -> Frame:
            return Frame(SIDE, bottom, self.column, depth, 0, 0, 0, 0, id=name)

        plain = frame(PLAIN, self.plain_depth, ABOVE_FOOT)
        questions = frame(QUESTIONS, self.question_depth, ABOVE_FOOT + self._legend_high)
        return [
            PageTemplate(PLAIN, [plain], onPage=self._draw_foot),
            PageTemplate(QUESTIONS, [questions], onPage=self._draw_question_page),
        ]

    def _draw_foot(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        right = float(self.pagesize[0]) - SIDE
        canvas.setStrokeColor(colour(self._theme, "ink"))
        canvas.setLineWidth(0.7)
        canvas.line(SIDE, FOOT_RULE, right, FOOT_RULE)
        x = SIDE
        canvas.setFillColor(colour(self._theme, "ink"))
        for name, piece in self._glyphs.runs(self._front.foot_left, fonts.SEMIBOLD):
            canvas.setFont(name, CODE_SIZE)
            canvas.drawString(x, FOOT, piece)
            x += fonts.width(piece, name, CODE_SIZE)
        self._text(canvas, x + 14, FOOT, self._front.head_left)
        canvas.doForm(f"folio-{document.page}")

    def _draw_question_page(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        self._draw_foot(canvas, document)
        self._legend.drawOn(canvas, SIDE, FOOT_RULE + 5)

    def afterPage(self) -> None:
        """Tell that one more page is done."""
        self.on_page()


def _nothing() -> None:
    return None


def _legend(context: GuideContext) -> Paragraph:
    """Return what the evidence grades mean, in small letters."""
    style, glyphs, number = context.styles.second, context.glyphs, context.formats.number

    def strong(text: str) -> str:
        return f'<font name="{fonts.SEMIBOLD}">{glyphs.markup(text, fonts.SEMIBOLD)}</font>'

    grades = context.words.evidence_grades
    parts = [strong(context.texts.translate("guide", "Evidence"))]
    parts += [
        f"{strong(number(grade))}\u00a0{glyphs.markup(grades[grade], style.fontName)}"
        for grade in sorted(grades)
    ]
    return Paragraph("\u00a0\u00a0 ".join(parts), style)
