"""A long session: PySide 6.12 on Python 3.11 must not use up None."""

import subprocess
import sys

LONG_SESSION = """
from PySide6.QtCore import QObject
from clusterdyn_desktop.gui.none_guard import keep_none_alive
keep_none_alive()
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
print("alive")
"""


def test_many_calls_without_a_result_do_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LONG_SESSION], capture_output=True, text=True, check=False
    )
    assert done.stdout == "alive\n", done.stderr
