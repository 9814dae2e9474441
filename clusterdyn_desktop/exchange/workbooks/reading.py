"""Reading an exchange workbook: from a checked file to dossiers."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Assessment, Record
from clusterdyn_desktop.exchange.opening.guard import check_file
from clusterdyn_desktop.exchange.opening.passwords import decrypted
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.workbooks.assembling import Assembly
from clusterdyn_desktop.exchange.workbooks.cells import readers
from clusterdyn_desktop.exchange.workbooks.columns import WORD_FORMS, Form
from clusterdyn_desktop.exchange.workbooks.known_records import Known
from clusterdyn_desktop.exchange.workbooks.layout import LAYOUTS
from clusterdyn_desktop.exchange.workbooks.machine_reading import Machine, read_machine
from clusterdyn_desktop.exchange.workbooks.sheet_finding import SheetFinder
from clusterdyn_desktop.exchange.workbooks.sheet_reading import SheetReader
from clusterdyn_desktop.exchange.workbooks.stamps import About
from clusterdyn_desktop.exchange.workbooks.words import Vocabulary, values_by_plain_word
from clusterdyn_desktop.services.ports import InstrumentLibrary, TextCatalogue, WorkbookReading
from clusterdyn_desktop.services.progress import Progress


def read_workbook(
    path: Path,
    instruments: InstrumentLibrary,
    catalogue: TextCatalogue,
    progress: Progress,
    password: str = "",
) -> WorkbookReading:
    """Read a workbook.

    Raises `file.*`, `workbook.*` and `instrument.unknown` where it cannot be read as a whole;
    what cannot be understood of its cells and rows is among its problems, and left out.
    """
    content = decrypted(path, password)
    check_file(path, part_of(progress, 0.0, 0.1), content)
    return read_checked(path, content, instruments, catalogue, part_of(progress, 0.1, 1.0))


def read_checked(
    path: Path,
    content: bytes | None,
    instruments: InstrumentLibrary,
    catalogue: TextCatalogue,
    progress: Progress,
) -> WorkbookReading:
    """Read a workbook that may be parsed; raises as `read_workbook` does.

    `content` is what is read where that is not what lies at `path`.
    """
    with _nothing_collected(), OpenWorkbook(path, content) as book:
        return _read(path, book, instruments, catalogue, progress)


def _read(
    path: Path,
    book: OpenWorkbook,
    instruments: InstrumentLibrary,
    catalogue: TextCatalogue,
    progress: Progress,
) -> WorkbookReading:
    findings = Findings(str(path))
    machine = read_machine(book, str(path))
    finder = SheetFinder(catalogue, machine, findings)
    vocabulary = Vocabulary(catalogue, _own_words(machine.about))
    used = _instruments_of(machine, instruments, findings)
    machine, passed_over = _readable(machine, used)
    known = {layout.kind: _index(layout.kind, machine) for layout in LAYOUTS}
    if book.has_macros:
        findings.repair("macros-left-out")
    if book.counts_from_1904:
        findings.repair("days-from-1904")
    reader = SheetReader(
        known,
        readers(vocabulary, book.counts_from_1904),
        used,
        findings,
        progress,
        names={group.id: group.name for group in machine.groups},
        passed_over=passed_over,
    )
    for name in book.names:
        data = None if name == machine.sheet else finder.find(book.sheet(name))
        if data is not None:
            reader.read(data)
    found = reader.finish(machine.groups, machine.about.sheets)
    dossiers = Assembly(machine, found, findings).dossiers()
    about = machine.about
    return WorkbookReading(
        dossiers=dossiers,
        repairs=findings.repairs(),
        origin_site=about.site,
        written_at=_moment(about.written_at),
        program_version=about.program,
        problems=findings.problems(),
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


def _instruments_of(
    machine: Machine, instruments: InstrumentLibrary, findings: Findings
) -> dict[str, Instrument]:
    """Return the instruments of the assessments that have one here, by assessment.

    Raises `instrument.unknown` where none has.
    """
    used: dict[str, Instrument] = {}
    unknown: list[UserError] = []
    for group in machine.groups:
        assessment = group.stamps[Assessment].whole[0]
        key = assessment["instrument_id"], assessment["instrument_version"]
        try:
            used[group.id] = instruments.get(*key)
        except UserError as error:
            unknown.append(error)
            named = {"assessment": group.name, "found": key[0], "version": key[1]}
            findings.problem("instrument-missing", _title(machine, Assessment), "", **named)
            continue
        written = assessment["instrument_hash"]
        if written and written != used[group.id].hash:
            findings.repair("instrument-differs", assessment=group.name, id=key[0], version=key[1])
    if unknown and not used:
        raise unknown[0]
    return used


def _readable(machine: Machine, used: Mapping[str, Instrument]) -> tuple[Machine, frozenset[str]]:
    """Return the machine with the assessments that can be read, and the ids of all others."""
    others = [group for group in machine.groups if group.id not in used]
    if not others:
        return machine, frozenset()
    groups = [group for group in machine.groups if group.id in used]
    kept = {held for group in groups for stamps in group.stamps.values() for held in stamps.ids}
    ids = {held for group in others for stamps in group.stamps.values() for held in stamps.ids}
    return replace(machine, groups=groups), frozenset(ids - kept)


def _title(machine: Machine, kind: type[Record]) -> str:
    return machine.about.sheets.get(kind.kind, "")


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
