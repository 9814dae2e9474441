"""The log file: what the program did, and never an answer, a name or a note."""

import logging
from logging.handlers import RotatingFileHandler

from clusterdyn_desktop.app.paths import log_folder

SIZE = 512 * 1024
KEPT = 3


def start() -> None:
    """Write warnings and worse to a file; without a writable folder there is no log."""
    try:
        folder = log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "clusterdyn.log", maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("clusterdyn_desktop")
    root.setLevel(logging.INFO)
    root.addHandler(handler)
