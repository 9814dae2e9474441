"""The file for support: what helps to find a fault, and never an answer, a name or a note.

Everything in it is on a list of things that may be told; nothing is copied and then cleaned. That
private words are struck out of logs and reports as well is a second lock on the same door.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.diagnostics_port import Facts, Paper, ProgramFacts, StoreFacts
from clusterdyn_desktop.services.moving import Moving
from clusterdyn_desktop.services.ports import PreferenceKeeper, Preferences
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.safekeeping import Safekeeping
from clusterdyn_desktop.services.store_check import StoreCheck

ABOUT = """\
This file was made by ClusterDyn for those who mend it. It holds versions, settings (of names only
whether one is set), the program's log, reports of failures, and facts about the store: sizes,
counts, whether it is sound. It holds no answer, no name, no note, and no path with a name in it.
Nothing was sent to anybody.
"""

APPEARANCES = ("system", "light", "dark")
SHORTEST_WORD = 3
"""Shorter words are parts of too many others to be struck out."""


@dataclass(frozen=True, slots=True)
class OpenStore:
    """What knows the open store. `facts` is None for one on a server."""

    facts: Callable[[], StoreFacts | None]
    check: StoreCheck
    safekeeping: Safekeeping
    moving: Moving


class Diagnosing:
    """Makes the file. `store` gives what knows the open store, or what to tell in its place."""

    def __init__(
        self,
        program: ProgramFacts,
        preferences: PreferenceKeeper,
        languages: Sequence[str],
        store: OpenStore | Facts,
    ) -> None:
        self._program = program
        self._preferences = preferences
        self._languages = languages
        self._store = store

    def save(self, file: Path, progress: Progress = no_progress) -> None:
        """Write the file, whole or not at all. Raises `file.not-writable`, `Cancelled`."""
        from zipfile import ZIP_DEFLATED, ZipFile

        papers = list(self._papers(progress))
        beside = file.with_name(f".{file.name}.{uuid4().hex}")
        try:
            try:
                with ZipFile(beside, "w", ZIP_DEFLATED) as archive:
                    for paper in papers:
                        archive.writestr(paper.name, paper.text)
                beside.replace(file)
            finally:
                beside.unlink(missing_ok=True)
        except OSError as problem:
            reason = problem.strerror or ""
            raise UserError("file.not-writable", file=str(file), reason=reason) from problem

    def _papers(self, progress: Progress) -> Iterator[Paper]:
        strike_out = _striking_out(self._program.private_words())
        yield Paper("about.txt", ABOUT)
        yield _sheet("program.json", self._program.versions())
        yield _sheet("settings.json", _settings(self._preferences.load(), self._languages))
        yield _sheet("store.json", self._store_facts(progress))
        for paper in self._program.papers():
            progress(0, 0)
            yield Paper(paper.name, strike_out(paper.text))

    def _store_facts(self, progress: Progress) -> Facts:
        if not isinstance(self._store, OpenStore):
            return self._store
        store = self._store
        known = store.facts()
        return {
            **(known.facts() if known is not None else {"kind": "server"}),
            "ground": str(store.moving.ground()),
            "check": _checked(store.check, progress),
            "backups": _backups(store.safekeeping, progress),
        }


def _sheet(name: str, facts: Facts) -> Paper:
    return Paper(name, json.dumps(facts, indent=2, ensure_ascii=False))


def _settings(chosen: Preferences, languages: Sequence[str]) -> Facts:
    """Return the settings: of what a person typed or chose freely, only whether it is set."""
    return {
        "language": chosen.language if chosen.language in ("", *languages) else "other",
        "appearance": chosen.appearance if chosen.appearance in APPEARANCES else "other",
        "backup_minutes": chosen.backup_minutes,
        "first_start_done": chosen.first_start_done,
        "is_set": {
            name: bool(getattr(chosen, name))
            for name in ("who", "organisation", "logo", "backup_folder", "second_backup_folder")
        },
    }


def _checked(check: StoreCheck, progress: Progress) -> Facts:
    """Return what the quick check finds, by kind: details may quote what is in the store."""
    if not check.is_offered:
        return {}
    try:
        checked = check.quick(progress)
    except UserError as error:
        return {"refused": error.code}
    return {
        "sound": checked.is_sound,
        "findings": dict(Counter(finding.code.value for finding in checked.findings)),
    }


def _backups(safekeeping: Safekeeping, progress: Progress) -> Facts:
    if not safekeeping.is_offered:
        return {}
    try:
        found = safekeeping.backups(progress)
    except UserError as error:
        return {"refused": error.code}
    problems = Counter(each.backup.problem for each in found.backups if each.backup.problem)
    return {
        "count": len(found.backups),
        "bytes": found.size,
        "newest": found.newest.made_at.isoformat() if found.newest else None,
        "problems": dict(problems),
        "trouble": found.trouble.code if found.trouble else None,
        "folders": [
            {"kind": folder.kind.value, "reachable": folder.is_reachable}
            for folder in found.folders
        ],
    }


def _striking_out(words: Mapping[str, str]) -> Callable[[str], str]:
    """Return what puts other words in the place of private ones, the longest first."""
    meant = {word: other for word, other in words.items() if len(word) >= SHORTEST_WORD}
    if not meant:
        return lambda text: text
    folded = {word.casefold(): other for word, other in meant.items()}
    longest_first = sorted(meant, key=len, reverse=True)
    pattern = re.compile(
        "|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in longest_first), re.IGNORECASE
    )
    return lambda text: pattern.sub(lambda match: folded.get(match[0].casefold(), "…"), text)
