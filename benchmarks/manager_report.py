"""The manager's report for the richest assessment of the example study."""

import statistics
from pathlib import Path

from benchmarks.measuring import timed
from clusterdyn_desktop.services.bundle import Services

RUNS = 3


def measure(services: Services, folder: Path) -> str:
    """Write the report a few times and return a line with the median."""
    assessment = services.library.find("A-SE-3")
    path = folder / "report.pdf"

    def write() -> None:
        services.reports.write(assessment.id, path, "en")

    first = timed(write)
    median = statistics.median(timed(write) for _ in range(RUNS))
    pages = services.reports.page_count(path)
    return f"manager's report, {pages} pages: first {first:.2f} s, then {median:.2f} s"
