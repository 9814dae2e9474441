"""The screen that windows are drawn on: the one there is, or a virtual one.

    python -m tools.screen PROGRAM [ARGUMENT...]

runs a program on a virtual screen of its own (Xvfb), so that tests and the tour look the same
everywhere and never disturb the person at the computer. On Windows and macOS, where there is no
Xvfb, the program runs on the real screen.
"""

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping

from clusterdyn_desktop.app import system_libraries

SIZE = "1920x1200x24"


def is_there(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a window could be opened for somebody to see."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(environ.get("WAYLAND_DISPLAY")) or system_libraries.display_answers(environ)


@contextlib.contextmanager
def virtual() -> Iterator[dict[str, str]]:
    """The environment variables of a virtual screen, as long as the block lasts."""
    if not sys.platform.startswith("linux"):
        yield dict(os.environ)
        return
    with tempfile.TemporaryDirectory(prefix="clusterdyn-screen-") as runtime, _xvfb() as display:
        yield environment_on(display, runtime, os.environ)


def environment_on(display: str, runtime: str, environ: Mapping[str, str]) -> dict[str, str]:
    """This environment, moved to an X11 display, with a locale whose letters Qt can write."""
    moved = {name: value for name, value in environ.items() if name != "WAYLAND_DISPLAY"}
    moved |= {
        "DISPLAY": display,
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": runtime,
        "XDG_SESSION_TYPE": "x11",
    }
    return moved


@contextlib.contextmanager
def _xvfb() -> Iterator[str]:
    # The server picks a free number itself and writes it when it is ready for windows.
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise OSError("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def main(arguments: list[str]) -> int:
    with virtual() as environ:
        return subprocess.call(arguments, env=environ)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        raise SystemExit(main(sys.argv[1:]))
