"""How a run of the program ended is known at the next start, whatever ended it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clusterdyn_desktop.app.run_reports import FileRunReports
from clusterdyn_desktop.services.run_port import ReportKind, RunReport

SECRET = "Hjortronvägen 7"
RUN = """
import sys
from clusterdyn_desktop.app import crash_guard, paths, run_marks
crash_guard.install()
def work():
    print("open", flush=True)
    {work}
    return 0
sys.exit(run_marks.marked(paths.log_folder(), work))
"""
PATIENCE = 30


@pytest.fixture
def logs(home: Path) -> Path:
    return home / "logs"


@pytest.fixture
def runs(logs: Path) -> FileRunReports:
    return FileRunReports(logs)


@contextmanager
def program(work: str) -> Iterator[subprocess.Popen[str]]:
    """A program whose windows are open, doing some work."""
    script = RUN.format(work=work)
    with subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        if process.poll() is None:
            process.kill()


def ended(work: str) -> int:
    """Run a program to its end and return its exit code."""
    with program(work) as process:
        return process.wait(PATIENCE)


@pytest.fixture
def left(runs: FileRunReports) -> Callable[[str], list[RunReport]]:
    """Run a program to its end, and return the reports of it."""

    def run(work: str) -> list[RunReport]:
        ended(work)
        return list(runs.reports())

    return run


def test_a_run_that_ends_leaves_nothing(left: Callable[[str], list[RunReport]], logs: Path) -> None:
    assert left("pass") == []
    assert not list((logs / "runs").iterdir())


def test_a_run_that_the_user_cannot_go_on_with_is_no_crash(
    left: Callable[[str], list[RunReport]],
) -> None:
    raising = "from clusterdyn_desktop.domain.errors import UserError; raise UserError('x.y')"

    assert left(raising) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of other systems")
def test_a_run_that_was_killed_is_known_with_the_time(runs: FileRunReports) -> None:
    with program("sys.stdin.read()") as process:
        process.send_signal(signal.SIGKILL)
        process.wait(PATIENCE)
    (report,) = runs.reports()

    assert report.kind is ReportKind.CUT_OFF
    assert datetime.now(UTC) - report.at < timedelta(minutes=1)
    assert [again.name for again in runs.reports()] == [report.name]


def test_the_time_is_when_it_was_last_seen_at_work(runs: FileRunReports, logs: Path) -> None:
    with program("sys.stdin.read()") as process:
        process.kill()
        process.wait(PATIENCE)
    (mark,) = (logs / "runs").glob("*.mark")
    os.utime(mark, (1_760_000_000, 1_760_000_000))

    assert [report.at for report in runs.reports()] == [datetime.fromtimestamp(1_760_000_000, UTC)]


def test_two_programs_at_once_are_not_taken_for_one_that_was_killed(runs: FileRunReports) -> None:
    with program("sys.stdin.read()") as one, program("sys.stdin.read()") as other:
        assert list(runs.reports()) == []
        one.kill()
        one.wait(PATIENCE)
        assert [report.kind for report in runs.reports()] == [ReportKind.CUT_OFF]
        assert other.stdin is not None
        other.stdin.close()
        assert other.wait(PATIENCE) == 0
    assert len(runs.reports()) == 1


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("import faulthandler; faulthandler._sigsegv()", "Segmentation fault"),
        ("import os; os.abort()", "Aborted"),
    ],
)
def test_a_fault_below_python_is_told_with_where_it_was(
    left: Callable[[str], list[RunReport]], fault: str, said: str
) -> None:
    (report,) = left(fault)

    assert report.kind is ReportKind.CRASH
    assert said in report.text
    assert "clusterdyn_desktop/app/run_marks.py" in report.text
    assert str(Path(__file__).parent.parent) not in report.text


def test_a_bug_that_ends_the_program_is_told_without_what_it_quotes(
    left: Callable[[str], list[RunReport]],
) -> None:
    (report,) = left(f"raise ValueError('{SECRET}') from KeyError('{SECRET}')")

    assert report.kind is ReportKind.CRASH
    assert "builtins.ValueError" in report.text
    assert "builtins.KeyError" in report.text
    assert "clusterdyn_desktop/app/run_marks.py" in report.text
    assert SECRET not in report.text


def test_a_bug_that_the_program_survives_is_told_apart(
    left: Callable[[str], list[RunReport]],
) -> None:
    """Qt hands what a slot raises to the hook, and goes on."""
    (report,) = left("sys.excepthook(ValueError, ValueError('x'), None)")

    assert report.kind is ReportKind.BUG


def test_a_bug_of_a_command_is_no_matter_of_the_windows(runs: FileRunReports, logs: Path) -> None:
    script = "from clusterdyn_desktop.app import crash_guard; crash_guard.install(); 1 / 0"
    code = subprocess.call([sys.executable, "-c", script], stderr=subprocess.DEVNULL)

    assert code == 1
    assert list(runs.reports()) == []
    assert [file.name.partition("-")[0] for file in logs.glob("*.txt")] == ["command"]


def test_what_was_put_away_is_shown_no_more_and_kept_for_support(
    left: Callable[[str], list[RunReport]], runs: FileRunReports, logs: Path
) -> None:
    found = left("1 / 0")
    runs.put_away(found)
    runs.put_away(found)  # in another window too

    assert list(runs.reports()) == []
    assert [file.name for file in (logs / "seen").iterdir()] == [found[0].name]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is refused to root")
def test_without_a_folder_to_write_to_the_program_works_all_the_same(home: Path) -> None:
    home.mkdir()
    home.chmod(0o500)
    try:
        assert ended("pass") == 0
    finally:
        home.chmod(0o700)


def test_a_file_where_the_folder_should_be_is_no_obstacle(home: Path) -> None:
    home.mkdir()
    (home / "logs").write_text("in the way")

    assert ended("pass") == 0
    assert list(FileRunReports(home / "logs").reports()) == []


@contextmanager
def real_program(logs: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program itself, with its window open though on no screen."""
    (logs.parent).mkdir(exist_ok=True)
    with subprocess.Popen(
        [sys.executable, "-m", "clusterdyn_desktop"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        window = logs.parent / "window.json"  # written when a page has come to the front
        deadline = time.monotonic() + PATIENCE
        while not window.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        yield process
        if process.poll() is None:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of other systems")
def test_the_real_program_leaves_its_mark_when_it_is_killed(
    runs: FileRunReports, logs: Path
) -> None:
    with real_program(logs) as process:
        assert list(runs.reports()) == []
        process.kill()
        process.wait(PATIENCE)

    assert [report.kind for report in runs.reports()] == [ReportKind.CUT_OFF]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of other systems")
@pytest.mark.parametrize("asked", ["SIGTERM", "SIGINT"])
def test_whoever_shuts_the_computer_down_gets_a_program_that_ends(
    runs: FileRunReports, logs: Path, asked: str
) -> None:
    """It is asked to end, and is not to say at the next start that something was wrong."""
    with real_program(logs) as process:
        process.send_signal(signal.Signals[asked])
        code = process.wait(PATIENCE)

    assert code == 0
    assert list(runs.reports()) == []
    assert not list((logs / "runs").iterdir())
