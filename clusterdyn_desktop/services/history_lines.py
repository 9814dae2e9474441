"""Steps with their lines, each line with what it is about, for words to be made of them."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from clusterdyn_desktop.domain.records import Interview, Record
from clusterdyn_desktop.services.effects import KINDS
from clusterdyn_desktop.services.steps import Standing, redone_by, undone_by
from clusterdyn_desktop.services.store_port import Change, UnitOfWork

FindRecord = Callable[[str, str], Record | None]
"""Returns a record as it is now by the name of its kind and its id, or None."""

_IMPORT = "import"
_STUDY = "study"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of the change log with the record it is about, as that is now.

    `interview` is the label of the interview it concerns; it, `interview_id` and `question_id`
    are empty where there is none. `record` is None where it was not looked up. `is_there` says
    that the interview was not removed.
    """

    change: Change
    record: Record | None
    interview_id: str
    interview: str
    question_id: str
    is_there: bool = True


@dataclass(frozen=True, slots=True)
class KnownInterviews:
    """Labels of interviews that have none by now or are not to be looked up; ids of those gone."""

    labels: Mapping[str, str]
    gone: Collection[str]


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """Everything that was done as one, with its lines in order. `at` is UTC.

    `original` is the step that this one undid or redid, None in all others.
    """

    batch: str
    at: datetime
    who: str
    why: str
    lines: tuple[HistoryLine, ...]
    standing: Standing = Standing.DONE
    original: "HistoryStep | None" = None

    @property
    def interview_id(self) -> str:
        """The one interview that all of it concerns, else empty."""
        return _only(line.interview_id for line in self.lines)

    @property
    def question_id(self) -> str:
        """The one question it concerns, else empty; lines without any do not count."""
        return _only(line.question_id for line in self.lines if line.question_id)

    @property
    def is_import(self) -> bool:
        """Whether it came with a workbook or a study's tables."""
        return self.why.startswith((_IMPORT, _STUDY))

    @property
    def source(self) -> str:
        """The name of the file that was imported, empty where it is not known."""
        return self.why.removeprefix(_IMPORT).strip() if self.why.startswith(_IMPORT) else ""

    @property
    def origin(self) -> str:
        """The one other site whose edits came with it, empty where there are none or several."""
        if not self.is_import:
            return ""
        return _only(site for line in self.lines for site in _others(line.change))


def finder(work: UnitOfWork) -> FindRecord:
    """Return how to find records as they are now, one by one."""

    def find(kind: str, record_id: str) -> Record | None:
        held = work.get(KINDS[kind], record_id)
        return None if held is None else held.record

    return find


def step_of(
    changes: Sequence[Change],
    find: FindRecord,
    interviews: KnownInterviews | None = None,
) -> HistoryStep:
    """Return the step that the lines of a batch make up. There is at least one line."""
    known = interviews or KnownInterviews({}, frozenset())
    labels = {**known.labels, **labels_in(changes)}
    shown = [change for change in changes if _shows(change)] or changes
    lines = tuple(_line(change, find, labels, known.gone) for change in shown)
    head = changes[0]
    return HistoryStep(head.batch, head.at, head.who, head.why, lines)


def _shows(change: Change) -> bool:
    """Say whether a line changed anything but a vector, as joining equal values does."""
    return change.old != change.new or change.is_erased


def labels_in(changes: Iterable[Change]) -> Mapping[str, str]:
    """Return the labels of interviews that lines tell of, the last that is one, by id."""
    found: dict[str, str] = {}
    for change in changes:
        if change.kind == Interview.kind and "label" in change.new:
            label = change.new["label"] or (change.old or {}).get("label", "")
            found.update({change.record_id: label} if label else {})
    return found


def is_about_a_step(why: str) -> str:
    """Return the batch that a reason undoes or redoes, else empty."""
    return undone_by(why) or redone_by(why)


def _line(
    change: Change, find: FindRecord, labels: Mapping[str, str], gone: Collection[str]
) -> HistoryLine:
    record = find(change.kind, change.record_id)
    interview_id = _told(change, record, "interview_id")
    if change.kind == Interview.kind:
        interview_id = change.record_id
    label = labels.get(interview_id, "")
    if interview_id and not label:
        interview = find(Interview.kind, interview_id)
        label = interview.label if isinstance(interview, Interview) else ""
    question_id = _told(change, record, "question_id")
    is_there = interview_id not in gone
    return HistoryLine(change, record, interview_id, label, question_id, is_there)


def _told(change: Change, record: Record | None, name: str) -> str:
    """Return what the line itself says of a field, else what the record says."""
    return str(change.new.get(name) or getattr(record, name, "") or "")


def _others(change: Change) -> Iterable[str]:
    return (site for site in change.vector if site != change.site)


def _only(names: Iterable[str]) -> str:
    found = set(names)
    return found.pop() if len(found) == 1 else ""
