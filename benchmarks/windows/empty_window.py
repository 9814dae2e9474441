"""The barest PySide6 window."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class EmptyWindow(QWidget):
    """Exits after its first painting."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing, and leave."""
        super().paintEvent(event)
        QTimer.singleShot(0, leave)


def leave() -> None:
    """Say when the window could be used, and end."""
    print(time.time(), time.process_time())
    QApplication.quit()


application = QApplication(sys.argv)
window = EmptyWindow()
window.resize(1280, 800)
window.show()
application.exec()
