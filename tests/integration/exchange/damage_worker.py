"""Brings damaged files in, one after the other, in a process of its own with bounded memory.

    python -m tests.integration.exchange.damage_worker FOLDER

reads seeds from standard input, one a line, and answers each with a line of JSON: what became of
the file (`Outcome`). A file may be refused with a sentence, or be checked and come in; the store
is then exactly as before, or exactly as the check had said. Anything else is a fault; what nobody
expects ends the process, which is how it is noticed.
"""

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeAlias

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.merging import Standing
from clusterdyn_desktop.domain.records import Cluster, Record, Stamped
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.import_check import BRINGING, ImportCheck, ImportedAssessment
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.wording.error_sentences import repair_sentence, report_lines
from tests.integration.exchange.damage_books import INSTRUMENT, PACK, RULE, STORES
from tests.integration.exchange.damaging import Damaged, damaged

MEGABYTE = 1 << 20
MEMORY = 1200 * MEGABYTE
"""Bytes of address space a worker may take beyond what it begins with."""

Key: TypeAlias = tuple[type[Record], str]
Held: TypeAlias = dict[Key, Stamped[Record]]


@dataclass
class Outcome:
    """What became of a damaged file: the code of a refusal, or what checking it came to.

    `seconds` are of the processor, `megabytes` what it took at most beyond what there was before.
    `fault` is empty where everything was as it should be.
    """

    seed: int
    of: str
    ways: tuple[str, ...]
    store: str
    result: str = ""
    fault: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0


class Worker:
    """Holds the stores open, and gives each of them back as it was."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._books = {path.name: path.read_bytes() for path in (folder / "books").iterdir()}
        self._room = folder / f"worker-{os.getpid()}"
        self._room.mkdir()
        os.environ["CLUSTERDYN_HOME"] = str(self._room / "home")
        self._open: dict[str, Services] = {}

    def run(self, seed: int) -> Outcome:
        """Damage a file, check it, and where that goes well bring it in."""
        hurt = damaged(seed, self._books)
        name = STORES[seed % len(STORES)]
        outcome = Outcome(seed, hurt.of, hurt.ways, name)
        path = self._room / f"damaged{hurt.suffix}"
        path.write_bytes(hurt.data)
        services = self._services(name)
        before = _digest(services)
        with _measured(outcome):
            self._try(services, hurt, path, outcome)
        if outcome.result.startswith("came in") or outcome.result.startswith("apply"):
            self._renew(name)
        elif _digest(services) != before:
            outcome.fault = outcome.fault or "the store changed though nothing came in"
            self._renew(name)
        return outcome

    def _services(self, name: str) -> Services:
        if name not in self._open:
            copy = self._room / f"{name}.sqlite"
            shutil.copy(self._folder / f"{name}.sqlite", copy)
            self._open[name] = build_services(str(copy))
        return self._open[name]

    def _renew(self, name: str) -> None:
        self._open.pop(name).store.close()
        for file in self._room.glob(f"{name}.sqlite*"):
            if file.is_file():
                file.unlink()

    def _try(self, services: Services, hurt: Damaged, path: Path, outcome: Outcome) -> None:
        try:
            if hurt.of.startswith(PACK):
                outcome.result = _pack(services, path)
            elif hurt.of.startswith(INSTRUMENT):
                services.instrument_desk.check(path)
                outcome.result = "instrument checked"
            else:
                self._import(services, path, outcome)
        except UserError as error:
            outcome.result = error.code
            outcome.fault = _without_sentence(services, error)

    def _import(self, services: Services, path: Path, outcome: Outcome) -> None:
        texts = services.catalogue.texts("en")
        check = services.importing.check(path)
        for problem in check.problems:
            outcome.fault = outcome.fault or _without_sentence(services, problem)
        for repair in check.repairs:
            repair_sentence(texts, repair)
        before = {each: _held(services, each) for each in check.assessment_ids}
        digest = _digest(services)
        kind = "with problems" if check.problems else "whole"
        try:
            services.importing.apply(check, rule=RULE, leave_out_problems=True)
        except UserError as error:
            outcome.result = f"apply: {error.code}"
            outcome.fault = _without_sentence(services, error)
            if _digest(services) != digest:
                outcome.fault = "the store changed though the import was refused"
            return
        outcome.result = f"came in {kind}"
        outcome.fault = outcome.fault or _otherwise(services, check, before)


def _pack(services: Services, path: Path) -> str:
    check = services.peer_packs.check(path)
    services.peer_packs.apply(check, trust=True)
    return "came in as a pack"


def _without_sentence(services: Services, error: UserError) -> str:
    """Say what is wrong with the words of an error; nothing where they can be read."""
    try:
        lines = report_lines(services.catalogue.texts("sv"), error)
    except (KeyError, ValueError, IndexError) as wrong:
        return f"{error.code} has no sentence: {wrong!r}"
    longest = max(map(len, lines))
    return f"{error.code}: a sentence of {longest} letters" if longest > 1500 else ""


# ---- the store


def _digest(services: Services) -> str:
    """Return a digest of all there is in the store, as another program reads it."""
    digest = hashlib.sha256()
    uri = f"file:{services.store.location}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as reader:
        for line in reader.iterdump():
            digest.update(line.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _held(services: Services, assessment_id: str) -> Held:
    with services.store.unit_of_work() as work:
        dossier = work.dossier(assessment_id)
    return {} if dossier is None else _by_key(dossier.stamped())


def _by_key(records: Iterable[Stamped[Record]]) -> Held:
    return {(type(each.record), each.record.id): each for each in records}


def _otherwise(services: Services, check: ImportCheck, before: Mapping[str, Held]) -> str:
    """Say in what the store is otherwise than the check had said; nothing where it is not."""
    try:
        services.store_check.require_sound(no_progress)
    except UserError as error:
        return f"the store is not sound any more: {error.code}"
    for entry in check.assessments:
        assessment_id = entry.dossier.assessment.record.id
        after, ours = _held(services, assessment_id), before[assessment_id]
        wrong = _wrong(entry, ours, after)
        if wrong:
            return f"{assessment_id}: {wrong}"
    return ""


def _wrong(entry: ImportedAssessment, before: Held, after: Held) -> str:
    theirs = _by_key(entry.dossier.stamped())
    said = {(each.kind, each.record_id): each.standing for each in entry.records}
    changed = {key for key in after if _seen(after.get(key)) != _seen(before.get(key))}
    if entry.is_erased_here:
        return f"{len(changed)} records of an erased assessment" if changed else ""
    if entry.is_new:
        missing = [key for key, each in theirs.items() if _seen(after.get(key)) != _seen(each)]
        return f"new, and {missing[:3]} not as in the file" if missing else ""
    lost = before.keys() - after.keys()
    told = {key for key, standing in said.items() if standing in BRINGING}
    silent = {key for key in changed - told if key[0] is not Cluster}
    absent = [key for key, at in said.items() if at is Standing.NEW and key not in after]
    return " ".join(
        f"{len(keys)} records {what}: {sorted(map(str, keys))[:3]}"
        for what, keys in (("lost", lost), ("changed unsaid", silent), ("not there", absent))
        if keys
    )


def _seen(held: Stamped[Record] | None) -> object:
    """Return what a person can see of a record: nothing of one that is deleted."""
    return None if held is None or held.deleted else held.record


# ---- the process


@contextmanager
def _measured(outcome: Outcome) -> Iterator[None]:
    """Measure the processor's time, and the memory at its highest."""
    before = _at_most(start=True)
    began = time.process_time()
    yield
    outcome.seconds = round(time.process_time() - began, 3)
    outcome.megabytes = round((_at_most() - before) / MEGABYTE, 1)


def _at_most(*, start: bool = False) -> int:
    """Return the bytes that were in memory at most since it was last asked to start anew."""
    if start:
        with contextlib.suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def _bound_memory() -> None:
    if sys.platform == "linux":
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        most = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def main() -> None:
    """Answer seeds until there are no more."""
    worker = Worker(Path(sys.argv[1]))
    for seed in range(2):  # what is imported only once is not counted for one of the files
        worker.run(seed)
    _bound_memory()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(asdict(worker.run(int(line)))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
