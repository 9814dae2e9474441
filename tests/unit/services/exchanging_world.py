"""Sites that edit, delete, export, edit files by hand, import and decide, and what must hold then.

The sites are stores in memory or real ones; what was ever written is remembered beside them.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Conflict, Rule, register_of, values_of, vector_of
from clusterdyn_desktop.domain.records import (
    DELETED,
    Answer,
    AnswerState,
    Assessment,
    Cluster,
    Interview,
    Record,
    Stamped,
    derived_id,
    empty_answer,
)
from clusterdyn_desktop.domain.version_vectors import Order, VersionVector, compare
from clusterdyn_desktop.services.merge_port import KeptConflict
from clusterdyn_desktop.services.store_port import Change
from tests.unit.services.memory_site import edited_by_hand


class Brought(Protocol):
    """What an import tells of itself."""

    @property
    def written(self) -> int: ...
    @property
    def still_open(self) -> int: ...


class Site(Protocol):
    """One store, as histories need it."""

    @property
    def site(self) -> str: ...
    @property
    def held(self) -> Mapping[str, Stamped[Record]]: ...
    @property
    def log(self) -> list[Change]: ...
    @property
    def waiting(self) -> Collection[KeptConflict]: ...
    def put(self, record: Record) -> None: ...
    def delete(self, record_id: str) -> None: ...
    def dossier_here(self) -> Dossier: ...
    def take(self, theirs: Dossier, rule: Rule = Rule.LATER) -> Brought: ...
    def decide(self, conflict: Conflict, decision: Decision) -> None: ...
    def open(self) -> tuple[Conflict, ...]: ...


CLUSTER = derived_id("00000000-0000-0000-0000-000000000000", "cluster")
ASSESSMENT = derived_id(CLUSTER, "assessment")
INTERVIEWS = [derived_id(ASSESSMENT, name) for name in ("S", "L")]
QUESTIONS = ("1.01", "1.02")
ANSWERS = [empty_answer(interview, q) for interview in INTERVIEWS for q in QUESTIONS]
PLACES = [*INTERVIEWS, *(answer.id for answer in ANSWERS)]

Key = tuple[str, str]
S = TypeVar("S", bound=Site)


@dataclass(frozen=True)
class Write:
    """One value that somebody wrote, and all that lay at that site then."""

    key: Key
    vector: VersionVector
    value: Any
    knows: dict[Key, VersionVector]
    is_asked: bool
    """Whether a person wrote it: not what is settled by itself, out of everybody's sight."""


@dataclass
class World(Generic[S]):
    """Some sites, the files they have exported, and everything that was ever written."""

    sites: list[S]
    files: list[Dossier] = field(default_factory=list)
    writes: list[Write] = field(default_factory=list)

    # ---- what happens

    def edit(self, at: int, place: int, what: int, value: int) -> None:
        site = self.sites[at % len(self.sites)]
        record_id = PLACES[place % len(PLACES)]
        held = site.held.get(record_id)
        if held is None:
            answer = next((each for each in ANSWERS if each.id == record_id), None)
            if answer is None or not is_in_sight(site, answer.interview_id):
                return
            self.noting(site, lambda: site.put(changed(answer, what, value)))
        elif is_in_sight(site, record_id):
            self.noting(site, lambda: site.put(changed(held.record, what, value)))

    def delete(self, at: int, place: int) -> None:
        site, record_id = self.sites[at % len(self.sites)], PLACES[place % len(PLACES)]
        if is_in_sight(site, record_id):
            self.noting(site, lambda: site.delete(record_id))

    def restore(self, at: int, place: int) -> None:
        site, record_id = self.sites[at % len(self.sites)], PLACES[place % len(PLACES)]
        held = site.held.get(record_id)
        if held is not None and held.deleted:
            self.noting(site, lambda: site.put(held.record))

    def export(self, at: int) -> None:
        self.files.append(self.sites[at % len(self.sites)].dossier_here())

    def edit_file(self, number: int, place: int, what: int, value: int) -> None:
        if not self.files:
            return
        file, record_id = self.files[number % len(self.files)], PLACES[place % len(PLACES)]
        held = {each.record.id: each for each in file.stamped()}
        stamped = held.get(record_id)
        if stamped is None or not is_in_sight_of(held, record_id):
            return
        record = changed(stamped.record, what, value)
        register = register_of(type(record), REGISTERS[type(record)][what % 2])
        values = {name: getattr(record, name) for name in register.fields}
        if values == {name: getattr(stamped.record, name) for name in register.fields}:
            return
        mark = f"{record_id[:4]}{register.name}{values}"
        edited = edited_by_hand(stamped, mark, register.name, record)
        held[record_id] = edited
        self.files.append(dossier_of(held))
        vector = vector_of(edited, register.name)
        key = (record_id, register.name)
        if not any((each.key, each.vector) == (key, vector) for each in self.writes):
            value_written = values_of(edited.record, register)
            self.writes.append(Write(key, vector, value_written, {}, True))

    def import_file(self, at: int, number: int, rule: Rule = Rule.LATER) -> None:
        if self.files:
            site, file = self.sites[at % len(self.sites)], self.files[number % len(self.files)]
            self.noting(site, lambda: site.take(file, rule))
            check_arrived(site, file)

    def decide(self, at: int, number: int, choice: int) -> None:
        site = self.sites[at % len(self.sites)]
        waiting = site.open()
        if waiting:
            conflict = waiting[number % len(waiting)]
            options = [Decision.MINE, Decision.THEIRS]
            options += [Decision.BOTH] if conflict.can_join else []
            decision = options[choice % len(options)]
            self.noting(site, lambda: site.decide(conflict, decision))

    def noting(self, site: Site, act: Callable[[], object]) -> None:
        """Do something at a site, and remember what was written by it."""
        before = len(site.log)
        vectors = {
            (each.record.id, name): vector
            for each in site.held.values()
            for name, vector in each.vectors.items()
        }
        act()
        knows = {
            (each.record.id, name): vector
            for each in site.held.values()
            for name, vector in each.vectors.items()
        }
        last: dict[tuple[Key, tuple[tuple[str, int], ...]], Write] = {}
        for line in site.log[before:]:
            key = (line.record_id, line.register)
            made_here = line.vector.get(site.site, 0) > vectors.get(key, {}).get(site.site, 0)
            if made_here:
                asked = is_in_sight(site, line.record_id)
                if line.register == DELETED.name:
                    record = site.held[line.record_id].record
                    asked = is_in_sight(site, getattr(record, "interview_id", "")) or isinstance(
                        record, Interview
                    )
                value = tuple(line.new.values())
                write = Write(key, line.vector, value, knows, asked)
                last[key, tuple(sorted(line.vector.items()))] = write
        self.writes += last.values()

    # ---- what must hold

    def check(self) -> None:
        for site in self.sites:
            check_values(site, self.writes)
            check_deletions(site, self.writes)


REGISTERS: dict[type[Record], tuple[str, str]] = {
    Answer: ("note", "score"),
    Interview: ("label", "role"),
}


def changed(record: Record, what: int, value: int) -> Answer | Interview:
    """Return a record with one of its registers edited; few values, so that some are alike."""
    if isinstance(record, Answer):
        if what % 2:
            return replace(record, state=AnswerState.SCORED, score=1 + value % 3)
        return replace(record, note=f"n{value % 4}\nmore {value % 3}")
    if isinstance(record, Interview):
        if what % 2:
            return replace(record, role=f"v{value % 4}")
        return replace(record, label=f"v{value % 4}")
    raise TypeError(record)


def is_in_sight(site: Site, record_id: str) -> bool:
    return is_in_sight_of(site.held, record_id)


def is_in_sight_of(held: Mapping[str, Stamped[Record]], record_id: str) -> bool:
    stamped = held.get(record_id)
    if stamped is None or stamped.deleted:
        return False
    record = stamped.record
    return not isinstance(record, Answer) or is_in_sight_of(held, record.interview_id)


def dossier_of(held: dict[str, Stamped[Any]]) -> Dossier:
    def of(kind: type[Record]) -> tuple[Stamped[Any], ...]:
        return tuple(each for each in held.values() if type(each.record) is kind)

    return Dossier(of(Cluster)[0], of(Assessment)[0], of(Interview), of(Answer))


def is_seen(vector: VersionVector, by: VersionVector) -> bool:
    return compare(vector, by) in {Order.EQUAL, Order.OLDER}


def heads_of(stamped: Stamped[Record], register: str, writes: list[Write]) -> list[Write]:
    """Return the writes of a register that are known with it and not overtaken by another."""
    key, here = (stamped.record.id, register), vector_of(stamped, register)
    known = [each for each in writes if each.key == key and is_seen(each.vector, here)]
    return [
        each
        for each in known
        if not any(compare(each.vector, other.vector) is Order.OLDER for other in known)
    ]


def check_values(site: Site, writes: list[Write]) -> None:
    """What is here is what was written last of all that is known here, and nothing else is."""
    for stamped in site.held.values():
        for register in (*stamped.record.registers, DELETED):
            value: tuple[Any, ...] = (stamped.deleted,)
            if register is not DELETED:
                value = values_of(stamped.record, register)
            heads = heads_of(stamped, register.name, writes)
            assert {each.value for each in heads} <= {value}, (site.site, stamped, heads)


def check_deletions(site: Site, writes: list[Write]) -> None:
    """Nothing is out of sight by a deletion whose maker had not seen it, or the same elsewhere."""
    held = site.held
    for stamped in held.values():
        if not stamped.deleted:
            continue
        record_id, here = stamped.record.id, vector_of(stamped, DELETED.name)
        makers = [
            each
            for each in writes
            if each.key == (record_id, DELETED.name) and is_seen(each.vector, here)
        ]
        for other in held.values():
            is_below = getattr(other.record, "interview_id", "") == record_id
            is_settled = not all(
                each.is_asked for each in heads_of(other, DELETED.name, writes)
            )  # by itself, out of everybody's sight
            if other.record.id == record_id or (is_below and not other.deleted and not is_settled):
                for register in other.record.registers:
                    for write in heads_of(other, register.name, writes):
                        assert not write.is_asked or is_known(write, makers, writes), write


def is_known(write: Write, makers: list[Write], writes: list[Write]) -> bool:
    """Say whether one of the makers had seen a write, or another of the same value."""
    alike = [each for each in writes if (each.key, each.value) == (write.key, write.value)]
    return any(
        is_seen(each.vector, maker.knows.get(each.key, {})) for maker in makers for each in alike
    )


def check_arrived(site: Site, file: Dossier) -> None:
    """All of a file is in what is here, or waits in a conflict that is open."""
    waiting: dict[str, list[Stamped[Record]]] = {}
    for kept in site.waiting:
        for each in (kept.theirs, *kept.held):
            waiting.setdefault(each.record.id, []).append(each)
    for theirs in file.stamped():
        ours = site.held.get(theirs.record.id)
        for name, vector in theirs.vectors.items():
            found = [ours] if ours is not None else []
            found += waiting.get(theirs.record.id, [])
            assert any(is_seen(vector, vector_of(each, name)) for each in found), (name, theirs)


def new_world(sites: list[S]) -> World[S]:
    """Let empty sites all start from the same assessment, made at the first of them."""
    first, *others = sites
    world = World(sites)
    world.noting(first, lambda: first.put(Cluster(CLUSTER, name="Lövsjö")))
    assessment = Assessment(ASSESSMENT, cluster_id=CLUSTER, label="2026")
    world.noting(first, lambda: first.put(assessment))
    for interview, role in zip(INTERVIEWS, "SL", strict=True):
        made = Interview(interview, assessment_id=ASSESSMENT, label=f"SE-{role}-01", role=role)
        world.noting(first, partial(first.put, made))
    world.noting(first, lambda: first.put(changed(ANSWERS[0], 0, 0)))
    for other in others:
        world.noting(other, partial(other.take, first.dossier_here()))
    return world


NUMBER = st.integers(0, 11)
ACTS = st.one_of(
    st.tuples(st.just("edit"), NUMBER, NUMBER, NUMBER, NUMBER),
    st.tuples(st.just("edit"), NUMBER, NUMBER, NUMBER, NUMBER),
    st.tuples(st.just("delete"), NUMBER, NUMBER),
    st.tuples(st.just("restore"), NUMBER, NUMBER),
    st.tuples(st.just("export"), NUMBER),
    st.tuples(st.just("edit_file"), NUMBER, NUMBER, NUMBER, NUMBER),
    st.tuples(st.just("import_file"), NUMBER, NUMBER),
    st.tuples(st.just("import_file"), NUMBER, NUMBER),
    st.tuples(st.just("decide"), NUMBER, NUMBER, NUMBER),
)
HISTORIES = st.lists(ACTS, min_size=8, max_size=40)
SIZES = st.sampled_from([3, 3, 4])


def play(world: World[Any], history: list[tuple[Any, ...]]) -> None:
    for name, *arguments in history:
        getattr(world, name)(*arguments)
