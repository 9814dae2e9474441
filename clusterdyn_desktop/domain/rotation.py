"""Which questions each respondent gets, so that every question gets its answers (method.md 6.5).

An interview of 40 minutes holds the core set or a part of everything; only over all interviews
can every question be asked often enough. `propose` draws that plan, `coverage` says what a plan,
a proposed or a changed one, comes to.

What holds: nobody is asked a question that is not meant for the role, and no interview is
planned longer than its time (one without time for a single question gets one all the same, since
an empty set means every question). Interviews that have begun keep their questions, and what
they answered or still have before them counts. Interviews that are left out count for nothing.

Within that, answers are handed out one by one, each time to the question that comes first:

0. core questions below the answers wanted, so that every stage can be judged;
1. other questions below the answers wanted;
2. core questions, for the interviews that do not have them yet;
3. any other question, since an answer planned is not yet an answer given.

On each of these steps the question with the fewest answers comes first, then the one that the
fewest respondents can be asked, then the instrument's order. So where there is time, the core is
in every interview; where there is not, the core rotates like the rest rather than leaving other
questions unasked (`core_for_all` puts the core into every interview first all the same); and
where not even every answer wanted fits, the core gets its answers first, and what is missing is
spread evenly.

Why no plan is better: a question can have one more answer if some chain of interviews can pass
questions on to one that has room (`Table.give`, an augmenting path). What the questions can have
together is then a polymatroid, in which always taking the best next step is best over all
(Federgruen and Groenevelt, Operations Research 34, 1986, 909–918). So no other plan has fewer
core answers missing, or fewer answers missing in all. At the end interviews exchange questions
where that costs nothing and leaves fewer lone ones in a stage (`rotation_exchange.py`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.interview_flow import is_done
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview
from clusterdyn_desktop.domain.rotation_exchange import settle
from clusterdyn_desktop.domain.rotation_table import Table

Sets = Mapping[str, tuple[str, ...]]
"""Question ids by interview id, in the instrument's order."""


@dataclass(frozen=True, slots=True)
class Respondent:
    """An interview as planning sees it.

    `question_set` is its present one; empty means every question meant for the role. `answered`
    are the questions that were scored, `unscored` those that were dealt with and will give no
    score (does not know, refused …). `left_out` says that consent was refused or withdrawn, so
    nothing of it will count.
    """

    id: str
    label: str
    role: str
    question_set: tuple[str, ...] = ()
    begun: bool = False
    left_out: bool = False
    answered: frozenset[str] = frozenset()
    unscored: frozenset[str] = frozenset()

    @property
    def plannable(self) -> bool:
        """Whether a question set may be proposed: it counts, and nothing has happened yet."""
        return not (self.left_out or self.begun or self.answered or self.unscored)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How often a question is planned, answered and wanted; all are numbers of interviews.

    `answered` count as planned too. `reachable` is the number of respondents who can be asked:
    those of its roles, and others who have it in their sets, without those who gave no score.
    """

    question_id: str
    planned: int
    answered: int
    wanted: int
    reachable: int

    @property
    def thin(self) -> bool:
        """Whether fewer answers are planned than wanted."""
        return self.planned < self.wanted

    @property
    def too_few_respondents(self) -> bool:
        """Whether no plan can reach the answers wanted without another respondent."""
        return self.reachable < self.wanted


def respondent_of(interview: Interview, answers: Iterable[Answer]) -> Respondent:
    """Return an interview as planning sees it; `answers` are its own living ones.

    It has begun when anything was answered or written down. Consent that was not asked for yet
    leaves nothing out: it is asked for at the beginning (method.md 6.5).
    """
    known = list(answers)
    scored = {each.question_id for each in known if each.state is AnswerState.SCORED}
    done = {each.question_id for each in known if is_done(each)}
    written = any(each.note or each.quote or each.flag for each in known)
    return Respondent(
        id=interview.id,
        label=interview.label,
        role=interview.role,
        question_set=interview.question_set,
        begun=bool(done) or written,
        left_out=interview.consent_report is False
        or interview.consent_withdrawn_on is not None
        or interview.erased_on is not None,
        answered=frozenset(scored),
        unscored=frozenset(done - scored),
    )


def propose(
    instrument: Instrument,
    respondents: Sequence[Respondent],
    minutes: int | Mapping[str, int],
    *,
    core_for_all: bool = False,
) -> Sets:
    """Propose the question set of every interview that is plannable, by id, ordered by label.

    `minutes` is the time for an interview, for all the same or by interview id; an interview
    that is not named has time for all its questions. With `core_for_all` the core is in every
    interview, as far as its time goes, even where other questions then stay thin. The same
    interviews give the same plan, in whatever order they come. A role without questions has an
    empty set.
    """
    table = _table(instrument, respondents, minutes, core_for_all)
    table.fill()
    settle(table)
    return {interview: table.set_of(interview) for interview in table.may}


def coverage(
    instrument: Instrument, respondents: Sequence[Respondent], sets: Sets
) -> tuple[Coverage, ...]:
    """Return what a plan comes to, for every question in the instrument's order.

    `sets` are the plan's question sets by interview id, as proposed or as changed by hand;
    interviews that are not named keep their present ones.
    """
    counted = [respondent for respondent in respondents if not respondent.left_out]
    planned = [(each, _planned(instrument, each, sets)) for each in counted]
    return tuple(
        Coverage(
            question_id=question.id,
            planned=sum(question.id in ids for _, ids in planned),
            answered=sum(question.id in each.answered for each in counted),
            wanted=instrument.planning.answers_wanted,
            reachable=sum(
                question.id in ids
                or (each.role in question.ask and question.id not in each.unscored)
                for each, ids in planned
            ),
        )
        for question in instrument.questions
    )


def _planned(instrument: Instrument, respondent: Respondent, sets: Sets) -> frozenset[str]:
    """Return the questions that are, or may still be, answered in an interview."""
    chosen = sets.get(respondent.id, respondent.question_set) or _meant_for(
        instrument, respondent.role
    )
    return (frozenset(chosen) | respondent.answered) - respondent.unscored


def _meant_for(instrument: Instrument, role: str) -> frozenset[str]:
    return frozenset(question.id for question in instrument.questions_for(role))


def _table(
    instrument: Instrument,
    respondents: Sequence[Respondent],
    minutes: int | Mapping[str, int],
    core_for_all: bool,
) -> Table:
    """Lay out what is to be planned; interviews that have begun are counted already."""
    ordered = sorted(
        (each for each in respondents if each.plannable), key=lambda each: (each.label, each.id)
    )
    begun = [each for each in respondents if not each.plannable]
    may = {each.id: _meant_for(instrument, each.role) for each in ordered}
    found = coverage(instrument, begun, {})
    everybody = coverage(instrument, respondents, {})
    return Table(
        questions=tuple(question.id for question in instrument.questions),
        stages={question.id: question.stage for question in instrument.questions},
        core=frozenset(instrument.planning.core),
        wanted=instrument.planning.answers_wanted,
        may=may,
        room={each: _room(instrument, minutes, each, len(may[each])) for each in may},
        counts={each.question_id: each.planned for each in found},
        reach={each.question_id: each.reachable for each in everybody},
        core_for_all=core_for_all,
    )


def _room(
    instrument: Instrument, minutes: int | Mapping[str, int], interview: str, most: int
) -> int:
    available = minutes if isinstance(minutes, int) else minutes.get(interview)
    if available is None:
        return most
    return min(most, max(1, instrument.planning.questions_within(available)))
