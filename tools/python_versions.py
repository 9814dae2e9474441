"""Which Python on this computer can run ClusterDyn.

Readable by every Python since 3.8, because it may be started by one that is too old itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import NamedTuple

OLDEST = (3, 11)
CANDIDATES = ("python3", "python3.13", "python3.12", "python3.11", "python3.14", "python")

# Debian ships `venv` without `ensurepip`, the part that puts pip into a new environment.
PROBE = """
import importlib.util, sys
print(sys.version_info[0], sys.version_info[1], int(sys.base_prefix == "/usr"),
      int(importlib.util.find_spec("ensurepip") is not None), sys.executable)
"""


class Python(NamedTuple):
    """One interpreter: where it is, and whether it can make an environment."""

    path: str
    version: tuple[int, int]
    of_the_system: bool
    makes_environments: bool

    @property
    def version_text(self) -> str:
        return "{}.{}".format(*self.version)

    @property
    def missing_package(self) -> str | None:
        """The Debian package that would let it make environments, if that is what it lacks."""
        if self.makes_environments or not self.of_the_system:
            return None
        return f"python{self.version_text}-venv"


def find_python() -> Python | None:
    """The first Python that is new enough, better one that can make environments."""
    second_best = None
    for python in _every_python():
        if python.version < OLDEST:
            continue
        if python.makes_environments:
            return python
        second_best = second_best or python
    return second_best


def describe(executable: str) -> Python | None:
    """What this interpreter says of itself; None if it does not start."""
    try:
        answer = subprocess.run(
            [executable, "-c", PROBE], capture_output=True, encoding="utf-8", check=True, timeout=60
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    major, minor, of_the_system, able, path = answer.split(maxsplit=4)
    return Python(path.strip(), (int(major), int(minor)), of_the_system == "1", able == "1")


def _every_python() -> Iterator[Python]:
    asked_for = os.environ.get("PYTHON")
    found = (shutil.which(name) for name in CANDIDATES)
    for executable in filter(None, (asked_for, sys.executable, *found)):
        python = describe(executable)
        if python is not None:
            yield python
