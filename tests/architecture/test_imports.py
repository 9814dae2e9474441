"""Import rules that import-linter cannot say; each message says what to do instead."""

import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from tests.architecture.source import PACKAGE, ROOT, is_inside, modules

GUI = "clusterdyn_desktop.gui"

# Folders of gui/ that all screens may use. Every other folder is a feature.
SHARED = frozenset({"_forms", "widgets"})

THREADS = ("threading", "concurrent", "multiprocessing", "asyncio", "queue")
QT_THREADS = ("QThread", "QThreadPool", "QRunnable", "QtConcurrent")
MAY_USE_THREADS = frozenset({f"{GUI}.jobs"})

# A lock starts no thread: it is for what two of them may ask for at once.
LOCKS = frozenset({"threading.RLock"})

# Slow to import, and needed by few things that a person does.
HEAVY = (
    "alembic",
    "babel",
    "cryptography",
    "msoffcrypto",
    "networkx",
    "openpyxl",
    "pypdfium2",
    "python_calamine",
    "reportlab",
    "sqlcipher3",
)

# What a start needs of the layers around the store and the window, to the bare library.
AT_EVERY_START = frozenset(
    {
        "app.clock",
        "app.command_line",
        "app.commands.command",
        "app.crash_guard",
        "app.late_parts",
        "app.logs",
        "app.moved_stores",
        "app.paths",
        "app.peer_services",
        "app.preferences_file",
        "app.start",
        "app.store_door",
        "app.system_language",
        "app.system_libraries",
        "app.texts",
        "app.unsaved_files",
        "app.wired.exchange",
        "app.wired.results",
        "app.wired.store",
        "app.wired.work",
        "app.wiring",
        "domain.backup_names",
        "domain.backups",
        "domain.contact",
        "domain.dossier",
        "domain.erasure",
        "domain.errors",
        "domain.records",
        "domain.store_ground",
        "domain.version_vectors",
        "services.backup_port",
        "services.bundle",
        "services.file_kinds",
        "services.formats",
        "services.late",
        "services.library",
        "services.merge_port",
        "services.peer_shelf",
        "services.ports",
        "services.progress",
        "services.store_port",
        "services.theme",
        "services.watching",
        "services.wording.languages",
    }
)

# What a pure function has no use for.
OUTSIDE_WORLD = ("io", "logging", "os", "shutil", "socket", "sqlite3", "subprocess", "time")


def features() -> list[str]:
    """The feature folders of gui/, by name."""
    folders = (path.parent for path in (PACKAGE / "gui").glob("*/__init__.py"))
    return sorted(folder.name for folder in folders if folder.name not in SHARED)


def run_python(
    code: str, *arguments: str, environment: Mapping[str, str] | None = None
) -> list[str]:
    """The words that some code writes in a Python of its own."""
    command = [sys.executable, "-c", code, *arguments]
    variables = {**os.environ, **(environment or {})}
    written = subprocess.check_output(command, encoding="utf-8", cwd=ROOT, env=variables)
    return written.split()


def test_screens_do_not_import_one_another() -> None:
    wrong = [
        f"{module.place(node)} imports {name}. Screens speak through services and signals: what "
        "both need belongs in gui/widgets or in services; who opens whom, the main window knows."
        for feature in features()
        for module in modules(PACKAGE / "gui" / feature)
        for name, node in module.imports()
        for other in features()
        if other != feature and is_inside(name, f"{GUI}.{other}")
    ]

    assert not wrong, "\n".join(wrong)


def test_what_screens_share_knows_no_screen() -> None:
    wrong = [
        f"{module.place(node)} imports {name}. A shared widget is told what to show; move it to "
        "the screen if it cannot do without it."
        for module in modules(PACKAGE / "gui" / "widgets")
        for name, node in module.imports()
        for feature in features()
        if is_inside(name, f"{GUI}.{feature}")
    ]

    assert not wrong, "\n".join(wrong)


def test_import_linter_knows_every_screen() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (contract,) = (each for each in contracts if each.get("id") == "screens")

    assert contract["modules"] == [f"{GUI}.{feature}" for feature in features()], (
        "Name every feature folder of gui/ in the contract `screens` in pyproject.toml, in "
        "alphabetical order; or in SHARED here, if all screens may use it."
    )


def test_threads_are_started_in_one_place() -> None:
    wrong = [
        f"{module.place(node)} imports {name}. gui/jobs.py runs work off the GUI thread, with "
        "progress and cancel; give it the service call."
        for module in modules()
        if module.name not in MAY_USE_THREADS
        for name, node in module.imports()
        if name not in LOCKS
        and (name.split(".")[0] in THREADS or name.split(".")[-1] in QT_THREADS)
    ]

    assert not wrong, "\n".join(wrong)


def test_the_domain_knows_nothing_of_the_outside_world() -> None:
    wrong = [
        f"{module.place(node)} imports {name}. The domain is pure: reading, writing and the clock "
        "belong behind a port in services."
        for module in modules(PACKAGE / "domain")
        for name, node in module.imports()
        if name.split(".")[0] in OUTSIDE_WORLD
    ]

    assert not wrong, "\n".join(wrong)


def test_the_product_does_not_need_what_builds_it() -> None:
    wrong = [
        f"{module.place(node)} imports {name}, which is not in the wheel."
        for module in modules()
        for name, node in module.imports()
        if name.split(".")[0] in {"tools", "tests", "benchmarks", "build_installer"}
    ]

    assert not wrong, "\n".join(wrong)


def test_starting_imports_nothing_heavy(tmp_path: Path) -> None:
    store = str(tmp_path / "store.sqlite")
    opening = (
        "import sys, clusterdyn_desktop.app.main, clusterdyn_desktop.gui.application; "
        "from clusterdyn_desktop.app.wiring import build_services; "
        "build_services(sys.argv[1]).store.close(); "
        f"print(*sorted(set({HEAVY}) & set(sys.modules)))"
    )

    # Alembic may make a store, but the one that is there is opened without it.
    run_python(opening, store)
    loaded = run_python(opening, store)

    assert loaded == [], "Import these in the function that first needs them."


def test_the_library_stands_with_nothing_imported_that_can_wait(tmp_path: Path) -> None:
    code = (
        "import sys, benchmarks.windows.our_window; "
        "sys.stdout.write(' '.join(m for m in sys.modules if m.startswith('clusterdyn_desktop.')))"
    )
    environment = {"CLUSTERDYN_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}

    # The first start makes the store, which takes more than opening it.
    run_python(code, environment=environment)
    _usable, _work, *loaded = run_python(code, environment=environment)

    names = {name.removeprefix("clusterdyn_desktop.") for name in loaded}
    folders = {parent for name in names for parent in _parents(name)}
    around = {name for name in names - folders if name.split(".")[0] not in {"gui", "storage"}}
    features_loaded = {f"gui.{each}" for each in features()} & names
    late = sorted(around - AT_EVERY_START) + sorted(features_loaded - {"gui.library"})
    assert late == [], "Import these in the function that first needs them."


def _parents(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts))]


def test_the_crash_guard_stands_before_the_application_is_imported() -> None:
    code = (
        "import sys, clusterdyn_desktop.__main__; "
        "print(*(name for name in sys.modules if name.startswith('clusterdyn_desktop.')))"
    )

    assert run_python(code) == ["clusterdyn_desktop.__main__"]
