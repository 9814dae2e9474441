"""Writing the workbook of a peer pack: pages for people, and the signed content out of sight.

The same content in the same language gives the same bytes. Nothing of this computer is in the
file: the only times are the day on which the pack was made.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from clusterdyn_desktop.domain.instrument import Instrument, InstrumentText
from clusterdyn_desktop.domain.peer_pack import PeerPack
from clusterdyn_desktop.exchange.opening.package import save
from clusterdyn_desktop.exchange.peer_packs.layout import (
    CONTENT_ROW,
    END_ROW,
    FRONT_KEY,
    GUARD,
    KEY_ROW,
    MACHINE_SHEET,
    MARK,
    PART_LENGTH,
    SIGNATURE_ROW,
    TABLE_KEY,
    Expected,
    count_cells,
    facts,
    spread_cells,
)
from clusterdyn_desktop.exchange.workbooks.look import Look, hide, print_wide, protect_structure
from clusterdyn_desktop.exchange.workbooks.sheet_stream import column_letter, row_height
from clusterdyn_desktop.exchange.workbooks.words import sheet_title
from clusterdyn_desktop.services.peer_port import SignedContent
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.theme import Theme
from clusterdyn_desktop.services.wording import peer_words

PROGRAM = "ClusterDyn Desktop"
FRONT_WIDTHS = (3, 30, 100)
NAME_WIDTH = 66
VALUE_WIDTH = 23
LETTERS = 108
"""How many letters a line of the front page's wide column takes."""

SCORE_FORMAT, COUNT_FORMAT = "0.00", "0"


def workbook_bytes(
    pack: PeerPack, signed: SignedContent, instrument: Instrument, texts: Texts, theme: Theme
) -> bytes:
    """Return the whole file."""
    book = Workbook(write_only=True)
    pages = _Pages(book, theme, texts)
    names = instrument.text(texts.language)
    pages.front(pack, names)
    pages.stages(pack, names)
    pages.spreads(
        texts.translate("peer pack", "Loops"),
        [
            (f"loop.{key}", _loop(names, key), spread_cells(pack.loops[key]))
            for key in _ordered(pack.loops, [loop.id for loop in instrument.loops])
        ],
    )
    pages.spreads(
        texts.translate("peer pack", "Variables"),
        [
            (f"variable.{key}", _variable(names, key), spread_cells(pack.variables[key]))
            for key in _ordered(pack.variables, [each.id for each in instrument.variables])
        ],
    )
    _machine_sheet(book, pack, signed)
    protect_structure(book)
    book.properties.creator = PROGRAM
    target = BytesIO()
    day = datetime(pack.made_on.year, pack.made_on.month, pack.made_on.day, tzinfo=UTC)
    save(book, {}, target, day)
    return target.getvalue()


def _ordered(held: Collection[str], known: Sequence[str]) -> list[str]:
    """Return ids in the order of the instrument, then any that it does not have."""
    return [each for each in known if each in held] + sorted(set(held) - set(known))


def _loop(names: InstrumentText, key: str) -> str:
    return f"{key} · {names.loops[key].name}" if key in names.loops else key


def _variable(names: InstrumentText, key: str) -> str:
    return f"{key} · {names.variables[key].name}" if key in names.variables else key


def _stage(names: InstrumentText, key: str) -> str:
    stage = names.stages.get(int(key)) if key.isdecimal() else None
    return key if stage is None else f"{key} · {stage.name}"


def _machine_sheet(book: Workbook, pack: PeerPack, signed: SignedContent) -> None:
    """Write the signed content, cut into parts that a cell holds."""
    sheet: Any = book.create_sheet(MACHINE_SHEET)
    hide(sheet)
    sheet.append([MARK, "1"])
    sheet.append([KEY_ROW, "0", pack.key])
    sheet.append([SIGNATURE_ROW, "0", signed.signature])
    text = signed.text
    parts = [text[at : at + PART_LENGTH] for at in range(0, len(text), PART_LENGTH)]
    for place, part in enumerate(parts):
        sheet.append([CONTENT_ROW, str(place), f"{GUARD}{part}{GUARD}"])
    sheet.append([END_ROW, str(len(parts))])


class _Pages:
    """The sheets for people."""

    def __init__(self, book: Workbook, theme: Theme, texts: Texts) -> None:
        self._book = book
        self._texts = texts
        self._first: Any = book.create_sheet(
            sheet_title(texts.translate("peer pack", "About this pack"))
        )
        self._look = Look(book, theme)
        self._hidden_word = peer_words.hidden_word(texts)
        self._rows: dict[str, int] = defaultdict(lambda: 1)

    # ---- the front page

    def front(self, pack: PeerPack, names: InstrumentText) -> None:
        sheet, texts = self._first, self._texts
        self._prepare(sheet, FRONT_WIDTHS)
        sheet.page_setup.fitToHeight = 1
        sheet.append([FRONT_KEY])
        title = texts.translate("peer pack", "Peer pack of {country}")
        self._line(title.format(country=peer_words.country(texts, pack.country)), 22, "pine", 32)
        lead = texts.translate(
            "peer pack", "Anonymous figures about %n cluster(s)", "", pack.clusters
        )
        self._line(lead, 13, "ink_second", 19)
        self._section(texts.translate("peer pack", "What this is"), peer_words.what_it_is(texts))
        self._section(
            texts.translate("peer pack", "How to read it"),
            peer_words.how_to_read(texts, pack.rules),
        )
        self._section(
            texts.translate("peer pack", "How to check it"), peer_words.how_to_check(texts)
        )
        self._append(sheet, [], 9)
        labels = peer_words.fact_labels(texts)
        for key, value in facts(pack).items():
            self._fact(key, labels[key], value)
        self._fact("", texts.translate("peer pack", "Name of the instrument"), names.name)
        sheet.protection.sheet = True

    def _line(self, text: str, size: int, role: str, height: int) -> None:
        font = self._look.font(role, size, bold=role == "pine")
        self._append(self._first, [None, self._cell(self._first, text, font=font)], height)

    def _section(self, heading: str, paragraphs: Iterable[str]) -> None:
        sheet = self._first
        self._append(sheet, [], 9)
        label: Any = self._label(heading)
        for paragraph in paragraphs:
            text = self._cell(sheet, paragraph, font=self._look.font(), alignment=_wrapped())
            self._append(sheet, [None, label, text], row_height(paragraph, LETTERS))
            label = None

    def _fact(self, key: str, label: str, value: Expected) -> None:
        sheet = self._first
        shown = int(value) if isinstance(value, float) else value
        cells = [
            self._key(sheet, key) if key else None,
            self._label(label),
            self._cell(sheet, shown, font=self._look.font(), alignment=_wrapped()),
        ]
        self._append(sheet, cells, row_height(str(shown), LETTERS))

    def _label(self, text: str) -> Any:
        font = self._look.font("pine", bold=True)
        return self._cell(self._first, text, font=font, alignment=_wrapped())

    # ---- the tables

    def stages(self, pack: PeerPack, names: InstrumentText) -> None:
        """Write how many clusters are in which state of each stage."""
        texts = self._texts
        self._table(
            texts.translate("peer pack", "Stages"),
            (
                texts.translate("peer pack", "Stage"),
                texts.translate("peer pack", "Clusters where it is working"),
                texts.translate("peer pack", "… where it is starting"),
                texts.translate("peer pack", "… where it is not seen"),
                texts.translate("peer pack", "… starting or not seen, together"),
            ),
            [
                (f"stage.{key}", _stage(names, key), count_cells(row))
                for key, row in pack.stages.items()
            ],
            (COUNT_FORMAT,) * 4,
        )

    def spreads(self, title: str, rows: Sequence[tuple[str, str, Sequence[Expected]]]) -> None:
        """Write medians and quartiles."""
        texts = self._texts
        self._table(
            title,
            (
                title,
                texts.translate("peer pack", "Clusters, at least"),
                texts.translate("peer pack", "Lower quartile"),
                texts.translate("peer pack", "Median"),
                texts.translate("peer pack", "Upper quartile"),
            ),
            rows,
            (COUNT_FORMAT, *(SCORE_FORMAT,) * 3),
        )

    def _table(
        self,
        title: str,
        headings: Sequence[str],
        rows: Sequence[tuple[str, str, Sequence[Expected]]],
        formats: Sequence[str],
    ) -> None:
        sheet: Any = self._book.create_sheet(sheet_title(title))
        self._prepare(sheet, (3, NAME_WIDTH, *(VALUE_WIDTH,) * len(formats)))
        sheet.freeze_panes = "C3"
        sheet.append([TABLE_KEY])
        titles = [self._heading(sheet, text, at > 0) for at, text in enumerate(headings)]
        self._append(sheet, [None, *titles], 33)
        for key, name, values in rows:
            instead = self._hidden_word if all(value is None for value in values) else "–"
            cells = []
            for value, form in zip(values, formats, strict=True):
                cells.append(self._value(sheet, value, form, instead))
                instead = "–"
            line = [self._key(sheet, key), self._name(sheet, name), *cells]
            self._append(sheet, line, row_height(name, NAME_WIDTH))
        sheet.protection.sheet = True

    def _heading(self, sheet: Any, text: str, is_of_values: bool) -> Any:
        look = self._look
        return self._cell(
            sheet,
            text,
            font=look.font("on_pine", bold=True),
            fill=PatternFill("solid", fgColor=look.colour("pine")),
            alignment=Alignment(
                horizontal="center" if is_of_values else "left", vertical="center", wrap_text=True
            ),
        )

    def _name(self, sheet: Any, text: str) -> Any:
        alignment = Alignment(horizontal="left", vertical="center", wrap_text=True)
        font = self._look.font()
        return self._cell(sheet, text, font=font, alignment=alignment, border=self._rule())

    def _value(self, sheet: Any, value: Expected, form: str, instead: str) -> Any:
        look = self._look
        if value is None:
            return self._styled_value(sheet, instead, look.font("ink_second"), "@")
        number = int(value) if form == COUNT_FORMAT and isinstance(value, float) else value
        return self._styled_value(sheet, number, look.font(), form)

    def _styled_value(self, sheet: Any, value: Any, font: Font, form: str) -> Any:
        alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        cell = self._cell(sheet, value, font=font, alignment=alignment, border=self._rule())
        cell.number_format = form
        return cell

    # ---- what they share

    def _prepare(self, sheet: Any, widths: Sequence[float]) -> None:
        for place, width in enumerate(widths):
            sheet.column_dimensions[column_letter(place)].width = width
        sheet.column_dimensions["A"].hidden = True
        sheet.row_dimensions[1].hidden = True
        sheet.sheet_view.showGridLines = False
        sheet.sheet_properties.tabColor = self._look.colour("pine")
        print_wide(sheet, "")

    def _key(self, sheet: Any, key: str) -> Any:
        return self._cell(sheet, key, font=self._look.font("faint", 9))

    def _rule(self) -> Border:
        return Border(bottom=Side(style="thin", color=self._look.colour("line")))

    def _cell(self, sheet: Any, value: Any, **style: Any) -> Any:
        return self._look.cell(sheet, value, **style)

    def _append(self, sheet: Any, cells: Sequence[Any], height: float) -> None:
        self._rows[sheet.title] += 1
        sheet.row_dimensions[self._rows[sheet.title]].height = height
        sheet.append(cells)


def _wrapped() -> Alignment:
    return Alignment(wrap_text=True, vertical="top", horizontal="left")
