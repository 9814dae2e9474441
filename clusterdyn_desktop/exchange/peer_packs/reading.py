"""Reading the workbook of a peer pack: the signed content, and whether the pages say the same."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.peer_pack import PeerPack
from clusterdyn_desktop.domain.peer_pack_reading import from_text
from clusterdyn_desktop.exchange.cells.parts import Found
from clusterdyn_desktop.exchange.files import size_of
from clusterdyn_desktop.exchange.opening.guard import check_file
from clusterdyn_desktop.exchange.opening.passwords import decrypted
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook, Sheet
from clusterdyn_desktop.exchange.peer_packs.layout import (
    CONTENT_ROW,
    END_ROW,
    GUARD,
    KEY_ROW,
    MARK,
    SIGNATURE_ROW,
    VALUES_FROM,
    Expected,
    facts,
    rows,
)
from clusterdyn_desktop.services.peer_port import PackRead, Signatures, SignedContent
from clusterdyn_desktop.services.progress import Progress

LARGEST_FILE = 5_000_000
"""Bytes; a pack of today's instrument has about 20,000."""

LARGEST_CONTENT = 2_000_000
"""Letters; a pack of today's instrument has about 6,000."""

MOST_ROWS = 5_000
"""Rows of a sheet that are looked at; pages have a hundred."""

_PACK_FORMAT = 1
_KEY_AND_SIGNATURE = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{128}")
_FOUND_SHOWN = 60


class _Damaged(ValueError):
    """The hidden sheet does not hold what was written to it."""


def read_pack(path: Path, signatures: Signatures, progress: Progress, password: str) -> PackRead:
    """Read a pack; raises what is said of `services.peer_port.PeerPackFiles.read`."""
    content = decrypted(path, password)
    size = size_of(path) if content is None else len(content)
    if size > LARGEST_FILE:
        raise UserError("file.too-large", file=str(path), found=size, limit=LARGEST_FILE)
    check_file(path, progress, content)
    with OpenWorkbook(path, content) as book:
        tables = {name: _rows(book.sheet(name)) for name in book.names}
        machine = next((held for held in tables.values() if _is_machine(held)), None)
        if machine is None:
            raise UserError("peer-pack.not-one", file=str(path))
        signed, key = _signed(machine, str(path))
        if not signatures.holds(key, signed.text, signed.signature):
            raise UserError("peer-pack.changed", file=str(path))
        pack = from_text(signed.text, str(path))
        if pack.key != key:
            raise UserError("peer-pack.changed", file=str(path))
        pages = {name: held for name, held in tables.items() if held is not machine}
        _require_pages_to_agree(pack, pages, path)
    return PackRead(pack, signed)


class _Table:
    """The rows of a sheet, with what says where a cell stands."""

    def __init__(self, sheet: Sheet, held: Sequence[Sequence[Found]]) -> None:
        self.sheet = sheet
        self.rows = held


def _rows(sheet: Sheet) -> _Table:
    held = []
    for cells in sheet.rows:
        held.append(cells)
        if len(held) > MOST_ROWS:
            break
    return _Table(sheet, held)


def _is_machine(table: _Table) -> bool:
    """Tell the hidden sheet by its first cell."""
    return bool(table.rows and table.rows[0] and table.rows[0][0] == MARK)


def _signed(table: _Table, file: str) -> tuple[SignedContent, str]:
    """Return the signed content and the key beside it.

    Raises `peer-pack.newer`, `peer-pack.unsigned` and `peer-pack.damaged`.
    """
    try:
        written = int(_plain(table.rows[0][1]))
        if written > _PACK_FORMAT:
            raise UserError("peer-pack.newer", file=file, found=written, known=_PACK_FORMAT)
        held = {(kind, place): text for kind, place, text in _machine_rows(table)}
        key, signature = held.get((KEY_ROW, 0), ""), held.get((SIGNATURE_ROW, 0), "")
        if not key or not signature:
            raise UserError("peer-pack.unsigned", file=file)
        for pattern, text in zip(_KEY_AND_SIGNATURE, (key, signature), strict=True):
            _require(bool(pattern.fullmatch(text)))
        (parts,) = (place for kind, place in held if kind == END_ROW)
        _require(parts <= MOST_ROWS)
        text = "".join(_unguarded(held[CONTENT_ROW, place]) for place in range(parts))
        _require(len(text) <= LARGEST_CONTENT)
    except (ValueError, KeyError, IndexError) as error:
        raise UserError("peer-pack.damaged", file=file) from error
    return SignedContent(text, signature), key


def _machine_rows(table: _Table) -> Iterator[tuple[str, int, str]]:
    for cells in table.rows[1:]:
        kind, place, text, *_rest = (*map(_plain, cells), "", "", "")
        if kind:
            yield kind, int(place), text


def _unguarded(text: str) -> str:
    _require(len(text) >= 2 and text[0] == text[-1] == GUARD)
    return text[1:-1]


def _require(holds: bool) -> None:
    if not holds:
        raise _Damaged


# ---- the pages


def _require_pages_to_agree(pack: PeerPack, pages: Mapping[str, _Table], path: Path) -> None:
    """Raise `peer-pack.pages-changed` where a page says anything else than what is signed."""
    expected: Mapping[str, Sequence[Expected]] = {
        **{key: [value] for key, value in facts(pack).items()},
        **rows(pack),
    }
    problems: list[UserError] = []
    seen: set[str] = set()
    for name, table in pages.items():
        for number, cells in enumerate(table.rows, start=1):
            key = _plain(cells[0]) if cells else ""
            if key in expected:
                seen.add(key)
                problems += _differences(table, name, number, cells, expected[key])
    problems += [UserError("peer-pack.row-missing", row=key) for key in expected if key not in seen]
    if problems:
        raise UserError(
            "peer-pack.pages-changed", file=str(path), count=len(problems), problems=problems
        )


def _differences(
    table: _Table, name: str, number: int, cells: Sequence[Found], expected: Sequence[Expected]
) -> Iterator[UserError]:
    for at, value in enumerate(expected):
        place = VALUES_FROM + at
        found = cells[place] if place < len(cells) else ""
        if not _says(found, value):
            yield UserError(
                "peer-pack.cell-changed",
                sheet=name,
                cell=table.sheet.cell(number, place),
                found=_plain(found)[:_FOUND_SHOWN],
                expected=_shown(value),
            )


def _says(found: Found, expected: Expected) -> bool:
    """Say whether a cell, as any program may have saved it, says what was signed."""
    if expected is None:
        return not _is_number(found)
    if isinstance(expected, str):
        return _plain(found) == expected
    try:
        return float(_plain(found).replace(",", ".")) == expected
    except ValueError:
        return False


def _is_number(found: Found) -> bool:
    if isinstance(found, str):
        return any(sign.isdigit() for sign in found)
    return not isinstance(found, bool) or found


def _plain(found: Found) -> str:
    """Return a cell as text, whatever a program made of it."""
    if isinstance(found, float):
        return f"{found:g}"
    if isinstance(found, date):
        return found.isoformat()[:10]
    return " ".join(str(found).split())


def _shown(value: Expected) -> str:
    if value is None:
        return "–"
    return value if isinstance(value, str) else f"{value:g}"
