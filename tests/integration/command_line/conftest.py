"""The command line run in this process, on a store of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from clusterdyn_desktop.app.main import run


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


Clusterdyn = Callable[..., Ran]


@pytest.fixture
def clusterdyn(home: Path, capsys: pytest.CaptureFixture[str]) -> Clusterdyn:
    """Run `clusterdyn` with arguments; the store is the one in the test's own home."""

    def call(*arguments: str | Path) -> Ran:
        capsys.readouterr()
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return call
