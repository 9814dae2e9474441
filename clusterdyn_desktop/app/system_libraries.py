"""What the operating system must bring before Qt can open a window.

The PySide6 wheels bring Qt itself, but not the X11 and graphics libraries of a Linux system.
Where one of those is missing, Qt aborts with a core dump instead of an error. So this is asked
first, with nothing but the standard library, and answered with a sentence. The same list tells
`tools/prepare.py` what to install and `build_installer.py` what the `.deb` depends on.

What belongs here: shared libraries and the display. What does not: anything that imports Qt.
The sentences are English, because Qt, which holds the translations, cannot be loaded yet.
"""

import os
import re
import socket
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# Shared library -> the Debian and Ubuntu package that brings it.
QT_LIBRARIES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "fontconfig",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
XCB_LIBRARIES: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = ("libwayland-client.so.0", "libwayland-cursor.so.0")

LOADER_CACHE = Path("/etc/ld.so.cache")
LOCAL_DISPLAY = re.compile(r"^(?:unix)?:(?P<number>\d+)(?:\.\d+)?$")


def obstacle(environ: Mapping[str, str] = os.environ) -> str | None:
    """Why Qt could not open a window here and how to mend it, as a sentence; None if it can."""
    if not sys.platform.startswith("linux"):
        return None
    platform = platform_plugin(environ)
    missing = missing_libraries(needed_libraries(platform))
    if missing:
        return missing_sentence(missing)
    if platform == "xcb" and not display_answers(environ):
        return display_sentence(environ)
    return None


def import_obstacle(error: ImportError) -> str | None:
    """Why a part of Qt could not be imported, as a sentence; None if no shared library lacks.

    The loader begins its message with the library that it did not find or could not read.
    """
    named = Path(str(error).partition(":")[0]).name
    wanted = needed_libraries("")
    missing = missing_libraries(wanted)
    if named in wanted and named not in missing:
        missing = (named, *missing)
    return missing_sentence(missing) if missing and sys.platform.startswith("linux") else None


def platform_plugin(environ: Mapping[str, str]) -> str:
    """The platform plugin Qt will start with: the one asked for, or what the session offers."""
    asked_for = re.split(r"[:;]", environ.get("QT_QPA_PLATFORM", ""), maxsplit=1)[0]
    if asked_for:
        return "wayland" if asked_for.startswith("wayland") else asked_for
    # In a Wayland session Qt takes its Wayland plugin, and falls back to xcb without it.
    if environ.get("WAYLAND_DISPLAY") and not missing_libraries(WAYLAND_LIBRARIES):
        return "wayland"
    return "xcb"


def needed_libraries(platform: str) -> tuple[str, ...]:
    """The shared libraries that Qt needs from the system with this platform plugin."""
    only_with_x11 = XCB_LIBRARIES if platform == "xcb" else {}
    return (*QT_LIBRARIES, *only_with_x11)


def missing_libraries(libraries: Iterable[str]) -> tuple[str, ...]:
    """Those of the shared libraries that the loader would not find."""
    try:
        cache = LOADER_CACHE.read_bytes()
    except OSError:
        cache = b""
    return tuple(name for name in libraries if not _can_be_loaded(name, cache))


def packages_of(libraries: Iterable[str]) -> tuple[str, ...]:
    """The Debian packages that bring these libraries, in alphabetical order."""
    every_package = {**QT_LIBRARIES, **XCB_LIBRARIES}
    return tuple(sorted({every_package[name] for name in libraries}))


def missing_sentence(libraries: Iterable[str]) -> str:
    """What is missing, and the one command that brings it."""
    libraries = tuple(libraries)
    packages = " ".join(packages_of(libraries))
    return (
        "ClusterDyn cannot open a window yet: this system lacks shared libraries that Qt needs "
        f"({', '.join(libraries)}). "
        f"On Debian and Ubuntu this brings them: sudo apt-get install {packages}"
    )


def display_answers(environ: Mapping[str, str]) -> bool:
    """Whether there is an X display to open a window on."""
    display = environ.get("DISPLAY", "")
    local = LOCAL_DISPLAY.match(display)
    if local is None:
        # A display on another machine: only Qt can tell.
        return bool(display)
    path = f"/tmp/.X11-unix/X{local['number']}"
    return any(_listens(address) for address in (f"\0{path}", path))


def display_sentence(environ: Mapping[str, str]) -> str:
    """That there is no display, and what to do about it."""
    display = environ.get("DISPLAY", "")
    what = f"the display {display} does not answer" if display else "there is no display here"
    return (
        f"ClusterDyn cannot open a window: {what}. Start it in a desktop session, or use the "
        "commands that need no window (clusterdyn --help lists them)."
    )


def _can_be_loaded(library: str, loader_cache: bytes) -> bool:
    # The loader's cache and the program's own folder answer nearly always, and asking them
    # loads nothing. The rest (LD_LIBRARY_PATH and the like) only the loader itself can answer.
    if b"\0%b\0" % library.encode() in loader_cache:
        return True
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None and Path(bundle, library).exists():
        return True
    import ctypes  # rarely needed, and too slow to import at every start

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _listens(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        try:
            client.connect(address)
        except OSError:
            return False
    return True
