"""What other processes do in tests of conversions: each function runs in one of its own."""

import os
import signal
import sys
from itertools import cycle
from multiprocessing.connection import Connection
from pathlib import Path

from clusterdyn_desktop.storage.converting import convert
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store_key import StoreKey
from tests.integration.storage.making import FixedClock

STEPS = frozenset({"open", "os.link", "os.rename", "os.remove", "os.truncate", "os.chmod"})
"""What Python tells a hook of before it is done: https://docs.python.org/3/library/audit_events.html"""

Form = StoreKey | None


def convert_up_to(path: Path, forms: tuple[Form, Form], last: int, told: Connection) -> None:
    """Convert a store, and die before the step of that number; tell when it was finished."""
    store = open_store(path, FixedClock(), forms[0])
    done = 0

    def die_in_time() -> None:
        nonlocal done
        done += 1
        if done == last:
            os.kill(os.getpid(), signal.SIGKILL)

    def hook(event: str, _arguments: object) -> None:
        if event in STEPS:
            die_in_time()

    told.send("begun")
    sys.addaudithook(hook)
    convert(path, *forms, lambda _done, _total: die_in_time(), store.let_go)
    told.send("finished")


def convert_without_end(path: Path, forms: list[Form], told: Connection) -> None:
    """Give a store one form after the other, from the first, and tell before and after each."""
    for held, wanted in zip(cycle(forms), cycle(forms[1:] + forms[:1]), strict=False):
        told.send("begun")
        convert(path, held, wanted, lambda _done, _total: None)
        told.send("finished")


def hold_open(path: Path, passphrase: StoreKey | None, told: Connection, until: Connection) -> None:
    """Have a store open until told to stop."""
    store = open_store(path, FixedClock(), passphrase)
    with store.unit_of_work() as work:
        list(work.changes())
    told.send("open")
    until.recv()
    store.close()
    told.send("closed")
