"""The log file: what the program did, and never an answer, a name or a note.

A message is a sentence that stands in the code (a test sees to that), filled with numbers at most.
Of exceptions there is the kind and the place in the code; their messages may quote data.
"""

import logging
from logging.handlers import RotatingFileHandler

from clusterdyn_desktop.app.crash_guard import lines_of
from clusterdyn_desktop.app.paths import log_folder

SIZE = 512 * 1024
KEPT = 3

_TOLD = (bool, int, float, type(None))
_QUOTES_NOTHING = "(%s)"


class PlainFormatter(logging.Formatter):
    """Writes lines that quote nothing: of a text in a message, only that there was one."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and where an exception came from."""
        plain = logging.makeLogRecord(record.__dict__)
        plain.msg, plain.args = _sentence(record), None
        plain.exc_info = plain.exc_text = plain.stack_info = None
        line = super().format(plain)
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else "\n".join((line, *lines_of(error)))


def _sentence(record: logging.LogRecord) -> str:
    """Return the message; a value that is no number is told by its type."""
    if not isinstance(record.msg, str):
        return _QUOTES_NOTHING % type(record.msg).__name__
    if not record.args:
        return record.msg
    given = record.args if isinstance(record.args, tuple) else tuple(record.args.values())
    told = [value for value in given if isinstance(value, _TOLD)]
    hidden = [type(value).__name__ for value in given if not isinstance(value, _TOLD)]
    return f"{record.msg} {told} {hidden}"


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
    handler.setFormatter(PlainFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("clusterdyn_desktop")
    root.setLevel(logging.INFO)
    root.addHandler(handler)
