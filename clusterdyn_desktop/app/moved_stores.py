"""Where stores were moved: a small file beside the preferences.

Without it a program that is started with the old path would make a new, empty store there.
"""

import json
import os
from pathlib import Path

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.domain.errors import UserError


def place_of(location: str | None) -> str | Path:
    """Return where the store is that a person means; None is the one they chose, or their own.

    One that was moved is found by its old path, as long as no file is there.
    """
    if location is None:
        location = PreferenceFile(paths.preferences_file()).load().office_store or None
    if location is not None and "://" in location:
        return location
    path = Path(location or paths.default_store()).absolute()
    return MovedStoreFile(paths.moved_stores_file()).present(path)


class MovedStoreFile:
    """Keeps old and new paths in a file, as `services.ground_port.MovedStores` promises."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def remember(self, old: Path, new: Path) -> None:
        """Write down, through to the disk. Raises `move.not-remembered`."""
        held = {**self._read(), str(old): str(new)}
        held.pop(str(new), None)  # one that moved back
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            with fresh.open("w", encoding="utf-8") as file:
                file.write(json.dumps(held, indent=2))
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._file)
        except OSError as problem:
            raise UserError(
                "move.not-remembered", path=str(self._file), reason=problem.strerror or ""
            ) from problem

    def present(self, path: Path) -> Path:
        """Return where a store is now; the path itself where there is a file, or none was moved."""
        if path.exists():
            return path
        held, place = self._read(), path
        for _ in held:
            place = Path(held.get(str(place), str(place)))
            if place.exists():
                return place
        return path

    def _read(self) -> dict[str, str]:
        try:
            held = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        pairs = held.items() if isinstance(held, dict) else ()
        return {old: new for old, new in pairs if isinstance(new, str)}
