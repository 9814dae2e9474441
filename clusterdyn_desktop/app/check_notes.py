"""When stores were checked, and what came of it: a small file beside the preferences."""

import json
import logging
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from clusterdyn_desktop.services.check_port import CheckNote

log = logging.getLogger(__name__)


class CheckNotesFile:
    """Keeps notes in a file. An unreadable one counts as none: it holds no work."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self, location: str) -> Sequence[CheckNote]:
        """Return the last quick check of a store and the last full one, the latest first."""
        held = self._read().get(location)
        found = [_note(each) for each in held] if isinstance(held, list) else []
        known = [note for note in found if note is not None]
        return sorted(known, key=lambda note: note.at, reverse=True)

    def write(self, location: str, note: CheckNote) -> None:
        """Note down a check, in the place of the last one of its sort; a failure is logged."""
        others = [each for each in self.read(location) if each.is_full != note.is_full]
        held = {**self._read(), location: [_plain(each) for each in (note, *others)]}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps(held, indent=2), encoding="utf-8")
            fresh.replace(self._file)
        except OSError:
            log.warning("when the store was checked could not be noted down")

    def _read(self) -> dict[str, Any]:
        try:
            held = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return held if isinstance(held, dict) else {}


def _plain(note: CheckNote) -> dict[str, object]:
    return {
        "at": note.at.isoformat(),
        "full": note.is_full,
        "findings": note.findings,
        "lines": note.lines,
    }


def _note(held: object) -> CheckNote | None:
    """Return a note that was written by this program or one like it, else None."""
    if not isinstance(held, dict):
        return None
    try:
        at = datetime.fromisoformat(held["at"])
        if at.tzinfo is None:
            return None
        return CheckNote(at, bool(held["full"]), int(held["findings"]), int(held["lines"]))
    except (KeyError, TypeError, ValueError):
        return None
