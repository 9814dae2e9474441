"""The way of the tour: from the first start to the report, the workbook and back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from clusterdyn_desktop.app.tour import side_ways
from clusterdyn_desktop.app.tour.guide import Guide
from clusterdyn_desktop.app.tour.partner import worked_on_both
from clusterdyn_desktop.domain.records import AnswerState, Interview
from clusterdyn_desktop.gui.exchange.exchange_page import ExchangePage
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.report.report_page import ReportPage
from clusterdyn_desktop.gui.results.results_page import ResultsPage
from clusterdyn_desktop.gui.widgets import file_dialogs
from clusterdyn_desktop.services.bundle import Services

CODE = "A-SE-3"
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

STATE_KEYS = {
    Qt.Key.Key_D: AnswerState.DOES_NOT_KNOW,
    Qt.Key.Key_A: AnswerState.DOES_NOT_APPLY,
    Qt.Key.Key_R: AnswerState.REFUSED,
    Qt.Key.Key_X: AnswerState.NOT_ASKED,
}
STATE_EVERY = 9
"""Every ninth question gets a state other than scored."""

WITH_NOTE = (0, 6, 20)
PICTURED = (0, 8, 20)
"""Places in the interview, counted from 0."""

REPORT = "report.pdf"
WORKBOOK = "exchange.xlsx"


class Walk:
    """One walk, step by step."""

    def __init__(self, guide: Guide, services: Services, folder: Path) -> None:
        self._guide = guide
        self._services = services
        self._folder = folder

    def all(self) -> None:
        """Go the whole way."""
        self.first_start()
        self.library()
        interview = self.plan()
        self.interview(interview)
        side_ways.keying(self._guide, interview.id)
        side_ways.agree(self._guide)
        self.results()
        self.report()
        side_ways.history(self._guide)
        self.exchange()
        self.the_rest()

    def first_start(self) -> None:
        """See the empty library, and load the example study."""
        guide = self._guide
        guide.settle()
        guide.picture("first-start")
        guide.click_primary(guide.window.page(PageName.LIBRARY))
        guide.settle()
        guide.picture("library")

    def library(self) -> None:
        """Search for the Swedish cluster and open its third round."""
        guide = self._guide
        guide.press(Qt.Key.Key_F, CONTROL)
        guide.write("lövsjö 2026")
        guide.picture("library-search")
        guide.press(Qt.Key.Key_Down)
        guide.press(Qt.Key.Key_Return)
        guide.wait_until(lambda: guide.window.navigation.current == PageName.PLAN, "the plan")
        guide.picture("plan")

    def plan(self) -> Interview:
        """Add an interview with a small firm, and look at who is asked what."""
        guide = self._guide
        guide.press(Qt.Key.Key_N, CONTROL)
        dialog = guide.dialog()
        guide.part(dialog, QLineEdit, "organisation").setFocus()
        guide.write("surface treatment")
        guide.picture("plan-new-interview", dialog)
        guide.click_primary(dialog)
        guide.back()
        guide.picture("plan-with-interview")
        side_ways.question_sets(guide)
        assessment = self._services.library.find(CODE)
        interviews = self._services.planning.plan(assessment.id).interviews
        return next(held.interview for held in interviews if held.done == 0)

    def interview(self, interview: Interview) -> None:
        """Hold a whole interview by key presses alone, then look whether all of it was kept."""
        guide = self._guide
        guide.press(Qt.Key.Key_Return)
        guide.wait_until(
            lambda: guide.window.navigation.current == PageName.INTERVIEW, "the interview"
        )
        guide.picture("interview-first-question")
        side_ways.consent(guide)
        side_ways.beside_the_question(guide)
        questions = self._services.interviewing.open(interview.id).questions
        expected = {
            question.id: self._answer(place, question.id)
            for place, question in enumerate(questions)
        }
        guide.picture("interview-end")
        guide.write("?")
        guide.picture("interview-keys", guide.dialog())
        guide.press(Qt.Key.Key_Escape)
        guide.back()
        self._compare(interview, expected)

    def _answer(self, place: int, question: str) -> tuple[AnswerState, int | None]:
        """Answer the question that is shown, and go on to the next."""
        guide = self._guide
        state, score = AnswerState.SCORED, 1 + place % 5
        if place % STATE_EVERY == STATE_EVERY - 1:
            key, state = list(STATE_KEYS.items())[place // STATE_EVERY % len(STATE_KEYS)]
            guide.press(key)
        else:
            guide.write(str(score))
            guide.press(Qt.Key.Key_E)
            guide.press(Qt.Key.Key_C)
        if place in WITH_NOTE:
            self._note(f"Ringde grannföretaget i mars; fick låna ugnen, {place} veckor.")
        if place in PICTURED:
            guide.picture(f"interview-{question}")
        guide.press(Qt.Key.Key_Right)
        return state, score if state is AnswerState.SCORED else None

    def _note(self, words: str) -> None:
        guide = self._guide
        guide.press(Qt.Key.Key_N)
        guide.write(words)
        guide.press(Qt.Key.Key_Escape)

    def _compare(
        self, interview: Interview, expected: dict[str, tuple[AnswerState, int | None]]
    ) -> None:
        answers = self._services.interviewing.open(interview.id).answers
        kept = {key: (answer.state, answer.score) for key, answer in answers.items()}
        if kept != expected:
            raise ValueError(f"of {len(expected)} answers given, the store holds {len(kept)}")
        notes = sum(bool(answer.note) for answer in answers.values())
        if notes != len(WITH_NOTE):
            raise ValueError(f"of {len(WITH_NOTE)} notes written, the store holds {notes}")

    def results(self) -> None:
        """Look at the results: every stage's loops, all of them, the table, answers behind."""
        guide = self._guide
        guide.press(Qt.Key.Key_4, ALT)
        guide.picture("results")
        page = guide.window.page(PageName.RESULTS)
        if not isinstance(page, ResultsPage):
            raise TypeError(page)
        tabs = [button for button in page.loops.tab_chain if isinstance(button, QPushButton)]
        for number, button in enumerate(tabs, start=1):
            guide.click(button)
            guide.picture(f"results-loops-{number}")
        page.loops.table.view.setFocus()
        guide.press(Qt.Key.Key_Down)
        guide.press(Qt.Key.Key_Return)
        guide.picture("results-answers-behind")

    def report(self) -> None:
        """Make the report, look at it, save it; export the workbook."""
        guide = self._guide
        guide.press(Qt.Key.Key_5, ALT)
        guide.picture("report")
        page = guide.window.page(PageName.REPORT)
        if not isinstance(page, ReportPage):
            raise TypeError(page)
        guide.click(page.form.make)
        guide.wait_until(page.form.save.isEnabled, "the report")
        guide.picture("report-preview")
        file_dialogs.prepare(self._folder / REPORT, self._folder / WORKBOOK)
        guide.click(page.form.save)
        guide.settle()
        guide.click(page.form.exportWorkbook)
        guide.settle()
        guide.picture("report-saved")
        for name in (REPORT, WORKBOOK):
            if not (self._folder / name).exists():
                raise FileNotFoundError(name)

    def exchange(self) -> None:
        """Bring a partner's file in, decide what both changed, and undo it."""
        guide = self._guide
        guide.press(Qt.Key.Key_3, CONTROL)
        guide.picture("exchange")
        page = guide.window.page(PageName.EXCHANGE)
        if not isinstance(page, ExchangePage):
            raise TypeError(page)
        file_dialogs.prepare(worked_on_both(self._services, self._folder / WORKBOOK, self._folder))
        guide.click(page.start.form.chooseFile)
        guide.settle()
        guide.picture("exchange-before-anything-changes")
        guide.click(page.check.form.bringIn)
        guide.settle()
        guide.press(Qt.Key.Key_2)
        guide.picture("exchange-deciding")
        guide.press(Qt.Key.Key_3)
        guide.click(page.decide.form.bringIn)
        guide.settle()
        guide.picture("exchange-brought-in")
        guide.click(page.start.coming_in.undo_button)
        guide.settle()
        guide.click(page.start.form.allFiles)
        guide.settle()
        guide.picture("exchange-files")
        (latest, *_) = page.log.entries
        if latest.undone_at is None:
            raise ValueError("the import is not undone")
        guide.click(page.log.form.back)
        guide.settle()

    def the_rest(self) -> None:
        """Look at safekeeping, settings and about."""
        self._guide.press(Qt.Key.Key_4, CONTROL)
        page = self._guide.window.page(PageName.SAFEKEEPING)
        self._guide.click(self._guide.part(page, QPushButton, "backUp"))
        self._guide.settle()
        self._guide.picture("safekeeping")
        self._guide.press(Qt.Key.Key_5, CONTROL)
        self._guide.picture("settings")
        self._guide.press(Qt.Key.Key_6, CONTROL)
        self._guide.picture("about")
        self._guide.press(Qt.Key.Key_1, CONTROL)
        self._guide.picture("library-continue")
