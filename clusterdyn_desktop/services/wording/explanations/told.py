"""What an explanation is made of, and what its sentences are written with."""

from collections.abc import Iterable
from dataclasses import dataclass

from clusterdyn_desktop.domain.dynamics.figures import Figure
from clusterdyn_desktop.domain.instrument import Instrument, InstrumentText
from clusterdyn_desktop.domain.scoring.outcome import Outcome
from clusterdyn_desktop.services.ports import Formats, Texts

PLACES = 2
NONE = "–"


@dataclass(frozen=True, slots=True)
class Part:
    """A figure that another one is made of: its name and value in words."""

    figure: Figure
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a figure came about: `lines` in the order of the reckoning, the arithmetic written out.

    `rule` is the number of the rule in the method's description. `parts` can be explained in
    their turn.
    """

    title: str
    value: str
    rule: str
    lines: tuple[str, ...]
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Speaker:
    """An outcome and the words and formats it is told with."""

    instrument: Instrument
    outcome: Outcome
    texts: Texts
    formats: Formats

    @property
    def words(self) -> InstrumentText:
        """The instrument's words in the reader's language."""
        return self.instrument.text(self.texts.language)

    def number(self, value: float | None) -> str:
        """Write a figure with as many decimals as it needs, at most two."""
        if value is None:
            return NONE
        for places in range(PLACES):
            if abs(value - round(value, places)) < 10**-PLACES / 20:
                return self.formats.number(value, places)
        return self.formats.number(value, PLACES)

    def numbers(self, values: Iterable[float]) -> list[str]:
        """Write several figures."""
        return [self.number(value) for value in values]

    def equals(self, value: float) -> str:
        """Write a result behind its reckoning: after ≈ where two decimals do not hold it."""
        sign = "=" if abs(value - round(value, PLACES)) < 1e-9 else "≈"
        return f"{sign} {self.number(value)}"

    def mean(self, values: list[float]) -> str:
        """Write out a mean: (4 + 3.5) ÷ 2 = 3.75; one value stands for itself."""
        result = sum(values) / len(values)
        if len(values) == 1:
            return self.number(result)
        return f"({' + '.join(self.numbers(values))}) ÷ {len(values)} {self.equals(result)}"
