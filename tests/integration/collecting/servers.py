"""What ODK Central and KoboToolbox make of a form: tables of submissions, written as they do.

The columns come from the form itself, so that the tests do not know the program's names for them.
Sources: lib/data/briefcase.js of getodk/central-backend, reporting/export.py of
kobotoolbox/formpack.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import ZipFile

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

Rows = list[dict[str, str]]
OPENING, CLOSING = "begin_group", "end_group"


@dataclass(frozen=True)
class PhoneForm:
    """A form as a server has it: its questions with their groups, and the labels of its answers."""

    survey: Rows
    choices: Rows

    @property
    def paths(self) -> dict[str, tuple[str, ...]]:
        """The groups and the name of every question, by name."""
        found, groups = {}, []
        for row in self.survey:
            if row["type"] == OPENING:
                groups.append(row["name"])
            elif row["type"] == CLOSING:
                groups.pop()
            else:
                found[row["name"]] = (*groups, row["name"])
        return found

    def label(self, name: str, language: str) -> str:
        """Return how a question is labelled; those without a label go by their names."""
        row = next(row for row in self.survey if row["name"] == name and row["type"] != CLOSING)
        return row[f"label::{language}"] or name

    def answer(self, name: str, value: str, language: str) -> str:
        """Return how an answer is labelled."""
        kind = next(row["type"] for row in self.survey if row["name"] == name)
        if not kind.startswith("select_one") or not value:
            return value
        listed = kind.split(" ")[1]
        return next(
            row[f"label::{language}"]
            for row in self.choices
            if row["list_name"] == listed and row["name"] == value
        )

    def calculated(self) -> dict[str, str]:
        """Return what the form fills in by itself."""
        rows = (row for row in self.survey if row["type"] == "calculate")
        return {
            row["name"]: row["calculation"].strip("'")
            for row in rows
            if row["calculation"].startswith("'")
        }


def read_form(path: Path) -> PhoneForm:
    """Read a form the way a server does: by the heads of its sheets."""
    book = CalamineWorkbook.from_path(path)

    def rows(title: str) -> Rows:
        heads, *others = book.get_sheet_by_name(title).to_python()
        return [dict(zip(map(str, heads), map(str, row), strict=True)) for row in others]

    return PhoneForm(rows("survey"), rows("choices"))


@dataclass
class Filled:
    """A form that somebody filled: its answers by name, and what the server knows of it."""

    answers: Mapping[str, str]
    key: str = "7d3c9a54-0b5e-4c8e-9a55-5d1c1d6f0a01"
    version: str = ""
    edits: int = 0
    review: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


def central(form: PhoneForm, filled: Iterable[Filled], path: Path, separator: str = ",") -> Path:
    """Write the CSV of ODK Central, or a zip with it; groups are joined with `-`."""
    paths = form.paths
    heads = [
        "SubmissionDate",
        *("-".join(paths[name]) for name in paths),
        *("meta-instanceID", "KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent"),
        *("AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits", "FormVersion"),
    ]
    rows = []
    for each in filled:
        values = {**form.calculated(), **each.answers}
        key = f"uuid:{each.key}"
        server = [each.version or key, key, "7", "Anna Lind", "0", "0", "", each.review, "", "", ""]
        server[9] = str(each.edits)
        rows.append(
            ["2026-10-14T10:00:00.000Z", *(values.get(name, "") for name in paths), *server]
        )
    csv_path = path if path.suffix == ".csv" else path.with_name(f"{path.stem}-inside.csv")
    with csv_path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=separator).writerows([heads, *rows])
    if path.suffix == ".zip":
        with ZipFile(path, "w") as archive:
            archive.write(csv_path, "form.csv")
        csv_path.unlink()
    return path


def kobo(
    form: PhoneForm,
    filled: Iterable[Filled],
    path: Path,
    *,
    language: str = "",
    groups: bool = True,
) -> Path:
    """Write the table of KoboToolbox: XLSX, or CSV with semicolons and a byte-order mark.

    With a `language`, heads and answers are labels, as “Labels” in its export; else XML names.
    """
    paths = form.paths
    extra = sorted({name for each in filled for name in each.extra})
    own = ["_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status"]
    own += ["_submitted_by", "__version__", "_tags", "meta/rootUuid", "_index"]
    heads = [_kobo_head(form, paths[name], language, groups) for name in paths]
    rows: list[list[str]] = []
    for number, each in enumerate(filled, start=1):
        values = {**form.calculated(), **each.answers}
        told = [
            form.answer(name, values.get(name, ""), language) if language else values.get(name, "")
            for name in paths
        ]
        server = [str(4_000 + number), each.version or each.key, "2026-10-14T10:00:00", each.review]
        server += ["", "submitted_via_web", "", "vX", "", f"uuid:{each.key}", str(number)]
        rows.append([*told, *server, *(each.extra.get(name, "") for name in extra)])
    _write([[*heads, *own, *extra], *rows], path)
    return path


def _kobo_head(form: PhoneForm, path: Sequence[str], language: str, groups: bool) -> str:
    names = [form.label(name, language) if language else name for name in path]
    return "/".join(names) if groups else names[-1]


def _write(rows: list[list[str]], path: Path) -> None:
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream, delimiter=";", quoting=csv.QUOTE_ALL).writerows(rows)
        return
    book = Workbook()
    sheet = book.worksheets[0]
    for number, row in enumerate(rows, start=1):
        for place, text in enumerate(row, start=1):
            sheet.cell(number, place, text or None).data_type = "s" if text else "n"
    book.save(path)
