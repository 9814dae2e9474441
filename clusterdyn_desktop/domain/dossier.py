"""A dossier: everything one assessment holds, with the stamps that merging needs."""

from collections.abc import Iterable
from dataclasses import dataclass

from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    R,
    Record,
    Stamped,
)


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything one assessment holds. Deleted records are kept, as tombstones.

    Interviews come ordered by label; answers, jottings and attachments by interview, then by
    question id, by when they were jotted, by question id and file name; indicators by name and
    year, actions and case stories by their sequence.
    """

    cluster: Stamped[Cluster]
    assessment: Stamped[Assessment]
    interviews: tuple[Stamped[Interview], ...] = ()
    answers: tuple[Stamped[Answer], ...] = ()
    jottings: tuple[Stamped[Jotting], ...] = ()
    attachments: tuple[Stamped[Attachment], ...] = ()
    agreed_values: tuple[Stamped[AgreedValue], ...] = ()
    indicators: tuple[Stamped[Indicator], ...] = ()
    actions: tuple[Stamped[Action], ...] = ()
    case_stories: tuple[Stamped[CaseStory], ...] = ()

    def stamped(self) -> Iterable[Stamped[Record]]:
        """Yield every record, parents before children."""
        yield self.cluster
        yield self.assessment
        for group in (
            self.interviews,
            self.answers,
            self.jottings,
            self.attachments,
            self.agreed_values,
            self.indicators,
            self.actions,
            self.case_stories,
        ):
            yield from group


def living(group: Iterable[Stamped[R]]) -> list[R]:
    """Return the records of a group that are not deleted."""
    return [stamped.record for stamped in group if not stamped.deleted]
