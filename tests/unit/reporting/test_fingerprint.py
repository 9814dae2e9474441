"""The fingerprint of a report follows its content."""

from dataclasses import replace

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.reporting.fingerprint import fingerprint, short_fingerprint
from tests.unit.reporting.materials import material


def test_the_fingerprint_follows_the_content(
    study: dict[str, Dossier], instrument: Instrument
) -> None:
    dossier = study["A-CH-1"]
    first = fingerprint(material(dossier, instrument))
    answers = list(dossier.answers)
    changed = replace(answers[0], record=replace(answers[0].record, note="Another note"))
    stamped = replace(answers[0], vectors={"note": {"site": 7}})

    assert fingerprint(material(dossier, instrument, "sv")) == first
    assert (
        fingerprint(material(replace(dossier, answers=tuple(reversed(answers))), instrument))
        == first
    )
    assert (
        fingerprint(material(replace(dossier, answers=(stamped, *answers[1:])), instrument))
        == first
    )
    assert (
        fingerprint(material(replace(dossier, answers=(changed, *answers[1:])), instrument))
        != first
    )


def test_the_short_fingerprint_can_be_compared_by_eye() -> None:
    assert short_fingerprint("0123456789abcdef" * 4) == "0123 4567 89ab cdef"
