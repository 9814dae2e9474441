"""Fill-in workbooks without a store: what is written, what comes of what is filled in."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, AnswerState, Stamped
from clusterdyn_desktop.domain.version_vectors import Order, compare
from clusterdyn_desktop.exchange.cells.text import LONGEST_CELL, folded
from clusterdyn_desktop.exchange.fill_in.fill_in_workbooks import FillInWorkbooks
from clusterdyn_desktop.exchange.fill_in.form import FILLED_IN, Kind, form_lines
from clusterdyn_desktop.exchange.fill_in.type_sizes import lines_of
from clusterdyn_desktop.exchange.fill_in.words import OFFERED, choice_words
from clusterdyn_desktop.exchange.instruments.files import FolderInstrumentLibrary
from clusterdyn_desktop.services.ports import WorkbookReading
from clusterdyn_desktop.services.progress import no_progress
from tests.conftest import RESOURCES
from tests.integration.exchange.filling_in import Form, filling_in
from tests.unit.exchange.fill_in_samples import form_content, with_vectors
from tests.unit.exchange.samples import TwoLanguages, theme
from tests.unit.services.plain_texts import PlainTexts

FEW = 4


@dataclass(frozen=True)
class Desk:
    """What writes and reads forms, and a form with a few questions."""

    workbooks: FillInWorkbooks
    library: FolderInstrumentLibrary
    questions: tuple[str, ...]
    form: Path

    def read(self, path: Path) -> WorkbookReading:
        return self.workbooks.read(path, self.library, no_progress)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, instrument: Instrument) -> Desk:
    workbooks = FillInWorkbooks(TwoLanguages(), theme(), "1")
    questions = tuple(each.id for each in instrument.questions_for("S")[:FEW])
    form = tmp_path_factory.mktemp("forms") / "form.xlsx"
    workbooks.write(form_content(instrument, questions), form, no_progress)
    return Desk(workbooks, FolderInstrumentLibrary(RESOURCES / "instruments"), questions, form)


def by_question(reading: WorkbookReading) -> Mapping[str, Stamped[Answer]]:
    (dossier,) = reading.dossiers
    return {each.record.question_id: each for each in dossier.answers}


def test_nothing_filled_in_brings_nothing(desk: Desk) -> None:
    """Not even where the form shows an empty answer that was edited before."""
    reading = desk.read(desk.form)
    (dossier,) = reading.dossiers
    assert (dossier.answers, reading.problems, reading.repairs) == ((), (), ())
    (interview,) = dossier.interviews
    assert set(interview.vectors) == {"label", "role"}
    assert (interview.record.consent_report, interview.record.held_on) == (None, None)


SCORES = st.integers(1, 5)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60)
ANSWERS = st.one_of(st.none(), SCORES, st.sampled_from(OFFERED))


@settings(max_examples=25, deadline=None)
@given(
    said=st.lists(
        st.tuples(ANSWERS, st.one_of(WORDS, st.just("=1+1"), st.just("line\nline"))),
        min_size=FEW,
        max_size=FEW,
    ),
    as_text=st.booleans(),
)
def test_answers_in_every_state_and_words_in_every_letter_come_back(
    desk: Desk, said: list[tuple[int | AnswerState | None, str]], as_text: bool
) -> None:
    path = desk.form.with_name("filled.xlsx")
    shutil.copy(desk.form, path)
    words = choice_words(PlainTexts())
    with filling_in(path) as form:
        form.consent({"report": "Yes"})
        for question, (answer, note) in zip(desk.questions, said, strict=True):
            shown = words[answer] if isinstance(answer, AnswerState) else answer
            if as_text and isinstance(answer, int):
                shown = f"{answer}"
            form.answer(question, shown, note or None)
    reading = desk.read(path)
    assert reading.problems == ()
    found = by_question(reading)
    for question, (answer, note) in zip(desk.questions, said, strict=True):
        held = found.get(question)
        if answer is None and not folded(note):
            assert held is None
            continue
        assert held is not None
        is_word = isinstance(answer, AnswerState)
        score = None if is_word else answer
        empty = AnswerState.OPEN if answer is None else AnswerState.SCORED
        state = answer if is_word else empty
        assert (held.record.state, held.record.score) == (state, score)
        assert held.record.note == folded(note)
        assert ("score" in held.vectors, "note" in held.vectors) == (
            answer is not None,
            bool(folded(note)),
        )


def test_an_answer_is_newer_than_the_empty_cell_that_was_shown(
    tmp_path: Path, desk: Desk, instrument: Instrument
) -> None:
    question, seen = desk.questions[0], {"here": 3, "there": 1}
    content = with_vectors(form_content(instrument, desk.questions), question, seen)
    path = tmp_path / "form.xlsx"
    desk.workbooks.write(content, path, no_progress)
    with filling_in(path) as form:
        form.consent({"report": "Yes"}, date(2026, 11, 20))
        form.answer(question, 4)
    vector = by_question(desk.read(path))[question].vectors["score"]
    assert compare(vector, seen) is Order.NEWER
    (site,) = set(vector) - set(seen)
    assert site.startswith("excel:")


def test_the_same_answer_is_the_same_edit_and_another_is_concurrent(desk: Desk) -> None:
    vectors = []
    for name, score in (("a.xlsx", 4), ("b.xlsx", 4), ("c.xlsx", 5)):
        path = desk.form.with_name(name)
        shutil.copy(desk.form, path)
        with filling_in(path) as form:
            form.consent({"report": "Yes"})
            form.answer(desk.questions[0], score)
        vectors.append(by_question(desk.read(path))[desk.questions[0]].vectors["score"])
    first, same, other = vectors
    assert first == same
    assert compare(first, other) is Order.CONCURRENT


def test_a_word_of_the_longest_length_comes_back(desk: Desk) -> None:
    path, words = desk.form.with_name("long.xlsx"), "ö" * (LONGEST_CELL - 1) + "."
    shutil.copy(desk.form, path)
    with filling_in(path) as form:
        form.consent({"report": "Yes"})
        form.answer(desk.questions[0], None, words)
    assert by_question(desk.read(path))[desk.questions[0]].record.note == words


@pytest.mark.parametrize(
    "name", ["\x07bell", "=HYPERLINK()", "a & b" * 90, "ö" * 40_000, "[a]:*?/\\", "_x0041_ \r\n\t"]
)
def test_awkward_names_are_shown_as_well_as_may_be(
    desk: Desk, instrument: Instrument, tmp_path: Path, name: str
) -> None:
    """What is written is read back and compared, so a delivered form holds it."""
    content = form_content(instrument, desk.questions)
    cluster = replace(content.material.cluster, name=name)
    dossier = replace(content.dossier, cluster=replace(content.dossier.cluster, record=cluster))
    content = replace(
        content,
        material=replace(content.material, cluster=cluster),
        dossier=dossier,
        organisation=name,
    )
    path = tmp_path / "form.xlsx"
    desk.workbooks.write(content, path, no_progress)
    assert desk.read(path).dossiers[0].cluster.record.name == name
    foot = Form(load_workbook(path)).sheet.oddFooter.left.text
    assert len(foot) <= 200


@pytest.mark.parametrize("language", ["en", "sv", "fi"])
def test_every_question_is_put_with_all_its_sentences(
    instrument: Instrument, language: str
) -> None:
    """52 questions, and where a language has no words for them, that is said."""
    questions = tuple(each.id for each in instrument.questions)
    lines = form_lines(form_content(instrument, questions, language))
    words = instrument.text(language)
    asked = {line.left: line.right for line in lines if line.kind is Kind.QUESTION}
    assert asked == {key: words.questions[key].text for key in questions}
    anchors = [line.right for line in lines if line.kind is Kind.ANCHOR]
    assert anchors == [
        text for key in questions for _, text in sorted(words.questions[key].anchors.items())
    ]
    keys = [line.key for line in lines if line.kind in FILLED_IN]
    assert len(keys) == len(set(keys)) == 4 + 1 + 2 * len(questions)
    told = [line.right for line in lines if "not worded in" in line.right]
    assert len(told) == (2 if language == "fi" else 0)


def test_the_consent_text_is_told_in_full(instrument: Instrument, desk: Desk) -> None:
    content = form_content(instrument, desk.questions, "sv")
    said = [part for line in form_lines(content) for part in (line.left, line.right)]
    told = content.consent
    purposes = [text for each in told.purposes.values() for text in (each.name, each.text)]
    for text in (told.title, *told.introduction, *purposes, *told.rights, told.withdrawal):
        assert text in said


def test_only_the_cells_to_fill_in_can_be_changed(desk: Desk) -> None:
    book = load_workbook(desk.form)
    form = Form(book)
    free = [
        cell.coordinate
        for row in form.sheet.iter_rows()
        for cell in row
        if not cell.protection.locked
    ]
    keyed = [row[3].coordinate for row in form.sheet.iter_rows() if ":" in str(row[0].value)]
    assert form.sheet.protection.sheet
    assert book.security.lockStructure
    assert len(keyed) == 4 + 2 * FEW
    assert sorted(free) == sorted([*keyed, form.cell("fill-in.filled-on").coordinate])


def test_texts_of_the_office_are_texts_and_never_formulas(desk: Desk) -> None:
    """The organisation of these forms is called `=Ö-Agency`."""
    book = load_workbook(desk.form)
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    assert any(str(cell.value).startswith("=Ö-Agency asks") for cell in cells)


def test_no_question_is_cut_by_the_end_of_a_page(
    desk: Desk, instrument: Instrument, tmp_path: Path
) -> None:
    path = tmp_path / "form.xlsx"
    questions = tuple(each.id for each in instrument.questions)
    desk.workbooks.write(form_content(instrument, questions), path, no_progress)
    form = Form(load_workbook(path))
    ends = {each.id for each in form.sheet.row_breaks.brk}
    assert len(ends) > 10
    begins = {form.row(f"fill-in.answer:{key}") - 6: key for key in questions}
    for first, key in begins.items():
        assert not ends & set(range(first, first + 7)), key
    heights = [
        form.sheet.row_dimensions[at].height or 15 for at in range(1, form.sheet.max_row + 1)
    ]
    page = 0.0
    for at, height in enumerate(heights, start=1):
        page = height if at - 1 in ends else page + height
        assert page <= 731, at


@given(st.text("abcdefm WÖ,.", max_size=300), st.floats(10, 90))
def test_a_row_has_lines_for_all_its_letters(text: str, width: float) -> None:
    """Never fewer than broad letters fill side by side, and no fewer in a narrower column."""
    lines = lines_of(text, width)
    assert lines >= sum(letter in "mWÖ" for letter in text) / width
    assert lines_of(text, width / 2) >= lines
    assert lines_of(f"{text}\n{text}", width) == 2 * lines
