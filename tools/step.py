"""One step of a longer run: its name, then "ok" and the time, or all that it said.

python -m tools.step NAME PROGRAM [ARGUMENT...]
"""

import sys
import time

from tools.commands import CommandFailed, run_quietly, say


def main(arguments: list[str]) -> int:
    name, *command = arguments
    begun = time.monotonic()
    try:
        run_quietly(command)
    except CommandFailed as failure:
        say(failure.output.rstrip())
        say(f"{name}: failed")
        return failure.code
    say(f"{name}: ok ({time.monotonic() - begun:.1f} s)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
