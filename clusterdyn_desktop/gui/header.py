"""The head of the window: title, the line under it, and the tabs of an open assessment."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui._forms.main_window import Ui_MainWindow
from clusterdyn_desktop.gui.heading import (
    Heading,
    assessment_heading,
    interview_heading,
    past_heading,
    place_heading,
)
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.screen import Screen

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.past import PastMoment

T = TypeVar("T")


class Header:
    """Says where one is. What it says of an assessment is read from the store."""

    def __init__(self, screen: Screen, form: Ui_MainWindow) -> None:
        self._screen = screen
        self._form = form
        self._words: Callable[[], Heading] = lambda: Heading("")
        self._line = ""
        self._asked = 0

    def show_place(self, name: PageName, line: str) -> None:
        """Show the heading of a page that is not about one assessment, and its own line."""
        self._asked += 1
        self._line = line
        self._form.tabs.hide()
        self._put_on(lambda: place_heading(name))

    def show_line(self, line: str) -> None:
        """Show a line that a page wrote about itself."""
        self._line = line
        self.retranslate()

    def show_assessment(self, assessment_id: str, moment: "PastMoment | None" = None) -> None:
        """Show which assessment is open, and what it rests on, or rested on at a moment."""
        services = self._screen.services
        if moment is None:
            self._ask(lambda: services.planning.plan(assessment_id), assessment_heading)
            return
        self._ask(
            lambda: services.results.results(assessment_id, moment),
            past_heading,
            lambda _error: self.show_assessment(assessment_id),  # the page says why
        )

    def show_interview(self, interview_id: str) -> None:
        """Show who is being interviewed."""
        interviewing = self._screen.services.interviewing
        self._ask(lambda: interviewing.open(interview_id), interview_heading)

    def _ask(
        self,
        read: Callable[[], T],
        worded: Callable[..., Heading],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        self._asked += 1
        asked = self._asked
        self._line = ""
        self._form.tabs.show()
        self._screen.jobs.store.run(
            lambda _progress: read(), lambda found: self._answer(asked, found, worded), failed
        )

    def _answer(self, asked: int, found: T, worded: Callable[..., Heading]) -> None:
        if asked == self._asked:
            self._put_on(lambda: worded(found, self._screen.language))

    def _put_on(self, words: Callable[[], Heading]) -> None:
        self._words = words
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words anew."""
        heading = self._words()
        line = self._line or heading.line
        self._form.heading.setText(heading.title)
        self._form.subheading.setText(line)
        self._form.subheading.setVisible(bool(line))
