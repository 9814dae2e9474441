"""Everything between a fresh clone and a program that runs.

    python3 -m tools.prepare [run | test | package]

Finds a Python, makes the private environment from the pinned packages, compiles forms,
translations and resources, and looks after system packages. Done again, it does only what has
changed. The standard library is all it needs, and any Python since 3.8 can start it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.commands import ROOT, CommandFailed, run_quietly, stop
from tools.python_versions import OLDEST, Python, find_python

RUN, TEST, PACKAGE = "run", "test", "package"
REQUIREMENTS = {
    RUN: ("run.txt", "build.txt"),
    TEST: ("dev.txt",),
    PACKAGE: ("dev.txt",),
}


def main(arguments: list[str]) -> int:
    purpose = arguments[0] if arguments else RUN
    if purpose not in REQUIREMENTS:
        stop(f"Say what to prepare for: {', '.join(REQUIREMENTS)}.", code=2)
    python = find_python()
    if python is None:
        stop(_no_python())
    if sys.version_info[:2] < OLDEST:
        return subprocess.call([python.path, "-m", "tools.prepare", purpose], cwd=ROOT)
    try:
        prepare(python, purpose)
    except CommandFailed as failure:
        stop(f"{failure.output.rstrip()}\n{failure}.", code=failure.code)
    return 0


def prepare(python: Python, purpose: str) -> None:
    """System packages first: the tools that compile the assets are Qt programs themselves."""
    from tools import system_packages
    from tools.environment import Environment

    missing = system_packages.missing_packages(*_system_needs(purpose))
    if python.missing_package:
        missing = sorted([*missing, python.missing_package])
    elif not python.makes_environments:
        stop(f"{python.path} has no ensurepip. Set PYTHON to a Python that can make environments.")
    system_packages.ensure(missing)
    environment = Environment(ROOT / ".venv")
    environment.ensure_made(python)
    environment.ensure_pinned(REQUIREMENTS[purpose])
    environment.ensure_project()
    run_quietly([environment.interpreter, "-m", "tools.compile_assets"])


def _system_needs(purpose: str) -> tuple[str, Mapping[str, str]]:
    """The platform plugin that Qt will start with, and the programs that are needed."""
    from clusterdyn_desktop.app import system_libraries
    from tools import screen, system_packages

    if purpose == TEST:
        return "xcb", system_packages.FOR_TESTS
    if purpose == PACKAGE:
        return "xcb", system_packages.FOR_PACKAGES
    if not screen.is_there():
        return "xcb", system_packages.VIRTUAL_SCREEN
    return system_libraries.platform_plugin(os.environ), {}


def _no_python() -> str:
    needed = "{}.{}".format(*OLDEST)
    present = "{}.{}".format(*sys.version_info[:2])
    return (
        f"ClusterDyn needs Python {needed} or newer, and only {present} was found here. Install "
        "one (python.org has it for every system), then run make again, with "
        "PYTHON=/path/to/python if it is not on the search path."
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
