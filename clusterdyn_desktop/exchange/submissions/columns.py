"""Knowing a table of submissions by its columns, and what stands in which of them.

ODK Central names columns by their groups with `-` between, KoboToolbox with `/` or without groups,
and either by the labels of one language: see docs/exchange-format.md.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.exchange.xlsform.fields import Choice, Item

_OF_EVERY_SUBMISSION = (
    frozenset({"_uuid", "_submission_time"}),
    frozenset({"KEY", "SubmissionDate"}),
    frozenset({"meta/instanceID"}),
    frozenset({"meta-instanceID"}),
)
"""Columns that KoboToolbox and ODK write for every form; all of one set make submissions."""

PARENT = "PARENT_KEY"
"""Stands in tables of repeated groups, which our forms do not have."""

ROOT, UUID, KOBO_ID, KEY, INSTANCE = "meta/rootUuid", "_uuid", "_id", "KEY", "instanceID"
EDITS, REVIEW, VALIDATION = "Edits", "ReviewState", "_validation_status"

_OF_THE_SERVER = frozenset(
    {
        *("SubmissionDate", KEY, "SubmitterID", "SubmitterName", "Status", "DeviceID"),
        *("AttachmentsPresent", "AttachmentsExpected", "FormVersion", EDITS, REVIEW, "isValidated"),
        *(KOBO_ID, UUID, "_submission_time", VALIDATION, "_notes", "_status", "_submitted_by"),
        *("_tags", "_index", "_version_", "__version__", "_xform_id_string", "_attachments"),
        *("_geolocation", "_submitted_via", "_background_audio", "formhub/uuid", ROOT),
        *("meta/deprecatedID", "deprecatedID", "meta/rootUuid", "rootUuid"),
        *(INSTANCE, "instanceName", "today", "deviceid", "username"),
    }
)
"""What servers add to every table; who sent a form is passed over on purpose."""

MARKS = ",;\t"
BEGINNING = 1 << 20
"""Characters in which the heads of a table have to be."""

_SEPARATOR = re.compile(r"[/\-]")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where what stands: the place of each field, of each thing of the server, and the rest."""

    fields: Mapping[str, int]
    server: Mapping[str, int]
    passed_over: tuple[str, ...]


def are_submissions(columns: Collection[str]) -> bool:
    """Say whether a table with these columns was exported from KoboToolbox or ODK."""
    held = {column.strip() for column in columns}
    if PARENT in held:
        return False
    return any(expected <= held for expected in _OF_EVERY_SUBMISSION)


def heads_of(text: str) -> tuple[str, list[str]]:
    """Return the mark between the columns of a table of text, and its heads.

    Heads that are labels may have several lines. Where more than one mark makes columns, it is the
    one that makes submissions, else the one that makes most.
    """
    beginning = text[:BEGINNING]
    split = [(mark, _first_row(beginning, mark)) for mark in MARKS]
    return max(split, key=lambda found: (are_submissions(found[1]), len(found[1])))


def _first_row(text: str, mark: str) -> list[str]:
    try:
        return next(csv.reader(io.StringIO(text, newline=""), delimiter=mark), [])
    except csv.Error:
        return []


def find_columns(heads: Sequence[str], items: Iterable[Item]) -> Columns:
    """Return what stands in which column; the first one of several alike is taken."""
    known = [item for item in items if item.name and not item.kind.endswith("_group")]
    names = {item.name for item in known}
    labels = _by_label(known)
    fields: dict[str, int] = {}
    server: dict[str, int] = {}
    passed_over = []
    for place, head in enumerate(text.strip() for text in heads):
        if _is_of_server(head):
            server.setdefault(head if head in _OF_THE_SERVER else _leaf(head), place)
        elif name := _leaf(head) if _leaf(head) in names else _labelled(head, labels):
            fields.setdefault(name, place)
        elif head:
            passed_over.append(head)
    return Columns(fields, server, tuple(passed_over))


def bare(text: str) -> str:
    """Return a text without the differences in case and blanks."""
    return " ".join(text.split()).casefold()


def answers_by_word(choices: Iterable[Choice]) -> Mapping[str, str]:
    """Return the names of answers by their names and labels; what means two things is left out."""
    known: dict[str, str] = {}
    unsure = set()
    held = tuple(choices)
    for choice in held:
        for label in choice.labels.values():
            if known.setdefault(bare(label), choice.name) != choice.name:
                unsure.add(bare(label))
    named = {bare(choice.name): choice.name for choice in held}
    return {word: name for word, name in known.items() if word not in unsure} | named


def _is_of_server(head: str) -> bool:
    return head in _OF_THE_SERVER or _leaf(head) in {INSTANCE, "instanceName"}


def _leaf(head: str) -> str:
    return _SEPARATOR.split(head)[-1].strip()


def _by_label(items: Iterable[Item]) -> Mapping[str, str]:
    """Return the names of fields by their labels in any language, where only one has it."""
    pairs = {(bare(label), item.name) for item in items for label in item.labels.values() if label}
    counts = Counter(label for label, _ in pairs)
    return {label: name for label, name in pairs if counts[label] == 1}


def _labelled(head: str, labels: Mapping[str, str]) -> str:
    """Return the field that a head names by its label, with the labels of groups before it."""
    parts = head.split("/")
    for first in range(len(parts)):
        if name := labels.get(bare("/".join(parts[first:]))):
            return name
    return ""
