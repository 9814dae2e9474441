"""The program's own window; usable once it is painted and the library stands in it.

Takes the way of `app/main.py`, from reading the arguments to opening the store.
"""

import sys
import time

from clusterdyn_desktop.app import logs, paths
from clusterdyn_desktop.app.command_line import chosen_language, parse, text_catalogue
from clusterdyn_desktop.app.system_libraries import obstacle

POLL = 1
"""Milliseconds between two looks whether the library has been read."""


def main() -> None:
    """Start as the program does, and leave as soon as somebody could work."""
    logs.start()
    language = chosen_language([])
    arguments = parse([], text_catalogue().texts(language))
    if obstacle():
        raise SystemExit(obstacle())
    from clusterdyn_desktop.app.store_door import StoreDoor

    services = StoreDoor(arguments.store, None, language).open()
    if services is None:
        raise SystemExit("the store was not opened")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from clusterdyn_desktop.gui.application import build_application, open_window

    application = build_application(sys.argv, paths.assets_folder())
    window = open_window(services, paths.assets_folder(), application)
    window.show()
    timer = QTimer()
    jobs = window.screen_context.jobs

    def leave_if_usable() -> None:
        if not jobs.store.is_busy:
            print(time.time(), time.process_time())
            QApplication.quit()

    timer.timeout.connect(leave_if_usable)
    timer.start(POLL)
    application.exec()
    window.close()
    services.store.close()


main()
