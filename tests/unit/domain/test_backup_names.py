"""A backup is found by its name: by a person who looks in a folder, and by the program."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.backup_names import backup_name, folder_name, read_name
from clusterdyn_desktop.domain.backups import Reason

AT = datetime(2026, 11, 22, 15, 40, 30, tzinfo=UTC)


def test_a_name_says_the_store_the_time_and_the_reason() -> None:
    name = backup_name("Lövsjö", AT, Reason.IMPORT)

    assert name == "Lövsjö 2026-11-22 154030 before import.clusterdyn"
    assert folder_name("Lövsjö") == "Lövsjö backups"


@given(
    st.text(st.characters(exclude_characters="/\0"), min_size=1),
    st.timedeltas(timedelta(), timedelta(days=9000)),
    st.sampled_from(Reason),
    st.integers(1, 30),
)
def test_what_a_name_says_can_be_read_back(
    store: str, later: timedelta, reason: Reason, number: int
) -> None:
    made_at = (AT + later).replace(microsecond=0)

    assert read_name(store, backup_name(store, made_at, reason, number), UTC) == (made_at, reason)


@pytest.mark.parametrize(
    "name",
    [
        "store.clusterdyn",
        "store 2026-11-22 154030.clusterdyn",
        "store 2026-13-22 154030 start.clusterdyn",
        "store 2026-11-22 154030 before lunch.clusterdyn",
        "another store 2026-11-22 154030 start.clusterdyn",
        ".store 2026-11-22 154030 start.clusterdyn.0123456789abcdef0123456789abcdef",
        "store 2026-11-22 154030 start.clusterdyn-wal",
        "store 2026-11-22 154030 start.clusterdyn.part",
    ],
)
def test_other_names_are_no_backups(name: str) -> None:
    assert read_name("store", name) is None
