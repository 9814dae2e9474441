"""Very many records at once: the same is kept of each as if it had come alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import DELETED, Record, Stamped
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import Opener, on_both
from tests.integration.storage.damaging import checked
from tests.integration.storage.making import log
from tests.unit.exchange.samples import stamped_by, study, with_workspace


def arriving() -> list[Stamped[Record]]:
    """Two assessments with records of every kind: some deleted, some nobody has edited."""
    records = [each for dossier in brought() for each in dossier.stamped()]
    return list(_altered(records))


def brought() -> tuple[Dossier, Dossier]:
    return with_workspace(study()[-1]), stamped_by(study()[0], "elsewhere")


def _altered(records: list[Stamped[Record]]) -> Iterator[Stamped[Record]]:
    for place, each in enumerate(records):
        if place > 40 and place % 17 == 0:
            vectors = {**each.vectors, DELETED.name: {"elsewhere": 2}}
            yield Stamped(each.record, vectors, deleted=True)
        elif place > 40 and place % 29 == 0:
            yield Stamped(each.record, {})
        else:
            yield each


def receive_together(store: SqlStore) -> None:
    with store.unit_of_work("AL") as work:
        work.receive_all(arriving(), "import")
        work.commit()


def receive_alone(store: SqlStore) -> None:
    with store.unit_of_work("AL") as work:
        for each in arriving():
            work.receive(each, "import")
        work.commit()


@pytest.fixture
def other(opener: Opener) -> SqlStore:
    """A store at another site."""
    return opener("other.clusterdyn")


def everything(store: SqlStore) -> list[Any]:
    with store.unit_of_work() as work:
        ids = [each.assessment.record.id for each in brought()]
        return [work.dossier(assessment_id) for assessment_id in ids]


@on_both
def test_many_at_once_are_kept_as_each_alone(store: SqlStore, other: SqlStore) -> None:
    receive_together(store)
    receive_alone(other)

    assert _as_of(everything(store), store.site) == _as_of(everything(other), other.site)
    lines = [_lines(each) for each in (store, other)]
    assert len(lines[0]) > len(arriving())
    assert lines[0] == lines[1]


def _as_of(found: list[Any], site: str) -> str:
    """What was found, as text; stores differ in what they call themselves."""
    return repr(found).replace(site, "this store")


def _lines(store: SqlStore) -> list[str]:
    """The lines of the log, of whatever batch; those of a record are in the same order."""
    told = [
        (line.record_id, line.register, line.old, line.new, line.vector, line.why, line.who)
        for line in log(store)
    ]
    return sorted(_as_of([line], store.site) for line in told)


def test_what_came_in_at_once_passes_the_full_check(opener: Opener, path: Path) -> None:
    """Every row agrees with the log, and every line with its seal."""
    store = opener(path.name)
    receive_together(store)
    store.close()

    found = checked(path)

    assert found.findings == ()
    assert found.lines > len(arriving())
