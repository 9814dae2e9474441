"""Instruments in Excel: written, and read back with every fault told by sheet and cell."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from clusterdyn_desktop.domain.aids_reading import ParsedFile, with_aids
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.instrument_differences import leaves
from clusterdyn_desktop.domain.instrument_reading import STRUCTURE, read_instrument
from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.delivery import Delivery, file_errors
from clusterdyn_desktop.exchange.instruments.sheet_reading import (
    PLANNING_NAME,
    STRUCTURE_NAME,
    Places,
    SheetReader,
)
from clusterdyn_desktop.exchange.instruments.sheets import (
    ABOUT,
    GUIDANCE,
    MARK,
    RULES,
    TEXTS,
    WORKBOOK_FORMAT,
    sheets_of,
)
from clusterdyn_desktop.exchange.opening.guard import check_file
from clusterdyn_desktop.exchange.opening.passwords import decrypted
from clusterdyn_desktop.exchange.opening.plain_sheets import (
    Rows,
    plain_cell,
    plain_workbook,
    rows_in,
)
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.services.instrument_port import InstrumentFiles, InstrumentRead
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.theme import Theme

SUFFIX = ".xlsx"
MOST_ROWS, MOST_COLUMNS = 20_000, 200
SHEET_MARK = " › "
MISSING = "instrument.missing-key"


class InstrumentBooks:
    """Writes and reads instrument workbooks (`services.instrument_port.InstrumentWorkbooks`)."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def write(
        self, files: InstrumentFiles, path: Path, *, texts: Texts, progress: Progress
    ) -> None:
        """Write a workbook, read it back, and only then put it in its place."""
        if path.suffix.lower() != SUFFIX:
            raise UserError("workbook.not-named-xlsx", file=str(path))
        _require_sturdy(files)
        with Delivery() as delivery:
            part = delivery.part(path)
            with file_errors(path):
                plain_workbook(sheets_of(files, texts), self._theme).save(part)
            progress(1, 2)
            if not _is_same(self.read(part, part_of(progress, 0.5, 1.0)).files, files):
                raise UserError("instrument.not-delivered", file=str(path))
            delivery.deliver()

    def read(self, path: Path, progress: Progress, password: str = "") -> InstrumentRead:
        """Read a workbook; raises what opening raises, and `instrument.*` by sheet and cell."""
        content = decrypted(path, password)
        check_file(path, part_of(progress, 0.0, 0.5), content)
        with OpenWorkbook(path, content) as book:
            sheets = {name: _sheet(path, book, name) for name in book.names}
        _check_mark(path, sheets.values())
        reader = SheetReader(path.name, sheets)
        files = reader.files()
        _raise_if_any(path, reader.problems)
        try:
            instrument = _judged(files)
        except UserError as error:
            raise _in_cells(error, path, reader.places) from error
        progress(1, 1)
        return InstrumentRead(instrument, files)


def _sheet(path: Path, book: OpenWorkbook, title: str) -> Rows:
    rows = rows_in(book, title, MOST_ROWS, MOST_COLUMNS)
    if rows is None:
        raise UserError(
            "instrument.too-many-cells", file=path.name, rows=MOST_ROWS, columns=MOST_COLUMNS
        )
    width = max(map(len, rows), default=0)
    return [[cell.strip() for cell in row] + [""] * (width - len(row)) for row in rows]


def _require_sturdy(files: InstrumentFiles) -> None:
    """Raise `instrument.fragile-text` where a text would not come back from a cell as it is."""
    parts = {STRUCTURE_NAME: files.structure}
    parts |= {f"text.{tag}": text for tag, text in files.texts.items()}
    parts |= {f"guidance.{tag}": text for tag, text in files.guidance.items()}
    for name, data in parts.items():
        for key, text in leaves(data):
            if folded(plain_cell(text)) != text:
                raise UserError("instrument.fragile-text", file=f"{name}.json", key=key)


def _check_mark(path: Path, sheets: Iterable[Rows]) -> None:
    for rows in sheets:
        if rows and rows[0] and rows[0][0] == MARK:
            found = rows[1][0] if len(rows) > 1 else ""
            if found != WORKBOOK_FORMAT:
                raise UserError("instrument.newer-workbook", file=path.name, found=found)
            return
    raise UserError("instrument.not-a-workbook", file=path.name)


def _judged(files: InstrumentFiles) -> Instrument:
    names = {tag: f"text.{tag}" for tag in files.texts}
    base = str(files.structure.get("base_language", ""))
    names.setdefault(base, f"text.{base}")
    instrument = read_instrument(files.structure, files.texts, {STRUCTURE: STRUCTURE_NAME, **names})
    planning = ParsedFile(PLANNING_NAME, files.planning) if files.planning is not None else None
    guidance = {tag: ParsedFile(f"guidance.{tag}", data) for tag, data in files.guidance.items()}
    return with_aids(instrument, planning, guidance)


def _in_cells(error: UserError, path: Path, places: Places) -> UserError:
    """Return what is wrong with the cells in the places of files and keys."""
    if error.problems:
        told = [_in_cells(problem, path, places) for problem in error.problems]
        return UserError(error.code, problems=told, file=path.name, count=len(told))
    parameters = dict(error.parameters)
    file, key = str(parameters.get("file", "")), str(parameters.get("key", ""))
    exact = places.held.get((file, key))  # a place above what is missing would lack nothing
    found = exact if error.code == MISSING else places.find(file, key)
    if found is None:
        sheet, tag = _sheet_of(file)
        parameters["file"] = f"{path.name}{SHEET_MARK}{sheet}"
        if tag:
            parameters["key"] = f"{key} ({tag})"
    else:
        sheet, address = found
        parameters |= {"file": f"{path.name}{SHEET_MARK}{sheet}", "key": address}
    return UserError(error.code, problems=(), **parameters)


def _sheet_of(file: str) -> tuple[str, str]:
    """Return the sheet that a key would have to be added to, and the language of its column."""
    kind, _, tag = file.partition(".")
    return {"text": TEXTS, "guidance": GUIDANCE, PLANNING_NAME: RULES}.get(kind, ABOUT), tag


def _raise_if_any(path: Path, problems: Sequence[UserError]) -> None:
    if len(problems) == 1:
        raise problems[0]
    if problems:
        raise UserError(
            "instrument.problems", problems=problems, file=path.name, count=len(problems)
        )


def _is_same(found: InstrumentFiles, wanted: InstrumentFiles) -> bool:
    """Say whether everything came back; the order of a core set means nothing."""
    return (
        dict(found.structure) == dict(wanted.structure)
        and dict(found.texts) == dict(wanted.texts)
        and _planned(found) == _planned(wanted)
        and dict(found.guidance) == dict(wanted.guidance)
    )


def _planned(files: InstrumentFiles) -> object:
    if files.planning is None:
        return None
    return {**files.planning, "core": sorted(files.planning["core"])}
