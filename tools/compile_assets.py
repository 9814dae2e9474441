"""Compiles what the program needs at run time into git-ignored places inside the package.

    python -m tools.compile_assets

    ui/*.ui        -> clusterdyn_desktop/gui/_forms/<stem>.py      (pyside6-uic)
    i18n/*.ts      -> clusterdyn_desktop/_assets/i18n/<stem>.qm    (pyside6-lrelease)
    resources/**   -> clusterdyn_desktop/_assets/**                (copied)

`make`, the wheel's build hook and `build_installer.py` all call this, so a checkout, a wheel and
an installer hold the same files. What has not changed is left alone; what has lost its source is
removed. The same sources give the same bytes.
"""

import concurrent.futures
import hashlib
import importlib.metadata
import json
import os
import shutil
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.commands import ROOT, CommandFailed, run_quietly, say, stop

PACKAGE = Path("clusterdyn_desktop")
FORMS = PACKAGE / "gui" / "_forms"
ASSETS = PACKAGE / "_assets"
RECORD = Path("build") / "assets.json"

FORMS_DOCSTRING = '"""Forms compiled from ui/ by tools/compile_assets.py; never edited here."""\n'

# Written here by Python itself, next to the compiled forms.
BYTE_CODE = "__pycache__"


@dataclass(frozen=True)
class Task:
    """One file to make: from which source, and how."""

    source: Path
    target: Path
    make: Callable[[Path, Path], None]


def compile_assets(root: Path = ROOT) -> int:
    """Bring the compiled files of this source tree up to date; the number that was made."""
    tasks = tasks_of(root)
    done = _read_record(root)
    wanted = {task.target.relative_to(root).as_posix(): _fingerprint(task) for task in tasks}
    due = [task for task in tasks if not _is_current(task, root, wanted, done)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        for _ in workers.map(_make, due):
            pass  # asked for, so that the first failure is raised here
    _write_if_changed(root / FORMS / "__init__.py", FORMS_DOCSTRING)
    _remove_all_but({task.target for task in tasks} | {root / FORMS / "__init__.py"}, root)
    _write_if_changed(root / RECORD, json.dumps(wanted, indent=1, sort_keys=True) + "\n")
    return len(due)


def tasks_of(root: Path) -> list[Task]:
    """Everything there is to make, in the order of its names."""
    forms = [
        Task(form, root / FORMS / f"{form.stem}.py", compile_form)
        for form in sorted((root / "ui").glob("*.ui"))
    ]
    translations = [
        Task(texts, root / ASSETS / "i18n" / f"{texts.stem}.qm", compile_translation)
        for texts in sorted((root / "i18n").glob("*.ts"))
    ]
    resources = root / "resources"
    copies = [
        Task(file, root / ASSETS / file.relative_to(resources), copy)
        for file in sorted(resources.rglob("*"))
        if file.is_file()
    ]
    return [*forms, *translations, *copies]


def compile_form(form: Path, module: Path) -> None:
    run_quietly([qt_program("pyside6-uic"), "--no-autoconnection", form, "--output", module])


def compile_translation(texts: Path, compiled: Path) -> None:
    # An unfinished translation is left out: the English text is better than a guess.
    lrelease = qt_program("pyside6-lrelease")
    run_quietly([lrelease, "-silent", "-nounfinished", texts, "-qm", compiled])


def copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)


def qt_program(name: str) -> Path:
    """Where a program that comes with PySide6 is, in the environment this runs in."""
    folder = sysconfig.get_path("scripts")
    found = shutil.which(name, path=folder) or shutil.which(name)
    if found is None:
        stop(f"{name} is missing. It comes with PySide6-Essentials; `make assets` installs it.")
    return Path(found)


def _make(task: Task) -> None:
    """Beside its place first: a half-written file must never be taken for a finished one."""
    task.target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = task.target.with_name(f".{os.getpid()}-{task.target.name}")
    try:
        task.make(task.source, unfinished)
        unfinished.replace(task.target)
    finally:
        unfinished.unlink(missing_ok=True)


def _is_current(task: Task, root: Path, wanted: Mapping[str, str], done: Mapping[str, str]) -> bool:
    name = task.target.relative_to(root).as_posix()
    return task.target.exists() and done.get(name) == wanted[name]


def _fingerprint(task: Task) -> str:
    """Changes with the source, and with the program that compiles it."""
    digest = hashlib.sha256(task.source.read_bytes())
    if task.make is not copy:
        digest.update(importlib.metadata.version("PySide6-Essentials").encode())
    return digest.hexdigest()


def _remove_all_but(wanted: set[Path], root: Path) -> None:
    for folder in (root / FORMS, root / ASSETS):
        _remove_files(file for file in folder.rglob("*") if file not in wanted)
        _remove_empty_folders(folder)


def _remove_files(files: Iterable[Path]) -> None:
    for file in list(files):
        if file.is_file() and file.parent.name != BYTE_CODE:
            file.unlink()


def _remove_empty_folders(folder: Path) -> None:
    deepest_first = sorted(folder.rglob("*"), reverse=True)
    for inner in deepest_first:
        if inner.is_dir() and not any(inner.iterdir()):
            inner.rmdir()


def _read_record(root: Path) -> dict[str, str]:
    try:
        record: dict[str, str] = json.loads((root / RECORD).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return record


def _write_if_changed(file: Path, text: str) -> None:
    if file.exists() and file.read_text("utf-8") == text:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")


def main() -> int:
    try:
        made = compile_assets()
    except CommandFailed as failure:
        print(failure.output.rstrip(), file=sys.stderr)
        stop(f"{failure}. Mend the file it names; nothing else has changed.", code=1)
    if made:
        say(f"Compiled {made} forms, translations and resources.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
