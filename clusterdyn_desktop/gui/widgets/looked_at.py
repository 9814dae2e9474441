"""Where files lie that are opened with other programs: for the time of this session only."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication

PREFIX = "clusterdyn-"


class LookedAt:
    """Gives everything that is looked at a folder of its own, gone when the program ends."""

    def __init__(self) -> None:
        self._root: Path | None = None

    def folder(self, name: str) -> Path:
        """Return a folder for something to be looked at; other people cannot read it."""
        if self._root is None:
            self._root = Path(tempfile.mkdtemp(prefix=PREFIX))
            application = QCoreApplication.instance()
            if application is not None:
                application.aboutToQuit.connect(self.clear)
        folder = self._root / name
        folder.mkdir(exist_ok=True)
        return folder

    def clear(self) -> None:
        """Take all copies away; what another program still holds open stays behind."""
        if self._root is not None:
            shutil.rmtree(self._root, ignore_errors=True)
            self._root = None
