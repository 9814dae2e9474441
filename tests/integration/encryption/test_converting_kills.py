"""Killed at any moment of a conversion, a store opens in the old or the new form, never in none."""

import random
import sys
from multiprocessing import Pipe
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.store_port import Change
from clusterdyn_desktop.storage import converting, sqlite_file
from clusterdyn_desktop.storage.converting import convert
from clusterdyn_desktop.storage.integrity import checks_of
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.store_key import StoreKey, is_encrypted, new_key
from tests.integration.encryption.converters import (
    Form,
    convert_up_to,
    convert_without_end,
    hold_open,
)
from tests.integration.storage.making import FixedClock, kept_little, log
from tests.integration.storage.test_backup_kills import killed
from tests.integration.storage.workers import start

KILLS = 12
MANY_KILLS = 400
MOST_STEPS = 200

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed there like this")


@pytest.fixture(params=["plain to encrypted", "to another passphrase", "encrypted to plain"])
def forms(request: pytest.FixtureRequest) -> tuple[Form, Form]:
    """The form a store has and the one it is to have."""
    one, other = new_key("one passphrase"), new_key("another passphrase")
    both: dict[str, tuple[Form, Form]] = {
        "plain to encrypted": (None, one),
        "to another passphrase": (one, other),
        "encrypted to plain": (one, None),
    }
    return both[request.param]


def opened_in_one_of(path: Path, forms: tuple[Form, ...]) -> tuple[SqlStore, Form]:
    """Open a store in the form it has."""
    for form in forms:
        if is_encrypted(path) == (form is not None):
            try:
                return open_store(path, FixedClock(), form), form
            except UserError as error:
                if error.code != "store.locked":
                    raise
    raise AssertionError("it opens in no form")


def is_whole(store: SqlStore, expected: list[Change]) -> bool:
    checks = checks_of(store)
    assert checks is not None
    return checks.full(no_progress).is_sound and log(store) == expected


def test_a_program_killed_at_every_step_leaves_the_old_form_or_the_new_one(
    path: Path, forms: tuple[Form, Form]
) -> None:
    first = open_store(path, FixedClock())
    kept_little(first)
    expected, site = log(first), first.site
    first.close()
    convert(path, None, forms[0], no_progress)
    found: set[Form] = set()
    last, is_finished = 0, False

    for last in range(1, MOST_STEPS):
        _ear, mouth = Pipe(duplex=False)
        process = start(convert_up_to, path, forms, last, mouth)
        mouth.close()
        process.join()
        store, form = opened_in_one_of(path, forms)
        found.add(form)
        assert log(store) == expected
        assert store.site == site
        store.close()
        assert {file.name for file in path.parent.iterdir()} == {path.name}
        is_finished = process.exitcode == 0
        if is_finished:
            break
        if form == forms[1]:
            convert(path, forms[1], forms[0], no_progress)

    assert is_finished, "it has more steps than expected"
    assert last > 10
    store, _form = opened_in_one_of(path, forms)
    assert is_whole(store, expected)
    store.close()
    assert found == set(forms)


@pytest.mark.parametrize("kills", [KILLS, pytest.param(MANY_KILLS, marks=pytest.mark.soak)])
def test_a_program_killed_at_random_moments_leaves_one_of_the_forms(path: Path, kills: int) -> None:
    first = open_store(path, FixedClock())
    for _ in range(100):
        kept_little(first)
    expected = log(first)
    first.close()
    keys: list[StoreKey | None] = [new_key("one passphrase"), new_key("another passphrase")]
    forms, moments = [None, *keys], random.Random(20261124)

    for _ in range(kills):
        place = next(n for n, form in enumerate(forms) if _has(path, form))
        turned = forms[place:] + forms[:place]
        killed(convert_without_end, moments.uniform(0, 0.3), path, turned)
        store, _form = opened_in_one_of(path, tuple(forms))
        assert log(store) == expected
        store.close()
        assert not any(file.exists() for file in sqlite_file.conversion_leftovers(path))

    store, _form = opened_in_one_of(path, tuple(forms))
    assert is_whole(store, expected)
    store.close()


def _has(path: Path, form: Form) -> bool:
    try:
        open_store(path, FixedClock(), form).close()
    except UserError:
        return False
    return is_encrypted(path) == (form is not None)


def test_another_process_that_has_it_open_is_waited_for(
    path: Path, forms: tuple[Form, Form], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(converting, "BUSY_SECONDS", 0.2)
    open_store(path, FixedClock()).close()
    convert(path, None, forms[0], no_progress)
    ear, mouth = Pipe(duplex=False)
    until, stop = Pipe(duplex=False)
    process = start(hold_open, path, forms[0], mouth, until)
    assert ear.recv() == "open"

    with pytest.raises(UserError, match=r"store\.busy"):
        convert(path, *forms, no_progress)

    stop.send("stop")
    assert ear.recv() == "closed"
    process.join()
    convert(path, *forms, no_progress)
    store, form = opened_in_one_of(path, forms)
    assert form == forms[1]
    store.close()
