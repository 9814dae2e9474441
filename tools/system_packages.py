"""System packages: which ones are missing, and bringing them where that is allowed.

Knows apt-get, for Debian and Ubuntu; elsewhere it names what is missing. The shared libraries
come from the program's own list, `clusterdyn_desktop/app/system_libraries.py`.
"""

import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence

from clusterdyn_desktop.app import system_libraries
from tools.commands import CommandFailed, run_quietly, say, stop

# Program -> the Debian package that brings it.
VIRTUAL_SCREEN = {"Xvfb": "xvfb"}
FOR_TESTS = {**VIRTUAL_SCREEN, "pdftoppm": "poppler-utils", "xdotool": "xdotool"}
FOR_PACKAGES = {**VIRTUAL_SCREEN, "dpkg-deb": "dpkg", "objdump": "binutils"}

INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")
UPDATE = ("apt-get", "update")


def missing_packages(platform: str, programs: Mapping[str, str]) -> list[str]:
    """The packages missing for Qt on this platform plugin and for these programs, sorted."""
    if not sys.platform.startswith("linux"):
        return []
    needed = system_libraries.needed_libraries(platform)
    libraries = system_libraries.missing_libraries(needed)
    packages = {package for name, package in programs.items() if shutil.which(name) is None}
    return sorted(packages | set(system_libraries.packages_of(libraries)))


def ensure(packages: Sequence[str]) -> None:
    """Install the packages where that is allowed; else say the one command, and stop."""
    if not packages:
        return
    prefix = _permission()
    if prefix is None:
        stop(_request(packages))
    say(f"Installing system packages: {' '.join(packages)}")
    try:
        _install(prefix, packages)
    except CommandFailed as failure:
        stop(f"{failure.output.rstrip()}\n{_request(packages)}")


def _permission() -> list[str] | None:
    """How to start apt-get without asking anybody; None where that is not possible."""
    if shutil.which("apt-get") is None:
        return None
    unattended = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return unattended
    try:
        run_quietly(["sudo", "-n", "true"])
    except (CommandFailed, OSError):
        return None
    return ["sudo", "-n", *unattended]


def _install(prefix: Sequence[str], packages: Iterable[str]) -> None:
    command = [*prefix, *INSTALL, *packages]
    try:
        run_quietly(command)
    except CommandFailed:
        # A fresh system has no package lists yet, an old one outdated ones.
        run_quietly([*prefix, *UPDATE])
        run_quietly(command)


def _request(packages: Sequence[str]) -> str:
    if shutil.which("apt-get") is None:
        return (
            "ClusterDyn needs what Debian calls " + ", ".join(packages) + ". Install the same "
            "with this system's package manager, then run make again."
        )
    return (
        "System packages are missing. This command brings them, then run make again:\n"
        f"  sudo apt-get install {' '.join(packages)}"
    )
