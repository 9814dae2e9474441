"""Private environments: made once, brought up to date only when the pins change.

Third-party packages come from `requirements/` alone, every file checked against its hash. The
project itself is installed as a link to this checkout.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tools.commands import ROOT, CommandFailed, run_quietly, say, stop
from tools.python_versions import OLDEST, Python, describe

REQUIREMENTS = ROOT / "requirements"

# What the link to the checkout is made from.
PROJECT = "project"
PROJECT_FILES = (ROOT / "pyproject.toml", ROOT / "clusterdyn_desktop" / "__init__.py")

# dev.txt holds everything of these, in the same versions.
INCLUDED_IN = {"dev.txt": ("build.txt", "run.txt")}

PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet")
PINNED = ("--require-hashes", "--only-binary=:all:", "--no-deps")
LINKED = ("--no-deps", "--no-build-isolation", "--editable")


@dataclass(frozen=True)
class Environment:
    """A folder with a Python of its own, and a note of what was installed in it."""

    folder: Path

    @property
    def interpreter(self) -> Path:
        """The environment's Python, on every system."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def ensure_made(self, python: Python) -> None:
        """Make it, unless there is one whose Python still starts: systems change under it."""
        if self._usable():
            return
        name = self.folder.relative_to(ROOT)
        say(f"Making a private environment in {name} with Python {python.version_text}")
        shutil.rmtree(self.folder, ignore_errors=True)
        try:
            run_quietly([python.path, "-m", "venv", self.folder])
        except CommandFailed as failure:
            shutil.rmtree(self.folder, ignore_errors=True)
            stop(f"{failure.output.rstrip()}\nThe private environment could not be made.")

    def ensure_pinned(self, requirements: Iterable[str]) -> None:
        """Install what these files of `requirements/` pin, where they changed since last time."""
        done = self._read_note()
        for name in requirements:
            if done.get(name) == _fingerprint([REQUIREMENTS / name]):
                continue
            say(f"Installing what requirements/{name} pins (a minute the first time)")
            self._install_pinned(name)
            for same in (name, *INCLUDED_IN.get(name, ())):
                done[same] = _fingerprint([REQUIREMENTS / same])
            self._write_note(done)

    def ensure_project(self) -> None:
        """Link the checkout into it, so that the program's commands exist."""
        done = self._read_note()
        wanted = _fingerprint(PROJECT_FILES)
        if done.get(PROJECT) != wanted:
            self.pip("install", *LINKED, str(ROOT))
            self._write_note({**done, PROJECT: wanted})

    def pip(self, *arguments: str) -> None:
        """Run pip; raises `CommandFailed` with what it said."""
        run_quietly([self.interpreter, *PIP, *arguments])

    def _install_pinned(self, name: str) -> None:
        try:
            self.pip("install", *PINNED, "--requirement", str(REQUIREMENTS / name))
        except CommandFailed as failure:
            stop(
                f"{failure.output.rstrip()}\nThe packages could not be installed. The first run "
                "needs a network; nothing is half-done, so run the same command again."
            )

    def _usable(self) -> bool:
        python = describe(str(self.interpreter)) if self.interpreter.exists() else None
        return python is not None and python.version >= OLDEST

    @property
    def _note(self) -> Path:
        return self.folder / "prepared.json"

    def _read_note(self) -> dict[str, str]:
        try:
            note: dict[str, str] = json.loads(self._note.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return note

    def _write_note(self, note: dict[str, str]) -> None:
        self._note.write_text(json.dumps(note, indent=1, sort_keys=True) + "\n", "utf-8")


def _fingerprint(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()
