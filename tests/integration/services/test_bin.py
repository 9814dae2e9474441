"""The bin: everything deleted is in it, comes back with all that hung on it, and never goes."""

from dataclasses import replace
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    Record,
)
from clusterdyn_desktop.services.bin import BinEntry
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.wording.erasure_words import ErasureWords
from tests.integration.services.planted import (
    Planted,
    word,
)

BELOW_ASSESSMENT = (AgreedValue, Indicator, Action, CaseStory)


def dossier(planted: Planted) -> Dossier:
    with planted.services.store.unit_of_work() as work:
        found = work.dossier(planted.assessment.id)
    assert found is not None
    return found


def delete(services: Services, record: Record) -> None:
    """Delete a record of any kind, as the page of its kind does."""
    with services.store.unit_of_work("AL") as work:
        work.delete(type(record), record.id)
        work.commit()


def only(services: Services) -> BinEntry:
    (entry,) = services.bin.contents()
    return entry


def first(planted: Planted, kind: type[Record]) -> Record:
    """A living record of a kind."""
    found = (held for held in dossier(planted).stamped() if type(held.record) is kind)
    return next(held.record for held in found if not held.deleted)


@pytest.mark.parametrize(
    "kind",
    [Cluster, Assessment, Interview, Answer, Jotting, Attachment, *BELOW_ASSESSMENT],
    ids=lambda kind: kind.kind,
)
def test_every_kind_lies_in_the_bin_and_comes_back_as_it_was(
    planted: Planted, kind: type[Record]
) -> None:
    """Protects from deleting something that cannot be found again."""
    services, record = planted.services, first(planted, kind)
    before = dossier(planted)
    delete(services, record)

    entry = only(services)
    assert entry.record == record
    assert entry.who == "AL"
    services.bin.bring_back(kind.kind, record.id)

    assert services.bin.contents() == ()
    after = {held.record for held in dossier(planted).stamped() if not held.deleted}
    assert after == {held.record for held in before.stamped() if not held.deleted}
    assert services.store_check.full().findings == ()


def test_what_hangs_on_it_is_counted_and_comes_back_with_it(planted: Planted) -> None:
    services = planted.services
    services.planning.remove_interview(planted.interview.id)

    entry = only(services)
    assert entry.hanging == {Answer: 3, Jotting: 2, Attachment: 1}
    assert entry.assessment == planted.assessment
    assert entry.cluster == planted.cluster
    services.bin.bring_back(Interview.kind, planted.interview.id)

    assert services.interviewing.open(planted.interview.id).answer("2.08").note == word("note")
    assert services.contacts.get(planted.interview.id) is not None
    with services.store.unit_of_work() as work:
        assert work.drafts(planted.interview.id)


def test_what_was_deleted_before_by_itself_stays_deleted(planted: Planted) -> None:
    services = planted.services
    (attached,) = services.attaching.attachments(planted.interview.id)
    services.attaching.remove(attached.attachment.id)
    services.planning.remove_interview(planted.interview.id)

    assert only(services).hanging == {Answer: 3, Jotting: 2}
    services.bin.bring_back(Interview.kind, planted.interview.id)

    assert services.attaching.attachments(planted.interview.id) == ()
    assert only(services).record == attached.attachment


def test_a_cluster_counts_all_that_is_below_it(planted: Planted) -> None:
    delete(planted.services, planted.cluster)
    assert only(planted.services).hanging == {
        Assessment: 1,
        Interview: 2,
        Answer: 3,
        Jotting: 2,
        Attachment: 1,
        AgreedValue: 1,
        Indicator: 1,
        Action: 1,
        CaseStory: 1,
    }


def test_bringing_back_is_one_step_that_can_be_undone(planted: Planted) -> None:
    services = planted.services
    services.planning.remove_interview(planted.interview.id)
    services.bin.bring_back(Interview.kind, planted.interview.id)

    steps = services.history.steps(planted.assessment.id)
    words = services.history.next_undo(planted.assessment.id)
    assert words is not None
    assert len(steps[-1].lines) == 1
    assert services.history.undo(planted.assessment.id) is not None
    assert only(services).record.id == planted.interview.id


def test_what_was_undone_is_redone_and_not_in_the_bin(planted: Planted) -> None:
    services = planted.services
    services.jottings.jot(planted.other.id, "undone at once")
    services.history.undo(planted.assessment.id)
    assert services.bin.contents() == ()


def test_the_latest_is_at_the_top(planted: Planted) -> None:
    services = planted.services
    for record in (first(planted, Action), first(planted, CaseStory)):
        delete(services, record)
    kinds = [entry.record.kind for entry in services.bin.contents()]
    assert kinds == [CaseStory.kind, Action.kind]


def test_an_interview_whose_label_was_taken_meanwhile_gets_another(planted: Planted) -> None:
    services = planted.services
    services.planning.remove_interview(planted.other.id)
    services.planning.add_interview(replace(planted.other, id=""))
    back = services.bin.bring_back(Interview.kind, planted.other.id)
    assert back.is_relabelled
    labels = sorted(each.label for each in living(dossier(planted).interviews))
    assert [label for label in labels if "C" in label] == ["SE-C-02", "SE-C-02 (2)"]


def test_what_is_gone_from_the_bin_is_said(planted: Planted) -> None:
    with pytest.raises(UserError, match=r"^bin\.gone"):
        planted.services.bin.bring_back(Interview.kind, planted.interview.id)


@pytest.mark.parametrize(
    "kind",
    [Cluster, Assessment, Interview, Answer, Jotting, Attachment, *BELOW_ASSESSMENT],
    ids=lambda kind: kind.kind,
)
def test_every_kind_has_a_name_and_can_be_removed_for_good(
    planted: Planted, kind: type[Record]
) -> None:
    """Protects from a kind that the bin shows and cannot erase, or has no words for."""
    services, record = planted.services, first(planted, kind)
    delete(services, record)
    entry = only(services)
    words = ErasureWords(services.catalogue.texts("en"), services.formats_for("en"))
    assert words.subject(entry.record)
    assert words.deleted(entry.at, entry.who).endswith("AL")
    effect = services.erasing.effect(kind.kind, record.id)
    assert words.goes(effect).startswith("Gone for good: ")
    assert words.stays(effect)

    services.erasing.erase(kind.kind, record.id)

    assert services.bin.contents() == ()
    assert services.store_check.full().findings == ()


def test_contents_of_a_removed_attachment_come_back(planted: Planted, tmp_path: Path) -> None:
    services = planted.services
    (attached,) = services.attaching.attachments(planted.interview.id)
    services.attaching.remove(attached.attachment.id)
    services.bin.bring_back(Attachment.kind, attached.attachment.id)
    copy = services.attaching.copy_out(attached.attachment.id, tmp_path / "out")
    assert planted.content.encode() in copy.read_bytes()
