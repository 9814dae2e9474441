"""What the operating system must bring, asked before Qt is touched."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from clusterdyn_desktop.app import system_libraries as libraries

KNOWN = "libxcb-icccm.so.4"


@pytest.fixture
def bare_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A Linux system whose loader finds nothing at all."""

    def not_found(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(libraries, "LOADER_CACHE", tmp_path / "no cache")
    monkeypatch.setattr("ctypes.CDLL", not_found)


@pytest.fixture
def complete_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A Linux system whose loader knows every library there is a package for."""
    cache = tmp_path / "ld.so.cache"
    names = (*libraries.QT_LIBRARIES, *libraries.XCB_LIBRARIES, *libraries.WAYLAND_LIBRARIES)
    cache.write_bytes(b"\0".join([b"", *(name.encode() for name in names), b""]))
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(libraries, "LOADER_CACHE", cache)


@pytest.mark.usefixtures("bare_system")
def test_the_sentence_says_what_is_missing_and_the_one_command() -> None:
    said = libraries.obstacle({"DISPLAY": ":0"})

    assert said is not None
    assert KNOWN in said
    assert re.search(r"sudo apt-get install .*\blibxcb-icccm4 .*libxcb-keysyms1\b", said)
    assert "\n" not in said


@pytest.mark.usefixtures("bare_system")
def test_without_windows_x11_is_not_asked_for() -> None:
    said = libraries.obstacle({"QT_QPA_PLATFORM": "offscreen"})

    assert said is not None
    assert "libegl1" in said
    assert "xcb" not in said


@pytest.mark.usefixtures("complete_system")
def test_where_all_is_there_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "display_answers", lambda _environ: True)

    assert libraries.obstacle({"DISPLAY": ":0"}) is None


@pytest.mark.usefixtures("complete_system")
@pytest.mark.parametrize(
    ("environ", "what"),
    [({}, "there is no display here"), ({"DISPLAY": ":54321"}, "the display :54321 does not")],
)
def test_a_missing_display_is_an_obstacle_too(environ: dict[str, str], what: str) -> None:
    said = libraries.obstacle(environ)

    assert said is not None
    assert what in said


def test_other_systems_bring_everything_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert libraries.obstacle({}) is None


@pytest.mark.usefixtures("complete_system")
@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({}, "xcb"),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, "xcb"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "offscreen:fonts=x"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb"}, "wayland"),
    ],
)
def test_the_platform_plugin_is_the_one_qt_will_take(
    environ: dict[str, str], platform: str
) -> None:
    assert libraries.platform_plugin(environ) == platform


@pytest.mark.usefixtures("bare_system")
def test_a_wayland_session_without_its_libraries_falls_back_to_x11() -> None:
    assert libraries.platform_plugin({"WAYLAND_DISPLAY": "wayland-0"}) == "xcb"


@pytest.mark.usefixtures("bare_system")
def test_a_frozen_program_counts_what_it_brings_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / KNOWN).touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert libraries.missing_libraries([KNOWN, "libEGL.so.1"]) == ("libEGL.so.1",)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux's own loader")
def test_the_loader_itself_is_asked_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "LOADER_CACHE", Path("/nowhere"))

    assert libraries.missing_libraries(["libc.so.6", "libnowhere.so.9"]) == ("libnowhere.so.9",)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux's socket names")
def test_a_display_is_there_when_its_server_listens() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X54322")
        server.listen()

        assert libraries.display_answers({"DISPLAY": ":54322.0"})
    assert not libraries.display_answers({"DISPLAY": ":54322.0"})
    assert not libraries.display_answers({})
    assert libraries.display_answers({"DISPLAY": "elsewhere:0"})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring Qt's needs")
def test_the_self_check_says_what_is_missing_and_not_how_python_failed(tmp_path: Path) -> None:
    """A real loader that finds a library it cannot use, as on a system that lacks it."""
    (tmp_path / "libGL.so.1").touch()
    found = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path), "CLUSTERDYN_HOME": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-m", "clusterdyn_desktop", "self-check"],
        env=found,
        capture_output=True,
        text=True,
        check=False,
    )
    forms = next(line for line in ran.stdout.splitlines() if line.startswith("forms"))

    assert ran.returncode != 0
    assert "sudo apt-get install libgl1" in forms
    assert "ImportError" not in ran.stdout
    assert "store: ok" in ran.stdout
