"""The matrix as it is read: in a language, with its formats. No Qt here."""

from dataclasses import dataclass
from functools import cached_property

from clusterdyn_desktop.domain.instrument import InstrumentText
from clusterdyn_desktop.domain.side_by_side import Matrix
from clusterdyn_desktop.services.ports import Formats, Texts

SEPARATORS = "-_ ./:"


@dataclass(frozen=True)
class Reading:
    """What every part of the page words itself from."""

    matrix: Matrix
    texts: Texts
    formats: Formats

    @cached_property
    def words(self) -> InstrumentText:
        """The instrument's own words."""
        return self.matrix.instrument.text(self.texts.language)

    @cached_property
    def scores(self) -> range:
        """The steps of the scale, lowest first."""
        rules = self.matrix.instrument.rules
        return range(rules.score_minimum, rules.score_maximum + 1)

    @cached_property
    def short_labels(self) -> tuple[str, ...]:
        """The respondents' labels by column, without the beginning that all of them share."""
        return short_labels([column.interview.label for column in self.matrix.columns])

    def figure(self, value: float | None) -> str:
        """Write a median; a dash where there is none."""
        return "–" if value is None else self.formats.number(value, 1)

    def steps(self, value: float) -> str:
        """Write a distance with as many decimals as it has."""
        decimals = next(places for places in (0, 1, 2) if round(value, places) == round(value, 2))
        return self.formats.number(value, decimals)

    def voice(self, voice: str) -> str:
        """Name a voice, or those that the instrument does not know."""
        return self.words.voices.get(voice) or self.texts.translate("agree", "Other voices")

    def place_of(self, question_id: str) -> str:
        """Say where a question belongs: its number, its stage, its variable."""
        question = self.matrix.instrument.question_by_id[question_id]
        stage = self.words.stages[question.stage].short
        variable = self.words.variables[question.variable].name
        return " · ".join((question_id, f"{question.stage} {stage}", variable))


def short_labels(labels: list[str]) -> tuple[str, ...]:
    """Return labels without their common beginning, which ends at a hyphen or the like.

    A label that would lose everything keeps everything.
    """
    if len(labels) < 2:
        return tuple(labels)
    first, last = min(labels), max(labels)
    same = 0
    while same < min(len(first), len(last)) and first[same] == last[same]:
        same += 1
    while same and first[same - 1] not in SEPARATORS:
        same -= 1
    return tuple(label[same:] or label for label in labels)
