"""Material for charts and reports, made from the example study."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, Interview, Stamped
from clusterdyn_desktop.domain.scoring.results import assess
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.report_ports import ReportMaterial
from clusterdyn_desktop.services.theme import Theme, read_themes
from tests.conftest import RESOURCES

MADE_AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


class EnglishTexts:
    """The source texts, with `%n` filled in; `stretch` lengthens every word by that share."""

    def __init__(self, language: str = "en-GB", stretch: float = 0.0) -> None:
        self.language = language
        self._stretch = stretch

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        del context, disambiguation
        text = source.replace("%n", str(n)).replace("(s)", "s") if n >= 0 else source
        if not self._stretch:
            return text
        parts = re.split(r"(\{[^}]*\})", text)
        return "".join(part if part.startswith("{") else self._longer(part) for part in parts)

    def _longer(self, text: str) -> str:
        def longer(match: re.Match[str]) -> str:
            word = match.group(0)
            return word + ("äöstverksamheten" * 3)[: round(len(word) * self._stretch)]

        return re.sub(r"[A-Za-z]{3,}", longer, text)


def theme(name: str = "light") -> Theme:
    return read_themes(json.loads((RESOURCES / "theme.json").read_text("utf-8")))[name]


def material(
    dossier: Dossier,
    instrument: Instrument,
    language: str = "en-GB",
    stretch: float = 0.0,
    organisation: str = "",
    logo: Path | None = None,
) -> ReportMaterial:
    return ReportMaterial(
        dossier=dossier,
        instrument=instrument,
        outcome=assess(
            instrument,
            living(dossier.interviews),
            living(dossier.answers),
            living(dossier.agreed_values),
        ),
        texts=EnglishTexts(language, stretch),
        formats=formats_for(language),
        made_at=MADE_AT,
        program_version="0.1.0",
        organisation=organisation,
        logo=logo,
    )


def with_interviews(dossier: Dossier, interviews: Iterable[Interview]) -> Dossier:
    return replace(dossier, interviews=tuple(Stamped(i, {}) for i in interviews))


def with_answers(dossier: Dossier, answers: Iterable[Answer]) -> Dossier:
    return replace(dossier, answers=tuple(Stamped(a, {}) for a in answers))


def emptied(dossier: Dossier) -> Dossier:
    """The dossier with nothing in it but cluster and assessment."""
    return Dossier(dossier.cluster, dossier.assessment)
