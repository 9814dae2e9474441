"""What a file turned out to be, and what can be done with it: one way to show it for each kind."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Conflict, ConflictKey, Rule
from clusterdyn_desktop.gui.exchange.check_faces import Checked, import_face
from clusterdyn_desktop.gui.exchange.conflict_places import NOWHERE, Places, places_in
from clusterdyn_desktop.gui.exchange.done_words import (
    brought_in_words,
    instrument_kept_words,
    pack_words,
)
from clusterdyn_desktop.gui.exchange.faces import CheckFace
from clusterdyn_desktop.gui.exchange.instrument_face import instrument_face
from clusterdyn_desktop.gui.exchange.pack_face import pack_face
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import FileEntry
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.progress import Progress


@dataclass(frozen=True, slots=True)
class Brought:
    """What came in: a sentence, made on the GUI thread; what can be opened and undone."""

    words: Callable[[], str]
    to_open: str = ""
    entry: FileEntry | None = None


Decisions = Mapping[ConflictKey, Decision]
FaceWith = Callable[[Texts, Formats, bool], CheckFace]
BringIn = Callable[[Decisions, Rule, bool, Progress], Brought]


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that was read. `face` and `bring_in` are given whether the choice was made.

    `conflicts` are to be decided on before or after; `bring_in` writes, on the store's thread.
    """

    face: FaceWith
    bring_in: BringIn
    conflicts: Sequence[Conflict] = ()
    places: Places = NOWHERE


def read_offer(
    services: Services, path: Path, password: str, into: str, progress: Progress
) -> Offer:
    """Read a file, whatever kind it is. Raises what reading raises."""
    kind = services.file_kinds.kind_of(path, password)
    if kind is FileKind.PEER_PACK:
        return _pack(services, path, password, progress)
    if kind is FileKind.INSTRUMENT:
        return _instrument(services, path, password, progress)
    return _assessments(services, path, password, into, progress)


def _assessments(
    services: Services, path: Path, password: str, into: str, progress: Progress
) -> Offer:
    importing = services.importing
    check = importing.check(path, progress, password=password, into=into)
    checked = Checked(check, places_in(check, services.instruments))

    def face(texts: Texts, formats: Formats, chosen: bool) -> CheckFace:
        return import_face(checked, texts, formats, leaves_out=chosen)

    def bring_in(decisions: Decisions, rule: Rule, chosen: bool, progress: Progress) -> Brought:
        imported = importing.apply(
            check, decisions, rule=rule, leave_out_problems=chosen, progress=progress
        )
        there = [
            entry.dossier.assessment.record.id
            for entry in check.assessments
            if not entry.is_erased_here and not entry.is_in_bin
        ]
        to_open = there[0] if len(there) == 1 else ""
        return Brought(lambda: brought_in_words(check, imported), to_open, imported.entry)

    return Offer(face, bring_in, check.conflicts, checked.places)


def _pack(services: Services, path: Path, password: str, progress: Progress) -> Offer:
    packs = services.peer_packs
    check = packs.check(path, progress, password)

    def face(texts: Texts, formats: Formats, chosen: bool) -> CheckFace:
        return pack_face(check, texts, formats, is_compared=chosen)

    def bring_in(_decisions: Decisions, _rule: Rule, chosen: bool, _progress: Progress) -> Brought:
        kept = packs.apply(check, trust=chosen)
        return Brought(lambda: pack_words(kept))

    return Offer(face, bring_in)


def _instrument(services: Services, path: Path, password: str, progress: Progress) -> Offer:
    desk = services.instrument_desk
    check = desk.check(path, progress, password)

    def face(texts: Texts, formats: Formats, _chosen: bool) -> CheckFace:
        return instrument_face(check, texts, formats)

    def bring_in(_decisions: Decisions, _rule: Rule, _chosen: bool, _progress: Progress) -> Brought:
        kept = desk.apply(check)
        return Brought(lambda: instrument_kept_words(kept))

    return Offer(face, bring_in)
