"""Builds the installer for the system it runs on, and checks it.

    python build_installer.py

The wheel is the one source: it is built from the sdist, installed into an environment that holds
nothing else, and PyInstaller makes a folder of that which runs without Python. On Debian and
Ubuntu the folder becomes a `.deb`, which is installed where that is allowed, unpacked where it is
not, and asked to check itself. The result is in `dist/`. `make package` prepares and calls this.

The functions that say what to do are pure and return argument lists or texts; few of them do it.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app import system_libraries
from tools import screen
from tools.commands import ROOT, CommandFailed, run_quietly, say, stop
from tools.environment import Environment
from tools.python_versions import find_python

NAME = "clusterdyn"
SUMMARY = "Assess how a business cluster works"
BUILD = ROOT / "build" / "installer"
DIST = ROOT / "dist"
ICON = ROOT / "resources" / "icons" / "clusterdyn.svg"

# Alembic reads these as files, so they go along as sources too.
MIGRATIONS = Path("storage") / "migrations"

LAUNCHER = """\
from clusterdyn_desktop.__main__ import main

raise SystemExit(main())
"""

OURS = "clusterdyn-desktop"

# Asks an environment what is installed in it, and under which licences.
INSTALLED = """\
import importlib.metadata, json
fields = dict(name="Name", version="Version", expression="License-Expression", text="License")
print(json.dumps([
    {key: each.metadata.get(field) or "" for key, field in fields.items()}
    | {"classifier": next((line for line in each.metadata.get_all("Classifier") or ()
                           if line.startswith("License ::")), "")}
    for each in importlib.metadata.distributions()
]))
"""

# Python modules that our libraries would use if they were there, and that we do not need.
LEFT_OUT_MODULES = (
    "IPython", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "curses", "lib2to3",
    "matplotlib", "numpy", "pip", "pydoc", "pytest", "setuptools", "tkinter", "unittest",
)  # fmt: skip

# What PyInstaller brings along with Qt and a widgets program never touches.
LEFT_OUT_FILES = (
    "PySide6/Qt/lib/libQt6EglFS*",
    "PySide6/Qt/lib/libQt6Network*",
    "PySide6/Qt/lib/libQt6OpenGL*",
    "PySide6/Qt/lib/libQt6Pdf*",
    "PySide6/Qt/lib/libQt6Qml*",
    "PySide6/Qt/lib/libQt6Quick*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "PySide6/Qt/plugins/egldeviceintegrations",
    "PySide6/Qt/plugins/generic",
    "PySide6/Qt/plugins/networkinformation",
    "PySide6/Qt/plugins/platforms/libqeglfs*",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*",
    "PySide6/Qt/plugins/platforms/libqvnc*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3*",
    "PySide6/Qt/plugins/tls",
    # A photograph format that neither logos nor reports use; a tenth of the whole.
    "PIL/_avif*",
    "libavif*",
    "pillow.libs/libavif*",
)

# Babel and Qt know a thousand regions; these are the languages of the study's countries.
LANGUAGES = frozenset({"da", "de", "en", "fi", "fr", "it", "nb", "nn", "no", "root", "sv"})


def wheel_command(out: Path) -> list[str]:
    """The sdist, and the wheel out of it, with the tools that are pinned here."""
    return [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)]


def freeze_command(python: Path, package: Path, launcher: Path, out: Path) -> list[str]:
    """A folder that runs without Python, made from the package installed beside this Python."""
    migrations = f"{package / MIGRATIONS}:{(Path(package.name) / MIGRATIONS).as_posix()}"
    left_out = [f"--exclude-module={module}" for module in LEFT_OUT_MODULES]
    return [
        *(str(python), "-m", "PyInstaller", str(launcher), "--name", NAME),
        *("--onedir", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--distpath", str(out), "--workpath", str(out / "work"), "--specpath", str(out)),
        # Imported by name, when the first encrypted store is met.
        *("--hidden-import", "sqlcipher3.dbapi2"),
        # Imported by name, when a store on a server is opened.
        *("--hidden-import", "psycopg", "--hidden-import", "psycopg_binary"),
        *("--collect-submodules", package.name, "--collect-data", package.name),
        *("--add-data", migrations),
        *left_out,
    ]


def deb_command(tree: Path, deb: Path) -> list[str]:
    """A Debian package of this tree, all of it owned by root."""
    return ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(deb)]


def deb_name(version: str, architecture: str) -> str:
    return f"{NAME}_{version}_{architecture}.deb"


def control_text(version: str, architecture: str, kilobytes: int, libc: str) -> str:
    """What dpkg knows about the package; `libc` is the oldest C library it can run with."""
    libraries = system_libraries.needed_libraries("xcb")
    packages = [f"libc6 (>= {libc})", *system_libraries.packages_of(libraries)]
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": "ClusterDyn contributors <noreply@clusterdyn.invalid>",
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(packages),
        "Section": "science",
        "Priority": "optional",
        "Description": SUMMARY + "\n"
        " Interviews, stage position with its reasons, feedback loops, a report in PDF,\n"
        " and exchange by Excel. Works without a network.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def desktop_entry() -> str:
    """What the desktop's menu shows."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=ClusterDyn\n"
        f"Comment={SUMMARY}\n"
        "Comment[sv]=Bedöm hur ett företagskluster fungerar\n"
        f"Exec={NAME}\n"
        f"Icon={NAME}\n"
        "Terminal=false\n"
        "Categories=Office;Science;\n"
        "StartupWMClass=clusterdyn\n"
    )


def copyright_text(licence: str, installed: Sequence[Mapping[str, str]]) -> str:
    """Our licence, and whose works we ship with ours."""
    parts = [f"  {each['name']} {each['version']}: {licence_of(each)}" for each in installed]
    ours = "ClusterDyn is free software: GPL-3.0-or-later, in full below."
    theirs = "It contains these works of others, each under its own licence:"
    return "\n".join([ours, theirs, *sorted(parts), "", licence])


def licence_of(metadata: Mapping[str, str]) -> str:
    """A package's licence in a line, from whichever field it says it in."""
    said = metadata["expression"] or metadata["classifier"] or metadata["text"]
    return said.strip().partition("\n")[0].rpartition(" :: ")[2] or "see its home page"


def superfluous(folder: Path) -> list[Path]:
    """Those files and folders of a frozen program that it never touches."""
    internal = folder / "_internal"
    found = (path for pattern in LEFT_OUT_FILES for path in internal.glob(pattern))
    return sorted({*found, *foreign_languages(internal)})


def foreign_languages(internal: Path) -> list[Path]:
    """Babel's and Qt's data of languages that nobody can choose here."""
    locales = {file: file.stem for file in internal.glob("babel/locale-data/*.dat")}
    catalogues = internal.glob("PySide6/Qt/translations/*.qm")
    buttons = {file: file.stem.removeprefix("qtbase_") for file in catalogues}
    named = {**locales, **buttons}
    return [file for file, name in named.items() if name.split("_")[0] not in LANGUAGES]


def dangling_links(folder: Path) -> list[Path]:
    """Links to what has been left out."""
    return [path for path in folder.rglob("*") if path.is_symlink() and not path.exists()]


def size_of(folder: Path) -> int:
    """Bytes in a folder, a file that is linked to counted once."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files)


def build_wheel() -> Path:
    out = BUILD / "wheel"
    shutil.rmtree(out, ignore_errors=True)
    run_quietly(wheel_command(out))
    (wheel,) = out.glob("*.whl")
    return wheel


def clean_environment(wheel: Path) -> Environment:
    """An environment with the wheel, what it needs, and PyInstaller."""
    python = find_python()
    if python is None:
        stop("No Python was found to make the installer with.")
    environment = Environment(BUILD / "environment")
    environment.ensure_made(python)
    environment.ensure_pinned(["installer.txt"])
    environment.pip("install", "--no-deps", "--no-index", "--force-reinstall", str(wheel))
    return environment


def installed_package(environment: Environment) -> Path:
    """Where the wheel's package lies in an environment."""
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site_packages = run_quietly([environment.interpreter, "-c", where]).strip()
    return Path(site_packages) / "clusterdyn_desktop"


def freeze(environment: Environment) -> Path:
    """The program's folder, without what it never touches."""
    launcher = BUILD / "launcher.py"
    launcher.write_text(LAUNCHER, "utf-8")
    out = BUILD / "program"
    package = installed_package(environment)
    # Away from the checkout: the package must come from the wheel.
    run_quietly(freeze_command(environment.interpreter, package, launcher, out), folder=BUILD)
    folder = out / NAME
    before = size_of(folder)
    prune(folder)
    say(f"The program's folder: {megabytes(size_of(folder))}, {megabytes(before)} before pruning")
    return folder


def credits_of(environment: Environment) -> str:
    """Everything in the environment is credited, PyInstaller's small start program included."""
    installed = json.loads(run_quietly([environment.interpreter, "-c", INSTALLED]))
    licence = (ROOT / "LICENSE").read_text("utf-8")
    return copyright_text(licence, [each for each in installed if each["name"] != OURS])


def prune(folder: Path) -> None:
    for path in superfluous(folder):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    for link in dangling_links(folder):
        link.unlink()


def build_deb(folder: Path, credits: str) -> Path:
    """The `.deb` in dist/."""
    tree = BUILD / "tree"
    lay_out(folder, tree, credits)
    architecture = run_quietly(["dpkg", "--print-architecture"]).strip()
    _, libc = platform.libc_ver()
    control = control_text(__version__, architecture, size_of(tree) // 1024, libc)
    write(tree / "DEBIAN" / "control", control)
    DIST.mkdir(exist_ok=True)
    deb = DIST / deb_name(__version__, architecture)
    run_quietly(deb_command(tree, deb))
    return deb


def lay_out(folder: Path, tree: Path, credits: str) -> None:
    """The files where they will be on the user's system."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "opt" / NAME, symlinks=True)
    command = tree / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/opt/{NAME}/{NAME}")
    share = tree / "usr" / "share"
    write(share / "applications" / f"{NAME}.desktop", desktop_entry())
    write(share / "doc" / NAME / "copyright", credits)
    icon = share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    write(icon, ICON.read_text("utf-8"))


def check_deb(deb: Path) -> None:
    """Install or unpack the package, and have the program in it check itself."""
    if os.geteuid() == 0:
        check_installed(deb)
    else:
        check_unpacked(deb)


def check_installed(deb: Path) -> None:
    was_there = is_installed()
    run_quietly(["dpkg", "--install", deb])
    try:
        self_check(Path("/usr/bin") / NAME)
    finally:
        if not was_there:
            run_quietly(["dpkg", "--remove", NAME])


def check_unpacked(deb: Path) -> None:
    unpacked = BUILD / "unpacked"
    shutil.rmtree(unpacked, ignore_errors=True)
    run_quietly(["dpkg-deb", "--extract", deb, unpacked])
    self_check(unpacked / "opt" / NAME / NAME)


def is_installed() -> bool:
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", NAME]
    answer = subprocess.run(query, capture_output=True, encoding="utf-8", check=False)
    return answer.stdout == "installed"


def self_check(program: Path) -> None:
    """Away from the checkout, on a screen of its own."""
    with screen.virtual() as environ:
        said = run_quietly([program, "self-check"], environ=environ, folder=Path("/"))
    say(said.rstrip())


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def megabytes(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"


def main(arguments: Sequence[str] = ()) -> int:
    if not sys.platform.startswith("linux") or shutil.which("dpkg-deb") is None:
        stop("Installers are built on Debian and Ubuntu; README.md says how to run from source.")
    try:
        say("Building the wheel")
        wheel = build_wheel()
        say("Freezing the program (some minutes)")
        environment = clean_environment(wheel)
        folder = freeze(environment)
        say("Packing")
        deb = build_deb(folder, credits_of(environment))
        check_deb(deb)
    except CommandFailed as failure:
        stop(f"{failure.output.rstrip()}\n{failure}", code=1)
    shutil.copy(wheel, DIST)
    say(
        f"{deb.relative_to(ROOT)} ({megabytes(deb.stat().st_size)}) is built and has checked itself"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
