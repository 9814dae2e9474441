"""The pages of the window by name, for all who speak of them without building them."""

from enum import StrEnum


class PageName(StrEnum):
    """The pages, by the names the window and its memory use."""

    LIBRARY = "library"
    PLAN = "plan"
    INTERVIEW = "interview"
    AGREE = "agree"
    RESULTS = "results"
    REPORT = "report"
    HISTORY = "history"
    KEYING = "keying"
    EXCHANGE = "exchange"
    SAFEKEEPING = "safekeeping"
    SETTINGS = "settings"
    ABOUT = "about"


TABS = (
    PageName.PLAN,
    PageName.INTERVIEW,
    PageName.AGREE,
    PageName.RESULTS,
    PageName.REPORT,
    PageName.HISTORY,
)
"""The pages about one assessment, in the order of their tabs."""

TAB_OF = {PageName.KEYING: PageName.INTERVIEW}
"""The tab that stands for a page without one."""
