"""Files damaged by the hundreds: no crash, no hang, bounded memory, and never a half import."""

import os
import sys
from pathlib import Path

import pytest

from tests.integration.exchange.damage_run import faults, figures, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="bounds memory as Linux does")

A_FEW = 200
MANY = 2_000


@pytest.fixture
def _own_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the environment back as it was."""
    monkeypatch.setenv("CLUSTERDYN_HOME", "")


@pytest.mark.usefixtures("_own_home")
def test_every_damaged_file_is_refused_with_a_sentence_or_comes_in_as_was_said(
    tmp_path: Path,
) -> None:
    found = run(range(A_FEW), tmp_path)
    assert faults(found) == []
    assert len({told.result for told in found}) > 10, "the damage is of many kinds"


@pytest.mark.soak
@pytest.mark.usefixtures("_own_home")
def test_so_is_every_one_of_thousands(tmp_path: Path) -> None:
    found = run(range(A_FEW, A_FEW + MANY), tmp_path, os.cpu_count() or 1)
    sys.stdout.write(figures(found) + "\n")
    assert faults(found) == []
