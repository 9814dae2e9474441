"""The type scale of documents, in points, coloured by theme role."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.services.theme import Theme

MEASURE = 408
"""Running text is set no wider than this, which is under 80 characters a line."""


@dataclass(frozen=True)
class Styles:
    """Every paragraph style there is."""

    cover_title: ParagraphStyle
    cover_label: ParagraphStyle
    cover_line: ParagraphStyle
    eyebrow: ParagraphStyle
    title: ParagraphStyle
    title_below: ParagraphStyle
    heading: ParagraphStyle
    statement: ParagraphStyle
    lead: ParagraphStyle
    body: ParagraphStyle
    strong: ParagraphStyle
    small: ParagraphStyle
    note: ParagraphStyle
    caption: ParagraphStyle
    quote: ParagraphStyle
    source: ParagraphStyle
    cell: ParagraphStyle
    cell_strong: ParagraphStyle
    cell_middle: ParagraphStyle
    cell_right: ParagraphStyle
    dense: ParagraphStyle
    dense_middle: ParagraphStyle
    dense_right: ParagraphStyle
    dense_strong: ParagraphStyle
    dense_inner: ParagraphStyle
    cell_small: ParagraphStyle
    cell_head: ParagraphStyle
    cell_head_middle: ParagraphStyle
    cell_head_right: ParagraphStyle
    column_head: ParagraphStyle


def colour(theme: Theme, role: str) -> Color:
    """Return the colour of a theme role."""
    return HexColor(theme.colours[role])


def styles(theme: Theme, width: float) -> Styles:
    """Return the styles for a theme and a column width."""
    indent = max(0.0, width - MEASURE)
    make = _Maker(theme).make
    body = make("body", 9.6, 14.4, rightIndent=indent, spaceAfter=6)
    cell = make("cell", 8.6, 12)
    head = make("cell_head", 7.6, 10, "ink_second", fonts.SEMIBOLD)
    return Styles(
        cover_title=make("cover_title", 32, 38, font=fonts.SEMIBOLD, spaceAfter=8),
        cover_label=make("cover_label", 16, 21, "pine", spaceAfter=20),
        cover_line=make("cover_line", 10.5, 16, "ink_second"),
        eyebrow=make("eyebrow", 8.6, 12, "pine", fonts.SEMIBOLD, spaceAfter=3),
        title=make("title", 21, 26, font=fonts.SEMIBOLD, spaceAfter=9),
        title_below=make("title_below", 21, 26, font=fonts.SEMIBOLD, spaceBefore=36, spaceAfter=9),
        heading=make("heading", 12.2, 16, font=fonts.SEMIBOLD, spaceBefore=15, spaceAfter=4),
        statement=make("statement", 19, 26, font=fonts.SEMIBOLD, spaceAfter=8),
        lead=make("lead", 11.6, 17, "ink", rightIndent=indent * 0.6, spaceAfter=8),
        body=body,
        strong=make("strong", 9.6, 14.4, font=fonts.SEMIBOLD, rightIndent=indent, spaceAfter=2),
        small=make("small", 8.2, 11.8, "ink_second", rightIndent=indent * 0.5, spaceAfter=4),
        note=make("note", 7.8, 11, "ink_second"),
        caption=make("caption", 8.2, 11.8, "ink_second", rightIndent=indent * 0.5, spaceAfter=4),
        quote=make(
            "quote",
            10.4,
            15.2,
            font=fonts.ITALIC,
            leftIndent=14,
            rightIndent=indent,
            spaceBefore=6,
            borderColor=colour(theme, "pine"),
        ),
        source=make(
            "source", 8.2, 11.8, "ink_second", leftIndent=14, rightIndent=indent, spaceAfter=5
        ),
        cell=cell,
        cell_strong=make("cell_strong", 8.6, 12, font=fonts.SEMIBOLD),
        cell_middle=make("cell_middle", 8.6, 12, alignment=TA_CENTER),
        cell_right=make("cell_right", 8.6, 12, alignment=TA_RIGHT),
        dense=make("dense", 8, 10.6),
        dense_strong=make("dense_strong", 8, 10.6, font=fonts.SEMIBOLD),
        dense_inner=make("dense_inner", 8, 10.6, leftIndent=10),
        dense_middle=make("dense_middle", 8, 10.6, alignment=TA_CENTER),
        dense_right=make("dense_right", 8, 10.6, alignment=TA_RIGHT),
        cell_small=make("cell_small", 7.6, 10.2, "ink_second"),
        cell_head=head,
        cell_head_middle=make(
            "cell_head_middle", 7.6, 10, "ink_second", fonts.SEMIBOLD, alignment=TA_CENTER
        ),
        cell_head_right=make(
            "cell_head_right", 7.6, 10, "ink_second", fonts.SEMIBOLD, alignment=TA_RIGHT
        ),
        column_head=make("column_head", 9.2, 13, "pine", fonts.SEMIBOLD, spaceAfter=3),
    )


class _Maker:
    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def make(
        self,
        name: str,
        size: float,
        leading: float,
        role: str = "ink",
        font: str = fonts.REGULAR,
        **more: Any,
    ) -> ParagraphStyle:
        return ParagraphStyle(
            name,
            fontName=font,
            fontSize=size,
            leading=leading,
            bulletFontName=font,
            textColor=colour(self._theme, role),
            allowWidows=0,
            allowOrphans=0,
            splitLongWords=1,
            **more,
        )
