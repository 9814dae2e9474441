"""A map as a workbook that Kumu takes in (method.md 2.2, source S23).

What Kumu goes by is English: the sheet of elements has `Label` in A1, that of connections `From` in
A1 and `To` in B1; several values in one cell are divided by a bar, so names have none; a sheet
whose name holds `(ignore)` is passed over. Types are single words, which makes selectors easy.
"""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from clusterdyn_desktop.exchange.cells.text import visible
from clusterdyn_desktop.services.map_port import DynamicsMap, MapLink, MapLoop, MapVariable

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ELEMENTS = ("Label", "Type", "Description", "Tags", "Code", "Stage", "Level", "Score", "Status")
CONNECTIONS = ("From", "To", "Type", "Description", "Tags", "Delay")
LOOPS = ("Loop", "Name", "Type", "Variables", "Mean", "Weak link", "Story")
IGNORED = "Loops (ignore)"
BAR = "|"
_WIDTHS = {"Label": 44, "From": 44, "To": 44, "Description": 60, "Tags": 24, "Variables": 60}
_WIDTH = 14
Cell = str | float | int | None


def kumu_workbook(held: DynamicsMap) -> bytes:
    """Return the workbook."""
    from openpyxl import Workbook

    labels = {variable.id: _label(variable.name) for variable in held.variables}
    loops_of = _loops_of(held.loops)
    workbook = Workbook()
    elements = workbook.active
    assert elements is not None, "a new workbook has a sheet"
    elements.title = "Elements"
    _fill(
        elements,
        ELEMENTS,
        (_element(each, labels, loops_of.get(each.id, ())) for each in held.variables),
    )
    _fill(
        workbook.create_sheet("Connections"),
        CONNECTIONS,
        (_connection(link, labels) for link in held.links),
    )
    _fill(workbook.create_sheet(IGNORED), LOOPS, (_loop(loop, labels) for loop in held.loops))
    stream = BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def _label(name: str) -> str:
    return name.replace(BAR, "/")


def _loops_of(loops: Iterable[MapLoop]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for loop in loops:
        for variable in loop.variables:
            found[variable] = (*found.get(variable, ()), loop.id)
    return found


def _element(
    variable: MapVariable, labels: dict[str, str], loops: tuple[str, ...]
) -> tuple[Cell, ...]:
    stage = f"{variable.stage} {variable.stage_name}"
    tags = [*loops, *(f"weak link of {loop}" for loop in variable.weak_in)]
    return (
        labels[variable.id],
        variable.role,
        None,
        BAR.join(tags),
        variable.id,
        stage,
        variable.level,
        variable.score,
        variable.status,
    )


def _connection(link: MapLink, labels: dict[str, str]) -> tuple[Cell, ...]:
    return (
        labels[link.source],
        labels[link.target],
        link.polarity,
        link.claim,
        BAR.join(link.loops),
        "yes" if link.delay else "no",
    )


def _loop(loop: MapLoop, labels: dict[str, str]) -> tuple[Cell, ...]:
    return (
        loop.id,
        loop.name,
        loop.type,
        BAR.join(labels[variable] for variable in loop.variables),
        loop.mean,
        labels.get(loop.weak_link, ""),
        loop.story,
    )


def _fill(sheet: "Worksheet", heads: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet.append(list(heads))
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for number, row in enumerate(rows, start=2):
        for place, value in enumerate(row, start=1):
            cell = sheet.cell(number, place)
            if isinstance(value, str):
                cell.value = visible(value) or None
                if value:
                    cell.data_type = "s"  # never a formula, whatever it begins with
                    cell.alignment = Alignment(wrap_text=True, vertical="top")
            else:
                cell.value = value
    for place, head in enumerate(heads, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(head, _WIDTH)
    sheet.freeze_panes = sheet.cell(2, 2).coordinate
