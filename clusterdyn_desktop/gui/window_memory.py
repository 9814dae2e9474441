"""What the window remembers from one session to the next: its place, size and what was open.

A small file of its own beside the preferences: it is nobody's choice and no work is lost with it.
It is written whenever another page or interview comes to the front, so that a program that was
killed comes back to where it was.
"""

import json
import logging
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WindowState:
    """`geometry` is Qt's own, in base64; `assessment` the id of the one open last.

    `interview` is the id of the one that was in front when the program was seen last, empty where
    another page was.
    """

    geometry: str = ""
    assessment: str = ""
    tab: str = ""
    interview: str = ""

    @property
    def geometry_bytes(self) -> QByteArray:
        """The place and size as Qt restores them."""
        return QByteArray.fromBase64(self.geometry.encode())


class WindowMemory:
    """Keeps the state in a file, or forgets it where there is none."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file

    def load(self) -> WindowState:
        """Return what was remembered; an unreadable file counts as none."""
        try:
            held = json.loads(self._file.read_text("utf-8")) if self._file else {}
            return WindowState(
                **{
                    name: value
                    for name in asdict(WindowState())
                    if isinstance(value := held.get(name), str)
                }
            )
        except FileNotFoundError:
            return WindowState()
        except (OSError, ValueError, AttributeError):
            log.warning("the window's place could not be read; it opens as at first")
            return WindowState()

    def save(self, state: WindowState) -> None:
        """Remember; where the file cannot be written the window opens as at first."""
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            with fresh.open("w", encoding="utf-8") as file:
                file.write(json.dumps(asdict(state)))
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._file)
        except OSError:
            log.warning("the window's place could not be kept")
