"""The screen that tests, the tour and `make run` draw on."""

import subprocess
import sys

import pytest

from tools import run, screen

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Xvfb is for Linux")


@linux_only
def test_a_virtual_screen_answers_and_goes_away() -> None:
    with screen.virtual() as environ:
        assert environ["QT_QPA_PLATFORM"] == "xcb"
        assert screen.is_there({"DISPLAY": environ["DISPLAY"]})

    assert not screen.is_there({"DISPLAY": environ["DISPLAY"]})


def test_a_wayland_session_does_not_leak_into_it() -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-0", "LANG": "sv_SE", "HOME": "home"}

    moved = screen.environment_on(":7", "runtime", environ)

    assert "WAYLAND_DISPLAY" not in moved
    assert (moved["DISPLAY"], moved["HOME"]) == (":7", "home")


class TestRun:
    @pytest.fixture
    def started(self, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        commands: list[list[str]] = []

        def call(command: list[str], **_options: object) -> int:
            commands.append(command[len(run.PROGRAM) :])
            return 0

        monkeypatch.setattr(subprocess, "call", call)
        return commands

    def test_with_a_display_the_app_opens(
        self, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(screen, "is_there", lambda: True)

        assert run.main([]) == 0
        assert run.main(["list", "--json"]) == 0
        assert started == [[], ["list", "--json"]]

    @linux_only
    def test_without_one_the_tour_runs_and_says_so(
        self,
        started: list[list[str]],
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr(screen, "is_there", lambda: False)

        assert run.main([]) == 0
        assert started == [list(run.TOUR)]
        assert "There is no display here" in capsys.readouterr().out

    def test_without_one_a_command_runs_as_it_is(
        self, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(screen, "is_there", lambda: False)

        assert run.main(["list"]) == 0
        assert started == [["list"]]
