"""Results as they are read: in a language, with its formats, and links in the theme's colour."""

from dataclasses import dataclass
from functools import cached_property

from clusterdyn_desktop.domain.instrument import InstrumentText
from clusterdyn_desktop.gui.results.linked_text import linked
from clusterdyn_desktop.gui.results.targets import to_question, to_variable
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.results import Results
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences


@dataclass(frozen=True)
class Reading:
    """What every part of the page words itself from. No Qt here: words are tested without it."""

    results: Results
    texts: Texts
    formats: Formats
    link_colour: str

    @cached_property
    def sentences(self) -> ResultsSentences:
        """The sentences that screens and documents share."""
        return ResultsSentences(self.results.instrument, self.texts, self.formats)

    @cached_property
    def words(self) -> InstrumentText:
        """The instrument's own words."""
        return self.results.instrument.text(self.texts.language)

    def figure(self, value: float | None, decimals: int = 1) -> str:
        """Write a score; a dash where there is none."""
        return "–" if value is None else self.formats.number(value, decimals)

    def exact(self, value: float) -> str:
        """Write a figure that lies on quarter steps with as many decimals as it has, at least 1."""
        return self.formats.number(value, 1 if value * 2 == int(value * 2) else 2)

    def with_questions(self, sentence: str) -> str:
        """Return a sentence as rich text in which question numbers open their answers."""
        targets = {q.id: to_question(q.id) for q in self.results.instrument.questions}
        return linked(sentence, targets, self.link_colour)

    def with_variable(self, sentence: str, variable: str | None) -> str:
        """Return a sentence as rich text in which a variable's name opens its answers."""
        targets = {self.words.variables[variable].short: to_variable(variable)} if variable else {}
        return linked(sentence, targets, self.link_colour)
