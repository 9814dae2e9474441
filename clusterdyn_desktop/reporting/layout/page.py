"""The page: its size, its margins, the running head and the page number."""

import hashlib
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.layout.blocks import Heading, number_form
from clusterdyn_desktop.reporting.layout.styles import colour
from clusterdyn_desktop.services.theme import Theme

LETTER_REGIONS = frozenset({"en-US", "en-CA", "fr-CA"})
SIDE = 57.0
TOP = 68.0
BOTTOM = 54.0
CONTENTS_SIZE, CONTENTS_RISE = 8.6, 3.2
COVER = "cover"
INNER = "inner"


def page_size(language: str) -> tuple[float, float]:
    """Return the paper a language's region uses, in points: Letter in North America, else A4."""
    return LETTER if language in LETTER_REGIONS else A4


@dataclass(frozen=True)
class Frontispiece:
    """What the document says of itself, and what stands on every page."""

    title: str
    author: str
    subject: str
    keywords: str
    creator: str
    language: str
    made_at: datetime
    head_left: str
    head_right: str
    foot_left: str
    folio: Callable[[int, int], str]


rl_config.useA85 = 0  # streams as they are: smaller, and quicker written


class Pages(BaseDocTemplate):
    """A document of a cover and inner pages with running heads, page numbers and bookmarks."""

    first_numbered = 2
    """The page from which on a page number stands in the foot."""

    running_size = 7.6
    """The size of letters in head and foot."""

    running_share = 0.62
    """How much of the column's width a text in head or foot may take."""

    def __init__(
        self,
        target: BinaryIO,
        front: Frontispiece,
        theme: Theme,
        glyphs: fonts.Glyphs,
        paper: tuple[float, float] | None = None,
    ) -> None:
        self._front = front
        self._theme = theme
        self._glyphs = glyphs
        self._bookmarks = 0
        self._page_of: dict[str, int] = {}
        self._listed: tuple[str, ...] = ()
        self.on_heading: Callable[[], None] = _nothing
        super().__init__(
            target,
            pagesize=paper or page_size(front.language),
            title=front.title,
            author=front.author,
            subject=front.subject,
            keywords=[front.keywords],
            creator=front.creator,
            lang=front.language,
            allowSplitting=1,
        )
        self.addPageTemplates(self.templates())

    def templates(self) -> list[PageTemplate]:
        """Return the kinds of page there are, the first page's first."""
        wide, high = self.pagesize
        inner = Frame(SIDE, BOTTOM, wide - 2 * SIDE, high - TOP - BOTTOM, 0, 0, 0, 0, id=INNER)
        cover = Frame(SIDE, 52, wide - 2 * SIDE, high - 104, 0, 0, 0, 0, id=COVER)
        return [
            PageTemplate(COVER, [cover], onPage=self._draw_cover, autoNextPageTemplate=INNER),
            PageTemplate(INNER, [inner], onPage=self._draw_inner),
        ]

    @property
    def column(self) -> float:
        """The width of the text column."""
        return float(self.pagesize[0]) - 2 * SIDE

    @property
    def depth(self) -> float:
        """The height of the text column."""
        return float(self.pagesize[1]) - TOP - BOTTOM

    def write(self, story: list[Flowable], listed: Iterable[str]) -> None:
        """Set the story and finish the document; `listed` are the keys in its list of contents."""
        self._listed = tuple(listed)
        self.build(story, canvasmaker=_numbered_canvas(self._finish, self._front.made_at))

    def _draw_cover(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        wide, high = self.pagesize
        canvas.setFillColor(colour(self._theme, "paper"))
        canvas.rect(0, 0, wide, high, stroke=0, fill=1)
        canvas.setFillColor(colour(self._theme, "pine"))
        canvas.rect(0, high - 10, wide, 10, stroke=0, fill=1)

    def _draw_inner(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        wide, high = self.pagesize
        line = high - 42
        self._text(canvas, SIDE, line, self._front.head_left)
        self._text(canvas, wide - SIDE, line, self._front.head_right, "end")
        canvas.setStrokeColor(colour(self._theme, "line"))
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, line - 7, wide - SIDE, line - 7)
        self._text(canvas, SIDE, 32, self._front.foot_left)
        canvas.doForm(_folio_name(document.page))

    def _text(self, canvas: Canvas, x: float, y: float, text: str, anchor: str = "start") -> None:
        size = self.running_size
        text = _shortened(text, self.column * self.running_share, size, self._glyphs)
        if anchor == "end":
            x -= self._glyphs.width(text, fonts.REGULAR, size)
        canvas.setFillColor(colour(self._theme, "ink_second"))
        for name, piece in self._glyphs.runs(text, fonts.REGULAR):
            canvas.setFont(name, size)
            canvas.drawString(x, y, piece)
            x += fonts.width(piece, name, size)

    def _finish(self, canvas: Canvas) -> None:
        """Write the page numbers, now that it is known how many there are."""
        pages = canvas.getPageNumber() - 1
        for page in range(self.first_numbered, pages + 1):
            canvas.beginForm(_folio_name(page))
            wide = float(self.pagesize[0])
            self._text(canvas, wide - SIDE, 32, self._front.folio(page, pages), "end")
            canvas.endForm()
        for key in self._listed:
            canvas.beginForm(number_form(key))
            canvas.setFillColor(colour(self._theme, "pine"))
            canvas.setFont(fonts.SEMIBOLD, CONTENTS_SIZE)
            canvas.drawString(0, CONTENTS_RISE, str(self._page_of.get(key, "")))
            canvas.endForm()
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.showOutline()

    def afterFlowable(self, flowable: Flowable) -> None:
        """Give every heading a bookmark."""
        if not isinstance(flowable, Heading):
            return
        self._bookmarks += 1
        key = flowable.key or f"heading-{self._bookmarks}"
        self._page_of[key] = self.page
        canvas: Canvas = self.canv
        frame: Any = self.frame
        canvas.bookmarkPage(key, fit="XYZ", left=0, top=frame._y + flowable.height + 12)
        canvas.addOutlineEntry(flowable.plain, key, flowable.level, closed=flowable.level == 0)
        if flowable.level == 0:
            self.on_heading()


def _nothing() -> None:
    return None


def _folio_name(page: int) -> str:
    return f"folio-{page}"


def _shortened(text: str, limit: float, size: float, glyphs: fonts.Glyphs) -> str:
    if glyphs.width(text, fonts.REGULAR, size) <= limit:
        return text
    while text and glyphs.width(f"{text}…", fonts.REGULAR, size) > limit:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _numbered_canvas(finish: Callable[[Canvas], None], made_at: datetime) -> type[Canvas]:
    """Return a kind of canvas that calls `finish` before it is saved, stamped `made_at`."""

    class NumberedCanvas(Canvas):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **{**options, "initialFontName": fonts.REGULAR})
            document: Any = self.__dict__["_doc"]
            document._timeStamp = _Moment(made_at)
            document.signature = hashlib.md5(str(made_at).encode(), usedforsecurity=False)

        def save(self) -> None:
            if self.__dict__["_code"]:
                self.showPage()
            finish(self)
            super().save()

    return NumberedCanvas


class _Moment(TimeStamp):
    """The moment a document says it was made, instead of the computer's clock."""

    def __init__(self, at: datetime) -> None:
        self.t = at.timestamp()
        self.lt = time.gmtime(self.t)
        self.YMDhms = tuple(self.lt)[:6]
        self.dhh = self.dmm = 0
        self.tzname = "UTC"
