"""The pages of the window by name, for all who speak of them without building them."""

from enum import StrEnum


class PageName(StrEnum):
    """The pages, by the names the window and its memory use."""

    LIBRARY = "library"
    PLAN = "plan"
    INTERVIEW = "interview"
    RESULTS = "results"
    REPORT = "report"
    EXCHANGE = "exchange"
    SETTINGS = "settings"
    ABOUT = "about"


TABS = (PageName.PLAN, PageName.INTERVIEW, PageName.RESULTS, PageName.REPORT)
"""The pages about one assessment, in the order of their tabs."""
