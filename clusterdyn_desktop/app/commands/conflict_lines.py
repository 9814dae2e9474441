"""Conflicts on the command line: for people, and as JSON."""

from collections.abc import Iterator, Mapping

from clusterdyn_desktop.app.commands.command import Desk
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.merging import Conflict, register_of
from clusterdyn_desktop.domain.records import Interview, Record
from clusterdyn_desktop.services.wording.history_values import HistoryValues
from clusterdyn_desktop.services.wording.register_words import register_word

_NAMES = ("question_id", "indicator", "year", "variable", "title", "label", "name")
"""Fields that say what a record is about."""


class ConflictLines:
    """Words conflicts of one assessment; `dossier` knows the respondents' labels."""

    def __init__(self, desk: Desk, dossier: Dossier) -> None:
        self._texts = desk.texts
        assessment = dossier.assessment.record
        try:
            instrument = desk.services.instruments.get(
                assessment.instrument_id, assessment.instrument_version
            )
        except UserError:  # values can be told without
            instrument = None
        formats = desk.services.formats_for(desk.language)
        self._values = HistoryValues(desk.texts, formats, instrument)
        self._labels = {held.record.id: held.record.label for held in dossier.interviews}

    def of(self, conflict: Conflict) -> Iterator[str]:
        """Yield where it is, ours, theirs, and what both started from."""
        translate = self._texts.translate
        yield f"  {self._place(conflict)}"
        ours = self._side(conflict, conflict.ours, is_deleted=conflict.ours_deleted)
        yield translate("command line", "    ours: {value}").format(value=ours)
        theirs = self._side(conflict, conflict.theirs, is_deleted=conflict.theirs_deleted)
        yield translate("command line", "    theirs: {value}").format(value=theirs)
        if conflict.base is not None and not conflict.is_deletion:
            base = self._side(conflict, conflict.base, is_deleted=False)
            yield translate("command line", "    before: {value}").format(value=base)

    def _place(self, conflict: Conflict) -> str:
        record = conflict.ours
        interview_id = str(getattr(record, "interview_id", ""))
        label = self._labels.get(interview_id, "")
        about = [str(getattr(record, name, "") or "") for name in _NAMES]
        parts = (label, *about, register_word(self._texts, conflict.register))
        return " · ".join(filter(None, parts))

    def _side(self, conflict: Conflict, record: Record, *, is_deleted: bool) -> str:
        translate = self._texts.translate
        if is_deleted:
            return translate("command line", "taken out")
        if conflict.is_deletion:
            return translate("command line", "kept, and worked on since")
        words = self._values.of(conflict.register, values_in(conflict, record))
        return " / ".join(words.splitlines()) or "–"


def values_in(conflict: Conflict, record: Record) -> Mapping[str, object]:
    """Return the fields of a conflict's register as one side has them."""
    names = register_of(conflict.kind, conflict.register).fields
    return {name: getattr(record, name) for name in names}


def conflict_as_json(conflict: Conflict) -> dict[str, object]:
    """Return all of a conflict; `base` is null where it is not known, `open` where it is new."""
    is_deletion = conflict.is_deletion
    base = None
    if conflict.base is not None and not is_deletion:
        base = values_in(conflict, conflict.base)
    return {
        "open": conflict.open_id or None,
        "assessment": conflict.assessment_id,
        "kind": conflict.kind.kind,
        "record": conflict.record_id,
        "interview": _interview_id(conflict.ours) or None,
        "question": getattr(conflict.ours, "question_id", None) or None,
        "register": conflict.register,
        "ours": _side(conflict, conflict.ours, is_deleted=conflict.ours_deleted),
        "theirs": _side(conflict, conflict.theirs, is_deleted=conflict.theirs_deleted),
        "base": base,
        "ours_who": conflict.ours_who,
        "ours_at": conflict.ours_at,
        "theirs_from": conflict.theirs_from,
        "waiting": len(conflict.held),
        "can_be_joined": conflict.can_join,
    }


def _side(conflict: Conflict, record: Record, *, is_deleted: bool) -> Mapping[str, object]:
    return {"deleted": is_deleted} if conflict.is_deletion else values_in(conflict, record)


def _interview_id(record: Record) -> str:
    if isinstance(record, Interview):
        return record.id
    return str(getattr(record, "interview_id", ""))
