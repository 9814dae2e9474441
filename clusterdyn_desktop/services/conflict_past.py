"""What the history here knows of a conflict: what both started from, who made ours, and when."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.merging import Conflict, is_covered, register_of, vector_of
from clusterdyn_desktop.domain.records import Cluster, Record, Stamped
from clusterdyn_desktop.services.store_port import CREATED, Change, UnitOfWork

IMPORT = "import "
"""What the reason of an import's lines begins with; the file's name follows."""


def why_imported(name: str) -> str:
    """Return the reason of the lines of an import, by the file's name."""
    return IMPORT + name


def with_past(
    work: UnitOfWork, conflicts: Sequence[Conflict], ours: Dossier, theirs_from: str
) -> tuple[Conflict, ...]:
    """Return conflicts with what the history knows of them; read in one go."""
    if not conflicts:
        return ()
    held = {each.record.id: each for each in ours.stamped()}
    below = _below(held.values())
    lines = _lines(work, conflicts, below)
    told = []
    for conflict in conflicts:
        about = [line for line in lines[conflict.record_id] if line.register == conflict.register]
        if conflict.is_deletion and not conflict.ours_deleted:
            about = _lines_of_family(conflict.record_id, lines, below)
        who, at = _made_by(about)
        base = None
        if not conflict.is_deletion:
            base = base_of(about, held[conflict.record_id], conflict)
        told.append(replace(conflict, base=base, ours_who=who, ours_at=at, theirs_from=theirs_from))
    return tuple(told)


def _below(held: Iterable[Stamped[Record]]) -> Mapping[str, list[str]]:
    """Return the ids of what hangs on each record directly."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for each in held:
        if each.record.parent:
            found[str(getattr(each.record, each.record.parent))].append(each.record.id)
    return found


def _family(record_id: str, below: Mapping[str, list[str]]) -> list[str]:
    found = [record_id]
    for each in found:
        found += below.get(each, ())
    return found


def _lines(
    work: UnitOfWork, conflicts: Sequence[Conflict], below: Mapping[str, list[str]]
) -> Mapping[str, list[Change]]:
    """Return the lines about the records concerned, by record id, in order."""
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for conflict in conflicts:
        assessment = "" if conflict.kind is Cluster else conflict.assessment_id
        wanted[assessment].add(conflict.record_id)
        if conflict.is_deletion and not conflict.ours_deleted:
            wanted[conflict.assessment_id].update(_family(conflict.record_id, below))
    found: defaultdict[str, list[Change]] = defaultdict(list)
    for assessment, ids in wanted.items():
        for line in work.lines_about(assessment, ids):
            found[line.record_id].append(line)
    return found


def _lines_of_family(
    record_id: str, lines: Mapping[str, list[Change]], below: Mapping[str, list[str]]
) -> list[Change]:
    """Return the lines about a record and all that hangs on it, in order."""
    found = [line for each in _family(record_id, below) for line in lines.get(each, ())]
    return sorted((line for line in found if line.register != CREATED), key=_number)


def _number(line: Change) -> int:
    return line.sequence


def _made_by(lines: Sequence[Change]) -> tuple[str, datetime | None]:
    """Return who made the last of some edits here, and when; the file's name, if it came so."""
    if not lines:
        return "", None
    last = lines[-1]
    if last.why.startswith(IMPORT):
        return last.why.removeprefix(IMPORT), last.at
    return last.who, last.at


def base_of(lines: Sequence[Change], ours: Stamped[Record], conflict: Conflict) -> Record | None:
    """Return what both started from: the newest state that both had seen.

    Blank where they have no edit in common, None where the history here does not say. `lines` are
    those of the register, in order. What a step wrote only on the way to its end does not count.
    """
    here = vector_of(ours, conflict.register)
    there = conflict.theirs_vectors.get(conflict.register, {})
    last_of_batch = {line.batch: line for line in lines}
    for line in reversed(last_of_batch.values()):
        if is_covered(line.vector, here) and is_covered(line.vector, there):
            return None if line.is_erased else replace(conflict.theirs, **line.new)
    if here.keys() & there.keys():
        return None
    blank = type(conflict.theirs)(id="")
    register = register_of(conflict.kind, conflict.register)
    return replace(conflict.theirs, **{name: getattr(blank, name) for name in register.fields})
