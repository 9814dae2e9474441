"""The program's own window; usable once it is painted and the library stands in it."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.gui.application import build_application, open_window

POLL = 1
"""Milliseconds between two looks whether the library has been read."""

services = build_services()
application = build_application(sys.argv, paths.assets_folder())
window = open_window(services, paths.assets_folder(), application)
window.show()
timer = QTimer()
timer.timeout.connect(
    lambda: None if window.screen_context.jobs.store.is_busy else QApplication.quit()
)
timer.start(POLL)
application.exec()
window.close()
services.store.close()
