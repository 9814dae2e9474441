"""Turns words and figures into the blocks of a page, all in one hand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts.sketch import Chart
from clusterdyn_desktop.reporting.layout.blocks import Figure, Heading, QuoteParagraph, score_chip
from clusterdyn_desktop.reporting.layout.styles import Styles, colour, styles
from clusterdyn_desktop.services.theme import Theme

Align = Literal["left", "middle", "right"]
Cell = str | Flowable | list[Flowable]

PAD = 4.0
SMALLEST_HEAD = 5.6

PAGE_FULL = 1000.0
KEPT_WHOLE = 430.0
ROOM_OF_HEADING = 40.0

ROOM_UNDER_HEADING = 84.0
"""A heading stands only where at least this much fits below it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column: its heading, its share of the width, and how it is set."""

    head: str
    share: float
    align: Align = "left"
    style: str = "cell"


class Typesetter:
    """Makes blocks in the styles of one document."""

    def __init__(self, theme: Theme, glyphs: fonts.Glyphs, width: float, depth: float) -> None:
        self.theme = theme
        self.glyphs = glyphs
        self.width = width
        self.depth = depth
        self.styles: Styles = styles(theme, width)

    def style(self, name: str) -> ParagraphStyle:
        """Return a style by name."""
        found: ParagraphStyle = getattr(self.styles, name)
        return found

    def text(self, text: str, style: str = "body") -> Paragraph:
        """Set plain text as a paragraph; line breaks in it stay."""
        chosen = self.style(style)
        return Paragraph(self.glyphs.markup(text, chosen.fontName), chosen)

    def labelled(self, label: str, text: str, style: str = "body") -> Paragraph:
        """Set a paragraph that begins with a strong word or two."""
        chosen = self.style(style)
        strong = self.glyphs.markup(label, fonts.SEMIBOLD)
        plain = self.glyphs.markup(text, chosen.fontName)
        return Paragraph(f'<font name="{fonts.SEMIBOLD}">{strong}</font>\u2002{plain}', chosen)

    def eyebrow(self, text: str) -> Paragraph:
        """Set the small line above a title."""
        paragraph = self.text(text, "eyebrow")
        paragraph.keepWithNext = True
        return paragraph

    def title(self, text: str, key: str, badge: Drawing | None = None, listed: str = "") -> Heading:
        """Set a section's title on a fresh page.

        `badge` stands at the right of it; `listed` is what bookmarks call it, if not by its text.
        """
        markup = self.glyphs.markup(text, fonts.SEMIBOLD)
        heading = Heading.make(listed or text, markup, self.styles.title, 0, key)
        heading.badge = badge
        return heading

    def title_below(self, text: str, key: str) -> Heading:
        """Set a section's title that may stand below another section."""
        markup = self.glyphs.markup(text, fonts.SEMIBOLD)
        return Heading.make(text, markup, self.styles.title_below, 0, key)

    def heading(self, text: str, room: float = ROOM_UNDER_HEADING) -> list[Flowable]:
        """Set a heading inside a section, never alone at the foot of a page."""
        markup = self.glyphs.markup(text, fonts.SEMIBOLD)
        return [CondPageBreak(room), Heading.make(text, markup, self.styles.heading, 1)]

    def headed_table(self, text: str, table: Table) -> list[Flowable]:
        """Set a heading over a table, on one page where they fit on one."""
        high = table.wrap(self.width, PAGE_FULL)[1] + ROOM_OF_HEADING
        room = high if high <= KEPT_WHOLE else ROOM_UNDER_HEADING * 1.5
        return [*self.heading(text, room), table]

    def shares(self, heads: Sequence[str], total: float, least: float) -> list[float]:
        """Divide a width among columns by the longest words of their headings."""
        size = float(self.styles.cell_head.fontSize)
        needs = [
            max(self.glyphs.width(word, fonts.SEMIBOLD, size) for word in head.split() or [""])
            for head in heads
        ]
        wide = [max(least, need + 2 * PAD + 1) for need in needs]
        return [total * share / sum(wide) for share in wide]

    def space(self, points: float) -> Spacer:
        """Leave room."""
        return Spacer(1, points)

    def figure(self, chart: Chart, caption: str = "", centred: bool = True) -> Flowable:
        """Set a chart with its caption below, kept together."""
        blocks: list[Flowable] = [
            Figure(chart.drawing, chart.description, self.width, centred),
        ]
        if caption:
            blocks += [Spacer(1, 4), self.text(caption, "caption")]
        return KeepTogether(blocks)

    def quote(self, text: str, source: str) -> list[Flowable]:
        """Set what somebody said, with who said it below."""
        style = self.styles.quote
        paragraph = QuoteParagraph(self.glyphs.markup(text, style.fontName), style)
        paragraph.keepWithNext = len(text) < 400
        return [paragraph, self.text(source, "source")]

    def bullets(self, items: Sequence[str], style: str = "body") -> list[Flowable]:
        """Set a list of short items."""
        base = self.style(style)
        bulleted = ParagraphStyle(
            f"{base.name}_bullet", base, leftIndent=12, bulletIndent=1, spaceAfter=3
        )
        return [
            Paragraph(self.glyphs.markup(item, base.fontName), bulleted, bulletText="–")
            for item in items
        ]

    def chip(self, score: float | None, figure: str) -> Flowable:
        """Set a score on its colour."""
        return score_chip(figure, score, self.theme, self.glyphs)

    def chip_line(self, score: float | None, figure: str, name: str, where: str) -> Table:
        """Set a score with what it is of and where it belongs, for a narrow column."""
        table = Table(
            [[self.chip(score, figure), [self.text(name, "cell"), self.text(where, "cell_small")]]],
            colWidths=[34, None],
        )
        table.setStyle(
            [
                ("FONT", (0, 0), (-1, -1), fonts.REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ]
        )
        table.hAlign = "LEFT"
        return table

    def narrow_table(self, left: str, right: str, rows: Sequence[Sequence[Cell]]) -> Table:
        """Set a table of words and counts, for half a column."""
        half = Typesetter(self.theme, self.glyphs, (self.width - 22) / 2, self.depth)
        return half.table([Column(left, 70), Column(right, 24, "right")], rows, dense=True)

    def columns(self, blocks: Sequence[Sequence[Flowable]], gap: float = 22) -> Table:
        """Set blocks side by side in columns of equal width."""
        count = len(blocks)
        wide = (self.width - gap * (count - 1)) / count
        widths = [wide + gap] * (count - 1) + [wide]
        table = Table([[list(column) for column in blocks]], colWidths=widths)
        table.setStyle(
            [
                ("FONT", (0, 0), (-1, -1), fonts.REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-2, -1), gap),
                ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ]
        )
        return table

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        dense: bool = False,
        note: str = "",
    ) -> Table:
        """Set a table whose heading row comes again on every page; rows may run over pages.

        A dense table has smaller letters and lower rows, for much that is seldom read. A note
        stands below the last row and is never parted from it.
        """
        if dense:
            columns = [
                replace(column, style="dense") if column.style == "cell" else column
                for column in columns
            ]
        total = sum(column.share for column in columns)
        widths = [self.width * column.share / total for column in columns]
        body: list[list[Any]] = [
            [self._cell(cell, column) for cell, column in zip(row, columns, strict=True)]
            for row in rows
        ]
        style = self._table_style(columns, 3.0 if dense else 4.5, bool(note))
        if note:
            body.append([self.text(note, "note"), *[""] * (len(columns) - 1)])
        table = Table(
            [self._heads(columns, widths), *body],
            colWidths=widths,
            repeatRows=1,
            splitInRow=1,
            style=style,
        )
        table.spaceBefore, table.spaceAfter = 4, 6
        return table

    def _heads(self, columns: Sequence[Column], widths: Sequence[float]) -> list[Paragraph]:
        """Set a table's headings, as small as the longest of their words asks for."""
        size = min(
            self._fitting(word, width - (PAD * 2 if place else PAD))
            for place, (column, width) in enumerate(zip(columns, widths, strict=True))
            for word in column.head.split() or [""]
        )
        heads = []
        for column in columns:
            ending = {"left": "", "middle": "_middle", "right": "_right"}[column.align]
            base = self.style(f"cell_head{ending}")
            style = ParagraphStyle(f"{base.name}_{size:.1f}", base, fontSize=size)
            heads.append(Paragraph(self.glyphs.markup(column.head, base.fontName), style))
        return heads

    def _fitting(self, word: str, width: float) -> float:
        """Return the size in which a heading's word fits a width, within reason."""
        largest = float(self.styles.cell_head.fontSize)
        needed = self.glyphs.width(word, fonts.SEMIBOLD, largest)
        if needed <= width - 0.5:
            return largest
        return max(SMALLEST_HEAD, largest * (width - 0.5) / needed)

    def _cell(self, cell: Cell, column: Column) -> Flowable | list[Flowable]:
        if not isinstance(cell, str):
            return cell
        ending = {"left": "", "middle": "_middle", "right": "_right"}[column.align]
        return self.text(cell, f"{column.style}{ending}")

    def _table_style(self, columns: Sequence[Column], pad: float, has_note: bool) -> TableStyle:
        line, strong = colour(self.theme, "line"), colour(self.theme, "line_strong")
        alignment = {"left": "LEFT", "middle": "CENTER", "right": "RIGHT"}
        last = -2 if has_note else -1
        commands: list[Any] = [
            ("FONT", (0, 0), (-1, -1), fonts.REGULAR),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), PAD),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), PAD),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), pad),
            ("BOTTOMPADDING", (0, 0), (-1, -1), pad + 1),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, strong),
            ("LINEBELOW", (0, 1), (-1, last), 0.5, line),
            *(
                ("ALIGN", (place, 0), (place, -1), alignment[column.align])
                for place, column in enumerate(columns)
            ),
        ]
        if has_note:
            commands += [
                ("SPAN", (0, -1), (-1, -1)),
                ("NOSPLIT", (0, -3), (-1, -1)),
                ("TOPPADDING", (0, -1), (-1, -1), 5),
            ]
        return TableStyle(commands)
