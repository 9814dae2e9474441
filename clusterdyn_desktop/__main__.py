"""Where the program starts: the crash guard first, then the application.

Both entry points, `clusterdyn` and `clusterdyn-desktop`, and `python -m clusterdyn_desktop`
lead here. Nothing else belongs here: what can fail is imported only once the guard stands.
"""

import sys


def main() -> int:
    from clusterdyn_desktop.app import crash_guard

    crash_guard.install()

    from clusterdyn_desktop.app.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
