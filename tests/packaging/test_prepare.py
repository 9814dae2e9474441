"""From a fresh clone to a program that runs: what is found, installed, and said."""

import os
import sys
from pathlib import Path

import pytest

from tools import commands, prepare, python_versions, system_packages
from tools.commands import CommandFailed
from tools.environment import Environment
from tools.python_versions import Python

GOOD = Python("/usr/bin/python3", (3, 11), of_the_system=True, makes_environments=True)
UNABLE = GOOD._replace(makes_environments=False)
OLD = GOOD._replace(path="/usr/bin/python3.9", version=(3, 9))


class Shell:
    """Stands in for running programs: records them, and fails those it is told to."""

    def __init__(self, *failing: str) -> None:
        self.failing = list(failing)
        self.ran: list[str] = []

    def __call__(self, arguments: list[object], **_options: object) -> str:
        command = " ".join(map(str, arguments))
        self.ran.append(command)
        for part in self.failing:
            if part in command:
                self.failing.remove(part)
                raise CommandFailed(["program"], "what it said", 100)
        return ""


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("shutil.which", lambda name, **_: f"/usr/bin/{name}")


def start_with(shell: Shell, monkeypatch: pytest.MonkeyPatch, user: int) -> None:
    monkeypatch.setattr(system_packages, "run_quietly", shell)
    monkeypatch.setattr(os, "geteuid", lambda: user)


class TestPython:
    def test_one_that_can_make_environments_is_better(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        other = GOOD._replace(path="/opt/python3.12", version=(3, 12))
        monkeypatch.setattr(python_versions, "_every_python", lambda: iter([OLD, UNABLE, other]))

        assert python_versions.find_python() == other

    def test_one_that_only_lacks_a_package_is_second_best(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(python_versions, "_every_python", lambda: iter([OLD, UNABLE]))

        found = python_versions.find_python()

        assert found == UNABLE
        assert found.missing_package == "python3.11-venv"

    def test_none_is_new_enough(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(python_versions, "_every_python", lambda: iter([OLD]))
        monkeypatch.setattr(prepare, "find_python", python_versions.find_python)

        with pytest.raises(SystemExit) as stopped:
            prepare.main([])

        assert stopped.value.code == commands.MENDABLE
        assert "needs Python 3.11 or newer" in capsys.readouterr().err

    def test_one_outside_the_system_is_no_matter_for_apt(self) -> None:
        assert UNABLE._replace(of_the_system=False).missing_package is None

    def test_a_program_that_is_no_python_is_passed_over(self, tmp_path: Path) -> None:
        impostor = tmp_path / "python3"
        impostor.write_text("#!/bin/sh\nexit 1\n")
        impostor.chmod(0o755)

        assert python_versions.describe(str(impostor)) is None
        assert python_versions.describe(str(tmp_path / "absent")) is None

    def test_this_one_describes_itself(self) -> None:
        described = python_versions.describe(sys.executable)

        assert described is not None
        assert described.version == sys.version_info[:2]


@pytest.mark.usefixtures("debian")
class TestSystemPackages:
    def test_root_installs_them(self, monkeypatch: pytest.MonkeyPatch) -> None:
        shell = Shell()
        start_with(shell, monkeypatch, user=0)

        system_packages.ensure(["libegl1", "xvfb"])

        (ran,) = shell.ran
        assert ran.endswith("apt-get install --yes --no-install-recommends libegl1 xvfb")
        assert "DEBIAN_FRONTEND=noninteractive" in ran

    def test_old_package_lists_are_brought_up_to_date(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shell = Shell("apt-get install")
        start_with(shell, monkeypatch, user=0)

        system_packages.ensure(["xvfb"])

        assert [command.split("apt-get ")[1].split()[0] for command in shell.ran] == [
            "install",
            "update",
            "install",
        ]

    def test_sudo_is_used_where_it_asks_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        shell = Shell()
        start_with(shell, monkeypatch, user=1000)

        system_packages.ensure(["xvfb"])

        assert shell.ran[0] == "sudo -n true"
        assert shell.ran[1].startswith("sudo -n env ")

    def test_otherwise_the_one_command_is_said(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        start_with(Shell("sudo -n true"), monkeypatch, user=1000)

        with pytest.raises(SystemExit) as stopped:
            system_packages.ensure(["libegl1", "xvfb"])

        assert stopped.value.code == commands.MENDABLE
        said = capsys.readouterr().err
        assert said.count("sudo apt-get install libegl1 xvfb") == 1

    def test_nothing_missing_runs_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        shell = Shell()
        start_with(shell, monkeypatch, user=0)

        system_packages.ensure([])

        assert shell.ran == []

    def test_a_system_without_apt_is_told_the_names(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr("shutil.which", lambda _name, **_: None)

        with pytest.raises(SystemExit):
            system_packages.ensure(["libegl1"])

        assert "package manager" in capsys.readouterr().err

    def test_libraries_and_programs_are_asked_for_together(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("shutil.which", lambda _name, **_: None)
        monkeypatch.setattr(
            "clusterdyn_desktop.app.system_libraries.missing_libraries",
            lambda _needed: ("libEGL.so.1",),
        )

        missing = system_packages.missing_packages("xcb", {"Xvfb": "xvfb"})

        assert missing == ["libegl1", "xvfb"]


class TestPrepare:
    def test_a_missing_venv_package_joins_the_one_command(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[str] = []

        def ensure(packages: list[str]) -> None:
            asked.extend(packages)
            raise SystemExit(commands.MENDABLE)

        monkeypatch.setattr(system_packages, "missing_packages", lambda *_: ["xvfb"])
        monkeypatch.setattr(system_packages, "ensure", ensure)

        with pytest.raises(SystemExit):
            prepare.prepare(UNABLE, prepare.RUN)

        assert asked == ["python3.11-venv", "xvfb"]

    def test_an_unknown_purpose_is_wrong_usage(self) -> None:
        with pytest.raises(SystemExit) as stopped:
            prepare.main(["dance"])

        assert stopped.value.code == 2

    def test_an_old_python_hands_over_to_a_new_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        handed: list[list[str]] = []

        def call(command: list[str], **_options: object) -> int:
            handed.append(command)
            return 0

        monkeypatch.setattr(sys, "version_info", (3, 9, 2))
        monkeypatch.setattr(prepare, "find_python", lambda: GOOD)
        monkeypatch.setattr("subprocess.call", call)

        assert prepare.main(["test"]) == 0
        assert handed == [[GOOD.path, "-m", "tools.prepare", "test"]]


class TestEnvironment:
    @pytest.fixture
    def installed(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
        """The requirements files that pip was given, for pins that stand in for the real ones."""
        for name in ("run.txt", "build.txt", "dev.txt"):
            (tmp_path / name).write_text(f"{name}==1\n")
        given: list[str] = []
        monkeypatch.setattr("tools.environment.REQUIREMENTS", tmp_path)
        monkeypatch.setattr(
            Environment, "pip", lambda _self, *arguments: given.append(Path(arguments[-1]).name)
        )
        return given

    def test_what_has_not_changed_is_not_installed_again(
        self, installed: list[str], tmp_path: Path
    ) -> None:
        environment = Environment(tmp_path)

        environment.ensure_pinned(["run.txt"])
        environment.ensure_pinned(["run.txt"])
        assert installed == ["run.txt"]

        (tmp_path / "run.txt").write_text("run.txt==2\n")
        environment.ensure_pinned(["run.txt"])
        assert installed == ["run.txt", "run.txt"]

    def test_the_pins_for_tests_hold_those_for_running(
        self, installed: list[str], tmp_path: Path
    ) -> None:
        environment = Environment(tmp_path)

        environment.ensure_pinned(["dev.txt"])
        environment.ensure_pinned(["run.txt", "build.txt"])

        assert installed == ["dev.txt"]

    def test_a_damaged_note_only_costs_time(self, installed: list[str], tmp_path: Path) -> None:
        (tmp_path / "prepared.json").write_text("{")

        Environment(tmp_path).ensure_pinned(["run.txt"])

        assert installed == ["run.txt"]
