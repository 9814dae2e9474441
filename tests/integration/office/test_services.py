"""The services on a server: the example study, undo to the beginning and redo to the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.domain.records import Cluster, Interview
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.wording.error_sentences import sentence
from tests.integration.office.server import Databases
from tests.integration.services.acting import start


@pytest.fixture
def services(home: Path, databases: Databases) -> Iterator[Services]:
    """The program's real services on a server."""
    built = build_services(databases.new_store())
    yield built
    built.store.close()
    databases.drop_all()


def test_undo_to_the_beginning_and_redo_to_the_end(services: Services) -> None:
    study = start(services)
    for score, question in ((1, "1.01"), (4, "2.08"), (5, "2.08")):
        study.score(score, question)
    services.interviewing.note(study.interviews[0].id, "2.08", "Åsa: “ja”")
    end = study.content()

    undone = 0
    while study.undo() is not None:
        undone += 1
    assert {type(record) for record in study.content()} >= {Cluster}
    assert study.content() != end
    while study.redo() is not None:
        undone -= 1

    assert undone == 0
    assert study.content() == end


def test_the_example_is_the_same_on_a_server(services: Services) -> None:
    loaded = services.study.load_example()
    again = services.study.load_example()

    assert loaded.answers > 0
    assert again.changed == 0
    (entry, *_others) = services.library.entries()
    assert services.results.results(entry.assessment.id).outcome.position is not None
    assert services.store_check.full().findings == ()


def test_backups_are_the_servers_matter_and_it_is_said_how(services: Services) -> None:
    assert not services.safekeeping.is_offered

    with pytest.raises(UserError) as caught:
        services.safekeeping.backups()

    said = sentence(services.catalogue.texts("en"), caught.value)
    assert "pg_dump" in said
    assert "Exchange" in said


def test_the_bin_the_past_and_erasure_are_there_on_a_server(services: Services) -> None:
    study = start(services)
    study.score(4)
    services.interviewing.note(study.interviews[0].id, "2.08", "to be erased")
    (first, second) = study.interviews
    with services.store.unit_of_work() as work:
        work.delete(Interview, second.id)
        work.commit()

    (entry,) = services.bin.contents()
    services.bin.bring_back(entry.record.kind, entry.record.id)
    services.erasing.erase("interview", first.id)
    moments = services.as_of.moments(study.assessment_id)
    begin = PastMoment(moments[0].at, moments[0].last)
    past = services.as_of.dossier(study.assessment_id, begin)

    assert len(study.interviews) == 2
    assert past.assessment.record.id == study.assessment_id
    with services.store.unit_of_work() as work:
        assert "to be erased" not in str(list(work.changes()))
    assert services.store_check.full().findings == ()
    assert services.retention.due() is not None
