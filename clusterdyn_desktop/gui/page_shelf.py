"""The pages of the window: which there are, and each built when it is first shown.

Features are imported here and only here, and late, so that the program starts with one page.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from clusterdyn_desktop.gui.page import Page
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.screen import Screen

if TYPE_CHECKING:
    from clusterdyn_desktop.gui.interview.interview_page import InterviewPage
    from clusterdyn_desktop.gui.keying.keying_page import KeyingPage
    from clusterdyn_desktop.gui.safekeeping.safekeeping_page import SafekeepingPage

__all__ = ["WITH_FOOT", "PageName", "PageShelf"]

WITH_FOOT = frozenset(
    {
        PageName.LIBRARY,
        PageName.PLAN,
        PageName.AGREE,
        PageName.HISTORY,
        PageName.KEYING,
        PageName.SETTINGS,
    }
)
"""Pages under which the window shows its foot; others bring their own, or need none."""


class PageShelf(QObject):
    """Builds pages into the stack and hands them out."""

    built = Signal(str)
    """The name of a page that was built just now."""

    described = Signal(str)
    """The name of a page that wrote a new line about itself, for the head of the window."""

    def __init__(self, screen: Screen, stack: QStackedWidget) -> None:
        super().__init__()
        self._screen = screen
        self._stack = stack
        self._built: dict[PageName, Page] = {}
        self._lines: dict[PageName, str] = {}

    def page(self, name: PageName) -> Page:
        """Return a page, building it when it is asked for first."""
        if name not in self._built:
            self._build(name)
        return self._built[name]

    def _build(self, name: PageName) -> None:
        page = self._built[name] = _BUILDERS[name](self._screen)
        described = getattr(page, "described", None)
        if described is not None:
            described.connect(partial(self._keep_line, name))
        self._stack.addWidget(page)
        self.built.emit(name)

    def is_built(self, name: PageName) -> bool:
        """Say whether a page has been asked for before."""
        return name in self._built

    def interview_page(self) -> "InterviewPage":
        """Return the page of interviews, as what it is."""
        from clusterdyn_desktop.gui.interview.interview_page import InterviewPage

        page = self.page(PageName.INTERVIEW)
        if not isinstance(page, InterviewPage):
            raise TypeError(page)
        return page

    def keying_page(self) -> "KeyingPage":
        """Return the page of keying, as what it is."""
        from clusterdyn_desktop.gui.keying.keying_page import KeyingPage

        page = self.page(PageName.KEYING)
        if not isinstance(page, KeyingPage):
            raise TypeError(page)
        return page

    def safekeeping_page(self) -> "SafekeepingPage":
        """Return the page of safekeeping, as what it is."""
        from clusterdyn_desktop.gui.safekeeping.safekeeping_page import SafekeepingPage

        page = self.page(PageName.SAFEKEEPING)
        if not isinstance(page, SafekeepingPage):
            raise TypeError(page)
        return page

    def line(self, name: PageName) -> str:
        """Return the line that a page wrote about itself, empty if it wrote none."""
        return self._lines.get(name, "")

    def key_hints(self, name: PageName) -> list[tuple[str, str]]:
        """Return the keys a page wants shown in the foot, each with what it does."""
        hints = getattr(self.page(name), "key_hints", None)
        return list(hints()) if hints is not None else []

    def _keep_line(self, name: PageName, line: str) -> None:
        self._lines[name] = line
        self.described.emit(name)

    def show_interview(self, interview_id: str) -> None:
        """Show an interview on its page."""
        from clusterdyn_desktop.gui.interview.interview_page import InterviewPage

        page = self.page(PageName.INTERVIEW)
        if isinstance(page, InterviewPage):
            page.show_interview(interview_id)


def _library(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.library.library_page import LibraryPage

    return LibraryPage(screen)


def _plan(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.plan.plan_page import PlanPage

    return PlanPage(screen)


def _interview(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.interview.interview_page import InterviewPage

    return InterviewPage(screen)


def _keying(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.keying.keying_page import KeyingPage

    return KeyingPage(screen)


def _agree(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.agree.agree_page import AgreePage

    return AgreePage(screen)


def _results(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.results.results_page import ResultsPage

    return ResultsPage(screen)


def _report(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.report.report_page import ReportPage

    return ReportPage(screen)


def _history(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.history.history_page import HistoryPage

    return HistoryPage(screen)


def _exchange(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.exchange.exchange_page import ExchangePage

    return ExchangePage(screen)


def _safekeeping(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.safekeeping.safekeeping_page import SafekeepingPage

    return SafekeepingPage(screen)


def _settings(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.settings.settings_page import SettingsPage

    return SettingsPage(screen)


def _about(screen: Screen) -> Page:
    from clusterdyn_desktop.gui.about.about_page import AboutPage

    return AboutPage(screen)


_BUILDERS: dict[PageName, Callable[[Screen], Page]] = {
    PageName.LIBRARY: _library,
    PageName.PLAN: _plan,
    PageName.INTERVIEW: _interview,
    PageName.AGREE: _agree,
    PageName.RESULTS: _results,
    PageName.REPORT: _report,
    PageName.HISTORY: _history,
    PageName.KEYING: _keying,
    PageName.EXCHANGE: _exchange,
    PageName.SAFEKEEPING: _safekeeping,
    PageName.SETTINGS: _settings,
    PageName.ABOUT: _about,
}
