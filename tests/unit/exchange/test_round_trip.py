"""Whatever a dossier holds comes back from a workbook exactly."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier
from tests.unit.exchange.samples import dossiers, read, write


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(dossiers(), min_size=1, max_size=2), st.sampled_from(["en", "sv"]))
def test_any_dossier_comes_back_as_it_was(written: list[Dossier], language: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write(written, Path(folder, "any.xlsx"), language)
        reading = read(path)
    assert reading.dossiers == tuple(written)
    assert reading.repairs == ()
