"""Preferences in a small JSON file."""

import json
import logging
from dataclasses import asdict, fields
from pathlib import Path

from clusterdyn_desktop.services.ports import Preferences

log = logging.getLogger(__name__)


class PreferenceFile:
    """Keeps preferences in a file. An unreadable file counts as none: it holds no work."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: Preferences | None = None

    def load(self) -> Preferences:
        """Return the preferences, or the defaults."""
        if self._held is None:
            self._held = self._read()
        return self._held

    def _read(self) -> Preferences:
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError):
            log.warning("preferences could not be read; the defaults are used")
            return Preferences()
        return _known(data) if isinstance(data, dict) else Preferences()

    def save(self, preferences: Preferences) -> None:
        """Keep the preferences; a file that cannot be written is logged, not an error."""
        self._held = preferences
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(asdict(preferences), indent=2), encoding="utf-8")
            fresh.replace(self._path)
        except OSError:
            log.warning("preferences could not be written")


def _known(data: dict[str, object]) -> Preferences:
    """Take what this version knows and of the right type; an older or newer file is no harm."""
    defaults = asdict(Preferences())
    names = {field.name for field in fields(Preferences)}
    taken = {
        name: value
        for name, value in data.items()
        if name in names and type(value) is type(defaults[name])
    }
    return Preferences(**{**defaults, **taken})
