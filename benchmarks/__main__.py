"""Runs every benchmark and prints one line each."""

import os
import sys
import tempfile
from pathlib import Path

from benchmarks import manager_report, many_assessments, one_answer, start

MANY = int(os.environ.get("BENCH_ASSESSMENTS", "1000"))


def main() -> int:
    """Measure everything in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="clusterdyn-bench-") as name:
        folder = Path(name)
        os.environ["CLUSTERDYN_HOME"] = str(folder / "home")
        for compared in start.compare(folder):
            _say(compared.line())
        from clusterdyn_desktop.app.wiring import build_services

        services = build_services(str(folder / "bench.sqlite"))
        for compared in one_answer.compare(services, folder):
            _say(compared.line())
        _say(manager_report.measure(services, folder))
        services.store.close()
        for line in many_assessments.compare(folder, MANY):
            _say(line)
    return 0


def _say(line: str) -> None:
    print(line, flush=True)


sys.exit(main())
