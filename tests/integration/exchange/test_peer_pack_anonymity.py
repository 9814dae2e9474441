"""What identifies a cluster or a person is in no byte of a peer pack.

Something recognisable is planted in every field of every record, and in all that lies beside them;
then every part of the file is searched for it in several writings. The fields are those that the
records have: one that comes later is planted and looked for without a change here.
"""

import getpass
import hashlib
import platform
import re
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_type_hints
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Action,
    AgreedValue,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    Record,
    derived_id,
)
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.store_port import Draft, Place
from tests.integration.peer_study import ROOT, add_clusters
from tests.integration.unpacked import occurrences, parts

MAKER = "Northern Agency"
CLUSTERS = range(8)

OF_THE_INSTRUMENT = {
    *("instrument_id", "instrument_version", "instrument_hash", "question_id", "question_set"),
    *("role", "variable"),
}
"""Fields that hold names of the instrument, which a pack may well speak of."""

KEPT = {
    *OF_THE_INSTRUMENT,
    *("country", "round", "state", "score", "consent_withdrawn_on", "erased_on"),
}
"""What stays as the study has it, so that there are figures and a country to make a pack of."""

PLANTED = "Zqkplanted"
"""Stands in every text, so that one search finds them all."""

UUID = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)


@dataclass
class Planting:
    """Makes recognisable values, and knows what to look for."""

    words: set[str] = field(default_factory=lambda: {PLANTED})
    _made: int = 0

    def word(self) -> str:
        """Return a text that no other is like."""
        self._made += 1
        return f"{PLANTED}{self._made}Åx"

    def number(self) -> int:
        """Return a number that no count, score or year of a pack can be."""
        self._made += 1
        number = 7_300_019 + self._made % 40 * 7
        self.words.add(str(number))
        return number

    def day(self) -> date:
        """Return a day; its year may be told, and its month and day may not."""
        self._made += 1
        day = date(1931, 1 + self._made % 12, 13 + self._made % 15)
        for form in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%Y%m%d", "%d %b %Y"):
            self.words.add(day.strftime(form))
        return day

    def planted(self, record: Record) -> Record:
        """Return a record with something recognisable in every field that can hold it."""
        hints = get_type_hints(type(record))
        values = {each.name: self._value(hints[each.name]) for each in fields(record)}
        left = {"id", record.parent, "sha256"} | KEPT
        held: dict[str, Any] = {
            name: value for name, value in values.items() if name not in left and value
        }
        return replace(record, **held)

    def _value(self, hint: object) -> object:
        """Return something that a field of a type can hold, None for a choice from a list."""
        if getattr(hint, "__origin__", None) is tuple:
            return (self.word(), self.word())
        kinds = {hint, *get_args(hint)}
        if datetime in kinds:
            return datetime.combine(self.day(), time(4, 31), UTC)
        if float in kinds:
            return float(self.number())
        makers: tuple[tuple[type, Callable[[], object]], ...] = (
            (str, self.word),
            (int, self.number),
            (date, self.day),
        )
        return next((make() for kind, make in makers if kind in kinds), None)


def one_of_everything(dossier: Dossier) -> Iterator[Record]:
    """Yield a record of every kind that the study has none of."""
    assessment, interview = dossier.assessment.record.id, dossier.interviews[0].record.id
    yield Jotting(derived_id(interview, "jotting"), interview)
    yield Attachment(derived_id(interview, "attachment"), interview, "1.01", sha256="ab" * 32)
    yield AgreedValue(derived_id(assessment, "agreed_value", "1.01"), assessment, "1.01", 4)
    yield Indicator(derived_id(assessment, "indicator"), assessment)
    yield Action(derived_id(assessment, "action"), assessment)
    yield CaseStory(derived_id(assessment, "case_story"), assessment)


@pytest.fixture(scope="module")
def home_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder that stands in for everything the program keeps on this computer."""
    folder = tmp_path_factory.mktemp("Zqkhome")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDYN_HOME", str(folder))
        for name in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME"):
            patch.setenv(name, f"{PLANTED}{name}")
        patch.setattr(socket, "gethostname", lambda: f"{PLANTED}host")
        patch.setattr(platform, "node", lambda: f"{PLANTED}node")
        yield folder


@pytest.fixture(scope="module")
def services_once(home_once: Path) -> Iterator[Services]:
    built = build_services(str(home_once / "store.sqlite"))
    yield built
    built.store.close()


@pytest.fixture(scope="module")
def planted(services_once: Services, instrument: Instrument) -> Planting:
    """A store in which everything that can be recognised is known."""
    services = services_once
    planting = Planting()
    made = add_clusters(services.store, instrument, CLUSTERS)
    with services.store.unit_of_work(planting.word()) as work:
        for each in made:
            dossier = work.dossier(each.assessment.id)
            assert dossier is not None
            records = [stamped.record for stamped in dossier.stamped()]
            for record in (*records, *one_of_everything(dossier)):
                work.put(planting.planted(record), planting.word())
            last = work.get(Interview, each.interviews[4].id)
            assert last is not None
            work.put(replace(last.record, consent_withdrawn_on=planting.day()))
            planting.words |= {each.cluster.id, each.assessment.id, each.interviews[0].id}
        interview = made[0].interviews[0].id
        name, firm, mail, phone, typed = (planting.word() for _ in range(5))
        work.keep_contact(Contact(interview, name, firm, mail, phone, planting.day()))
        work.keep_draft(Draft(interview, "1.01", "note", typed, 3, datetime.now(UTC)))
        work.remember_place(Place(made[0].assessment.id, interview, "1.01", datetime.now(UTC)))
        work.commit()
    preferences = services.preferences.load()
    services.preferences.save(
        replace(preferences, who=planting.word(), organisation=planting.word())
    )
    planting.words.add(services.store.site)
    return planting


@pytest.fixture(scope="module")
def pack(services_once: Services, planted: Planting, home_once: Path) -> Path:
    path = home_once / "pack.xlsx"
    texts = services_once.catalogue.texts("sv")
    services_once.peer_packs.make("SE", path, texts, maker=MAKER)
    return path


def test_nothing_that_identifies_anybody_is_in_a_peer_pack(
    services_once: Services, planted: Planting, pack: Path
) -> None:
    (kept,) = services_once.peer_packs.packs()
    assert kept.pack.clusters == len(CLUSTERS)
    assert all(kept.pack.variables.values()), "there are figures"
    assert len(planted.words) > 100
    assert occurrences(pack, planted.words) == []
    assert [name for name, content in parts(pack) if UUID.search(content)] == []


def test_every_kind_of_record_and_of_field_was_planted() -> None:
    """Only what is named in `KEPT` is left as it is, and choices from a fixed list."""
    planting = Planting()
    for kind in RECORD_KINDS:
        blank = kind(id=ROOT)
        done = planting.planted(blank)
        for each in fields(kind):
            hint = get_type_hints(kind)[each.name]
            is_choice = any(
                isinstance(each_kind, type) and issubclass(each_kind, bool | Enum)
                for each_kind in (hint, *get_args(hint))
            )
            if each.name in {"id", kind.parent, "sha256"} | KEPT or is_choice:
                continue
            assert getattr(done, each.name) != getattr(blank, each.name), (kind, each.name)


def test_no_hash_of_an_id_is_in_a_peer_pack(services_once: Services, pack: Path) -> None:
    """A hash of what can be guessed says as much as what was hashed."""
    with services_once.store.unit_of_work() as work:
        ids = [
            stamped.record.id
            for kind in (Cluster, Assessment, Interview)
            for stamped in work.find(kind)
        ]
    ids.append(services_once.store.site)
    digests = [
        maker(each.encode()).hexdigest()[:16]
        for each in ids
        for maker in (hashlib.sha256, hashlib.sha1, hashlib.md5)
    ]
    assert occurrences(pack, [*digests, *(each.replace("-", "") for each in ids)]) == []


def test_nothing_of_this_computer_is_in_a_peer_pack(
    services_once: Services, home_once: Path, pack: Path
) -> None:
    assert getpass.getuser().startswith(PLANTED), "the name of the account is planted, too"
    names = {str(home_once), home_once.name, services_once.store.location, PLANTED}
    if len(str(Path.home())) > 4:
        names.add(str(Path.home()))
    assert occurrences(pack, names) == []


def test_a_pack_has_no_parts_but_those_of_a_plain_workbook(pack: Path) -> None:
    with ZipFile(pack) as archive:
        names = archive.namelist()
        properties = archive.read("docProps/core.xml").decode()
        times = {entry.date_time[3:] for entry in archive.infolist()}
    allowed = ("[Content_Types].xml", "_rels/", "docProps/", "xl/")
    assert all(name.startswith(allowed) for name in names)
    odd = ("comment", "thumbnail", "vml", "custom", "external", "embedd", "printer", "media")
    assert not [name for name in names if any(part in name.casefold() for part in odd)]
    assert times == {(0, 0, 0)}, "no time of day"
    assert "lastModifiedBy" not in properties
    assert "T00:00:00Z" in properties


@pytest.mark.parametrize(
    ("part", "written"),
    [
        ("docProps/more.xml", "utf-8"),
        ("xl/hidden.bin", "utf-16-le"),
        ("xl/other.bin", "utf-16-be"),
    ],
)
def test_the_search_finds_what_is_there(tmp_path: Path, part: str, written: str) -> None:
    planting, spoilt = Planting(), tmp_path / "spoilt.xlsx"
    with ZipFile(spoilt, "w", ZIP_DEFLATED) as archive:
        archive.writestr(part, f"before {planting.word()} after".encode(written))
    assert (PLANTED, part) in occurrences(spoilt, planting.words)
