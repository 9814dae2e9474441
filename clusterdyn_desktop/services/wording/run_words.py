"""What is said of an earlier run that did not go as it should."""

from collections.abc import Sequence

from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.run_port import ReportKind, RunReport

_WORST_FIRST = (ReportKind.CRASH, ReportKind.CUT_OFF, ReportKind.BUG)


def worst(reports: Sequence[RunReport]) -> RunReport:
    """Return the report that a person should hear of: the worst, and of those the newest."""
    return min(reports, key=lambda each: (_WORST_FIRST.index(each.kind), -each.at.timestamp()))


def run_notice(texts: Texts, formats: Formats, report: RunReport) -> str:
    """Return what happened, when, and that nothing saved is lost; in this computer's time."""
    translate = texts.translate
    said = {
        ReportKind.CRASH: translate(
            "runs",
            "The program stopped unexpectedly on {day} at {time}. Nothing that was saved is lost.",
        ),
        ReportKind.CUT_OFF: translate(
            "runs",
            "The program or the computer was stopped in mid-work on {day} at about {time}. Nothing"
            " that was saved is lost.",
        ),
        ReportKind.BUG: translate(
            "runs",
            "Something in the program failed on {day} at {time}, and it went on. Nothing that was"
            " saved is lost.",
        ),
    }[report.kind]
    at = report.at.astimezone()
    return said.format(day=formats.long_date(at.date()), time=formats.hour_and_minute(at))
