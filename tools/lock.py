"""`make lock`: pin every package, with the hashes of its files, into `requirements/`.

    python -m tools.lock [--upgrade]

Resolved once for every Python and system we support, by uv in a private environment. Without
--upgrade, pins stay as they are as long as pyproject.toml allows. The files name no address and
no place on anybody's computer.
"""

import re
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

from tools.commands import ROOT, run_quietly, say, stop
from tools.environment import REQUIREMENTS, Environment
from tools.python_versions import find_python

RESOLVER = "uv==0.13.9"
LOCKING = Environment(ROOT / "build" / "lock")
ALL = "dev.txt"

OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--fork-strategy=fewest",
    "--generate-hashes",
    "--no-annotate",
    "--no-header",
    "--system-certs",
    "--quiet",
)
HEADERS = {
    "run.txt": "What the program needs to run.",
    "build.txt": "What builds the wheel.",
    "installer.txt": "What the program needs to run, and what makes an installer of it.",
    "dev.txt": "Everything: to run, to build, to test and to release.",
}
MADE_BY = "# Pinned by `make lock` from pyproject.toml; not edited by hand."

PIN = re.compile(r"[a-z0-9-]+==[\w.]+( ; [\w.'\"<>=!() ]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def main(arguments: Sequence[str]) -> int:
    upgrade = tuple(arguments)
    uv = _resolver()
    resolve(uv, ALL, ["pyproject.toml", "--extra=dev"], upgrade)
    resolve(uv, "installer.txt", ["pyproject.toml", "--extra=installer", *_as_in_dev()], upgrade)
    resolve(uv, "run.txt", ["pyproject.toml", *_as_in_dev()], upgrade)
    with tempfile.TemporaryDirectory() as folder:
        build = Path(folder, "build.in")
        build.write_text("\n".join(build_requirements()) + "\n", "utf-8")
        resolve(uv, "build.txt", [str(build), *_as_in_dev()], upgrade)
    return 0


def resolve(uv: Path, name: str, sources: Sequence[str], upgrade: Iterable[str]) -> None:
    """Pin what these sources ask for in one file."""
    file = REQUIREMENTS / name
    run_quietly([uv, "pip", "compile", *sources, *OPTIONS, *upgrade, "--output-file", file])
    lines = file.read_text("utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    strange = [line for line in pins if not is_pin(line)]
    if strange:
        stop(f"requirements/{name} would say “{strange[0]}”, which is neither a pin nor a hash.", 1)
    file.write_text("\n".join([f"# {HEADERS[name]}", MADE_BY, *pins]) + "\n", "utf-8")
    say(f"requirements/{name}: {sum('==' in line for line in pins)} packages")


def is_pin(line: str) -> bool:
    """Whether a line of a requirements file is a pin or a hash: no option, address or path."""
    return bool(PIN.fullmatch(line) or HASH.fullmatch(line))


def build_requirements() -> list[str]:
    """What pyproject.toml says the build backend needs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    requirements: list[str] = project["build-system"]["requires"]
    return requirements


def _as_in_dev() -> tuple[str, ...]:
    return ("--constraints", str(REQUIREMENTS / ALL))


def _resolver() -> Path:
    python = find_python()
    if python is None:
        stop("Locking needs a Python that ClusterDyn can run on.")
    LOCKING.ensure_made(python)
    LOCKING.pip("install", RESOLVER)
    return LOCKING.interpreter.with_name("uv")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
