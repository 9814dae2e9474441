"""Finding the way on a sheet: which records it holds, and which column is which.

The hidden row of keys says it, wherever columns were moved and whatever the sheet is called now.
Where that row is gone, the headings are compared with those of every language.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice, pairwise

from clusterdyn_desktop.exchange.cells.parts import Found
from clusterdyn_desktop.exchange.opening.workbook_opening import Sheet
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.workbooks.columns import SheetLayout
from clusterdyn_desktop.exchange.workbooks.earlier_formats import unknown_keys
from clusterdyn_desktop.exchange.workbooks.headings import headings
from clusterdyn_desktop.exchange.workbooks.layout import KIND_NAMED, LAYOUT_OF, LAYOUTS
from clusterdyn_desktop.exchange.workbooks.machine_reading import Machine, is_id
from clusterdyn_desktop.services.ports import TextCatalogue

ROWS_SEARCHED = 40
LEAST_HEADINGS = 0.6
"""The share of a layout's headings that must be found where the keys are gone."""

ID_HEADING = "id"


@dataclass(frozen=True, slots=True)
class DataSheet:
    """A sheet with records. `places` are the columns' places in `rows`, by column name.

    `headed` is the number of the row with the headings.
    """

    sheet: Sheet
    layout: SheetLayout
    places: Mapping[str, int]
    rows: Iterator[tuple[int, list[Found]]]
    headed: int = 0

    def cell(self, row: int, column: str) -> str:
        """Return the address of a record's cell."""
        return self.sheet.cell(row, self.places.get(column, 0))


class SheetFinder:
    """Recognises the sheets of one workbook, which say of themselves how they were written."""

    def __init__(self, catalogue: TextCatalogue, machine: Machine, findings: Findings) -> None:
        self._titles = machine.about.sheets
        self._unknown = unknown_keys(machine.format)
        self._findings = findings
        self._keys = {
            layout.key(column): (layout, column.name)
            for layout in LAYOUTS
            for column in layout.columns
        }
        self._headings = [
            _headings_by_kind(headings(catalogue.texts(tag)), self._unknown)
            for tag in catalogue.languages()
        ]

    def find(self, sheet: Sheet) -> DataSheet | None:
        """Return the sheet with its columns found, None where it holds no records of ours."""
        numbered = enumerate(sheet.rows, start=1)
        first = list(islice(numbered, ROWS_SEARCHED))
        found = self._headed(first, sheet.name)
        if found is None and any(_has_id(cells) for _, cells in first):
            first += numbered  # somebody sorted keys and headings along with the rows
            found = self._headed(first, sheet.name)
        if found is None:
            return None
        layout, row, names, headed = found
        twice = self._look_over(sheet, layout, names, first, row)
        places = {name: place for place, name in names.items() if name not in twice}
        rows = (held for held in first if held[0] > row or _has_id(held[1]))
        return DataSheet(sheet, layout, places, chain(rows, numbered), headed)

    def _headed(
        self, rows: Sequence[tuple[int, list[Found]]], sheet: str
    ) -> tuple[SheetLayout, int, dict[int, str], int] | None:
        """Return the layout, the row that names the columns, what it names, and the headings'."""
        if (found := self._by_keys(rows)) is not None:
            return (*found, found[1] + 1)
        if (found := self._by_headings(rows, sheet)) is not None:
            return (*found, found[1])
        return None

    def _by_keys(
        self, rows: Iterable[tuple[int, list[Found]]]
    ) -> tuple[SheetLayout, int, dict[int, str]] | None:
        for number, cells in rows:
            found = {
                place: self._keys[cell.strip()]
                for place, cell in enumerate(cells)
                if isinstance(cell, str) and cell.strip() in self._keys
            }
            if found:
                layout = next(iter(found.values()))[0]
                return (
                    layout,
                    number,
                    {place: name for place, (own, name) in found.items() if own is layout},
                )
        return None

    def _by_headings(
        self, rows: Iterable[tuple[int, list[Found]]], sheet: str
    ) -> tuple[SheetLayout, int, dict[int, str]] | None:
        for number, cells in rows:
            words = {
                str(cell).strip().casefold(): place for place, cell in enumerate(cells) if cell
            }
            for by_kind in self._headings:
                for kind, wanted in by_kind.items():
                    found = {words[word]: name for word, name in wanted.items() if word in words}
                    if len(found) >= LEAST_HEADINGS * len(wanted):
                        self._findings.repair("keys-missing", sheet=sheet)
                        return LAYOUT_OF[KIND_NAMED[kind]], number, found
        return None

    def _look_over(
        self,
        sheet: Sheet,
        layout: SheetLayout,
        names: Mapping[int, str],
        rows: Sequence[tuple[int, list[Found]]],
        key_row: int,
    ) -> frozenset[str]:
        """Note what is not as it was written: the name, the columns and their order.

        Return the columns that stand twice: which of the two is meant cannot be told.
        """
        title = self._titles.get(layout.kind.kind, "")
        if title and sheet.name != title:
            self._findings.repair("sheet-renamed", sheet=sheet.name, expected=title)
        order = [column.name for column in layout.columns]
        found = [names[place] for place in sorted(names)]
        headed = next((cells for number, cells in rows if number == key_row + 1), [])
        twice = self._note_twins(sheet, names, key_row)
        self._note_order(sheet, order, names, headed)
        for column in layout.columns:
            if column.name not in found and layout.key(column) not in self._unknown:
                self._findings.repair("column-missing", sheet=sheet.name, column=layout.key(column))
        for place, cell in enumerate(headed):
            if place not in names and isinstance(cell, str) and cell.strip():
                self._findings.repair("column-ignored", sheet=sheet.name, column=cell.strip())
        return twice

    def _note_twins(self, sheet: Sheet, names: Mapping[int, str], row: int) -> frozenset[str]:
        seen: set[str] = set()
        twice: set[str] = set()
        for place, name in sorted(names.items()):
            if name in seen:
                self._findings.problem("column-twice", sheet.name, sheet.cell(row, place))
                twice.add(name)
            seen.add(name)
        return frozenset(twice)

    def _note_order(
        self,
        sheet: Sheet,
        order: Sequence[str],
        names: Mapping[int, str],
        headed: Sequence[Found],
    ) -> None:
        placed = sorted(names)
        for place, following in pairwise(placed):
            if order.index(names[place]) > order.index(names[following]):
                self._findings.repair(
                    "columns-moved",
                    sheet=sheet.name,
                    column=_heading(headed, place, names[place]),
                    before=_heading(headed, following, names[following]),
                )
                return


def _has_id(cells: Sequence[Found]) -> bool:
    """Say whether a row holds the id of a record anywhere."""
    return any(isinstance(cell, str) and is_id(cell) for cell in cells)


def _heading(headed: Sequence[Found], place: int, name: str) -> str:
    text = str(headed[place]).strip() if place < len(headed) else ""
    return text or name


def _headings_by_kind(
    words: Mapping[str, str], unknown: Collection[str]
) -> Mapping[str, Mapping[str, str]]:
    """Return column names by heading, by kind, of the columns that the format had."""
    by_kind: dict[str, dict[str, str]] = {kind: {ID_HEADING: "id"} for kind in KIND_NAMED}
    for key, heading in words.items():
        if key in unknown:
            continue
        kind, name = key.split(".", maxsplit=1)
        by_kind[kind][heading.casefold()] = name
    return by_kind
