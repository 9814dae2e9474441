"""Before an import it is said what was erased by others, and what was erased here."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.gui.exchange.check_faces import Checked, import_face
from clusterdyn_desktop.gui.exchange.conflict_places import NOWHERE
from clusterdyn_desktop.gui.exchange.faces import CheckFace
from clusterdyn_desktop.gui.exchange.import_words import erasure_rows
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.import_check import ImportCheck, ImportedAssessment
from tests.unit.services.plain_texts import PlainTexts


@pytest.fixture
def entry(study: dict[str, Dossier]) -> ImportedAssessment:
    """An assessment that is here already, the same but for one interview."""
    dossier = study["A-SE-3"]
    gone = replace(dossier.interviews[0].record, label="SE-L-01", erased_on=date(2026, 11, 2))
    return ImportedAssessment(dossier, is_new=False, erased=(gone,))


def face_of(check: ImportCheck) -> CheckFace:
    """What is shown of a check in English."""
    checked = Checked(check, NOWHERE)
    return import_face(checked, PlainTexts(), formats_for("en"), leaves_out=False)


def test_it_names_whom_and_can_be_brought_in(entry: ImportedAssessment) -> None:
    """Protects from an erasure that a partner's file brings without a word."""
    check = ImportCheck(Path("theirs.xlsx"), (entry,), ())
    (row,) = erasure_rows(check, PlainTexts(), formats_for("en"))
    assert "SE-L-01" in row
    assert face_of(check).go
    assert "cannot be brought back" in face_of(check).verdict


def test_what_was_erased_here_is_told_and_nothing_comes_in(entry: ImportedAssessment) -> None:
    here = replace(entry, erased=(), is_erased_here=True)
    check = ImportCheck(Path("old.xlsx"), (here,), ())
    (row,) = erasure_rows(check, PlainTexts(), formats_for("en"))
    assert "nothing of them comes in again" in row
    assert not face_of(check).go


def test_mostly_there_is_nothing_to_say(entry: ImportedAssessment) -> None:
    check = ImportCheck(Path("same.xlsx"), (replace(entry, erased=()),), ())
    assert erasure_rows(check, PlainTexts(), formats_for("en")) == []
