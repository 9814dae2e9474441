"""`make run`: the program itself, or, where nobody could see it, the tour of it.

    python -m tools.run [ARGUMENT...]

Arguments are passed on to the program. Runs in the private environment that `tools/prepare.py`
made.
"""

import contextlib
import subprocess
import sys
from collections.abc import Sequence

from tools import screen
from tools.commands import ROOT, say

PROGRAM = (sys.executable, "-m", "clusterdyn_desktop")
TOUR = ("tour", "--out", str(ROOT / "tour"))


def main(arguments: Sequence[str]) -> int:
    if screen.is_there() or (arguments and "tour" not in arguments):
        return subprocess.call([*PROGRAM, *arguments])
    if not arguments:
        say("There is no display here, so the tour runs instead, on a virtual screen.")
    with screen.virtual() as environ:
        code = subprocess.call([*PROGRAM, *(arguments or TOUR)], env=environ)
    if code == 0 and not arguments:
        say("Its pictures, the PDF and the workbook are in the folder tour.")
    return code


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        raise SystemExit(main(sys.argv[1:]))
