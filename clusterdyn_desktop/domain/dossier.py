"""A dossier: everything one assessment holds, with the stamps that merging needs."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

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


_NATURAL_ORDER: Mapping[type[Record], Callable[[Any], Any]] = {
    Cluster: attrgetter("code", "name", "id"),
    Assessment: attrgetter("cluster_id", "round", "code", "id"),
    Interview: attrgetter("label", "code", "id"),
    Answer: attrgetter("interview_id", "question_id", "id"),
    Jotting: lambda jotting: (str(jotting.jotted_at), jotting.id),
    Attachment: attrgetter("question_id", "file_name", "id"),
    AgreedValue: attrgetter("question_id", "id"),
    Indicator: attrgetter("indicator", "year", "id"),
    Action: attrgetter("sequence", "id"),
    CaseStory: attrgetter("sequence", "id"),
}


def in_natural_order(kind: type[R], group: Iterable[Stamped[R]]) -> list[Stamped[R]]:
    """Return records of one kind in the order that people expect; what hangs on interviews is
    then put in the order of these.
    """
    key = _NATURAL_ORDER[kind]
    return sorted(group, key=lambda stamped: key(stamped.record))
