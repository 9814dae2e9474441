"""Choosing files and folders: the one place that opens the system's dialogs.

Tests and the tour prepare a path beforehand; the next question is then answered with it, and no
dialog is shown.
"""

import re
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

_prepared: deque[Path | None] = deque()
_last_folder: list[Path] = []

LONGEST_NAME = 120


def prepare(*answers: Path | None) -> None:
    """Answer the next questions with these, in this order; None stands for Cancel."""
    _prepared.extend(answers)


def save_file(
    parent: QWidget, title: str, name: str, kind: str, suffix: str, *, folder: Path | None = None
) -> Path | None:
    """Ask where to save; `name` is the proposal and `suffix` (with its dot) always ends it.

    `kind` names the kind of file for people, for example `PDF`. `folder` is where to begin, the
    one chosen last if not given.
    """
    proposed = str((folder or _folder()) / f"{file_name(name)}{suffix}")
    found = _answer(
        lambda: QFileDialog.getSaveFileName(parent, title, proposed, f"{kind} (*{suffix})")[0]
    )
    if found is None or found.suffix.lower() == suffix.lower():
        return found
    return found.with_name(found.name + suffix)


def open_file(parent: QWidget, title: str, kind: str, suffix: str) -> Path | None:
    """Ask which file to open."""
    return _answer(
        lambda: QFileDialog.getOpenFileName(parent, title, str(_folder()), f"{kind} (*{suffix})")[0]
    )


def open_files(parent: QWidget, title: str, kind: str, suffixes: Sequence[str]) -> list[Path]:
    """Ask which files to open, one or several; none where the person thinks better of it."""
    if _prepared:
        prepared = _prepared.popleft()
        return [] if prepared is None else [prepared]
    patterns = " ".join(f"*{suffix}" for suffix in suffixes)
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(_folder()), f"{kind} ({patterns})")
    paths = [Path(each) for each in chosen]
    if paths:
        _last_folder[:] = [paths[0].parent]
    return paths


def open_folder(parent: QWidget, title: str) -> Path | None:
    """Ask which folder to open."""
    return _answer(lambda: QFileDialog.getExistingDirectory(parent, title, str(_folder())))


def show_in_folder(path: Path) -> None:
    """Open the folder a file is in with the system's file manager."""
    open_document(path.parent)


def open_document(path: Path) -> None:
    """Open a file or folder with the system's program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def file_name(words: str) -> str:
    """Return words as a file name that every system takes, without a suffix."""
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", words)
    return " ".join(plain.split())[:LONGEST_NAME].strip(" .") or "clusterdyn"


def _answer(ask: Callable[[], str]) -> Path | None:
    if _prepared:
        return _prepared.popleft()
    chosen = ask()
    if not chosen:
        return None
    path = Path(chosen)
    _last_folder[:] = [path.parent]
    return path


def _folder() -> Path:
    if _last_folder:
        return _last_folder[0]
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
