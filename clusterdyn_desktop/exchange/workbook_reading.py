"""Reading an exchange workbook: from a checked file to dossiers."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Assessment, Record
from clusterdyn_desktop.exchange.assembling import Assembly
from clusterdyn_desktop.exchange.machine_reading import Group, Machine, read_machine
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.row_reading import Known
from clusterdyn_desktop.exchange.sheet_finding import SheetFinder
from clusterdyn_desktop.exchange.sheet_reading import SheetReader
from clusterdyn_desktop.exchange.workbook_cells import readers
from clusterdyn_desktop.exchange.workbook_columns import WORD_FORMS, Form
from clusterdyn_desktop.exchange.workbook_guard import check_file
from clusterdyn_desktop.exchange.workbook_layout import LAYOUTS
from clusterdyn_desktop.exchange.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.workbook_stamps import About
from clusterdyn_desktop.exchange.workbook_words import Vocabulary, values_by_plain_word
from clusterdyn_desktop.services.ports import InstrumentLibrary, TextCatalogue, WorkbookReading
from clusterdyn_desktop.services.progress import Progress


def read_workbook(
    path: Path, instruments: InstrumentLibrary, catalogue: TextCatalogue, progress: Progress
) -> WorkbookReading:
    """Read a workbook; raises `file.*`, `workbook.*` and `instrument.unknown`."""
    check_file(path, part_of(progress, 0.0, 0.1))
    with _nothing_collected():
        return _read(path, instruments, catalogue, part_of(progress, 0.1, 1.0))


def _read(
    path: Path, instruments: InstrumentLibrary, catalogue: TextCatalogue, progress: Progress
) -> WorkbookReading:
    findings = Findings(str(path))
    with OpenWorkbook(path) as book:
        machine = read_machine(book, str(path))
        finder = SheetFinder(catalogue, machine, findings)
        vocabulary = Vocabulary(catalogue, _own_words(machine.about))
        used = {group.id: _instrument_of(group, instruments) for group in machine.groups}
        known = {layout.kind: _index(layout.kind, machine) for layout in LAYOUTS}
        reader = SheetReader(known, readers(vocabulary), used, findings, progress)
        for name in book.names:
            data = None if name == machine.sheet else finder.find(book.sheet(name))
            if data is not None:
                reader.read(data)
        found = reader.finish(machine)
    dossiers = Assembly(machine, found, findings).dossiers()
    findings.raise_if_any()
    about = machine.about
    return WorkbookReading(
        dossiers=dossiers,
        repairs=findings.repairs(),
        origin_site=about.site,
        written_at=_moment(about.written_at),
        program_version=about.program,
    )


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep Python from looking for garbage while very many records come in and none go.

    It would go through all of them again and again, and take a third of the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _index(kind: type[Record], machine: Machine) -> dict[str, Known]:
    """Return the stamps of a kind by record id, of those records that have a row."""
    return {
        record_id: Known(stamps, at)
        for stamps in (group.stamps[kind] for group in machine.groups)
        for at, record_id in enumerate(stamps.ids)
        if stamps.digests[at]
    }


def _instrument_of(group: Group, instruments: InstrumentLibrary) -> Instrument:
    assessment = group.stamps[Assessment].whole[0]
    return instruments.get(assessment["instrument_id"], assessment["instrument_version"])


def _own_words(about: About) -> Mapping[Form, Mapping[str, Any]]:
    """Return the file's own words for the fixed choices, with the values they stand for."""
    own: dict[Form, dict[str, Any]] = {}
    for form in WORD_FORMS:
        values = values_by_plain_word(form)
        words = about.words.get(form.name.lower(), {})
        own[form] = {str(word): values[name] for name, word in words.items() if name in values}
    return own


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
