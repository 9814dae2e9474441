"""What can be told of the program and the computer: versions, logs, reports of failures."""

import getpass
import os
import platform
import re
import sqlite3
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.crash_guard import plain_trace
from clusterdyn_desktop.app.run_reports import SEEN
from clusterdyn_desktop.domain.backup_names import folder_name
from clusterdyn_desktop.services.diagnostics_port import Facts, Paper
from clusterdyn_desktop.services.ports import PreferenceKeeper, Preferences

MOST_BYTES = 1_000_000
"""Of one log or report; the end is what counts."""

_LOG = re.compile(r"clusterdyn\.log(\.\d)?")
_REPORT = re.compile(r"(command|bug|crash|cut-off)-[-0-9a-f]+\.txt")


class ProgramFactsHere:
    """Looks at this program, as `services.diagnostics_port.ProgramFacts` promises."""

    def __init__(self, preferences: PreferenceKeeper, store: Callable[[], Path | None]) -> None:
        self._preferences = preferences
        self._store = store

    def versions(self) -> Facts:
        from PySide6 import __version__ as pyside
        from PySide6.QtCore import QLocale, qVersion
        from sqlalchemy import __version__ as sqlalchemy

        return {
            "ClusterDyn": __version__,
            "Python": platform.python_version(),
            "Qt": qVersion(),
            "PySide6": pyside,
            "SQLite": sqlite3.sqlite_version,
            "SQLAlchemy": sqlalchemy,
            "system": platform.platform(),
            "machine": platform.machine(),
            "processors": os.cpu_count(),
            "region": QLocale.system().name(),
            "installed": "bundle" if getattr(sys, "frozen", False) else "package",
        }

    def papers(self) -> Sequence[Paper]:
        folder = paths.log_folder()
        held = [
            *(("log", file) for file in _named(folder, _LOG)),
            *(("reports", file) for file in _named(folder, _REPORT)),
            *(("reports", file) for file in _named(folder / SEEN, _REPORT)),
        ]
        return [
            Paper(f"{place}/{file.name}", plain_trace(text))
            for place, file in held
            if (text := _text(file)) is not None
        ]

    def private_words(self) -> Mapping[str, str]:
        chosen = self._preferences.load()
        words = {chosen.who: "…", chosen.organisation: "…", _user_name(): "user"}
        for path in _chosen_paths(chosen):
            words |= {str(path): "…", path.name: "…"}
        home = Path.home()
        words |= {str(home): "~", home.name: "user"}
        if (store := self._store()) is not None:
            words |= {
                str(store): "store",
                str(store.parent): "…",
                folder_name(store.stem): "backups",
                store.name: "store",
                store.stem: "store",
            }
        return {word: other for word, other in words.items() if word.strip("/\\. ")}


def _named(folder: Path, pattern: re.Pattern[str]) -> Sequence[Path]:
    """Return the files that the program has named so; whatever else lies there is not ours."""
    return sorted(file for file in folder.glob("*") if pattern.fullmatch(file.name))


def _chosen_paths(chosen: Preferences) -> Sequence[Path]:
    named = (chosen.logo, chosen.backup_folder, chosen.second_backup_folder)
    return [Path(each) for each in (*named, *chosen.accepted_grounds) if each]


def _text(file: Path) -> str | None:
    with suppress(OSError):
        return file.read_bytes()[-MOST_BYTES:].decode("utf-8", errors="replace")
    return None


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return ""
