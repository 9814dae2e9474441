"""The page of all answers side by side: worked by keys, and nothing on it is lost."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clusterdyn_desktop.domain.records import Assessment, Interview
from clusterdyn_desktop.gui.agree.agree_page import WIDE, AgreePage
from clusterdyn_desktop.gui.agree.faces import Face, paint_face
from clusterdyn_desktop.gui.agree.narrowing import Narrowing, Show
from clusterdyn_desktop.gui.agree.proposal import Proposal
from clusterdyn_desktop.services.theme import Theme
from tests.gui.page_fixtures import Desk

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(desk: Desk) -> Iterator[AgreePage]:
    """The page on the screen, with the largest assessment; left at the end, as by the window."""
    made = AgreePage(desk.screen)
    desk.show(made)
    show(desk, made, desk.id_of("A-SE-3"))
    yield made
    made.left()


def show(desk: Desk, page: AgreePage, assessment_id: str) -> None:
    page.show_assessment(assessment_id)
    page.entered()
    desk.settle()
    page.setFocus()


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the focus is."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


def write(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def go_to(page: AgreePage, question_id: str, column: int = 0) -> None:
    page.view.answers.stand_on(page.view.model.line_of(question_id), column)


def question(page: AgreePage) -> str:
    assert page.view.row is not None
    return page.view.row.question.id


def agreed(desk: Desk, page: AgreePage, question_id: str) -> int | None:
    """The agreed value as it is in the store."""
    matrix = desk.screen.services.agreeing.matrix(page.assessment_id)
    return matrix.row_of[question_id].outcome.agreed


# ---- what is shown


def test_all_respondents_and_questions_stand_side_by_side(page: AgreePage) -> None:
    """Protects the purpose of the page."""
    model = page.view.model
    assert len(model.columns) == 16
    assert sum(line.row is not None for line in model.lines) == 52
    assert page.form.summary.text().startswith("16 respondent(s), 52 question(s).")
    line, column = model.line_of("5.01"), 10
    cell = model.index(line, column)
    assert model.data(cell) == "5"
    assert model.data(cell, SPOKEN) == "SE-C-02, 5.01: 5, with note and flag"


def test_figures_stay_beside_the_answers_and_scroll_with_them(page: AgreePage) -> None:
    """Protects median and agreed value from being out of sight."""
    answers, figures = page.view.answers, page.view.figures
    count = len(page.view.model.columns)
    assert all(answers.isColumnHidden(place) for place in range(count, count + 4))
    assert all(figures.isColumnHidden(place) for place in range(count))
    assert answers.viewport().height() == figures.viewport().height()
    answers.verticalScrollBar().setValue(200)
    assert figures.verticalScrollBar().value() == 200


def test_every_state_and_mark_can_be_told_without_colour(themes: dict[str, Theme]) -> None:
    """Protects those who do not tell colours apart: no two faces are alike in grey."""
    faces = [
        *(Face(score) for score in range(1, 6)),
        *(Face(letter=letter) for letter in "DARX"),
        *(Face(3, note=note, quote=quote) for note, quote in ((True, False), (False, True))),
        Face(3, flag=True),
        Face(3, counts=False),
        Face(),
        Face(planned=False),
    ]
    for theme in themes.values():
        pictures = [_grey(face, theme) for face in faces]
        for (one, first), (other, second) in combinations(enumerate(pictures), 2):
            assert first != second, (theme.name, faces[one], faces[other])


def _grey(face: Face, theme: Theme) -> QImage:
    picture = QImage(30, 26, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white if theme.name == "light" else Qt.GlobalColor.black)
    painter = QPainter(picture)
    paint_face(painter, QRectF(picture.rect()), face, theme)
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def test_who_does_not_count_is_said_in_the_heading(desk: Desk, page: AgreePage) -> None:
    """Protects against taking a struck column for a mistake."""
    show(desk, page, desk.id_of("A-GB-1"))
    model = page.view.model
    [place] = [n for n, column in enumerate(model.columns) if not column.counts]
    words = model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "Does not count" in str(words)
    assert "1 interview(s) left out for want of consent." in page.form.summary.text()


@pytest.mark.parametrize(
    ("labels", "expected"),
    [([], "No interviews yet"), (["NO-S-01"], "One interview so far")],
)
def test_an_empty_page_says_what_to_do_first(
    desk: Desk, page: AgreePage, labels: list[str], expected: str
) -> None:
    """Protects the first hour with a new assessment."""
    services = desk.screen.services
    cluster = services.library.find("A-SE-3").cluster_id
    made = services.library.add_assessment(Assessment(id="", cluster_id=cluster, label="New"))
    for label in labels:
        services.planning.add_interview(
            Interview(id="", assessment_id=made.id, label=label, role="S")
        )
    show(desk, page, made.id)
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert expected in shown
    with desk.qtbot.waitSignal(page.plan_asked_for):
        press(KEYS.Key_Space)


def test_a_wide_window_puts_the_question_beside_the_matrix(page: AgreePage) -> None:
    """Protects both sizes of screen."""
    assert page.form.parts.orientation() is Qt.Orientation.Vertical
    page.resize(WIDE + 100, 900)
    QApplication.processEvents()
    assert page.form.parts.orientation() is Qt.Orientation.Horizontal
    assert all(page.form.parts.sizes())


# ---- moving


def test_arrow_keys_go_from_answer_to_answer_and_pass_over_headings(page: AgreePage) -> None:
    """Protects working without a mouse."""
    press(*[KEYS.Key_Down] * 10, *[KEYS.Key_Right] * 3)
    assert question(page) == "2.01"
    assert page.view.column is not None
    assert page.view.column.interview.label == "SE-S-01"
    press(KEYS.Key_Up)
    assert question(page) == "1.10"
    press(KEYS.Key_Home, KEYS.Key_PageUp, KEYS.Key_PageUp)
    assert question(page) == "1.01"


def test_the_question_is_shown_in_full_with_every_answer(desk: Desk, page: AgreePage) -> None:
    """Protects seeing what was said before agreeing on what it comes to."""
    go_to(page, "5.01")
    panel = page.panel
    desk.qtbot.waitUntil(lambda: "5.01" in panel.question.toPlainText())
    words = page.view.model.reading
    assert words is not None
    text = words.words.questions["5.01"]
    said = panel.question.toPlainText()
    assert text.text in said
    assert all(anchor in said for anchor in text.anchors.values())
    row = page.view.row
    assert row is not None
    answers = panel.answers.toPlainText()
    for cell in row.cells:
        if cell.answer is not None:
            assert cell.answer.note in answers
            assert cell.answer.quote in answers


def test_enter_asks_for_the_answer(desk: Desk, page: AgreePage) -> None:
    """Protects the way from a cell to the answer."""
    go_to(page, "2.08", 3)
    column = page.view.column
    assert column is not None
    with desk.qtbot.waitSignal(desk.screen.facts.answer_asked_for) as asked:
        press(KEYS.Key_Return)
    assert asked.args == [column.interview.id, "2.08"]


# ---- agreeing


def test_a_value_is_agreed_by_keys_alone(desk: Desk, page: AgreePage) -> None:
    """Protects the whole way: A, the number, the reason, keep, and back to the same cell."""
    go_to(page, "1.04", 2)
    press(KEYS.Key_A, KEYS.Key_3)
    write("Seen in the register")
    press(KEYS.Key_Return, modifier=CONTROL)
    desk.settle()
    assert agreed(desk, page, "1.04") == 3
    assert page.view.answers.hasFocus()
    assert (question(page), page.view.answers.currentIndex().column()) == ("1.04", 2)
    assert "The team agreed on 3" in page.panel.agreeing.form.state.text()
    assert page.work.proposals == {}


def test_it_is_said_what_keeping_would_change(page: AgreePage) -> None:
    """Protects the team from deciding without knowing what it does."""
    go_to(page, "1.04")
    press(KEYS.Key_Space, KEYS.Key_2)
    assert page.panel.agreeing.form.state.text() == "Replaces the median 4.0 in every figure."


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([KEYS.Key_3], "Write down what it rests on."),
        ([KEYS.Key_Tab, KEYS.Key_X], "Choose a value first."),
    ],
)
def test_what_is_missing_is_said_in_place(
    desk: Desk, page: AgreePage, keys: list[Qt.Key], expected: str
) -> None:
    """Protects the rule that a reason is needed, without a dialog."""
    go_to(page, "1.04")
    press(KEYS.Key_A, *keys)
    QTest.mouseClick(page.panel.agreeing.form.keep, Qt.MouseButton.LeftButton)
    desk.settle()
    assert page.panel.agreeing.form.state.text() == expected
    assert page.panel.agreeing.has_focus
    assert agreed(desk, page, "1.04") is None
    assert desk.failures == []


def test_taken_back_the_median_counts_again(desk: Desk, page: AgreePage) -> None:
    """Protects the way out of a decision."""
    go_to(page, "5.01")
    agreeing = page.panel.agreeing
    form = agreeing.form
    assert agreeing.proposal.score == 3
    QTest.mouseClick(form.takeBack, Qt.MouseButton.LeftButton)
    desk.settle()
    assert agreed(desk, page, "5.01") is None
    assert form.state.text() == "The median 3.0 counts."
    assert agreeing.proposal == Proposal()


def test_others_hear_that_figures_changed(desk: Desk, page: AgreePage) -> None:
    """Protects results and plan from showing what no longer holds."""
    go_to(page, "1.04")
    press(KEYS.Key_A, KEYS.Key_3)
    write("Seen")
    facts = desk.screen.facts
    with desk.qtbot.waitSignals([facts.saved, facts.answers_changed]):
        press(KEYS.Key_Return, modifier=CONTROL)
    desk.settle()


def test_esc_goes_back_to_the_matrix_and_keeps_what_is_half_typed(page: AgreePage) -> None:
    """Protects looking something up in the middle of a sentence."""
    go_to(page, "1.04", 2)
    press(KEYS.Key_A, KEYS.Key_3)
    write("Half a rea")
    press(KEYS.Key_Escape)
    assert page.view.answers.hasFocus()
    press(KEYS.Key_Down, KEYS.Key_Up)
    form = page.panel.agreeing.form
    assert (form.scores.score, form.reason.text) == (3, "Half a rea")


# ---- nothing is lost


def half_typed(page: AgreePage) -> None:
    """Be in the middle of a reason, somewhere in the matrix."""
    go_to(page, "3.05", 9)
    page.view.answers.verticalScrollBar().setValue(500)
    press(KEYS.Key_A, KEYS.Key_4)
    write("abcdef")
    press(KEYS.Key_Left, KEYS.Key_Left)


def still_there(page: AgreePage) -> None:
    spot, form = page.view.spot, page.panel.agreeing.form
    assert spot.question_id == "3.05"
    assert page.view.answers.currentIndex().column() == 9
    assert spot.down == 500
    assert (form.scores.score, form.reason.text) == (4, "abcdef")


def test_a_change_of_language_leaves_everything_in_its_place(page: AgreePage) -> None:
    """Protects place, cursor and unsaved words while the language switches."""
    half_typed(page)
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    QApplication.processEvents()
    still_there(page)
    reason = page.panel.agreeing.form.reason
    assert reason.hasFocus()
    assert reason.textCursor().position() == 4


def test_what_others_change_comes_in_without_moving_anything(desk: Desk, page: AgreePage) -> None:
    """Protects two people at work: one asks, one writes."""
    half_typed(page)
    column = page.view.column
    assert column is not None
    desk.screen.services.interviewing.score(column.interview.id, "3.05", 1)
    desk.screen.facts.answers_changed.emit(page.assessment_id)
    desk.settle()
    still_there(page)
    assert page.view.row is not None
    assert page.view.row.cells[9].score == 1


def test_leaving_and_coming_back_leaves_everything_in_its_place(
    desk: Desk, page: AgreePage
) -> None:
    """Protects the place across other pages and other assessments."""
    half_typed(page)
    here = page.assessment_id
    page.left()
    show(desk, page, desk.id_of("A-NO2-1"))
    assert page.panel.agreeing.form.reason.text == ""
    page.left()
    show(desk, page, here)
    still_there(page)


# ---- which questions


def test_ctrl_f_finds_words_and_esc_shows_everything_again(desk: Desk, page: AgreePage) -> None:
    """Protects finding what somebody said."""
    press(KEYS.Key_F, modifier=CONTROL)
    write("konsult")
    desk.qtbot.waitUntil(lambda: page.work.narrowing.words == "konsult")
    lines = page.view.model.lines
    assert 0 < sum(line.row is not None for line in lines) < 20
    press(KEYS.Key_Down)
    assert page.view.answers.hasFocus()
    press(KEYS.Key_F, modifier=CONTROL)
    press(KEYS.Key_Escape)
    desk.qtbot.waitUntil(lambda: page.work.narrowing == Narrowing())
    assert sum(line.row is not None for line in page.view.model.lines) == 52


def test_where_nothing_fits_one_button_shows_everything(desk: Desk, page: AgreePage) -> None:
    """Protects against an empty page that leads nowhere."""
    press(KEYS.Key_F, modifier=CONTROL)
    write("zzzz")
    desk.qtbot.waitUntil(lambda: page.form.faces.currentWidget() is page.form.unfound)
    QTest.mouseClick(page._all, Qt.MouseButton.LeftButton)
    assert page.form.faces.currentWidget() is page.form.parts
    assert (page.form.search.text(), page.work.narrowing) == ("", Narrowing())


def test_a_choice_of_questions_keeps_the_one_that_is_looked_at(page: AgreePage) -> None:
    """Protects the place while one narrows and widens."""
    go_to(page, "5.01", 4)
    page.form.choice._chips[Show.GAPS].click()
    assert question(page) == "5.01"
    page.form.choice._chips[Show.ALL].click()
    assert question(page) == "5.01"
    assert page.view.answers.currentIndex().column() == 4
