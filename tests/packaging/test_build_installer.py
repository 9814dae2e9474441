"""What the installer is made of, said by pure functions; other systems are pretended."""

import sys
from itertools import pairwise
from pathlib import Path

import pytest

import build_installer


def test_the_wheel_comes_from_the_sdist_with_pinned_tools(tmp_path: Path) -> None:
    command = build_installer.wheel_command(tmp_path)

    assert command[:3] == [sys.executable, "-m", "build"]
    assert "--no-isolation" in command
    assert "--wheel" not in command


def test_the_frozen_program_is_a_folder_with_our_data(tmp_path: Path) -> None:
    package = Path("site-packages", "clusterdyn_desktop")

    command = build_installer.freeze_command(Path("python"), package, Path("launcher.py"), tmp_path)

    assert command[:3] == ["python", "-m", "PyInstaller"]
    assert "--onedir" in command
    assert command[command.index("--collect-data") + 1] == "clusterdyn_desktop"
    assert command[command.index("--add-data") + 1] == (
        f"{package}/storage/migrations:clusterdyn_desktop/storage/migrations"
    )
    hidden = {name for option, name in pairwise(command) if option == "--hidden-import"}
    assert hidden == {"sqlcipher3.dbapi2", "psycopg", "psycopg_binary"}
    assert "--exclude-module=tkinter" in command


def test_the_package_depends_on_what_qt_needs() -> None:
    control = build_installer.control_text("0.1.0", "amd64", 1000, "2.36")

    (depends,) = (line for line in control.splitlines() if line.startswith("Depends: "))
    assert {"libxcb-icccm4", "libxcb-keysyms1", "libegl1"} <= set(
        depends.removeprefix("Depends: ").split(", ")
    )
    assert "libc6 (>= 2.36), " in depends
    assert "Version: 0.1.0\n" in control
    assert control.endswith("\n")


def test_others_are_credited() -> None:
    def package(name: str, **said: str) -> dict[str, str]:
        return {"name": name, "version": "1", "expression": "", "classifier": "", "text": ""} | said

    installed = [
        package("reportlab", text="BSD\nand so on"),
        package("mako", classifier="License :: OSI Approved :: MIT License"),
        package("babel", expression="BSD-3-Clause", text="BSD"),
        package("silent"),
    ]

    lines = build_installer.copyright_text("the licence", installed).splitlines()

    assert lines[2:6] == [
        "  babel 1: BSD-3-Clause",
        "  mako 1: MIT License",
        "  reportlab 1: BSD",
        "  silent 1: see its home page",
    ]
    assert lines[-1] == "the licence"


def test_its_name_says_version_and_system() -> None:
    assert build_installer.deb_name("0.1.0", "arm64") == "clusterdyn_0.1.0_arm64.deb"


def test_only_what_is_never_touched_is_left_out(tmp_path: Path) -> None:
    internal = tmp_path / "_internal"
    kept = ["PySide6/Qt/lib/libQt6Gui.so.6", "babel/locale-data/sv_FI.dat", "babel/global.dat"]
    superfluous = ["PySide6/Qt/lib/libQt6Qml.so.6", "babel/locale-data/zu_ZA.dat"]
    for name in (*kept, *superfluous):
        (internal / name).parent.mkdir(parents=True, exist_ok=True)
        (internal / name).touch()

    found = build_installer.superfluous(tmp_path)

    assert [path.relative_to(internal).as_posix() for path in found] == superfluous


def test_pruning_leaves_no_dangling_link(tmp_path: Path) -> None:
    library = tmp_path / "_internal" / "PySide6" / "Qt" / "lib" / "libQt6Qml.so.6"
    library.parent.mkdir(parents=True)
    library.touch()
    link = tmp_path / "_internal" / "libQt6Qml.so.6"
    link.symlink_to(library)

    build_installer.prune(tmp_path)

    assert [path for path in tmp_path.rglob("*") if not path.is_dir()] == []


def test_the_tree_is_what_a_debian_system_expects(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program"
    program.mkdir()
    (program / "clusterdyn").touch()
    icon = tmp_path / "icon.svg"
    icon.write_text("<svg/>")
    monkeypatch.setattr(build_installer, "ICON", icon)
    tree = tmp_path / "tree"

    build_installer.lay_out(program, tree, "GPL")

    assert (tree / "usr/bin/clusterdyn").readlink() == Path("/opt/clusterdyn/clusterdyn")
    assert (tree / "opt/clusterdyn/clusterdyn").exists()
    entry = (tree / "usr/share/applications/clusterdyn.desktop").read_text()
    assert "Exec=clusterdyn\n" in entry
    assert (tree / "usr/share/icons/hicolor/scalable/apps/clusterdyn.svg").exists()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_told_so(
    platform: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)

    with pytest.raises(SystemExit) as stopped:
        build_installer.main()

    assert stopped.value.code == 3
    assert "README.md" in capsys.readouterr().err
