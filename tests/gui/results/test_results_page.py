"""The results page: what it says, what opens from it, and that nothing jumps."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from clusterdyn_desktop.domain.records import Assessment, Interview
from clusterdyn_desktop.gui.results.loops_card import TABLE
from clusterdyn_desktop.gui.results.question_block import QuestionBlock
from clusterdyn_desktop.gui.results.results_page import ResultsPage
from clusterdyn_desktop.gui.results.targets import Target, to_question
from clusterdyn_desktop.services.results import Results
from tests.gui.page_fixtures import Desk

KEYS = Qt.Key


@pytest.fixture
def page(desk: Desk) -> ResultsPage:
    """A results page on the screen."""
    made = ResultsPage(desk.screen)
    desk.show(made)
    return made


def open_assessment(desk: Desk, page: ResultsPage, assessment_id: str) -> Results:
    """Show an assessment and return its results."""
    page.show_assessment(assessment_id)
    page.entered()
    desk.settle()
    return desk.screen.services.results.results(assessment_id)


def texts_on(widget: QWidget) -> str:
    """Everything that labels on a widget say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_position_is_said_with_its_reasons_and_its_doubt(desk: Desk, page: ResultsPage) -> None:
    """Protects the page's purpose: never a bare number."""
    open_assessment(desk, page, desk.id_of("A-SE-3"))

    said = texts_on(page.position)

    assert "Stages 1, 2 and 3 are working." in said
    assert "Ahead of its order, stage 5" in said
    assert "of 1,000 resamplings" in said
    assert "16 interview" in said
    assert "The weak link of stage 4: New products, 2.50" in said


def test_a_thin_base_is_said(desk: Desk, page: ResultsPage) -> None:
    """Protects against figures that look surer than they are."""
    open_assessment(desk, page, desk.id_of("A-NO2-1"))

    assert "Thin base" in texts_on(page.position)


def test_a_stage_opens_its_reason_and_its_loops(desk: Desk, page: ResultsPage) -> None:
    """Protects the way from a state to why, by key as by mouse."""
    open_assessment(desk, page, desk.id_of("A-SE-3"))
    row = page.position.row(2)
    row.head.setFocus()

    QTest.keyClick(row.head, KEYS.Key_Return)
    desk.settle()

    assert "Loop R2 has a mean of" in row.reason.text()
    assert row.reason.isVisible()
    assert page.loops.value == 2
    assert page.loops.map.has_drawing


def test_the_weak_link_leads_to_its_answers_and_esc_leads_back(
    desk: Desk, page: ResultsPage
) -> None:
    """Protects "click a number and see the answers behind it", and the way back."""
    results = open_assessment(desk, page, desk.id_of("A-SE-3"))
    page.loops.choose(TABLE)
    page.loops.table.view.setFocus()
    weak = next(s for s in results.outcome.stages if s.stage == 4).weak_link
    assert weak is not None

    page.position.link_followed.emit(f"variable:{weak}")
    desk.settle()

    expected = tuple(question.question for question in results.behind(weak))
    assert page.behind.isVisible()
    assert page.behind.question_ids == expected

    QTest.keyClick(page.behind, KEYS.Key_Escape)

    assert not page.behind.isVisible()
    assert page.loops.table.view.hasFocus()


def test_every_answer_behind_a_figure_is_shown_with_all_of_it(
    desk: Desk, page: ResultsPage
) -> None:
    """Protects notes, quotes and evidence from being lost on the way to the screen."""
    results = open_assessment(desk, page, desk.id_of("A-SE-3"))
    variable = next(
        v for v in results.outcome.variables if any(b.agreed for b in results.behind(v))
    )

    page.open_target(Target(variable))
    desk.settle()
    said = "\n".join(
        label.text()
        for block in page.behind.findChildren(QuestionBlock)
        for label in block.findChildren(QLabel)
    )

    for behind in results.behind(variable):
        for entry in behind.answers:
            assert entry.interview.label in said
        if behind.agreed is not None:
            assert behind.agreed.reason in said


def test_enter_on_a_variable_in_the_table_opens_its_answers(desk: Desk, page: ResultsPage) -> None:
    """Protects the table's way to the answers for those who work by keys."""
    results = open_assessment(desk, page, desk.id_of("A-SE-3"))
    page.loops.choose(TABLE)
    view = page.loops.table.view
    view.setFocus()

    QTest.keyClick(view, KEYS.Key_Down)
    QTest.keyClick(view, KEYS.Key_Return)
    desk.settle()

    assert page.behind.shown == Target(list(results.outcome.variables)[1])


def test_a_variable_on_the_map_is_pressed(desk: Desk, page: ResultsPage) -> None:
    """Protects the numbers on the map as doors to their answers."""
    results = open_assessment(desk, page, desk.id_of("A-SE-3"))
    page.loops.choose(2)
    desk.settle()
    variable = results.instrument.loop_by_id[results.instrument.stages[1].defining_loop].variables[
        0
    ]

    place = page.loops.map.point_of(f"variable-{variable}")
    QTest.mouseClick(page.loops.map.drawing, Qt.MouseButton.LeftButton, pos=place)
    desk.settle()

    assert page.behind.shown == Target(variable)


def test_a_deciding_question_is_a_link_to_its_answers(desk: Desk, page: ResultsPage) -> None:
    """Protects the way from doubt to the answers that would settle it."""
    results = open_assessment(desk, page, desk.id_of("A-NO1-1"))
    (question,) = results.outcome.doubt.deciding_questions

    assert to_question(question) in texts_on(page.position)
    page.position.link_followed.emit(to_question(question))
    desk.settle()

    shown = page.behind.shown
    assert shown is not None
    assert shown.question == question
    assert question in page.behind.question_ids


def test_the_table_holds_every_variable_as_the_results_have_it(
    desk: Desk, page: ResultsPage
) -> None:
    """Protects against a screen that says otherwise than the results do."""
    results = open_assessment(desk, page, desk.id_of("A-GB-1"))

    rows = page.loops.table.rows

    assert [row.variable for row in rows] == list(results.outcome.variables)
    for row in rows:
        outcome = results.outcome.variables[row.variable]
        assert row.score == (outcome.score if outcome.is_known else None)
        assert row.respondents == outcome.respondents
        assert row.voices == tuple(outcome.by_voice.values())


def planned(desk: Desk, *, consent: bool | None) -> tuple[str, str]:
    """A fresh assessment with one interview; its id and the interview's."""
    services = desk.screen.services
    cluster = services.library.entries()[0].cluster
    added = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id, label="New"))
    interview = services.planning.add_interview(
        Interview(id="", assessment_id=added.id, label="X-S-01", role="S", consent_report=consent)
    )
    return added.id, interview.id


def answer_some(desk: Desk, interview_id: str, count: int) -> None:
    """Score the first questions of an interview low."""
    interviewing = desk.screen.services.interviewing
    for question in interviewing.open(interview_id).questions[:count]:
        interviewing.score(interview_id, question.id, 1)


def test_too_little_known_is_unknown_and_never_low(desk: Desk, page: ResultsPage) -> None:
    """Protects against reading a gap in the answers as a weakness of the cluster."""
    assessment_id, interview_id = planned(desk, consent=True)
    answer_some(desk, interview_id, 6)
    open_assessment(desk, page, assessment_id)

    assert all(row.score is None for row in page.loops.table.rows)
    assert "too little is known" in texts_on(page.position)
    assert "Sure in" not in texts_on(page.position)


@pytest.mark.parametrize(
    ("consent", "said"), [(True, "No answers yet"), (False, "No interview may be used yet")]
)
def test_an_empty_assessment_says_what_to_do_first(
    desk: Desk, page: ResultsPage, *, consent: bool, said: str
) -> None:
    """Protects newcomers from an empty page."""
    assessment_id, _interview_id = planned(desk, consent=consent)
    opened: list[str] = []
    desk.screen.facts.assessment_opened.connect(opened.append)
    open_assessment(desk, page, assessment_id)
    page.setFocus()

    assert said in texts_on(page)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, KEYS.Key_Space)

    assert opened == [assessment_id]


def test_new_answers_come_in_and_what_is_open_stays(desk: Desk, page: ResultsPage) -> None:
    """Protects place and selection while answers change, on this screen or another."""
    results = open_assessment(desk, page, desk.id_of("A-SE-3"))
    QTest.mouseClick(page.position.row(2).head, Qt.MouseButton.LeftButton)
    page.loops.choose(1)
    page.open_target(Target("".join(list(results.outcome.variables)[:1])))
    desk.settle()
    shown = page.behind.shown
    interview = results.dossier.interviews[0].record
    question = results.instrument.questions_for(interview.role)[0].id

    desk.screen.services.interviewing.note(interview.id, question, "Just said")
    desk.screen.facts.answers_changed.emit(page.assessment_id)
    before = texts_on(page.position)
    desk.settle()

    assert before
    assert page.behind.shown == shown
    assert page.behind.isVisible()
    assert page.position.row(2).head.isChecked()
    assert page.loops.value == 1


def test_another_assessment_starts_from_an_empty_page(desk: Desk, page: ResultsPage) -> None:
    """Protects against taking one cluster's results for another's."""
    open_assessment(desk, page, desk.id_of("A-SE-3"))
    page.show_assessment(desk.id_of("A-NO2-1"))
    page.entered()

    assert not page.position.isVisible()

    desk.settle()
    assert page.position.isVisible()
    assert page.loops.value == 2


def test_another_language_keeps_what_is_open(desk: Desk, page: ResultsPage) -> None:
    """Protects place when the screen's language changes; the method's words follow it."""
    open_assessment(desk, page, desk.id_of("A-SE-3"))
    page.loops.choose(TABLE)

    desk.screen.language.choose("sv")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    desk.settle()

    assert page.loops.value == TABLE
    assert "4 Samskapande" in texts_on(page.position)
    assert page.loops.table.rows[0].name == "Dragningskraft"


def test_the_other_look_redraws_the_map(desk: Desk, page: ResultsPage) -> None:
    """Protects legibility in the dark: charts are drawn anew in the theme's colours."""
    open_assessment(desk, page, desk.id_of("A-SE-3"))
    before = page.loops.map.grab().toImage()

    desk.screen.look.choose(desk.screen.services.themes["dark"])
    desk.settle()

    assert page.loops.map.grab().toImage() != before
