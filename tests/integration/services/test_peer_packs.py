"""Peer packs through the services and real files: made, remembered, checked, trusted, compared."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AgreedValue, Cluster, derived_id
from clusterdyn_desktop.domain.suppression import SmallGroupRules
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.consenting import Consenting
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.peer_comparing import Place, Soundness, latest, soundness
from clusterdyn_desktop.services.peer_trust import KeyStanding, PackStanding
from clusterdyn_desktop.services.signing import fingerprint, is_fingerprint_of
from clusterdyn_desktop.services.wording.peer_check_words import check_lines
from clusterdyn_desktop.storage.opening import open_store
from tests.integration.peer_study import Made, add_clusters
from tests.integration.storage.making import FixedClock
from tests.integration.unpacked import occurrences

AGENCY = "Northern Agency"


@pytest.fixture(scope="module")
def made_once(
    tmp_path_factory: pytest.TempPathFactory, instrument: Instrument
) -> tuple[Path, list[Made]]:
    """A store with eight clusters of Sweden, for every test to have a copy of."""
    path = tmp_path_factory.mktemp("peers") / "store.sqlite"
    store = open_store(path, FixedClock())
    made = add_clusters(store, instrument, range(8))
    store.close()
    return path, made


@pytest.fixture
def services(home: Path, made_once: tuple[Path, list[Made]]) -> Iterator[Services]:
    home.mkdir()
    built = build_services(str(shutil.copy(made_once[0], home / "store.sqlite")))
    yield built
    built.store.close()


@pytest.fixture
def study(made_once: tuple[Path, list[Made]]) -> list[Made]:
    """Eight clusters of Sweden."""
    return made_once[1]


@pytest.fixture
def partner(tmp_path: Path) -> Iterator[Services]:
    """Somebody else's store."""
    built = build_services(str(tmp_path / "partner.sqlite"))
    yield built
    built.store.close()


def make(services: Services, path: Path, maker: str = AGENCY, country: str = "SE") -> Path:
    texts = services.catalogue.texts("en")
    services.peer_packs.make(country, path, texts, maker=maker)
    return path


@pytest.fixture
def pack(services: Services, study: list[Made], tmp_path: Path) -> Path:
    return make(services, tmp_path / "pack.xlsx")


def refusal(code: str) -> "pytest.RaisesExc[UserError]":
    return pytest.raises(UserError, match=f"^{code} ")


# ---- whose figures go in


def test_a_pack_holds_the_clusters_of_one_country(
    services: Services, instrument: Instrument, study: list[Made]
) -> None:
    add_clusters(services.store, instrument, range(20, 26), country="FI")
    assert services.peer_packs.countries() == ("FI", "SE")
    plan = services.peer_packs.plan("se", AGENCY)
    assert (plan.pack.country, plan.pack.clusters) == ("SE", 8)
    assert plan.pack.years == (2024, 2024)
    assert services.peer_packs.packs() == [], "a plan keeps nothing"
    assert services.peer_packs.own_fingerprint() == ""


def test_interviews_without_consent_to_comparison_enter_no_figure(
    services: Services, instrument: Instrument, study: list[Made]
) -> None:
    """The fifth interview of every cluster did not agree, and would move every median."""
    scores = (1, 1, 3, 3, 5)
    with services.store.unit_of_work() as work:
        for made in study:
            places = {each.id: place for place, each in enumerate(made.interviews)}
            dossier = work.dossier(made.assessment.id)
            assert dossier is not None
            for answer in dossier.answers:
                score = scores[places[answer.record.interview_id]]
                work.put(replace(answer.record, score=score))
        work.commit()
    pack = services.peer_packs.plan("SE", AGENCY).pack
    assert {each.median for each in pack.variables.values() if each} == {2.0}
    assert all(pack.variables.values())


def test_a_cluster_with_two_consenting_respondents_is_left_out(
    services: Services, instrument: Instrument, study: list[Made]
) -> None:
    add_clusters(services.store, instrument, [30, 31], agreed=2)
    plan = services.peer_packs.plan("SE", AGENCY)
    assert plan.pack.clusters == 8
    assert (plan.gathered.clusters, plan.gathered.too_few_respondents) == (10, 2)


def test_withdrawing_takes_an_interview_out_of_every_later_pack(
    services: Services, study: list[Made]
) -> None:
    """Seven clusters lose their fourth and third respondent: six are too few to have a figure."""
    consenting: Consenting = services.consenting
    for made in study[:4]:
        for interview in made.interviews[2:4]:
            consenting.withdraw(interview.id, ("benchmark",))
    with refusal("peer-pack.too-few") as refused:
        services.peer_packs.plan("SE", AGENCY)
    assert refused.value.parameters["count"] == 4


def test_without_consent_to_the_report_there_is_none_to_comparison(
    services: Services, study: list[Made]
) -> None:
    with services.store.unit_of_work() as work:
        for made in study:
            for interview in made.interviews:
                work.put(replace(interview, consent_report=False))
        work.commit()
    with refusal("peer-pack.too-few"):
        services.peer_packs.plan("SE", AGENCY)


def test_agreed_values_are_left_out(services: Services, study: list[Made]) -> None:
    """The team decided on them with every answer before it."""
    before = services.peer_packs.plan("SE", AGENCY).pack
    question = "1.01"
    with services.store.unit_of_work() as work:
        for made in study:
            agreed = derived_id(made.assessment.id, "agreed_value", question)
            work.put(AgreedValue(agreed, made.assessment.id, question, 5, "We saw it"))
        work.commit()
    assert services.peer_packs.plan("SE", AGENCY).pack == before


def test_only_the_latest_round_of_a_cluster_counts(
    services: Services, instrument: Instrument, study: list[Made]
) -> None:
    add_clusters(services.store, instrument, range(8), round=2, score=lambda _c, _q: 5)
    pack = services.peer_packs.plan("SE", AGENCY).pack
    assert (pack.clusters, pack.years) == (8, (2025, 2025))
    assert {each.median for each in pack.variables.values() if each} == {5.0}


def test_a_round_that_has_just_begun_does_not_hide_the_one_before(
    services: Services, instrument: Instrument, study: list[Made]
) -> None:
    before = services.peer_packs.plan("SE", AGENCY).pack
    add_clusters(services.store, instrument, range(8), round=2, agreed=1)
    assert services.peer_packs.plan("SE", AGENCY).pack == before


def test_deleted_clusters_are_not_in_a_pack(services: Services, study: list[Made]) -> None:
    with services.store.unit_of_work() as work:
        work.delete(Cluster, study[0].cluster.id)
        work.commit()
    assert services.peer_packs.plan("SE", AGENCY).pack.clusters == 7


def test_one_owner_of_more_than_a_quarter_is_refused(services: Services, study: list[Made]) -> None:
    with services.store.unit_of_work() as work:
        for made in study[:3]:
            work.put(replace(made.cluster, organisation="One for all"))
        work.commit()
    with refusal("peer-pack.one-owner") as refused:
        services.peer_packs.plan("SE", AGENCY)
    assert refused.value.parameters["share"] == "38%"


def test_stricter_rules_hide_more(services: Services, study: list[Made]) -> None:
    with refusal("peer-pack.too-few"):
        services.peer_packs.plan("SE", AGENCY, SmallGroupRules(clusters=9))
    pack = services.peer_packs.plan("SE", AGENCY, SmallGroupRules(quartiles_from=9)).pack
    assert {each.lower for each in pack.variables.values() if each} == {None}


# ---- who makes it


def test_the_maker_is_asked_for_and_is_no_cluster(services: Services, study: list[Made]) -> None:
    with refusal("peer-pack.no-maker"):
        services.peer_packs.plan("SE")
    for name in ("cluster  number 3", "ORGANISATION NUMBER 4"):
        with refusal("peer-pack.maker-named"):
            services.peer_packs.plan("SE", name)
    services.preferences.save(replace(services.preferences.load(), organisation=AGENCY))
    assert services.peer_packs.plan("SE").pack.maker == AGENCY


def test_the_key_is_made_with_the_first_pack_and_stays(
    services: Services, study: list[Made], tmp_path: Path
) -> None:
    first = services.peer_packs.make(
        "SE", tmp_path / "a.xlsx", services.catalogue.texts("en"), maker=AGENCY
    )
    again = services.peer_packs.make(
        "SE", tmp_path / "b.xlsx", services.catalogue.texts("sv"), maker="Another name"
    )
    assert first.kept.fingerprint == again.kept.fingerprint
    assert services.peer_packs.own_fingerprint() == first.kept.fingerprint
    services.store.become_another_site()
    assert services.peer_packs.own_fingerprint() == first.kept.fingerprint


def test_a_fingerprint_can_be_typed_as_it_is_heard() -> None:
    key = "5a" * 32
    shown = fingerprint(key)
    assert [len(group) for group in shown.split(" ")] == [5] * 6
    assert is_fingerprint_of(shown.lower().replace(" ", "-").replace("0", "o"), key)
    assert not is_fingerprint_of(shown[:-1] + ("2" if shown[-1] != "2" else "3"), key)
    assert not is_fingerprint_of("", key)


# ---- what is remembered


def test_a_pack_that_differs_by_one_cluster_is_refused_until_enough_have_changed(
    services: Services, instrument: Instrument, pack: Path, tmp_path: Path
) -> None:
    add_clusters(services.store, instrument, [8])
    with refusal("peer-pack.too-alike") as refused:
        make(services, tmp_path / "second.xlsx")
    assert refused.value.parameters["changed"] == 1
    assert not (tmp_path / "second.xlsx").exists()
    add_clusters(services.store, instrument, range(9, 13))
    make(services, tmp_path / "second.xlsx")
    assert [each.pack.clusters for each in services.peer_packs.packs()] == [13, 8]


def test_a_pack_made_here_is_not_forgotten_but_can_be_written_again(
    services: Services, pack: Path, tmp_path: Path
) -> None:
    (kept,) = services.peer_packs.packs()
    with refusal("peer-pack.made-here"):
        services.peer_packs.remove(kept.id)
    again = tmp_path / "again.xlsx"
    services.peer_packs.write_again(kept.id, again, services.catalogue.texts("en"))
    assert again.read_bytes() == pack.read_bytes()


def test_a_file_that_could_not_be_written_leaves_nothing_behind(
    services: Services, instrument: Instrument, study: list[Made], tmp_path: Path
) -> None:
    with refusal("file.not-writable"):
        make(services, tmp_path / "nowhere" / "pack.xlsx")
    assert services.peer_packs.packs() == []
    add_clusters(services.store, instrument, [8])
    make(services, tmp_path / "pack.xlsx")


def test_files_out_and_in_are_in_the_log(services: Services, partner: Services, pack: Path) -> None:
    partner.peer_packs.apply(partner.peer_packs.check(pack), trust=True)
    with services.store.unit_of_work() as work:
        (out,) = work.files()
    with partner.store.unit_of_work() as work:
        (come,) = work.files()
    assert (out.kind, out.direction, out.name) == (FileKind.PEER_PACK, "out", "pack.xlsx")
    assert (come.direction, come.partner, come.sha256) == ("in", AGENCY, out.sha256)


# ---- trust on first use


def test_the_first_pack_of_a_maker_needs_its_fingerprint_compared(
    services: Services, partner: Services, pack: Path
) -> None:
    check = partner.peer_packs.check(pack)
    assert (check.key, check.standing, check.needs_trust) == (
        KeyStanding.NEW,
        PackStanding.NEW,
        True,
    )
    assert check.fingerprint == services.peer_packs.own_fingerprint()
    with refusal("peer-pack.unknown-maker"):
        partner.peer_packs.apply(check)
    assert partner.peer_packs.packs() == []
    partner.peer_packs.apply(check, trust=True)
    again = partner.peer_packs.check(pack)
    assert (again.key, again.standing, again.needs_trust) == (
        KeyStanding.KNOWN,
        PackStanding.SAME,
        False,
    )
    partner.peer_packs.apply(again)
    assert len(partner.peer_packs.packs()) == 1
    assert [each.name for each in partner.peer_packs.makers()] == [AGENCY]


def other_pack(tmp_path: Path, instrument: Instrument, maker: str) -> Path:
    """Make a pack with another key."""
    other = build_services(str(tmp_path / "other.sqlite"))
    add_clusters(other.store, instrument, range(40, 48))
    path = make(other, tmp_path / "other.xlsx", maker)
    other.store.close()
    return path


def test_another_key_under_a_known_name_is_refused_until_somebody_decides(
    services: Services, partner: Services, pack: Path, instrument: Instrument, tmp_path: Path
) -> None:
    partner.peer_packs.apply(partner.peer_packs.check(pack), trust=True)
    other = other_pack(tmp_path, instrument, " northern  AGENCY")
    check = partner.peer_packs.check(other)
    assert check.key is KeyStanding.CHANGED
    assert check.known_fingerprint == services.peer_packs.own_fingerprint()
    with refusal("peer-pack.other-key"):
        partner.peer_packs.apply(check)
    partner.peer_packs.apply(check, trust=True)
    assert partner.peer_packs.check(other).key is KeyStanding.KNOWN
    assert partner.peer_packs.check(pack).key is KeyStanding.CHANGED, "the earlier is no more"


def test_a_known_key_under_another_name_is_said(
    services: Services, partner: Services, pack: Path, tmp_path: Path
) -> None:
    partner.peer_packs.apply(partner.peer_packs.check(pack), trust=True)
    renamed = make(services, tmp_path / "renamed.xlsx", "Agency of the North")
    check = partner.peer_packs.check(renamed)
    assert (check.key, check.known_name) == (KeyStanding.RENAMED, AGENCY)
    partner.peer_packs.apply(check)
    assert [each.name for each in partner.peer_packs.makers()] == ["Agency of the North"]


def test_somebody_who_takes_our_own_name_does_not_get_our_place(
    services: Services, pack: Path, instrument: Instrument, tmp_path: Path
) -> None:
    own = services.peer_packs.own_fingerprint()
    check = services.peer_packs.check(other_pack(tmp_path, instrument, AGENCY))
    assert check.key is KeyStanding.CHANGED
    services.peer_packs.apply(check, trust=True)
    assert services.peer_packs.own_fingerprint() == own
    assert services.peer_packs.check(pack).key is KeyStanding.OWN


def test_all_that_is_known_of_a_pack_is_said_before_it_comes_in(
    partner: Services, pack: Path
) -> None:
    check = partner.peer_packs.check(pack)
    said = "\n".join(check_lines(partner.catalogue.texts("en"), check))
    for words in (AGENCY, check.fingerprint, "Sweden", "telephone"):
        assert words in said


def test_a_received_pack_can_be_removed_and_its_maker_stays_trusted(
    partner: Services, pack: Path
) -> None:
    kept = partner.peer_packs.apply(partner.peer_packs.check(pack), trust=True)
    partner.peer_packs.remove(kept.id)
    assert partner.peer_packs.packs() == []
    assert partner.peer_packs.check(pack).key is KeyStanding.KNOWN
    with refusal("peer-pack.gone"):
        partner.peer_packs.remove(kept.id)


# ---- comparing


def test_a_cluster_is_set_beside_a_pack_by_quarters(
    partner: Services, pack: Path, instrument: Instrument
) -> None:
    partner.peer_packs.apply(partner.peer_packs.check(pack), trust=True)
    (best,) = add_clusters(
        partner.store, instrument, [90], country="NO", score=lambda _cluster, _question: 5
    )
    comparison = partner.peer_packs.compare(best.assessment.id)
    assert [each.soundness for each in comparison.packs] == [Soundness.SOUND]
    places = {peer.place for figure in comparison.figures for peer in figure.peers}
    assert places <= {Place.HIGHEST_QUARTER, Place.THIRD_QUARTER, Place.MIDDLE}
    assert Place.HIGHEST_QUARTER in places
    assert {round(figure.own or 0, 9) for figure in comparison.figures} == {5.0}


def test_a_pack_of_another_version_is_not_compared_with(
    partner: Services, pack: Path, instrument: Instrument
) -> None:
    partner.peer_packs.apply(partner.peer_packs.check(pack), trust=True)
    (held,) = partner.peer_packs.packs()
    own = held.pack.instrument
    assert soundness(own, replace(own, version="2.0.0")) is Soundness.OTHER_VERSION
    assert soundness(own, replace(own, hash="0" * 64)) is Soundness.OTHER_WORDING
    assert soundness(own, replace(own, id="another")) is Soundness.OTHER_INSTRUMENT


def test_only_the_latest_pack_of_a_maker_is_compared_with(
    services: Services, instrument: Instrument, pack: Path
) -> None:
    (held,) = services.peer_packs.packs()
    later = replace(held.pack, made_on=date(2030, 1, 1))
    assert latest([("a", held.pack), ("b", later)]) == [("b", later)]


# ---- the private key


def test_the_private_key_is_in_no_diagnostics_export_or_pack(
    services: Services, pack: Path, study: list[Made], tmp_path: Path
) -> None:
    with services.store.unit_of_work() as work:
        (own,) = work.signers()
    assert len(own.secret) == 64
    assert own.secret not in repr(own)
    exported = tmp_path / "exchange.xlsx"
    services.exporting.export([study[0].assessment.id], exported, services.catalogue.texts("en"))
    diagnostics = tmp_path / "diagnostics.zip"
    services.diagnosing().save(diagnostics)
    for file in (pack, exported, diagnostics):
        assert occurrences(file, [own.secret]) == []
