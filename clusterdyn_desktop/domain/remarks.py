"""Soft warnings: what is worth a second look in an assessment. On screen they are “To look at”.

A remark never blocks anything and has no severity: it names a place, and somebody decides. Source
of what interviews and answers ought to have: method.md 5.5 (consent), 6.4 (scoring), 6.5 (answers
wanted).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clusterdyn_desktop.domain.instrument import Instrument, Question, Rules
from clusterdyn_desktop.domain.interview_flow import is_done
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview
from clusterdyn_desktop.domain.scoring.consent import counted, counts
from clusterdyn_desktop.domain.scoring.questions import interquartile_range, median

WIDE_SPREAD = 3
"""Steps between lowest and highest score from which respondents differ (the project's own)."""

WIDE_MIDDLE = 1.0
"""Steps; respondents differ too where the interquartile range is larger (the project's own)."""

OTHERS_FOR_A_MIRROR = 2
"""Other respondents who count, before an answer is held against theirs."""

NEARER_IN_THE_MIRROR = 2
"""Steps by which the mirrored score must lie nearer to the others' median."""


class RemarkCode(StrEnum):
    """The kinds of remarks, in the order in which they are listed."""

    WITHDRAWN = "withdrawn"
    NO_CONSENT = "no consent"
    CONSENT_NOT_ASKED = "consent not asked"
    QUOTE_UNWANTED = "quote unwanted"
    QUOTE_UNDECIDED = "quote undecided"
    BRAKE_MIRRORED = "brake mirrored"
    NO_EVIDENCE = "no evidence"
    HIGH_WITHOUT_NOTE = "high without note"
    NOT_ANSWERED = "not answered"
    FEW_INTERVIEWS = "few interviews"
    FEW_ROLES = "few roles"
    FEW_ANSWERS = "few answers"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at.

    `interview_id` and its `label` are empty where the assessment as a whole is meant,
    `question_id` where no question is. `score` is the answer's, `others` the median (1–5) of the
    other respondents; `count` says how many there are of the `wanted` ones.
    """

    code: RemarkCode
    interview_id: str = ""
    label: str = ""
    question_id: str = ""
    score: int | None = None
    others: float | None = None
    count: int = 0
    wanted: int = 0


Scores = Mapping[str, Mapping[str, int]]
"""Scores by question id and interview id, of the interviews that count."""


def remarks(
    instrument: Instrument, interviews: Sequence[Interview], answers: Iterable[Answer]
) -> tuple[Remark, ...]:
    """Return everything to look at in an assessment, by kind, then label, then question.

    Give every living interview and answer; answers to unknown questions are passed over.
    """
    known = [answer for answer in answers if answer.question_id in instrument.question_by_id]
    scores = scores_that_count(interviews, known)
    by_interview: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in known:
        by_interview[answer.interview_id].append(answer)
    found = list(_of_assessment(instrument, interviews, scores))
    for interview in interviews:
        found += _of_interview(instrument, interview, by_interview[interview.id], scores)
    kinds = {code: place for place, code in enumerate(RemarkCode)}
    places = {question.id: place for place, question in enumerate(instrument.questions)}
    return tuple(
        sorted(found, key=lambda r: (kinds[r.code], r.label, places.get(r.question_id, -1)))
    )


def scores_that_count(interviews: Iterable[Interview], answers: Iterable[Answer]) -> Scores:
    """Return the scores of the interviews that count, by question and interview."""
    ids = {interview.id for interview in counted(interviews)}
    scores: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for answer in answers:
        if answer.score is not None and answer.interview_id in ids:
            scores[answer.question_id][answer.interview_id] = answer.score
    return scores


def differ(scores: Iterable[int]) -> bool:
    """Say whether respondents differ: a spread of 3 steps or more, or a middle half wider than 1.

    The spread catches the one who sees it quite otherwise; the interquartile range catches two
    camps. Two respondents who are two steps apart are no finding yet.
    """
    held = sorted(scores)
    middle = interquartile_range(held)
    return middle is not None and (held[-1] - held[0] >= WIDE_SPREAD or middle > WIDE_MIDDLE)


def differing(scores: Scores) -> frozenset[str]:
    """Return the ids of the questions on which respondents differ."""
    return frozenset(question for question, held in scores.items() if differ(held.values()))


def against_wording(score: int, others: Iterable[int], rules: Rules) -> float | None:
    """Return the others' median if a brake was probably scored against its wording, else None.

    The anchors of a brake go from a strong brake (lowest score) to a weak one (highest), against
    what the number seems to say, so the slip to expect is the mirrored score: 5 for 1, 4 for 2.
    With m the median of at least two other respondents who count and s' the mirrored score, the
    answer is remarked upon when s' lies at least two steps nearer to m than s does:
    |s − m| − |s' − m| ≥ 2. A mere difference of opinion is not remarked upon, since the middle
    score has no mirror and an answer near the others' is never nearer in the mirror.
    """
    held = sorted(others)
    middle = median(held)
    if middle is None or len(held) < OTHERS_FOR_A_MIRROR:
        return None
    mirrored = rules.score_minimum + rules.score_maximum - score
    nearer = abs(score - middle) - abs(mirrored - middle)
    return middle if nearer >= NEARER_IN_THE_MIRROR else None


# ---- the assessment -------------------------------------------------------------------------


def _of_assessment(
    instrument: Instrument, interviews: Sequence[Interview], scores: Scores
) -> Iterator[Remark]:
    """Say where the base is thin; before anybody has answered there is none to speak of."""
    if not any(scores.values()):
        return
    rules = instrument.rules
    roles = Counter(interview.role for interview in counted(interviews))
    bases = (
        (RemarkCode.FEW_INTERVIEWS, roles.total(), rules.thin_base_interviews),
        (RemarkCode.FEW_ROLES, len(roles), rules.thin_base_roles),
    )
    for code, count, wanted in bases:
        if count < wanted:
            yield Remark(code, count=count, wanted=wanted)
    for question in instrument.questions:
        count, wanted = len(scores.get(question.id, ())), _answers_wanted(instrument, question)
        if count < wanted:
            yield Remark(
                RemarkCode.FEW_ANSWERS, question_id=question.id, count=count, wanted=wanted
            )


def _answers_wanted(instrument: Instrument, question: Question) -> int:
    """Return how many answers a question should reach; plain facts need one source only."""
    if instrument.variable_by_id[question.variable].single_source:
        return instrument.rules.single_source_minimum_interviews
    return instrument.planning.answers_wanted


# ---- an interview ---------------------------------------------------------------------------


def _of_interview(
    instrument: Instrument, interview: Interview, answers: Sequence[Answer], scores: Scores
) -> Iterator[Remark]:
    """Say what is to look at in one interview; one that is left out needs nothing but that."""
    if any(is_done(answer) for answer in answers):
        code = _consent(interview)
        if code is not None:
            yield Remark(code, interview.id, interview.label)
    if interview.consent_withdrawn_on is not None or interview.consent_report is False:
        return
    for answer in answers:
        yield from _of_answer(instrument, interview, answer, scores)


def _consent(interview: Interview) -> RemarkCode | None:
    if counts(interview):
        return None
    if interview.consent_withdrawn_on is not None:
        return RemarkCode.WITHDRAWN
    asked = interview.consent_report is not None
    return RemarkCode.NO_CONSENT if asked else RemarkCode.CONSENT_NOT_ASKED


def _of_answer(
    instrument: Instrument, interview: Interview, answer: Answer, scores: Scores
) -> Iterator[Remark]:
    where = (interview.id, interview.label, answer.question_id)
    if answer.quote.strip():
        if interview.consent_quote is False:
            yield Remark(RemarkCode.QUOTE_UNWANTED, *where)
        elif answer.quote_permission is None:
            yield Remark(RemarkCode.QUOTE_UNDECIDED, *where)
    if answer.state is AnswerState.OPEN and _has_more(answer):
        yield Remark(RemarkCode.NOT_ANSWERED, *where)
    if answer.score is None:
        return
    if instrument.question_by_id[answer.question_id].inverted_brake:
        given = scores.get(answer.question_id, {})
        others = [score for name, score in given.items() if name != interview.id]
        middle = against_wording(answer.score, others, instrument.rules)
        if middle is not None:
            yield Remark(RemarkCode.BRAKE_MIRRORED, *where, answer.score, middle)
    if answer.evidence is None:
        yield Remark(RemarkCode.NO_EVIDENCE, *where, answer.score)
    if answer.score >= instrument.rules.score_maximum - 1 and not answer.note.strip():
        yield Remark(RemarkCode.HIGH_WITHOUT_NOTE, *where, answer.score)


def _has_more(answer: Answer) -> bool:
    return bool(answer.note.strip() or answer.quote.strip() or answer.evidence is not None)
