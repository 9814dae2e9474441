"""How long interviews take, and whether the core set does what it is for (method.md 6.5)."""

from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.instrument import Instrument, Loop
from clusterdyn_desktop.domain.interview_planning import InterviewPlanning

PLANNINGS = st.builds(
    InterviewPlanning,
    opening_minutes=st.floats(0.1, 60),
    question_minutes=st.floats(0.1, 30),
)


def test_the_default_minutes_fit_both_figures_of_the_method() -> None:
    """Protects the derivation: 12 questions in 40 minutes, the 36 of a company in 75–90."""
    planning = InterviewPlanning()

    assert planning.minutes(12) == 40
    assert 75 <= planning.minutes(36) <= 90
    assert planning.questions_within(40) == 12


@given(PLANNINGS, st.integers(-10, 600))
def test_a_time_holds_as_many_questions_as_fit_and_no_more(
    planning: InterviewPlanning, minutes: int
) -> None:
    """Protects both ways of asking from drifting apart, whatever the minutes are."""
    count = planning.questions_within(minutes)

    assert count == 0 or planning.minutes(count) <= minutes
    assert planning.minutes(count + 1) > minutes


def test_the_core_is_asked_of_every_company(instrument: Instrument) -> None:
    """Protects the core from a question that part of the companies cannot be asked."""
    companies = {r.id for r in instrument.roles if r.voice == instrument.company_voice}
    core = [instrument.question_by_id[each] for each in instrument.planning.core]

    assert len(core) == 12
    assert all(companies <= set(question.ask) for question in core)


def test_the_core_is_spread_over_stages_and_variables(instrument: Instrument) -> None:
    """Protects “two or three questions a stage”, each about something else."""
    core = [instrument.question_by_id[each] for each in instrument.planning.core]
    stages = [question.stage for question in core]

    assert {stages.count(stage.id) for stage in instrument.stages} <= {2, 3}
    assert len({question.variable for question in core}) == len(core)


def test_with_the_core_alone_every_stage_can_be_judged(instrument: Instrument) -> None:
    """Protects what a core is for: with it, and the variables that one interview is enough for,
    every stage's defining loop has the share of variables that rules 6.4.3 and 6.4.4 ask for.
    """
    for stage in instrument.stages:
        loop = instrument.loop_by_id[stage.defining_loop]
        known = _known_by_core(instrument, loop)

        assert known >= instrument.rules.loop_variable_share * len(loop.variables), loop.id


def _known_by_core(instrument: Instrument, loop: Loop) -> int:
    share = instrument.rules.variable_question_share
    core = set(instrument.planning.core)
    known = 0
    for variable in loop.variables:
        questions = [each.id for each in instrument.questions_by_variable[variable]]
        asked = len(core & set(questions)) >= share * len(questions)
        known += asked or instrument.variable_by_id[variable].single_source
    return known
