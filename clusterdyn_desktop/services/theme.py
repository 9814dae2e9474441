"""The look as named roles: colours, sizes and spacing, read once from `theme.json`.

Widgets, charts and documents ask for a role; none carries a colour or a size of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Theme:
    """One appearance: `colours` as `#rrggbb` by role, `sizes` in pixels (screen) by role.

    `scores` are the five score colours, low to high, and `score_inks` the text colour that is
    readable on each.
    """

    name: str
    colours: Mapping[str, str]
    scores: tuple[str, ...]
    score_inks: tuple[str, ...]
    sizes: Mapping[str, int]
    font_family: str

    def score_colour(self, score: float) -> str:
        """Return the colour for a score of 1–5."""
        return self.scores[_step(score)]

    def score_ink(self, score: float) -> str:
        """Return the text colour that is readable on `score_colour(score)`."""
        return self.score_inks[_step(score)]


def _step(score: float) -> int:
    return max(0, min(4, int(score + 0.5) - 1))


def read_themes(data: Mapping[str, Any]) -> Mapping[str, Theme]:
    """Return the themes in the parsed theme file, by name (`light`, `dark`)."""
    return {
        name: Theme(
            name=name,
            colours=dict(entry["colours"]),
            scores=tuple(entry["scores"]),
            score_inks=tuple(entry["score_inks"]),
            sizes=dict(data["sizes"]),
            font_family=data["font_family"],
        )
        for name, entry in data["themes"].items()
    }
