"""Which rows a damaged file holds, of which tables.

Pages are found from the tables' roots down. Those that no root leads to any more are told by what
their rows look like: a row fits a table where every column holds what can be its value.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Integer, Table

from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.storage import layouts, schema_version
from clusterdyn_desktop.storage.kept_rows import RawRow, read_values
from clusterdyn_desktop.storage.layouts import Layouts
from clusterdyn_desktop.storage.page_reading import INTERIOR, LEAF, FileRow, Pages
from clusterdyn_desktop.storage.stored_values import StoredText
from clusterdyn_desktop.storage.tables import metadata

_SCHEMA = "sqlite_schema"
_VERSION = "alembic_version"
_COUNTER = "sqlite_sequence"
_PASSING = frozenset(
    {"contacts", "drafts", "open_conflicts", "peer_packs", "places", "positions", "signers"}
)
"""Rows of these are deleted; a page that was let go of may still hold them, and must not count."""

_MOST_BAD = 3
"""Columns of a row that may be unreadable where the rest is worth having."""

_PAGES_BETWEEN_LOOKS = 50


@dataclass(slots=True)
class Salvaged:
    """What was found; rows by table in the order of the file, those reached from a root first."""

    revision: str = schema_version.NEWEST
    rows: dict[str, list[RawRow]] = field(default_factory=lambda: defaultdict(list))
    last_sequence: int = 0
    """The number of the last line of the change log that there ever was, 0 where not known."""

    findings: list[Finding] = field(default_factory=list)


def salvage(pages: Pages, progress: Progress) -> Salvaged:
    """Read all there is."""
    return _Salvage(pages, progress).run()


class _Salvage:
    """One salvage under way."""

    def __init__(self, pages: Pages, progress: Progress) -> None:
        self._pages = pages
        self._progress = progress
        self._found = Salvaged()
        self._seen: set[int] = set()
        self._table_of: dict[int, str] = {}
        self._broken: set[str] = set()
        self._looked_at = 0

    def run(self) -> Salvaged:
        roots = self._roots()
        self._found.revision = self._revision(roots)
        known: Layouts = layouts.by_revision()[self._found.revision]
        self._count(roots)
        for table in known:
            if table == _VERSION:
                continue
            if table in roots:
                self._walk(roots[table], table)
            else:
                self._broken.add(table)
                self._add(FindingCode.UNREADABLE, table, _SCHEMA)
        for page, table in self._table_of.items():
            self._take(page, table, known)
        for page in self._strays():
            self._take(page, "", known)
        if self._pages.log_is_damaged:
            self._found.findings.append(Finding(FindingCode.LOG_BESIDE))
        return self._found

    def _add(self, code: FindingCode, table: str, detail: str) -> None:
        self._found.findings.append(Finding(code, table, detail=detail))

    # ---- where the tables are

    def _roots(self) -> Mapping[str, int]:
        roots: dict[str, int] = {}
        for row in self._rows_below(1):
            if len(row.values) == 5 and row.values[0] == StoredText(b"table"):
                name, root = row.values[1], row.values[3]
                if isinstance(name, StoredText) and isinstance(root, int):
                    roots[name.decode(errors="replace")] = root
        return roots

    def _rows_below(self, root: int) -> Iterator[FileRow]:
        """Yield the rows of a small table that is not one of ours."""
        waiting, seen = [root], set()
        while waiting:
            page = waiting.pop()
            if page in seen or self._pages.page(page) is None:
                continue
            seen.add(page)
            self._seen.add(page)
            if self._pages.kind(page) == INTERIOR:
                waiting += reversed(list(self._pages.children(page)))
            else:
                yield from self._pages.leaf(page).rows

    def _revision(self, roots: Mapping[str, int]) -> str:
        """Return which revision the store has; where it does not say, which it looks like."""
        known = layouts.by_revision()
        for row in self._rows_below(roots.get(_VERSION, 0)):
            if len(row.values) == 1 and isinstance(row.values[0], StoredText):
                stated = row.values[0].decode(errors="replace")
                if stated in known:
                    return stated
        self._add(FindingCode.UNREADABLE, _VERSION, "?")
        alike = [revision for revision, tables in known.items() if roots.keys() <= tables.keys()]
        return alike[0] if alike and roots else schema_version.NEWEST

    def _count(self, roots: Mapping[str, int]) -> None:
        for row in self._rows_below(roots.get(_COUNTER, 0)):
            match row.values:
                case (b"change_log", int(last)):
                    self._found.last_sequence = last

    def _walk(self, root: int, table: str) -> None:
        """Note which leaf pages a table has."""
        waiting = [root]
        while waiting:
            page = waiting.pop()
            if page in self._seen or self._pages.page(page) is None:
                self._broken.add(table)
                self._add(FindingCode.UNREADABLE, table, f"page {page}")
                continue
            self._seen.add(page)
            if self._pages.kind(page) == INTERIOR:
                waiting += reversed(list(self._pages.children(page)))
            else:
                if self._pages.kind(page) != LEAF:
                    self._broken.add(table)
                    self._add(FindingCode.UNREADABLE, table, f"page {page}")
                self._table_of[page] = table

    def _strays(self) -> Iterator[int]:
        """Yield leaf pages that belong to some table, but no table leads there."""
        free = self._pages.free()
        if len(free) != self._pages.header_number(36):
            free = set()
        for page in range(2, self._pages.count + 1):
            if page not in self._seen and page not in free and self._pages.kind(page) == LEAF:
                yield page

    # ---- what they hold

    def _take(self, page: int, expected: str, known: Layouts) -> None:
        """Take the rows of a page, for the table they were found for or the one they fit."""
        if self._looked_at % _PAGES_BETWEEN_LOOKS == 0:
            self._progress(self._looked_at, max(self._looked_at, self._pages.count))
        self._looked_at += 1
        content = self._pages.leaf(page)
        table = self._fitting(content.rows, expected, known)
        if table != expected and expected:
            self._broken.add(expected)
            self._add(FindingCode.UNREADABLE, expected, f"page {page}")
        if not table or (not expected and table in _PASSING - self._broken):
            return
        if content.broken:
            self._add(FindingCode.UNREADABLE, table, f"page {page}")
        for row in content.rows:
            raw = _raw(row, metadata.tables[table], known[table])
            _, bad = read_values(metadata.tables[table], raw) if raw else ({}, frozenset("?"))
            if raw is None or len(bad) > _MOST_BAD:
                self._add(FindingCode.UNREADABLE, table, f"page {page}")
            else:
                self._found.rows[table].append(raw)

    def _fitting(self, rows: tuple[FileRow, ...], expected: str, known: Layouts) -> str:
        """Return the table that rows are of; the one expected, where any of them fits it."""
        if expected and (not rows or any(_fits(row, expected, known) for row in rows)):
            return expected
        counts = {
            table: sum(_fits(row, table, known) for row in rows)
            for table in known
            if table in metadata.tables
        }
        best = max(counts, key=lambda table: counts[table])
        is_certain = counts[best] > 0 and list(counts.values()).count(counts[best]) == 1
        return best if is_certain else expected


def _raw(row: FileRow, table: Table, layout: layouts.Layout) -> RawRow | None:
    if len(row.values) != len(layout):
        return None
    raw: dict[str, object] = dict(zip(layout, row.values, strict=True))
    (first, *others) = table.primary_key.columns
    if (not others and isinstance(first.type, Integer)) or first.name == "sequence":
        raw[first.name] = row.rowid if raw[first.name] is None else b""
    return raw


def _fits(row: FileRow, table: str, known: Layouts) -> bool:
    raw = _raw(row, metadata.tables[table], known[table])
    return raw is not None and not read_values(metadata.tables[table], raw)[1]
