"""Finding the cells of a fill-in workbook that came back, wherever rows and columns have gone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.cells.parts import Found, as_text
from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.fill_in.form import (
    CELLS,
    FILLED_ON,
    KEY,
    KEYS,
    answer_key,
    consent_key,
    note_key,
)
from clusterdyn_desktop.exchange.fill_in.machine import FillInStamp
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook, Sheet
from clusterdyn_desktop.exchange.repairs import Findings

MOST_ROWS = 20_000
"""Rows of one sheet that are looked at; a form has some 600."""

MOST_COLUMNS = 50
"""Columns among which the keys are looked for; they stand in the first."""

_OFFSET = 3
"""How far to the right of its key a cell stands, where the heads of the columns are gone."""


@dataclass(frozen=True, slots=True)
class FilledCell:
    """A cell of the form as it came back, and where it stands."""

    sheet: str
    cell: str
    value: Found


def keys_of(stamp: FillInStamp) -> list[str]:
    """Return the keys of all cells of a form."""
    questions = [answer.record.question_id for answer in stamp.answers]
    return [
        *map(consent_key, PURPOSES),
        FILLED_ON,
        *map(answer_key, questions),
        *map(note_key, questions),
    ]


def filled_cells(
    book: OpenWorkbook, machine: str, stamp: FillInStamp, findings: Findings
) -> Mapping[str, FilledCell]:
    """Return the cells that are there by their keys, wherever rows, columns and sheets went."""
    wanted = frozenset(keys_of(stamp))
    found: dict[str, FilledCell] = {}
    for name in book.names:
        if name == machine:
            continue
        for key, filled in _cells_of(book.sheet(name)):
            if key not in wanted:
                continue
            known = found.get(key)
            if known is None or not shown(known):
                found[key] = filled
            elif shown(filled) not in {"", shown(known)}:
                findings.problem("row-twice", filled.sheet, filled.cell, found=shown(filled))
    if not found:
        raise UserError("fill-in.keys-missing", file=findings.file)
    return found


def _cells_of(sheet: Sheet) -> Iterator[tuple[str, FilledCell]]:
    place = None
    for number, row in enumerate(sheet.rows, start=1):
        if number > MOST_ROWS:
            return
        keyed = next(
            (
                at
                for at, cell in enumerate(row[:MOST_COLUMNS])
                if isinstance(cell, str) and cell.startswith(KEY)
            ),
            None,
        )
        if keyed is None:
            continue
        key = str(row[keyed]).strip()
        if key == KEYS:
            place = row.index(CELLS) if CELLS in row else None
            continue
        at = keyed + _OFFSET if place is None else place
        value = row[at] if at < len(row) else ""
        yield key, FilledCell(sheet.name, sheet.cell(number, at), value)


def shown(filled: FilledCell) -> str:
    return folded(as_text(filled.value))
