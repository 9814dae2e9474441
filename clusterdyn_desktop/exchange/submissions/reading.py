"""From a table of submissions to interviews and answers, with everything that is wrong in it."""

from collections.abc import Mapping
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.cells.parts import as_text
from clusterdyn_desktop.exchange.submissions.columns import (
    EDITS,
    INSTANCE,
    KEY,
    KOBO_ID,
    REVIEW,
    ROOT,
    UUID,
    VALIDATION,
    Columns,
    find_columns,
)
from clusterdyn_desktop.exchange.submissions.files import RawTable, TableRow, open_table
from clusterdyn_desktop.exchange.submissions.rows import FilledForm, RowValues
from clusterdyn_desktop.exchange.xlsform.fields import ASSESSMENT, Item
from clusterdyn_desktop.exchange.xlsform.questions import items_of
from clusterdyn_desktop.services.collecting_port import (
    FormContent,
    FormOf,
    Submission,
    SubmissionsRead,
)
from clusterdyn_desktop.services.ports import Repair
from clusterdyn_desktop.services.progress import Progress

MOST_PROBLEMS = 200
NAMES_SHOWN = 5
_DECLINED_ON_SERVER = {"rejected", "validation_status_not_approved", "not approved"}


class SubmissionTables:
    """Reads submissions (`services.collecting_port.SubmissionFormat`)."""

    def read(
        self, path: Path, form_of: FormOf, progress: Progress, password: str = ""
    ) -> SubmissionsRead:
        """Read a table; raises what `open_table` raises, and `submissions.other-form`."""
        return _Reading(open_table(path, password, progress), form_of, progress).read()


class _Form:
    """The form that some rows were filled with, and where its fields stand in the table."""

    def __init__(self, content: FormContent, heads: tuple[str, ...]) -> None:
        self.content = content
        self.items: Mapping[str, Item] = {item.name: item for item in items_of(content)}
        self.columns = find_columns(heads, self.items.values())
        self.filled = FilledForm(content, self.items)


class _Reading:
    """One reading of one table."""

    def __init__(self, table: RawTable, form_of: FormOf, progress: Progress) -> None:
        self._table = table
        self._form_of = form_of
        self._progress = progress
        self._forms: dict[str, _Form] = {}
        self._hidden = _place_of(table.heads, ASSESSMENT)
        self._problems: list[UserError] = []
        self._found: dict[tuple[str, str], Submission] = {}
        self._rejected = 0

    def read(self) -> SubmissionsRead:
        rows = self._table.rows
        for done, row in enumerate(rows):
            self._progress(done, len(rows))
            self._row(row)
        return SubmissionsRead(
            tuple(self._found.values()), tuple(self._repairs()), tuple(self._problems)
        )

    def _row(self, row: TableRow) -> None:
        named = self._cell(row, self._hidden)
        form = self._form(named)
        columns = form.columns
        if self._is_rejected(row, columns):
            self._rejected += 1
            return
        key = self._key(row, columns)
        if not key:
            self._problem("no-key", row, column=KEY)
            return
        if (named, key) in self._found:
            self._problem("key-twice", row, column=KEY, found=key)
            return
        values = RowValues(
            self._table.file,
            row.number,
            {name: row.cells[place] for name, place in columns.fields.items() if _has(row, place)},
            {name: self._table.heads[place] for name, place in columns.fields.items()},
        )
        made = form.filled.submission(values, key, self._revision(row, columns, values), named)
        for problem in values.problems:
            self._note(problem)
        if made is not None:
            self._found[named, key] = made

    def _form(self, assessment_id: str) -> _Form:
        if assessment_id not in self._forms:
            form = _Form(self._form_of(assessment_id), self._table.heads)
            if not any(form.items[name].question for name in form.columns.fields):
                instrument = form.content.instrument
                raise UserError(
                    "submissions.other-form",
                    file=self._table.file,
                    id=instrument.id,
                    version=instrument.version,
                )
            self._forms[assessment_id] = form
        return self._forms[assessment_id]

    def _key(self, row: TableRow, columns: Columns) -> str:
        """Return the id of a submission's first version, which stays when it is edited.

        ODK Central has it as `KEY`, KoboToolbox as `meta/rootUuid`; where that is missing, the
        number in its database stays, and the id of the version does not.
        """
        for name in (KEY, ROOT, KOBO_ID, UUID, INSTANCE):
            found = self._cell(row, columns.server.get(name)).strip().removeprefix("uuid:")
            if found:
                return f"{name}:{found}" if name == KOBO_ID else found
        return ""

    def _revision(self, row: TableRow, columns: Columns, values: RowValues) -> int | None:
        """Return how often it was edited; where no column says so, when it was filled last."""
        edits = self._cell(row, columns.server.get(EDITS)).strip()
        if edits.isdecimal() and edits.isascii():
            return int(edits) + 1
        ended = values.moment("end", quietly=True)
        return None if ended is None else int(ended.timestamp())

    def _is_rejected(self, row: TableRow, columns: Columns) -> bool:
        said = (self._cell(row, columns.server.get(name)) for name in (REVIEW, VALIDATION))
        return any(each.strip().casefold() in _DECLINED_ON_SERVER for each in said)

    def _repairs(self) -> list[Repair]:
        repairs = []
        passed = [form.columns.passed_over for form in self._forms.values()]
        if passed and passed[0]:
            names = ", ".join(passed[0][:NAMES_SHOWN])
            repairs.append(
                Repair(
                    "submissions.columns-passed-over", {"count": len(passed[0]), "columns": names}
                )
            )
        if self._rejected:
            repairs.append(Repair("submissions.rejected", {"count": self._rejected}))
        return repairs

    def _problem(self, code: str, row: TableRow, **parameters: str | int) -> None:
        self._note(
            UserError(
                f"submissions.{code}",
                problems=(),
                file=self._table.file,
                row=row.number,
                **parameters,
            )
        )

    def _note(self, problem: UserError) -> None:
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(problem)

    def _cell(self, row: TableRow, place: int | None) -> str:
        return as_text(row.cells[place]) if place is not None and _has(row, place) else ""


def _has(row: TableRow, place: int) -> bool:
    return place < len(row.cells)


def _place_of(heads: tuple[str, ...], name: str) -> int | None:
    """Return where a hidden field stands; it has no label, so it always goes by its name."""
    for place, head in enumerate(heads):
        if head.replace("-", "/").split("/")[-1].strip() == name:
            return place
    return None
