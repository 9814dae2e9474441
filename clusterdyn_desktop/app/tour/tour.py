"""Starts the tour: a store, preferences and a window of its own, then the walk."""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.commands.command import Exit
from clusterdyn_desktop.app.system_libraries import obstacle
from clusterdyn_desktop.services.wording.languages import ENGLISH

WIDTH, HEIGHT = 1280, 800


def walk(folder: Path, language: str = ENGLISH) -> int:
    """Walk through the program and leave pictures, PDF and workbook in a folder."""
    missing = obstacle()
    if missing:
        sys.stderr.write(missing + "\n")
        return Exit.MENDABLE
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="clusterdyn-tour-") as home:
        before = os.environ.get(paths.HOME_VARIABLE)
        os.environ[paths.HOME_VARIABLE] = home
        try:
            _walk_through(folder.resolve(), language)
        finally:
            if before is None:
                del os.environ[paths.HOME_VARIABLE]
            else:
                os.environ[paths.HOME_VARIABLE] = before
    return Exit.DONE


def _walk_through(folder: Path, language: str) -> None:
    from clusterdyn_desktop.app.tour.guide import Guide
    from clusterdyn_desktop.app.tour.looks import look_around
    from clusterdyn_desktop.app.tour.walk import Walk
    from clusterdyn_desktop.app.wiring import build_services
    from clusterdyn_desktop.gui.application import build_application, open_window

    services = build_services()
    chosen = replace(services.preferences.load(), language=language, appearance="light", who="AL")
    services.preferences.save(chosen)
    application = build_application(sys.argv[:1], paths.assets_folder())
    window = open_window(services, paths.assets_folder(), application)
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.activateWindow()
    guide = Guide(window, folder)
    steps = Walk(guide, services, folder)
    steps.all()
    place = services.interviewing.last_place()
    if place is not None:
        look_around(guide, place.interview_id)
    window.close()
    services.store.close()
