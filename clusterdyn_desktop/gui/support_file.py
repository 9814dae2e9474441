"""Saving the file for support: asked for in more than one place, done in the same way."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.file_dialogs import save_file
from clusterdyn_desktop.gui.words import translate


def save_for_support(
    screen: Screen,
    parent: QWidget,
    done: Callable[[Path], None],
    failed: Callable[[UserError], None] | None = None,
) -> Job | None:
    """Ask where, and save there beside the work; None where the person thought better of it."""
    day = datetime.now(UTC).astimezone().date()
    file = save_file(
        parent,
        translate("support", "Save for support"),
        f"ClusterDyn diagnostics {day.isoformat()}",
        translate("support", "Zip file"),
        ".zip",
    )
    if file is None:
        return None
    diagnosing = screen.services.diagnosing()

    def save(progress: Callable[[int, int], None]) -> Path:
        diagnosing.save(file, progress)
        return file

    return screen.jobs.files.run(save, done, failed)
