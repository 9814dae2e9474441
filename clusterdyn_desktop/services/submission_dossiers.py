"""Submissions as a dossier of the assessment they belong to: ids, labels, and version vectors.

The vectors follow from what came of the same submissions before, which the change log tells: see
`domain/submission_stamping.py`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, Interview, Stamped, derived_id
from clusterdyn_desktop.domain.submission_stamping import Came, is_of, own_site, site_of, stamped
from clusterdyn_desktop.services.collecting_port import Submission
from clusterdyn_desktop.services.ports import Repair
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.store_port import UnitOfWork

SUBMISSION = "submission"
SHORT_ID = 4
LINES_BETWEEN_REPORTS = 1000


class SubmissionTarget:
    """An assessment that submissions belong to, and what becomes of them there."""

    def __init__(self, dossier: Dossier, instrument: Instrument) -> None:
        self.instrument = instrument
        self.submissions: list[Submission] = []
        self._dossier = dossier
        self.assessment_id = dossier.assessment.record.id

    def dossier_of(self, work: UnitOfWork, repairs: list[Repair], progress: Progress) -> Dossier:
        """Return the submissions as a dossier of this assessment.

        `progress` is at its end by now; it is asked all the same, since it can cancel.
        """
        ids = {
            each.key: derived_id(self.assessment_id, SUBMISSION, each.key)
            for each in self.submissions
        }
        earlier = self._earlier(work, frozenset(ids.values()), progress)
        current = self._current(ids, earlier, repairs)
        labels = _Labels(living(self._dossier.interviews), repairs)
        interviews: list[Stamped[Interview]] = []
        answers: list[Stamped[Answer]] = []
        for submission in current:
            interview = replace(
                submission.interview, id=ids[submission.key], assessment_id=self.assessment_id
            )
            interview = replace(interview, label=labels.label(interview, submission.row))
            interviews.append(_stamped_interview(interview, submission, earlier))
            answers += _stamped_answers(interview, submission, earlier)
        interviews.sort(key=lambda each: each.record.label)
        rank = {each.record.id: place for place, each in enumerate(interviews)}
        answers.sort(key=lambda each: (rank[each.record.interview_id], each.record.question_id))
        return Dossier(
            self._dossier.cluster, self._dossier.assessment, tuple(interviews), tuple(answers)
        )

    def _current(
        self, ids: Mapping[str, str], earlier: "_Earlier", repairs: list[Repair]
    ) -> list[Submission]:
        """Return the submissions of which no later revision came in before."""
        newest: dict[str, int] = {}
        for came in earlier.values():
            for held in came:
                for name, count in held.vector.items():
                    site = own_site(name)
                    newest[site] = max(newest.get(site, 0), count)
        current = [
            each
            for each in self.submissions
            if each.revision is None or each.revision >= newest.get(site_of(ids[each.key]), 0)
        ]
        if older := len(self.submissions) - len(current):
            repairs.append(Repair("submissions.older", {"count": older}))
        return current

    def _earlier(self, work: UnitOfWork, ids: frozenset[str], progress: Progress) -> "_Earlier":
        """Return what came of these submissions before, from the change log."""
        came: _Earlier = defaultdict(list)
        held = {each.record.id for each in self._dossier.interviews}
        if not ids & held:
            return came
        sites = {site_of(each) for each in ids}
        for number, line in enumerate(work.changes(self.assessment_id)):
            if number % LINES_BETWEEN_REPORTS == 0:
                progress(1, 1)
            site = own_site(next(iter(line.vector), ""))
            if site in sites and is_of(line.vector, site) and not line.is_erased:
                came[line.record_id, line.register].append(Came(line.vector, line.new))
        return came


_Earlier = defaultdict[tuple[str, str], list[Came]]


def _stamped_interview(
    interview: Interview, submission: Submission, earlier: _Earlier
) -> Stamped[Interview]:
    unread = frozenset(register for question, register in submission.unread if not question)
    return stamped(interview, submission.revision, site_of(interview.id), earlier, unread)


def _stamped_answers(
    interview: Interview, submission: Submission, earlier: _Earlier
) -> Iterable[Stamped[Answer]]:
    """Yield the answers that hold anything, or did when they came before."""
    for question, answer in submission.answers.items():
        record = replace(
            answer,
            id=derived_id(interview.id, "answer", question),
            interview_id=interview.id,
        )
        unread = frozenset(name for about, name in submission.unread if about == question)
        made = stamped(record, submission.revision, site_of(interview.id), earlier, unread)
        if made.vectors:
            yield made


class _Labels:
    """Gives respondents their labels as they came, and says where two are alike."""

    def __init__(self, here: Iterable[Interview], repairs: list[Repair]) -> None:
        self._owners = {interview.label: interview.id for interview in here}
        self._repairs = repairs

    def label(self, interview: Interview, place: int) -> str:
        """Return the label; where none came, one of the role and the beginning of the id."""
        parts = (interview.role, interview.id[:SHORT_ID])
        label = interview.label or "-".join(part for part in parts if part)
        if self._owners.setdefault(label, interview.id) != interview.id:
            told = Repair("submissions.label-taken", {"row": place, "label": label})
            self._repairs.append(told)
        return label
