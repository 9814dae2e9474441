"""Putting what the sheets held together again, assessment by assessment.

Records come in the order in which they were written, whatever order the rows have now; added ones
come after them.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from clusterdyn_desktop.domain.dossier import Dossier
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
    Record,
    Stamped,
)
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.workbooks.known_records import Known
from clusterdyn_desktop.exchange.workbooks.machine_reading import Group, Machine
from clusterdyn_desktop.exchange.workbooks.sheet_reading import Found

_WITHOUT_INTERVIEW: Mapping[type[Record], str] = {
    Answer: "answers-without-interview",
    Jotting: "jottings-without-interview",
    Attachment: "attachments-without-interview",
}


class Assembly:
    """Makes dossiers of the machine sheet's order and the sheets' records."""

    def __init__(self, machine: Machine, found: Found, findings: Findings) -> None:
        self._machine = machine
        self._found = found
        self._findings = findings

    def dossiers(self) -> tuple[Dossier, ...]:
        """Return the dossiers in the order they were written."""
        return tuple(self._dossier(group) for group in self._machine.groups)

    def _dossier(self, group: Group) -> Dossier:
        interviews = self._records(group, Interview)
        held = {stamped.record.id for stamped in interviews}
        return Dossier(
            cluster=self._records(group, Cluster)[0],
            assessment=self._records(group, Assessment)[0],
            interviews=tuple(interviews),
            answers=self._below(group, Answer, held),
            jottings=self._below(group, Jotting, held),
            attachments=self._below(group, Attachment, held),
            agreed_values=tuple(self._records(group, AgreedValue)),
            indicators=tuple(self._records(group, Indicator)),
            actions=tuple(self._records(group, Action)),
            case_stories=tuple(self._records(group, CaseStory)),
        )

    def _below(
        self, group: Group, kind: type[Record], interviews: Collection[str]
    ) -> tuple[Stamped[Any], ...]:
        """Return what belongs to interviews that are there; what does not is left out and said."""
        found = self._records(group, kind)
        kept = tuple(stamped for stamped in found if stamped.record.interview_id in interviews)
        if len(kept) < len(found):
            self._findings.repair(
                _WITHOUT_INTERVIEW[kind],
                sheet=self._found.titles.get(kind, ""),
                assessment=group.name,
                count=len(found) - len(kept),
            )
        return kept

    def _records(self, group: Group, kind: type[Record]) -> Sequence[Stamped[Any]]:
        found = self._found.records[kind]
        stamps = group.stamps[kind]
        records: list[Stamped[Any]] = []
        for at, record_id in enumerate(stamps.ids):
            stamped = found.get(record_id)
            if stamped is None and at in stamps.whole:
                stamped = Known(stamps, at).written()
                if stamps.digests[at] and record_id not in self._found.left_out[kind]:
                    self._note_restored(group, kind)
            if stamped is not None:
                records.append(stamped)
        added = self._found.added[group.id]
        return [*records, *(stamped for stamped in added if type(stamped.record) is kind)]

    def _note_restored(self, group: Group, kind: type[Record]) -> None:
        sheet = self._machine.about.sheets.get(kind.kind, "")
        self._findings.repair("row-restored", sheet=sheet, assessment=group.name)
