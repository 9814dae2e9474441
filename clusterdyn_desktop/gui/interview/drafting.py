"""Which words that are being typed are on disk as drafts. Knows no Qt; `saver.py` hands over."""

from dataclasses import dataclass, field

from clusterdyn_desktop.services.drafts import TypedPart, Typing

DraftSpot = tuple[str, TypedPart]
"""A question id, empty for the interview as a whole, and what the words are for."""


@dataclass(slots=True)
class Drafting:
    """The books of one interview's drafts: what was handed over, is on disk, could not be kept."""

    handed: dict[DraftSpot, Typing] = field(default_factory=dict)
    failed: set[DraftSpot] = field(default_factory=set)
    _kept: dict[DraftSpot, Typing] = field(default_factory=dict)

    def holds(self, spot: DraftSpot, text: str) -> bool:
        """Say whether words are on disk as they are now."""
        kept = self._kept.get(spot)
        return kept is not None and kept.text == text

    def begin(self, spot: DraftSpot, typing: Typing) -> bool:
        """Note that words are handed over; say whether there is anything new to hand over."""
        if self.handed.get(spot) == typing:
            return False
        self.handed[spot] = typing
        return True

    def take_in(self, spot: DraftSpot, typing: Typing) -> None:
        """Note that words are on disk."""
        self.handed.setdefault(spot, typing)
        self._kept[spot] = typing
        self.failed.discard(spot)

    def give_up(self, spot: DraftSpot, typing: Typing) -> None:
        """Note that words could not be kept; newer ones may be on their way."""
        if self.handed.get(spot) == typing:
            del self.handed[spot]
            self.failed.add(spot)

    def forget(self, spot: DraftSpot) -> None:
        """Note that words are no draft any more."""
        self.handed.pop(spot, None)
        self._kept.pop(spot, None)
        self.failed.discard(spot)
