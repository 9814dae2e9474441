"""Who is asked what: nothing outside a role or a time, and no answer missing that could be had."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.domain.interview_planning import InterviewPlanning
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview
from clusterdyn_desktop.domain.rotation import Respondent, coverage, propose, respondent_of
from clusterdyn_desktop.domain.rotation_exchange import lone_questions, settle
from clusterdyn_desktop.domain.rotation_table import Table

ROLES = "ABC"
OPENING = 10
LONGEST = 9
"""More questions than any made-up instrument has."""


@st.composite
def instruments(draw: st.DrawFn, instrument: Instrument) -> Instrument:
    """Make up a small instrument: two minutes a question, some of them core."""
    asks = draw(st.lists(st.sets(st.sampled_from(ROLES), min_size=1), min_size=1, max_size=8))
    questions = tuple(
        Question(f"q{place}", draw(st.integers(1, 3)), "V", tuple(sorted(ask)), False)
        for place, ask in enumerate(asks)
    )
    core = draw(st.lists(st.sampled_from([q.id for q in questions]), unique=True, max_size=4))
    planning = InterviewPlanning(tuple(core), OPENING, 2.0, draw(st.integers(1, 3)))
    return replace(instrument, questions=questions, planning=planning)


@st.composite
def respondents(draw: st.DrawFn, instrument: Instrument) -> list[Respondent]:
    """Make up respondents, some of them begun, some of them left out."""
    made = []
    some = st.frozensets(st.sampled_from([q.id for q in instrument.questions]), max_size=3)
    for place in range(draw(st.integers(0, 6))):
        begun = draw(st.booleans()) and draw(st.booleans())
        answered = draw(some) if begun else frozenset()
        made.append(
            Respondent(
                id=f"i{place}",
                label=f"X-{draw(st.integers(0, 9))}",
                role=draw(st.sampled_from(ROLES)),
                question_set=tuple(draw(some)) if begun else (),
                begun=begun,
                left_out=draw(st.integers(0, 9)) == 0,
                answered=answered,
                unscored=draw(some) - answered if begun else frozenset(),
            )
        )
    return made


class Case:
    """One made-up assessment, and its plan."""

    def __init__(self, draw: st.DataObject, instrument: Instrument) -> None:
        self.instrument = draw.draw(instruments(instrument))
        self.respondents = draw.draw(respondents(self.instrument))
        times = st.integers(0, OPENING + 2 * LONGEST)
        self.minutes = {each.id: draw.draw(times) for each in self.respondents}
        self.sets = propose(self.instrument, self.respondents, self.minutes)
        self.role = {each.id: each.role for each in self.respondents}
        self.core = set(self.instrument.planning.core)
        self.wanted = self.instrument.planning.answers_wanted
        found = coverage(self.instrument, self.respondents, self.sets)
        self.planned = {each.question_id: each.planned for each in found}

    def may(self, interview: str) -> set[str]:
        return {question.id for question in self.instrument.questions_for(self.role[interview])}

    def room(self, interview: str) -> int:
        fits = (self.minutes[interview] - OPENING) // 2
        return min(len(self.may(interview)), max(1, fits))


def most_answers(case: Case, counted: Mapping[str, int], questions: Sequence[str]) -> int:
    """Return how many answers wanted of some questions can be had at all, by maximum flow."""
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.add_nodes_from(("from", "to"))
    for interview in case.sets:
        graph.add_edge("from", interview, capacity=case.room(interview))
        for question in case.may(interview) & set(questions):
            graph.add_edge(interview, question, capacity=1)
    for question in questions:
        graph.add_edge(question, "to", capacity=max(0, case.wanted - counted[question]))
    return int(networkx.maximum_flow_value(graph, "from", "to"))


def had(case: Case, planned: Mapping[str, int], questions: Sequence[str]) -> int:
    """Return how many answers wanted of some questions a plan has."""
    return sum(min(planned[question], case.wanted) for question in questions)


@given(st.data())
def test_nobody_is_asked_outside_role_or_time(instrument: Instrument, data: st.DataObject) -> None:
    """Protects respondents: their own questions, each once, as many as fit and no more."""
    case = Case(data, instrument)
    places = {question.id: place for place, question in enumerate(case.instrument.questions)}

    for interview, questions in case.sets.items():
        assert set(questions) <= case.may(interview)
        assert len(questions) == case.room(interview)
        assert [places[each] for each in questions] == sorted({places[each] for each in questions})
        if len(questions) > 1:
            assert case.instrument.planning.minutes(len(questions)) <= case.minutes[interview]


@given(st.data())
def test_no_plan_has_fewer_answers_missing(instrument: Instrument, data: st.DataObject) -> None:
    """Protects “every question gets its answers”: where any plan reaches it, this one does.

    Held against a maximum flow, for the core by itself (it comes first) and for all questions.
    """
    case = Case(data, instrument)
    begun = [each for each in case.respondents if each.id not in case.sets]
    counted = {c.question_id: c.planned for c in coverage(case.instrument, begun, {})}

    for questions in (sorted(case.core), [each.id for each in case.instrument.questions]):
        gained = had(case, case.planned, questions) - had(case, counted, questions)
        assert gained == most_answers(case, counted, questions)


def test_a_question_is_passed_on_where_only_that_makes_room(instrument: Instrument) -> None:
    """Protects a question that one respondent only can be asked, when the core got there first."""
    both = Question("q0", 1, "V", ("A", "B"), False)
    first_only = Question("q1", 1, "V", ("A",), False)
    made = replace(
        instrument,
        questions=(both, first_only),
        planning=InterviewPlanning(("q0",), OPENING, 2.0, 1),
    )
    asked = [Respondent("a", "X-1", "A"), Respondent("b", "X-2", "B")]

    assert propose(made, asked, OPENING + 2) == {"a": ("q1",), "b": ("q0",)}


@given(st.data())
def test_no_question_is_far_above_while_another_is_below(
    instrument: Instrument, data: st.DataObject
) -> None:
    """Protects the even spread: no interview could put a question that is short of answers in
    the place of one that has two more; the core may have more, but not while others are short.
    """
    case = Case(data, instrument)
    for interview, questions in case.sets.items():
        for held in questions:
            for other in case.may(interview) - set(questions):
                if (held in case.core) == (other in case.core):
                    assert case.planned[held] <= case.planned[other] + 1
                elif held in case.core:
                    enough = case.planned[other] >= case.wanted
                    assert enough or case.planned[held] <= case.wanted
                else:
                    assert case.planned[held] <= case.wanted <= case.planned[other]


@given(st.data())
def test_the_core_comes_first_where_that_is_asked_for(
    instrument: Instrument, data: st.DataObject
) -> None:
    """Protects the choice to have comparable interviews, whatever stays thin for it."""
    case = Case(data, instrument)
    sets = propose(case.instrument, case.respondents, case.minutes, core_for_all=True)

    for interview, questions in sets.items():
        core = case.core & case.may(interview)
        assert len(core & set(questions)) == min(len(core), case.room(interview))


@given(st.data())
def test_the_same_interviews_give_the_same_plan(
    instrument: Instrument, data: st.DataObject
) -> None:
    """Protects two people who plan the same assessment: the order of rows changes nothing."""
    case = Case(data, instrument)
    shuffled = list(case.respondents)
    random.Random(data.draw(st.integers())).shuffle(shuffled)
    again = propose(case.instrument, shuffled, case.minutes)

    assert list(again.items()) == list(case.sets.items())
    labels = {each.id: (each.label, each.id) for each in case.respondents}
    assert list(again) == sorted(again, key=lambda each: labels[each])


@given(st.data())
def test_what_has_begun_keeps_its_questions(instrument: Instrument, data: st.DataObject) -> None:
    """Protects an interview under way, and one whose respondent withdrew, from a new plan."""
    case = Case(data, instrument)
    fixed = {each.id for each in case.respondents if each.begun or each.left_out}

    assert set(case.sets) == {each.id for each in case.respondents} - fixed


@given(st.data())
def test_coverage_never_promises_more_than_can_be_asked(
    instrument: Instrument, data: st.DataObject
) -> None:
    """Protects the sentence “2 of 3; only two respondents can be asked”."""
    case = Case(data, instrument)
    for each in coverage(case.instrument, case.respondents, case.sets):
        assert 0 <= each.answered <= each.planned <= each.reachable
        assert each.thin == (each.planned < case.wanted)
        assert each.thin or not each.too_few_respondents


@given(st.data())
def test_exchanging_leaves_fewer_lone_questions_and_every_count(
    instrument: Instrument, data: st.DataObject
) -> None:
    """Protects the aims before it: company for a lone question never costs an answer."""
    case = Case(data, instrument)
    table = a_table(case)
    table.fill()
    before, sizes = counts_by_kind(table), sizes_of(table)
    lone = sum(len(lone_questions(table, each)) for each in table.may)
    settle(table)

    assert counts_by_kind(table) == before
    assert sizes_of(table) == sizes
    assert sum(len(lone_questions(table, each)) for each in table.may) <= lone
    asked = Counter(each for questions in table.sets.values() for each in questions)
    assert all(table.counts[each] == asked[each] for each in table.questions)


def a_table(case: Case) -> Table:
    """Lay out a case in which nothing has begun."""
    questions = [each.id for each in case.instrument.questions]
    may = {each: frozenset(case.may(each)) for each in case.sets}
    return Table(
        questions=tuple(questions),
        stages={each.id: each.stage for each in case.instrument.questions},
        core=case.core,
        wanted=case.wanted,
        may=may,
        room={each: case.room(each) for each in may},
        counts=dict.fromkeys(questions, 0),
        reach={each: sum(each in allowed for allowed in may.values()) for each in questions},
    )


def counts_by_kind(table: Table) -> tuple[list[int], list[int]]:
    """Return how often core questions, and others, are asked, without saying which."""
    core = sorted(table.counts[each] for each in table.questions if each in table.core)
    rest = sorted(table.counts[each] for each in table.questions if each not in table.core)
    return core, rest


def sizes_of(table: Table) -> list[int]:
    return [len(questions) for questions in table.sets.values()]


def people(**counts: int) -> list[Respondent]:
    """Return so many respondents of each role."""
    return [
        Respondent(f"{role}{place}", f"{role}-{place:02}", role)
        for role, count in counts.items()
        for place in range(count)
    ]


FOURTEEN = people(S=6, L=2, C=2, K=2, P=1, M=1)
TWENTY = people(S=10, L=3, C=2, K=2, P=2, M=1)


@pytest.mark.parametrize("asked", [FOURTEEN, TWENTY], ids=["fourteen", "twenty"])
def test_at_forty_minutes_an_assessment_covers_everything_it_can(
    instrument: Instrument, asked: list[Respondent]
) -> None:
    """Protects the method's own example (6.5): twelve questions each, three answers for all."""
    sets = propose(instrument, asked, 40)

    assert max(map(len, sets.values())) == 12
    thin = [each for each in coverage(instrument, asked, sets) if each.thin]
    assert all(each.too_few_respondents for each in thin)
    assert {each.question_id for each in thin} == {"2.04", "2.06", "3.08"}


@pytest.mark.parametrize(
    "asked", [people(S=6, L=1, C=2, K=1, P=1, M=1), FOURTEEN, TWENTY], ids=["12", "14", "20"]
)
def test_with_an_hour_every_company_has_the_core_as_well(
    instrument: Instrument, asked: list[Respondent]
) -> None:
    """Protects “offer a core set and spread the rest”: an hour holds both."""
    sets = propose(instrument, asked, 60)
    companies = {each.id for each in asked if each.role in {"S", "L"}}

    assert all(set(instrument.planning.core) <= set(sets[each]) for each in companies)
    assert all(each.too_few_respondents for each in coverage(instrument, asked, sets) if each.thin)


def test_company_is_found_for_lone_questions(instrument: Instrument) -> None:
    """Protects the talk: nobody is taken into a stage for one question without need."""
    asked = people(S=6, L=2, C=2, K=1, P=1, M=1)
    sets = propose(instrument, asked, 40)

    for each in asked:
        stages = Counter(instrument.question_by_id[q].stage for q in sets[each.id])
        offered = Counter(question.stage for question in instrument.questions_for(each.role))
        assert [stage for stage in stages if stages[stage] == 1 < offered[stage]] == []


def test_where_time_is_short_the_core_gets_its_answers_first(instrument: Instrument) -> None:
    """Protects the stages: with three companies and 40 minutes, what can be judged is judged."""
    asked = people(S=3)
    planned = {
        each.question_id: each.planned
        for each in coverage(instrument, asked, propose(instrument, asked, 40))
    }

    assert {each for each, count in planned.items() if count} == set(instrument.planning.core)


def test_without_time_there_is_one_question_and_not_all(instrument: Instrument) -> None:
    """Protects a respondent in a hurry: an empty set would mean every question."""
    sets = propose(instrument, people(S=2), 5)

    assert [len(questions) for questions in sets.values()] == [1, 1]


def test_whoever_is_given_no_time_limit_gets_the_whole_role(instrument: Instrument) -> None:
    """Protects a plan in which only some interviews are short."""
    sets = propose(instrument, people(S=2), {"S0": 40})

    assert (len(sets["S0"]), len(sets["S1"])) == (12, len(instrument.questions_for("S")))


def test_an_interview_is_seen_as_it_stands() -> None:
    """Protects what counts as begun, as answered, and as left out."""
    interview = Interview(id="i", label="SE-S-01", role="S", question_set=("1.01", "1.05"))
    scored = Answer("a", question_id="1.01", state=AnswerState.SCORED, score=3)
    refused = Answer("b", question_id="1.05", state=AnswerState.REFUSED)
    noted = Answer("c", question_id="1.05", note="Said on the way in.")

    fresh = respondent_of(interview, [])
    assert fresh == Respondent("i", "SE-S-01", "S", ("1.01", "1.05"))
    assert fresh.plannable
    begun = respondent_of(interview, [scored, refused])
    assert (*begun.answered, *begun.unscored) == ("1.01", "1.05")
    assert not begun.plannable
    assert not respondent_of(interview, [noted]).plannable
    assert respondent_of(replace(interview, consent_report=False), []).left_out
    assert respondent_of(replace(interview, consent_report=True), []).plannable


def test_a_question_without_a_score_is_asked_of_somebody_else(instrument: Instrument) -> None:
    """Protects the answers wanted: “does not know” is an answer, and no score."""
    asked = people(S=4)
    knew = replace(asked[0], begun=True, answered=frozenset(["1.01"]))
    did_not = replace(asked[0], begun=True, unscored=frozenset(["1.01"]))

    def planned(first: Respondent) -> int:
        return coverage(instrument, [first, *asked[1:]], {})[0].planned

    assert (planned(knew), planned(did_not)) == (4, 3)
