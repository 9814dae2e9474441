"""A proposal: an agreed value while it is put together, before it is kept. No Qt here."""

from dataclasses import dataclass

from clusterdyn_desktop.domain.side_by_side import Row


@dataclass(frozen=True, slots=True)
class Proposal:
    """A score (None until chosen) and the words of its reason so far."""

    score: int | None = None
    reason: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether it can be kept."""
        return self.score is not None and bool(self.reason.strip())


def held(row: Row) -> Proposal:
    """Return what stands for a question as a proposal, to begin from."""
    if row.agreed is None:
        return Proposal()
    return Proposal(row.agreed.score, row.agreed.reason)
