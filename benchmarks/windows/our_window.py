"""The program's own window; usable once it is painted and the library stands in it."""

import sys
import time

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.start import start

POLL = 1
"""Milliseconds between two looks whether the library has been read."""


def main() -> None:
    """Start as the program does, and leave as soon as somebody could work."""
    services = start(None)
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
            print(time.time())
            QApplication.quit()

    timer.timeout.connect(leave_if_usable)
    timer.start(POLL)
    application.exec()
    window.close()
    services.store.close()


main()
