"""One export or one import in a process of its own, which tells its times and its peak memory.

`python -m benchmarks.one_exchange export STORE WORKBOOK` prints a JSON object with the seconds
`taken` and the most megabytes of memory `held`; with `import`, also the seconds of `checking`.
"""

import json
import resource
import sys
from pathlib import Path

from benchmarks.measuring import timed
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.records import Assessment


def export(store: str, path: Path) -> dict[str, float]:
    """Export every assessment of a store."""
    services = build_services(store)
    with services.store.unit_of_work() as work:
        ids = [held.record.id for held in work.find(Assessment)]
    texts = services.catalogue.texts("en")
    return {"taken": timed(lambda: _ignore(services.exporting.export(ids, path, texts)))}


def bring_in(store: str, path: Path) -> dict[str, float]:
    """Check a workbook, and bring it in."""
    importing = build_services(store).importing
    checked = []
    checking = timed(lambda: checked.append(importing.check(path)))
    applying = timed(lambda: _ignore(importing.apply(checked[0])))
    return {"checking": checking, "taken": checking + applying}


def _ignore(_value: object) -> None:
    return None


def main(what: str, store: str, path: str) -> int:
    """Do it and say how it went."""
    work = {"export": export, "import": bring_in}[what]
    told = work(store, Path(path))
    told["held"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
