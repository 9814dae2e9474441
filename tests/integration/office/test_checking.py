"""The check of a store on a server: silent where it is sound, and it finds what was changed."""

from dataclasses import replace
from hashlib import sha256
from typing import LiteralString

import pytest

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.domain.store_findings import FindingCode
from clusterdyn_desktop.services.check_port import Checked
from clusterdyn_desktop.services.progress import Cancelled, no_progress
from clusterdyn_desktop.services.store_port import Draft, Place
from clusterdyn_desktop.storage.integrity import checks_of
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.office.server import run
from tests.integration.storage.conftest import STORE, Opener
from tests.integration.storage.making import NOON, Little, kept_little, put_all


@pytest.fixture
def store(opener: Opener) -> SqlStore:
    return opener(STORE)


@pytest.fixture
def study(store: SqlStore) -> Little:
    """Something of every sort that the check looks at, and a gap in the numbers of the lines."""
    study = kept_little(store)
    interview = study.interview.id
    with store.unit_of_work() as work:
        work.put(replace(study.answer, note="rolled back"))
    put_all(store, [replace(study.answer, score=5, note="Åsa: “ja”")])
    with store.unit_of_work() as work:
        work.delete(Answer, study.answer.id)
        work.put(replace(study.answer, score=4))
        work.remember_place(Place(study.assessment.id, interview, "1.01", NOON))
        work.keep_draft(Draft(interview, "1.01", "note", "half", 2, NOON))
        work.keep_contact(Contact(interview, name="Aino"))
        work.keep_content(sha256(b"bytes").hexdigest(), b"bytes")
        work.commit()
    return study


def full(store: SqlStore) -> Checked:
    return checks_of(store).full(no_progress)


def test_a_sound_store_is_sound(store: SqlStore, study: Little) -> None:
    checked = full(store)

    assert checked.findings == ()
    assert checked.lines > 10
    assert checks_of(store).quick(no_progress).is_sound


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE answers SET score = 1", FindingCode.DIFFERS),
        ("UPDATE clusters SET name = 'Another'", FindingCode.DIFFERS),
        ("UPDATE answers SET vectors = '{}'", FindingCode.DIFFERS),
        ("DELETE FROM answers", FindingCode.NO_ROW),
        ("DELETE FROM change_log WHERE register = 'created'", FindingCode.CHAIN),
        ("DELETE FROM change_log WHERE register = 'score'", FindingCode.NO_HISTORY),
        ("UPDATE change_log SET who = 'somebody else' WHERE sequence = 3", FindingCode.SEAL),
        ("UPDATE contacts SET name = 'Aimo'", FindingCode.SEAL),
        ("UPDATE drafts SET text = 'other'", FindingCode.SEAL),
        ("UPDATE places SET question_id = '1.02'", FindingCode.SEAL),
        ("UPDATE store_info SET program_version = '0'", FindingCode.SEAL),
        ("UPDATE attachment_contents SET content = 'other'", FindingCode.CONTENT),
    ],
)
def test_what_was_changed_with_other_tools_is_found(
    change: LiteralString,
    code: FindingCode,
    store: SqlStore,
    study: Little,
    addresses: dict[str, str],
) -> None:
    run(addresses[STORE], change)

    assert code in {finding.code for finding in full(store).findings}


def test_tables_of_another_form_are_found(
    store: SqlStore, study: Little, addresses: dict[str, str]
) -> None:
    run(addresses[STORE], "UPDATE alembic_version SET version_num = '9999'")

    found = [finding.code for finding in checks_of(store).quick(no_progress).findings]

    assert found == [FindingCode.REVISION]


def test_the_check_can_be_given_up(store: SqlStore, study: Little) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        checks_of(store).full(stop)
    assert full(store).is_sound
