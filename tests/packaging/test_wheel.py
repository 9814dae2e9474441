"""The wheel, built from the sdist, works in a clean environment away from the checkout."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from clusterdyn_desktop import __version__
from tools.commands import ROOT, run_quietly
from tools.environment import Environment


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("built")
    run_quietly([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT])
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def contents(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has the wheel; other packages are borrowed from ours.

    A path file adds our site-packages at the end, and path files in there are not followed, so
    the checkout itself stays out of sight.
    """
    folder = tmp_path_factory.mktemp("installed") / "environment"
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = Environment(folder).interpreter
    site_packages = ask(python, "import sysconfig; print(sysconfig.get_path('purelib'))")
    borrowed = Path(site_packages) / "borrowed.pth"
    borrowed.write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    into = ("-m", "pip", "--disable-pip-version-check", "--python", python)
    run_quietly([sys.executable, *into, "install", "--no-deps", "--no-index", wheel])
    return python


def ask(python: Path, code: str) -> str:
    answer = subprocess.check_output([python, "-c", code], encoding="utf-8", cwd=python.parent)
    return answer.strip()


def test_compiled_files_are_inside(contents: set[str]) -> None:
    expected = {
        *(f"gui/_forms/{form.stem}.py" for form in (ROOT / "ui").glob("*.ui")),
        *(f"_assets/i18n/{texts.stem}.qm" for texts in (ROOT / "i18n").glob("*.ts")),
        *(
            f"_assets/{file.relative_to(ROOT / 'resources').as_posix()}"
            for file in (ROOT / "resources").rglob("*")
            if file.is_file()
        ),
        "py.typed",
    }

    assert {f"clusterdyn_desktop/{name}" for name in expected} <= contents


def test_every_module_is_inside(contents: set[str]) -> None:
    package = ROOT / "clusterdyn_desktop"
    modules = {file.relative_to(ROOT).as_posix() for file in package.rglob("*.py")}

    assert modules <= contents


def test_nothing_else_is_inside(contents: set[str]) -> None:
    folders = {name.split("/")[0] for name in contents}

    assert folders == {"clusterdyn_desktop", f"clusterdyn_desktop-{__version__}.dist-info"}
    assert not [name for name in contents if name.endswith((".ui", ".ts", ".pyc"))]


def test_the_sdist_holds_sources_and_nothing_compiled(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {"pyproject.toml", "hatch_build.py", "tools/compile_assets.py", "LICENSE"} <= names
    assert not [name for name in names if "/_assets/" in name or "/_forms/" in name]


def test_it_runs_away_from_the_checkout(installed: Path) -> None:
    place = ask(installed, "import clusterdyn_desktop; print(clusterdyn_desktop.__file__)")

    assert Path(place).is_relative_to(installed.parent.parent)


def test_it_checks_itself(installed: Path, tmp_path: Path) -> None:
    finished = self_check(installed, tmp_path)

    assert finished.returncode == 0, finished.stdout + finished.stderr


@pytest.mark.soak
def test_it_needs_no_more_than_the_pins_for_running(wheel: Path, tmp_path: Path) -> None:
    environment = Environment(tmp_path / "environment")
    venv.create(environment.folder, with_pip=True)
    environment.ensure_pinned(["run.txt"])
    environment.pip("install", "--no-deps", "--no-index", str(wheel))

    finished = self_check(environment.interpreter, tmp_path)

    assert finished.returncode == 0, finished.stdout + finished.stderr


def self_check(python: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """`clusterdyn self-check` in an environment, away from the checkout."""
    environ = os.environ | {"CLUSTERDYN_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [python.with_name("clusterdyn"), "self-check"],
        capture_output=True,
        check=False,
        cwd=home,
        encoding="utf-8",
        env=environ,
    )
