"""What other processes do in tests: each function runs in one of its own."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.storage import backup_making
from clusterdyn_desktop.storage.backups import backups_of
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.opening import open_store
from tests.integration.storage.answering import Answerer, Told, acts
from tests.integration.storage.making import FixedClock, little, put_all


def start(work: Callable[..., None], *arguments: object) -> BaseProcess:
    """Start a process of its own that runs `work`."""
    process = _context().Process(target=work, args=arguments, daemon=True)
    process.start()
    return process


def _context() -> ForkServerContext | SpawnContext:
    """Prefer a server that has loaded the program already; not every system has it."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def answer_without_end(path: Path, told: Told, seed: int, mouth: Connection) -> None:
    """Answer as fast as the services can, and tell how many calls have returned."""
    answerer = Answerer(open_store(path, FixedClock()), FixedClock(), told.interview_id)
    for number, act in enumerate(acts(told, seed), 1):
        act.do(answerer)
        mouth.send(number)


def edit_one_field(path: Path, answer_id: str, field: str, values: list[Any]) -> None:
    """Give one field of an answer many values, looking at the answer before each."""
    store = open_store(path, FixedClock())
    for value in values:
        with store.unit_of_work(field) as work:
            held = work.get(Answer, answer_id)
            assert held is not None
            work.put(replace(held.record, **{field: value}))
            work.commit()
    store.close()


def add_studies(path: Path, count: int) -> None:
    """Open a store, made here if need be, and keep little studies one by one."""
    store = open_store(path, FixedClock())
    for _ in range(count):
        with store.unit_of_work() as work:
            for record in little().records():
                work.put(record)
            work.commit()
    store.close()


def back_up_without_end(path: Path, folder: Path, told: Connection) -> None:
    """Work and make backups in turn, and tell each that is finished."""
    store = open_store(path, SystemClock())
    keeper = backups_of(store, SystemClock())
    assert keeper is not None
    while True:
        put_all(store, little().records())
        backup = keeper.new_backup(folder, SystemClock().now(), Reason.TIMER)
        told.send("")
        keeper.make(backup, no_progress)
        keeper.seal(backup)
        told.send(backup.name)


def restore_without_end(path: Path, backups: list[Path], told: Connection) -> None:
    """Restore one backup after the other, and tell before and after each."""
    store = open_store(path, SystemClock())
    keeper = backups_of(store, SystemClock())
    assert keeper is not None
    for number in count():
        told.send(-1)
        keeper.restore(backups[number % len(backups)], no_progress)
        told.send(number % len(backups))


def make_backup_within(limit: int, path: Path, target: Path, told: Connection) -> None:
    """Make a backup while no file may grow beyond a limit of bytes; tell the error's code."""
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        backup_making.make(FileAccess(), path, target, no_progress)
        told.send("")
    except UserError as error:
        told.send(error.code)


def answer_within(limit: int, path: Path, told: Told, seed: int, mouth: Connection) -> None:
    """Answer while no file may grow beyond a limit of bytes, and once more when there is room.

    Tells how many calls have returned and the code of the error in between.
    """
    import resource
    import signal

    answerer = Answerer(open_store(path, FixedClock()), FixedClock(), told.interview_id)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    for number, act in enumerate(acts(told, seed), 1):
        try:
            act.do(answerer)
        except UserError as error:
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
            act.do(answerer)
            answerer.store.close()
            mouth.send((number, error.code))
            return
