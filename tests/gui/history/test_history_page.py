"""The history as people use it: reading, narrowing down, jumping, undoing and redoing by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QWidget

from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview, Stamped, derived_id
from clusterdyn_desktop.gui.history.entries import Topic
from clusterdyn_desktop.gui.history.history_page import HistoryPage
from clusterdyn_desktop.gui.history.history_table import Column
from clusterdyn_desktop.gui.history.history_view import HistoryView
from clusterdyn_desktop.gui.history.narrowing import Period
from clusterdyn_desktop.gui.history.rows import DayRow, LineRow
from clusterdyn_desktop.gui.history.value_text import ValueText
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.undoing import Undoing
from clusterdyn_desktop.gui.widgets.foot import Foot
from clusterdyn_desktop.gui.widgets.search_field import SearchField
from tests.gui.window_fixtures import CONTROL, Hand

ELSEWHERE = "0b6f1c1e-6f0a-4b5e-8f5e-2f4b8f7c9d10"


def page(hand: Hand) -> HistoryPage:
    return hand.part(HistoryPage, "HistoryPage")


def view(hand: Hand) -> HistoryView:
    return hand.part(HistoryView, "steps", page(hand))


def column(hand: Hand, which: Column = Column.WHAT) -> list[str]:
    """A column of the table, days left out."""
    model = view(hand).model()
    rows = [model.index(row, which) for row in range(model.rowCount())]
    return [
        str(index.data() or "")
        for index in rows
        if not isinstance(index.data(Qt.ItemDataRole.UserRole), DayRow)
    ]


def face(hand: Hand) -> QWidget:
    found = hand.part(QStackedWidget, "faces", page(hand)).currentWidget()
    assert found is not None
    return found


def stand_on(hand: Hand, words: str) -> None:
    """Choose the first row that says something."""
    model = view(hand).model()
    places = [r for r in range(model.rowCount()) if words in str(model.index(r, 2).data() or "")]
    view(hand).setFocus()
    view(hand).setCurrentIndex(model.index(places[0], Column.WHAT))
    hand.settle()


def label(hand: Hand, name: str) -> str:
    return hand.part(QLabel, name, page(hand)).text()


def choose(hand: Hand, box: str, value: object) -> None:
    found = hand.part(QComboBox, box, page(hand))
    found.setCurrentIndex(found.findData(value))
    hand.settle()


@pytest.fixture
def history(hand: Hand) -> Hand:
    """The history of an assessment in which two people did a few things."""
    found = hand.open("A-SE-3")
    services = hand.services
    interview = interview_of(hand)
    services.preferences.save(replace(services.preferences.load(), who="Anna"))
    services.interviewing.score(interview.id, "2.08", 2)
    services.interviewing.score(interview.id, "2.08", 4)
    services.preferences.save(replace(services.preferences.load(), who="Pekka"))
    services.interviewing.note(interview.id, "2.08", "first\nqwertz 🙂")
    services.agreeing.agree(found.id, "3.01", 4, "both saw it")
    services.planning.change_interview(replace(interview, consent_quote=False))
    hand.window.navigation.go_to(PageName.HISTORY)
    hand.settle()
    return hand


def interview_of(hand: Hand, name: str = "SE-S-03") -> Interview:
    plan = hand.services.planning.plan(hand.window.navigation.assessment_id)
    return next(p.interview for p in plan.interviews if p.interview.label == name)


def score_of(hand: Hand) -> int | None:
    return hand.services.interviewing.open(interview_of(hand).id).answer("2.08").score


# ---- reading


def test_steps_are_told_newest_first_with_before_and_after(history: Hand) -> None:
    assert column(history)[:5] == [
        "Consent of SE-S-03 to quotes",
        "Agreed value of 3.01",
        "Note to 2.08 (SE-S-03)",
        "Score of 2.08 (SE-S-03)",
        "Score of 2.08 (SE-S-03)",
    ]
    assert column(history)[-1].startswith("Import of ")
    assert column(history)[-1].endswith(" – beginning")
    assert column(history, Column.WHO)[:4] == ["Pekka", "Pekka", "Pekka", "Anna"]
    assert column(history, Column.BEFORE)[3] == "2"
    assert column(history, Column.AFTER)[3] == "4"


def test_days_head_their_steps_and_are_not_chosen(history: Hand) -> None:
    model = view(history).model()
    assert isinstance(model.index(0, 0).data(Qt.ItemDataRole.UserRole), DayRow)
    assert str(model.index(0, 0).data()).startswith("Today, ")
    assert view(history).currentIndex().row() == 1
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_what_is_too_long_for_a_row_stands_in_full_below(history: Hand) -> None:
    stand_on(history, "Note to 2.08")
    assert label(history, "what") == "Note to 2.08 (SE-S-03)"
    assert "Pekka" in label(history, "facts")
    after = page(history).findChild(ValueText, "after")
    assert after is not None
    assert after.toPlainText() == "first\nqwertz 🙂"
    assert (
        view(history).currentIndex().siblingAtColumn(Column.AFTER).data(Qt.ItemDataRole.ToolTipRole)
        == "first\nqwertz 🙂"
    )


def test_a_step_of_many_lines_folds_and_unfolds_by_keys(history: Hand) -> None:
    folded = len(column(history))
    stand_on(history, "Import of ")
    history.press(Qt.Key.Key_Right)
    unfolded = len(column(history))
    assert unfolded > folded + 1000
    history.press(Qt.Key.Key_Down)
    assert isinstance(view(history).row, LineRow)
    history.press(Qt.Key.Key_Left)
    assert len(column(history)) == folded
    history.press(Qt.Key.Key_Return)
    assert len(column(history)) == unfolded


def test_an_import_tells_its_file_and_where_it_was_edited(history: Hand) -> None:
    answer_id = derived_id(interview_of(history).id, "answer", "2.08")
    with history.services.store.unit_of_work("Pekka") as work:
        held = work.get(Answer, answer_id)
        assert held is not None
        vectors = {**held.vectors, "flag": {ELSEWHERE: 1}}
        work.receive(Stamped(replace(held.record, flag="ask"), vectors), "import oulu.xlsx")
        work.commit()
    history.facts.answers_changed.emit(page(history).assessment_id)
    history.settle()
    stand_on(history, "Import of 1 change from oulu.xlsx")
    assert "came with oulu.xlsx, edited in the store 0b6f1c1e" in label(history, "facts")


def test_a_new_assessment_says_what_to_do_first(hand: Hand) -> None:
    cluster = hand.services.library.shelves()[0].cluster
    made = hand.services.library.add_assessment(
        replace(hand.assessment("A-SE-3"), id="", code="", label="new", cluster_id=cluster.id)
    )
    hand.window.navigation.open_assessment(made.id)
    hand.settle()
    hand.window.navigation.go_to(PageName.HISTORY)
    hand.settle()
    assert face(hand).objectName() == "nothing"
    assert not hand.part(QPushButton, "undo", page(hand)).isEnabled()
    hand.press(Qt.Key.Key_Space)
    assert hand.place is PageName.PLAN


# ---- narrowing down


def test_words_narrow_it_down_and_nothing_found_leads_back(history: Hand) -> None:
    every = column(history)
    history.press(Qt.Key.Key_F, CONTROL)
    history.write("Qwertz 2.08")
    history.wait(lambda: len(column(history)) == 1)
    assert column(history) == ["Note to 2.08 (SE-S-03)"]
    history.write(" xyz")
    history.wait(lambda: face(history).objectName() == "noMatch")
    again = face(history).findChild(QPushButton)
    assert again is not None
    history.click(again)
    assert column(history) == every


def test_people_topics_interviews_and_periods_narrow_it_down(history: Hand) -> None:
    choose(history, "who", "Anna")
    assert column(history) == ["Score of 2.08 (SE-S-03)"] * 2
    choose(history, "topic", Topic.AGREED)
    assert column(history) == []
    choose(history, "who", None)
    assert column(history)[0] == "Agreed value of 3.01"
    choose(history, "topic", Topic.INTERVIEWS)
    assert column(history)[0] == "Consent of SE-S-03 to quotes"
    choose(history, "topic", None)
    choose(history, "interview", interview_of(history, "SE-C-02").id)
    assert len(column(history)) == 1
    choose(history, "interview", "")
    choose(history, "period", Period.TODAY)
    assert len(column(history)) == 6


# ---- jumping


def test_enter_goes_to_the_answer(history: Hand) -> None:
    asked: list[tuple[str, str]] = []
    history.facts.answer_asked_for.connect(lambda *place: asked.append(place))
    stand_on(history, "Score of 2.08")
    history.press(Qt.Key.Key_Return)
    assert asked == [(interview_of(history).id, "2.08")]
    assert history.place is PageName.INTERVIEW


def test_enter_on_an_interview_goes_to_the_plan(history: Hand) -> None:
    stand_on(history, "Consent of SE-S-03")
    history.press(Qt.Key.Key_Return)
    assert history.place is PageName.PLAN


def test_nobody_is_led_to_an_interview_that_is_gone(history: Hand) -> None:
    history.services.planning.remove_interview(interview_of(history).id)
    history.facts.answers_changed.emit(page(history).assessment_id)
    history.settle()
    stand_on(history, "Score of 2.08")
    assert not history.part(QPushButton, "go", page(history)).isVisible()
    history.press(Qt.Key.Key_Return)
    assert history.place is PageName.HISTORY
    assert history.failures == []


# ---- undoing and redoing


def test_undo_and_redo_are_named_and_have_their_keys(history: Hand) -> None:
    assert label(history, "undoWords") == "consent of SE-S-03 to quotes from yes to no"
    assert label(history, "redoWords") == ""
    for _ in range(4):
        history.press(Qt.Key.Key_Z, CONTROL)
    assert score_of(history) == 2
    assert label(history, "undoWords").startswith("score of 2.08 from ")
    assert label(history, "redoWords") == "score of 2.08 from 2 to 4 (SE-S-03)"
    assert history.part(QPushButton, "redo", page(history)).accessibleName() == (
        "Redo: score of 2.08 from 2 to 4 (SE-S-03)"
    )
    history.press(Qt.Key.Key_Y, CONTROL)
    assert score_of(history) == 4
    history.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert history.services.interviewing.open(interview_of(history).id).answer("2.08").note


def test_what_was_undone_says_so_in_words(history: Hand) -> None:
    history.click(history.part(QPushButton, "undo", page(history)))
    assert column(history)[:2] == [
        "Undone: consent of SE-S-03 to quotes",
        "Consent of SE-S-03 to quotes – undone",
    ]
    foot = history.part(Foot, "foot")
    said = " ".join(held.text() for held in foot.findChildren(QLabel))
    assert "Undone: consent of SE-S-03 to quotes from yes to no" in said
    choose(history, "topic", Topic.UNDONE)
    assert len(column(history)) == 2


def test_other_pages_hear_of_an_undo(history: Hand) -> None:
    heard: list[str] = []
    saved: list[object] = []
    history.facts.answers_changed.connect(heard.append)
    history.facts.saved.connect(saved.append)
    history.press(Qt.Key.Key_Z, CONTROL)
    assert heard == [page(history).assessment_id]
    assert len(saved) == 1


def test_it_ends_at_the_beginning_with_a_calm_sentence(history: Hand) -> None:
    for _ in range(6):
        history.press(Qt.Key.Key_Z, CONTROL)
    assert not history.part(QPushButton, "undo", page(history)).isEnabled()
    foot = history.part(Foot, "foot")
    assert "There is nothing more to undo." in [held.text() for held in foot.findChildren(QLabel)]
    assert history.failures == []


def test_a_step_of_somebody_else_is_not_undone_unseen(history: Hand) -> None:
    services = history.services
    services.preferences.save(replace(services.preferences.load(), who="somebody else"))
    services.interviewing.state(interview_of(history).id, "2.08", AnswerState.REFUSED)
    services.preferences.save(replace(services.preferences.load(), who="Pekka"))
    history.press(Qt.Key.Key_Z, CONTROL)
    assert [error.code for error in history.failures] == ["history.changed-since"]
    assert label(history, "undoWords").startswith("2.08: refused instead of 4")
    history.press(Qt.Key.Key_Z, CONTROL)  # seen by now: it is named
    assert score_of(history) == 4


def test_a_page_about_one_interview_need_not_name_it(history: Hand) -> None:
    undoing = Undoing(history.window.screen_context, page(history))
    named: list[str] = []
    undoing.named.connect(lambda undo, _redo: named.append(undo))
    history.services.interviewing.score(interview_of(history).id, "2.08", 5)
    undoing.refresh(page(history).assessment_id)
    history.settle()
    undoing.stand_in(interview_of(history).id)
    undoing.stand_in(interview_of(history, "SE-C-02").id)
    assert named == [
        "score of 2.08 from 4 to 5 (SE-S-03)",
        "score of 2.08 from 4 to 5",
        "score of 2.08 from 4 to 5 (SE-S-03)",
    ]


def test_place_and_choice_stay_where_they_were(history: Hand) -> None:
    stand_on(history, "Note to 2.08")
    history.press(Qt.Key.Key_Z, CONTROL)
    assert label(history, "what") == "Note to 2.08 (SE-S-03)"


def test_another_language_keeps_choice_filters_and_what_is_unfolded(history: Hand) -> None:
    choose(history, "who", "Pekka")
    stand_on(history, "Note to 2.08")
    history.window.screen_context.language.choose("sv")
    history.settle()
    assert len(column(history)) == 3
    assert history.part(QComboBox, "who", page(history)).currentData() == "Pekka"
    assert view(history).currentIndex().row() == 3
    assert "2.08" in label(history, "what")


def test_the_list_is_left_upwards_into_the_search(history: Hand) -> None:
    view(history).setFocus()
    history.press(Qt.Key.Key_Up)
    assert history.part(SearchField, "search", page(history)).hasFocus()
    history.press(Qt.Key.Key_Down)
    assert view(history).hasFocus()
