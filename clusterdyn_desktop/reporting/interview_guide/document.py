"""Puts the interview guide together."""

from dataclasses import replace
from io import BytesIO

from reportlab.platypus import (
    Flowable,
    KeepInFrame,
    NextPageTemplate,
    PageBreak,
    Paragraph,
    Spacer,
)

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.interview_guide.closing import closing_page
from clusterdyn_desktop.reporting.interview_guide.context import GuideContext, sheet_code
from clusterdyn_desktop.reporting.interview_guide.front import front_page
from clusterdyn_desktop.reporting.interview_guide.marks import LINE
from clusterdyn_desktop.reporting.interview_guide.pages import (
    PLAIN,
    QUESTIONS,
    GuidePages,
    paper_of,
)
from clusterdyn_desktop.reporting.interview_guide.question import QuestionBlock
from clusterdyn_desktop.reporting.interview_guide.sharing import Piece, Room, shared_out
from clusterdyn_desktop.reporting.layout.blocks import Heading
from clusterdyn_desktop.reporting.layout.page import SIDE, Frontispiece
from clusterdyn_desktop.reporting.layout.typesetter import Typesetter
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.report_ports import GuideMaterial
from clusterdyn_desktop.services.theme import Theme

PRINT = "print"
BLACKENED = ("ink", "ink_second", "line_strong")
TITLE_GAP = 5.0
MOST_ON_A_PAGE = 3

MOST_OF_A_SHORT_SET = 2
"""A short interview leaves time to write: two questions a page up to this many."""

SHORT_SET = 16
SLACK = 1.0
LEAST_BELOW = 5.0
"""A question with lines across the column keeps this free between the last and the next one."""


def interview_guide(material: GuideMaterial, theme: Theme, progress: Progress) -> bytes:
    """Return the guide as a PDF; the fonts must be registered."""
    theme = in_black(theme)
    paper = paper_of(material.cluster.country, material.texts.language)
    setter = Typesetter(theme, fonts.Glyphs(), paper[0] - 2 * SIDE, paper[1])
    context = GuideContext(material, setter)
    target = BytesIO()
    pages = GuidePages(target, _frontispiece(material, context), context, paper)
    sheets = _question_pages(context, pages.question_depth)
    steps = _Steps(progress, len(sheets) + 3)
    story: list[Flowable] = [*front_page(context), NextPageTemplate(QUESTIONS)]
    for sheet in sheets:
        story += [PageBreak(), *sheet]
    story += [NextPageTemplate(PLAIN), PageBreak(), *closing_page(context, pages.plain_depth)]
    pages.on_page = steps.next
    pages.write(story, ())
    steps.finish()
    return target.getvalue()


def in_black(theme: Theme) -> Theme:
    """Return a theme for printers without colour, which screen everything but pure black.

    What is second is smaller, not paler: grey letters and thin grey lines come out as dots.
    """
    black = theme.colours[PRINT]
    return replace(theme, colours={**theme.colours, **dict.fromkeys(BLACKENED, black)})


class _Steps:
    """Counts pages towards a total."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0
        progress(0, total)

    def next(self) -> None:
        self._done = min(self._done + 1, self._total - 1)
        self._progress(self._done, self._total)

    def finish(self) -> None:
        self._progress(self._total, self._total)


def _question_pages(context: GuideContext, depth: float) -> list[list[Flowable]]:
    """Return what stands on each page with questions, filled down to its foot."""
    questions = context.material.questions
    titles = _Titles(context)
    blocks = [QuestionBlock(context, question) for question in questions]
    pieces = [
        Piece(block.least, place == 0 or questions[place - 1].stage != questions[place].stage)
        for place, block in enumerate(blocks)
    ]
    most = MOST_OF_A_SHORT_SET if len(questions) <= SHORT_SET else MOST_ON_A_PAGE
    room = Room(depth - SLACK, titles.high, titles.continued_high, most)
    sheets = []
    for page in shared_out(pieces, room):
        free = room.depth - room.used([pieces[place] for place in page])
        more, below = _dealt_out(max(0.0, free), len(page))
        sheet: list[Flowable] = []
        for place in page:
            if pieces[place].begins:
                sheet += titles.title(questions[place].stage)
            elif place == page.start:
                sheet += titles.continued(questions[place].stage)
            blocks[place].stretch(more[place - page.start], below)
            sheet.append(_whole(blocks[place], context.width, blocks[place].least + min(0.0, free)))
        sheets.append(sheet)
    return sheets


def _dealt_out(free: float, count: int) -> tuple[list[int], float]:
    """Deal out what is free on a page: lines for each question, and room below each."""
    lines = max(0, int((free - count * LEAST_BELOW) // LINE))
    each, rest = divmod(lines, count)
    return [each + (place < rest) for place in range(count)], (free - lines * LINE) / count


def _whole(block: QuestionBlock, wide: float, room: float) -> Flowable:
    """Return a question as it is, or shrunk where it is higher than a whole page."""
    if block.least <= room:
        return block
    return KeepInFrame(wide, room, [block], mode="shrink")


class _Titles:
    """The titles of stages: where one begins, and at the top of the pages that go on with it."""

    def __init__(self, context: GuideContext) -> None:
        self._context = context
        stages = {question.stage for question in context.material.questions}
        self.high = max(self._high(self._heading(stage)) for stage in stages) + TITLE_GAP
        self.continued_high = max(self._high(self._again(stage)) for stage in stages) + TITLE_GAP

    def title(self, stage: int) -> list[Flowable]:
        """Return the title where a stage begins; it becomes a bookmark."""
        heading = self._heading(stage)
        return [heading, Spacer(1, self.high - self._high(heading))]

    def continued(self, stage: int) -> list[Flowable]:
        """Return the title of a page that goes on with a stage."""
        again = self._again(stage)
        return [again, Spacer(1, self.continued_high - self._high(again))]

    def _high(self, title: Paragraph) -> float:
        return float(title.wrap(self._context.width, 10_000)[1])

    def _heading(self, stage: int) -> Heading:
        style = self._context.styles.stage
        text = self._context.stage_title(stage)
        markup = self._context.glyphs.markup(text, style.fontName)
        return Heading.make(text, markup, style, 0, f"stage-{stage}")

    def _again(self, stage: int) -> Paragraph:
        text = self._context.texts.translate("guide", "{stage}, continued").format(
            stage=self._context.stage_title(stage)
        )
        return self._context.paragraph(text, self._context.styles.continued)


def _frontispiece(material: GuideMaterial, context: GuideContext) -> Frontispiece:
    translate = material.texts.translate
    subject = translate("guide", "Interview guide")
    code = sheet_code(material)

    def folio(page: int, pages: int) -> str:
        number = context.formats.number
        return translate("report", "Page {page} of {pages}").format(
            page=number(page), pages=number(pages)
        )

    return Frontispiece(
        title=f"{subject} · {code}",
        author=material.cluster.organisation,
        subject=subject,
        keywords=code,
        creator=f"ClusterDyn Desktop {material.program_version}",
        language=material.texts.language,
        made_at=material.made_at,
        head_left=context.place,
        head_right="",
        foot_left=code,
        folio=folio,
    )
