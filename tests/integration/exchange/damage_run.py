"""Runs damaged files through worker processes, and tells what became of each.

    python -m tests.integration.exchange.damage_run COUNT [FIRST]

prints the figures for so many seeds.
"""

import contextlib
import json
import os
import select
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from tests.integration.exchange.damage_books import make_books

ROOT = Path(__file__).resolve().parents[3]
MOST_SECONDS = 5.0
"""Of the processor, for one file."""

PATIENCE = 60.0
"""Seconds on the wall after which a worker that says nothing is taken for hung."""

MOST_MEGABYTES = 400.0
"""What one file may take beyond what the program has in memory."""


@dataclass(frozen=True)
class Told:
    """What is known of one seed; `fault` is empty where all was as it should be."""

    seed: int
    result: str
    fault: str
    seconds: float
    megabytes: float
    of: str = ""
    ways: tuple[str, ...] = ()

    def line(self) -> str:
        """Return it for a person."""
        return (
            f"seed {self.seed}: {self.of} {' + '.join(self.ways)}: {self.result},"
            f" {self.seconds:.1f} s, {self.megabytes:.0f} MB. {self.fault}"
        )


class _Worker:
    """One process, started anew whenever it ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._trouble = folder / f"trouble-{uuid4().hex}.txt"

    def ask(self, seed: int) -> Told:
        """Have one file tried."""
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{seed}\n")
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
        line = process.stdout.readline() if ready else ""
        if line:
            return _told(json.loads(line))
        fault = self._end(process) if ready else f"hung for {PATIENCE:.0f} s"
        process.kill()
        self._let_go(process)
        return Told(seed, "crash" if ready else "hang", fault, 0.0, 0.0)

    def close(self) -> None:
        """End it."""
        if self._process is not None:
            self._let_go(self._process)

    def _let_go(self, process: "subprocess.Popen[str]") -> None:
        """Wait for its end, which comes when there is nothing more to read, and close its pipes."""
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        process.wait()
        self._process = None

    def _running(self) -> "subprocess.Popen[str]":
        if self._process is None:
            command = [sys.executable, "-m", "tests.integration.exchange.damage_worker"]
            with self._trouble.open("w", encoding="utf-8") as trouble:
                self._process = subprocess.Popen(
                    [*command, str(self._folder)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=trouble,
                    text=True,
                    cwd=ROOT,
                )
        return self._process

    def _end(self, process: "subprocess.Popen[str]") -> str:
        code = process.wait()
        return f"ended with {code}: {self._trouble.read_text('utf-8')[-3000:]}"


def run(seeds: Iterable[int], folder: Path, workers: int = 1) -> list[Told]:
    """Try the files of some seeds, with the files to damage made in `folder`."""
    os.environ["CLUSTERDYN_HOME"] = str(folder / "home")
    make_books(folder)
    every = list(seeds)
    shares = [every[number::workers] for number in range(workers)]
    with ThreadPoolExecutor(workers) as pool:
        return [
            told for share in pool.map(lambda own: _share(own, folder), shares) for told in share
        ]


def faults(found: Iterable[Told]) -> list[str]:
    """Return a line for everything that is not as it should be."""
    return [told.line() for told in found if told.fault]


def figures(found: Sequence[Told]) -> str:
    """Return what came of them, for a person."""
    results = Counter(told.result for told in found)
    slowest = max(found, key=lambda told: told.seconds)
    largest = max(found, key=lambda told: told.megabytes)
    lines = [f"{count:6}  {result}" for result, count in results.most_common()]
    return "\n".join(
        (
            f"{len(found)} damaged files, {len(faults(found))} faults",
            *lines,
            f"slowest: {slowest.line()}",
            f"largest: {largest.line()}",
        )
    )


def _share(seeds: Iterable[int], folder: Path) -> list[Told]:
    worker = _Worker(folder)
    try:
        return [worker.ask(seed) for seed in seeds]
    finally:
        worker.close()


def _told(held: dict[str, object]) -> Told:
    seconds, megabytes = float(str(held["seconds"])), float(str(held["megabytes"]))
    fault = str(held["fault"])
    if not fault and seconds > MOST_SECONDS:
        fault = f"took {seconds:.1f} s of the processor"
    if not fault and megabytes > MOST_MEGABYTES:
        fault = f"took {megabytes:.0f} MB"
    ways = held["ways"]
    assert isinstance(ways, list)
    return Told(
        int(str(held["seed"])),
        str(held["result"]),
        fault,
        seconds,
        megabytes,
        str(held["of"]),
        tuple(map(str, ways)),
    )


def main() -> None:
    """Print the figures, and every fault."""
    count, first = int(sys.argv[1]), int([*sys.argv, "0"][2])
    with tempfile.TemporaryDirectory() as folder:
        found = run(range(first, first + count), Path(folder), os.cpu_count() or 1)
    sys.stdout.write("\n".join((*faults(found), figures(found))) + "\n")


if __name__ == "__main__":
    main()
